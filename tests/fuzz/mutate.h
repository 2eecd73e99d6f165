#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fleck::tests {

// `program` changed in one to four places by whole tokens, some of them out of `other_program`:
// what comes out often parses, and now and then passes the checks too. (Changes of bytes mostly try
// the lexer.) The same seed makes the same changes.
[[nodiscard]] std::string mutate(std::string_view program, std::string_view other_program,
                                 uint32_t seed);

}  // namespace fleck::tests
