// The borrow checker: references must not outlive what they point to, and what is borrowed must not
// be changed, moved or dropped under them (NLL RFC 2094; rustc-dev-guide, "MIR borrow check").
//
// In: MIR as built (drops unelaborated, types erased of regions), which passed the type checker.
// Out: diagnostics. Method: type check for regions (mir_typeck), liveness, solve (region_solve),
// loans in scope (loans), then one walk that compares each access with the loans in scope, and a
// check that the signature allows what the body asks of its lifetimes.
#pragma once

#include "frontend/borrowck/mutability.h"
#include "frontend/borrowck/region_cx.h"

namespace fleck {

// `forbidden`: what the move check found, in its order. `facts` receives what a closure asks of the
// body around it.
void check_borrows(RegionFacts& facts, Program& program, const mir::Body& body,
                   const std::vector<ForbiddenChange>& forbidden, DiagSink& diags);
// Only these are told, of a body whose borrows cannot be looked at.
void report_forbidden_changes(Program& program, const mir::Body& body,
                              const std::vector<ForbiddenChange>& forbidden, DiagSink& diags);

}  // namespace fleck
