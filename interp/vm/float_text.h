// Decimal text of floats, and back: what the formatting code of the prelude is built on.
#pragma once

#include <cstdint>
#include <string>

namespace fleck::vm {

// The value is 0.d1d2..dn * 10^point.
struct Digits {
    std::string text;  // no trailing zeros for the shortest form
    int32_t point = 0;
};

// The fewest digits that read back as the same value; x is finite and positive.
[[nodiscard]] Digits shortest_digits(float x);
[[nodiscard]] Digits shortest_digits(double x);
// Exactly n digits, correctly rounded.
[[nodiscard]] Digits exact_digits(double x, uint64_t n);
// As `%.*f` prints it.
[[nodiscard]] std::string fixed_text(double x, uint64_t decimals);
template <typename T>
[[nodiscard]] T parse_float(const std::string& text);
template <>
float parse_float<float>(const std::string& text);
template <>
double parse_float<double>(const std::string& text);

}  // namespace fleck::vm
