// Which impl or where-clause proves a bound, what it asks of lifetimes, and what associated types
// stand for.
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/region_cx.h"
#include "frontend/sema/lower_type.h"

namespace fleck {

namespace {

// Of types inside of types that items refer to; what nests deeper, the type check has refused.
constexpr uint32_t kMaxDepth = 128;

}  // namespace

// ---- Substitution

TraitRef RegionCx::subst(const TraitRef& t, const ItemArgs& args) {
    return p.subst(t, args.types, args.regions);
}

TypeId RegionCx::subst(const ty::Projection& t, const ItemArgs& args) {
    return types.subst(types.intern(t), args.types, args.regions);
}

TraitRef RegionCx::erased(const TraitRef& what) {
    std::vector<TypeId> list = types.list(what.args);
    for (TypeId& t : list) t = types.erase_regions(t);
    return {what.trait, types.list(std::move(list))};
}

// ---- Bounds

void RegionCx::require_trait(const TraitRef& asked, const Cause& cause) {
    if (p.is_lang(asked.trait, "sized")) return;
    const size_t n = p.params(asked.trait).params.size();
    std::vector<TypeId> list = types.list(asked.args);
    if (list.size() > n) list.resize(n);
    bool any = asked.regions != kNoRegions || !p.params(asked.trait).regions.empty();
    for (TypeId& t : list) {
        t = renumber(normalize(renumber(t), cause));
        any |= types.flags(t).has_region;
    }
    if (!any) return;
    std::vector<Region> regions = types.regions(asked.regions);
    regions.resize(p.params(asked.trait).regions.size());
    for (Region& r : regions)
        if (r.kind == Region::Kind::Erased) r = var(fresh());
    const TraitRef what{asked.trait, types.list(std::move(list)), types.regions(regions)};
    if (depth_ > 0 && !asked_.required.emplace(what, cause.why).second) return;
    const InItsUniverse universe(*this, what);
    if (prove_by_where_clause(what, cause)) return;
    if (is_fn_trait(p, what.trait)) return prove_fn_trait(what, cause);
    ImplId impl;
    match_impl(what, cause, impl);
}

// The item's where-clauses and what they imply, lifetimes of a `for<..>` bound.
const std::vector<TraitRef>& RegionCx::where_clauses() {
    if (where_clauses_) return *where_clauses_;
    where_clauses_.emplace();
    if (generics_ == nullptr) return *where_clauses_;
    std::vector<TraitRef>& out = *where_clauses_;
    for (const Predicate& pred : generics_->predicates)
        if (const auto* t = std::get_if<TraitPredicate>(&pred)) out.push_back(t->trait_ref);
    for (size_t i = 0; i < out.size(); ++i) {
        const ItemArgs args{out[i].args, types.regions(out[i].regions)};
        for (const TraitRef& super : p.trait(out[i].trait).supertraits) {
            const TraitRef next = subst(super, args);
            if (std::find(out.begin(), out.end(), next) == out.end()) out.push_back(next);
        }
    }
    return out;
}

bool RegionCx::prove_by_where_clause(const TraitRef& what, const Cause& cause) {
    const TraitRef wanted = erased(what);
    const TraitRef* found = nullptr;
    for (const TraitRef& clause : where_clauses()) {
        if (clause.trait != what.trait || erased(clause) != wanted) continue;
        if (found != nullptr) return true;  // one of them does: which, is not looked into
        found = &clause;
    }
    if (found == nullptr) return false;
    OpenedForSome for_some(*this);
    const TraitRef known = for_some(*found);
    const std::vector<TypeId> xs = types.list(known.args), ys = types.list(what.args);
    for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) equate(renumber(xs[i]), ys[i], cause);
    const std::vector<Region> rs = types.regions(known.regions), ss = types.regions(what.regions);
    for (size_t i = 0; i < rs.size() && i < ss.size(); ++i)
        relate_region(rs[i], ss[i], Variance::Invariant, cause);
    return true;
}

// A function proves `F: Fn(A, B)` if it takes these.
void RegionCx::prove_fn_trait(const TraitRef& what, const Cause& cause) {
    const std::vector<TypeId> args = types.list(what.args);
    if (args.size() < 2) return;
    TypeId self = args[0];
    while (const auto* ref = types.as<ty::Ref>(self)) self = ref->target;
    if (const auto sig = signature(self, cause)) equate(types.tuple(sig->params), args[1], cause);
}

std::optional<ImplSource> RegionCx::select(const TraitRef& what) {
    const TraitRef key = erased(what);
    if (const auto it = selected_.find(key); it != selected_.end()) return it->second;
    InferCtxt cx(p, env);
    return selected_[key] = cx.select(key);
}

// ---- Associated types

TypeId RegionCx::normalize(TypeId t, const Cause& cause) {
    if (!types.flags(t).has_projection) return t;
    const TypeId mapped = types.map_parts(t, [&](TypeId part) { return normalize(part, cause); });
    return types.is<ty::Projection>(mapped) ? project(mapped, cause) : mapped;
}

std::optional<TypeId> RegionCx::project_by_where_clause(TypeId projection, const Cause& cause) {
    if (generics_ == nullptr) return std::nullopt;
    const ty::Projection proj = *types.as<ty::Projection>(projection);
    const TypeId erased = types.erase_regions(projection);
    for (const Predicate& pred : generics_->predicates) {
        const auto* eq = std::get_if<ProjectionPredicate>(&pred);
        if (eq == nullptr || eq->projection.assoc != proj.assoc) continue;
        const TypeId pattern = types.intern(eq->projection);
        const TypeId known = types.erase_regions(pattern);
        if (known != erased && normalize_closed(p, env, known) != erased) continue;
        // `F: Fn(&T) -> &U`: the lifetime is the one of this use.
        OpenedForSome opened(*this);
        equate(renumber(opened(pattern)), projection, cause);
        return normalize(renumber(opened(eq->type)), cause);
    }
    return std::nullopt;
}

// `<impl Fn(&T) -> &U as FnOnce<(&T,)>>::Output`: what the bounds of the inner one say.
std::optional<TypeId> RegionCx::project_by_bounds(TypeId projection, const Cause& cause) {
    const ty::Projection proj = *types.as<ty::Projection>(projection);
    const std::vector<TypeId>& all = types.list(proj.args);
    const auto* self = all.empty() ? nullptr : types.as<ty::Projection>(all[0]);
    if (self == nullptr || !p.assoc_ty(self->assoc).result_of.valid()) return std::nullopt;
    const ItemArgs args{self->args, types.regions(self->regions)};
    for (const Predicate& pred : p.assoc_ty(self->assoc).bounds) {
        const auto* eq = std::get_if<ProjectionPredicate>(&pred);
        if (eq == nullptr || eq->projection.assoc != proj.assoc) continue;
        OpenedForSome opened(*this);
        equate(renumber(opened(subst(eq->projection, args))), projection, cause);
        return normalize(renumber(opened(types.subst(eq->type, args.types, args.regions))), cause);
    }
    return std::nullopt;
}

TypeId RegionCx::project(TypeId projection, const Cause& cause) {
    if (depth_ >= kMaxDepth) return projection;
    if (p.assoc_ty(types.as<ty::Projection>(projection)->assoc).result_of.valid())
        return projection;
    const Nested nested(*this);
    const InItsUniverse universe(*this, projection);
    const std::pair key(projection, cause.why);
    if (const auto [known, is_new] = asked_.projected.emplace(key, projection); !is_new)
        return known->second;
    TypeId out;
    if (const auto known = project_by_where_clause(projection, cause))
        out = *known;
    else if (const auto bound = project_by_bounds(projection, cause))
        out = *bound;
    else
        out = project_by_impl(projection, cause);
    asked_.projected[key] = out;
    return out;
}

TypeId RegionCx::project_by_impl(TypeId projection, const Cause& cause) {
    const ty::Projection proj = *types.as<ty::Projection>(projection);
    const AssocTy& assoc = p.assoc_ty(proj.assoc);
    const size_t n = p.params(assoc.trait).params.size();
    std::vector<TypeId> args = types.list(proj.args);
    if (args.size() > n) args.resize(n);
    if (is_fn_trait(p, assoc.trait)) {
        if (const auto fn = signature(args[0], cause)) {
            equate(types.tuple(fn->params), args[1], cause);
            return fn->ret;
        }
    }
    ImplId impl;
    if (const auto found = match_impl({assoc.trait, types.list(args), proj.regions}, cause, impl)) {
        const TypeId value = p.impl_assoc_ty(impl, proj.assoc);
        return value.valid() ? instantiate(value, *found, cause) : projection;
    }
    const TypeId erased = types.erase_regions(projection);
    const TypeId closed = normalize_closed(p, env, erased);
    return closed != erased ? renumber(closed) : projection;
}

// ---- Impls

// The arguments, with regions, of the impl that proves `what`; nothing if none does (a where-clause
// or the compiler). What its header repeats or fixes becomes a constraint.
std::optional<RegionCx::ItemArgs> RegionCx::match_impl(const TraitRef& what, const Cause& cause,
                                                       ImplId& impl) {
    const auto source = select(what);
    if (!source || source->kind != ImplSource::Kind::Impl) return std::nullopt;
    impl = source->impl;
    const Impl& item = p.impl(impl);
    const Generics& generics = p.generics(impl);
    if (!item.trait) return std::nullopt;
    Match m{std::vector<TypeId>(generics.params.size()),
            std::vector<std::optional<Region>>(generics.regions.size())};
    const std::vector<TypeId> header = types.list(item.trait->args);
    const std::vector<TypeId> actual = types.list(what.args);
    for (size_t i = 0; i < header.size() && i < actual.size(); ++i)
        bind(header[i], actual[i], m, cause);
    const std::vector<Region> theirs = types.regions(item.trait->regions);
    const std::vector<Region> ours = types.regions(what.regions);
    for (size_t i = 0; i < theirs.size() && i < ours.size(); ++i)
        bind(theirs[i], ours[i], m, cause);
    ItemArgs args;
    for (std::optional<Region>& r : m.regions) args.regions.push_back(r ? *r : var(fresh()));
    // Parameters that only an associated type fixes (`I: Iterator<Item = T>`), twice for chains.
    const auto known = [&] {
        std::vector<TypeId> list = m.types;
        for (size_t i = 0; i < list.size(); ++i)
            if (!list[i].valid()) list[i] = types.list(source->args)[i];
        return types.list(std::move(list));
    };
    for (const Predicate& pred : generics.predicates) {
        const auto* eq = std::get_if<ProjectionPredicate>(&pred);
        if (eq == nullptr || !types.flags(eq->type).has_param) continue;
        const TypeId projected = normalize(subst(eq->projection, {known(), args.regions}), cause);
        if (!types.is<ty::Projection>(projected)) bind(eq->type, projected, m, cause);
        for (size_t i = 0; i < m.regions.size(); ++i)
            if (m.regions[i]) args.regions[i] = *m.regions[i];
    }
    std::vector<TypeId> list = types.list(known());
    for (TypeId& t : list) t = renumber(t);
    args.types = types.list(std::move(list));
    for (const auto& [pattern, type] : m.later)
        equate(renumber(types.subst(pattern, args.types, args.regions)), type, cause);
    if (depth_ < kMaxDepth) {
        const Nested nested(*this);
        require_predicates(generics, args, cause);
    }
    return args;
}

void RegionCx::bind(const Region& pattern, const Region& actual, Match& m, const Cause& cause) {
    if (pattern.kind == Region::Kind::Static) {
        relate_region(pattern, actual, Variance::Invariant, cause);
    } else if (pattern.kind == Region::Kind::Param && pattern.index < m.regions.size()) {
        auto& slot = m.regions[pattern.index];
        if (!slot)
            slot = actual;
        else
            relate_region(*slot, actual, Variance::Invariant, cause);
    }
}

void RegionCx::bind(TypeId pattern, TypeId actual, Match& m, const Cause& cause) {
    const TypeFlags f = types.flags(pattern);
    if (!f.has_param && !f.has_region) return;
    if (const auto* param = types.as<ty::Param>(pattern)) {
        if (param->index >= m.types.size()) return;
        TypeId& slot = m.types[param->index];
        if (!slot.valid())
            slot = actual;
        else
            equate(slot, actual, cause);
        return;
    }
    if (types.kind(pattern).index() != types.kind(actual).index() ||
        types.is<ty::Projection>(pattern))
        return;
    if (types.is<ty::FnPtr>(pattern)) {
        m.later.emplace_back(pattern, actual);
        if (!types.flags(pattern).has_param) return;
    }
    if (const auto* ref = types.as<ty::Ref>(pattern)) {
        const Region theirs = ref->region;
        bind(theirs, types.as<ty::Ref>(actual)->region, m, cause);
    }
    const std::vector<Region> rs = types.regions(types.region_list(pattern));
    const std::vector<Region> ss = types.regions(types.region_list(actual));
    for (size_t i = 0; i < rs.size() && i < ss.size(); ++i) bind(rs[i], ss[i], m, cause);
    std::vector<TypeId> xs, ys;
    types.each_part(pattern, [&](TypeId part) { xs.push_back(part); });
    types.each_part(actual, [&](TypeId part) { ys.push_back(part); });
    for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) bind(xs[i], ys[i], m, cause);
}

}  // namespace fleck
