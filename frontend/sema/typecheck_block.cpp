// Blocks, statements and `let`.
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::check_block(const ast::BlockExpr& e, ast::ExprId id, Expectation ex,
                                     const std::optional<Because>& because) {
    const Span span = ast_span(id);
    if (e.is_unsafe && !in_std_) refuse(span, "`unsafe` is");
    if (e.is_unsafe) ++unsafe_depth_;
    const size_t locals = locals_.size();
    const ModuleId outer_module = lower_.scope.module;
    const ModuleId module = p_.block_module(lower_.scope.crate, body_id_, id);
    if (module.valid()) {
        block_modules_.push_back(BlockModule{module, locals});
        lower_.scope.module = module;
    }

    const hir::ExprId result = e.label ? check_labelled_block(e, span, ex, because)
                                       : check_plain_block(e, span, ex, because);

    if (module.valid()) {
        block_modules_.pop_back();
        lower_.scope.module = outer_module;
    }
    pop_locals(locals);
    if (e.is_unsafe) --unsafe_depth_;
    return result;
}

hir::ExprId BodyChecker::check_plain_block(const ast::BlockExpr& e, Span span, Expectation ex,
                                           const std::optional<Because>& because) {
    hir::BlockExpr block;
    block.close = e.close;
    for (const ast::Stmt& s : e.stmts) check_stmt(s, block.stmts);
    const TypeId wanted = only_has_type(ex);
    TypeId type = types_.unit;
    if (e.tail.valid()) {
        block.tail = check_expr(e.tail, ex);
        if (wanted.valid() && !types_.is<ty::Never>(type_of(block.tail)))
            block.tail = coerce_tail(block.tail, wanted, because);
        type = type_of(block.tail);
    } else if (diverges_) {
        type = types_.never;
    } else if (wanted.valid() && !cx_.unify(wanted, types_.unit)) {
        report_no_value(e, span, wanted, because);
        type = types_.error;
    }
    return make(span, type, std::move(block));
}

hir::ExprId BodyChecker::coerce_tail(hir::ExprId tail, TypeId wanted,
                                     const std::optional<Because>& because) {
    if (auto coerced = coerce_known(tail, wanted)) return *coerced;
    mismatch(blame_tail(tail), wanted, type_of(tail), because, tail);
    return error_expr(span_of(tail));
}

// Of a `match` at the end the arm is to blame, if there is but one that gives a value.
Span BodyChecker::blame_tail(hir::ExprId tail) const {
    const auto* match = std::get_if<hir::MatchExpr>(&out_.exprs[tail].kind);
    if (match == nullptr || match->source != hir::Source::Written) return blame(tail);
    hir::ExprId only;
    for (const hir::Arm& arm : match->arms) {
        const auto* cast = std::get_if<hir::CastExpr>(&out_.exprs[arm.body].kind);
        if (cast != nullptr && cast->kind == hir::CastKind::NeverToAny) continue;
        if (only.valid()) return span_of(tail);
        only = arm.body;
    }
    return only.valid() ? blame(only) : span_of(tail);
}

hir::ExprId BodyChecker::check_labelled_block(const ast::BlockExpr& e, Span span, Expectation ex,
                                              const std::optional<Because>& because) {
    const TypeId wanted = only_has_type(ex);
    const Diverges diverged_before = diverges_;
    Breakable b;
    b.kind = Breakable::Kind::Block;
    b.label = e.label->name;
    b.id = new_loop();
    b.span = e.label->span;
    b.merge.expected = wanted.valid() ? wanted : cx_.fresh(span);
    b.merge.is_wanted = wanted.valid();
    b.merge.declared = ex.declared;
    breakables_.push_back(std::move(b));

    hir::BlockExpr block;
    block.close = e.close;
    block.label = breakables_.back().id;
    for (const ast::Stmt& s : e.stmts) check_stmt(s, block.stmts);
    bool has_tail = false;
    if (e.tail.valid()) {
        const hir::ExprId tail = check_expr(
            e.tail,
            Expectation::has(breakables_.back().merge.so_far(), breakables_.back().merge.declared));
        merge(breakables_.back().merge, tail, Why::Block);
        has_tail = true;
    } else if (!diverges_) {
        Merge& m = breakables_.back().merge;
        const TypeId so_far = m.so_far();
        if (!cx_.unify(so_far, types_.unit)) report_no_value(e, span, so_far, because);
        merge_unit(m, span, Why::Block);
    }
    Breakable done = std::move(breakables_.back());
    breakables_.pop_back();
    if (has_tail) {
        block.tail = done.merge.exprs.back();
        done.merge.exprs.pop_back();
    }
    patch_breaks(done);
    if (done.may_break) diverges_ = diverged_before;
    return complete(done.merge, span, std::move(block));
}

// Breaks with a value got their final form when all branches were known.
void BodyChecker::patch_breaks(const Breakable& b) {
    for (size_t i = 0; i < b.breaks.size(); ++i)
        std::get<hir::BreakExpr>(out_.exprs[b.breaks[i]].kind).value = b.merge.exprs[i];
}

void BodyChecker::report_no_value(const ast::BlockExpr& e, Span span, TypeId wanted,
                                  const std::optional<Because>& because) {
    if (has_error(wanted)) {
        cx_.taint();
        return;
    }
    // Of a function's body the result type is marked, as rustc does.
    const bool is_body = because && because->span == ret_span_ && breakables_.empty();
    Diagnostic& d = error(Diag::MismatchedTypes, is_body ? because->span : span, name(wanted),
                          name(types_.unit));
    d.at(fmt::format("expected `{}`, found `()`", name(wanted)));
    if (is_body) d.label(e.close, "the body ends here, without a value");
    if (e.stmts.empty()) return;
    const auto* last = std::get_if<ast::ExprStmt>(&e.stmts.back().kind);
    if (last != nullptr && last->semi)
        d.label(Span{e.stmts.back().span.end - 1, e.stmts.back().span.end},
                "without this `;` the expression is the value of the block");
}

// ---- Statements

void BodyChecker::check_stmt(const ast::Stmt& stmt, std::vector<hir::Stmt>& out) {
    if (!std::holds_alternative<ast::ItemStmt>(stmt.kind))
        warn_if_unreachable(stmt.span, "statement");
    std::visit(Overloaded{
                   [&](const ast::LetStmt& s) { check_let(s, stmt.span, out); },
                   [&](const ast::ExprStmt& s) {
                       const hir::ExprId e =
                           s.semi ? check_expr(s.expr) : check_statement_expr(s.expr);
                       out.push_back(hir::Stmt{stmt.span, hir::ExprStmt{e}});
                   },
                   [&](const ast::ItemStmt&) {},  // a body of its own
               },
               stmt.kind);
}

// A block-like expression that is a statement: its value must be `()`.
hir::ExprId BodyChecker::check_statement_expr(ast::ExprId id) {
    const hir::ExprId e = check_expr(id, Expectation::has(types_.unit));
    const TypeId found = type_of(e);
    if (!types_.is<ty::Never>(found) && !cx_.unify(types_.unit, found))
        mismatch(blame(e), types_.unit, found, {}, e);
    return e;
}

void BodyChecker::check_let(const ast::LetStmt& let, Span span, std::vector<hir::Stmt>& out) {
    hir::LetStmt stmt;
    TypeId type, init_type;
    std::optional<Because> because;
    if (let.type.valid()) {
        const TypeId written = lower_written(let.type);
        stmt.user_type = written;
        type = cx_.normalize(types_.erase_regions(written), cause(nodes_.types[let.type].span));
        because = Because{nodes_.types[let.type].span, "expected because of this type"};
    }
    if (let.init.valid()) {
        const bool by_ref = has_ref_binding(let.pat);
        if (type.valid() && !by_ref) {
            const hir::ExprId init = check_expr(let.init, Expectation::has(type));
            if (const auto coerced = coerce_known(init, type)) {
                init_type = type_of(init);
                stmt.init = *coerced;
            } else {
                mismatch(blame(init), type, type_of(init), because, init);
                stmt.init = error_expr(span_of(init));
            }
        } else if (type.valid()) {
            stmt.init = check_has_type(let.init, type, because);
        } else {
            // A block's value becomes what the variable is; then the block is coerced to that.
            type = cx_.fresh(nodes_.pats[let.pat].span);
            if (by_ref) {
                stmt.init = check_has_type(let.init, type, because);
            } else {
                const hir::ExprId init = check_expr(let.init, Expectation::has(type));
                init_type = type_of(init);
                stmt.init = demand_coerce(init, type);
            }
            type = cx_.shallow(type);
            because = Because{span_of(stmt.init), fmt::format("this has type `{}`", name(type))};
        }
        if (has_ref_mut_binding(let.pat)) make_mutable(stmt.init);
    } else if (!type.valid()) {
        type = cx_.fresh(nodes_.pats[let.pat].span);
    }
    if (let.else_block.valid()) stmt.else_block = check_let_else(let);
    if (!let.type.valid()) cx_.declare_local(type, nodes_.pats[let.pat].span);
    Bindings bindings;
    stmt.pat = check_let_pat(let.pat, type, init_type, bindings, because,
                             let.else_block.valid() ? PatRole::Other : PatRole::Let);
    declare(bindings);
    if (!let.type.valid() && stmt.init.valid())
        note_first_value(bindings, {stmt.init, stmt.pat, has_ref_binding(let.pat)});
    out.push_back(hir::Stmt{span, stmt});
}

// What a value with an error in its type is is not known: nothing is said of the uses of the
// variable that gets it, whatever its own type is. (What a pattern takes out of it has a type.)
hir::PatId BodyChecker::check_let_pat(ast::PatId id, TypeId type, TypeId init_type,
                                      Bindings& bindings, const std::optional<Because>& because,
                                      PatRole role) {
    const hir::PatId pat = check_pat_top(id, type, bindings, because, role);
    // Of a closure only the body is wrong: what it is called with is looked at.
    if (types_.is<ty::Closure>(cx_.shallow(type))) return pat;
    if (has_error(type) || (init_type.valid() && has_error(init_type)))
        if (const auto* whole = std::get_if<hir::BindingPat>(&out_.pats[pat].kind))
            out_.vars[whole->var].type = types_.error;
    return pat;
}

hir::ExprId BodyChecker::check_let_else(const ast::LetStmt& let) {
    const Diverges before = std::exchange(diverges_, false);
    const hir::ExprId block = check_expr(let.else_block);
    // Branches that all leave have an open type together.
    if (diverges_ && cx_.is_var(type_of(block))) (void)cx_.unify(type_of(block), types_.never);
    if (!types_.is<ty::Never>(type_of(block)) && !has_error(type_of(block)))
        error(Diag::MismatchedTypes, span_of(block), "!", name(type_of(block)))
            .at("this `else` must not go on: end it with `return`, `break`, `continue` or a panic");
    diverges_ = before;
    return block;
}

bool BodyChecker::any_pat(ast::PatId id, const std::function<bool(const ast::Pat&)>& test) const {
    const ast::Pat& pat = nodes_.pats[id];
    if (test(pat)) return true;
    const auto any_of = [&](const std::vector<ast::PatId>& pats) {
        return std::any_of(pats.begin(), pats.end(),
                           [&](ast::PatId p) { return any_pat(p, test); });
    };
    return std::visit(
        Overloaded{
            [](const ast::WildPat&) { return false; },
            [](const ast::RestPat&) { return false; },
            [](const ast::LitPat&) { return false; },
            [](const ast::RangePat&) { return false; },
            [](const ast::PathPat&) { return false; },
            [&](const ast::IdentPat& p) { return p.sub.valid() && any_pat(p.sub, test); },
            [&](const ast::RefPat& p) { return any_pat(p.sub, test); },
            [&](const ast::TuplePat& p) { return any_of(p.elems); },
            [&](const ast::SlicePat& p) { return any_of(p.elems); },
            [&](const ast::TupleStructPat& p) { return any_of(p.elems); },
            [&](const ast::StructPat& p) {
                return std::any_of(p.fields_list.begin(), p.fields_list.end(),
                                   [&](const ast::FieldPat& f) { return any_pat(f.pat, test); });
            },
            [&](const ast::OrPat& p) { return any_of(p.alts); },
        },
        pat.kind);
}

bool BodyChecker::has_ref_binding(ast::PatId pat) const {
    return any_pat(pat, [](const ast::Pat& p) {
        const auto* ident = std::get_if<ast::IdentPat>(&p.kind);
        return ident != nullptr && ident->by_ref;
    });
}

bool BodyChecker::has_ref_mut_binding(ast::PatId pat) const {
    return any_pat(pat, [](const ast::Pat& p) {
        const auto* ident = std::get_if<ast::IdentPat>(&p.kind);
        return ident != nullptr && ident->by_ref && ident->ref_mut == ast::Mut::Mut;
    });
}

}  // namespace fleck
