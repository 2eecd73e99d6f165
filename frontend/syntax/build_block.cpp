// Statements, blocks, and the expressions made of blocks.
#include "frontend/syntax/ast_builder.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// `#[allow(..)] a + b;`: the attribute stands before `a` only.
bool has_operator(P::StmtExprContext& c) {
    if (auto* s = dynamic_cast<P::SimpleStmtExprContext*>(&c)) return s->cont() != nullptr;
    if (auto* p = dynamic_cast<P::PrefixStmtExprContext*>(&c)) return p->expr()->cont() != nullptr;
    return false;
}

}  // namespace

ast::ExprId AstBuilder::build(P::BlockContext& c, Span at, bool is_unsafe,
                              std::optional<ast::Lifetime> label) {
    const Nest nest(*this, span(c));
    ast::BlockExpr block{label, is_unsafe, {}, {}, span(c.R_BRACE())};
    std::vector<ast::Attr> pending;
    const std::vector<P::StmtContext*> stmts = c.stmt();
    const std::vector<uint32_t> ends =
        scope_ends(stmts, [](auto& s) { return as<P::AttrStmtContext>(s) != nullptr; });
    for (size_t i = 0; i < stmts.size(); ++i) stmt(*stmts[i], ends[i], pending, block);
    if (!pending.empty()) error(pending.back().span, "expected a statement after this attribute");
    // What ends the block without a `;` is its value.
    if (!block.stmts.empty()) {
        const auto* last = std::get_if<ast::ExprStmt>(&block.stmts.back().kind);
        if (last != nullptr && !last->semi) {
            block.tail = last->expr;
            block.stmts.pop_back();
        }
    }
    return expr_node(at.valid() ? at : span(c), std::move(block));
}

void AstBuilder::stmt(P::StmtContext& c, uint32_t scope_end, std::vector<ast::Attr>& pending,
                      ast::BlockExpr& block) {
    const Span at = span(c);
    if (auto* a = as<P::AttrStmtContext>(c)) {
        if (a->BANG() == nullptr)
            pending.push_back(attr(token(a->TREE()), at, scope_end));
        else
            inner_attr(token(a->TREE()), at, span(*static_cast<P::BlockContext*>(c.parent)));
        return;
    }
    std::vector<ast::Attr> attributes = std::exchange(pending, {});
    if (!attributes.empty()) {
        auto* item = as<P::ItemStmtContext>(c);
        const AttrTarget target =
            item != nullptr ? target_of(*item->item(), Where::Block) : AttrTarget::Statement;
        if (!cfg_active(attributes, target)) return;
        if (item == nullptr) check_targets(attributes, target);
        if (auto* e = as<P::ExprStmtContext>(c); e != nullptr && has_operator(*e->stmtExpr()))
            diags_.report(Diag::Unstable, attributes[0].span, kExprAttributes);
    }
    if (as<P::EmptyStmtContext>(c) != nullptr) {
        // `match x { .. };`: the `;` belongs to what stands before it.
        if (!block.stmts.empty())
            if (auto* last = std::get_if<ast::ExprStmt>(&block.stmts.back().kind))
                last->semi = true;
    } else if (auto* l = as<P::LetStmtContext>(c)) {
        let_stmt(*l, block);
    } else if (auto* i = as<P::ItemStmtContext>(c)) {
        Ids items;
        item(*i->item(), std::move(attributes), Where::Block, items);
        for (const ast::ItemId id : items) block.stmts.push_back(ast::Stmt{at, ast::ItemStmt{id}});
    } else if (auto* b = as<P::BlockStmtContext>(c)) {
        ast::ExprId e = build(*b->blockLike());
        const bool semi = b->SEMI() != nullptr;
        if (b->dotSuffix() != nullptr) e = continued(e, *b->dotSuffix(), b->suffix(), b->cont());
        block.stmts.push_back(ast::Stmt{at, ast::ExprStmt{e, semi}});
    } else {
        auto& e = static_cast<P::ExprStmtContext&>(c);
        // A statement that was not ended says nothing more, as in rustc.
        const bool left_out = e.SEMI() != nullptr && token(e.SEMI()).is_left_out();
        const ast::ExprId value =
            left_out ? expr_node(at, ast::ErrorExpr{}) : build_stmt_expr(*e.stmtExpr());
        block.stmts.push_back(ast::Stmt{at, ast::ExprStmt{value, e.SEMI() != nullptr}});
    }
}

void AstBuilder::let_stmt(P::LetStmtContext& c, ast::BlockExpr& block) {
    ast::LetStmt let;
    let.pat = build(*c.pattern());
    if (c.pattern()->patternNoAlt().size() > 1)
        error(span(*c.pattern()),
              "alternatives in a `let` stand in parentheses: `let (A | B) = ..`");
    if (c.type() != nullptr) let.type = build(*c.type());
    if (c.expr() != nullptr) let.init = build(*c.expr());
    if (c.block() != nullptr) {
        if (c.expr() == nullptr) error(span(c.LET_ELSE()), "a `let` with `else` needs a value");
        let.else_block = build(*c.block());
    }
    block.stmts.push_back(ast::Stmt{span(c), let});
}

// ---- Expressions made of blocks

ast::ExprId AstBuilder::build(P::BlockLikeContext& c) {
    const Span at = span(c);
    const Nest nest(*this, at);
    if (auto* b = as<P::BlockExprContext>(c)) return build(*b->block());
    if (auto* i = as<P::IfExprContext>(c)) return if_expr(*i);
    if (auto* m = as<P::MatchExprContext>(c)) return match_expr(*m);
    if (auto* f = as<P::ForExprContext>(c)) {
        const ast::PatId pat = build(*f->pattern());
        const ast::ExprId iter = build(*f->exprNs());
        const ast::ExprId body_block = build(*f->block());
        return expr_node(at, ast::ForExpr{label(f->LIFETIME()), pat, iter, body_block});
    }
    if (auto* w = as<P::WhileExprContext>(c)) {
        const ast::ExprId cond = condition(*w->exprNs());
        const ast::ExprId body_block = build(*w->block());
        return expr_node(at, ast::WhileExpr{label(w->LIFETIME()), cond, body_block});
    }
    if (auto* l = as<P::LoopExprContext>(c)) {
        const ast::ExprId body_block = build(*l->block());
        return expr_node(at, ast::LoopExpr{label(l->LIFETIME()), body_block});
    }
    if (auto* u = as<P::UnsafeBlockExprContext>(c)) return build(*u->block(), at, true);
    if (auto* b = as<P::LabelledBlockExprContext>(c))
        return build(*b->block(), at, false, label(b->LIFETIME()));
    auto& other = static_cast<P::OtherBlockExprContext&>(c);
    unsupported(span(other.BLOCK_WORD()), token(other.BLOCK_WORD()).text() == "async"
                                              ? "an `async` block is"
                                              : "a `const` block is");
    return build(*other.block());
}

ast::ExprId AstBuilder::if_expr(P::IfExprContext& c) {
    const ast::ExprId cond = condition(*c.exprNs());
    const ast::ExprId then_block = build(*c.block());
    ast::ExprId otherwise;
    if (auto* e = c.blockLike()) {
        if (as<P::BlockExprContext>(*e) == nullptr && as<P::IfExprContext>(*e) == nullptr)
            error(span(*e), "expected `if` or a block in braces after `else`");
        otherwise = build(*e);
    }
    return expr_node(span(c), ast::IfExpr{cond, then_block, otherwise});
}

ast::ExprId AstBuilder::condition(P::ExprNsContext& c) {
    auto* let = c.reachNs() != nullptr && c.prefix().empty() ? as<P::LetExprNsContext>(*c.reachNs())
                                                             : nullptr;
    if (let == nullptr) return build(c);
    const Nest nest(*this, span(c));
    const ast::PatId pat = build(*let->pattern());
    const ast::ExprId scrutinee = build(*let->exprNs());
    const ast::Expr& e = nodes_->exprs[scrutinee];
    if (const auto* logic = std::get_if<ast::LogicExpr>(&e.kind))
        if (nodes_->exprs[logic->lhs].span.begin == e.span.begin)  // not in parentheses
            diags_
                .report(Diag::Syntax, span(c),
                        "conditions that go on after a `let` are only allowed in Rust 2024")
                .help("put an `if` inside the other one, or a guard behind a `match` pattern");
    return expr_node(span(c), ast::LetExpr{pat, scrutinee});
}

ast::ExprId AstBuilder::match_expr(P::MatchExprContext& c) {
    ast::MatchExpr match{build(*c.exprNs()), {}};
    std::vector<ast::Attr> pending;
    const std::vector<P::MatchItemContext*> items = c.matchItem();
    const std::vector<uint32_t> ends =
        scope_ends(items, [](auto& i) { return as<P::MatchAttrContext>(i) != nullptr; });
    for (size_t n = 0; n < items.size(); ++n) {
        auto* i = items[n];
        if (auto* a = as<P::MatchAttrContext>(*i)) {
            if (a->BANG() == nullptr) pending.push_back(attr(token(a->TREE()), span(*a), ends[n]));
            continue;
        }
        const std::vector<ast::Attr> attributes = std::exchange(pending, {});
        if (!attributes.empty() && !cfg_active(attributes, AttrTarget::Arm)) continue;
        check_targets(attributes, AttrTarget::Arm);
        auto& a = static_cast<P::MatchArmContext&>(*i);
        ast::MatchArm arm;
        arm.pat = build(*a.pattern());
        refuse_attrs(a.attr());
        if (a.expr() != nullptr) arm.guard = build(*a.expr());
        if (a.stmtExpr() != nullptr) {
            arm.body = build_stmt_expr(*a.stmtExpr());
        } else {
            arm.body = build(*a.blockLike());
            if (a.dotSuffix() != nullptr)
                arm.body = continued(arm.body, *a.dotSuffix(), a.suffix(), a.cont());
        }
        arm.span = nodes_->pats[arm.pat].span.to(nodes_->exprs[arm.body].span);
        match.arms.push_back(arm);
    }
    return expr_node(span(c), std::move(match));
}

}  // namespace fleck::syntax
