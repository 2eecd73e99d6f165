#include "frontend/sema/representability.h"

namespace fleck {

namespace {

template <typename F>
void each_field_type(Program& p, AdtId adt, F&& f) {
    for (const Variant& v : p.adt(adt).variants)
        for (const Field& field : v.fields) f(field.type);
}

void collect_adts(const Types& types, TypeId t, std::vector<AdtId>& out) {
    if (const auto* adt = types.as<ty::Adt>(t)) out.push_back(adt->def);
    types.each_part(t, [&](TypeId part) { collect_adts(types, part, out); });
}

}  // namespace

Representability::Representability(Program& program, CrateId crate) : p_(program) {
    for (const AdtId adt : p_.adts_of(crate)) visit(adt);
    settle();
    const Circles all = find_circles(Through::Arguments);
    const Circles direct = find_circles(Through::Fields);
    std::vector<bool> told(all.is_circle.size());
    for (const AdtId adt : p_.adts_of(crate)) {
        const uint32_t n = number_.at(adt);
        const uint32_t circle = all.components.of[n];
        if (!all.is_circle[circle] || told[circle]) continue;
        told[circle] = true;
        recursive_.emplace(adt, direct.is_circle[direct.components.of[n]]);
    }
}

std::vector<AdtId> Representability::mentioned(AdtId adt) const {
    std::vector<AdtId> out;
    each_field_type(p_, adt, [&](TypeId t) { collect_adts(p_.types, t, out); });
    return out;
}

// Numbers what can be reached from `from`, depth first.
void Representability::visit(AdtId from) {
    constexpr uint32_t kOpen = UINT32_MAX;
    struct Step {
        AdtId adt;
        std::vector<AdtId> left;
    };
    std::vector<Step> path;
    const auto enter = [&](AdtId adt) {
        if (number_.emplace(adt, kOpen).second) path.push_back({adt, mentioned(adt)});
    };
    enter(from);
    while (!path.empty()) {
        Step& step = path.back();
        if (step.left.empty()) {
            number_[step.adt] = static_cast<uint32_t>(adts_.size());
            adts_.push_back(step.adt);
            held_.emplace_back(p_.params(step.adt).params.size());
            path.pop_back();
            continue;
        }
        const AdtId next = step.left.back();
        step.left.pop_back();
        enter(next);
    }
}

// The least solution of what the fields say.
void Representability::settle() {
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < adts_.size(); ++i)
            each_field_type(p_, adts_[i], [&](TypeId t) { changed |= mark_held(t, held_[i]); });
    }
}

// Marks the parameters of which a value is in a value of type `t`; was one not marked?
bool Representability::mark_held(TypeId t, std::vector<bool>& held) const {
    const Types& types = p_.types;
    bool changed = false;
    if (const auto* param = types.as<ty::Param>(t)) {
        changed = param->index < held.size() && !held[param->index];
        if (changed) held[param->index] = true;
    } else if (const auto* array = types.as<ty::Array>(t)) {
        changed = mark_held(array->elem, held);
    } else if (const auto* tuple = types.as<ty::Tuple>(t)) {
        for (const TypeId elem : types.list(tuple->elems)) changed |= mark_held(elem, held);
    } else if (const auto* adt = types.as<ty::Adt>(t)) {
        const std::vector<bool> inner = held_[number_.at(adt->def)];
        for (size_t i = 0; i < inner.size(); ++i)
            if (inner[i]) changed |= mark_held(types.list(adt->args)[i], held);
    }
    return changed;
}

// The types of which a value is in a value of type `t`.
void Representability::contained(TypeId t, Through through, std::vector<uint32_t>& out) const {
    const Types& types = p_.types;
    if (const auto* array = types.as<ty::Array>(t)) {
        contained(array->elem, through, out);
    } else if (const auto* tuple = types.as<ty::Tuple>(t)) {
        for (const TypeId elem : types.list(tuple->elems)) contained(elem, through, out);
    } else if (const auto* adt = types.as<ty::Adt>(t)) {
        const uint32_t number = number_.at(adt->def);
        out.push_back(number);
        if (through == Through::Fields) return;
        for (size_t i = 0; i < held_[number].size(); ++i)
            if (held_[number][i]) contained(types.list(adt->args)[i], through, out);
    }
}

Representability::Circles Representability::find_circles(Through through) const {
    std::vector<uint32_t> first_edge{0}, targets;
    for (const AdtId adt : adts_) {
        each_field_type(p_, adt, [&](TypeId t) { contained(t, through, targets); });
        first_edge.push_back(static_cast<uint32_t>(targets.size()));
    }
    Circles out{strongly_connected(first_edge, [&](uint32_t edge) { return targets[edge]; }), {}};
    for (const auto& members : out.components.members) out.is_circle.push_back(members.size() > 1);
    for (uint32_t n = 0; n < adts_.size(); ++n)
        for (uint32_t edge = first_edge[n]; edge < first_edge[n + 1]; ++edge)
            if (targets[edge] == n) out.is_circle[out.components.of[n]] = true;
    return out;
}

}  // namespace fleck
