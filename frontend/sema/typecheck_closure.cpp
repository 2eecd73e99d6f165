// Closures: their signature, from what is expected of them and what is written (rustc's
// `check_expr_closure`), their body, and calls of closures whose kind is not known yet.
//
//     v.iter().map(|x| x + 1)     // map's bound `F: FnMut(Self::Item) -> B` says what x is
//     let mut count = || n += 1;  // what it captures will tell that it is FnMut,
//     count();                    // and then that this is `FnMut::call_mut(&mut count, ())`
#include <utility>

#include "frontend/sema/check_items.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

using hir::kNoClosure;

void BodyChecker::swap_fn_state(FnState& other) {
    std::swap(ret_, other.ret);
    std::swap(ret_span_, other.ret_span);
    std::swap(returns_, other.returns);
    std::swap(declared_ret_, other.declared_ret);
    std::swap(breakables_, other.breakables);
    std::swap(diverges_, other.diverges);
    std::swap(in_closure_, other.closure);
}

// A variable of a body around this closure is used: by all closures in between, too.
void BodyChecker::mention(hir::VarId var, Span span) {
    for (uint32_t c = in_closure_; c != out_.vars[var].closure && c != kNoClosure;
         c = out_.closures[c].parent)
        closures_[c].mentions.emplace_back(span, var);
}

bool BodyChecker::report_jump_out_of_closure(const std::optional<ast::Lifetime>& label, Span span,
                                             std::string_view word) {
    if (in_closure_ == kNoClosure) return false;
    if (!label) {
        error(Diag::BreakInClosure, span, word)
            .at("a closure is a function of its own: it cannot leave a loop around it");
        return true;
    }
    for (const std::vector<Symbol>& labels : outer_labels_)
        for (const Symbol s : labels)
            if (s == label->name) {
                error(Diag::LabelOutsideClosure, label->span, text(label->name))
                    .at("a closure is a function of its own: it cannot leave a loop around it");
                if (breakables_.empty()) error(Diag::BreakInClosure, span, word);
                return true;
            }
    return false;
}

// ---- Signatures

// As it stands in the signature: `bound` counts the lifetimes that the closure binds; without it
// lifetimes that are not written are inferred. `user_type` receives the type if it names lifetimes.
TypeId BodyChecker::lower_closure_type(ast::TyId type, uint32_t* bound, TypeId& user_type) {
    if (report_locals_in_type(type)) return types_.error;
    LowerCtx ctx = lower_;
    if (bound != nullptr) {
        ctx.binders.emplace_back();
        ctx.elision = Elision::Fresh;
        ctx.fresh_region = [bound](Span) { return bound_region(0, (*bound)++); };
    }
    const TypeId written =
        bound == nullptr ? lower_result_type(p_, ctx, type) : lower_type(p_, ctx, type);
    // A result is asked about only where a value becomes it.
    if (bound != nullptr)
        require_well_formed(cx_, types_.erase_regions(written), nodes_.types[type].span);
    const auto is_own = [](const Region& r, uint32_t depth) {
        return r.kind == Region::Kind::Bound && binders_out(r) == depth;
    };
    bool names_any = false;
    types_.each_region(written, [&](const Region& r, uint32_t depth) {
        names_any = names_any || (r.kind != Region::Kind::Bound && !is_own(r, depth));
    });
    if (names_any)
        user_type = types_.map_regions(written, [&](const Region& r, uint32_t depth) {
            return is_own(r, depth) ? Region{} : r;
        });
    const TypeId erased = types_.map_regions(written, [&](const Region& r, uint32_t) {
        const bool kept = r.kind == Region::Kind::Bound || r.kind == Region::Kind::Error;
        return kept ? r : Region{};
    });
    return cx_.normalize(erased, cause(nodes_.types[type].span));
}

BodyChecker::ClosureSig BodyChecker::closure_sig(const ast::ClosureExpr& e, Span span,
                                                 const InferCtxt::WantedFn& wanted,
                                                 std::vector<TypeId>& user_types) {
    ClosureSig written;
    uint32_t bound = 0;
    user_types.assign(e.params.size() + 1, TypeId());
    std::vector<bool> is_written(e.params.size());
    for (size_t i = 0; i < e.params.size(); ++i) {
        const ast::ClosureParam& param = e.params[i];
        is_written[i] = param.type.valid();
        written.params.push_back(is_written[i]
                                     ? lower_closure_type(param.type, &bound, user_types[i])
                                     : cx_.fresh(nodes_.pats[param.pat].span));
    }
    written.ret = e.ret.valid() ? lower_closure_type(e.ret, nullptr, user_types.back())
                                : cx_.fresh(ast_span(e.body));
    const auto* sig = wanted.sig.valid() ? types_.as<ty::FnPtr>(wanted.sig) : nullptr;
    if (sig == nullptr) return written;
    ClosureSig out;
    out.params = types_.list(sig->inputs_and_output);
    out.ret = out.params.back();
    out.params.pop_back();
    if (out.params.size() != e.params.size()) {
        const auto arguments = [](size_t n) {
            return fmt::format("{} argument{}", n, n == 1 ? "" : "s");
        };
        Diagnostic& d = error(Diag::FnArityMismatch, span, arguments(out.params.size()),
                              "the closure", arguments(e.params.size()));
        if (wanted.span.valid() && !p_.sources.in_std(wanted.span))
            d.label(wanted.span, "wanted because of this bound");
        for (TypeId& t : written.params) (void)cx_.unify(t, types_.error);
        (void)cx_.unify(written.ret, types_.error);
        return written;
    }
    // What is written must be what is wanted. If it is not, that is told of the bound.
    const InferCtxt::Snapshot before = cx_.snapshot();
    bool fits = true;
    for (size_t i = 0; i < out.params.size() && fits; ++i)
        fits = cx_.unify(out.params[i], written.params[i]);
    fits = fits && (!e.ret.valid() || cx_.unify(out.ret, written.ret));
    if (!fits) {
        cx_.rollback(before);
        return written;
    }
    cx_.commit();
    return out;
}

// Its parameters and result, without the lifetimes that it binds.
std::optional<FnSig> BodyChecker::open_closure_sig(TypeId closure) {
    const auto* c = types_.as<ty::Closure>(cx_.shallow(closure));
    if (c == nullptr) return std::nullopt;
    FnSig sig;
    sig.params = types_.list(types_.as<ty::FnPtr>(types_.closure_sig(*c))->inputs_and_output);
    for (TypeId& t : sig.params) t = types_.erase_regions(t);
    sig.ret = sig.params.back();
    sig.params.pop_back();
    return sig;
}

// ---- The expression

hir::ExprId BodyChecker::check_closure(const ast::ClosureExpr& e, Span span, Expectation ex) {
    const auto* fn = std::get_if<FnId>(&out_.owner);
    if (fn == nullptr) {
        refuse(span, "closures in constants are");
        return error_expr(span);
    }
    InferCtxt::WantedFn wanted;
    // Operands of `as` and of `&` are told as well.
    if (ex.kind != Expectation::Kind::None && ex.type.valid()) wanted = cx_.wanted_fn(ex.type);
    std::vector<TypeId> user_types;
    const ClosureSig sig = closure_sig(e, span, wanted, user_types);

    hir::Closure closure{};
    closure.def = p_.add_closure(*fn, span);
    closure.by_move = e.by_move;
    closure.span = span;
    closure.parent = in_closure_;
    std::vector<TypeId> args;
    const Generics& generics = p_.params(*fn);
    for (uint32_t i = 0; i < generics.params.size(); ++i)
        args.push_back(types_.intern(ty::Param{i, generics.params[i].name}));
    args.push_back(wanted.kind ? types_.kind_type(*wanted.kind) : cx_.fresh(span));
    std::vector<TypeId> parts = sig.params;
    parts.push_back(sig.ret);
    args.push_back(types_.intern(ty::FnPtr{types_.list(std::move(parts)), false}));
    args.push_back(cx_.fresh(span));
    const TypeId type = types_.intern(ty::Closure{closure.def, types_.list(std::move(args))});

    const auto index = static_cast<uint32_t>(out_.closures.size());
    out_.closures.push_back(std::move(closure));
    closures_.push_back({type, {}});
    check_closure_body(e, index, sig, user_types);
    return make(span, type, hir::ClosureExpr{index});
}

void BodyChecker::check_closure_body(const ast::ClosureExpr& e, uint32_t index,
                                     const ClosureSig& sig, const std::vector<TypeId>& user_types) {
    std::vector<Symbol> labels;
    for (const Breakable& b : breakables_)
        if (b.label.valid()) labels.push_back(b.label);
    outer_labels_.push_back(std::move(labels));
    FnState inner;
    inner.ret = types_.erase_regions(sig.ret);
    if (e.ret.valid()) inner.ret_span = nodes_.types[e.ret].span;
    inner.closure = index;
    swap_fn_state(inner);

    const size_t locals = locals_.size();
    std::vector<hir::Param> params;
    for (size_t i = 0; i < e.params.size(); ++i) {
        const ast::ClosureParam& param = e.params[i];
        const Span type_span =
            param.type.valid() ? nodes_.types[param.type].span : nodes_.pats[param.pat].span;
        if (!param.type.valid()) cx_.declare_local(sig.params[i], type_span);
        params.push_back(
            declare_param(param.pat, types_.erase_regions(sig.params[i]), type_span, locals));
        params.back().user_type = user_types[i];
    }
    const TypeId ret = *ret_;
    cx_.require_sized(ret, cause(ast_span(e.body), Cause::Kind::SizedReturn));
    std::optional<Because> because;
    if (ret_span_.valid())
        because =
            Because{ret_span_, fmt::format("expected `{}` because of this return type", name(ret))};
    // What has no size is told once.
    const bool unsized_result = types_.is<ty::Str>(ret) || types_.is<ty::Slice>(ret);
    if (unsized_result) ret_ = types_.error;
    const hir::ExprId value = check_coercible(e.body, *ret_, because);
    pop_locals(locals);
    swap_fn_state(inner);
    outer_labels_.pop_back();

    hir::Closure& closure = out_.closures[index];
    closure.params = std::move(params);
    closure.ret = ret;
    closure.user_ret = user_types.back();
    closure.value = value;
}

// ---- Calls of closures whose kind is not known yet (rustc's DeferredCallResolution)

std::optional<hir::ExprId> BodyChecker::defer_closure_call(const ast::CallExpr& e, Span span,
                                                           hir::ExprId callee,
                                                           const std::vector<AutoderefStep>& steps,
                                                           size_t count, Expectation ex) {
    const TypeId type = cx_.shallow(steps[count].type);
    const auto* closure = types_.as<ty::Closure>(type);
    if (closure == nullptr || cx_.closure_kind(*closure)) return std::nullopt;
    const FnId def = closure->def;
    uint32_t index = 0;
    while (index < out_.closures.size() && out_.closures[index].def != def) ++index;
    if (index == out_.closures.size()) return std::nullopt;
    const FnSig sig = *open_closure_sig(type);
    const hir::ExprId receiver = deref_steps(callee, steps, count);
    const Span callee_span = span_of(callee);
    std::vector<hir::ExprId> args = check_args(e.args, sig, 0, span, callee_span, "function value",
                                               Span{}, ex, Diag::WrongFnArgumentCount);
    const Span args_span = args.empty() ? span.after() : span_of(args.front());
    const TypeId tuple = types_.tuple(sig.params);
    const hir::ExprId packed = make(args_span, tuple, hir::TupleExpr{std::move(args)});
    const hir::ExprId call = make(
        span, sig.ret, hir::CallExpr{receiver, {receiver, packed}, span, hir::Source::Written});
    deferred_calls_.push_back({index, call});
    return call;
}

void BodyChecker::settle_call(const DeferredCall& deferred) {
    const TypeId type = cx_.resolve(closures_[deferred.closure].type);
    const auto kind = cx_.closure_kind(*types_.as<ty::Closure>(type));
    FLECK_CHECK(kind.has_value(), "the kind of a closure is not known behind its analysis");
    const auto call = std::get<hir::CallExpr>(out_.exprs[deferred.call].kind);
    const Span span = span_of(deferred.call);
    const bool by_ref = *kind != ClosureKind::FnOnce;
    const bool is_mut = *kind == ClosureKind::FnMut;
    const TraitId trait = p_.lang_trait(!by_ref ? "fn_once" : is_mut ? "fn_mut" : "fn");
    const FnId method = p_.trait_fn(trait, !by_ref ? "call_once" : is_mut ? "call_mut" : "call");
    const MethodCallee callee =
        trait_method(cx_, method, type, {type_of(call.args[1])}, cause(span));
    hir::ExprId receiver = call.args[0];
    if (by_ref)
        receiver =
            adjust(receiver, {{Adjustment::Kind::Borrow, types_.ref(type, is_mut), is_mut}}, false);
    (void)cx_.unify(callee.sig.ret, out_.exprs[deferred.call].type);
    const hir::ExprId fn = fn_expr(callee.fn, callee.args, span, callee.user);
    out_.exprs[deferred.call].kind =
        hir::CallExpr{fn, {receiver, call.args[1]}, span, hir::Source::Written};
}

// ---- The end

// All types are known: the closures become functions.
void BodyChecker::finish_closures() {
    for (uint32_t i = 0; i < out_.closures.size(); ++i) {
        const hir::Closure& c = out_.closures[i];
        const TypeId type = cx_.resolve(closures_[i].type);
        const ty::Closure k = *types_.as<ty::Closure>(type);
        const ClosureKind kind = *types_.as_closure_kind(types_.closure_kind_type(k));
        const TypeId erased = types_.erase_regions(type);
        FnSig sig;
        sig.params.push_back(
            kind == ClosureKind::FnOnce ? erased : types_.ref(erased, kind == ClosureKind::FnMut));
        for (const hir::Param& param : c.params) sig.params.push_back(param.type);
        sig.ret = c.ret;
        const BodyOwner item = p_.fn(c.def).closure->item;
        p_.set_closure(c.def, std::move(sig), ClosureFn{item, type, kind});
    }
}

}  // namespace fleck
