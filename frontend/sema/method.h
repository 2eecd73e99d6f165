// Methods, associated items and paths as values. (contract) In: a receiver's type and a name, or a
// path. Out: the function or constant with its generic arguments (fresh variables where nothing was
// written), and for methods the steps that turn the receiver into what the function takes.
//
//     let v: Box<Vec<i32>>;  v.len()
//     // steps: Deref Box (built in), Deref Vec (overloaded), then & : <[i32]>::len
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "frontend/sema/hir.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/resolve.h"

namespace fleck {

struct Adjustment {
    enum class Kind : uint8_t {
        Deref,            // built in: of a reference, raw pointer (only when written) or Box
        OverloadedDeref,  // through Deref::deref; the type checker makes it deref_mut where needed
        Borrow,           // & or &mut of the place so far
        Unsize,           // of the reference or place so far: [T; N] to [T]
        MutToConstPtr,    // *mut T to *const T
    } kind;
    TypeId target;  // the type after it
    bool is_mut = false;
};

// One type that a receiver can be dereferenced to.
struct AutoderefStep {
    TypeId type;
    bool overloaded = false;  // how this step was reached from the one before
};
// As many are tried as rustc tries by default; more steps than that have no end.
constexpr size_t kMaxDerefs = 128;
// All steps, the type itself first. Stops at an unsolved variable (which is then the last one).
std::vector<AutoderefStep> autoderef(InferCtxt& cx, TypeId t, Span span);
// One step of `*x`: the target, and whether it is overloaded.
std::optional<AutoderefStep> deref_once(InferCtxt& cx, TypeId t, Span span,
                                        bool include_raw = true);

struct MethodCallee {
    FnId fn;
    TypeListId args;  // of the impl or trait and then of the function
    FnSig sig;        // for these arguments, normalised; params[0] is the receiver
    std::vector<Adjustment> adjustments;
    TypeId self_type;  // of the receiver after the derefs, before the borrow
    hir::UserPath user = {};
};
struct MethodError {
    enum class Kind : uint8_t {
        NotFound,     // E0599
        BadBounds,    // exists, but its bounds do not hold: E0599
        NotInScope,   // a trait that is not in scope has it: E0599 with help
        Private,      // E0624
        Ambiguous,    // E0034
        NoSelf,       // an associated function: E0599
        UnknownType,  // the receiver is an unsolved variable: E0282
        Reported,
    } kind;
    std::vector<FnId> candidates;
    std::vector<TraitRef> unmet;
    Symbol similar;
};
using MethodResult = std::variant<MethodCallee, MethodError>;

// Binds nothing when it fails, and reports nothing: report_method_error does. Registers the
// obligations of what it picked.
MethodResult lookup_method(InferCtxt& cx, const LowerCtx& scope, TypeId receiver,
                           const ast::PathSegment& segment, Span call_span);
void report_method_error(InferCtxt& cx, const LowerCtx& scope, const MethodError& error,
                         TypeId receiver, const ast::PathSegment& segment, Span receiver_span);

// A trait's method for a self type that is known to implement it: for operators, `for` and the
// like. Args are Self, then the trait's others (fresh if not given), then the method's own (fresh).
MethodCallee trait_method(InferCtxt& cx, FnId method, TypeId self_type,
                          std::vector<TypeId> trait_args, const Cause& cause);

// ---- Paths as values, struct literals and patterns

struct FnValue {
    FnId fn;
    TypeListId args;
    hir::UserPath user = {};
};
struct CtorValue {  // tuple or unit constructor; struct-like ones only from lookup_struct
    AdtId adt;
    uint32_t variant;
    TypeListId args;
    TypeId user_type = {};  // the ADT with the regions that were written; may be invalid
};
struct ConstValue {
    ConstId constant;
    TypeListId args;
    TypeId user_self = {};
};
struct StaticValue {
    StaticId id;
};
struct ConstParamValue {
    TypeId param;
    TypeId type;  // of its value
};
using Value = std::variant<std::monostate /* reported */, FnValue, CtorValue, ConstValue,
                           StaticValue, ConstParamValue>;

// Resolves a path of the value namespace, associated items included; reports what is wrong.
// Obligations of the item are registered. `use` is Expr, Call, TupleStruct or PatternPath.
Value instantiate_value_path(InferCtxt& cx, const LowerCtx& scope, const ast::Path& path,
                             PathUse use, const LocalNames& locals = {});
// The type of such a value: FnDef, CtorDef (or the ADT for a unit constructor), or the constant's.
TypeId value_type(InferCtxt& cx, const Value& value, Span span);

// `S { .. }`, `E::V { .. }`, `Self { .. }`, an alias: which variant of which ADT.
std::optional<CtorValue> instantiate_struct_path(InferCtxt& cx, const LowerCtx& scope,
                                                 const ast::Path& path, PathUse use,
                                                 const LocalNames& locals);

// The type of a field for these arguments, normalised.
TypeId field_type(InferCtxt& cx, const Field& field, TypeListId args, Span span);
// Parameters and result of a constructor function.
FnSig ctor_sig(InferCtxt& cx, AdtId adt, uint32_t variant, TypeListId args, Span span);
// Parameters and result of a FnDef, CtorDef or FnPtr type; nothing for others.
std::optional<FnSig> callable_sig(InferCtxt& cx, TypeId callee, Span span);

}  // namespace fleck
