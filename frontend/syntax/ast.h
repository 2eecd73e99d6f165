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

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"

// Lists the fields of a node once, for the writer and the reader of the prelude's image: calls
// f(field, ...). A template, so that it costs nothing where it is not used.
#define FLECK_FIELDS(...)           \
    template <typename F>           \
    void with_fields(F&& f) {       \
        f(__VA_ARGS__);             \
    }                               \
    template <typename F>           \
    void with_fields(F&& f) const { \
        f(__VA_ARGS__);             \
    }

namespace fleck::ast {

using ExprId = Id<struct ExprTag>;
using PatId = Id<struct PatTag>;
using TyId = Id<struct TyTag>;
using BodyId = Id<struct BodyTag>;
using ItemId = Id<struct ItemTag>;

struct Ident {
    Symbol name;
    Span span;
    FLECK_FIELDS(name, span)
};

// `'a`; the name is without the quote: `a`, `static`, `_`.
struct Lifetime {
    Symbol name;
    Span span;
    FLECK_FIELDS(name, span)
};

// `Item = u32` in `Iterator<Item = u32>`.
struct AssocBinding {
    Ident name;
    TyId type;
    FLECK_FIELDS(name, type)
};
// A type argument that is a single name may turn out to be a const parameter: sema decides. `{ N +
// 1 }` and literals are Bodies.
using GenericArg = std::variant<Lifetime, TyId, BodyId, AssocBinding>;

// `Fn(A, B) -> C` comes as `Fn<(A, B), Output = C>`.
struct PathSegment {
    Ident name;             // may be `self`, `Self`, `super`, `crate`
    bool has_args = false;  // `Vec::<>` against `Vec`
    std::vector<GenericArg> args;
    bool fn_sugar = false;  // written `Fn(A, B) -> C`
    FLECK_FIELDS(name, has_args, args, fn_sugar)
};

enum class PathRoot : uint8_t {
    Relative,  // `a::b`
    Global,    // `::a::b`
    Std,       // `$crate::a::b` of an expansion: starts at the root of std
};

// `a::b::<T>`, `<T>::new`, `<T as Trait>::f`. With a self type, the first `trait_segments` segments
// name the trait.
struct Path {
    PathRoot root = PathRoot::Relative;
    TyId self_type;
    uint32_t trait_segments = 0;
    std::vector<PathSegment> segments;
    Span span;
    FLECK_FIELDS(root, self_type, trait_segments, segments, span)
};

// ---- Types

enum class Mut : uint8_t { Not, Mut };

struct PathTy {
    Path path;
    FLECK_FIELDS(path)
};
struct RefTy {
    std::optional<Lifetime> lifetime;
    Mut mut;
    TyId target;
    FLECK_FIELDS(lifetime, mut, target)
};
struct RawPtrTy {
    Mut mut;
    TyId target;
    FLECK_FIELDS(mut, target)
};
struct TupleTy {
    std::vector<TyId> elems;
    FLECK_FIELDS(elems)
};
struct ArrayTy {
    TyId elem;
    BodyId len;
    FLECK_FIELDS(elem, len)
};
struct SliceTy {
    TyId elem;
    FLECK_FIELDS(elem)
};
struct FnPtrTy {
    std::vector<Lifetime> for_lifetimes;
    std::vector<TyId> params;
    TyId ret;  // invalid: `()`
    bool is_unsafe;
    FLECK_FIELDS(for_lifetimes, params, ret, is_unsafe)
};
struct NeverTy {
    FLECK_FIELDS()
};
struct InferTy {  // `_`
    FLECK_FIELDS()
};

struct TraitBound {
    std::vector<Lifetime> for_lifetimes;
    bool maybe = false;  // `?Sized`
    Path path;
    FLECK_FIELDS(for_lifetimes, maybe, path)
};
using Bound = std::variant<TraitBound, Lifetime>;

struct ImplTraitTy {
    std::vector<Bound> bounds;
    FLECK_FIELDS(bounds)
};
struct DynTraitTy {
    std::vector<Bound> bounds;
    FLECK_FIELDS(bounds)
};

struct Ty {
    Span span;
    std::variant<PathTy, RefTy, RawPtrTy, TupleTy, ArrayTy, SliceTy, FnPtrTy, NeverTy, InferTy,
                 ImplTraitTy, DynTraitTy>
        kind;
    FLECK_FIELDS(span, kind)
};

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

// ---- Expressions

enum class UnOp : uint8_t { Neg, Not, Deref };
enum class BinOp : uint8_t {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge
};
enum class LogicOp : uint8_t { And, Or };

struct LitExpr {
    Literal literal;
    FLECK_FIELDS(literal)
};
struct PathExpr {
    Path path;
    FLECK_FIELDS(path)
};
struct UnaryExpr {
    UnOp op;
    ExprId operand;
    FLECK_FIELDS(op, operand)
};
struct BinaryExpr {
    BinOp op;
    Span op_span;
    ExprId lhs, rhs;
    FLECK_FIELDS(op, op_span, lhs, rhs)
};
struct LogicExpr {
    LogicOp op;
    ExprId lhs, rhs;
    FLECK_FIELDS(op, lhs, rhs)
};
struct AssignExpr {
    Span op_span;
    ExprId lhs, rhs;
    FLECK_FIELDS(op_span, lhs, rhs)
};
struct AssignOpExpr {
    BinOp op;
    Span op_span;
    ExprId lhs, rhs;
    FLECK_FIELDS(op, op_span, lhs, rhs)
};
struct BorrowExpr {
    Mut mut;
    bool raw;  // `&raw const x`
    ExprId operand;
    FLECK_FIELDS(mut, raw, operand)
};
struct CastExpr {
    ExprId operand;
    TyId type;
    FLECK_FIELDS(operand, type)
};
struct CallExpr {
    ExprId callee;
    std::vector<ExprId> args;
    FLECK_FIELDS(callee, args)
};
struct MethodCallExpr {
    ExprId receiver;
    PathSegment method;
    std::vector<ExprId> args;
    FLECK_FIELDS(receiver, method, args)
};
struct FieldExpr {  // `a.x`, `a.0`
    ExprId base;
    Ident name;
    FLECK_FIELDS(base, name)
};
struct IndexExpr {
    ExprId base, index;
    FLECK_FIELDS(base, index)
};
struct RangeExpr {  // an end may be invalid
    ExprId low, high;
    bool inclusive;
    FLECK_FIELDS(low, high, inclusive)
};
struct TupleExpr {  // `()` too
    std::vector<ExprId> elems;
    FLECK_FIELDS(elems)
};
struct ArrayExpr {
    std::vector<ExprId> elems;
    FLECK_FIELDS(elems)
};
struct RepeatExpr {  // `[x; n]`
    ExprId elem;
    BodyId len;
    FLECK_FIELDS(elem, len)
};
struct FieldInit {
    Ident name;
    ExprId value;
    bool shorthand;
    Span span;
    FLECK_FIELDS(name, value, shorthand, span)
};
struct StructExpr {
    Path path;
    std::vector<FieldInit> inits;
    ExprId base;        // `..base`
    bool rest = false;  // `..` without a base: `S { x, .. } = s`, only on the left of an assignment
    FLECK_FIELDS(path, inits, base, rest)
};

// ---- Statements and blocks

struct LetStmt {
    PatId pat;
    TyId type;          // invalid: to be inferred
    ExprId init;        // may be invalid
    ExprId else_block;  // `let .. else { }`
    FLECK_FIELDS(pat, type, init, else_block)
};
struct ExprStmt {
    ExprId expr;
    bool semi;  // `e;` against a block-like expression that ends the statement by itself
    FLECK_FIELDS(expr, semi)
};
struct ItemStmt {
    ItemId item;
    FLECK_FIELDS(item)
};
struct Stmt {
    Span span;
    std::variant<LetStmt, ExprStmt, ItemStmt> kind;
    FLECK_FIELDS(span, kind)
};

struct BlockExpr {
    std::optional<Lifetime> label;
    bool is_unsafe;
    std::vector<Stmt> stmts;
    ExprId tail;  // the value; invalid: `()`
    Span close;   // the `}`: where scopes end
    FLECK_FIELDS(label, is_unsafe, stmts, tail, close)
};
// `let p = e` as the condition of `if` and `while`.
struct LetExpr {
    PatId pat;
    ExprId scrutinee;
    FLECK_FIELDS(pat, scrutinee)
};
struct IfExpr {
    ExprId cond;  // may be a LetExpr
    ExprId then_block;
    ExprId else_expr;  // a block or another if; may be invalid
    FLECK_FIELDS(cond, then_block, else_expr)
};
struct WhileExpr {
    std::optional<Lifetime> label;
    ExprId cond;  // may be a LetExpr
    ExprId body;
    FLECK_FIELDS(label, cond, body)
};
struct LoopExpr {
    std::optional<Lifetime> label;
    ExprId body;
    FLECK_FIELDS(label, body)
};
struct ForExpr {
    std::optional<Lifetime> label;
    PatId pat;
    ExprId iter;
    ExprId body;
    FLECK_FIELDS(label, pat, iter, body)
};
struct MatchArm {
    PatId pat;
    ExprId guard;  // may be invalid
    ExprId body;
    Span span;
    FLECK_FIELDS(pat, guard, body, span)
};
struct MatchExpr {
    ExprId scrutinee;
    std::vector<MatchArm> arms;
    FLECK_FIELDS(scrutinee, arms)
};
struct ClosureParam {
    PatId pat;
    TyId type;
    FLECK_FIELDS(pat, type)
};
struct ClosureExpr {
    bool by_move;
    std::vector<ClosureParam> params;
    TyId ret;
    ExprId body;
    FLECK_FIELDS(by_move, params, ret, body)
};
struct BreakExpr {
    std::optional<Lifetime> label;
    ExprId value;
    FLECK_FIELDS(label, value)
};
struct ContinueExpr {
    std::optional<Lifetime> label;
    FLECK_FIELDS(label)
};
struct ReturnExpr {
    ExprId value;
    FLECK_FIELDS(value)
};
struct TryExpr {  // `e?`
    ExprId operand;
    FLECK_FIELDS(operand)
};
struct ErrorExpr {     // a macro call that could not be expanded; reported
    ExprId rest = {};  // what of it can be checked all the same; may be invalid
    FLECK_FIELDS(rest)
};
struct UnderscoreExpr {  // `_ = e`
    FLECK_FIELDS()
};

// One `{...}` of a format string. Numbers given as arguments (`{:1$}`, `{:w$}`, `{:.*}`) are
// indices into FormatArgs::args.
struct FormatCount {
    enum class Kind : uint8_t { None, Fixed, Arg } kind = Kind::None;
    uint32_t value = 0;
    FLECK_FIELDS(kind, value)
};
struct FormatHole {
    uint32_t arg;       // index into FormatArgs::args
    Symbol trait_name;  // `Display`, `Debug`, `LowerHex`, ...: an item of std::fmt
    uint32_t fill = ' ';
    enum class Align : uint8_t { Unknown, Left, Center, Right } align = Align::Unknown;
    bool plus = false, minus = false, alternate = false, zero = false, debug_lower_hex = false,
         debug_upper_hex = false;
    FormatCount width, precision;
    Span span;  // of the `{...}` in the literal
    FLECK_FIELDS(arg, trait_name, fill, align, plus, minus, alternate, zero, debug_lower_hex,
                 debug_upper_hex, width, precision, span)
};
using FormatPiece = std::variant<StrLit, FormatHole>;
// `format_args!(...)`: a value of type std::fmt::Arguments that borrows its arguments.
struct FormatArgsExpr {
    std::vector<FormatPiece> pieces;
    std::vector<ExprId> args;  // explicit ones first, then captured names
    FLECK_FIELDS(pieces, args)
};

// What an expression that came out of a macro was written as; for messages and narration ("println!
// borrows `x`").
enum class Origin : uint8_t {
    Written,
    Println,
    Print,
    Eprintln,
    Eprint,
    Format,
    Write,
    Vec,
    Panic,
    Assert,
    AssertEq,
    Dbg,
    Matches,
    Todo,
    Unreachable,
    FormatArgs,
    Derive
};

struct Expr {
    Span span;
    Origin origin = Origin::Written;  // set on the outermost node of an expansion
    std::variant<LitExpr, PathExpr, UnaryExpr, BinaryExpr, LogicExpr, AssignExpr, AssignOpExpr,
                 BorrowExpr, CastExpr, CallExpr, MethodCallExpr, FieldExpr, IndexExpr, RangeExpr,
                 TupleExpr, ArrayExpr, RepeatExpr, StructExpr, BlockExpr, LetExpr, IfExpr,
                 WhileExpr, LoopExpr, ForExpr, MatchExpr, ClosureExpr, BreakExpr, ContinueExpr,
                 ReturnExpr, TryExpr, UnderscoreExpr, FormatArgsExpr, ErrorExpr>
        kind;
    FLECK_FIELDS(span, origin, kind)
};

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
// `pub` shows a name everywhere, `pub(crate)` and its like in this program only.
enum class Vis : uint8_t { Private, Crate, Public };

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
    FLECK_FIELDS(path, alias, glob)
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
struct LintAttr {
    enum class Level : uint8_t { Allow, Warn, Deny } level;
    std::string names;
    Span scope;
};

struct Crate {
    std::vector<LintAttr> lint_attrs;
    Span last_token;  // of the user's file; invalid if it has none
    Nodes sig;        // types and patterns of signatures
    LazyIdVec<ItemId, Item>
        items;                 // also members of traits and impls, and items inside of functions
    std::vector<ItemId> root;  // the items of the crate's root module, in source order
    IdVec<BodyId, Body> bodies;
    FLECK_FIELDS(sig, items, root, bodies)
};

}  // namespace fleck::ast
