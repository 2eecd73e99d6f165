// What Unicode says of a character, as Rust's standard library has it: `U+E9` is alphabetic, its
// upper case is `U+C9`. The tables are in unicode_tables.inc. ASCII is answered too, but callers
// usually do that themselves.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace fleck {

// The numbers are part of the prelude's contract (`char_is`).
enum class CharProperty : uint32_t {
    Alphabetic,
    Lowercase,
    Uppercase,
    Numeric,
    Printable,  // what `{:?}` does not escape
    Cased,
    CaseIgnorable,
    Extending,  // `{:?}` escapes it, `str::escape_debug` does not where it follows another
};

[[nodiscard]] bool char_has(uint32_t c, CharProperty property);

struct CaseMapping {
    std::array<uint32_t, 3> chars;
    uint32_t count;  // 1 to 3
};
[[nodiscard]] CaseMapping map_case(uint32_t c, bool upper);

// Of checked UTF-8.
[[nodiscard]] std::u32string code_points(std::string_view text);

}  // namespace fleck
