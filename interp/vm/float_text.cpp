#include "interp/vm/float_text.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace fleck::vm {

namespace {

// From `d.ddde+xx`.
Digits from_scientific(std::string_view text) {
    Digits out;
    const size_t e = text.find('e');
    for (char c : text.substr(0, e))
        if (c != '.') out.text += c;
    int exponent = 0;
    std::string_view digits = text.substr(e + 1);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    out.point = exponent + 1;
    return out;
}

template <typename T>
Digits shortest(T x) {
    char buffer[64];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, x, std::chars_format::scientific);
    Digits d = from_scientific({buffer, static_cast<size_t>(end.ptr - buffer)});
    while (d.text.size() > 1 && d.text.back() == '0') d.text.pop_back();
    return d;
}

std::string print(const char* format, uint64_t precision, double x) {
    const int digits = static_cast<int>(std::min<uint64_t>(precision, 100'000));
    const int n = std::snprintf(nullptr, 0, format, digits, x);
    std::string out(static_cast<size_t>(n) + 1, '\0');
    std::snprintf(out.data(), out.size(), format, digits, x);
    out.pop_back();
    return out;
}

}  // namespace

Digits shortest_digits(float x) { return shortest(x); }
Digits shortest_digits(double x) { return shortest(x); }

Digits exact_digits(double x, uint64_t n) { return from_scientific(print("%.*e", n - 1, x)); }

std::string fixed_text(double x, uint64_t decimals) { return print("%.*f", decimals, x); }

template <>
float parse_float<float>(const std::string& text) {
    return std::strtof(text.c_str(), nullptr);
}
template <>
double parse_float<double>(const std::string& text) {
    return std::strtod(text.c_str(), nullptr);
}

}  // namespace fleck::vm
