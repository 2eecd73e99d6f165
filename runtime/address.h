// Addresses of the simulated machine, and its map. A pointer that the program holds is 64 bits
// wide, as `usize` is; the address that it names is its low 32 bits. The map is the same in every
// run, so the same program tells the same story on every machine:
//
//   0x0000'0000  null page          never mapped
//   0x0001'0000  static data        grows up while a program is loaded
//   0x1000'0000  call stack         grows up: a callee's frame starts where its caller's ends
//   0x3000'0000  constants' stack   apart from the program's, whose size must not bound them
//   0x3fff'f000  heap control page  the allocator's own lists
//   0x4000'0000  heap               grows up by whole pages, as sbrk would
//   0xf000'0000  unmapped           up to the end of the window
#pragma once

#include <cstdint>

namespace fleck::rt {

using Address = uint32_t;

// The address that a 64-bit pointer names. The pointer's upper half is kept by whoever stores the
// pointer and plays no part in the access.
[[nodiscard]] constexpr Address to_address(uint64_t pointer) {
    return static_cast<Address>(pointer);
}

inline constexpr Address kNull = 0;
inline constexpr uint64_t kWindowBytes = uint64_t{1} << 32;
inline constexpr uint32_t kPageBytes = 4096;  // of the simulated machine, whatever the host's are

inline constexpr Address kStaticBegin = 0x0001'0000;
inline constexpr Address kStaticEnd = 0x1000'0000;
inline constexpr Address kStackBegin = 0x1000'0000;
inline constexpr Address kStackEnd = 0x3000'0000;
inline constexpr Address kConstStackBegin = 0x3000'0000;
inline constexpr Address kConstStackEnd = 0x3fff'0000;
inline constexpr Address kHeapControl = 0x3fff'f000;
inline constexpr Address kHeapBegin = 0x4000'0000;
inline constexpr Address kHeapEnd = 0xf000'0000;

inline constexpr uint64_t kMaxStackBytes = kStackEnd - kStackBegin;
inline constexpr uint64_t kMaxHeapBytes = kHeapEnd - kHeapBegin;

// `align` is a power of two. Computed in 64 bits, so that rounding an address up cannot wrap.
[[nodiscard]] constexpr uint64_t round_up(uint64_t value, uint64_t align) {
    return (value + align - 1) & ~(align - 1);
}

}  // namespace fleck::rt
