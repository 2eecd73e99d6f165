// Maranget's usefulness over typed patterns, with constructor splitting for integer ranges and
// slices. In: rows of patterns, one column per value. Out: witnesses of values that no row without
// a guard matches, and which rows and or-alternatives match something that no earlier one does.
#pragma once

#include <string>
#include <vector>

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

struct UsefulnessArm {
    hir::PatId pat;
    bool has_guard = false;
};

struct Usefulness {
    std::vector<std::string> missing;   // values that are not covered, as patterns; empty: all are
    std::vector<size_t> unreachable;    // indices of arms
    std::vector<hir::PatId> dead_alts;  // alternatives of or-patterns in reachable arms
    // Ranges of which one begins with the value that the other ends with: the later, the earlier.
    std::vector<std::pair<hir::PatId, hir::PatId>> overlaps;
    // Ranges behind which just one value is left out.
    std::vector<hir::PatId> gaps;
};

// `known_valid`: the place that is matched holds a value for sure, so patterns of types without
// values may be left out (it is not behind a reference or pointer).
[[nodiscard]] Usefulness compute_usefulness(Program& program, const hir::Body& body,
                                            const std::vector<UsefulnessArm>& arms, TypeId type,
                                            bool known_valid);

}  // namespace fleck
