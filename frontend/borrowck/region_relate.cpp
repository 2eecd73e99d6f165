// Constraints between types: subtyping with variances, what holds for all lifetimes of a binder,
// what must outlive a lifetime.
#include "frontend/borrowck/region_cx.h"
#include "frontend/sema/outlives.h"

namespace fleck {

void RegionCx::outlives(RegionVid longer, RegionVid shorter, const Cause& cause) {
    if (longer == shorter || longer == kStaticRegion) return;
    constraints.push_back({longer, shorter, cause.why, cause.span, cause.at});
}

void RegionCx::relate_region(const Region& a, const Region& b, Variance v, const Cause& cause) {
    if (a == b || v == Variance::Bivariant) return;
    const RegionVid ra = vid(a), rb = vid(b);
    if (same.are_same(ra.index, rb.index))
        ;  // two names of one, nothing to be noted
    else if (v == Variance::Invariant)
        same.note_equal(ra.index, rb.index, cause.span.end);
    else
        same.note_known(v == Variance::Covariant ? rb.index : ra.index, cause.span.end);
    const size_t first = constraints.size();
    if (v != Variance::Contravariant) outlives(ra, rb, cause);
    if (v != Variance::Covariant) outlives(rb, ra, cause);
    if (cause.why != Why::Return ||
        (!hidden_regions_.contains(ra) && !hidden_regions_.contains(rb)))
        return;
    given_last = cause.span;
    if (v == Variance::Invariant)
        for (size_t i = first; i < constraints.size(); ++i) note_hidden(i);
}

// An `impl Trait` as a result stands for the very type that was given last, but for lifetimes in it
// that can be shorter; what was given before is compared with that.
void RegionCx::note_hidden(size_t constraint) {
    const mir::Location at = constraints[constraint].at;
    std::erase_if(last_returns_, [&](size_t earlier) {
        Outlives& c = constraints[earlier];
        const bool elsewhere = c.at.block != at.block || c.at.index != at.index;
        if (elsewhere) c.why = Why::Return;
        return elsewhere;
    });
    constraints[constraint].why = Why::Boring;
    last_returns_.push_back(constraint);
}

void RegionCx::relate(TypeId a, TypeId b, Variance v, const Cause& cause) {
    if (a == b || v == Variance::Bivariant) return;
    if (!types.flags(a).has_region || !types.flags(b).has_region) return;
    if (types.kind(a).index() != types.kind(b).index()) return;
    if (const auto* ra = types.as<ty::Ref>(a)) {
        const ty::Ref x = *ra, y = *types.as<ty::Ref>(b);
        relate_region(x.region, y.region, v, cause);
        relate(x.target, y.target, y.is_mut ? compose(v, Variance::Invariant) : v, cause);
        return;
    }
    if (types.is<ty::FnPtr>(a)) {
        if (v != Variance::Contravariant) relate_fn_ptrs(a, b, cause);
        if (v != Variance::Covariant) relate_fn_ptrs(b, a, cause);
        return;
    }
    const auto& xr = types.regions(types.region_list(a));
    const auto& yr = types.regions(types.region_list(b));
    if (const auto* aa = types.as<ty::Adt>(a)) {
        const auto* ab = types.as<ty::Adt>(b);
        if (aa->def != ab->def) return;
        const ty::Adt x = *aa, y = *ab;
        const AdtVariances& variances = facts.variances.of(x.def);
        for (size_t i = 0; i < xr.size() && i < yr.size(); ++i)
            relate_region(xr[i], yr[i], compose(v, variances.regions[i]), cause);
        const auto& xt = types.list(x.args);
        const auto& yt = types.list(y.args);
        for (size_t i = 0; i < xt.size() && i < yt.size(); ++i)
            relate(xt[i], yt[i], compose(v, variances.types[i]), cause);
        return;
    }
    // What is left has parts in the same order.
    Variance inner = v;
    if (const auto* raw = types.as<ty::RawPtr>(b); raw != nullptr && raw->is_mut)
        inner = compose(v, Variance::Invariant);
    if (types.is<ty::Projection>(b) || types.is<ty::FnDef>(b) || types.is<ty::CtorDef>(b) ||
        types.is<ty::Closure>(b))
        inner = compose(v, Variance::Invariant);
    for (size_t i = 0; i < xr.size() && i < yr.size(); ++i)
        relate_region(xr[i], yr[i], inner, cause);
    std::vector<TypeId> xs, ys;
    types.each_part(a, [&](TypeId part) { xs.push_back(part); });
    types.each_part(b, [&](TypeId part) { ys.push_back(part); });
    for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) relate(xs[i], ys[i], inner, cause);
}

std::vector<RegionVid> RegionCx::regions_that_vary(TypeId t) {
    std::vector<RegionVid> out;
    regions_that_vary(t, out);
    return out;
}

void RegionCx::regions_that_vary(TypeId t, std::vector<RegionVid>& out) {
    if (!types.flags(t).has_region) return;
    const auto add = [&](const Region& r) {
        if (r.kind == Region::Kind::Var) out.push_back(RegionVid(r.index));
    };
    if (const auto* ref = types.as<ty::Ref>(t)) {
        const ty::Ref k = *ref;
        add(k.region);
        if (!k.is_mut) regions_that_vary(k.target, out);
        return;
    }
    if (const auto* adt = types.as<ty::Adt>(t)) {
        const ty::Adt k = *adt;
        const AdtVariances& variances = facts.variances.of(k.def);
        const std::vector<Region> regions = types.regions(k.regions);
        for (size_t i = 0; i < regions.size(); ++i)
            if (variances.regions[i] != Variance::Invariant) add(regions[i]);
        const std::vector<TypeId> args = types.list(k.args);
        for (size_t i = 0; i < args.size(); ++i)
            if (variances.types[i] != Variance::Invariant) regions_that_vary(args[i], out);
        return;
    }
    if (types.is<ty::Tuple>(t) || types.is<ty::Array>(t) || types.is<ty::Slice>(t)) {
        std::vector<TypeId> parts;
        types.each_part(t, [&](TypeId part) { parts.push_back(part); });
        for (TypeId part : parts) regions_that_vary(part, out);
    }
}

// ---- Binders

RegionListId RegionCx::Opened::operator()(RegionListId list) {
    std::vector<Region> out = cx_.types.regions(list);
    for (Region& r : out)
        if (r.kind == Region::Kind::Bound)
            r = binders_out(r) == 0 ? at(place_in_binder(r))
                                    : bound_region(binders_out(r) - 1, place_in_binder(r));
    return cx_.types.regions(std::move(out));
}

TraitRef RegionCx::Opened::operator()(const TraitRef& t) {
    std::vector<TypeId> args = cx_.types.list(t.args);
    for (TypeId& a : args) a = (*this)(a);
    return {t.trait, cx_.types.list(std::move(args)), (*this)(t.regions)};
}

// `for<'x> fn(&'x T)` is a `fn(&'a T)`: what is wanted for all lifetimes must hold for some of what
// is there.
void RegionCx::relate_fn_ptrs(TypeId sub, TypeId super, const Cause& cause) {
    const std::vector<TypeId> have = types.list(types.as<ty::FnPtr>(sub)->inputs_and_output);
    std::vector<TypeId> want = types.list(types.as<ty::FnPtr>(super)->inputs_and_output);
    OpenedForAll for_all(*this, cause.span, TraitId());
    for (TypeId& t : want) t = renumber(for_all(t));
    OpenedForSome for_some(*this);
    for (size_t i = 0; i < have.size() && i < want.size(); ++i) {
        const TypeId x = renumber(for_some(have[i])), y = want[i];
        const bool is_result = i + 1 == have.size();
        relate(x, y, is_result ? Variance::Covariant : Variance::Contravariant, cause);
    }
}

// Each time that a fn pointer is used its bound lifetimes are new ones.
FnSig RegionCx::open_fn_ptr(TypeId t) {
    OpenedForSome opened(*this);
    FnSig sig;
    for (TypeId part : std::vector<TypeId>(types.list(types.as<ty::FnPtr>(t)->inputs_and_output)))
        sig.params.push_back(renumber(opened(part)));
    sig.ret = sig.params.back();
    sig.params.pop_back();
    return sig;
}

void RegionCx::reify(TypeId fn, TypeId fn_ptr, const Cause& cause) {
    if (!types.is<ty::FnPtr>(fn_ptr)) return;
    std::vector<TypeId> want = types.list(types.as<ty::FnPtr>(fn_ptr)->inputs_and_output);
    OpenedForAll for_all(*this, cause.span, TraitId());
    for (TypeId& t : want) t = renumber(for_all(t));
    const std::optional<FnSig> have = signature(fn, {Why::Boring, cause.span, cause.at});
    if (!have) return;
    for (size_t i = 0; i < have->params.size() && i + 1 < want.size(); ++i)
        subtype(want[i], have->params[i], cause);
    subtype(have->ret, want.back(), cause);
}

void RegionCx::close_universes() {
    if (placeholders.empty()) return;
    std::vector<std::vector<uint32_t>> into(region_count());  // constraints by shorter region
    for (uint32_t i = 0; i < constraints.size(); ++i)
        into[constraints[i].shorter.index].push_back(i);
    for (const Placeholder& placeholder : placeholders) {
        std::vector<bool> seen(region_count());
        std::vector<RegionVid> open{placeholder.region};
        seen[placeholder.region.index] = true;
        for (size_t i = 0; i < open.size(); ++i)
            for (const uint32_t c : into[open[i].index]) {
                const Outlives edge = constraints[c];
                if (seen[edge.longer.index]) continue;
                seen[edge.longer.index] = true;
                if (universe(edge.longer) >= universe(placeholder.region))
                    open.push_back(edge.longer);
                else
                    outlives(edge.longer, kStaticRegion, {edge.why, edge.span, edge.at});
            }
    }
}

// ---- Types and lifetimes

void RegionCx::type_outlives(TypeId t, RegionVid r, const Cause& cause) {
    if (types.is<ty::Param>(t) || types.is<ty::Projection>(t)) {
        type_tests.push_back({t, r, cause.span, cause.at});
        return;
    }
    if (const auto* ref = types.as<ty::Ref>(t)) {
        if (ref->region.kind != Region::Kind::Bound) outlives(vid(ref->region), r, cause);
    }
    for (const Region& part : std::vector<Region>(types.regions(types.region_list(t))))
        if (part.kind == Region::Kind::Var) outlives(vid(part), r, cause);
    if (const auto* closure = types.as<ty::Closure>(t))
        return type_outlives(types.closure_captures(*closure), r, cause);
    types.each_part(t, [&](TypeId part) {
        // The length of an array is no type.
        if (const auto* array = types.as<ty::Array>(t); array != nullptr && array->len == part)
            return;
        type_outlives(part, r, cause);
    });
}

void RegionCx::well_formed(TypeId t, const Cause& cause) {
    const TypeFlags& flags = types.flags(t);
    if ((!flags.has_region && !flags.has_param) || types.is<ty::FnPtr>(t)) return;
    if (const auto* ref = types.as<ty::Ref>(t)) {
        const ty::Ref k = *ref;
        if (k.region.kind == Region::Kind::Var) type_outlives(k.target, vid(k.region), cause);
    }
    if (const auto* adt = types.as<ty::Adt>(t)) {
        const ItemArgs args{adt->args, types.regions(adt->regions)};
        Generics asked;
        asked.predicates = adt_outlives(p, adt->def);
        require_predicates(asked, args, cause);
    }
    if (const auto* closure = types.as<ty::Closure>(t))
        return well_formed(types.closure_captures(*closure), cause);
    std::vector<TypeId> parts;
    types.each_part(t, [&](TypeId part) { parts.push_back(part); });
    for (TypeId part : parts) well_formed(part, cause);
}

}  // namespace fleck
