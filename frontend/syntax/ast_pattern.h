// Literals and patterns of the syntax tree.
#pragma once

#include "frontend/syntax/ast_type.h"

namespace fleck::ast {

// ---- Literals

struct IntLit {
    uint64_t low = 0, high = 0;  // a 128-bit value
    Symbol suffix;               // invalid: none; may be a float type (`1f64`)
    FLECK_FIELDS(low, high, suffix)
};
struct FloatLit {
    Symbol text;  // digits without underscores and suffix
    Symbol suffix;
    FLECK_FIELDS(text, suffix)
};
struct BoolLit {
    bool value;
    FLECK_FIELDS(value)
};
struct CharLit {
    uint32_t value;
    FLECK_FIELDS(value)
};
struct ByteLit {
    uint8_t value;
    FLECK_FIELDS(value)
};
struct StrLit {
    Symbol text;  // unescaped, UTF-8
    FLECK_FIELDS(text)
};
struct ByteStrLit {
    Symbol bytes;
    FLECK_FIELDS(bytes)
};
using Literal = std::variant<IntLit, FloatLit, BoolLit, CharLit, ByteLit, StrLit, ByteStrLit>;

// ---- Patterns

struct WildPat {  // `_`
    FLECK_FIELDS()
};
struct RestPat {  // `..` in a tuple or slice pattern
    FLECK_FIELDS()
};
// `x`, `ref mut x`, `x @ p`. A lone identifier may name a constant or a unit variant: sema decides.
struct IdentPat {
    bool by_ref;
    Mut ref_mut;  // `ref mut`
    Mut mut;      // `mut x`
    Ident name;
    PatId sub;
    FLECK_FIELDS(by_ref, ref_mut, mut, name, sub)
};
struct LitPat {  // also `-1`
    Literal literal;
    bool negated;
    FLECK_FIELDS(literal, negated)
};
// `a..=b`, `a..`, `..=b`, `a..b`; the ends are literals (LitPat) or paths (PathPat).
struct RangePat {
    PatId low, high;
    bool inclusive;
    FLECK_FIELDS(low, high, inclusive)
};
struct RefPat {
    Mut mut;
    PatId sub;
    FLECK_FIELDS(mut, sub)
};
struct TuplePat {
    std::vector<PatId> elems;
    FLECK_FIELDS(elems)
};
struct SlicePat {
    std::vector<PatId> elems;
    FLECK_FIELDS(elems)
};
struct PathPat {  // `Option::None`, `i32::MAX`
    Path path;
    FLECK_FIELDS(path)
};
struct TupleStructPat {
    Path path;
    std::vector<PatId> elems;
    FLECK_FIELDS(path, elems)
};
struct FieldPat {
    Ident name;  // `0` for a tuple field
    PatId pat;
    bool shorthand;  // `S { x }`
    Span span;
    FLECK_FIELDS(name, pat, shorthand, span)
};
struct StructPat {
    Path path;
    std::vector<FieldPat> fields_list;
    bool rest;  // `..`
    FLECK_FIELDS(path, fields_list, rest)
};
struct OrPat {
    std::vector<PatId> alts;
    FLECK_FIELDS(alts)
};

struct Pat {
    Span span;
    std::variant<WildPat, RestPat, IdentPat, LitPat, RangePat, RefPat, TuplePat, SlicePat, PathPat,
                 TupleStructPat, StructPat, OrPat>
        kind;
    FLECK_FIELDS(span, kind)
};

}  // namespace fleck::ast
