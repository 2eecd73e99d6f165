// The functions and methods that generated bodies stand in: lifetimes named, elided and bound, of
// functions, of methods and of the impls around them.
#pragma once

#include <optional>

#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

struct Signature {
    std::string text;
    std::string call;  // `@` stands for the name
    std::vector<Variable> params;
    std::optional<Type> result;
    std::string impl = {};  // around a method
};

[[nodiscard]] const std::vector<Signature>& signatures();

}  // namespace fleck::generate
