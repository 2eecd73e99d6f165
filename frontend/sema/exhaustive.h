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

// Is a value of this enum known to be of the one variant that there is? Not if there may be more
// one day (`#[non_exhaustive]`): then patterns look which one it is.
[[nodiscard]] bool has_only_variant(Program& program, AdtId adt);

}  // namespace fleck
