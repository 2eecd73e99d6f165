// The state of building one body, private to build_*.cpp. Code is emitted at a cursor, `cur_`: a
// function that builds an expression leaves the cursor where control continues. Behind a jump away
// the cursor stands in a fresh block that nothing reaches; such blocks are removed at the end.
//
// build_body (entry, parameters), build_block (statements, let), build_expr (values), build_place
// (places, operands), build_control (if, loops, conditions), build_operator (checked operations),
// build_scope (scopes, exits, unwinding), build_extend (lifetimes of temporaries), build_promote
// (constants in static data), build_pattern, build_match, build_bind (patterns).
#pragma once

#include <functional>
#include <optional>
#include <unordered_map>

#include "frontend/mir/build.h"
#include "frontend/mir/drop_tree.h"
#include "frontend/mir/pattern.h"
#include "frontend/sema/hir_bindings.h"
#include "frontend/sema/infer.h"

namespace fleck::mir {

// A drop scope by its depth in the stack; stable while it is open.
using Depth = uint32_t;
// Of temporaries that constants borrow: they are never dropped.
inline constexpr Depth kForever = UINT32_MAX;

class Builder {
  public:
    Builder(Program& program, const hir::Body& hir);
    Body build();
    // The body of a promoted constant: its value is `e`.
    Body build_promoted(hir::ExprId e);

  private:
    // ---- Body (build_body.cpp)
    void build_function();
    void build_constant();
    void bind_params();
    void finish();
    LocalId new_local(TypeId type, Span span, bool is_mut = true);
    LocalId local_of(hir::VarId var);
    PlaceId place_of(LocalId local);
    PlaceId new_temp(TypeId type, Span span) { return place_of(new_local(type, span)); }

    // ---- Emitting (build_body.cpp)
    BlockId new_block(bool is_cleanup = false);
    void push(Span span, decltype(Statement::op) op) { push_to(cur_, span, std::move(op)); }
    void push_to(BlockId block, Span span, decltype(Statement::op) op);
    void assign(Span span, PlaceId place, Rvalue value) {
        push(span, Assign{place, std::move(value)});
    }
    void assign_unit(Span span, PlaceId place);
    void terminate(BlockId block, Span span, Terminator t);
    void jump(BlockId block, Span span, BlockId target) { terminate(block, span, Goto{target}); }
    // Ends the current block and goes on in `next`.
    void end_with(Span span, Terminator t, BlockId next) {
        terminate(cur_, span, std::move(t));
        cur_ = next;
    }
    // Goes on only if `condition` is `expected`.
    void assert_that(Span span, Operand condition, bool expected, PanicKind kind, BinOp op,
                     std::vector<Operand> args);
    Constant unit_const(Span span) { return {types_.unit, ZeroSizedConst{}, span}; }
    Constant int_const(TypeId type, unsigned __int128 bits, Span span) {
        return {type, ScalarConst{bits}, span};
    }

    // ---- Scopes (build_scope.cpp)
    struct DropScope {
        std::vector<ScheduledDrop> drops;
        Span end;  // where it ends, for the drops
        // The first `cached` drops are in the unwind tree already, ending at `cached_node`.
        size_t cached = 0;
        DropTree::Node cached_node = DropTree::kRoot;
        bool valid = false;  // `cached_node` continues in what the scopes below hold now
    };
    Depth open_scope(Span end);
    void close_scope();
    template <typename F>
    void in_scope(Span end, F f) {
        open_scope(end);
        f();
        close_scope();
    }
    // A scope at whose end the temporaries made in it are dropped.
    template <typename F>
    void in_terminating(Span end, F f) {
        const Depth outer = temp_scope_;
        temp_scope_ = open_scope(end);
        f();
        close_scope();
        temp_scope_ = outer;
    }
    [[nodiscard]] Depth top() const { return depth_ - 1; }
    void schedule(Depth scope, LocalId local, bool is_value);
    DropTree::Node diverge_target(Depth upto);
    // `block` may unwind.
    void diverge_from(BlockId block);
    // Adds what is to be dropped when leaving all scopes above `keep`.
    DropTree::Node add_exit(DropTree& tree, Depth keep);
    std::vector<BlockId> build_tree(DropTree& tree, BlockId root, bool is_unwind);
    BlockId build_exit_tree(DropTree& tree, Depth scope, BlockId root);
    void build_unwind_tree();
    // An operand was consumed by something that cannot unwind any more: a temporary of the
    // innermost scope need not be dropped on the normal way.
    void consumed(const Operand& operand);

    struct Breakable {
        hir::LoopId id;
        Depth scope;
        PlaceId destination;
        DropTree breaks, continues;
        bool has_continue;
    };
    template <typename F>
    void in_breakable(hir::LoopId id, BlockId loop_head, PlaceId destination, Span span,
                      bool falls_through, F f);
    void close_breakable(BlockId loop_head, Span span, bool falls_through);
    void leave(Span span, size_t breakable, bool is_continue, hir::ExprId value);
    Breakable& breakable_of(hir::LoopId id, size_t& index);

    struct IfThen {
        Depth scope;
        DropTree drops;
    };
    // Runs f, in which break_for_else leaves to the block that is returned; the cursor ends where f
    // left it.
    template <typename F>
    BlockId in_if_then(Depth scope, F f) {
        IfThen* const outer = if_then_;
        IfThen own{scope, {}};
        if_then_ = &own;
        f();
        if_then_ = outer;
        const BlockId other = build_exit_tree(own.drops, scope, BlockId{});
        return other.valid() ? other : new_block();
    }
    void break_for_else(BlockId block, Span span);

    ScopeId open_source_scope(Span span);

    // ---- Lifetimes of temporaries (build_extend.cpp)
    [[nodiscard]] Depth temp_scope_of(hir::ExprId e) const;
    void extend_let(const hir::LetStmt& let, Depth to);
    void extend_borrowed(hir::ExprId e, Depth to);
    void extend_operand(hir::ExprId e, Depth to);
    [[nodiscard]] hir::ExprId strip_adjustments(hir::ExprId e) const;
    [[nodiscard]] bool binds_by_ref(hir::PatId p) const;

    // ---- Values (build_expr.cpp)
    // Where the operands of an expression are dead: behind it, or where the scope around it ends.
    enum class OperandScope : uint8_t { Own, Around };
    void into(PlaceId destination, hir::ExprId e, OperandScope operands = OperandScope::Own);
    void statement_expr(hir::ExprId e, Depth scope);
    [[nodiscard]] Rvalue rvalue(Depth scope, hir::ExprId e);
    void call_into(PlaceId destination, const hir::Expr& e, const hir::CallExpr& call);
    void adt_into(PlaceId destination, const hir::Expr& e, const hir::AdtExpr& adt);
    void borrow_into(PlaceId destination, const hir::Expr& e, const hir::BorrowExpr& borrow);
    void never_to_any(hir::ExprId operand);
    Rvalue repeat_rvalue(Depth scope, const hir::Expr& e, const hir::RepeatExpr& repeat);
    Rvalue cast_rvalue(Depth scope, const hir::Expr& e, const hir::CastExpr& cast);
    void assign_expr(const hir::Expr& e, const hir::AssignExpr& a);
    void assign_op_expr(const hir::Expr& e, const hir::AssignOpExpr& a);
    [[nodiscard]] bool diverges(const hir::Expr& call) const;

    // ---- Places and operands (build_place.cpp)
    [[nodiscard]] Operand operand(Depth scope, hir::ExprId e);
    LocalId temp(Depth scope, hir::ExprId e, bool is_mut = true,
                 OperandScope operands = OperandScope::Own);
    [[nodiscard]] PlaceId place(hir::ExprId e);
    PlaceId var_place(hir::VarId var);
    PlaceId static_place(const hir::Expr& e, const hir::StaticExpr& s);
    PlaceId index_place(const hir::Expr& e, const hir::IndexExpr& index);
    void bounds_check(PlaceId base, LocalId index, Span span);
    void protect_slice(PlaceId base, Span span);
    [[nodiscard]] bool is_diverging_block(const hir::Expr& e) const;
    [[nodiscard]] std::optional<Constant> constant(const hir::Expr& e) const;
    [[nodiscard]] Constant literal(const hir::LitValue& value, TypeId type, Span span) const;
    [[nodiscard]] Operand consume(PlaceId place);  // a copy or a move, by its type
    void name_elements(PlaceId place);
    [[nodiscard]] static Operand copy_of(const Operand& operand);
    [[nodiscard]] PlaceId deref(PlaceId place);
    [[nodiscard]] TypeId pointee(TypeId t) const;
    [[nodiscard]] bool is_copy(TypeId t);
    [[nodiscard]] bool needs_drop(TypeId t);
    [[nodiscard]] TypeId field_type(TypeId adt, uint32_t variant, uint32_t field);

    // ---- Closures (build_closure.cpp)
    [[nodiscard]] Rvalue closure_rvalue(Depth scope, const hir::Expr& e,
                                        const hir::Closure& closure);
    [[nodiscard]] PlaceId capture_place(hir::VarId var, const std::vector<hir::CaptureStep>& path);
    [[nodiscard]] PlaceId only_variant(PlaceId place);
    [[nodiscard]] std::optional<size_t> length_of_capture(
        const std::vector<hir::CaptureStep>& steps, const std::vector<PlaceId>& path) const;
    [[nodiscard]] bool is_around(hir::VarId var) const;
    void enter_closure();
    [[nodiscard]] PlaceId captured_field(uint32_t capture);
    [[nodiscard]] PlaceId without_outer(PlaceId place);
    void replace_outer_variables();

    // ---- Control (build_control.cpp)
    void if_into(PlaceId destination, hir::ExprId id, const hir::IfExpr& e);
    void logic_into(PlaceId destination, hir::ExprId id, const hir::LogicExpr& e);
    void loop_into(PlaceId destination, const hir::Expr& e, const hir::LoopExpr& loop);
    // Goes on where `e` is true; break_for_else where it is false. Temporaries of the value itself
    // go to `scope`, or to the innermost one.
    void condition(hir::ExprId e, std::optional<Depth> scope);
    void condition_part(hir::ExprId e, std::optional<Depth> scope);
    [[nodiscard]] bool has_let(hir::ExprId condition) const;

    // ---- Blocks (build_block.cpp)
    void block_into(PlaceId destination, const hir::Expr& e, const hir::BlockExpr& block);
    void block_statements(PlaceId destination, const hir::Expr& e, const hir::BlockExpr& block);
    void let_statement(const hir::Stmt& stmt, const hir::LetStmt& let);
    void let_else(const hir::Stmt& stmt, const hir::LetStmt& let);
    void let_without_value(const hir::LetStmt& let);
    void expr_into_pattern(hir::PatId pat, hir::ExprId init, TypeId user_type);

    // ---- Operators (build_operator.cpp)
    [[nodiscard]] Rvalue binary_op(Span span, TypeId type, BinOp op, Operand lhs, Operand rhs,
                                   TypeId rhs_type);
    [[nodiscard]] Rvalue unary_op(Span span, TypeId type, UnOp op, Operand operand);
    [[nodiscard]] Operand compare(Span span, BinOp op, Operand lhs, Operand rhs);

    // ---- Constants in static data (build_promote.cpp)
    [[nodiscard]] bool is_promotable(hir::ExprId e, bool forever);
    [[nodiscard]] bool is_within(const hir::IndexExpr& e) const;
    [[nodiscard]] hir::ExprId promotable_array(hir::ExprId borrowed, bool forever);
    PlaceId promoted_place(hir::ExprId e);
    [[nodiscard]] bool is_borrowed_constant(hir::ExprId e, const std::vector<hir::PatId>& pats);
    PlaceId borrowed_part(PlaceId source);
    PlaceId same_part(PlaceId of, PlaceId part);
    [[nodiscard]] bool has_cell(TypeId t);
    [[nodiscard]] Constant promote(hir::ExprId e, TypeId ref_type, Span span);

    // ---- Patterns (build_pattern.cpp)
    void add_pattern(FlatPattern& flat, std::vector<MatchPair>& pairs, hir::PatId pat,
                     PlaceId place);
    void add_byte_string(std::vector<MatchPair>& pairs, hir::PatId pat, PlaceId place,
                         Symbol bytes);
    void add_slice(FlatPattern& flat, std::vector<MatchPair>& pairs, hir::PatId pat,
                   const hir::SlicePat& slice, PlaceId place);
    [[nodiscard]] PatternValue pattern_value(const hir::LitValue& value, TypeId type) const;

    // ---- Matches (build_match.cpp)
    void match_into(PlaceId destination, const hir::Expr& e, const hir::MatchExpr& match);
    // `let pat = e` as a condition; returns the place of e.
    PlaceId let_condition(hir::PatId pat, hir::ExprId e);
    MatchTree match_tree(Span scrutinee_span, PlaceId scrutinee, Span span,
                         std::vector<Candidate> candidates, bool refutable);
    [[nodiscard]] Candidate candidate(PlaceId scrutinee, hir::PatId pat, bool has_guard);
    PlaceId scrutinee_place(hir::ExprId e, const std::vector<hir::PatId>& pats,
                            Source source = Source::Written);
    using Candidates = std::vector<Candidate*>;
    BlockId match_candidates(Span span, BlockId start, Candidates candidates);
    BlockId select_candidate(Candidate& c, BlockId start);
    BlockId test_candidates(Span span, BlockId start, Candidates& candidates);
    BlockId expand_or_candidates(Span span, BlockId start, Candidates& candidates);
    void merge_trivial(Candidate& c);
    void test_after_or(Span span, Candidate& c);
    void perform_test(Span span, BlockId start, BlockId otherwise, PlaceId place, const Test& test,
                      const std::vector<std::pair<Branch, BlockId>>& targets);
    void test_range(PlaceId place, const Test& test, BlockId yes, BlockId no);
    void test_equal(PlaceId place, const Test& test, BlockId yes, BlockId no);
    [[nodiscard]] Test pick_test(const MatchPair& pair) const;
    [[nodiscard]] Operand value_operand(const PatternValue& v, TypeId type, Span span) const;
    void branch_if(BlockId block, Span span, Operand condition, BlockId yes, BlockId no);

    // ---- Bindings and guards (build_bind.cpp)
    struct ArmContext {
        const hir::Arm& arm;
        Depth match_scope;
    };
    void collect_fake_borrows(const std::vector<Candidate>& candidates, Span span, MatchTree& tree);
    void bind_branch(const Candidate& branch, const MatchTree& tree, Span span,
                     const ArmContext* arm);
    // `scheduled`: the variables that are to be dropped, in the order of their declarations.
    void bind_leaf(const Candidate& leaf, const std::vector<PatternBinding>& bindings,
                   const MatchTree& tree, Span span, const ArmContext* arm,
                   const std::vector<PatternBinding>* scheduled);
    void bind_for_guard(const std::vector<PatternBinding>& bindings);
    void bind_for_arm(const std::vector<PatternBinding>& bindings, bool by_value_only,
                      const std::vector<PatternBinding>* scheduled);
    PlaceId storage_live(LocalId local, Span span, bool schedule_drop);

    Program& program_;
    Types& types_;
    const hir::Body& hir_;
    ParamEnv env_;
    Body body_;
    BlockId cur_;
    ScopeId source_scope_;

    std::vector<DropScope> scopes_;  // the first depth_ are open; the rest keep their memory
    Depth depth_ = 0;
    Depth temp_scope_ = 0;
    Depth var_scope_ = 0;  // where bindings are dropped
    DropTree unwind_;
    uint32_t drops_scheduled_ = 0;
    std::vector<Breakable> breakables_;  // [0] is the function: `return`
    IfThen* if_then_ = nullptr;
    std::unordered_map<hir::ExprId, Depth> extended_;

    IdVec<hir::VarId, LocalId> vars_;
    // Of a closure: the locals that stand for variables around it until the body is built.
    std::unordered_map<LocalId, hir::VarId> outer_;
    IdVec<hir::VarId, LocalId> guard_locals_;  // the reference that stands for it in a guard
    IdVec<hir::VarId, LocalId> guard_refs_;    // the same, while such a guard is being built
    Span scrutinee_span_;                      // of the match that is being tested
    bool tests_question_ = false;              // it is that of a `?`
    PlaceId unit_temp_;
    std::vector<LocalId>* index_borrows_ = nullptr;  // of the outermost index being built
    hir::ExprId promoted_;                           // in the place that is being borrowed
    // Temporaries that are matched and hold constants.
    std::unordered_map<LocalId, hir::ExprId> constants_;

    struct TypeFacts {
        int8_t copy = -1, drop = -1;
    };
    std::unordered_map<TypeId, TypeFacts> facts_;
};

template <typename F>
void Builder::in_breakable(hir::LoopId id, BlockId loop_head, PlaceId destination, Span span,
                           bool falls_through, F f) {
    breakables_.push_back(Breakable{id, top(), destination, {}, {}, loop_head.valid()});
    f();
    close_breakable(loop_head, span, falls_through);
}

}  // namespace fleck::mir
