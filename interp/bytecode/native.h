// Numbers of the machine's native functions; native.def is their table. A native's number says
// which row it is and, in the low four bits, for which scalar it was chosen.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fleck::vm {

enum class NativeFamily : uint8_t { Plain, Int, Float };

enum class Native : uint32_t {
#define FLECK_NATIVE(name, family) name,
#include "interp/bytecode/native.def"
#undef FLECK_NATIVE
};

struct NativeRow {
    std::string_view name;
    NativeFamily family;
};
inline constexpr NativeRow kNatives[] = {
#define FLECK_NATIVE(name, family) {#name, NativeFamily::family},
#include "interp/bytecode/native.def"
#undef FLECK_NATIVE
};
inline constexpr uint32_t kNativeCount = sizeof(kNatives) / sizeof(kNatives[0]);

// For integers: log2 of the bytes, and 8 if signed. For floats: log2 of the bytes.
struct NativeId {
    uint32_t value;
    [[nodiscard]] Native row() const { return static_cast<Native>(value >> 4); }
    [[nodiscard]] uint32_t variant() const { return value & 15; }
    static NativeId make(Native row, uint32_t variant) {
        return {static_cast<uint32_t>(row) << 4 | variant};
    }
};

[[nodiscard]] inline std::optional<Native> find_native(std::string_view name) {
    for (uint32_t i = 0; i < kNativeCount; ++i)
        if (kNatives[i].name == name) return static_cast<Native>(i);
    return std::nullopt;
}

}  // namespace fleck::vm
