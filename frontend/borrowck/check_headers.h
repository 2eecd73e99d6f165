// The lifetimes of items' headers: the methods of an impl against those of its trait, supertraits
// and bounds that ask for lifetimes, as constraints over the item's lifetime parameters
// (rustc's `compare_impl_item` and `wfcheck`). Told: E0276, E0308, E0309, E0310, E0478, and the
// error without a code.
#pragma once

#include "frontend/borrowck/region_cx.h"

namespace fleck {

void check_headers(RegionFacts& facts, Program& program, CrateId crate);

}  // namespace fleck
