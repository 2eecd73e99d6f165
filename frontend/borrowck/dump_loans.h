// The borrow checker's facts as stable text, for those who debug it: regions of locals,
// constraints, loans and where they are in scope.
//
//     loan 0: &mut s at bb0[5], '7, to _2; in scope bb0[6..9] bb1[0..2]
#pragma once

#include <string>

#include "frontend/borrowck/region_cx.h"

namespace fleck {

[[nodiscard]] std::string dump_loans(RegionFacts& facts, Program& program, const mir::Body& body);

}  // namespace fleck
