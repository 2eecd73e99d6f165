#include "frontend/borrowck/place_conflict.h"

#include <algorithm>

namespace fleck {

using mir::PlaceId;

namespace {

enum class Overlap : uint8_t { Same, Disjoint };

Overlap overlap_if(bool same) { return same ? Overlap::Same : Overlap::Disjoint; }

Overlap overlap(const mir::proj::ConstantIndex& a, const mir::proj::ConstantIndex& b) {
    if (a.from_end == b.from_end) return overlap_if(a.offset == b.offset);
    const auto& begin = a.from_end ? b : a;
    const auto& end = a.from_end ? a : b;
    const uint64_t min_length = std::max(a.min_length, b.min_length);
    // Counted from the end, an element is at least min_length - offset.
    return overlap_if(begin.offset >= min_length - end.offset);
}

Overlap overlap(const mir::proj::ConstantIndex& c, const mir::proj::Subslice& s) {
    if (!c.from_end && !s.from_end) return overlap_if(c.offset >= s.from && c.offset < s.to);
    if (!c.from_end) return overlap_if(c.offset >= s.from);
    return overlap_if(!s.from_end || c.offset > s.to);
}

Overlap overlap(const mir::ProjElem& a, const mir::ProjElem& b, Indices indices) {
    if (const auto* f = std::get_if<mir::proj::Field>(&a)) {
        const auto* g = std::get_if<mir::proj::Field>(&b);
        return overlap_if(g == nullptr || f->index == g->index);
    }
    if (const auto* v = std::get_if<mir::proj::Downcast>(&a)) {
        const auto* w = std::get_if<mir::proj::Downcast>(&b);
        return overlap_if(w == nullptr || v->variant == w->variant);
    }
    if (std::holds_alternative<mir::proj::Deref>(a) || std::holds_alternative<mir::proj::Deref>(b))
        return Overlap::Same;
    if (std::holds_alternative<mir::proj::Index>(a) || std::holds_alternative<mir::proj::Index>(b))
        return overlap_if(indices == Indices::MayOverlap);
    const auto* c = std::get_if<mir::proj::ConstantIndex>(&a);
    const auto* d = std::get_if<mir::proj::ConstantIndex>(&b);
    if (c != nullptr && d != nullptr) return overlap(*c, *d);
    const auto* s = std::get_if<mir::proj::Subslice>(&a);
    const auto* t = std::get_if<mir::proj::Subslice>(&b);
    if (c != nullptr && t != nullptr) return overlap(*c, *t);
    if (d != nullptr && s != nullptr) return overlap(*d, *s);
    if (s != nullptr && t != nullptr && !s->from_end && !t->from_end)
        return overlap_if(t->from < s->to && s->from < t->to);
    return Overlap::Same;
}

void path_of(const mir::Places& places, PlaceId p, std::vector<PlaceId>& out) {
    out.clear();
    for (; places[p].parent.valid(); p = places[p].parent) out.push_back(p);
    std::reverse(out.begin(), out.end());
}

}  // namespace

bool has_destructor(Program& program, TypeId type) {
    const auto* adt = program.types.as<ty::Adt>(type);
    const TraitId drop = program.lang_trait("drop");
    if (adt == nullptr || !drop.valid()) return false;
    for (ImplId impl : program.impls_of_trait(drop, program.head(type))) {
        const auto* self = program.types.as<ty::Adt>(program.impl(impl).self_type);
        if (self != nullptr && self->def == adt->def) return true;
    }
    return false;
}

bool borrow_conflicts(Program& program, const mir::Body& body, PlaceId borrowed,
                      bool borrow_is_fake, PlaceId accessed, Depth depth, Indices indices) {
    const mir::Places& places = body.places;
    if (places[borrowed].local != places[accessed].local) return false;
    std::vector<PlaceId> a, b;
    path_of(places, borrowed, a);
    path_of(places, accessed, b);
    size_t i = 0;
    for (; i < a.size() && i < b.size(); ++i) {
        if (a[i] == b[i] && !std::holds_alternative<mir::proj::Index>(places[a[i]].elem)) continue;
        if (overlap(places[a[i]].elem, places[b[i]].elem, indices) == Overlap::Disjoint)
            return false;
    }
    // The borrow is of something inside of what is accessed.
    for (; i < a.size(); ++i) {
        if (depth == Depth::ArrayLength || depth == Depth::ShallowFake) return false;
        const mir::Place& node = places[a[i]];
        const TypeId base = places[node.parent].type;
        if (std::holds_alternative<mir::proj::Deref>(node.elem)) {
            if (depth == Depth::Shallow) return false;
            if (depth == Depth::Drop && program.types.is<ty::Ref>(base)) return false;
        } else if (depth == Depth::Drop && std::holds_alternative<mir::proj::Field>(node.elem) &&
                   has_destructor(program, base)) {
            return true;
        }
    }
    return !(borrow_is_fake && a.size() < b.size());
}

}  // namespace fleck
