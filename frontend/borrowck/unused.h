// `unused_variables` and `unused_assignments`, from the liveness of variables in a body's MIR, as
// rustc computes it: a use is a read or a borrow; what a value is assigned for and then neither
// read nor borrowed is dead.
//
//     let mut a = 1;  a = 2;      // a is assigned to, but never used
//     let mut b = 1;  b = 2;  f(b)      // the 1 is never read
#pragma once

#include <map>
#include <vector>

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

// `body` comes from build_mir, drops not elaborated.
// By closure: which of its captures it never reads.
using DeadCaptures = std::map<FnId, std::vector<bool>>;
// Closures come before the bodies around them.
void report_unused_variables(Program& program, const mir::Body& body, DeadCaptures& dead_captures,
                             DiagSink& diags);

}  // namespace fleck
