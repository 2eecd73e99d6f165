#include "frontend/mir/mir.h"

namespace fleck::mir {

PlaceId Places::local_place(LocalId local) const {
    return local.index < by_local_.size() ? by_local_[local.index] : PlaceId{};
}

PlaceId Places::of_local(LocalId local, TypeId type) {
    if (local.index >= by_local_.size()) by_local_.resize(local.index + 1);
    PlaceId& known = by_local_[local.index];
    if (!known.valid())
        known = places_.push(Place{local, PlaceId{}, proj::Deref{}, type, PlaceId{}, PlaceId{}});
    return known;
}

PlaceId Places::project(PlaceId base, ProjElem elem, TypeId type) {
    // A place has few children, except that each `a[i]` has an index local of its own.
    const auto* index = std::get_if<proj::Index>(&elem);
    const uint64_t key =
        index != nullptr ? uint64_t{base.index} << 32 | index->index.index : uint64_t{0};
    if (index != nullptr) {
        if (const auto it = indexed_.find(key); it != indexed_.end()) return it->second;
    } else {
        for (PlaceId c = places_[base].first_child; c.valid(); c = places_[c].next_sibling)
            if (places_[c].elem == elem) return c;
    }
    const PlaceId made = places_.push(
        Place{places_[base].local, base, elem, type, PlaceId{}, places_[base].first_child});
    places_[base].first_child = made;
    if (index != nullptr) indexed_.emplace(key, made);
    return made;
}

bool Places::is_prefix(PlaceId a, PlaceId b) const {
    // A place is made after its parent, so ids fall along the path to the root.
    while (b.valid() && b > a) b = places_[b].parent;
    return a == b;
}

bool Places::is_indirect(PlaceId p) const {
    for (; places_[p].parent.valid(); p = places_[p].parent)
        if (std::holds_alternative<proj::Deref>(places_[p].elem)) return true;
    return false;
}

}  // namespace fleck::mir
