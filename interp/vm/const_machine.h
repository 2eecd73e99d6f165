// The front end's ConstEvaluator: constants that need more than arithmetic on literals (calls of
// `const fn`, loops, matches, associated constants) are run on the machine. In: a Compilation that
// is still being checked. Out: their bits; what fails is reported as E0080 at the constant's own
// line, as rustc has it.
//
//     const fn square(n: usize) -> usize { n * n }
//     let a = [0; square(3)];
#pragma once

#include <memory>

#include "frontend/compile.h"

namespace fleck::vm {

// For Compilation's constructor. The machine is set up when the first constant asks for it.
[[nodiscard]] std::unique_ptr<ConstEvaluator> make_const_machine(Compilation& compilation);

}  // namespace fleck::vm
