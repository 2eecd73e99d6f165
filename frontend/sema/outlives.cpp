#include "frontend/sema/outlives.h"

#include <algorithm>

#include "frontend/sema/tables.h"

namespace fleck {

namespace {

Predicate subst(Types& types, const Predicate& pred, TypeListId args,
                const std::vector<Region>& regions) {
    auto region = [&](const Region& r) {
        return r.kind == Region::Kind::Param && r.index < regions.size() ? regions[r.index] : r;
    };
    if (const auto* k = std::get_if<RegionOutlives>(&pred))
        return RegionOutlives{region(k->longer), region(k->shorter), k->span};
    if (const auto* k = std::get_if<TypeOutlives>(&pred))
        return TypeOutlives{types.subst(k->type, args, regions), region(k->region), k->span};
    return pred;
}

bool is_outlives(const Predicate& pred) {
    return std::holds_alternative<RegionOutlives>(pred) ||
           std::holds_alternative<TypeOutlives>(pred);
}

bool same(const Predicate& a, const Predicate& b) {
    if (const auto* x = std::get_if<RegionOutlives>(&a)) {
        const auto* y = std::get_if<RegionOutlives>(&b);
        return y != nullptr && x->longer == y->longer && x->shorter == y->shorter;
    }
    const auto* x = std::get_if<TypeOutlives>(&a);
    const auto* y = std::get_if<TypeOutlives>(&b);
    return x != nullptr && y != nullptr && x->type == y->type && x->region == y->region;
}

// The least solution for an ADT and those that it is made of.
class Inference {
  public:
    explicit Inference(Program& program)
        : p(program), types(program.types), known_(program.tables().adt_outlives) {}

    void run(AdtId id) {
        reach(id);
        for (bool more = true; more;) {
            more = false;
            for (const AdtId adt : open_) more |= grow(adt);
        }
        for (const AdtId adt : open_) known_[adt] = std::move(found_[adt]);
    }

  private:
    Program& p;
    Types& types;
    std::unordered_map<AdtId, std::vector<Predicate>>& known_;
    std::vector<AdtId> open_;
    std::unordered_map<AdtId, std::vector<Predicate>> found_;

    void reach(AdtId id) {
        if (known_.contains(id) || found_.contains(id)) return;
        open_.push_back(id);
        std::vector<Predicate>& own = found_[id];
        for (const Predicate& pred : p.generics(id).predicates)
            if (is_outlives(pred)) own.push_back(pred);
        for (const Variant& v : p.adt(id).variants)
            for (const Field& f : v.fields) reach_type(f.type);
    }

    void reach_type(TypeId t) {
        if (!types.flags(t).has_region && !types.flags(t).has_param) return;
        if (const auto* adt = types.as<ty::Adt>(t)) reach(adt->def);
        std::vector<TypeId> parts;
        types.each_part(t, [&](TypeId part) { parts.push_back(part); });
        for (TypeId part : parts) reach_type(part);
    }

    bool grow(AdtId id) {
        const size_t before = found_[id].size();
        for (const Variant& v : p.adt(id).variants)
            for (const Field& f : v.fields) demands(f.type, found_[id]);
        return found_[id].size() != before;
    }

    void demands(TypeId t, std::vector<Predicate>& out) {
        if (!types.flags(t).has_region && !types.flags(t).has_param) return;
        const TypeKind kind = types.kind(t);
        if (const auto* ref = std::get_if<ty::Ref>(&kind)) demand(ref->target, ref->region, out);
        if (const auto* adt = std::get_if<ty::Adt>(&kind)) {
            const auto known = known_.find(adt->def);
            const std::vector<Predicate> of_it =
                known != known_.end() ? known->second : found_[adt->def];
            const std::vector<Region> regions = types.regions(adt->regions);
            for (const Predicate& pred : of_it) {
                const Predicate here = subst(types, pred, adt->args, regions);
                if (const auto* r = std::get_if<RegionOutlives>(&here))
                    add(RegionOutlives{r->longer, r->shorter, r->span}, out);
                if (const auto* k = std::get_if<TypeOutlives>(&here))
                    demand(k->type, k->region, out);
            }
        }
        std::vector<TypeId> parts;
        types.each_part(t, [&](TypeId part) { parts.push_back(part); });
        for (TypeId part : parts) demands(part, out);
    }

    void demand(TypeId t, const Region& r, std::vector<Predicate>& out) {
        OutlivesParts parts;
        outlives_parts(types, t, parts);
        for (const Region& longer : parts.regions) add(RegionOutlives{longer, r, Span{}}, out);
        for (TypeId longer : parts.types) add(TypeOutlives{longer, r, Span{}}, out);
    }

    static void add(const Predicate& pred, std::vector<Predicate>& out) {
        auto is_param = [](const Region& r) { return r.kind == Region::Kind::Param; };
        if (const auto* r = std::get_if<RegionOutlives>(&pred);
            r != nullptr &&
            (!is_param(r->longer) || !is_param(r->shorter) || r->longer == r->shorter))
            return;
        if (const auto* k = std::get_if<TypeOutlives>(&pred); k != nullptr && !is_param(k->region))
            return;
        if (std::none_of(out.begin(), out.end(), [&](const auto& o) { return same(o, pred); }))
            out.push_back(pred);
    }
};

}  // namespace

const std::vector<Predicate>& adt_outlives(Program& p, AdtId id) {
    auto& known = p.tables().adt_outlives;
    if (!known.contains(id)) Inference(p).run(id);
    return known[id];
}

void outlives_parts(const Types& types, TypeId t, OutlivesParts& out) {
    if (types.is<ty::Param>(t) || types.is<ty::Projection>(t)) {
        out.types.push_back(t);
        return;
    }
    auto add = [&](const Region& r) {
        if (r.kind == Region::Kind::Param || r.kind == Region::Kind::Static)
            out.regions.push_back(r);
    };
    if (const auto* ref = types.as<ty::Ref>(t)) add(ref->region);
    if (const auto* adt = types.as<ty::Adt>(t))
        for (const Region& r : types.regions(adt->regions)) add(r);
    types.each_part(t, [&](TypeId part) {
        // The length of an array is no type.
        if (const auto* array = types.as<ty::Array>(t); array != nullptr && array->len == part)
            return;
        outlives_parts(types, part, out);
    });
}

OutlivesEnv::OutlivesEnv(Program& p, const std::vector<Predicate>& known) : p_(p) {
    for (const Predicate& pred : known) add(pred);
}

void OutlivesEnv::add(const Predicate& known) {
    if (const auto* r = std::get_if<RegionOutlives>(&known))
        regions_.emplace_back(r->longer, r->shorter);
    const auto* k = std::get_if<TypeOutlives>(&known);
    if (k == nullptr) return;
    OutlivesParts parts;
    outlives_parts(p_.types, k->type, parts);
    for (const Region& longer : parts.regions) regions_.emplace_back(longer, k->region);
    for (TypeId longer : parts.types) types_.emplace_back(longer, k->region);
}

void OutlivesEnv::assume_well_formed(TypeId t) {
    const TypeKind kind = p_.types.kind(t);
    if (const auto* ref = std::get_if<ty::Ref>(&kind))
        add(TypeOutlives{ref->target, ref->region, Span{}});
    if (const auto* adt = std::get_if<ty::Adt>(&kind)) {
        const std::vector<Region> regions = p_.types.regions(adt->regions);
        for (const Predicate& pred : adt_outlives(p_, adt->def))
            add(subst(p_.types, pred, adt->args, regions));
    }
    std::vector<TypeId> parts;
    p_.types.each_part(t, [&](TypeId part) { parts.push_back(part); });
    for (TypeId part : parts) assume_well_formed(part);
}

bool OutlivesEnv::outlives(const Region& longer, const Region& shorter) const {
    auto open = [](const Region& r) {  // not of this item: nothing is asked of it
        return r.kind != Region::Kind::Param && r.kind != Region::Kind::Static;
    };
    if (longer == shorter || longer.kind == Region::Kind::Static || open(longer) || open(shorter))
        return true;
    std::vector<Region> todo{longer};
    for (size_t i = 0; i < todo.size(); ++i)
        for (const auto& [a, b] : regions_) {
            if (a != todo[i] || std::find(todo.begin(), todo.end(), b) != todo.end()) continue;
            if (b == shorter || b.kind == Region::Kind::Static) return true;
            todo.push_back(b);
        }
    return false;
}

std::optional<OutlivesEnv::Failure> OutlivesEnv::type_outlives(TypeId t, const Region& r) const {
    if (r.kind != Region::Kind::Param && r.kind != Region::Kind::Static) return std::nullopt;
    OutlivesParts parts;
    outlives_parts(p_.types, t, parts);
    for (const Region& longer : parts.regions)
        if (!outlives(longer, r)) return Failure{longer, TypeId()};
    for (TypeId longer : parts.types) {
        const bool known = std::any_of(types_.begin(), types_.end(), [&](const auto& fact) {
            return fact.first == longer && outlives(fact.second, r);
        });
        if (known) continue;
        // `<T as Trait>::Item` outlives what its parts do.
        if (const auto* proj = p_.types.as<ty::Projection>(longer)) {
            const std::vector<TypeId> args = p_.types.list(proj->args);
            if (std::all_of(args.begin(), args.end(),
                            [&](TypeId a) { return !type_outlives(a, r); }))
                continue;
        }
        return Failure{std::nullopt, longer};
    }
    return std::nullopt;
}

}  // namespace fleck
