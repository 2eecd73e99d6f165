// The sampled space: one program for each seed, well typed, over the items of items.h. What is in
// scope with the right type is used whether or not it may be: a program can move twice, or write
// under a borrow. How often it does is steered, so that about half of the programs are accepted.
#pragma once

#include <cstdint>

#include "tests/oracle/generate/program.h"

namespace fleck::generate {

struct RichOptions {
    unsigned statements = 10;  // at most, at the outermost level
    bool runs = false;         // then it must not panic, and come to an end
    unsigned careful = 90;     // in how many of 100 choices what was moved is left alone
};

[[nodiscard]] Program rich_program(uint64_t seed, const RichOptions& options);

}  // namespace fleck::generate
