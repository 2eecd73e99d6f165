// Which characters beyond ASCII may stand in a name, and which look like ASCII punctuation.
// (private)
#pragma once

#include <string_view>

namespace fleck::syntax {

// Letters, marks and digits of the scripts in common use; an approximation of Unicode's
// XID_Continue.
[[nodiscard]] bool in_names(char32_t c);
// For a typographic quote and the like the ASCII character that was meant; else empty.
[[nodiscard]] std::string_view ascii_lookalike(char32_t c);

}  // namespace fleck::syntax
