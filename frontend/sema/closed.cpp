// Questions about types without inference variables, for MIR building and lowering.
#include <algorithm>

#include "frontend/sema/infer.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

// An environment's own predicates may hold projections that it resolves itself.
void normalize_env(Program& p, ParamEnv& env) {
    bool any = false;
    for (const TraitRef& t : env.traits)
        for (TypeId a : p.types.list(t.args)) any |= p.types.flags(a).has_projection;
    for (const auto& [proj, type] : env.projections) any |= p.types.flags(type).has_projection;
    if (!any) return;
    InferCtxt cx(p, env);
    auto normal = [&](TypeId t) {
        const TypeId n = cx.resolve(cx.normalize(t, {}));
        return p.types.flags(n).has_infer || p.types.flags(n).has_error ? t : n;
    };
    for (TraitRef& t : env.traits) {
        std::vector<TypeId> args = p.types.list(t.args);
        for (TypeId& a : args) a = normal(a);
        t.args = p.types.list(std::move(args));
    }
    for (auto& [proj, type] : env.projections) type = normal(type);
}

bool has_param(Program& p, TypeId t) {
    return p.types.flags(t).has_param || p.types.flags(t).has_projection;
}

}  // namespace

ParamEnv param_env(Program& p, const Generics& generics) {
    ParamEnv env;
    auto add = [&](const TraitRef& t) {
        std::vector<TypeId> args = p.types.list(t.args);
        for (TypeId& a : args) a = p.types.erase_regions(a);
        const TraitRef erased{t.trait, p.types.list(std::move(args))};
        if (std::find(env.traits.begin(), env.traits.end(), erased) == env.traits.end())
            env.traits.push_back(erased);
    };
    for (const Predicate& pred : generics.predicates) {
        if (const auto* t = std::get_if<TraitPredicate>(&pred)) {
            for (const TraitRef& super : p.supertraits(t->trait_ref)) add(super);
        } else if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
            std::vector<TypeId> args = p.types.list(eq->projection.args);
            for (TypeId& a : args) a = p.types.erase_regions(a);
            env.projections.emplace_back(
                ty::Projection{eq->projection.assoc, p.types.list(std::move(args))},
                p.types.erase_regions(eq->type));
        }
    }
    normalize_env(p, env);
    return env;
}

ParamEnv param_env(Program& p, const BodyOwner& owner) {
    if (const auto* f = std::get_if<FnId>(&owner)) return param_env(p, p.generics(*f));
    if (const auto* c = std::get_if<ConstId>(&owner)) return param_env(p, p.constant(*c).generics);
    return {};
}

ParamEnv param_env(Program& p, const ItemScope& scope) {
    return scope.generics != nullptr ? param_env(p, *scope.generics) : ParamEnv{};
}

std::optional<Instance> resolve_instance(Program& p, const ParamEnv& env, FnId fn,
                                         TypeListId args) {
    const FnRow& row = p.tables().fns[fn];
    if (!row.fn.owner.trait.valid()) return Instance{fn, args};
    const TraitId trait = row.fn.owner.trait;
    const size_t n = p.params(trait).params.size();
    const std::vector<TypeId> all = p.types.list(args);
    InferCtxt cx(p, env);
    const TraitRef what{trait,
                        p.types.list({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)})};
    const auto source = cx.select(what);
    if (!source || source->kind != ImplSource::Kind::Impl) return std::nullopt;
    const FnId in_impl = p.impl_fn(source->impl, fn);
    if (!in_impl.valid()) return Instance{fn, args};
    std::vector<TypeId> out = p.types.list(source->args);
    out.insert(out.end(), all.begin() + static_cast<std::ptrdiff_t>(n), all.end());
    return Instance{in_impl, p.types.list(std::move(out))};
}

std::optional<std::pair<ConstId, TypeListId>> resolve_const(Program& p, const ParamEnv& env,
                                                            ConstId c, TypeListId args) {
    const Const& con = p.constant(c);
    if (!con.owner.trait.valid()) return std::pair(c, args);
    InferCtxt cx(p, env);
    const auto source = cx.select({con.owner.trait, args});
    if (!source || source->kind != ImplSource::Kind::Impl) return std::nullopt;
    const ConstId in_impl = p.impl_const(source->impl, c);
    if (!in_impl.valid()) return std::pair(c, args);
    return std::pair(in_impl, source->args);
}

TypeId normalize_closed(Program& p, const ParamEnv& env, TypeId t) {
    if (!p.types.flags(t).has_projection) return t;
    InferCtxt cx(p, env);
    const TypeId n = cx.normalize(t, {});
    cx.select_where_possible();
    return cx.resolve(n);
}

TypeListId normalize_closed(Program& p, const ParamEnv& env, TypeListId l) {
    bool any = false;
    for (TypeId t : p.types.list(l)) any |= p.types.flags(t).has_projection;
    if (!any) return l;
    std::vector<TypeId> out = p.types.list(l);
    for (TypeId& t : out) t = normalize_closed(p, env, t);
    return p.types.list(std::move(out));
}

bool implements(Program& p, const ParamEnv& env, TypeId t, TraitId trait) {
    if (!trait.valid()) return false;
    t = p.types.erase_regions(t);
    const TraitRef what{trait, p.types.list({t})};
    if (!has_param(p, t)) {
        const auto& proved = p.tables().proved;
        if (const auto it = proved.find(what); it != proved.end()) return it->second;
    }
    InferCtxt cx(p, env);
    return cx.holds(what) == InferCtxt::Answer::Yes;
}

bool is_copy(Program& p, const ParamEnv& env, TypeId t) {
    const Types& types = p.types;
    if (const auto* ref = types.as<ty::Ref>(t)) return !ref->is_mut;
    if (types.is<ty::Int>(t) || types.is<ty::Float>(t) || types.is<ty::Bool>(t) ||
        types.is<ty::Char>(t) || types.is<ty::RawPtr>(t) || types.is<ty::Never>(t) ||
        types.is<ty::FnDef>(t) || types.is<ty::CtorDef>(t) || types.is<ty::FnPtr>(t))
        return true;
    if (types.is<ty::Str>(t) || types.is<ty::Slice>(t)) return false;
    if (const auto* tuple = types.as<ty::Tuple>(t)) {
        for (TypeId e : types.list(tuple->elems))
            if (!is_copy(p, env, e)) return false;
        return true;
    }
    if (const auto* array = types.as<ty::Array>(t)) return is_copy(p, env, array->elem);
    if (const auto* closure = types.as<ty::Closure>(t))
        return is_copy(p, env, types.closure_captures(*closure));
    return implements(p, env, t, p.lang_trait("copy"));
}

bool is_sized(Program& p, const ParamEnv& env, TypeId t) {
    if (p.types.is<ty::Str>(t) || p.types.is<ty::Slice>(t)) return false;
    if (!p.types.is<ty::Adt>(t) && !p.types.is<ty::Param>(t) && !p.types.is<ty::Projection>(t) &&
        !p.types.is<ty::Tuple>(t))
        return true;
    return implements(p, env, t, p.lang_trait("sized"));
}

std::optional<Instance> drop_impl(Program& p, TypeId t) {
    const auto* adt = p.types.as<ty::Adt>(t);
    const TraitId trait = p.lang_trait("drop");
    if (adt == nullptr || !trait.valid()) return std::nullopt;
    const FnId drop = p.trait_fn(trait, "drop");
    const std::vector<ImplId>& impls = p.impls_of_trait(trait, p.head(t));
    // As in rustc, one `impl Drop` for a type that is not there leaves the program without any.
    if (std::ranges::any_of(
            impls, [&](ImplId impl) { return p.types.flags(p.impl(impl).self_type).has_error; }))
        return std::nullopt;
    for (ImplId impl : impls) {
        InferCtxt cx(p, {});
        const TypeListId args = cx.fresh_args(p.params(impl), {});
        const TypeId self = p.types.subst(p.impl(impl).self_type, args);
        if (!cx.unify(self, t)) continue;
        const FnId fn = p.impl_fn(impl, drop);
        if (fn.valid()) return Instance{fn, cx.resolve(args)};
    }
    return std::nullopt;
}

namespace {

bool needs_drop_inner(Program& p, const ParamEnv& env, TypeId t, std::vector<TypeId>& open) {
    const Types& types = p.types;
    if (const auto* tuple = types.as<ty::Tuple>(t)) {
        const TypeListId elems = tuple->elems;
        for (TypeId e : types.list(elems))
            if (needs_drop_inner(p, env, e, open)) return true;
        return false;
    }
    if (const auto* closure = types.as<ty::Closure>(t))
        return needs_drop_inner(p, env, types.closure_captures(*closure), open);
    if (const auto* array = types.as<ty::Array>(t)) {
        const auto* len = types.as<ty::ConstValue>(array->len);
        if (len != nullptr && len->bits == 0) return false;
        return needs_drop_inner(p, env, array->elem, open);
    }
    if (const auto* slice = types.as<ty::Slice>(t))
        return needs_drop_inner(p, env, slice->elem, open);
    if (types.is<ty::Param>(t)) return !is_copy(p, env, t);
    if (types.is<ty::Projection>(t)) {
        const TypeId n = normalize_closed(p, env, t);
        return n == t ? !is_copy(p, env, t) : needs_drop_inner(p, env, n, open);
    }
    const auto* adt = types.as<ty::Adt>(t);
    if (adt == nullptr) return false;
    const AdtId def = adt->def;
    const TypeListId args = adt->args;
    if (p.is_lang(def, "manually_drop") || p.is_lang(def, "maybe_uninit") ||
        p.is_lang(def, "phantom_data"))
        return false;
    if (p.is_lang(def, "owned_box")) return true;
    auto& cache = p.tables().needs_drop;
    const bool closed = !has_param(p, t);
    if (closed)
        if (const auto it = cache.find(t); it != cache.end()) return it->second;
    // A type inside of itself adds nothing.
    if (std::find(open.begin(), open.end(), t) != open.end()) return false;
    open.push_back(t);
    bool needs = drop_impl(p, t).has_value();
    const Adt& a = p.adt(def);
    for (size_t v = 0; v < a.variants.size() && !needs; ++v)
        for (size_t f = 0; f < a.variants[v].fields.size() && !needs; ++f) {
            const TypeId field = p.types.subst(a.variants[v].fields[f].type, args);
            needs = needs_drop_inner(p, env, normalize_closed(p, env, field), open);
        }
    open.pop_back();
    if (closed && (needs || open.empty())) cache.emplace(t, needs);
    return needs;
}

}  // namespace

bool needs_drop(Program& p, const ParamEnv& env, TypeId t) {
    std::vector<TypeId> open;
    return needs_drop_inner(p, env, p.types.erase_regions(t), open);
}

}  // namespace fleck
