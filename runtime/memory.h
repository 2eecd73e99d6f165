// The simulated address space: 4 GiB of reserved host addresses with guards on both sides, of which
// only what a region has grown into can be touched. Reserving costs no memory; a page costs memory
// once it is written. Fresh bytes are zero.
//
// Invariant: every host pointer that Window computes from 32-bit numbers lies in the reservation.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>

#include "runtime/trap.h"
#include "runtime/window.h"

namespace fleck::rt {

struct MemoryLimits {
    uint64_t stack_bytes = uint64_t{8} << 20;
    uint64_t heap_bytes = uint64_t{1} << 30;
};

enum class Region : uint8_t { NullPage, Static, Stack, HeapControl, Heap, Unmapped };

// Why there is no memory to run in: one sentence for the user.
struct MemoryError {
    std::string sentence;
};

// Before the window: negative offsets from an address near 0. Behind it: an address near the end
// plus any 32-bit offset plus the widest single access.
inline constexpr uint64_t kGuardBefore = 64 << 10;
inline constexpr uint64_t kGuardBehind = kWindowBytes + (64 << 10);

class Memory {
  public:
    [[nodiscard]] static std::variant<Memory, MemoryError> reserve(const MemoryLimits& limits);
    Memory(Memory&& other) noexcept;
    Memory& operator=(Memory&&) = delete;
    ~Memory();

    [[nodiscard]] Window window() const { return window_; }
    template <typename T>
    [[nodiscard]] T load(Address address) const {
        return window_.load<T>(address);
    }
    template <typename T>
    void store(Address address, T value) {
        window_.store<T>(address, value);
    }

    // With lengths that a program computed. They trap, and touch nothing, if not all of the bytes
    // are mapped; zero bytes are fine anywhere.
    [[nodiscard]] std::optional<Trap> copy(Address to, Address from, uint64_t bytes);
    [[nodiscard]] std::optional<Trap> fill(Address to, uint8_t value, uint64_t bytes);
    // The host's view of a range, for output and pictures. Valid as long as the Memory.
    [[nodiscard]] TrapOr<std::span<const uint8_t>> bytes(Address address, uint64_t count) const;

    // Room for static data, zeroed; `align` is a power of two.
    [[nodiscard]] TrapOr<Address> add_static(uint64_t bytes, uint64_t align);
    // Room for static data on pages of its own, where each touch is a fault until it is unsealed.
    [[nodiscard]] TrapOr<Address> add_sealed_static(uint64_t bytes);
    // Such pages, once more; false if the host refuses.
    [[nodiscard]] bool seal(Address begin, uint64_t bytes);
    void unseal(Address begin, uint64_t bytes);
    // Makes the heap `bytes` longer, a multiple of kPageBytes. False: the limit is reached, or the
    // host has no more to give; nothing has changed then.
    [[nodiscard]] bool grow_heap(uint64_t bytes) {
        if (bytes > heap_.committed - heap_.end && !commit(heap_, heap_.end + bytes)) return false;
        heap_.end += bytes;
        return true;
    }

    [[nodiscard]] Address static_end() const { return static_cast<Address>(statics_.end); }
    [[nodiscard]] Address stack_begin() const { return kStackBegin; }
    [[nodiscard]] Address stack_limit() const { return static_cast<Address>(stack_.end); }
    // Constants are computed on a stack of their own.
    [[nodiscard]] Address const_stack_begin() const { return kConstStackBegin; }
    [[nodiscard]] Address const_stack_limit() const { return kConstStackEnd; }
    [[nodiscard]] Address heap_end() const { return static_cast<Address>(heap_.end); }

    // The region that an address lies in, as far as that has grown; Unmapped between regions.
    [[nodiscard]] Region region_of(Address address) const;
    [[nodiscard]] bool is_mapped(Address address, uint64_t count) const;
    // The trap that describes an access to bytes that are not mapped.
    [[nodiscard]] static Trap bad_access(uint64_t pointer, uint64_t count);

    // Whether a host pointer lies in the reservation, and which address that is (it may be past
    // 32 bits, in the guard). For the fault handler.
    [[nodiscard]] bool reserved(const void* host) const;
    [[nodiscard]] uint64_t address_of(const void* host) const;

  private:
    // Grows from `begin`: bytes below `end` belong to the program, bytes below `committed` can be
    // touched. 64-bit, so that sums cannot wrap.
    struct Extent {
        uint64_t begin;
        uint64_t end;
        uint64_t committed;
        uint64_t limit;
        [[nodiscard]] bool holds(uint64_t address, uint64_t count) const {
            return begin <= address && address <= end && count <= end - address;
        }
    };

    Memory(uint8_t* reservation, const MemoryLimits& limits);
    [[nodiscard]] bool commit(Extent& extent, uint64_t needed_end);
    [[nodiscard]] bool make_accessible(uint64_t begin, uint64_t end);

    uint8_t* reservation_;  // null after a move
    Window window_;
    Extent statics_;
    Extent stack_;
    Extent const_stack_;
    Extent heap_;
};

}  // namespace fleck::rt
