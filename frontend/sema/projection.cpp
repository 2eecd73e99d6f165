// What an associated type stands for: `<Vec<i32> as IntoIterator>::Item` is `i32`.
#include <algorithm>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/selection.h"

namespace fleck {

// Failed: the trait does not hold. Stuck: not known yet. Done: `result` (which may be the
// projection itself, where nothing more is known about a type parameter).
InferCtxt::Selected InferCtxt::project(const ty::Projection& asked, const Obligation& o,
                                       TypeId& result, Pending& nested) {
    const ty::Projection projection{asked.assoc, resolve(asked.args)};
    if (has_flag(types, projection.args, &TypeFlags::has_error)) {
        result = types.error;
        return Selected::Done;
    }
    if (o.depth > kMaxDepth) return Selected::Stuck;
    if (const FnId fn = p.tables().assoc_tys[projection.assoc].assoc.result_of; fn.valid()) {
        result = types.intern(ty::Projection{projection.assoc, projection.args});
        if (env.reveal) {
            const Fn& item = p.tables().fns[fn].fn;
            const auto i = std::ranges::find(item.impl_results, projection.assoc);
            const auto index = static_cast<size_t>(i - item.impl_results.begin());
            FLECK_CHECK(index < item.impl_types.size(), "the body of an `impl Trait` is not known");
            result =
                normalize_into(types.subst(item.impl_types[index], projection.args), o, nested);
        }
        return Selected::Done;
    }
    const TypeId self = types.list(projection.args)[0];
    const auto* var = types.as<ty::Infer>(self);
    if (var != nullptr && var->kind == ty::Infer::Kind::General) return Selected::Stuck;

    // What the environment, or a bound of an associated type, says outright.
    std::vector<std::pair<TypeListId, TypeId>> known;
    for (const auto& [proj, type] : env.projections)
        if (proj.assoc == projection.assoc &&
            probe([&] { return unify_lists(proj.args, projection.args); }))
            known.emplace_back(proj.args, type);
    if (const auto* outer = types.as<ty::Projection>(self)) {
        const TypeListId args = outer->args;
        for (const Predicate& pred : p.assoc_ty(outer->assoc).bounds) {
            const auto* eq = std::get_if<ProjectionPredicate>(&pred);
            if (eq == nullptr || eq->projection.assoc != projection.assoc) continue;
            const TypeListId eq_args = types.subst(eq->projection.args, args);
            if (probe([&] { return unify_lists(eq_args, projection.args); }))
                known.emplace_back(eq_args, types.subst(eq->type, args));
        }
    }
    if (known.size() > 1 && has_flag(types, projection.args, &TypeFlags::has_infer))
        return Selected::Stuck;
    if (!known.empty()) {
        const bool ok = unify_lists(known[0].first, projection.args);
        FLECK_CHECK(ok, "a projection that matched does not match");
        const TypeId rigid = types.intern(ty::Projection{projection.assoc, projection.args});
        Obligation inner = o;
        ++inner.depth;
        // `T::Item == T::Item` says nothing.
        result = known[0].second == rigid ? rigid : normalize_into(known[0].second, inner, nested);
        return Selected::Done;
    }

    const ProjectionKey key(projection.assoc, projection.args);
    if (const auto it = projected_.find(key); it != projected_.end()) {
        const Projected& before = it->second.back();
        result = resolve(before.type);
        if (before.question == questions_ || !types.flags(result).has_infer) return Selected::Done;
    }
    const Selected found = project_by_impl(projection, o, result, nested);
    if (found == Selected::Done) {
        projected_[key].push_back({questions_, result});
        if (open_snapshots_ > 0) projected_since_.push_back(key);
    }
    return found;
}

InferCtxt::Selected InferCtxt::project_by_impl(const ty::Projection& projection,
                                               const Obligation& o, TypeId& result,
                                               Pending& nested) {
    const TypeId self = types.list(projection.args)[0];
    const TraitId trait = p.tables().assoc_tys[projection.assoc].assoc.trait;
    const TraitRef what{trait, projection.args};
    Candidate chosen;
    const Selected s = choose(what, o.depth, chosen);
    if (s != Selected::Done) return s;
    Obligation inner = o;
    ++inner.depth;
    Pending of_impl;
    const TypeListId args = confirm(chosen, what, inner, of_impl);
    if (chosen.kind == Candidate::Kind::Builtin && is_fn_trait(p, what.trait)) {
        result = fn_value_sig(self, inner, nested)->ret;
        return Selected::Done;
    }
    if (chosen.kind != Candidate::Kind::Impl) {
        result = types.intern(ty::Projection{projection.assoc, resolve(projection.args)});
        return Selected::Done;
    }
    // What the header leaves open, where-clauses of the impl decide; what they leave open others of
    // them do.
    const bool open = has_flag(types, resolve(args), &TypeFlags::has_infer);
    // A parameter that neither the type nor the trait names (E0207) stands for nothing.
    const auto says_more = [](const Predicate& pred) {
        return std::holds_alternative<ProjectionPredicate>(pred);
    };
    if (open && !has_flag(types, resolve(projection.args), &TypeFlags::has_infer) &&
        std::ranges::none_of(p.generics(chosen.impl).predicates, says_more)) {
        result = types.error;
        return Selected::Done;
    }
    for (Obligation& n : of_impl)
        if (open || mentions_open(n)) nested.push_back(std::move(n));
    const TypeId written = p.impl_assoc_ty(chosen.impl, projection.assoc);
    const ProjectionKey key(projection.assoc, resolve(projection.args));
    if (std::ranges::find(projecting_, key) != projecting_.end()) {
        overflowed_ = true;
        result = types.error;
        return Selected::Done;
    }
    projecting_.push_back(key);
    result = normalize_into(types.subst(written, args), inner, nested);
    projecting_.pop_back();
    return Selected::Done;
}

TypeId InferCtxt::normalize_into(TypeId t, const Obligation& o, Pending& nested) {
    if (!types.flags(t).has_projection) return t;
    t = types.map_parts(t, [&](TypeId part) { return normalize_into(part, o, nested); });
    const auto* k = types.as<ty::Projection>(t);
    if (k == nullptr) return t;
    const ty::Projection projection = *k;
    TypeId result;
    switch (project(projection, o, result, nested)) {
        case Selected::Done:
            return result;
        case Selected::Stuck: {
            const TypeId var = fresh(o.cause.span);
            nested.push_back(nested_in(o, projection, var));
            return var;
        }
        case Selected::Failed:
            nested.push_back(nested_in(
                o, TraitRef{p.tables().assoc_tys[projection.assoc].assoc.trait, projection.args}));
            return types.error;
    }
    FLECK_UNREACHABLE();
}

}  // namespace fleck
