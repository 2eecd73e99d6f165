#include "frontend/sema/variance.h"

#include <utility>

namespace fleck {

Variance compose(Variance outer, Variance inner) {
    switch (outer) {
        case Variance::Bivariant:
            return Variance::Bivariant;
        case Variance::Covariant:
            return inner;
        case Variance::Contravariant:
            switch (inner) {
                case Variance::Covariant:
                    return Variance::Contravariant;
                case Variance::Contravariant:
                    return Variance::Covariant;
                case Variance::Bivariant:
                case Variance::Invariant:
                    return inner;
            }
            FLECK_UNREACHABLE();
        case Variance::Invariant:
            return inner == Variance::Bivariant ? inner : Variance::Invariant;
    }
    FLECK_UNREACHABLE();
}

Variance both(Variance a, Variance b) {
    if (a == b || b == Variance::Bivariant) return a;
    if (a == Variance::Bivariant) return b;
    return Variance::Invariant;
}

// Adds what a field of type `t`, standing at a position of variance `at`, asks for. ADTs whose own
// variances are not known yet are taken as they are so far and listed in `met`.
void VarianceTable::note(TypeId t, Variance at, AdtVariances& out, std::vector<AdtId>& met) {
    if (at == Variance::Bivariant) return;
    const Types& types = p_.types;
    const auto region = [&](const Region& r, Variance v) {
        if (r.kind == Region::Kind::Param && r.index < out.regions.size())
            out.regions[r.index] = both(out.regions[r.index], v);
    };
    if (const auto* param = types.as<ty::Param>(t)) {
        if (param->index < out.types.size())
            out.types[param->index] = both(out.types[param->index], at);
    } else if (const auto* ref = types.as<ty::Ref>(t)) {
        region(ref->region, at);
        note(ref->target, ref->is_mut ? compose(at, Variance::Invariant) : at, out, met);
    } else if (const auto* raw = types.as<ty::RawPtr>(t)) {
        note(raw->target, raw->is_mut ? compose(at, Variance::Invariant) : at, out, met);
    } else if (const auto* fn = types.as<ty::FnPtr>(t)) {
        const std::vector<TypeId>& all = types.list(fn->inputs_and_output);
        for (size_t i = 0; i < all.size(); ++i)
            note(all[i], i + 1 < all.size() ? compose(at, Variance::Contravariant) : at, out, met);
    } else if (const auto* adt = types.as<ty::Adt>(t)) {
        const AdtId def = adt->def;
        const std::vector<TypeId> args = types.list(adt->args);
        const std::vector<Region> regions = types.regions(adt->regions);
        if (known_.find(def) == known_.end()) {
            const Generics& g = p_.params(def);
            known_[def] = {std::vector<Variance>(g.params.size(), Variance::Bivariant),
                           std::vector<Variance>(g.regions.size(), Variance::Bivariant)};
            met.push_back(def);
        }
        const AdtVariances& v = known_[def];
        for (size_t i = 0; i < args.size() && i < v.types.size(); ++i)
            note(args[i], compose(at, v.types[i]), out, met);
        for (size_t i = 0; i < regions.size() && i < v.regions.size(); ++i)
            region(regions[i], compose(at, v.regions[i]));
    } else {
        // A projection's arguments are matched exactly.
        const bool exact = types.is<ty::Projection>(t) || types.is<ty::FnDef>(t);
        for (const Region& r : types.regions(types.region_list(t)))
            region(r, compose(at, Variance::Invariant));
        types.each_part(t, [&](TypeId part) {
            note(part, exact ? compose(at, Variance::Invariant) : at, out, met);
        });
    }
}

const AdtVariances& VarianceTable::of(AdtId adt) {
    if (const auto it = known_.find(adt); it != known_.end()) return it->second;
    const Generics& g = p_.params(adt);
    known_[adt] = {std::vector<Variance>(g.params.size(), Variance::Bivariant),
                   std::vector<Variance>(g.regions.size(), Variance::Bivariant)};
    std::vector<AdtId> open{adt};
    const auto changes = [&](AdtId def) {
        AdtVariances now = known_[def];
        if (p_.is_lang(def, "phantom_data")) {
            now.types.assign(now.types.size(), Variance::Covariant);
        } else if (p_.is_lang(def, "unsafe_cell")) {
            now.types.assign(now.types.size(), Variance::Invariant);
        } else {
            for (const Variant& variant : p_.adt(def).variants)
                for (const Field& f : variant.fields) note(f.type, Variance::Covariant, now, open);
        }
        return !(now == std::exchange(known_[def], now));
    };
    // What is met later is mostly inside of what was met before: from there to the begin.
    for (size_t i = 0; i < open.size(); ++i) changes(open[i]);
    for (bool changed = true; changed;) {
        const size_t met = open.size();
        changed = false;
        for (size_t i = met; i-- > 0;) changed |= changes(open[i]);
        changed |= open.size() > met;
    }
    return known_[adt];
}

std::vector<Variance> VarianceTable::of_signature(FnId fn) {
    const FnSig& sig = p_.fn(fn).sig;
    AdtVariances out;
    out.types.assign(p_.fn(fn).generics.params.size(), Variance::Bivariant);
    std::vector<AdtId> met;
    for (const TypeId t : sig.params) note(t, Variance::Contravariant, out, met);
    note(sig.ret, Variance::Covariant, out, met);
    if (met.empty()) return out.types;
    // Those ADTs were taken for freely varying: once more, knowing them.
    for (const AdtId adt : met) known_.erase(adt);
    for (const AdtId adt : met) (void)of(adt);
    return of_signature(fn);
}

}  // namespace fleck
