// What items say about regions: lifetime parameters and what they are known to outlive, signatures
// for given arguments, where-clauses.
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/region_cx.h"
#include "frontend/sema/outlives.h"

namespace fleck {

// ---- The item's own lifetimes

void RegionCx::add_universals(const Generics* generics) {
    universals.push({Symbol(), {}, {}});
    if (generics != nullptr)
        for (const RegionParam& r : generics->regions)
            universals.push({r.name, r.span, {}, false, r.late});
    for (const RegionVid r : universals.ids()) {
        fresh();
        universals[r].outlives.insert(r);
        universals[kStaticRegion].outlives.insert(r);
    }
    generics_ = generics;
    if (generics == nullptr) return;
    ItemArgs own{kEmptyTypes, {}};  // type parameters stand for themselves
    for (uint32_t i = 0; i < generics->regions.size(); ++i)
        own.regions.push_back(var(RegionVid(i + 1)));
    assume(*generics, own);
    // `T: Tr` says `T: 'static` if the trait does of its implementors.
    for (const TraitRef& clause : std::vector<TraitRef>(where_clauses())) {
        const Generics& of_trait = p.generics(clause.trait);
        const ItemArgs args{clause.args, types.regions(clause.regions)};
        Generics implied;
        for (const Predicate& pred : of_trait.predicates)
            if (const auto* t = std::get_if<TypeOutlives>(&pred);
                t != nullptr && types.is<ty::Param>(t->type) &&
                types.as<ty::Param>(t->type)->index == 0)
                implied.predicates.push_back(pred);
        if (!implied.predicates.empty()) assume(implied, args);
    }
}

// The regions in the type of a closure stand for those of the body around it; those that its
// signature binds, and that of the borrow of the closure itself, are its own.
void RegionCx::add_closure_universals(FnId id) {
    const ClosureFn closure = *p.fn(id).closure;
    const Span span = p.fn(id).span;
    const auto add = [&](RegionVid r, bool is_local) {
        FLECK_CHECK(r.index == universals.size(), "a universal region behind others");
        universals.push({Symbol(), span, {}, is_local});
        universals[r].outlives.insert(r);
        universals[kStaticRegion].outlives.insert(r);
        return r;
    };
    const TypeId type = renumber(closure.type);
    while (universals.size() < region_count()) add(RegionVid(universals.size()), false);
    for_each_region(type, [&](RegionVid r) { externals.push_back(r); });
    const ty::Closure k = *types.as<ty::Closure>(type);
    std::map<uint32_t, Region> bound;
    const auto open = [&](TypeId t) {
        return types.open_binder(t, [&](uint32_t place) {
            const auto it = bound.find(place);
            return it != bound.end() ? it->second : bound[place] = var(add(fresh(), true));
        });
    };
    std::vector<TypeId> parts =
        types.list(types.as<ty::FnPtr>(types.closure_sig(k))->inputs_and_output);
    for (TypeId& t : parts) t = open(t);
    TypeId self = type;
    if (closure.kind != ClosureKind::FnOnce)
        self = types.ref(type, closure.kind == ClosureKind::FnMut, var(add(fresh(), true)));
    closure_locals_ = {parts.back(), self};
    closure_locals_.insert(closure_locals_.end(), parts.begin(), parts.end() - 1);
    for (const TypeId t : closure_locals_) assume_well_formed(t);
}

void RegionCx::require_closure(TypeId closure, const Cause& cause) {
    const auto found = facts.closures.find(types.as<ty::Closure>(closure)->def);
    if (found == facts.closures.end()) return;
    std::vector<RegionVid> regions{kStaticRegion};
    const size_t params = generics_ != nullptr ? generics_->regions.size() : 0;
    for (uint32_t i = 0; i < params; ++i) regions.push_back(RegionVid(i + 1));
    for_each_region(closure, [&](RegionVid r) { regions.push_back(r); });
    for (const ClosureFacts::LongerThan& o : found->second.outlives)
        // What the closure returns is not what this body returns.
        outlives(regions[o.longer], regions[o.shorter],
                 {o.why == Why::Return ? Why::Captured : o.why, o.span, cause.at});
    for (const ClosureFacts::TypeLongerThan& t : found->second.types)
        type_outlives(t.type, regions[t.region], {Why::WhereClause, t.span, cause.at});
}

// What the types of a signature and of an impl's header imply.
void RegionCx::assume_signature() {
    const auto* f = std::get_if<FnId>(&body.owner);
    if (f != nullptr && p.fn(*f).closure) f = std::get_if<FnId>(&p.fn(*f).closure->item);
    if (f == nullptr) return;
    const Fn& fn = p.fn(*f);
    for (TypeId t : fn.sig.params) assume_well_formed(renumber(t));
    assume_well_formed(renumber(fn.sig.ret));
    if (fn.owner.impl.valid()) assume_header(fn.owner.impl);
}

void RegionCx::assume_header(ImplId id) {
    const Impl& impl = p.impl(id);
    assume_well_formed(renumber(impl.self_type));
    if (!impl.trait) return;
    for (TypeId t : std::vector<TypeId>(types.list(impl.trait->args)))
        assume_well_formed(renumber(t));
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
        if (longer.kind == Region::Kind::Bound || longer.kind == Region::Kind::Erased) return;
        const RegionVid l = vid(longer);
        if (is_universal(l)) universals[l].outlives.insert(r);
    };
    if (const auto* ref = types.as<ty::Ref>(t)) one(ref->region);
    for (const Region& part : std::vector<Region>(types.regions(types.region_list(t)))) one(part);
    if (const auto* closure = types.as<ty::Closure>(t))
        return assume_outlives(types.closure_captures(*closure), r);
    types.each_part(t, [&](TypeId part) { assume_outlives(part, r); });
}

// That a type of the signature makes sense tells the body something: in `&'a &'b T`, 'b: 'a.
void RegionCx::assume_well_formed(TypeId t) {
    if (!types.flags(t).has_region || types.is<ty::FnPtr>(t)) return;
    if (const auto* ref = types.as<ty::Ref>(t); ref != nullptr) {
        const ty::Ref k = *ref;
        if (k.region.kind == Region::Kind::Var) assume_outlives(k.target, vid(k.region));
    }
    if (const auto* adt = types.as<ty::Adt>(t)) {
        const ItemArgs args{adt->args, types.regions(adt->regions)};
        Generics known;
        known.predicates = adt_outlives(p, adt->def);
        assume(known, args);
    }
    std::vector<TypeId> parts;
    types.each_part(t, [&](TypeId part) { parts.push_back(part); });
    for (TypeId part : parts) assume_well_formed(part);
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
    for (size_t i = 0; i < generics.regions.size(); ++i) {
        const RegionVid r = fresh();
        same.know(r.index);  // equal to others, but never one with them
        out.regions.push_back(var(r));
    }
    return out;
}

// One region for each lifetime parameter: those of `args`, and new ones for what a call chooses.
std::vector<Region> RegionCx::regions_of(const ItemArgs& args, const Generics& generics) {
    std::vector<Region> out = args.regions;
    out.resize(generics.regions.size());
    for (Region& r : out)
        if (r.kind == Region::Kind::Erased) {
            r = var(fresh());
            same.know(r.index);
        }
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
            OpenedForAll for_all(*this, cause.span, TraitId());
            const TypeId projected = for_all(subst(eq->projection, args));
            const TypeId wanted = for_all(types.subst(eq->type, args.types, args.regions));
            equate(renumber(normalize(renumber(projected), cause)),
                   renumber(normalize(renumber(wanted), cause)), cause);
        } else if (const auto* tr = std::get_if<TraitPredicate>(&pred)) {
            OpenedForAll for_all(*this, cause.span, tr->trait_ref.trait);
            require_trait(for_all(subst(tr->trait_ref, args)), cause);
        }
    }
}

std::optional<FnSig> RegionCx::signature(TypeId callee, const Cause& cause) {
    // What the signature of a desugared call comes to is said of its arguments: as boring as they.
    const bool is_desugared = cause.why == Why::DesugaredArgument;
    const Cause boring{is_desugared ? cause.why : Why::Boring, cause.span, cause.at};
    if (const auto* fn = types.as<ty::FnDef>(callee)) {
        const ty::FnDef k = *fn;
        const Fn& item = p.fn(k.def);
        ItemArgs args{k.args, types.regions(k.regions)};
        args.regions = regions_of(args, item.generics);
        FnSig sig = instantiate(item.sig, args, boring);
        require_predicates(item.generics, args, cause);
        return sig;
    }
    if (const auto* ctor = types.as<ty::CtorDef>(callee)) {
        const ty::CtorDef k = *ctor;
        FnSig sig;
        sig.ret = renumber(types.adt(k.def, k.args, k.regions));
        const size_t n = p.adt(k.def).variants[k.variant].fields.size();
        for (uint32_t i = 0; i < n; ++i) sig.params.push_back(field_type(sig.ret, k.variant, i));
        return sig;
    }
    if (types.is<ty::FnPtr>(callee)) return open_fn_ptr(callee);
    if (const auto* closure = types.as<ty::Closure>(callee))
        return open_fn_ptr(types.closure_sig(*closure));
    return std::nullopt;
}

// ---- What paths say

TypeId RegionCx::user_type(TypeId written, const Cause& cause) {
    const TypeId t = normalize(renumber(written), cause);
    well_formed(t, cause);
    return t;
}

TypeId RegionCx::fn_type(const mir::Constant& constant, const Cause& cause) {
    const TypeId t = renumber(constant.type);
    const Cause written{Why::GenericArg, cause.span, cause.at};
    if (constant.user.type.valid()) {
        const TypeId user = user_type(constant.user.type, written);
        if (const auto* ctor = types.as<ty::CtorDef>(t))
            equate(types.adt(ctor->def, ctor->args, ctor->regions), user, written);
        else
            equate(t, user, written);
    }
    const auto* fn = types.as<ty::FnDef>(t);
    if (fn == nullptr || !constant.user.self_type.valid()) return t;
    const ItemArgs args{fn->args, types.regions(fn->regions)};
    const ImplId impl = p.fn(fn->def).owner.impl;
    if (impl.valid())
        equate(instantiate(p.impl(impl).self_type, args, written),
               user_type(constant.user.self_type, written), written);
    return t;
}

TypeId RegionCx::const_type(const mir::Constant& constant, const Cause& cause) {
    const auto& item = std::get<mir::ItemConst>(constant.value);
    const Const& def = p.constant(item.def);
    const ItemArgs args = fresh_args(def.generics, item.args);
    if (def.owner.impl.valid() && constant.user.self_type.valid()) {
        const Cause written{Why::GenericArg, cause.span, cause.at};
        equate(instantiate(p.impl(def.owner.impl).self_type, args, written),
               user_type(constant.user.self_type, written), written);
    }
    return instantiate(def.type, args, cause);
}

}  // namespace fleck
