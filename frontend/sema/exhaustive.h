// Whether patterns cover what they must: match arms (E0004), the patterns of let, parameters and
// for (E0005), and arms that nothing can reach (a warning). In: a typed body. Out: diagnostics,
// with witnesses of what is missing.
//
//     match opt { Some(true) => .., None => .. }     // E0004: `Some(false)` is not covered
#pragma once

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Gives constants in patterns the patterns of their values first. False if an error was reported
// (to program.diags).
[[nodiscard]] bool check_patterns(Program& program, hir::Body& body);

}  // namespace fleck
