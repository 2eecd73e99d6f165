#include "frontend/sema/typecheck.h"

#include <algorithm>

#include "frontend/sema/check_items.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

std::optional<hir::Body> check_body(Program& program, const BodyOwner& owner) {
    const ast::BodyId id = program.body_id(owner);
    if (!id.valid()) return std::nullopt;
    const CrateId crate = program.crate_of(owner);
    const auto hir_owner = std::visit([](auto o) { return hir::Owner(o); }, owner);
    BodyChecker checker(program, program.body(crate, id), program.scope(owner),
                        param_env(program, owner), hir_owner);
    checker.set_body_id(id);
    if (const auto* fn = std::get_if<FnId>(&owner)) return checker.check_fn(*fn);
    if (const auto* c = std::get_if<ConstId>(&owner))
        return checker.check_constant(program.constant(*c).type);
    return checker.check_constant(program.static_item(std::get<StaticId>(owner)).type);
}

std::optional<hir::Body> check_anon_const(Program& program, const AnonConst& constant) {
    BodyChecker checker(program, program.body(constant.crate, constant.body), constant.scope,
                        param_env(program, constant.scope), hir::Owner(std::monostate{}));
    checker.set_body_id(constant.body);
    return checker.check_constant(constant.type);
}

// ---- Owners

std::optional<hir::Body> BodyChecker::check_fn(FnId id) {
    const Fn& fn = p_.fn(id);
    const ast::Item& item = p_.ast(fn.ast);
    const auto& decl = std::get<ast::FnItem>(item.kind);
    const ast::Nodes& sig_nodes = p_.crate(fn.ast.crate).sig;
    out_.span = item.span;
    ret_span_ = decl.ret.valid() ? sig_nodes.types[decl.ret].span : Span{};
    if (fn.is_unsafe) unsafe_depth_ = 1;

    FnSig sig = fn.sig;
    for (TypeId& t : sig.params) t = types_.erase_regions(t);
    sig.ret = types_.erase_regions(sig.ret);
    sig = cx_.normalize(sig, cause(fn.span));
    for (size_t i = 0; i < body_.params.size() && i < sig.params.size(); ++i) {
        const Span type_span = i < decl.params.size() && decl.params[i].type.valid()
                                   ? sig_nodes.types[decl.params[i].type].span
                                   : fn.span;
        out_.params.push_back(declare_param(body_.params[i], sig.params[i], type_span));
        if (const auto* whole =
                std::get_if<hir::BindingPat>(&out_.pats[out_.params.back().pat].kind);
            whole != nullptr && !whole->by_ref)
            declared_params_.emplace(whole->var, fn.sig.params[i]);
    }
    for (TypeId t : sig.params)
        if (types_.flags(t).has_error) cx_.taint();
    if (types_.flags(sig.ret).has_error) cx_.taint();
    sig.ret = open_impl_results(id, sig.ret);
    ret_ = sig.ret;
    if (fn.impl_results.empty()) declared_ret_ = fn.sig.ret;
    out_.ret = sig.ret;
    cx_.require_sized(sig.ret,
                      cause(ret_span_.valid() ? ret_span_ : fn.span, Cause::Kind::SizedReturn));
    // What has no size is told once.
    const bool unsized_result = types_.is<ty::Str>(sig.ret) || types_.is<ty::Slice>(sig.ret);
    if (unsized_result) ret_ = types_.error;
    check_body_value(unsized_result ? types_.error : sig.ret);
    return finish();
}

// In the body, each `impl Trait` of the result is a type to be found, of which its bounds are
// asked.
TypeId BodyChecker::open_impl_results(FnId id, TypeId ret) {
    const Fn& fn = p_.fn(id);
    if (fn.impl_results.empty()) return ret;
    for (const AssocTyId assoc : fn.impl_results)
        impl_results_.push_back(cx_.fresh(p_.assoc_ty(assoc).span));
    const auto open = [&](TypeId t) {
        return types_.fold(t, [&](TypeId part) {
            const auto* k = types_.as<ty::Projection>(part);
            if (k == nullptr || p_.assoc_ty(k->assoc).result_of != id) return part;
            const auto i = std::ranges::find(fn.impl_results, k->assoc) - fn.impl_results.begin();
            return impl_results_[static_cast<size_t>(i)];
        });
    };
    const auto open_list = [&](TypeListId l) {
        std::vector<TypeId> list = types_.list(l);
        for (TypeId& t : list) t = open(t);
        return types_.list(std::move(list));
    };
    Generics asked;
    for (const AssocTyId assoc : fn.impl_results)
        for (const Predicate& bound : p_.assoc_ty(assoc).bounds) {
            Predicate b = bound;
            if (auto* t = std::get_if<TraitPredicate>(&b))
                t->trait_ref.args = open_list(t->trait_ref.args);
            if (auto* eq = std::get_if<ProjectionPredicate>(&b)) {
                eq->projection.args = open_list(eq->projection.args);
                eq->type = open(eq->type);
            }
            if (!std::holds_alternative<TypeOutlives>(b)) asked.predicates.push_back(b);
        }
    cx_.require_predicates(asked, kEmptyTypes, cause(ret_span_), "");
    return open(ret);
}

std::optional<hir::Body> BodyChecker::check_constant(TypeId type) {
    out_.ret = cx_.normalize(types_.erase_regions(type), cause(ast_span(body_.value)));
    out_.span = ast_span(body_.value);
    in_const_ = true;
    check_body_value(out_.ret);
    return finish();
}

// `first_local`: where the parameters of this function begin among the locals.
hir::Param BodyChecker::declare_param(ast::PatId pat, TypeId type, Span type_span,
                                      size_t first_local) {
    Bindings bindings;
    cx_.require_sized(type, cause(nodes_.pats[pat].span, Cause::Kind::SizedParam));
    const hir::PatId checked = check_pat_top(
        pat, type, bindings, Because{type_span, "because of this type"}, PatRole::Param);
    for (const auto& [symbol, var] : bindings) {
        out_.vars[var].is_param = true;
        for (size_t i = first_local; i < locals_.size(); ++i)
            if (locals_[i].name == symbol)
                passable_error(Diag::ParamBoundTwice, out_.vars[var].span, text(symbol))
                    .at("bound more than once among the parameters")
                    .label(out_.vars[locals_[i].var].span, "first bound here");
    }
    declare(bindings);
    return hir::Param{type, checked, nodes_.pats[pat].span};
}

void BodyChecker::check_body_value(TypeId type) {
    std::optional<Because> because;
    if (ret_span_.valid())
        because = Because{ret_span_,
                          fmt::format("expected `{}` because of this return type", name(type))};
    const ast::Expr& value = nodes_.exprs[body_.value];
    if (const auto* block = std::get_if<ast::BlockExpr>(&value.kind); block != nullptr && ret_) {
        hir::ExprId e =
            check_block(*block, body_.value, Expectation::has(type, declared_ret_), because);
        const bool is_common = returns_.merged.valid() && joins_returns(e);
        out_.value = is_common ? e : demand_coerce(e, type, because);
    } else {
        out_.value = check_coercible(body_.value, type, because);
    }
}

std::optional<hir::Body> BodyChecker::finish() {
    cx_.select_where_possible();
    if (!in_std_ && cx_.needs_unit_fallback()) report_unit_fallback();
    cx_.fall_back();
    cx_.select_where_possible();
    settle_casts();
    settle_closures();
    if (!in_std_) require_handed_fns();
    cx_.finish();
    if (!writeback() || cx_.has_told()) return std::nullopt;
    // That something is private or unsafe does not keep the body from the other checks.
    for (const auto& tell : later_) tell();
    finish_literals();
    finish_closures();
    if (const auto* fn = std::get_if<FnId>(&out_.owner)) {
        std::vector<TypeId>& known = p_.tables().fns[*fn].fn.impl_types;
        known.clear();
        for (const TypeId t : impl_results_) known.push_back(cx_.resolve(t));
        if (!in_std_ && !known.empty()) report_endless_result(*fn);
    }
    return std::move(out_);
}

// A function that is handed over, `f64::from` in `v.iter().map(f64::from)`, must exist wherever it
// is among the generic arguments of what is called.
void BodyChecker::require_handed_fns() {
    for (const hir::Expr& e : out_.exprs) {
        const auto* call = std::get_if<hir::CallExpr>(&e.kind);
        if (call == nullptr) continue;
        const bool is_method = call->source == hir::Source::MethodCall;
        const auto* fn = types_.as<ty::FnDef>(type_of(call->callee));
        if (fn == nullptr) continue;
        for (const TypeId arg : std::vector<TypeId>(types_.list(fn->args)))
            cx_.require_fns(arg, is_method ? e.span : call->fn_span);
    }
}

void BodyChecker::report_unit_fallback() {
    const auto* fn = std::get_if<FnId>(&out_.owner);
    error(Diag::UnitFallback, fn != nullptr ? p_.fn(*fn).span : out_.span)
        .note(
            "where one branch gives no value, and nothing says which type the others have, it is "
            "`()`: a later edition takes `!` instead, for which the trait does not hold")
        .help("say the type: `let x: () = ..;`, `f::<()>()`");
}

// `fn f() -> impl Sized { (f(), 1) }`: the functions whose results `fn`'s is made of.
void BodyChecker::report_endless_result(FnId fn) {
    std::vector<FnId> seen;
    const std::function<bool(FnId)> leads_back = [&](FnId from) {
        bool found = false;
        const std::function<void(TypeId)> look = [&](TypeId t) {
            if (const auto* k = types_.as<ty::Projection>(t)) {
                const FnId next = p_.assoc_ty(k->assoc).result_of;
                if (next == fn) found = true;
                if (next.valid() && next != fn && std::ranges::find(seen, next) == seen.end()) {
                    seen.push_back(next);
                    found = leads_back(next) || found;
                }
            }
            types_.each_part(t, look);
        };
        for (const TypeId t : std::vector(p_.tables().fns[from].fn.impl_types)) look(t);
        return found;
    };
    if (!leads_back(fn)) return;
    std::vector<FnId> cycle{fn};
    for (const FnId other : std::vector(seen)) {
        seen.clear();
        if (leads_back(other)) cycle.push_back(other);
    }
    for (const FnId each : cycle)
        error(Diag::EndlessImplTrait, p_.assoc_ty(p_.tables().fns[each].fn.impl_results[0]).span)
            .help("a `Box` around the inner value ends it");
}

// ---- Types

TypeId BodyChecker::lower(ast::TyId type) {
    return cx_.normalize(types_.erase_regions(lower_written(type)), cause(nodes_.types[type].span));
}

// With its regions; what is written must make sense by itself.
TypeId BodyChecker::lower_written(ast::TyId type) {
    if (report_locals_in_type(type)) return types_.error;
    const TypeId written = lower_type(p_, lower_, type);
    require_well_formed(cx_, types_.erase_regions(written), nodes_.types[type].span);
    return written;
}

}  // namespace fleck
