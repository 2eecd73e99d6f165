// The typed tree of one body: names resolved, every expression typed, adjustments (auto-ref,
// auto-deref, coercions) as explicit nodes. (contract) In: an ast::Body that type-checked. Out:
// read by the MIR builder and exhaustiveness checks.
//
// Method calls and overloaded operators are Calls of a FnRef; `for`, `while`, `?` and `if let` are
// Loop, Match and If with Let conditions; an overloaded `*x` or `x[i]` is a Deref of the Call that
// returns the reference. What stays a place expression: Local, StaticRef, Deref, Field, Index.
// Types are erased of regions, except `user_type`s, and hold no inference variable.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "frontend/base/source.h"
#include "frontend/sema/items.h"
#include "frontend/sema/types.h"

namespace fleck::hir {

using ExprId = Id<struct HirExprTag>;
using PatId = Id<struct HirPatTag>;
using VarId = Id<struct HirVarTag>;
using LoopId = Id<struct HirLoopTag>;  // target of break and continue: a loop or a labelled block
using ast::BinOp;
using ast::LogicOp;
using ast::Origin;

// Why a Match, Loop or Call is there, for diagnostics and narration.
enum class Source : uint8_t {
    Written,
    For,
    While,
    WhileLet,
    IfLet,
    Question,
    Operator,
    AutoDeref,
    Index,
    MethodCall,
    Format,
    LetElse
};

inline constexpr uint32_t kNoClosure = UINT32_MAX;

struct Var {
    Symbol name;
    Span span;  // of the binding
    TypeId type;
    bool is_mut;
    bool by_ref = false;
    bool is_param = false;
    bool internal = false;          // made by a desugaring
    uint32_t closure = kNoClosure;  // in whose body it is declared
};

struct IntConst {
    unsigned __int128
        bits;  // two's complement, truncated to the type's width; also for char and bool
};
struct FloatConst {
    double value;
};
struct StrConst {
    Symbol text;
};
struct ByteStrConst {
    Symbol bytes;
};
using LitValue = std::variant<IntConst, FloatConst, StrConst, ByteStrConst>;

// ---- Patterns; types and binding modes resolved, auto-derefs explicit

struct WildPat {};
struct BindingPat {
    VarId var;
    bool by_ref, ref_mut;
    PatId sub;
};
struct FieldSubPat {
    uint32_t field;
    PatId pat;
};
struct VariantPat {  // of an enum
    AdtId adt;
    uint32_t variant;
    std::vector<FieldSubPat> subs;
};
struct LeafPat {  // of a struct or a tuple: cannot fail by itself
    std::vector<FieldSubPat> subs;
};
struct DerefPat {  // `&p`, or a default binding mode's implicit one; of a Box never
    PatId sub;
    bool implicit;
};
struct LitPat {
    LitValue value;
};
struct ConstPat {  // a `const` item used as a pattern
    ConstId def;
    TypeListId args;
    // The pattern of its value, which check_patterns() makes; invalid: that is not known, or cannot
    // be taken apart, and is compared as a whole.
    PatId value;
};
struct RangePat {  // a missing end is the type's own limit
    std::optional<LitValue> low, high;
    bool high_inclusive;
};
struct SlicePat {  // on arrays and slices
    std::vector<PatId> prefix;
    PatId slice;  // of `x @ ..`; a WildPat for a bare `..`
    bool has_rest;
    std::vector<PatId> suffix;
};
struct OrPat {
    std::vector<PatId> alts;
};
struct Pat {
    Span span;
    TypeId type;
    std::variant<WildPat, BindingPat, VariantPat, LeafPat, DerefPat, LitPat, ConstPat, RangePat,
                 SlicePat, OrPat>
        kind;
};

// ---- Expressions

struct LitExpr {
    LitValue value;
};
struct LocalExpr {
    VarId var;
};
struct ConstExpr {
    ConstId def;
    TypeListId args;
    TypeId user_self;  // `T` of `T::C`, with regions; may be invalid
};
struct ConstParamExpr {  // `N` of `const N: usize`
    TypeId param;
};
struct StaticExpr {
    StaticId def;
};
// What a path says of lifetimes (`f::<'a>`, `Vec::<&'a str>::new`), for the borrow checker; invalid
// where it says nothing.
struct UserPath {
    TypeId type;       // a FnDef, or the ADT of a constructor
    TypeId self_type;  // `T` of `T::f` where an inherent impl has f
};
struct FnExpr {  // a zero-sized value; the expression's type is the FnDef or CtorDef
    UserPath user;
};
struct CallExpr {
    ExprId callee;
    std::vector<ExprId> args;
    Span fn_span;  // where panics and borrows of the call are told: the method's name and
                   // arguments, or the whole call
    Source source;
    bool coerced = false;       // as in BorrowExpr
    bool result_tells = false;  // what is expected of its value told what its arguments are
};
enum class UnOp : uint8_t { Neg, Not };
struct UnaryExpr {  // built-in, on primitives
    UnOp op;
    ExprId operand;
};
struct BinaryExpr {  // built-in, on primitives (and raw pointers' comparisons)
    BinOp op;
    ExprId lhs, rhs;
};
struct LogicExpr {
    LogicOp op;
    ExprId lhs, rhs;
};
struct DerefExpr {  // of a reference, raw pointer or Box
    ExprId operand;
};
struct FieldExpr {  // of a struct or tuple
    ExprId base;
    uint32_t field;
};
struct IndexExpr {  // built-in: array or slice by usize
    ExprId base, index;
};
enum class BorrowKind : uint8_t { Shared, Mut, TwoPhaseMut };
struct BorrowExpr {
    BorrowKind kind;
    ExprId place;
    bool implicit;         // an auto-ref, a reborrow adjustment or an operator's
    bool coerced = false;  // a coercion borrows once more what this `&` gives: for the borrow
                           // checker, there is no code for it
};
struct RawBorrowExpr {
    bool is_mut;
    ExprId place;
};
enum class CastKind : uint8_t {
    Numeric,   // int/float/bool/char/fieldless enum among each other, as `as` does
    PtrToPtr,  // raw pointers among each other, also from references
    PtrToInt,
    IntToPtr,
    Unsize,   // `&[T; N]` to `&[T]`, `Box<[T; N]>` to `Box<[T]>`, raw pointers likewise
    ReifyFn,  // FnDef or CtorDef to FnPtr
    NeverToAny,
    MutToShared,  // `&mut T` to `*const T` and the like, where bytes do not change
};
struct CastExpr {
    CastKind kind;
    ExprId operand;
    bool implicit;
};
struct TupleExpr {
    std::vector<ExprId> elems;
};
struct ArrayExpr {
    std::vector<ExprId> elems;
};
struct RepeatExpr {
    ExprId elem;
    TypeId len;  // ConstValue or Param
};
struct FieldValue {
    uint32_t field;
    ExprId value;
};
struct AdtExpr {  // struct literal, tuple constructor call, unit struct or variant
    AdtId adt;
    uint32_t variant;
    std::vector<FieldValue> fields;  // in the order of evaluation
    ExprId base;                     // `..base`; may be invalid
    TypeId user_type = {};           // what was written, with regions; may be invalid
};
struct AssignExpr {
    ExprId place, value;
};
struct AssignOpExpr {  // built-in
    BinOp op;
    ExprId place, value;
};
struct LetStmt {
    PatId pat;
    ExprId init;        // may be invalid
    ExprId else_block;  // may be invalid
    TypeId user_type;   // what was written, with regions; may be invalid
};
struct ExprStmt {
    ExprId expr;
};
struct Stmt {
    Span span;
    std::variant<LetStmt, ExprStmt> kind;
};
struct BlockExpr {
    std::vector<Stmt> stmts;
    ExprId tail;            // may be invalid
    LoopId label;           // valid if `break 'label value` may leave it
    Span close;             // the `}`
    TypeId user_type = {};  // of `tail as T`, with regions; may be invalid
};
struct LetCondExpr {  // only inside of a condition (If::cond, match guards, through LogicExpr And)
    PatId pat;
    ExprId scrutinee;
};
struct IfExpr {
    ExprId cond, then_expr;
    ExprId else_expr;  // may be invalid
};
struct LoopExpr {
    LoopId loop;
    ExprId body;
    Source source;
};
struct Arm {
    PatId pat;
    ExprId guard;  // may be invalid
    ExprId body;
    Span span;
};
struct MatchExpr {
    ExprId scrutinee;
    std::vector<Arm> arms;
    Source source;
};
struct BreakExpr {
    LoopId target;
    ExprId value;  // may be invalid
};
struct ContinueExpr {
    LoopId target;
};
struct ReturnExpr {
    ExprId value;  // may be invalid
};
struct ClosureExpr {
    uint32_t closure;  // in Body::closures
};

struct Expr {
    Span span;
    TypeId type;
    Origin origin = Origin::Written;
    std::variant<LitExpr, LocalExpr, ConstExpr, ConstParamExpr, StaticExpr, FnExpr, CallExpr,
                 UnaryExpr, BinaryExpr, LogicExpr, DerefExpr, FieldExpr, IndexExpr, BorrowExpr,
                 RawBorrowExpr, CastExpr, TupleExpr, ArrayExpr, RepeatExpr, AdtExpr, AssignExpr,
                 AssignOpExpr, BlockExpr, LetCondExpr, IfExpr, LoopExpr, MatchExpr, BreakExpr,
                 ContinueExpr, ReturnExpr, ClosureExpr>
        kind;

    // Does it name memory (a place expression of the Reference), not make a value?
    [[nodiscard]] bool is_place() const {
        return std::holds_alternative<LocalExpr>(kind) ||
               std::holds_alternative<StaticExpr>(kind) ||
               std::holds_alternative<DerefExpr>(kind) || std::holds_alternative<FieldExpr>(kind) ||
               std::holds_alternative<IndexExpr>(kind);
    }
};

struct Param {
    TypeId type;
    PatId pat;
    Span span;
    TypeId user_type = {};  // of a closure's, if it names lifetimes
};

// What a closure captures: a variable around it or a part of one, by reference or by value.
struct CaptureStep {
    bool is_deref;  // else a field
    uint32_t field;
    TypeId type;  // behind this step
};
struct Capture {
    // Unique: it is a variable without `mut` that leads to what is changed.
    enum class How : uint8_t { Shared, Unique, Mut, Value } how;
    VarId var;
    std::vector<CaptureStep> path;
    TypeId type;          // of the place
    Span used;            // where the closure uses it
    bool is_mut = false;  // may it be changed, in the body where it stands?
};
// A place that a pattern in a closure looks at, whether the closure captures it or not: it must
// have a value where the closure is made (rustc's closure_fake_reads).
struct LookedAt {
    VarId var;
    std::vector<CaptureStep> path;
    Span span;  // of the scrutinee
};
struct Closure {
    FnId def;
    bool by_move;
    std::vector<Param> params;
    TypeId ret;
    TypeId user_ret;  // what was written, if that names lifetimes
    ExprId value;
    std::vector<Capture> captures;
    std::vector<LookedAt> looked_at;
    Span span;
    uint32_t parent;  // the closure around it, or kNoClosure
};

// A body belongs to a function, a constant, a static, or is a const generic argument or array
// length.
using Owner = std::variant<FnId, ConstId, StaticId, std::monostate>;

struct Body {
    Owner owner;
    std::vector<Param> params;
    TypeId ret;
    ExprId value;
    IdVec<ExprId, Expr> exprs;
    IdVec<PatId, Pat> pats;
    uint32_t written_pats = 0;  // those behind them are of constants' values
    IdVec<VarId, Var> vars;
    std::vector<Closure> closures;  // all of them, those inside of closures too
    // The one whose body this is; it shares all nodes with the body around it.
    uint32_t closure = kNoClosure;
    uint32_t loop_count = 0;
    Span span;  // of the whole item, for messages; `close` of the outermost block is where a
                // function ends
};

}  // namespace fleck::hir
