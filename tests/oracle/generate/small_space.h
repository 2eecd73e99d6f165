// The exhaustive space: every program of a small language of `let`, boxes, borrows, assignments and
// blocks, in the spirit of Featherweight Rust (D. Pearce, "A Lightweight Formalism for Reference
// Lifetimes and Borrowing in Rust", TOPLAS 43(1), 2021). Two variables, two integers, blocks of
// depth two and width two. Programs name only variables that are in scope, and a variable is called
// `x` if that is the first one; types are left to the checkers. Since borrows end where they are
// last needed, each program comes as it is and with a last use of each variable.
#pragma once

#include "tests/oracle/generate/program.h"

namespace fleck::generate {

struct SmallSpace {
    unsigned depth = 2;  // of blocks, the function's own included
    unsigned width = 2;  // statements in a block
};

[[nodiscard]] std::vector<Program> small_programs(const SmallSpace& space);

}  // namespace fleck::generate
