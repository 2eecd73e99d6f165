// The move checker: what is used must be initialised, what is moved must be the mover's to give,
// what is assigned or borrowed mutably must be declared so. In: MIR as built (drops unelaborated).
// Out: diagnostics E0381, E0382, E0507, E0508, E0509; and what E0384, E0594, E0596 forbid, for the
// borrow checker to tell. Method: InitTransfer's forward analysis, then one walk over each
// reachable block that checks each use against the state before it; the history of a moved value is
// found by a backward search from the guilty use.
#pragma once

#include "frontend/borrowck/mutability.h"
#include "frontend/borrowck/region_cx.h"

namespace fleck {

[[nodiscard]] std::vector<ForbiddenChange> check_moves(RegionFacts& facts, Program& program,
                                                       const mir::Body& body, DiagSink& diags);

}  // namespace fleck
