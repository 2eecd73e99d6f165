// Conditions, loops, match and jumps. `while`, `for` and `?` become loop, match and if here:
//
//     for p in e { b }   =>   match IntoIterator::into_iter(e) { mut iter => loop {
//                                 match Iterator::next(&mut iter) { None => break, Some(p) => b } }
//                                 }
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::unit(Span span) { return make(span, types_.unit, hir::TupleExpr{}); }

// What branches are expected to be: an unsolved variable says nothing.
TypeId BodyChecker::branch_expectation(Expectation ex) {
    const TypeId wanted = only_has_type(ex);
    if (!wanted.valid()) return TypeId{};
    const TypeId t = known(wanted);
    return cx_.is_var(t) ? TypeId{} : t;
}

// ---- if

hir::ExprId BodyChecker::check_if(const ast::IfExpr& e, Span span, Expectation ex) {
    const size_t locals = locals_.size();
    Bindings bindings;
    const hir::ExprId cond = check_condition(e.cond, bindings);
    warn_if_unreachable(ast_span(e.then_block), "block behind a condition");
    const Diverges cond_diverges = std::exchange(diverges_, false);
    const TypeId branch = branch_expectation(ex);
    const Expectation inner =
        branch.valid() ? Expectation::has(branch, ex.declared) : Expectation{};
    Merge m{branch.valid() ? branch : cx_.fresh(span), {}, {}, {}, ex.declared};

    declare(bindings);
    const hir::ExprId then_expr = check_expr(e.then_block, inner);
    const Diverges then_diverges = std::exchange(diverges_, false);
    pop_locals(locals);
    if (!e.else_expr.valid()) {
        diverges_ = cond_diverges;
        return check_if_without_else(cond, then_expr, span, branch);
    }
    merge(m, then_expr, Why::IfElse);
    const hir::ExprId else_expr = check_expr(e.else_expr, inner);
    merge(m, else_expr, Why::IfElse);
    diverges_.in_both(then_diverges);
    diverges_.in_any(cond_diverges);
    return complete(m, span, hir::IfExpr{cond, m.exprs[0], m.exprs[1]});
}

// `branch`: what its value would have to be; invalid if nothing says that.
hir::ExprId BodyChecker::check_if_without_else(hir::ExprId cond, hir::ExprId then_expr, Span span,
                                               TypeId branch) {
    const TypeId found = type_of(then_expr);
    if (branch.valid() && branch != types_.unit && !types_.is<ty::Never>(branch)) {
        if (has_error(found) || has_error(branch)) return error_expr(span);
        // With a value that fits, or none: what lacks is the `else`.
        if (const hir::ExprId value = demand_coerce(then_expr, branch); !has_error(type_of(value)))
            error(Diag::IfWithoutElse, span, name(branch))
                .at(fmt::format("expected `{}`, found `()`", name(branch)))
                .help("an `if` that has a value needs an `else` with a value of the same type");
        return error_expr(span);
    }
    if (types_.is<ty::Never>(found)) {
        then_expr = implicit_cast(hir::CastKind::NeverToAny, then_expr, types_.unit);
    } else if (!cx_.unify(types_.unit, found)) {
        if (!has_error(found))
            error(Diag::IfWithoutElse, span, name(found))
                .at(fmt::format("expected `{}`, found `()`", name(found)))
                .label(blame(then_expr), "the value is here")
                .help("an `if` that has a value needs an `else` with a value of the same type");
        return error_expr(span);
    }
    return make(span, types_.unit, hir::IfExpr{cond, then_expr, {}});
}

hir::ExprId BodyChecker::check_condition(ast::ExprId cond, Bindings& bindings) {
    const ast::Expr& expr = nodes_.exprs[cond];
    if (const auto* let = std::get_if<ast::LetExpr>(&expr.kind))
        return check_let_condition(*let, expr.span, bindings);
    return check_has_type(cond, types_.boolean);
}

hir::ExprId BodyChecker::check_let_condition(const ast::LetExpr& e, Span span, Bindings& bindings) {
    const hir::ExprId scrutinee = check_scrutinee(e.scrutinee, {e.pat});
    const Because because{span_of(scrutinee),
                          fmt::format("this expression has type `{}`", name(type_of(scrutinee)))};
    const TypeId type = type_of(scrutinee);
    const hir::PatId pat = check_let_pat(e.pat, type, type, bindings, because, PatRole::Other);
    note_first_value(bindings, {scrutinee, pat, has_ref_binding(e.pat)});
    return make(span, types_.boolean, hir::LetCondExpr{pat, scrutinee});
}

hir::ExprId BodyChecker::check_scrutinee(ast::ExprId id, const std::vector<ast::PatId>& pats) {
    hir::ExprId e = check_expr(id);
    bool by_mut = false, by_ref = false;
    for (ast::PatId p : pats) {
        by_mut = by_mut || has_ref_mut_binding(p);
        by_ref = by_ref || has_ref_binding(p);
    }
    // `match panic!() { Some(x) => .. }`: what never comes may be of any type, unless a `ref` asks
    // for its very place.
    if (!by_ref && !pats.empty() && types_.is<ty::Never>(type_of(e))) {
        const TypeId any = cx_.fresh(span_of(e));
        cx_.mark_diverging(any);
        e = implicit_cast(hir::CastKind::NeverToAny, e, any);
    }
    if (by_mut) make_mutable(e);
    return e;
}

// ---- Loops

hir::ExprId BodyChecker::check_loop(const ast::LoopExpr& e, Span span, Expectation ex) {
    const TypeId wanted = only_has_type(ex);
    Breakable b;
    b.kind = Breakable::Kind::Loop;
    if (e.label) b.label = e.label->name;
    b.id = new_loop();
    b.span = Span{span.begin, span.begin + 4};
    b.merge.expected = wanted.valid() ? wanted : cx_.fresh(span);
    b.merge.is_wanted = wanted.valid();
    b.merge.declared = ex.declared;
    breakables_.push_back(std::move(b));
    const hir::ExprId body = check_loop_body(e.body);
    Breakable done = std::move(breakables_.back());
    breakables_.pop_back();
    patch_breaks(done);
    // Without a `break` a loop never ends.
    diverges_ = !done.may_break;
    hir::LoopExpr loop{done.id, body, hir::Source::Written};
    if (!done.may_break) return make(span, types_.never, std::move(loop));
    return complete(done.merge, span, std::move(loop));
}

hir::ExprId BodyChecker::check_loop_body(ast::ExprId body) {
    const Diverges before = diverges_;
    const hir::ExprId e = check_statement_expr(body);
    diverges_ = before;
    return e;
}

void BodyChecker::push_breakable(Breakable::Kind kind, const std::optional<ast::Lifetime>& label,
                                 Span keyword) {
    Breakable b;
    b.kind = kind;
    if (label) b.label = label->name;
    b.id = new_loop();
    b.span = keyword;
    b.merge.expected = types_.unit;
    breakables_.push_back(std::move(b));
}

hir::ExprId BodyChecker::check_while(const ast::WhileExpr& e, Span span) {
    const size_t locals = locals_.size();
    push_breakable(Breakable::Kind::While, e.label, Span{span.begin, span.begin + 5});
    const hir::LoopId id = breakables_.back().id;
    const Diverges before = diverges_;
    Bindings bindings;
    breakables_.back().in_condition = true;
    const hir::ExprId cond = check_condition(e.cond, bindings);
    breakables_.back().in_condition = false;
    warn_if_unreachable(ast_span(e.body), "block behind a condition");
    declare(bindings);
    const hir::ExprId body = check_loop_body(e.body);
    pop_locals(locals);
    breakables_.pop_back();
    diverges_ = before;
    const bool is_let = std::holds_alternative<hir::LetCondExpr>(out_.exprs[cond].kind);
    const hir::ExprId leave = break_to(id, span);
    const hir::ExprId branch =
        make(span, types_.unit, hir::IfExpr{cond, as_unit(body), as_unit(leave)});
    return make(span, types_.unit,
                hir::LoopExpr{id, branch, is_let ? hir::Source::WhileLet : hir::Source::While});
}

hir::ExprId BodyChecker::break_to(hir::LoopId id, Span span) {
    return make(span, types_.never, hir::BreakExpr{id, {}});
}

hir::ExprId BodyChecker::as_unit(hir::ExprId e) {
    if (!types_.is<ty::Never>(type_of(e))) return e;
    return implicit_cast(hir::CastKind::NeverToAny, e, types_.unit);
}

hir::ExprId BodyChecker::check_for(const ast::ForExpr& e, Span span) {
    const Span head = ast_span(e.iter);
    const hir::ExprId iterable = check_expr(e.iter);
    const Diverges before = diverges_;
    Cause why = cause(head, Cause::Kind::ForLoop);
    const FnId into_iter = p_.trait_fn(p_.lang_trait("IntoIterator"), "into_iter");
    const MethodCallee into = trait_method(cx_, into_iter, type_of(iterable), {}, why);
    const hir::ExprId made = make_call(into, {iterable}, head, head, hir::Source::For);

    const TypeId iter_type = cx_.shallow(into.sig.ret);
    const hir::VarId iter = new_var(p_.symbols.intern("iter#"), head, iter_type, true);
    out_.vars[iter].internal = true;
    const hir::PatId iter_pat = make_pat(head, iter_type, hir::BindingPat{iter, false, false, {}});
    first_values_.emplace(iter, FirstValue{made, iter_pat, false});
    const MethodCallee next = trait_method(cx_, p_.lang_fn("next"), iter_type, {}, why);
    const hir::ExprId iter_place = make(head, iter_type, hir::LocalExpr{iter});
    const hir::ExprId next_call = make_call(
        next, {borrow(iter_place, hir::BorrowKind::Mut, true, head)}, head, head, hir::Source::For);
    const TypeId option = known(next.sig.ret);
    const auto* option_adt = types_.as<ty::Adt>(option);
    const TypeId item =
        option_adt != nullptr ? types_.list(option_adt->args).front() : types_.error;

    const size_t locals = locals_.size();
    push_breakable(Breakable::Kind::For, e.label, Span{span.begin, span.begin + 3});
    const hir::LoopId id = breakables_.back().id;
    Bindings bindings;
    (void)known(item);
    const Because because{head,
                          fmt::format("this is an iterator with items of type `{}`", name(item))};
    const hir::PatId pat = check_pat_top(e.pat, item, bindings, because);
    declare(bindings);
    const Span pat_span = nodes_.pats[e.pat].span;
    hir::PatId some;
    if (option_adt != nullptr) {
        const AdtId option_id = types_.as<ty::Adt>(option)->def;
        some = make_variant_pat(pat_span, option, option_id, lang_variant(option_id, "Some"),
                                {hir::FieldSubPat{0, pat}});
        note_first_value(bindings, {next_call, some, has_ref_binding(e.pat)});
    }
    const hir::ExprId body = check_loop_body(e.body);
    pop_locals(locals);
    breakables_.pop_back();
    diverges_ = before;
    if (!some.valid()) return error_expr(span);

    const AdtId option_id = types_.as<ty::Adt>(option)->def;
    hir::MatchExpr step{next_call, {}, hir::Source::For};
    step.arms.push_back(
        hir::Arm{make_variant_pat(head, option, option_id, lang_variant(option_id, "None"), {}),
                 {},
                 as_unit(break_to(id, head)),
                 head});
    step.arms.push_back(
        hir::Arm{some, {}, as_unit(body), Span{pat_span.begin, ast_span(e.body).end}});
    const hir::ExprId match = make(span, types_.unit, std::move(step));
    const hir::ExprId loop = make(span, types_.unit, hir::LoopExpr{id, match, hir::Source::For});
    hir::MatchExpr outer{made, {}, hir::Source::For};
    outer.arms.push_back(hir::Arm{iter_pat, {}, loop, span});
    return make(span, types_.unit, std::move(outer));
}

uint32_t BodyChecker::lang_variant(AdtId adt, std::string_view variant) {
    const auto& variants = p_.adt(adt).variants;
    for (uint32_t i = 0; i < variants.size(); ++i)
        if (p_.symbols.text(variants[i].name) == variant) return i;
    FLECK_CHECK(false, "the prelude lacks a variant that the language knows");
    return 0;
}

// ---- match

hir::ExprId BodyChecker::check_match(const ast::MatchExpr& e, Span span, Expectation ex) {
    std::vector<ast::PatId> pats;
    for (const ast::MatchArm& arm : e.arms) pats.push_back(arm.pat);
    const hir::ExprId scrutinee = check_scrutinee(e.scrutinee, pats);
    if (!e.arms.empty()) warn_if_unreachable(ast_span(e.arms[0].body), "arm");
    const Diverges scrutinee_diverges = diverges_;
    const TypeId type = type_of(scrutinee);
    hir::MatchExpr match{scrutinee, {}, hir::Source::Written};

    // All patterns first: they may tell the type that bodies rely on.
    const Because because{span_of(scrutinee),
                          fmt::format("this expression has type `{}`", name(type))};
    const bool by_ref =
        std::ranges::any_of(pats, [&](ast::PatId pat) { return has_ref_binding(pat); });
    std::vector<Bindings> bindings(e.arms.size());
    for (size_t i = 0; i < e.arms.size(); ++i) {
        hir::Arm arm;
        arm.pat = check_pat_top(e.arms[i].pat, type, bindings[i], because);
        note_first_value(bindings[i], {scrutinee, arm.pat, by_ref});
        arm.span = e.arms[i].span;
        match.arms.push_back(arm);
    }
    const TypeId branch = branch_expectation(ex);
    const Expectation inner =
        branch.valid() ? Expectation::has(branch, ex.declared) : Expectation{};
    // `()` is what a statement asks for; an arm of another type is told apart from its siblings.
    const bool demand = branch.valid() && branch != types_.unit;
    Merge m{demand ? branch : cx_.fresh(span), {}, {}, {}, ex.declared};
    Diverges all_diverge = false;
    for (size_t i = 0; i < e.arms.size(); ++i) {
        diverges_ = false;
        const size_t locals = locals_.size();
        declare(bindings[i]);
        if (e.arms[i].guard.valid()) {
            match.arms[i].guard = check_has_type(e.arms[i].guard, types_.boolean);
            diverges_ = false;
        }
        const hir::ExprId body = check_expr(e.arms[i].body, inner);
        if (i == 0)
            all_diverge = diverges_;
        else
            all_diverge.in_both(diverges_);
        merge(m, body, Why::Arm);
        pop_locals(locals);
    }
    diverges_ = all_diverge;
    diverges_.in_any(scrutinee_diverges);
    for (size_t i = 0; i < e.arms.size(); ++i) match.arms[i].body = m.exprs[i];
    return complete(m, span, std::move(match));
}

// ---- Jumps

BodyChecker::Breakable* BodyChecker::find_breakable(const std::optional<ast::Lifetime>& label,
                                                    Span span, bool is_break) {
    const std::string_view word = is_break ? "break" : "continue";
    if (label) {
        for (auto b = breakables_.rbegin(); b != breakables_.rend(); ++b)
            if (b->label == label->name) {
                if (!is_break && b->kind == Breakable::Kind::Block) {
                    error(Diag::ContinueToBlock, span).at("this label is one of a block");
                    return nullptr;
                }
                return &*b;
            }
        if (report_jump_out_of_closure(label, span, word)) return nullptr;
        error(Diag::UndeclaredLabel, label->span, text(label->name)).at("no such label here");
        if (breakables_.empty()) error(Diag::BreakOutsideLoop, span, word);
        return nullptr;
    }
    if (breakables_.empty()) {
        if (report_jump_out_of_closure(label, span, word)) return nullptr;
        error(Diag::BreakOutsideLoop, span, word).at(fmt::format("no loop around this `{}`", word));
        return nullptr;
    }
    if (breakables_.back().in_condition) {
        error(Diag::BreakInCondition, span, word)
            .at("it does not say whether it means the loop of this condition or the one around it")
            .help("give the loop a label, and name it here");
        return nullptr;
    }
    auto loop = breakables_.rbegin();
    while (loop != breakables_.rend() && loop->kind == Breakable::Kind::Block) ++loop;
    if (loop == breakables_.rbegin()) return &*loop;
    // It means the loop around the block all the same.
    passable_error(Diag::UnlabeledBreakInBlock, span, word)
        .at("a labelled block is left with its label only");
    if (loop != breakables_.rend()) return &*loop;
    cx_.taint();
    return nullptr;
}

hir::ExprId BodyChecker::check_break(const ast::BreakExpr& e, Span span) {
    Breakable* target = find_breakable(e.label, span, true);
    // As in rustc, what leads nowhere does not leave either: what follows is looked at.
    if (target == nullptr) {
        if (e.value.valid()) (void)check_expr(e.value);
        return error_expr(span);
    }
    const size_t index = static_cast<size_t>(target - breakables_.data());
    const hir::LoopId id = target->id;
    const bool takes_value =
        target->kind == Breakable::Kind::Loop || target->kind == Breakable::Kind::Block;
    if (e.value.valid() && !takes_value) {
        const std::string_view kind = target->kind == Breakable::Kind::For ? "for" : "while";
        error(Diag::BreakWithValue, span, kind)
            .at("only `loop` and labelled blocks have a value to break with")
            .label(target->span, fmt::format("this `{}` loop has the value `()`", kind));
        (void)check_expr(e.value);
        return make(span, types_.never, hir::TupleExpr{});
    }
    const hir::ExprId result = make(span, types_.never, hir::BreakExpr{id, {}});
    if (!e.value.valid()) {
        Breakable& b = breakables_[index];
        b.may_break = true;
        if (takes_value) {
            const TypeId so_far = b.merge.so_far();
            if (!cx_.unify(so_far, types_.unit) && !has_error(so_far)) {
                Diagnostic& d = error(Diag::MismatchedTypes, span, name(so_far), name(types_.unit));
                d.at(fmt::format("expected `{}`, found `()`", name(so_far)));
            }
            merge_unit(b.merge, span, Why::Break);
        }
        return result;
    }
    const hir::ExprId value = check_expr(
        e.value,
        Expectation::has(breakables_[index].merge.so_far(), breakables_[index].merge.declared));
    Breakable& b = breakables_[index];
    b.may_break = true;
    merge(b.merge, value, Why::Break);
    std::get<hir::BreakExpr>(out_.exprs[result].kind).value = b.merge.exprs.back();
    b.breaks.push_back(result);
    return result;
}

hir::ExprId BodyChecker::check_continue(const ast::ContinueExpr& e, Span span) {
    const Breakable* target = find_breakable(e.label, span, false);
    if (target == nullptr) return error_expr(span);
    return make(span, types_.never, hir::ContinueExpr{target->id});
}

bool BodyChecker::returns_failed() const {
    return returns_.merged.valid() && types_.is<ty::Error>(returns_.merged);
}

hir::ExprId BodyChecker::check_return(const ast::ReturnExpr& e, Span span) {
    if (!ret_) {
        error(Diag::ReturnOutsideFn, span).at("there is no function to return from");
        if (e.value.valid()) (void)check_expr(e.value);
        return error_expr(span);
    }
    std::optional<Because> because;
    if (ret_span_.valid())
        because = Because{ret_span_,
                          fmt::format("expected `{}` because of this return type", name(*ret_))};
    hir::ReturnExpr ret;
    if (e.value.valid()) {
        const hir::ExprId value = check_expr(e.value, Expectation::has(*ret_, declared_ret_));
        // Of several returns, only the first is coerced to what the signature says, the others to
        // the type of those before.
        const bool is_first = !returns_.merged.valid();
        if (is_first) {
            returns_.expected = returns_.merged = *ret_;
            returns_.declared = declared_ret_;
            expect_lifetime(returns_);
        }
        // When one is wrong, nothing is said of those behind it.
        const bool goes_as_it_is = returns_failed() || (!is_first && joins_returns(value));
        if (goes_as_it_is) {
            ret.value = value;
        } else if (const auto coerced = coerce_known(value, *ret_)) {
            ret.value = *coerced;
        } else {
            mismatch(blame(value), *ret_, type_of(value), because, value,
                     missing_result(type_of(value)));
            ret.value = error_expr(span_of(value));
        }
        if (has_error(type_of(ret.value))) returns_.merged = types_.error;
    } else if (!returns_failed() && !cx_.unify(*ret_, types_.unit)) {
        if (!has_error(*ret_)) {
            Diagnostic& d = error(Diag::ReturnWithoutValue, span);
            d.at("a value is missing");
            if (because) d.label(because->span, because->text);
        }
        returns_.merged = types_.error;
    }
    return make(span, types_.never, ret);
}

}  // namespace fleck
