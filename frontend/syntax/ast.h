// The abstract syntax tree: what was written, after macros and derives have been expanded.
// (contract) In: an ANTLR parse tree (ast_builder). Out: one ast::Crate per compilation, read by
// sema.
//
// Nodes live in flat vectors and are linked by ids. A Crate has one arena (`sig`) for what stands
// in signatures, and one arena per Body: a function's body and parameters, a constant's value, an
// array length. So a prelude body can be decoded from the image when it is first needed, and
// nothing else must be there.
//
// Macro calls do not reach the tree: `println!("{}", a)` becomes a Call of the path
// `$crate::io::_print` with a FormatArgs expression, `vec![..]`, `assert_eq!(..)`, `matches!(..)`
// likewise (expand_macros); `#[derive(Clone)]` becomes an impl item (expand_derive). Names that an
// expansion makes up contain a `#`, so that no source can spell them.
#pragma once

#include "frontend/syntax/ast_expr.h"

namespace fleck::ast {

// ---- Bodies and arenas

struct Nodes {
    IdVec<ExprId, Expr> exprs;
    IdVec<PatId, Pat> pats;
    LazyIdVec<TyId, Ty> types;
    FLECK_FIELDS(exprs, pats, types)
};

struct Body {
    Nodes nodes;
    std::vector<PatId> params;  // of a function (`self` is an IdentPat); empty for a constant
    ExprId value;
    FLECK_FIELDS(nodes, params, value)
};

// ---- Items

// `#[name(args)]`; args is the raw text between the parentheses or behind `=`.
struct Attr {
    Symbol name;  // path joined by `::`, as in `fleck::each`
    Symbol args;  // invalid: none
    Span span;
    FLECK_FIELDS(name, args, span)
};

struct LifetimeParam {
    Lifetime lifetime;
    std::vector<Lifetime> bounds;
    FLECK_FIELDS(lifetime, bounds)
};
struct TypeParam {
    Ident name;
    std::vector<Bound> bounds;
    TyId default_type;
    FLECK_FIELDS(name, bounds, default_type)
};
struct ConstParam {
    Ident name;
    TyId type;
    FLECK_FIELDS(name, type)
};
struct WherePredicate {
    std::variant<TyId, Lifetime> subject;
    std::vector<Bound> bounds;
    FLECK_FIELDS(subject, bounds)
};
struct Generics {
    std::vector<LifetimeParam> lifetimes;
    std::vector<std::variant<TypeParam, ConstParam>> params;
    std::vector<WherePredicate> where;
    Span span;
    FLECK_FIELDS(lifetimes, params, where, span)
};

struct FnParam {
    TyId type;  // in Crate::sig; for `&self` and the like the written-out type: `Self`, `&Self`,
                // `&'a mut Self`
    Span span;
    FLECK_FIELDS(type, span)
};
struct FnItem {
    Generics generics;
    bool has_self = false;  // the first parameter is `self`
    bool is_unsafe = false, is_const = false;
    std::vector<FnParam> params;
    TyId ret;     // invalid: `()`
    BodyId body;  // invalid: none (trait method, intrinsic)
    FLECK_FIELDS(generics, has_self, is_unsafe, is_const, params, ret, body)
};
// `pub` shows a name everywhere, `pub(crate)` in this program only, `pub(super)` in the module
// around the one that it stands in.
enum class Vis : uint8_t { Private, Super, Crate, Public };

struct FieldDecl {
    Ident name;  // `0`, `1`, ... for tuple structs
    TyId type;
    Vis vis;
    [[nodiscard]] bool is_pub() const { return vis != Vis::Private; }
    FLECK_FIELDS(name, type, vis)
};
enum class CtorKind : uint8_t { Struct, Tuple, Unit };
struct VariantData {
    CtorKind ctor;
    std::vector<FieldDecl> field_list;
    FLECK_FIELDS(ctor, field_list)
};
struct StructItem {
    Generics generics;
    VariantData data;
    FLECK_FIELDS(generics, data)
};
struct VariantDecl {
    Ident name;
    VariantData data;
    BodyId discriminant;  // `= 3`
    Span span;
    std::vector<Attr> attrs;  // `#[default]`
    FLECK_FIELDS(name, data, discriminant, span, attrs)
};
struct EnumItem {
    Generics generics;
    std::vector<VariantDecl> variants;
    FLECK_FIELDS(generics, variants)
};
struct TraitItem {
    Generics generics;
    bool is_unsafe = false;
    std::vector<Bound> supertraits;
    std::vector<ItemId> members;
    FLECK_FIELDS(generics, is_unsafe, supertraits, members)
};
struct ImplItem {
    Generics generics;
    bool is_unsafe = false, negative = false;
    std::optional<Path> trait;  // in Crate::sig
    TyId self_type;
    std::vector<ItemId> members;
    FLECK_FIELDS(generics, is_unsafe, negative, trait, self_type, members)
};
struct ConstItem {  // also an associated constant
    TyId type;
    BodyId value;  // may be invalid in a trait
    FLECK_FIELDS(type, value)
};
struct StaticItem {
    Mut mut;
    TyId type;
    BodyId value;
    FLECK_FIELDS(mut, type, value)
};
struct TypeAliasItem {  // also an associated type; then `type` may be invalid
    Generics generics;
    std::vector<Bound> bounds;
    TyId type;
    FLECK_FIELDS(generics, bounds, type)
};
// `use a::{b, c as d, e::*}` comes as one item per leaf.
struct UseItem {
    Path path;
    std::optional<Ident> alias;  // `_` too
    bool glob = false;
    bool only_type = false;  // `a::{self}`: brings the module or type `a`, no function of that name
    FLECK_FIELDS(path, alias, glob, only_type)
};
struct ModItem {
    std::vector<ItemId> items;
    FLECK_FIELDS(items)
};

struct Item {
    Ident name;  // invalid for impl and glob use
    Span span;
    Vis vis = Vis::Private;
    std::vector<Attr> attrs;
    std::variant<FnItem, StructItem, EnumItem, TraitItem, ImplItem, ConstItem, StaticItem,
                 TypeAliasItem, UseItem, ModItem>
        kind;
    [[nodiscard]] bool is_pub() const { return vis != Vis::Private; }
    FLECK_FIELDS(name, span, vis, attrs, kind)
};

// `#[allow(unused)]` and its like, and what it holds for. Only of the user's program; the image has
// none.
// One name in an `#[allow(..)]` or its like.
struct LintAttr {
    enum class Level : uint8_t { Allow, Expect, Warn, Deny, Forbid } level;
    std::string lint;
    Span span;
    Span scope;
};

// `#[deprecated(note = "..")]`, and all that it stands before.
struct Deprecation {
    Span scope;
    std::string note;  // may be empty
};

struct Crate {
    std::vector<LintAttr> lint_attrs;
    std::vector<Deprecation> deprecations;
    std::vector<Span> macro_calls;  // of expressions, all of std's macros
    Span last_token;                // of the user's file; invalid if it has none
    Nodes sig;                      // types and patterns of signatures
    LazyIdVec<ItemId, Item>
        items;                 // also members of traits and impls, and items inside of functions
    std::vector<ItemId> root;  // the items of the crate's root module, in source order
    IdVec<BodyId, Body> bodies;
    FLECK_FIELDS(sig, items, root, bodies)
};

}  // namespace fleck::ast
