// Arithmetic of the machine where C++ leaves something undefined or differs.
#pragma once

#include <cmath>
#include <limits>
#include <type_traits>

namespace fleck::vm {

// Of numbers that were checked: what is returned for others does not matter.
template <typename T>
T divide(T a, T b) {
    if (b == 0) [[unlikely]]
        return 0;
    if constexpr (std::is_signed_v<T>) {
        if (b == -1) [[unlikely]]
            return static_cast<T>(-static_cast<std::make_unsigned_t<T>>(a));
    }
    return static_cast<T>(a / b);
}
template <typename T>
T remainder(T a, T b) {
    if (b == 0) [[unlikely]]
        return 0;
    if constexpr (std::is_signed_v<T>) {
        if (b == -1) [[unlikely]]
            return 0;
    }
    return static_cast<T>(a % b);
}

// What does not fit becomes the nearest that does; what is no number becomes 0.
template <typename To, typename From>
To saturate(From v) {
    if (std::isnan(v)) return 0;
    using Limits = std::numeric_limits<To>;
    const From low = static_cast<From>(Limits::min());
    const From high =
        std::ldexp(From{1}, static_cast<int>(sizeof(To) * 8) - (Limits::is_signed ? 1 : 0));
    if (v < low) return Limits::min();
    if (v >= high) return Limits::max();
    return static_cast<To>(v);
}

template <typename T>
T float_remainder(T a, T b) {
    return std::fmod(a, b);
}

}  // namespace fleck::vm
