// The type checker of one body: private header of typecheck_*.cpp.
//
// check_expr and its like take an AST node and an expectation (what the context would like the type
// to be; a hint, not a demand) and give the HIR node. What depends on types that are known only
// later (casts, built-in operators) is settled at the end.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "frontend/sema/typecheck_context.h"
#include "frontend/sema/typecheck_core.h"

namespace fleck {

class BodyChecker : private BodyCore {
  public:
    using BodyCore::BodyCore;

    std::optional<hir::Body> check_fn(FnId fn);
    std::optional<hir::Body> check_constant(TypeId type);
    void set_body_id(ast::BodyId id) { body_id_ = id; }

  private:
    friend class PatternChecker;  // typecheck_pattern.h
    friend class FormatLowering;  // typecheck_format.cpp

    // What break and continue can name.
    struct Breakable {
        enum class Kind : uint8_t { Loop, While, For, Block } kind;
        Symbol label;  // invalid: none
        hir::LoopId id;
        Merge merge;
        bool may_break = false;
        bool in_condition = false;        // of a `while`, which is being checked
        std::vector<hir::ExprId> breaks;  // with a value; those of merge.exprs
        Span span;
    };

    // ---- typecheck.cpp: the body as a whole
    hir::Param declare_param(ast::PatId pat, TypeId type, Span type_span, size_t first_local = 0);
    TypeId open_impl_results(FnId id, TypeId ret);
    void check_body_value(TypeId type);
    void report_unit_fallback();
    void require_handed_fns();
    void report_endless_result(FnId fn);
    std::optional<hir::Body> finish();

    // ---- typecheck_expr.cpp
    hir::ExprId check_expr(ast::ExprId id, Expectation ex = {});
    hir::ExprId check_expr_kind(ast::ExprId id, Expectation ex);
    // Checks, and coerces to `type`.
    hir::ExprId check_coercible(ast::ExprId id, TypeId type,
                                const std::optional<Because>& because = {}, bool two_phase = false);
    // Checks, and demands this very type (`!` will do).
    hir::ExprId check_has_type(ast::ExprId id, TypeId type,
                               const std::optional<Because>& because = {});
    hir::ExprId check_literal(const ast::Literal& lit, Span span, Expectation ex);
    TypeId literal_type(const ast::Literal& lit, Span span, Expectation ex);
    hir::LitValue literal_value(const ast::Literal& lit);
    TypeId wanted_element(Expectation ex);
    hir::ExprId check_borrow(const ast::BorrowExpr& e, Span span, Expectation ex);
    hir::ExprId check_tuple(const ast::TupleExpr& e, Span span, Expectation ex);
    hir::ExprId check_array(const ast::ArrayExpr& e, Span span, Expectation ex);
    hir::ExprId check_repeat(const ast::RepeatExpr& e, Span span, Expectation ex);
    hir::ExprId check_range(const ast::RangeExpr& e, Span span, Expectation ex);
    TypeId only_has_type(Expectation ex);
    TypeId lower(ast::TyId type);
    TypeId lower_written(ast::TyId type);

    // ---- typecheck_block.cpp
    hir::ExprId check_block(const ast::BlockExpr& e, ast::ExprId id, Expectation ex,
                            const std::optional<Because>& because = {});
    hir::ExprId check_plain_block(const ast::BlockExpr& e, Span span, Expectation ex,
                                  const std::optional<Because>& because);
    hir::ExprId coerce_tail(hir::ExprId tail, TypeId wanted, const std::optional<Because>& because);
    [[nodiscard]] Span blame_tail(hir::ExprId tail) const;
    hir::ExprId check_labelled_block(const ast::BlockExpr& e, Span span, Expectation ex,
                                     const std::optional<Because>& because);
    void patch_breaks(const Breakable& b);
    void report_no_value(const ast::BlockExpr& e, Span span, TypeId wanted,
                         const std::optional<Because>& because);
    void check_stmt(const ast::Stmt& stmt, std::vector<hir::Stmt>& out);
    hir::ExprId check_statement_expr(ast::ExprId id);
    // `unreachable_code`, if control does not come here.
    void warn_if_unreachable(Span span, std::string_view what);
    hir::ExprId check_let_else(const ast::LetStmt& let);
    bool any_pat(ast::PatId id, const std::function<bool(const ast::Pat&)>& test) const;
    void check_let(const ast::LetStmt& let, Span span, std::vector<hir::Stmt>& out);
    bool has_ref_binding(ast::PatId pat) const;
    bool has_ref_mut_binding(ast::PatId pat) const;

    // ---- typecheck_control.cpp
    hir::ExprId check_if(const ast::IfExpr& e, Span span, Expectation ex);
    hir::ExprId check_if_without_else(hir::ExprId cond, hir::ExprId then_expr, Span span,
                                      TypeId branch);
    hir::ExprId check_condition(ast::ExprId cond, Bindings& bindings);
    hir::ExprId check_let_condition(const ast::LetExpr& e, Span span, Bindings& bindings);
    hir::ExprId check_scrutinee(ast::ExprId id, const std::vector<ast::PatId>& pats);
    hir::ExprId check_loop_body(ast::ExprId body);
    void push_breakable(Breakable::Kind kind, const std::optional<ast::Lifetime>& label,
                        Span keyword);
    hir::ExprId break_to(hir::LoopId id, Span span);
    hir::ExprId as_unit(hir::ExprId e);
    uint32_t lang_variant(AdtId adt, std::string_view variant);
    hir::ExprId check_while(const ast::WhileExpr& e, Span span);
    hir::ExprId check_loop(const ast::LoopExpr& e, Span span, Expectation ex);
    hir::ExprId check_for(const ast::ForExpr& e, Span span);
    hir::ExprId check_match(const ast::MatchExpr& e, Span span, Expectation ex);
    hir::ExprId check_break(const ast::BreakExpr& e, Span span);
    hir::ExprId check_continue(const ast::ContinueExpr& e, Span span);
    [[nodiscard]] bool returns_failed() const;
    hir::ExprId check_return(const ast::ReturnExpr& e, Span span);
    Breakable* find_breakable(const std::optional<ast::Lifetime>& label, Span span, bool is_break);
    hir::ExprId unit(Span span);
    TypeId branch_expectation(Expectation ex);

    // ---- typecheck_try.cpp
    hir::ExprId check_try(const ast::TryExpr& e, Span span);

    // ---- typecheck_call.cpp
    [[nodiscard]] std::vector<Span> spans_of(const std::vector<ast::ExprId>& exprs) const;
    struct WrongArg {
        size_t index;
        TypeId expected;
    };
    void report_wrong_args(std::vector<WrongArg> wrong, std::vector<hir::ExprId>& args,
                           Span callee_span, std::string_view what,
                           const std::optional<Because>& because);
    hir::ExprId check_call(const ast::CallExpr& e, Span span, Expectation ex);
    // `f(a, b)` for an `f` of a type that implements a `Fn` trait; nothing if it does not.
    std::optional<hir::ExprId> check_fn_trait_call(const ast::CallExpr& e, Span span,
                                                   hir::ExprId callee,
                                                   const std::vector<AutoderefStep>& steps,
                                                   Expectation ex);
    hir::ExprId check_method_call(const ast::MethodCallExpr& e, Span span, Expectation ex);
    // Arguments for the parameters from `first` on. `what` names the callee when their number is
    // wrong.
    bool result_tells(const FnSig& sig, Expectation ex);
    std::vector<hir::ExprId> check_args(const std::vector<ast::ExprId>& args, const FnSig& sig,
                                        size_t first, Span call, Span callee_span,
                                        std::string_view what, Span declared, Expectation ex,
                                        Diag wrong_count = Diag::WrongArgumentCount);
    void require_safe(FnId fn, Span span);
    void needs_unsafe(Span span, std::string what);
    void require_stable(FnId fn, Span span);
    // `x.drop()`, `Drop::drop(&mut x)`: E0040.
    void forbid_explicit_drop(FnId fn, Span span);

    // ---- typecheck_closure.cpp
    // What belongs to the function that is being checked, and not to a closure in it.
    struct FnState {
        std::optional<TypeId> ret;
        Span ret_span;
        Merge returns;
        TypeId declared_ret;
        std::vector<Breakable> breakables;
        Diverges diverges = false;
        uint32_t closure = hir::kNoClosure;
    };
    void swap_fn_state(FnState& other);
    hir::ExprId check_closure(const ast::ClosureExpr& e, Span span, Expectation ex);
    // Its signature as a FnPtr that binds lifetimes.
    struct ClosureSig {
        std::vector<TypeId> params;
        TypeId ret;
        bool is_wrong = false;  // reported
    };
    ClosureSig closure_sig(const ast::ClosureExpr& e, Span span, const InferCtxt::WantedFn& wanted,
                           std::vector<TypeId>& user_types);
    TypeId lower_closure_type(ast::TyId type, uint32_t* bound, TypeId& user_type);
    void check_closure_body(const ast::ClosureExpr& e, uint32_t index, const ClosureSig& sig,
                            const std::vector<TypeId>& user_types);
    std::optional<FnSig> open_closure_sig(TypeId closure);
    bool report_jump_out_of_closure(const std::optional<ast::Lifetime>& label, Span span,
                                    std::string_view word);
    void mention(hir::VarId var, Span span);
    // `f(a, b)` of a closure whose kind will be known when it is known what it captures.
    struct DeferredCall {
        uint32_t closure;
        hir::ExprId call;
    };
    std::optional<hir::ExprId> defer_closure_call(const ast::CallExpr& e, Span span,
                                                  hir::ExprId callee,
                                                  const std::vector<AutoderefStep>& steps,
                                                  size_t count, Expectation ex);
    void settle_call(const DeferredCall& deferred);
    void settle_closures();
    void settle_closure(uint32_t index);
    void finish_closures();

    // ---- typecheck_path.cpp
    hir::ExprId check_path(const ast::Path& path, Span span, PathUse use);
    bool leaves_lifetimes_behind(TypeId receiver, const ast::PathSegment& method);
    void require_sized_params(TypeId callee, Span span);
    void require_sized_argument(TypeId type, Span span);
    hir::ExprId value_expr(const Value& value, Span span);
    bool report_captured(Symbol symbol, Span span);
    bool report_locals_in(ast::BodyId constant);
    bool report_locals_in_type(ast::TyId type);
    [[nodiscard]] bool require_visible_ctor(const CtorValue& ctor, const ast::Path& path,
                                            PathUse use);
    // What a lone identifier names besides locals, as seen from here.
    std::optional<Res> lookup_value(Symbol name);

    // ---- typecheck_operator.cpp
    hir::ExprId check_unary(const ast::UnaryExpr& e, Span span, Expectation ex);
    hir::ExprId check_binary(const ast::BinaryExpr& e, Span span);
    hir::ExprId check_rhs(ast::BinOp op, TypeId lhs, ast::ExprId rhs);
    hir::ExprId overloaded_binary(const ast::BinaryExpr& e, hir::ExprId lhs,
                                  std::optional<hir::ExprId> rhs, Span span);
    hir::ExprId overloaded_assign_op(const ast::AssignOpExpr& e, hir::ExprId lhs,
                                     std::optional<hir::ExprId> rhs, Span span);
    hir::ExprId make_operation_error(bool compares, Span span);
    hir::ExprId operation_on_error(TypeId lhs, bool compares, Span span);
    void tie_function_items(ast::BinOp op, hir::ExprId lhs, hir::ExprId rhs);
    void tie_starred(TraitId trait, TypeId lhs, TypeId rhs, Span op_span);
    hir::ExprId check_operand(ast::ExprId written_operand, std::optional<hir::ExprId> rhs,
                              TypeId wanted, TypeId lhs);
    void suggest_operator(Diagnostic& d, TypeId type, std::string_view lang);
    hir::ExprId check_logic(const ast::LogicExpr& e, Span span);
    hir::ExprId check_assign_op(const ast::AssignOpExpr& e, Span span);
    TypeId tie_behind_refs(ast::BinOp op, hir::ExprId lhs, hir::ExprId rhs);
    void operands_differ(hir::ExprId lhs, TypeId left, hir::ExprId rhs, TypeId right);
    bool unify_operands(ast::BinOp op, Span op_span, bool assign, hir::ExprId lhs, hir::ExprId rhs);
    bool is_builtin(ast::BinOp op, TypeId lhs, TypeId rhs);
    bool is_integral(TypeId t);
    bool is_floating(TypeId t);
    bool is_scalar(TypeId t);

    // ---- typecheck_assign.cpp
    // Places that a destructuring assigns to, and the hidden variables with their new values.
    using Targets = std::vector<std::pair<ast::ExprId, hir::VarId>>;
    hir::ExprId check_assign(const ast::AssignExpr& e, Span span, Expectation ex);
    hir::ExprId check_assigned(ast::ExprId place);
    std::string assign_behind(hir::ExprId lhs, hir::ExprId value);
    hir::ExprId report_assign_as_condition(const ast::AssignExpr& e, hir::ExprId lhs, Span span);
    bool check_assignable(ast::ExprId lhs, hir::ExprId checked, Span op_span, Diag id);
    bool is_place_syntax(ast::ExprId id) const;
    [[nodiscard]] bool is_type_relative(const ast::Path& path, const PathRes& found) const;
    bool is_assignee_path(const ast::Path& path, ast::CtorKind wanted);
    const ast::Path* assignee_path(ast::ExprId id);
    const ast::Path* assignee_ctor_path(const ast::CallExpr& call);
    hir::ExprId check_destructuring(const ast::AssignExpr& e, Span span, Expectation ex);
    hir::PatId assignee_pattern(ast::ExprId id, TypeId type, Targets& targets);
    bool is_assignee_rest(ast::ExprId id) const;
    void check_missed_targets(ast::ExprId pattern, const Targets& targets, Span op_span);
    Value assignee_value(const ast::Path& path, PathUse use);
    std::optional<std::vector<hir::FieldSubPat>> assignee_list(
        const std::vector<ast::ExprId>& elems, const std::vector<TypeId>& types, Targets& targets);
    hir::PatId assignee_tuple(const std::vector<ast::ExprId>& elems, Span span, TypeId type,
                              Targets& targets);
    hir::PatId assignee_slice(const std::vector<ast::ExprId>& elems, Span span, TypeId type,
                              Targets& targets);
    hir::PatId assignee_ctor(const ast::Path& path, const std::vector<ast::ExprId>& args, Span span,
                             TypeId type, Targets& targets);
    hir::PatId assignee_struct(const ast::StructExpr& e, Span span, TypeId type, Targets& targets);

    // ---- typecheck_place.cpp
    hir::ExprId check_field(const ast::FieldExpr& e, Span span);
    hir::ExprId check_index(const ast::IndexExpr& e, Span span);
    bool has_method(TypeId type, const ast::PathSegment& name);
    bool is_negative_literal(ast::ExprId id) const;
    hir::ExprId check_deref(hir::ExprId operand, Span span);
    void report_no_field(const ast::FieldExpr& e, TypeId type, std::optional<AdtId> private_in,
                         const std::vector<AutoderefStep>& steps);
    // `unproved`: the bounds of the only impl that fits need not hold; what fails is told.
    std::optional<hir::ExprId> try_index(hir::ExprId base, const std::vector<AutoderefStep>& steps,
                                         size_t count, hir::ExprId index, Span span, bool unproved);

    // ---- typecheck_struct.cpp
    std::optional<CtorValue> struct_path(const ast::Path& path);
    hir::ExprId check_struct(const ast::StructExpr& e, Span span, Expectation ex);
    std::vector<hir::FieldValue> check_inits(const ast::StructExpr& e, const CtorValue& ctor,
                                             std::vector<bool>& seen, bool& unknown);
    void report_unknown_field(const ast::Ident& field, const CtorValue& ctor);
    void report_missing_fields(const ast::StructExpr& e, const CtorValue& ctor,
                               const std::vector<bool>& seen);
    std::string variant_path(AdtId adt, uint32_t variant);

    // ---- patterns (typecheck_pattern.h)
    // Checks a pattern against a type; what it binds is appended to `bindings`.
    hir::PatId check_pat_top(ast::PatId pat, TypeId type, Bindings& bindings,
                             const std::optional<Because>& because = {},
                             PatRole role = PatRole::Other);
    hir::PatId check_let_pat(ast::PatId id, TypeId type, TypeId init_type, Bindings& bindings,
                             const std::optional<Because>& because, PatRole role);

    // ---- typecheck_cast.cpp
    hir::ExprId check_cast(const ast::CastExpr& e, Span span);
    void settle_casts();
    struct PendingCast {
        hir::ExprId cast;
        TypeId target;
        TypeId user_type;  // what was written, if that names lifetimes
        Span span;
    };
    void settle_cast(const PendingCast& c);
    std::optional<hir::CastKind> cast_kind(const PendingCast& c, TypeId from, TypeId to);
    bool is_fieldless_enum(TypeId t);

    // ---- typecheck_format.cpp
    hir::ExprId check_format_args(const ast::FormatArgsExpr& e, Span span);

    // ---- writeback.cpp
    bool writeback();
    bool resolve_type(TypeId& t, Span span);
    void settle_operator(hir::ExprId id);
    bool check_range_order(const hir::Pat& pat);
    void finish_literals();
    void finish_literal(hir::LitValue& value, TypeId type, bool negate_it, Span span);
    void report_overflow(Span span, TypeId type);

    ast::BodyId body_id_;
    std::vector<Breakable> breakables_;
    Diverges diverges_ = false;
    bool in_const_ = false;
    std::vector<PendingCast> casts_;
    // What is told of a body without type errors only: privacy of initialised fields, `unsafe`.
    std::vector<std::function<void()>> later_;
    uint32_t unsafe_depth_ = 0;
    std::vector<hir::PatId> range_pats_;
    std::set<TypeId> unsized_args_;                  // of parameters; told once in a body
    IdSet<hir::VarId> by_written_ref_;               // bound with `ref`
    std::vector<std::vector<Symbol>> outer_labels_;  // of the bodies around closures
    std::vector<DeferredCall> deferred_calls_;
    std::vector<TypeId> impl_results_;  // what each `impl Trait` of the result is
};

}  // namespace fleck
