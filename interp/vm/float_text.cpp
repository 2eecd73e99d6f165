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

// Of two shortest texts that are equally near, `to_chars` gives the one with an even last digit,
// and Rust the larger one: 0.5625 in a text of three digits is 0.563.
template <typename T>
void round_half_up(Digits& d, T x) {
    // A value that lies in the middle of two such texts has one digit more, and that is a 5.
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, x, std::chars_format::scientific,
                                   static_cast<int>(d.text.size()));
    const Digits longer = from_scientific({buffer, static_cast<size_t>(end.ptr - buffer)});
    if (longer.text.back() != '5' || !longer.text.starts_with(d.text)) return;
    // All digits that such a value can have.
    constexpr int kAll = 800;
    char exact[kAll + 16];
    const auto last =
        std::to_chars(exact, exact + sizeof exact, x, std::chars_format::scientific, kAll);
    const Digits all = from_scientific({exact, static_cast<size_t>(last.ptr - exact)});
    if (all.text.find_first_not_of('0', longer.text.size()) != std::string::npos) return;
    // What ends in an even digit has no carry.
    ++d.text.back();
}

template <typename T>
Digits shortest(T x) {
    char buffer[64];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, x, std::chars_format::scientific);
    Digits d = from_scientific({buffer, static_cast<size_t>(end.ptr - buffer)});
    while (d.text.size() > 1 && d.text.back() == '0') d.text.pop_back();
    round_half_up(d, x);
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
