// What items say about regions: lifetime parameters and what they are known to outlive, signatures
// for given arguments, where-clauses, associated types.
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/region_cx.h"
#include "frontend/sema/lower_type.h"

namespace fleck {

namespace {

constexpr uint32_t kMaxDepth = 32;  // of types inside of types that items refer to

}  // namespace

// ---- The item's own lifetimes

void RegionCx::add_universals() {
    universals.push({Symbol(), {}, {}});
    const auto owner = body_owner(body);
    const Generics* generics = nullptr;
    if (owner) {
        if (const auto* f = std::get_if<FnId>(&*owner)) {
            p.fn(*f);  // elided lifetimes are known only with the signature
            generics = &p.generics(*f);
        } else if (const auto* c = std::get_if<ConstId>(&*owner)) {
            generics = &p.constant(*c).generics;
        }
    }
    if (generics != nullptr)
        for (const RegionParam& r : generics->regions) universals.push({r.name, r.span, {}});
    region_count_ = static_cast<uint32_t>(universals.size());
    for (const RegionVid r : universals.ids()) {
        universals[r].outlives.insert(r);
        universals[kStaticRegion].outlives.insert(r);
    }
    if (generics == nullptr) return;
    ItemArgs own;
    for (size_t i = 0; i < generics->params.size(); ++i)
        own.types = TypeListId();  // parameters stand for themselves
    own.types = kEmptyTypes;
    for (size_t i = 0; i < generics->regions.size(); ++i)
        own.regions.push_back(var(RegionVid(static_cast<uint32_t>(i + 1))));
    assume(*generics, own);
    const auto in_terms_of_own = [&](TypeId t) { return types.subst(t, own.types, own.regions); };
    if (const auto* f = std::get_if<FnId>(&*owner)) {
        const Fn& fn = p.fn(*f);
        for (TypeId t : fn.sig.params) assume_well_formed(in_terms_of_own(t), 0);
        assume_well_formed(in_terms_of_own(fn.sig.ret), 0);
        if (fn.owner.impl.valid()) {
            const Impl& impl = p.impl(fn.owner.impl);
            assume_well_formed(in_terms_of_own(impl.self_type), 0);
            if (impl.trait)
                for (TypeId t : std::vector<TypeId>(types.list(impl.trait->args)))
                    assume_well_formed(in_terms_of_own(t), 0);
        }
    }
    close_universals();
}

void RegionCx::assume(const Generics& generics, const ItemArgs& args) {
    const auto region = [&](const Region& r) {
        return r.kind == Region::Kind::Param && r.index < args.regions.size()
                   ? args.regions[r.index]
                   : r;
    };
    for (const Predicate& pred : generics.predicates) {
        if (const auto* o = std::get_if<RegionOutlives>(&pred)) {
            const RegionVid longer = vid(region(o->longer)), shorter = vid(region(o->shorter));
            if (is_universal(longer) && is_universal(shorter))
                universals[longer].outlives.insert(shorter);
        } else if (const auto* t = std::get_if<TypeOutlives>(&pred)) {
            assume_outlives(types.subst(t->type, args.types, args.regions), vid(region(t->region)));
        }
    }
}

void RegionCx::assume_outlives(TypeId t, RegionVid r) {
    if (!is_universal(r)) return;
    if (types.is<ty::Param>(t) || types.is<ty::Projection>(t)) {
        known_type_outlives.emplace_back(t, r);
        return;
    }
    const auto one = [&](const Region& longer) {
        if (longer.kind == Region::Kind::Bound) return;
        const RegionVid l = vid(longer);
        if (is_universal(l)) universals[l].outlives.insert(r);
    };
    if (types.is<ty::FnPtr>(t)) return;
    if (const auto* ref = types.as<ty::Ref>(t)) one(ref->region);
    if (const auto* adt = types.as<ty::Adt>(t))
        for (const Region& part : std::vector<Region>(types.regions(adt->regions))) one(part);
    types.each_part(t, [&](TypeId part) { assume_outlives(part, r); });
}

// That a type of the signature makes sense tells the body something: in `&'a &'b T`, 'b: 'a.
void RegionCx::assume_well_formed(TypeId t, uint32_t depth) {
    if (depth > 8 || !types.flags(t).has_region || types.is<ty::FnPtr>(t)) return;
    if (const auto* ref = types.as<ty::Ref>(t); ref != nullptr) {
        const ty::Ref k = *ref;
        if (k.region.kind != Region::Kind::Bound) assume_outlives(k.target, vid(k.region));
    }
    if (const auto* adt = types.as<ty::Adt>(t)) {
        const ItemArgs args{adt->args, types.regions(adt->regions)};
        const AdtId def = adt->def;
        assume(p.generics(def), args);
        for (const Variant& v : p.adt(def).variants)
            for (const Field& f : v.fields)
                if (types.flags(f.type).has_region)
                    assume_well_formed(types.subst(f.type, args.types, args.regions), depth + 1);
    }
    types.each_part(t, [&](TypeId part) { assume_well_formed(part, depth); });
}

void RegionCx::close_universals() {
    for (bool changed = true; changed;) {
        changed = false;
        for (const RegionVid a : universals.ids()) {
            const IdSet<RegionVid> now = universals[a].outlives;
            now.for_each([&](RegionVid b) {
                changed |= universals[a].outlives.merge(universals[b].outlives);
            });
        }
    }
    // What outlives 'static is 'static.
    for (const RegionVid a : universals.ids())
        if (universals[a].outlives.contains(kStaticRegion))
            universals[a].outlives.merge(universals[kStaticRegion].outlives);
}

// ---- Signatures

RegionCx::ItemArgs RegionCx::fresh_args(const Generics& generics, TypeListId erased) {
    std::vector<TypeId> args = types.list(erased);
    for (TypeId& t : args) t = renumber(t);
    ItemArgs out{types.list(std::move(args)), {}};
    for (size_t i = 0; i < generics.regions.size(); ++i) out.regions.push_back(var(fresh()));
    return out;
}

TypeId RegionCx::instantiate(TypeId t, const ItemArgs& args, const Cause& cause) {
    return renumber(normalize(types.subst(t, args.types, args.regions), cause));
}

FnSig RegionCx::instantiate(const FnSig& sig, const ItemArgs& args, const Cause& cause) {
    FnSig out;
    for (TypeId t : sig.params) out.params.push_back(instantiate(t, args, cause));
    out.ret = instantiate(sig.ret, args, cause);
    return out;
}

void RegionCx::require_predicates(const Generics& generics, const ItemArgs& args,
                                  const Cause& cause) {
    const auto region = [&](const Region& r) {
        return vid(r.kind == Region::Kind::Param && r.index < args.regions.size()
                       ? args.regions[r.index]
                       : r);
    };
    for (const Predicate& pred : generics.predicates) {
        if (const auto* o = std::get_if<RegionOutlives>(&pred)) {
            outlives(region(o->longer), region(o->shorter), cause);
        } else if (const auto* t = std::get_if<TypeOutlives>(&pred)) {
            type_outlives(instantiate(t->type, args, cause), region(t->region), cause);
        } else if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
            std::vector<TypeId> list = types.list(eq->projection.args);
            for (TypeId& a : list) a = types.subst(a, args.types, args.regions);
            const TypeId projected =
                types.intern(ty::Projection{eq->projection.assoc, types.list(std::move(list))});
            equate(renumber(normalize(projected, cause)), instantiate(eq->type, args, cause),
                   cause);
        } else if (const auto* tr = std::get_if<TraitPredicate>(&pred)) {
            std::vector<TypeId> list = types.list(tr->trait_ref.args);
            bool any = false;
            for (TypeId& a : list) {
                a = instantiate(a, args, cause);
                any |= types.flags(a).has_region;
            }
            if (!any || p.is_lang(tr->trait_ref.trait, "sized")) continue;
            ImplId impl;
            match_impl({tr->trait_ref.trait, types.list(std::move(list))}, cause, impl);
        }
    }
}

template <typename F>
TypeId RegionCx::open_bound(TypeId t, F f) {
    if (!types.flags(t).has_region || types.is<ty::FnPtr>(t)) return t;
    const TypeId mapped = types.map_parts(t, [&](TypeId part) { return open_bound(part, f); });
    const auto one = [&](const Region& r) {
        return r.kind == Region::Kind::Bound ? f(r.index) : r;
    };
    if (const auto* ref = types.as<ty::Ref>(mapped)) {
        const ty::Ref k = *ref;
        return types.ref(k.target, k.is_mut, one(k.region));
    }
    if (const auto* adt = types.as<ty::Adt>(mapped)) {
        const ty::Adt k = *adt;
        std::vector<Region> regions = types.regions(k.regions);
        for (Region& r : regions) r = one(r);
        return types.adt(k.def, k.args, types.regions(std::move(regions)));
    }
    return mapped;
}

// Each time that a fn pointer is used its bound lifetimes are new ones.
FnSig RegionCx::open_fn_ptr(TypeId t) {
    const ty::FnPtr fn = *types.as<ty::FnPtr>(t);
    std::map<uint32_t, Region> opened;
    const auto open = [&](uint32_t bound) {
        const auto [it, is_new] = opened.emplace(bound, Region{});
        if (is_new) it->second = var(fresh());
        return it->second;
    };
    FnSig sig;
    for (TypeId part : std::vector<TypeId>(types.list(fn.inputs_and_output)))
        sig.params.push_back(renumber(open_bound(part, open)));
    sig.ret = sig.params.back();
    sig.params.pop_back();
    return sig;
}

std::optional<FnSig> RegionCx::signature(TypeId callee, const Cause& cause) {
    const Cause boring{Why::Boring, cause.span, cause.at};
    if (const auto* fn = types.as<ty::FnDef>(callee)) {
        const ty::FnDef k = *fn;
        const Fn& item = p.fn(k.def);
        ItemArgs args{k.args, {}};
        for (size_t i = 0; i < item.generics.regions.size(); ++i)
            args.regions.push_back(var(fresh()));
        FnSig sig = instantiate(item.sig, args, boring);
        // The trait itself is a predicate of its methods.
        if (item.owner.trait.valid()) require_trait(item.owner.trait, k.args, cause);
        require_predicates(item.generics, args, cause);
        return sig;
    }
    if (const auto* ctor = types.as<ty::CtorDef>(callee)) {
        const ty::CtorDef k = *ctor;
        std::vector<Region> regions;
        for (size_t i = 0; i < p.params(k.def).regions.size(); ++i) regions.push_back(var(fresh()));
        FnSig sig;
        sig.ret = types.adt(k.def, k.args, types.regions(std::move(regions)));
        const size_t n = p.adt(k.def).variants[k.variant].fields.size();
        for (uint32_t i = 0; i < n; ++i) sig.params.push_back(field_type(sig.ret, k.variant, i));
        return sig;
    }
    if (types.is<ty::FnPtr>(callee)) return open_fn_ptr(callee);
    return std::nullopt;
}

void RegionCx::require_trait(TraitId trait, TypeListId args, const Cause& cause) {
    std::vector<TypeId> list = types.list(args);
    const size_t n = p.params(trait).params.size();
    if (list.size() > n) list.resize(n);
    bool any = false;
    for (TypeId t : list) any |= types.flags(t).has_region;
    if (!any) return;
    ImplId impl;
    match_impl({trait, types.list(std::move(list))}, cause, impl);
}

// ---- Associated types

TypeId RegionCx::normalize(TypeId t, const Cause& cause) {
    if (!types.flags(t).has_projection) return t;
    const TypeId mapped = types.map_parts(t, [&](TypeId part) { return normalize(part, cause); });
    return types.is<ty::Projection>(mapped) ? project(mapped, cause) : mapped;
}

std::optional<ImplSource> RegionCx::select(const TraitRef& what) {
    std::vector<TypeId> erased = types.list(what.args);
    for (TypeId& t : erased) t = types.erase_regions(t);
    const TraitRef key{what.trait, types.list(std::move(erased))};
    if (const auto it = selected_.find(key); it != selected_.end()) return it->second;
    InferCtxt cx(p, env);
    return selected_[key] = cx.select(key);
}

std::optional<TypeId> RegionCx::project_by_where_clause(TypeId projection, const Cause& cause) {
    const auto owner = body_owner(body);
    if (!owner) return std::nullopt;
    const Generics* generics = nullptr;
    if (const auto* f = std::get_if<FnId>(&*owner)) generics = &p.generics(*f);
    if (const auto* c = std::get_if<ConstId>(&*owner)) generics = &p.constant(*c).generics;
    if (generics == nullptr) return std::nullopt;
    const ty::Projection proj = *types.as<ty::Projection>(projection);
    const TypeId erased = types.erase_regions(projection);
    for (const Predicate& pred : generics->predicates) {
        const auto* eq = std::get_if<ProjectionPredicate>(&pred);
        if (eq == nullptr || eq->projection.assoc != proj.assoc) continue;
        const std::vector<TypeId> known_args = types.list(eq->projection.args);
        std::vector<TypeId> args = known_args;
        for (TypeId& a : args) a = types.erase_regions(a);
        const TypeId known = types.intern(ty::Projection{proj.assoc, types.list(std::move(args))});
        if (known != erased && normalize_closed(p, env, known) != erased) continue;
        // `F: Fn(&T) -> &U`: the lifetime is the one of this use.
        Match m;
        const std::vector<TypeId> actual = types.list(proj.args);
        for (size_t i = 0; i < known_args.size() && i < actual.size(); ++i)
            bind(known_args[i], actual[i], m, cause);
        const TypeId value = open_bound(eq->type, [&](uint32_t bound) {
            const auto [it, is_new] = m.bound.emplace(bound, Region{});
            if (is_new) it->second = var(fresh());
            return it->second;
        });
        return normalize(renumber(value), cause);
    }
    return std::nullopt;
}

TypeId RegionCx::project(TypeId projection, const Cause& cause) {
    if (depth_ >= kMaxDepth) return projection;
    ++depth_;
    const ty::Projection proj = *types.as<ty::Projection>(projection);
    TypeId out = projection;
    if (const auto known = project_by_where_clause(projection, cause)) {
        out = *known;
    } else {
        const AssocTy& assoc = p.assoc_ty(proj.assoc);
        const size_t n = p.params(assoc.trait).params.size();
        std::vector<TypeId> args = types.list(proj.args);
        if (args.size() > n) args.resize(n);
        const TypeId erased = types.erase_regions(projection);
        ImplId impl;
        std::optional<FnSig> fn;
        if (is_fn_trait(p, assoc.trait)) fn = signature(args[0], cause);
        if (fn) {
            equate(types.tuple(fn->params), args[1], cause);
            out = fn->ret;
        } else if (const auto found = match_impl({assoc.trait, types.list(args)}, cause, impl)) {
            const TypeId value = p.impl_assoc_ty(impl, proj.assoc);
            if (value.valid()) out = instantiate(value, *found, cause);
        } else if (const TypeId closed = normalize_closed(p, env, erased); closed != erased) {
            out = renumber(closed);
        }
    }
    --depth_;
    return out;
}

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
        std::vector<TypeId> list = types.list(eq->projection.args);
        for (TypeId& a : list) a = types.subst(a, known(), args.regions);
        const TypeId projected = normalize(
            types.intern(ty::Projection{eq->projection.assoc, types.list(std::move(list))}), cause);
        if (!types.is<ty::Projection>(projected)) bind(eq->type, projected, m, cause);
        for (size_t i = 0; i < m.regions.size(); ++i)
            if (m.regions[i]) {
                if (args.regions[i] != *m.regions[i]) args.regions[i] = *m.regions[i];
            }
    }
    std::vector<TypeId> list = types.list(known());
    for (TypeId& t : list) t = renumber(t);
    args.types = types.list(std::move(list));
    if (depth_ < kMaxDepth) {
        ++depth_;
        require_predicates(generics, args, cause);
        --depth_;
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
    } else if (pattern.kind == Region::Kind::Bound) {
        const auto [it, is_new] = m.bound.emplace(pattern.index, actual);
        if (!is_new) relate_region(it->second, actual, Variance::Invariant, cause);
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
    if (const auto* ref = types.as<ty::Ref>(pattern)) {
        const Region theirs = ref->region;
        bind(theirs, types.as<ty::Ref>(actual)->region, m, cause);
    }
    if (const auto* adt = types.as<ty::Adt>(pattern)) {
        const std::vector<Region> xs = types.regions(adt->regions);
        const std::vector<Region> ys = types.regions(types.as<ty::Adt>(actual)->regions);
        for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) bind(xs[i], ys[i], m, cause);
    }
    std::vector<TypeId> xs, ys;
    types.each_part(pattern, [&](TypeId part) { xs.push_back(part); });
    types.each_part(actual, [&](TypeId part) { ys.push_back(part); });
    for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) bind(xs[i], ys[i], m, cause);
}

}  // namespace fleck
