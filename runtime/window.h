// The one place where a simulated address becomes a host pointer: host = base + (uint32_t)address,
// or base + address + a 32-bit offset. Both land inside the reservation that Memory made (window
// and guards), whatever the numbers are, so an access either touches simulated bytes or faults
// where runtime/fault.h catches it. A host too small for a 4 GiB window would mask here, and only
// here. Simulated memory is little-endian, like the hosts that we run on.
#pragma once

#include <bit>
#include <cstring>
#include <type_traits>

#include "runtime/address.h"

namespace fleck::rt {

static_assert(std::endian::native == std::endian::little);

// A plain pointer, cheap to copy: the interpreter's loop keeps one in a register.
class Window {
  public:
    explicit Window(uint8_t* base) : base_(base) {}

    [[nodiscard]] uint8_t* at(Address address) const { return base_ + address; }

    // No alignment is needed: these compile to one move.
    template <typename T>
    [[nodiscard]] T load(Address address) const {
        static_assert(std::is_trivially_copyable_v<T>);
        T value;
        std::memcpy(&value, at(address), sizeof value);
        return value;
    }
    template <typename T>
    void store(Address address, T value) const {
        static_assert(std::is_trivially_copyable_v<T>);
        std::memcpy(at(address), &value, sizeof value);
    }

    // For lengths that the caller knows to be sane, say a type's size. Ranges may overlap.
    void copy(Address to, Address from, uint32_t bytes) const {
        std::memmove(at(to), at(from), bytes);
    }
    void fill(Address to, uint8_t value, uint32_t bytes) const {
        std::memset(at(to), value, bytes);
    }

  private:
    uint8_t* base_;
};

}  // namespace fleck::rt
