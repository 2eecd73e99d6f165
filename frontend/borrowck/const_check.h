// What constants, statics and `const fn` may not do: call a function that is not `const` (E0015),
// drop a value whose destructor runs code (E0493). In: the MIR of one body, as built and with its
// drops elaborated (so that only drops that may happen are left).
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

void check_const_body(Program& program, const mir::Body& built, const mir::Body& elaborated,
                      DiagSink& diags);

}  // namespace fleck
