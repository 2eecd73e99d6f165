// Blocks and statements. All variables of a block are dropped at its `}`, in the reverse order of
// their declaration; only a `let .. else` opens a scope of its own, because the failing way must
// leave it.
#include "frontend/mir/builder.h"

namespace fleck::mir {

void Builder::block_into(PlaceId destination, const hir::Expr& e, const hir::BlockExpr& block) {
    const Span end = block.close.valid() ? block.close : e.span;
    const Depth outer_var_scope = var_scope_;
    const ScopeId outer_source_scope = open_source_scope(e.span);
    in_scope(end, [&] {
        var_scope_ = top();
        if (!block.label.valid()) {
            block_statements(destination, e, block);
            return;
        }
        // A break drops what has been declared so far, so the variables live inside.
        in_breakable(block.label, BlockId{}, destination, end, true, [&] {
            in_scope(end, [&] {
                var_scope_ = top();
                block_statements(destination, e, block);
            });
        });
    });
    var_scope_ = outer_var_scope;
    source_scope_ = outer_source_scope;
}

void Builder::block_statements(PlaceId destination, const hir::Expr& e,
                               const hir::BlockExpr& block) {
    const Span end = block.close.valid() ? block.close : e.span.last_byte();
    const Depth block_depth = depth_;
    for (const hir::Stmt& stmt : block.stmts) {
        std::visit(Overloaded{
                       [&](const hir::ExprStmt& s) {
                           in_terminating(stmt.span, [&] { statement_expr(s.expr, top()); });
                       },
                       [&](const hir::LetStmt& let) {
                           if (let.else_block.valid()) {
                               let_else(stmt, let);
                           } else if (let.init.valid()) {
                               let_statement(stmt, let);
                           } else {
                               let_without_value(let);
                           }
                       },
                   },
                   stmt.kind);
    }
    if (block.user_type.valid()) {
        const PlaceId value = place_of(temp(top(), block.tail));
        push(e.span, AscribeType{value, block.user_type});
        assign(e.span, destination, Use{consume(value)});
    } else if (block.tail.valid())
        into(destination, block.tail);
    else if (body_.places[destination].type == types_.unit)
        assign_unit(end, destination);
    while (depth_ > block_depth) close_scope();
}

void Builder::let_statement(const hir::Stmt& stmt, const hir::LetStmt& let) {
    extend_let(let, var_scope_);
    in_terminating(stmt.span, [&] { expr_into_pattern(let.pat, let.init, let.user_type); });
}

void Builder::let_without_value(const hir::LetStmt& let) {
    hir::for_each_binding(hir_, let.pat, [&](const hir::BindingPat& b, const hir::Pat& p) {
        const LocalId local = local_of(b.var);
        storage_live(local, p.span, true);
        schedule(var_scope_, local, true);
        if (let.user_type.valid()) push(p.span, AscribeType{place_of(local), let.user_type});
    });
}

void Builder::expr_into_pattern(hir::PatId id, hir::ExprId init, TypeId user_type) {
    const hir::Pat& pat = hir_.pats[id];
    const auto* binding = std::get_if<hir::BindingPat>(&pat.kind);
    if (binding != nullptr && !binding->by_ref && !binding->sub.valid()) {
        // Straight into the variable.
        const LocalId local = local_of(binding->var);
        const PlaceId to = storage_live(local, pat.span, true);
        into(to, init);
        push(pat.span, FakeRead{FakeRead::Cause::Let, to});
        if (user_type.valid()) push(pat.span, AscribeType{to, user_type});
        schedule(var_scope_, local, true);
        return;
    }
    const Span init_span = hir_.exprs[init].span;
    const PlaceId from = scrutinee_place(init, {id});
    if (user_type.valid()) push(pat.span, AscribeType{from, user_type});
    hir::for_each_binding(hir_, id, [&](const hir::BindingPat& b, const hir::Pat&) {
        body_.locals[local_of(b.var)].scrutinee = init_span;
    });
    const MatchTree tree =
        match_tree(pat.span, from, pat.span, {candidate(from, id, false)}, false);
    bind_branch(tree.candidates.front(), tree, pat.span, nullptr);
}

// `let P = e else { .. };`: e's temporaries are dropped before either way goes on.
void Builder::let_else(const hir::Stmt& stmt, const hir::LetStmt& let) {
    const Depth outside = top();
    // What the failing way does; it never comes back.
    const BlockId start = cur_;
    const BlockId failure = new_block();
    cur_ = failure;
    const hir::Expr& else_block = hir_.exprs[let.else_block];
    const PlaceId never = new_temp(types_.never, else_block.span);
    in_terminating(else_block.span, [&] { into(never, let.else_block); });
    terminate(cur_, else_block.span, Unreachable{});
    cur_ = start;

    // The rest of the block happens inside of this scope.
    var_scope_ = open_scope(scopes_[outside].end);
    BlockId failed;
    extend_let(let, var_scope_);
    in_terminating(stmt.span, [&] {
        failed = in_if_then(outside, [&] {
            const PlaceId from = let_condition(let.pat, let.init);
            if (let.user_type.valid())
                push(hir_.pats[let.pat].span, AscribeType{from, let.user_type});
        });
    });
    jump(failed, stmt.span, failure);
}

}  // namespace fleck::mir
