// What the prelude promises, as a Rust program that uses it with the real standard library.
//
// In: the items of the prelude. Out: one generic function for each public function, method,
// constant, trait and impl, with the prelude's own generics and bounds, that is only valid if real
// std offers the same. What stable programs cannot name (a private trait, one marked
// `#[unstable]`) is replaced by each type that implements it.
#pragma once

#include <string>
#include <vector>

#include "frontend/sema/program.h"

namespace fleck::tests {

struct Signatures {
    std::string rust;
    std::vector<std::string> unnameable;  // public items that mention what has no public path
    size_t count = 0;
};
[[nodiscard]] Signatures prelude_signatures(Program& program);

}  // namespace fleck::tests
