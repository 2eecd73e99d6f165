// if, &&, ||, loop, and conditions with `let`.
#include "frontend/mir/builder.h"

namespace fleck::mir {

// Does a `let` stand in this condition? Then its temporaries outlive the condition.
bool Builder::has_let(hir::ExprId id) const {
    const hir::Expr& e = hir_.exprs[id];
    if (std::holds_alternative<hir::LetCondExpr>(e.kind)) return true;
    const auto* l = std::get_if<hir::LogicExpr>(&e.kind);
    return l != nullptr && l->op == ast::LogicOp::And && (has_let(l->lhs) || has_let(l->rhs));
}

void Builder::if_into(PlaceId destination, hir::ExprId id, const hir::IfExpr& e) {
    const hir::Expr& whole = hir_.exprs[id];
    const hir::Expr& then_expr = hir_.exprs[e.then_expr];
    const bool with_let = has_let(e.cond);
    const Depth condition_scope = top();
    const ScopeId outer_source_scope = source_scope_;
    const Depth outer_var_scope = var_scope_;
    BlockId otherwise;
    // The variables of an `if let` live to the end of the then-block.
    in_scope(then_expr.span, [&] {
        var_scope_ = top();
        if (with_let) open_source_scope(then_expr.span);
        otherwise = in_if_then(condition_scope, [&] {
            const auto test = [&] { condition(e.cond, condition_scope); };
            if (with_let)
                test();
            else
                in_terminating(hir_.exprs[e.cond].span, test);
            in_terminating(then_expr.span, [&] { into(destination, e.then_expr); });
        });
    });
    var_scope_ = outer_var_scope;
    source_scope_ = outer_source_scope;
    const BlockId then_end = cur_;
    cur_ = otherwise;
    if (e.else_expr.valid())
        in_terminating(hir_.exprs[e.else_expr].span, [&] { into(destination, e.else_expr); });
    else
        assign_unit(whole.span.last_byte(), destination);
    const BlockId join = new_block();
    jump(then_end, whole.span, join);
    jump(cur_, whole.span, join);
    cur_ = join;
}

void Builder::logic_into(PlaceId destination, hir::ExprId id, const hir::LogicExpr& e) {
    const hir::Expr& whole = hir_.exprs[id];
    const Depth scope = top();
    const BlockId no = in_if_then(scope, [&] { condition_part(e.lhs, scope); });
    const bool is_and = e.op == ast::LogicOp::And;
    const BlockId short_circuit = is_and ? no : cur_;
    push_to(short_circuit, whole.span,
            Assign{destination, Use{int_const(types_.boolean, is_and ? 0 : 1, whole.span)}});
    cur_ = is_and ? cur_ : no;
    in_terminating(hir_.exprs[e.rhs].span, [&] { into(destination, e.rhs); });
    const BlockId join = new_block();
    jump(cur_, whole.span, join);
    jump(short_circuit, whole.span, join);
    cur_ = join;
}

void Builder::loop_into(PlaceId destination, const hir::Expr& e, const hir::LoopExpr& loop) {
    const BlockId head = new_block();
    jump(cur_, e.span, head);
    in_breakable(loop.loop, head, destination, e.span, false, [&] {
        const BlockId body = new_block();
        cur_ = head;
        end_with(e.span, FalseUnwind{body, BlockId{}}, body);
        diverge_from(head);
        // The value of a body is `()`.
        if (!unit_temp_.valid()) unit_temp_ = new_temp(types_.unit, e.span);
        in_terminating(hir_.exprs[loop.body].span, [&] { into(unit_temp_, loop.body); });
        jump(cur_, e.span, head);
    });
}

// An operand of `&&` or `||`: what it borrows is over when it is known, unless it is such an
// operator itself or a `let`.
void Builder::condition_part(hir::ExprId id, std::optional<Depth> scope) {
    const hir::Expr& e = hir_.exprs[id];
    if (std::holds_alternative<hir::LetCondExpr>(e.kind) ||
        std::holds_alternative<hir::LogicExpr>(e.kind)) {
        condition(id, scope);
        return;
    }
    // Its own temporaries too: on the way around it they were never alive.
    in_terminating(e.span, [&] { condition(id, std::nullopt); });
}

void Builder::condition(hir::ExprId id, std::optional<Depth> scope) {
    const hir::Expr& e = hir_.exprs[id];
    if (const auto* l = std::get_if<hir::LogicExpr>(&e.kind)) {
        if (l->op == ast::LogicOp::And) {
            condition_part(l->lhs, scope);
            condition_part(l->rhs, scope);
            return;
        }
        const BlockId no = in_if_then(top(), [&] { condition_part(l->lhs, scope); });
        const BlockId lhs_holds = cur_;
        cur_ = no;
        condition_part(l->rhs, scope);
        const BlockId join = new_block();
        jump(lhs_holds, e.span, join);
        jump(cur_, e.span, join);
        cur_ = join;
        return;
    }
    if (const auto* u = std::get_if<hir::UnaryExpr>(&e.kind);
        u != nullptr && u->op == hir::UnOp::Not && types_.is<ty::Bool>(e.type)) {
        const BlockId no = in_if_then(top(), [&] { condition(u->operand, scope); });
        break_for_else(cur_, e.span);
        cur_ = no;
        return;
    }
    if (const auto* l = std::get_if<hir::LetCondExpr>(&e.kind)) {
        let_condition(l->pat, l->scrutinee);
        return;
    }
    // Its operands are dead in both branches, and not before.
    const LocalId value = temp(scope.value_or(top()), id, true, OperandScope::Around);
    const BlockId yes = new_block();
    const BlockId no = new_block();
    branch_if(cur_, e.span, Move{place_of(value)}, yes, no);
    break_for_else(no, e.span);
    cur_ = yes;
}

void Builder::branch_if(BlockId block, Span span, Operand condition, BlockId yes, BlockId no) {
    terminate(block, span, SwitchInt{std::move(condition), types_.boolean, {{0, no}}, yes});
}

}  // namespace fleck::mir
