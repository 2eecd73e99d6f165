// The value of a constant, taken apart as far as a pattern can compare it; rustc calls it a valtree
// (rustc-dev-guide, "Constants in the type system").
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "frontend/sema/types.h"

namespace fleck {

struct ConstTree {
    TypeId type;
    // A struct, a tuple, a variant of an enum, an array or a slice with its elements, a reference
    // with what it leads to.
    struct Branch {
        uint32_t variant = 0;
        std::vector<ConstTree> parts;
    };
    // The bits of a number, a `bool` or a `char`; the bytes of a `str`.
    std::variant<unsigned __int128, std::string, Branch> value;
};

}  // namespace fleck
