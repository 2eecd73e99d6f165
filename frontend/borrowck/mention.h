// rustc's places hold the types of their fields, and each mention of a place gives each lifetime in
// these types a region variable of its own. So `v.text`, a `&String`, is another place each time it
// is mentioned, `v.number` is not, and it matters wherever rustc looks up what it has told already.
#pragma once

#include "frontend/borrowck/region_cx.h"

namespace fleck {

// Is each mention of the place equal to itself only?
[[nodiscard]] inline bool is_new_in_each_mention(RegionFacts& facts, const mir::Places& places,
                                                 mir::PlaceId place) {
    for (mir::PlaceId p = place; places[p].parent.valid(); p = places[p].parent)
        if (std::holds_alternative<mir::proj::Field>(places[p].elem) &&
            facts.has_regions(places[p].type))
            return true;
    return false;
}

}  // namespace fleck
