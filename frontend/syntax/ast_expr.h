// Expressions, statements and blocks of the syntax tree.
#pragma once

#include "frontend/syntax/ast_pattern.h"

namespace fleck::ast {

// ---- Expressions

// The name that stands for an expression that could not be read: nothing has it, and nobody misses
// it.
inline constexpr std::string_view kHole = "{error}";

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

}  // namespace fleck::ast
