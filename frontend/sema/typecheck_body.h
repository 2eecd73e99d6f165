// The type checker of one body: private header of typecheck_*.cpp.
//
// check_expr and its like take an AST node and an expectation (what the context would like the type
// to be; a hint, not a demand) and give the HIR node. Types in the HIR hold inference variables
// until writeback() resolves them. Coercions wrap a finished node in adjustment nodes; what depends
// on types that are known only later (casts, built-in operators) is settled at the end.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "frontend/sema/hir.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/method.h"
#include "frontend/sema/program.h"
#include "frontend/sema/resolve.h"
#include "frontend/sema/variance.h"

namespace fleck {

struct Expectation {
    enum class Kind : uint8_t {
        None,
        HasType,   // the value will have to become this type
        Castable,  // the operand of `as`
        Hint,      // the operand of `&` where the type behind the reference is unsized
    } kind = Kind::None;
    TypeId type;
    TypeId declared = {};  // of a function's result: as it is written, lifetimes included

    static Expectation has(TypeId t, TypeId declared = {}) { return {Kind::HasType, t, declared}; }
    static Expectation castable(TypeId t) { return {Kind::Castable, t}; }
};

// Where a type that was asked for comes from; shown as a label.
struct Because {
    Span span;
    std::string text;
};

// Does control never come past the point where the check stands? Told: and what follows has been
// called unreachable already.
struct Diverges {
    enum class Kind : uint8_t { No, Yes, Told } kind = Kind::No;
    Diverges(bool yes) : kind(yes ? Kind::Yes : Kind::No) {}
    operator bool() const { return kind != Kind::No; }
    void in_any(Diverges other) { kind = std::max(kind, other.kind); }
    void in_both(Diverges other) { kind = std::min(kind, other.kind); }
};

class BodyChecker {
  public:
    BodyChecker(Program& program, const ast::Body& body, const ItemScope& scope, ParamEnv env,
                hir::Owner owner);

    std::optional<hir::Body> check_fn(FnId fn);
    std::optional<hir::Body> check_constant(TypeId type);
    void set_body_id(ast::BodyId id) { body_id_ = id; }

  private:
    // Merges the types of several expressions into one, as the arms of a match (rustc's
    // CoerceMany): the first is coerced to `expected`, each further one to what they have so far,
    // or if that fails all earlier ones to its type.
    struct Merge {
        TypeId expected;
        TypeId merged;  // invalid until something was pushed
        std::vector<hir::ExprId> exprs;
        std::vector<Span> spans;
        // Of references: what they are with the lifetimes that were written, invalid if that is not
        // known; and whether they have the very lifetime that is expected.
        TypeId declared = {};
        bool is_as_expected = false;
        bool is_wanted = false;  // `expected` is another's: the first value may tell what it is
        [[nodiscard]] TypeId so_far() const { return merged.valid() ? merged : expected; }
    };
    enum class Why : uint8_t { Arm, IfElse, Break, Array, Block };

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
    struct Local {
        Symbol name;
        hir::VarId var;
        uint32_t hidden;  // the entry of the same name that this one hides, or kNoLocal
    };
    static constexpr uint32_t kNoLocal = UINT32_MAX;
    struct BlockModule {
        ModuleId module;
        size_t locals;  // how many there were when the block was entered
    };
    using Bindings = std::vector<std::pair<Symbol, hir::VarId>>;

    // ---- typecheck.cpp: set-up, nodes, scopes, messages
    hir::Param declare_param(ast::PatId pat, TypeId type, Span type_span, size_t first_local = 0);
    TypeId open_impl_results(FnId id, TypeId ret);
    void check_body_value(TypeId type);
    std::optional<hir::Body> finish(size_t errors_before);
    template <typename K>
    hir::ExprId make(Span span, TypeId type, K kind) {
        return out_.exprs.push(hir::Expr{span, type, hir::Origin::Written, std::move(kind)});
    }
    // Of a type that is known all the same, or of none.
    hir::ExprId error_expr(Span span, TypeId type = {});
    hir::VarId new_var(Symbol name, Span span, TypeId type, bool is_mut);
    hir::LoopId new_loop() { return hir::LoopId(out_.loop_count++); }
    TypeId type_of(hir::ExprId e) { return cx_.shallow(out_.exprs[e].type); }
    Span span_of(hir::ExprId e) const { return out_.exprs[e].span; }
    Span ast_span(ast::ExprId e) const { return nodes_.exprs[e].span; }
    // Solves pending obligations if that may tell what a variable is.
    TypeId known(TypeId t);
    // The same; an unsolved variable is E0282 and gives Error.
    TypeId must_know(TypeId t, Span span);
    void push_local(Symbol name, hir::VarId var);
    void pop_locals(size_t count);
    std::optional<hir::VarId> find_local(Symbol name);
    std::vector<Symbol> local_names() const;
    bool has_error(TypeId t) { return types_.flags(cx_.resolve(t)).has_error; }
    template <typename... Args>
    Diagnostic& error(Diag id, Span span, const Args&... args) {
        cx_.taint();
        return p_.diags.report(id, span, args...);
    }
    void refuse(Span span, std::string_view what);
    void mismatch(Span span, TypeId expected, TypeId found,
                  const std::optional<Because>& because = {}, hir::ExprId value = {},
                  std::string_view way_out = {});
    std::string name(TypeId t) { return cx_.name(t); }
    std::string text(Symbol s) const { return std::string(p_.symbols.text(s)); }
    Cause cause(Span span, Cause::Kind kind = Cause::Kind::Misc) const;

    // ---- suggest_conversion.cpp: each tells whether it knew a way out
    void suggest_conversion(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value);
    bool suggest_quotes(Diagnostic& d, TypeId expected, TypeId found, Span literal);
    bool suggest_wrapping(Diagnostic& d, TypeId expected, TypeId found);
    bool suggest_collecting(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value);
    bool suggest_text(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value);
    bool suggest_reference(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value);
    bool suggest_number(Diagnostic& d, TypeId expected, TypeId found);
    bool suggest_result(Diagnostic& d, TypeId expected, TypeId found, hir::ExprId value);
    bool suggest_calling(Diagnostic& d, TypeId expected, TypeId found, Span span);
    bool suggest_taking_out(Diagnostic& d, TypeId expected, TypeId found);
    bool suggest_for_pattern(Diagnostic& d, TypeId expected, TypeId found, Span pattern);
    [[nodiscard]] std::string missing_result(TypeId found);
    [[nodiscard]] std::string written(Span span) const;
    [[nodiscard]] bool has_trait(TypeId type, std::string_view lang);
    [[nodiscard]] bool is_lang_adt(TypeId type, std::string_view lang) const;

    // ---- suggest_name.cpp
    std::string unknown_name_hint(Symbol symbol, PathUse use);
    std::string hint_of_self(Symbol symbol, PathUse use);
    std::string hint_of_scope(Symbol symbol);
    bool suggest_field_inside(Diagnostic& d, TypeId type, Symbol field);

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
    // The type of a place in a parameter, with the signature's lifetimes; invalid for others.
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
    hir::ExprId make_call(const MethodCallee& callee, std::vector<hir::ExprId> args, Span span,
                          Span fn_span, hir::Source source);
    hir::ExprId fn_expr(FnId fn, TypeListId args, Span span, const hir::UserPath& user = {});
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
    [[nodiscard]] bool captures_nothing(TypeId closure) const;
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
    bool names_ctor(const ast::Path& path);
    hir::ExprId check_destructuring(ast::ExprId pattern, ast::ExprId value, Span span,
                                    Expectation ex);
    hir::PatId assignee_pattern(ast::ExprId id, TypeId type, Targets& targets);
    bool is_assignee_rest(ast::ExprId id) const;
    void check_missed_targets(ast::ExprId pattern, const Targets& targets);
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
    bool is_negative_literal(ast::ExprId id) const;
    hir::ExprId check_deref(hir::ExprId operand, Span span);
    void report_no_field(const ast::FieldExpr& e, TypeId type, std::optional<AdtId> private_in,
                         const std::vector<AutoderefStep>& steps);
    bool is_place(hir::ExprId e) const;
    // `unproved`: the bounds of the only impl that fits need not hold; what fails is told.
    std::optional<hir::ExprId> try_index(hir::ExprId base, const std::vector<AutoderefStep>& steps,
                                         size_t count, hir::ExprId index, Span span, bool unproved);
    hir::ExprId adjust(hir::ExprId e, const std::vector<Adjustment>& adjustments, bool two_phase);
    // One step of dereferencing; a call of Deref::deref if it is overloaded.
    hir::ExprId deref(hir::ExprId e, TypeId target, bool overloaded, Span span, hir::Source source);
    // The first `steps` of an autoderef.
    hir::ExprId deref_steps(hir::ExprId e, const std::vector<AutoderefStep>& steps, size_t count);
    hir::ExprId borrow(hir::ExprId place, hir::BorrowKind kind, bool implicit, Span span);
    hir::ExprId implicit_cast(hir::CastKind kind, hir::ExprId e, TypeId type);
    // The place is going to be changed: overloaded derefs and indexing on the way to it go through
    // DerefMut and IndexMut (where those exist; else the mutability check tells).
    void make_mutable(hir::ExprId place);
    void make_mutable_call(hir::ExprId call);

    // ---- typecheck_struct.cpp
    std::optional<CtorValue> struct_path(const ast::Path& path);
    hir::ExprId check_struct(const ast::StructExpr& e, Span span, Expectation ex);
    std::vector<hir::FieldValue> check_inits(const ast::StructExpr& e, const CtorValue& ctor,
                                             std::vector<bool>& seen, bool& unknown);
    void report_unknown_field(const ast::Ident& field, const CtorValue& ctor);
    void report_missing_fields(const ast::StructExpr& e, const CtorValue& ctor,
                               const std::vector<bool>& seen);
    std::optional<uint32_t> find_field(const Variant& variant, Symbol name) const;
    std::string variant_path(AdtId adt, uint32_t variant);

    // ---- typecheck_pattern.cpp
    enum class BindMode : uint8_t { Move, Ref, RefMut };
    enum class PatRole : uint8_t { Other, Param, Let };  // Let: without `else`
    struct PatContext {
        Bindings* bindings;
        BindMode mode = BindMode::Move;
        PatRole role = PatRole::Other;
        std::optional<Because> because;
    };
    // Checks a pattern against a type; what it binds is appended to `bindings`.
    hir::PatId check_pat_top(ast::PatId pat, TypeId type, Bindings& bindings,
                             const std::optional<Because>& because = {},
                             PatRole role = PatRole::Other);
    hir::PatId check_let_pat(ast::PatId id, TypeId type, TypeId init_type, Bindings& bindings,
                             const std::optional<Because>& because, PatRole role);
    void declare(const Bindings& bindings);
    hir::PatId check_pat(ast::PatId pat, TypeId expected, PatContext& pc);
    hir::PatId check_pat_kind(ast::PatId pat, TypeId expected, PatContext& pc);
    bool peels_references(const ast::Pat& pat);
    bool names_constant(const ast::Path& path);
    hir::PatId error_pat(Span span);
    hir::PatId check_ident_pat(const ast::IdentPat& pat, Span span, TypeId expected,
                               PatContext& pc);
    hir::PatId check_literal_pat(const ast::LitPat& pat, Span span, TypeId expected,
                                 PatContext& pc);
    hir::PatId check_range_pat(const ast::RangePat& pat, Span span, TypeId expected,
                               PatContext& pc);
    struct RangeEnd {
        TypeId type;
        hir::LitValue value;
        Span span;
    };
    static void negate(hir::LitValue& value);
    unsigned __int128 sign_extended(unsigned __int128 bits, TypeId type) const;
    std::optional<RangeEnd> check_range_end(ast::PatId end, TypeId expected);
    hir::PatId check_ref_pat(const ast::RefPat& pat, Span span, TypeId expected, PatContext& pc);
    hir::PatId check_tuple_pat(const ast::TuplePat& pat, Span span, TypeId expected,
                               PatContext& pc);
    hir::PatId check_slice_pat(const ast::SlicePat& pat, Span span, TypeId expected,
                               PatContext& pc);
    hir::PatId check_value_pat(const Value& value, Span span, TypeId expected, PatContext& pc);
    void report_unit_fallback();
    void require_handed_fns();
    void report_endless_result(FnId fn);
    bool report_open_constant(const ConstValue& c, Span span);
    TypeId not_structural(TypeId type);
    hir::PatId check_tuple_struct_pat(const ast::TupleStructPat& pat, Span span, TypeId expected,
                                      PatContext& pc);
    hir::PatId check_struct_pat(const ast::StructPat& pat, Span span, TypeId expected,
                                PatContext& pc);
    hir::PatId check_or_pat(const ast::OrPat& pat, Span span, TypeId expected, PatContext& pc);
    void check_struct_pat_names(const ast::StructPat& pat, Span span, const std::string& path,
                                const Variant& variant, const std::vector<bool>& seen);
    void report_missing_fields(const std::vector<Symbol>& missing, Span span);
    void report_unbound(Symbol symbol, Span alternative, Span bound);
    void replace_var(hir::PatId id, hir::VarId from, hir::VarId to);
    hir::PatId check_rest(ast::PatId id, TypeId type, PatContext& pc);
    bool is_rest(ast::PatId id) const;
    std::string_view ctor_kind(const CtorValue& ctor);
    hir::PatId make_variant_pat(Span span, TypeId type, AdtId adt, uint32_t variant,
                                std::vector<hir::FieldSubPat> subs);
    // Positions of the sub-patterns of a tuple-like pattern, around a `..`.
    std::vector<hir::FieldSubPat> check_positional(const std::vector<ast::PatId>& elems,
                                                   const std::vector<TypeId>& types,
                                                   PatContext& pc);
    std::optional<size_t> rest_position(const std::vector<ast::PatId>& elems);
    void check_pats_for_errors(const std::vector<ast::PatId>& elems, PatContext& pc);
    bool unify_pat(Span span, TypeId expected, TypeId found, const PatContext& pc);
    template <typename K>
    hir::PatId make_pat(Span span, TypeId type, K kind) {
        return out_.pats.push(hir::Pat{span, type, std::move(kind)});
    }

    // ---- typecheck_coerce.cpp
    Span blame(hir::ExprId e) const;
    Span blame_branch(hir::ExprId e) const;
    // The expression as a value of this type; nothing if it cannot be (and nothing is reported).
    std::optional<hir::ExprId> coerce(hir::ExprId e, TypeId target, bool two_phase = false);
    std::optional<hir::ExprId> coerce_other(hir::ExprId e, TypeId source, TypeId target,
                                            bool two_phase);
    // The same when all that is asked so far is looked at.
    std::optional<hir::ExprId> coerce_known(hir::ExprId e, TypeId target, bool two_phase = false);
    // Reports E0308 if it cannot be.
    hir::ExprId demand_coerce(hir::ExprId e, TypeId target,
                              const std::optional<Because>& because = {}, bool two_phase = false);
    std::optional<hir::ExprId> coerce_unsized(hir::ExprId e, TypeId source, TypeId target);
    std::optional<hir::ExprId> coerce_reference(hir::ExprId e, TypeId source, TypeId target,
                                                bool two_phase);
    std::optional<hir::ExprId> coerce_raw_pointer(hir::ExprId e, TypeId source, TypeId target);
    std::optional<hir::ExprId> coerce_fn(hir::ExprId e, TypeId source, TypeId target);
    TypeId fn_ptr_type(TypeId callable, Span span);
    void merge(Merge& m, hir::ExprId e, Why why);
    void merge_unit(Merge& m, Span span, Why why);
    bool merge_types(Merge& m, hir::ExprId& e);
    template <typename K>
    hir::ExprId complete(const Merge& m, Span span, K kind) {
        const bool gives = m.merged.valid();
        const hir::ExprId e = make(span, gives ? m.merged : types_.never, std::move(kind));
        if (gives && !m.is_as_expected) own_lifetime_.insert(e);
        return e;
    }

    // ---- typecheck_lifetime.cpp
    TypeId declared_type(hir::ExprId e);
    TypeId type_of_variable(hir::VarId var);
    TypeId type_of_result(hir::ExprId e, const hir::CallExpr& call);
    TypeId type_of_parameter(const FnSig& sig, uint32_t index, const hir::CallExpr& call);
    TypeId bound_part(hir::PatId pat, TypeId t, hir::VarId var, uint32_t& next);
    [[nodiscard]] static uint32_t first_number(hir::ExprId e);
    TypeId number_lifetimes(TypeId t, uint32_t& next);
    TypeId shortened(TypeId t, uint32_t& next);
    [[nodiscard]] TypeId element_of(TypeId list) const;
    void expect_lifetime(Merge& m);
    bool has_lifetime_of(Merge& m, hir::ExprId e);
    bool joins_returns(hir::ExprId e);
    [[nodiscard]] bool is_of_expected_lifetime(hir::ExprId e) const;
    void needs_common_lifetime(Merge& m, hir::ExprId e);
    [[nodiscard]] bool passes_on(hir::ExprId e) const;
    void mark_coerced(hir::ExprId e);

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
    hir::ExprId argument_array(const std::vector<const ast::FormatHole*>& holes,
                               const std::vector<hir::ExprId>& values, Span span);
    hir::ExprId format_call(hir::ExprId text, hir::ExprId arguments,
                            std::vector<hir::ExprId> placeholders, Span span);
    hir::ExprId format_match(hir::ExprId text, const std::vector<const ast::FormatHole*>& holes,
                             std::vector<hir::ExprId> refs, Span span);
    hir::ExprId format_count(const ast::FormatCount& count, std::vector<hir::ExprId>& values,
                             const std::function<hir::ExprId(uint32_t)>& nth, Span span);
    hir::ExprId format_placeholder(const ast::FormatHole& h, uint32_t position,
                                   hir::ExprId precision, hir::ExprId width, Span span);
    hir::ExprId lang_call(std::string_view lang, std::string_view fn_name,
                          std::vector<hir::ExprId> args, Span span, std::string_view shown_by = {});
    hir::ExprId slice_of(std::vector<hir::ExprId> elems, TypeId elem, Span span);
    hir::ExprId slice_of(hir::ExprId array, TypeId elem, Span span);
    hir::ExprId int_expr(uint64_t value, TypeId type, Span span);
    FnId inherent_fn(AdtId adt, std::string_view fn);

    // ---- writeback.cpp
    bool writeback();
    bool resolve_type(TypeId& t, Span span);
    void settle_operator(hir::ExprId id);
    bool check_range_order(const hir::Pat& pat);
    void finish_literals();
    void finish_literal(hir::LitValue& value, TypeId type, bool negate_it, Span span);
    void report_overflow(Span span, TypeId type);

    Program& p_;
    Types& types_;
    InferCtxt cx_;
    const ast::Body& body_;
    const ast::Nodes& nodes_;
    LowerCtx lower_;
    hir::Body out_;
    ast::BodyId body_id_;

    std::vector<Local> locals_;
    std::unordered_map<uint32_t, uint32_t> local_of_;  // Symbol to the index of its latest entry
    std::vector<BlockModule> block_modules_;
    std::vector<Breakable> breakables_;
    Diverges diverges_ = false;
    bool in_std_ = false;
    bool in_const_ = false;
    std::optional<TypeId> ret_;  // of a function; `return` elsewhere is E0572
    Span ret_span_;
    Merge returns_;                    // of each `return` with a value
    TypeId declared_ret_;              // as the signature has it, lifetimes included
    IdSet<hir::ExprId> own_lifetime_;  // branches whose common lifetime is not the expected one
    std::unordered_map<hir::VarId, TypeId> declared_params_;  // likewise
    // What the pattern that binds a variable is compared with; `by_ref`: with a `ref` in it, so
    // that it has the value's very type.
    struct FirstValue {
        hir::ExprId value;
        hir::PatId pat;
        bool by_ref;
    };
    void note_first_value(const Bindings& bindings, FirstValue first);
    TypeId type_by_first_value(hir::VarId var, const FirstValue& first);
    std::unordered_map<hir::VarId, FirstValue> first_values_;  // of variables without a type
    std::vector<PendingCast> casts_;
    // What is told of a body without type errors only: privacy of initialised fields, `unsafe`.
    std::vector<std::function<void()>> later_;
    uint32_t unsafe_depth_ = 0;
    ast::ExprId assigned_;  // the name that an assignment begins with, while it is looked up
    std::vector<hir::PatId> range_pats_;
    std::set<TypeId> unsized_args_;     // of parameters; told once in a body
    size_t passable_errors_ = 0;        // in spite of which the body goes on to the other checks
    IdSet<hir::VarId> by_written_ref_;  // bound with `ref`
    // Of closures, beside what out_.closures has.
    struct ClosureState {
        TypeId type;
        std::vector<std::pair<Span, hir::VarId>> mentions;  // of variables around it
    };
    std::vector<ClosureState> closures_;
    uint32_t in_closure_ = hir::kNoClosure;          // that is being checked
    std::vector<std::vector<Symbol>> outer_labels_;  // of the bodies around closures
    std::vector<DeferredCall> deferred_calls_;
    std::vector<TypeId> impl_results_;  // what each `impl Trait` of the result is
};

}  // namespace fleck
