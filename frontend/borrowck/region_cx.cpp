#include "frontend/borrowck/region_cx.h"

#include "frontend/borrowck/elaborate.h"

namespace fleck {

using mir::LocalId;
using mir::PlaceId;

namespace {

TypeId element(const Types& types, TypeId base) {
    if (const auto* array = types.as<ty::Array>(base)) return array->elem;
    if (const auto* slice = types.as<ty::Slice>(base)) return slice->elem;
    return types.error;
}

}  // namespace

RegionCx::RegionCx(Program& program, RegionFacts& shared, const mir::Body& b)
    : p(program), types(program.types), facts(shared), body(b) {
    if (const auto owner = body_owner(body)) env = param_env(p, *owner);
    add_universals();
    type_locals();
    place_types_.resize(body.places.size());
}

// ---- Variables

bool RegionFacts::has_regions(TypeId t) {
    const Types& types = p_.types;
    if (types.flags(t).has_region) return true;
    if (const auto it = has_regions_.find(t); it != has_regions_.end()) return it->second;
    bool any = types.is<ty::Ref>(t);
    if (const auto* adt = types.as<ty::Adt>(t)) any = !p_.params(adt->def).regions.empty();
    if (!any) types.each_part(t, [&](TypeId part) { any = any || has_regions(part); });
    has_regions_.emplace(t, any);
    return any;
}

RegionVid RegionCx::vid(const Region& r) {
    switch (r.kind) {
        case Region::Kind::Static:
            return kStaticRegion;
        case Region::Kind::Param:
            // A lifetime of another item never comes here: they are substituted.
            return r.index + 1 < universals.size() ? RegionVid(r.index + 1) : fresh();
        case Region::Kind::Var:
            return RegionVid(r.index);
        case Region::Kind::Erased:
        case Region::Kind::Bound:
            return fresh();
    }
    FLECK_UNREACHABLE();
}

TypeId RegionCx::renumber(TypeId t) {
    if (!has_regions(t)) return t;
    if (types.is<ty::FnPtr>(t)) return bound_fn_ptr(t);
    const TypeId mapped = types.map_parts(t, [&](TypeId part) { return renumber(part); });
    if (const auto* ref = types.as<ty::Ref>(mapped)) {
        if (ref->region.kind == Region::Kind::Bound) return mapped;
        const bool is_mut = ref->is_mut;
        const TypeId target = ref->target;
        return types.ref(target, is_mut, var(vid(ref->region)));
    }
    if (const auto* adt = types.as<ty::Adt>(mapped)) {
        const AdtId def = adt->def;
        const TypeListId args = adt->args;
        std::vector<Region> regions = types.regions(adt->regions);
        regions.resize(p.params(def).regions.size());
        for (Region& r : regions)
            if (r.kind != Region::Kind::Bound) r = var(vid(r));
        return types.adt(def, args, types.regions(std::move(regions)));
    }
    return mapped;
}

// A fn pointer whose lifetimes inference has erased: each one of the parameters is its own, those
// of the result are bound together with them where elision would say so.
TypeId RegionCx::bound_fn_ptr(TypeId t) {
    const ty::FnPtr fn = *types.as<ty::FnPtr>(t);
    std::vector<TypeId> all = types.list(fn.inputs_and_output);
    uint32_t next = 1000;
    std::optional<Region> only;
    bool several = false;
    const auto close = [&](auto& self, TypeId u, bool is_result) -> TypeId {
        if (!has_regions(u) || types.is<ty::FnPtr>(u)) return u;
        const TypeId mapped =
            types.map_parts(u, [&](TypeId part) { return self(self, part, is_result); });
        const auto bound = [&](const Region& r) {
            if (r.kind == Region::Kind::Static || r.kind == Region::Kind::Param) return var(vid(r));
            if (r.kind != Region::Kind::Erased) return r;
            if (is_result) return only && !several ? *only : Region{Region::Kind::Bound, 999};
            several = several || only.has_value();
            only = Region{Region::Kind::Bound, next++};
            return *only;
        };
        if (const auto* ref = types.as<ty::Ref>(mapped)) {
            const ty::Ref k = *ref;
            return types.ref(k.target, k.is_mut, bound(k.region));
        }
        if (const auto* adt = types.as<ty::Adt>(mapped)) {
            const ty::Adt k = *adt;
            std::vector<Region> regions = types.regions(k.regions);
            regions.resize(p.params(k.def).regions.size());
            for (Region& r : regions) r = bound(r);
            return types.adt(k.def, k.args, types.regions(std::move(regions)));
        }
        return mapped;
    };
    for (size_t i = 0; i < all.size(); ++i) all[i] = close(close, all[i], i + 1 == all.size());
    if (several) {
        // The result may come from any of them: one lifetime for all.
        const auto merge = [&](auto& self, TypeId u) -> TypeId {
            if (!types.flags(u).has_region) return u;
            const TypeId mapped = types.map_parts(u, [&](TypeId part) { return self(self, part); });
            const auto one = [](const Region& r) {
                return r.kind == Region::Kind::Bound && r.index >= 999
                           ? Region{Region::Kind::Bound, 999}
                           : r;
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
        };
        if (has_regions(all.back()))
            for (TypeId& part : all) part = merge(merge, part);
    }
    return types.intern(ty::FnPtr{types.list(std::move(all)), fn.is_unsafe});
}

// ---- Places

void RegionCx::type_locals() {
    const FnSig* sig = nullptr;
    FnSig user;
    if (const auto* f = std::get_if<FnId>(&body.owner)) {
        user = p.fn(*f).sig;
        sig = &user;
    }
    const Cause cause{Why::BoringNoLocation, body.span, {}};
    const auto of_item = [&](TypeId t) { return normalize(renumber(t), cause); };
    for (LocalId l : body.locals.ids()) {
        TypeId t = body.locals[l].type;
        if (sig != nullptr && l == mir::kReturnLocal)
            t = of_item(sig->ret);
        else if (sig != nullptr && l.index <= body.arg_count && l.index <= sig->params.size())
            t = of_item(sig->params[l.index - 1]);
        else if (const auto* c = std::get_if<ConstId>(&body.owner);
                 c != nullptr && l == mir::kReturnLocal)
            t = of_item(p.constant(*c).type);
        else if (const auto* s = std::get_if<StaticId>(&body.owner);
                 s != nullptr && l == mir::kReturnLocal)
            t = of_item(p.static_item(*s).type);
        else
            t = renumber(t);
        local_type.push(t);
    }
}

TypeId RegionCx::field_type(TypeId base, uint32_t variant, uint32_t field) {
    if (const auto* tuple = types.as<ty::Tuple>(base)) return types.list(tuple->elems)[field];
    const auto* adt = types.as<ty::Adt>(base);
    if (adt == nullptr) return types.error;
    const TypeId t = p.adt(adt->def).variants[variant].fields[field].type;
    if (!types.flags(t).has_param && !types.flags(t).has_region && !has_regions(t)) return t;
    const ItemArgs args{adt->args, types.regions(adt->regions)};
    return instantiate(t, args, {Why::Boring, body.span, {}});
}

TypeId RegionCx::place_type(PlaceId place) {
    const mir::Place& node = body.places[place];
    if (!node.parent.valid()) return local_type[node.local];
    if (place_types_[place].valid()) return place_types_[place];
    if (!has_regions(node.type)) return place_types_[place] = node.type;
    const TypeId base = place_type(node.parent);
    const TypeId t = std::visit(
        Overloaded{
            [&](const mir::proj::Field& f) {
                const mir::Place& up = body.places[node.parent];
                const auto* down =
                    up.parent.valid() ? std::get_if<mir::proj::Downcast>(&up.elem) : nullptr;
                return field_type(base, down != nullptr ? down->variant : 0, f.index);
            },
            [&](const mir::proj::Deref&) {
                if (const auto* ref = types.as<ty::Ref>(base)) return ref->target;
                if (const auto* raw = types.as<ty::RawPtr>(base)) return raw->target;
                return p.box_inner(base);
            },
            [&](const mir::proj::Index&) { return element(types, base); },
            [&](const mir::proj::ConstantIndex&) { return element(types, base); },
            [&](const mir::proj::Subslice&) {
                if (const auto* array = types.as<ty::Array>(node.type))
                    return types.intern(ty::Array{element(types, base), array->len});
                return types.slice(element(types, base));
            },
            [&](const mir::proj::Downcast&) { return base; },
        },
        node.elem);
    return place_types_[place] = t;
}

// ---- Constraints

void RegionCx::outlives(RegionVid longer, RegionVid shorter, const Cause& cause) {
    if (longer == shorter || longer == kStaticRegion) return;
    constraints.push_back({longer, shorter, cause.why, cause.span, cause.at});
}

void RegionCx::relate_region(const Region& a, const Region& b, Variance v, const Cause& cause) {
    if (a == b || v == Variance::Bivariant) return;
    const RegionVid ra = vid(a), rb = vid(b);
    if (v != Variance::Contravariant) outlives(ra, rb, cause);
    if (v != Variance::Covariant) outlives(rb, ra, cause);
}

void RegionCx::relate(TypeId a, TypeId b, Variance v, const Cause& cause) {
    if (a == b || v == Variance::Bivariant) return;
    if (!types.flags(a).has_region || !types.flags(b).has_region) return;
    if (const auto* ra = types.as<ty::Ref>(a)) {
        const auto* rb = types.as<ty::Ref>(b);
        if (rb == nullptr) return;
        const ty::Ref x = *ra, y = *rb;
        relate_region(x.region, y.region, v, cause);
        relate(x.target, y.target, y.is_mut ? compose(v, Variance::Invariant) : v, cause);
        return;
    }
    if (const auto* aa = types.as<ty::Adt>(a)) {
        const auto* ab = types.as<ty::Adt>(b);
        if (ab == nullptr || aa->def != ab->def) return;
        const ty::Adt x = *aa, y = *ab;
        const AdtVariances& variances = facts.variances.of(x.def);
        const auto& xr = types.regions(x.regions);
        const auto& yr = types.regions(y.regions);
        for (size_t i = 0; i < xr.size() && i < yr.size(); ++i)
            relate_region(xr[i], yr[i], compose(v, variances.regions[i]), cause);
        const auto& xt = types.list(x.args);
        const auto& yt = types.list(y.args);
        for (size_t i = 0; i < xt.size() && i < yt.size(); ++i)
            relate(xt[i], yt[i], compose(v, variances.types[i]), cause);
        return;
    }
    if (types.is<ty::FnPtr>(a)) {
        if (!types.is<ty::FnPtr>(b)) return;
        const FnSig x = open_fn_ptr(a), y = open_fn_ptr(b);
        for (size_t i = 0; i < x.params.size() && i < y.params.size(); ++i)
            relate(x.params[i], y.params[i], compose(v, Variance::Contravariant), cause);
        relate(x.ret, y.ret, v, cause);
        return;
    }
    // What is left has parts in the same order.
    Variance inner = v;
    if (const auto* raw = types.as<ty::RawPtr>(b); raw != nullptr && raw->is_mut)
        inner = compose(v, Variance::Invariant);
    if (types.is<ty::Projection>(b) || types.is<ty::FnDef>(b) || types.is<ty::CtorDef>(b))
        inner = compose(v, Variance::Invariant);
    if (types.kind(a).index() != types.kind(b).index()) return;
    std::vector<TypeId> xs, ys;
    types.each_part(a, [&](TypeId part) { xs.push_back(part); });
    types.each_part(b, [&](TypeId part) { ys.push_back(part); });
    for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) relate(xs[i], ys[i], inner, cause);
}

void RegionCx::type_outlives(TypeId t, RegionVid r, const Cause& cause) {
    if (types.is<ty::Param>(t) || types.is<ty::Projection>(t)) {
        type_tests.push_back({t, r, cause.span, cause.at});
        return;
    }
    if (const auto* ref = types.as<ty::Ref>(t)) {
        if (ref->region.kind != Region::Kind::Bound) outlives(vid(ref->region), r, cause);
    }
    if (const auto* adt = types.as<ty::Adt>(t))
        for (const Region& part : std::vector<Region>(types.regions(adt->regions)))
            outlives(vid(part), r, cause);
    if (types.is<ty::FnPtr>(t)) return;
    types.each_part(t, [&](TypeId part) { type_outlives(part, r, cause); });
}

}  // namespace fleck
