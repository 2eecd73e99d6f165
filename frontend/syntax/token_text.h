// The text of a range of tokens as rustc would print it: `a  ==b.len( )` is "a == b.len()".
// (private)
#pragma once

#include <string>

#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

[[nodiscard]] std::string token_text(const Tape& tape, size_t begin, size_t end);

}  // namespace fleck::syntax
