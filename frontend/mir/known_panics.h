// The lints `arithmetic_overflow` and `unconditional_panic`: operations that fail whenever they are
// reached, found by following constants through a body's locals as far as rustc does (a local that
// is borrowed or assigned in several places is not followed).
//
//     let i = 7;  [1, 2, 3][i]        255u8 + 1        let z = 0; 10 / z
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck::mir {

// `body` comes from build_mir, drops not elaborated.
void report_known_panics(Program& program, const Body& body, DiagSink& diags);

}  // namespace fleck::mir
