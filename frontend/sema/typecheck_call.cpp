// Calls of functions and constructors, method calls, and their arguments.
#include <algorithm>

#include "frontend/sema/blame.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

void BodyChecker::require_safe(FnId fn, Span span) {
    if (unsafe_depth_ > 0 || !p_.fn(fn).is_unsafe) return;
    needs_unsafe(span, fmt::format("a call of the unsafe function `{}`", text(p_.name(fn))));
}

void BodyChecker::needs_unsafe(Span span, std::string what) {
    later_.emplace_back([this, span, what = std::move(what)] {
        error(Diag::NeedsUnsafe, span, what).at("needs an `unsafe` block");
    });
}

void BodyChecker::require_stable(FnId fn, Span span) {
    if (in_std_ || p_.crate_of(fn) == CrateId::User) return;
    if (!p_.fn(fn).attrs.unstable) return;
    error(Diag::Unstable, span, fmt::format("`{}` is", text(p_.name(fn))))
        .at("a name that is not settled yet");
}

void BodyChecker::forbid_explicit_drop(FnId fn, Span span) {
    const TraitId drop = p_.lang_trait("drop");
    const FnOwner& owner = p_.fn(fn).owner;
    TraitId trait = owner.trait;
    if (owner.impl.valid()) {
        const auto& of_trait = p_.impl(owner.impl).trait;
        if (of_trait) trait = of_trait->trait;
    }
    if (in_std_ || !trait.valid() || trait != drop) return;
    error(Diag::ExplicitDrop, span)
        .at("the compiler calls `Drop::drop` by itself")
        .help("`drop(value)` ends a value early");
}

std::vector<Span> BodyChecker::spans_of(const std::vector<ast::ExprId>& exprs) const {
    std::vector<Span> out;
    for (ast::ExprId e : exprs) out.push_back(ast_span(e));
    return out;
}

hir::ExprId BodyChecker::check_call(const ast::CallExpr& e, Span span, Expectation ex) {
    const Span callee_span = ast_span(e.callee);
    const auto* path = std::get_if<ast::PathExpr>(&nodes_.exprs[e.callee].kind);
    hir::ExprId callee =
        path != nullptr ? check_path(path->path, callee_span, PathUse::Call) : check_expr(e.callee);
    TypeId type = must_know(type_of(callee), callee_span);
    // What it takes and gives is a part of the type of a closure, and of a pointer.
    const auto* closure = types_.as<ty::Closure>(type);
    if (const TypeId part = closure != nullptr ? types_.closure_sig(*closure) : type;
        types_.is<ty::FnPtr>(part) && has_error(part))
        type = types_.error;
    std::optional<FnSig> sig = callable_sig(cx_, type, callee_span);
    if (!sig && !types_.is<ty::Error>(type)) {
        const std::vector<AutoderefStep> steps = autoderef(cx_, type, callee_span);
        if (const auto call = check_fn_trait_call(e, span, callee, steps, ex)) return *call;
        for (size_t i = 1; i < steps.size() && !sig; ++i)
            if ((sig = callable_sig(cx_, steps[i].type, callee_span))) {
                callee = deref_steps(callee, steps, i);
                type = cx_.shallow(steps[i].type);
            }
    }
    if (!sig) {
        if (!types_.is<ty::Error>(type)) {
            Diagnostic& d = error(Diag::NotCallable, callee_span, name(type));
            d.at("not a function");
            if (const auto* local = std::get_if<hir::LocalExpr>(&out_.exprs[callee].kind))
                d.label(out_.vars[local->var].span,
                        fmt::format("`{}` has type `{}`", text(out_.vars[local->var].name),
                                    name(type)));
        }
        for (ast::ExprId a : e.args) (void)check_expr(a);
        return error_expr(span);
    }
    std::string_view what = "function";
    Span declared;
    if (const auto* fn = types_.as<ty::FnDef>(type)) {
        declared = p_.fn(fn->def).span;
        require_safe(fn->def, span);
        forbid_explicit_drop(fn->def, callee_span);
        blame_arguments(cx_, p_.fn(fn->def), spans_of(e.args), callee_span);
    } else if (const auto* ctor = types_.as<ty::CtorDef>(type)) {
        const Adt& adt = p_.adt(ctor->def);
        what = adt.kind == AdtKind::Enum ? "enum variant" : "struct";
        declared = adt.variants[ctor->variant].span;
    } else if (const auto* ptr = types_.as<ty::FnPtr>(type);
               ptr != nullptr && ptr->is_unsafe && unsafe_depth_ == 0) {
        needs_unsafe(span, "a call of an unsafe function");
    }
    const bool tells = result_tells(*sig, ex);
    std::vector<hir::ExprId> args =
        check_args(e.args, *sig, 0, span, callee_span, what, declared, ex);
    const auto* named = std::get_if<hir::FnExpr>(&out_.exprs[callee].kind);
    if (const auto* ctor = types_.as<ty::CtorDef>(type); ctor != nullptr && named != nullptr) {
        hir::AdtExpr adt{ctor->def, ctor->variant, {}, {}};
        adt.user_type = named->user.type;
        for (uint32_t i = 0; i < args.size(); ++i)
            adt.fields.push_back(hir::FieldValue{i, args[i]});
        return make(span, sig->ret, std::move(adt));
    }
    return make(span, sig->ret,
                hir::CallExpr{callee, std::move(args), span, hir::Source::Written, false, tells});
}

// What can be called through `&f` is called so, then through `&mut f`, then by value.
std::optional<hir::ExprId> BodyChecker::check_fn_trait_call(const ast::CallExpr& e, Span span,
                                                            hir::ExprId callee,
                                                            const std::vector<AutoderefStep>& steps,
                                                            Expectation ex) {
    struct Way {
        std::string_view trait, method;
    };
    constexpr Way ways[] = {{"fn", "call"}, {"fn_mut", "call_mut"}, {"fn_once", "call_once"}};
    const Span callee_span = span_of(callee);
    Cause cause;
    cause.span = callee_span;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (callable_sig(cx_, steps[i].type, callee_span)) return std::nullopt;
        if (const auto call = defer_closure_call(e, span, callee, steps, i, ex)) return call;
        // `f()` of `f: &mut F` calls `*f`; that a reference can be called itself is for bounds.
        if (i == 0 && steps.size() > 1 && types_.is<ty::Ref>(cx_.shallow(steps[i].type))) continue;
        for (const Way& way : ways) {
            const TraitId trait = p_.lang_trait(way.trait);
            const TypeId tuple = cx_.fresh(callee_span);
            if (!trait.valid() ||
                cx_.holds({trait, types_.list({steps[i].type, tuple})}) == InferCtxt::Answer::No)
                continue;
            const MethodCallee method =
                trait_method(cx_, p_.trait_fn(trait, way.method), steps[i].type, {tuple}, cause);
            cx_.select_where_possible();
            const TypeId params = must_know(tuple, callee_span);
            const auto* elems = types_.as<ty::Tuple>(params);
            if (elems == nullptr) return error_expr(span);
            callee = deref_steps(callee, steps, i);
            if (const auto* self = types_.as<ty::Ref>(method.sig.params[0]);
                way.trait != "fn_once" && self != nullptr)
                callee =
                    adjust(callee, {{Adjustment::Kind::Borrow, method.sig.params[0], self->is_mut}},
                           false);
            const FnSig sig{types_.list(elems->elems), method.sig.ret};
            std::vector<hir::ExprId> args =
                check_args(e.args, sig, 0, span, callee_span, "function value", Span{}, ex,
                           Diag::WrongFnArgumentCount);
            const Span args_span = args.empty() ? span.after() : span_of(args.front());
            const hir::ExprId packed = make(args_span, params, hir::TupleExpr{std::move(args)});
            return make_call(method, {callee, packed}, span, span, hir::Source::Written);
        }
    }
    return std::nullopt;
}

hir::ExprId BodyChecker::check_method_call(const ast::MethodCallExpr& e, Span span,
                                           Expectation ex) {
    const hir::ExprId receiver = check_expr(e.receiver);
    const Span receiver_span = ast_span(e.receiver);
    TypeId type = must_know(type_of(receiver), receiver_span);
    // What is asked already tells what the type is made of: `"abc".chars().collect::<Vec<_>>()`.
    if (types_.flags(cx_.resolve(type)).has_infer) cx_.select_where_possible();
    const auto give_up = [&] {
        for (const ast::GenericArg& a : e.method.args)
            if (const auto* written = std::get_if<ast::TyId>(&a)) (void)lower_written(*written);
        for (ast::ExprId a : e.args) (void)check_expr(a);
        return error_expr(span);
    };
    // Of what type the elements are is not known after an error: `v.push(undefined); v.len()`.
    // A lifetime that is missing hides no method: its type is asked for one without it.
    if (has_error(type)) {
        const TypeId known_part =
            types_.map_regions(cx_.resolve(type), [](const Region&, uint32_t) { return Region{}; });
        if (has_error(known_part) || !has_method(known_part, e.method)) return give_up();
        if (leaves_lifetimes_behind(known_part, e.method)) type = known_part;
    }
    const size_t asked = cx_.asked();
    const MethodResult result = lookup_method(cx_, lower_, type, e.method, span);
    if (const auto* failure = std::get_if<MethodError>(&result)) {
        report_method_error(cx_, lower_, *failure, type, e.method, receiver_span);
        cx_.taint();
        return give_up();
    }
    const MethodCallee& callee = std::get<MethodCallee>(result);
    const Span fn_span = e.method.name.span.to(span);
    require_safe(callee.fn, span);
    require_stable(callee.fn, e.method.name.span);
    forbid_explicit_drop(callee.fn, e.method.name.span);
    std::vector<Span> spans = spans_of(e.args);
    spans.insert(spans.begin(), Span{});
    blame_arguments(cx_, p_.fn(callee.fn), spans, e.method.name.span);
    const bool tells = result_tells(callee.sig, ex);
    cx_.hand_on_receiver(callee.sig.params[0], receiver_span, out_.exprs[receiver].origin, asked);
    std::vector<hir::ExprId> args = {adjust(receiver, callee.adjustments, true)};
    for (hir::ExprId a : check_args(e.args, callee.sig, 1, span, e.method.name.span, "method",
                                    p_.fn(callee.fn).span, ex))
        args.push_back(a);
    const hir::ExprId call =
        make_call(callee, std::move(args), span, fn_span, hir::Source::MethodCall);
    std::get<hir::CallExpr>(out_.exprs[call].kind).result_tells = tells;
    return call;
}

// Does what the result is wanted to be tell what the callee's type parameters are? Then arguments
// are coerced to types of that, not to those of other arguments.
bool BodyChecker::result_tells(const FnSig& sig, Expectation ex) {
    const TypeId ret = only_has_type(ex);
    return ret.valid() && !cx_.is_var(ret) && types_.flags(cx_.resolve(sig.ret)).has_infer;
}

std::vector<hir::ExprId> BodyChecker::check_args(const std::vector<ast::ExprId>& args,
                                                 const FnSig& sig, size_t first, Span,
                                                 Span callee_span, std::string_view what,
                                                 Span declared, Expectation ex, Diag wrong_count) {
    const size_t wanted_count = sig.params.size() - first;
    for (const TypeId param : sig.params)
        if (has_error(param)) cx_.taint();
    if (args.size() != wanted_count) {
        const auto plural = [](size_t n) {
            return fmt::format("{} argument{}", n, n == 1 ? "" : "s");
        };
        Diagnostic& d =
            error(wrong_count, callee_span, what, plural(wanted_count), plural(args.size()));
        if (declared.valid() && !p_.sources.in_std(declared))
            d.label(declared, fmt::format("the {} is declared here", what));
        // Those that are there still tell what the callee's type parameters are.
        for (size_t i = 0; i < args.size(); ++i) {
            if (i >= wanted_count) {
                (void)check_expr(args[i]);
                continue;
            }
            const TypeId formal = sig.params[first + i];
            (void)coerce(check_expr(args[i], Expectation::has(formal)), formal, true);
        }
        return std::vector<hir::ExprId>(wanted_count, error_expr(callee_span));
    }
    // What the result is wanted to be tells what arguments are wanted to be: in `let x:
    // Option<&[u8]> = Some(&[1])` the array becomes a slice before it is wrapped.
    std::vector<TypeId> wanted(sig.params.begin() + static_cast<ptrdiff_t>(first),
                               sig.params.end());
    // What is known of the result already goes before what is wanted of it.
    if (only_has_type(ex).valid() && types_.flags(cx_.resolve(sig.ret)).has_infer)
        cx_.select_where_possible();
    if (const TypeId ret = only_has_type(ex); ret.valid() && !cx_.is_var(ret))
        wanted = cx_.probe([&] {
            std::vector<TypeId> resolved = wanted;
            // That it is some variable tells nothing, and of that variable nothing is asked yet:
            // `let it: ExtractIf<'_, _, _> = v.extract_if(.., |x| ..)`.
            if (cx_.unify(sig.ret, ret))
                for (TypeId& t : resolved)
                    if (!cx_.is_var(cx_.shallow(t))) t = cx_.resolve(t);
            return resolved;
        });
    std::optional<Because> because;
    if (declared.valid() && !p_.sources.in_std(declared))
        because = Because{declared, fmt::format("the {} is declared here", what)};
    std::vector<hir::ExprId> result(args.size());
    std::vector<WrongArg> wrong;
    const auto check = [&](size_t i) {
        const TypeId formal = sig.params[first + i];
        const hir::ExprId e = check_expr(args[i], Expectation::has(wanted[i]));
        require_sized_argument(formal, span_of(e));
        // A hint without a size says what a value behind a pointer is, not what is passed.
        const TypeId hint = cx_.shallow(wanted[i]);
        const bool use_hint = !types_.is<ty::Str>(hint) && !types_.is<ty::Slice>(hint);
        auto coerced = coerce_known(e, use_hint ? hint : formal, true);
        const TypeId asked = coerced || !use_hint ? formal : hint;
        if (coerced && use_hint && !cx_.unify(formal, hint)) coerced.reset();
        if (!coerced) wrong.push_back({i, asked});
        result[i] = coerced.value_or(e);
    };
    // Closures come last: what the other arguments are tells what theirs are.
    const auto is_closure = [&](size_t i) {
        return std::holds_alternative<ast::ClosureExpr>(nodes_.exprs[args[i]].kind);
    };
    bool any_closure = false;
    for (size_t i = 0; i < args.size(); ++i) {
        if (!is_closure(i)) check(i);
        any_closure = any_closure || is_closure(i);
    }
    if (any_closure) {
        cx_.select_where_possible();
        for (size_t i = 0; i < args.size(); ++i)
            if (is_closure(i)) check(i);
        std::ranges::sort(wrong, {}, &WrongArg::index);
    }
    report_wrong_args(std::move(wrong), result, callee_span, what, because);
    return result;
}

// One argument of a wrong type is told where it stands, several at the callee.
void BodyChecker::report_wrong_args(std::vector<WrongArg> wrong, std::vector<hir::ExprId>& args,
                                    Span callee_span, std::string_view what,
                                    const std::optional<Because>& because) {
    const auto is_known = [&](const WrongArg& w) {
        return has_error(type_of(args[w.index])) || has_error(w.expected);
    };
    const std::vector<WrongArg> all = wrong;
    std::erase_if(wrong, is_known);
    if (wrong.size() == 1) {
        const hir::ExprId arg = args[wrong[0].index];
        mismatch(blame(arg), wrong[0].expected, type_of(arg), because, arg);
    } else if (!wrong.empty()) {
        Diagnostic& d = error(Diag::MismatchedArguments, callee_span, what);
        for (const WrongArg& w : wrong)
            d.label(span_of(args[w.index]),
                    fmt::format("expected `{}`, found `{}`", name(w.expected),
                                name(type_of(args[w.index]))));
        if (because) d.label(because->span, because->text);
    }
    for (const WrongArg& w : all) args[w.index] = error_expr(span_of(args[w.index]));
}

}  // namespace fleck
