// The text of a range of tokens as rustc prints an expression: `a  ==b.len( )` is "a == b.len()".
// (private)
#pragma once

#include <string>

#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

[[nodiscard]] std::string token_text(const Tape& tape, size_t begin, size_t end);
// With spaces where the source has some, as `stringify!` gives it: "a  ==b.len( )" is "a ==b.len(
// )".
[[nodiscard]] std::string token_text_as_spaced(const Tape& tape, size_t begin, size_t end);

}  // namespace fleck::syntax
