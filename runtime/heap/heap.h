// What every allocator of the simulated heap can do. (Contract: VM intrinsics, trace, views.)
//
// An allocator keeps all that it knows inside the simulated bytes: what this interface holds in the
// host is only counters. Requests come as Rust's `GlobalAlloc` gets them, with the size and the
// alignment at every call; other languages can pass what they remember. A block is named by the
// address of its first usable byte.
#pragma once

#include <optional>
#include <string>

#include "runtime/memory.h"
#include "runtime/trap.h"

namespace fleck::rt {

// What the last call cost, for "the allocator looked at 3 blocks and split one".
struct CallCost {
    uint32_t blocks_looked_at = 0;
    uint32_t splits = 0;
    uint32_t merges = 0;
    uint32_t bytes_grown = 0;   // by which the heap became longer, whole pages
    uint32_t bytes_copied = 0;  // by a reallocation that had to move

    bool operator==(const CallCost&) const = default;
};

// Sums since the start, in requested bytes (what the program asked for, no overhead). A
// reallocation counts as neither allocation nor free: the block lives on with another size.
struct HeapStats {
    uint64_t allocations = 0;
    uint64_t reallocations = 0;
    uint64_t frees = 0;
    uint64_t allocated_bytes = 0;  // growth by reallocation included
    uint64_t live_bytes = 0;
    uint64_t peak_live_bytes = 0;

    [[nodiscard]] uint64_t live_blocks() const { return allocations - frees; }
    [[nodiscard]] uint64_t freed_bytes() const { return allocated_bytes - live_bytes; }
};

enum class BlockState : uint8_t {
    Used,
    Free,
    Top,  // free, and the last of the heap: grows when the heap does
};

struct BlockInfo {
    Address address = kNull;  // of the first usable byte
    uint32_t usable = 0;      // bytes from there on that the owner may touch
    Address begin = kNull;    // of the whole block, headers included
    uint32_t bytes = 0;       // of the whole block
    BlockState state = BlockState::Used;

    [[nodiscard]] bool holds(Address a) const { return begin <= a && a - begin < bytes; }
};

class Heap {
  public:
    virtual ~Heap() = default;
    Heap(const Heap&) = delete;
    Heap& operator=(const Heap&) = delete;

    // A block of at least `size` bytes at a multiple of `align` (a power of two). kNull if the heap
    // has no room up to its limit, as malloc has it. Bytes of a fresh block are what they were.
    [[nodiscard]] virtual Address allocate(uint64_t size, uint64_t align) = 0;
    // The block with its first min(old_size, new_size) bytes, in its old place if that is possible.
    // kNull if there is no room; the old block is as it was then. Traps like deallocate().
    [[nodiscard]] virtual TrapOr<Address> reallocate(Address block, uint64_t old_size,
                                                     uint64_t new_size, uint64_t align) = 0;
    // Traps, and changes nothing, if no live block of that size begins there. The check costs O(1),
    // so it knows only what the header says: a stale address inside a block that was handed out
    // again can fool it (the checking modes keep a map for that).
    [[nodiscard]] virtual std::optional<Trap> deallocate(Address block, uint64_t size) = 0;

    // The blocks in the order of their addresses; they tile the heap. nullopt at the end, and where
    // the headers make no sense any more.
    [[nodiscard]] virtual std::optional<BlockInfo> first_block() const = 0;
    [[nodiscard]] virtual std::optional<BlockInfo> block_after(const BlockInfo& block) const = 0;

    // Proves the allocator's invariants, or says in a sentence which one is broken. Linear.
    [[nodiscard]] virtual std::optional<std::string> verify() const = 0;

    // Of the last allocate, reallocate or deallocate.
    [[nodiscard]] const CallCost& last_cost() const { return cost_; }
    [[nodiscard]] const HeapStats& stats() const { return stats_; }

    template <typename F>
    void for_each_block(F f) const {
        for (auto block = first_block(); block; block = block_after(*block)) f(*block);
    }
    // The block that an address lies in, headers included. Linear.
    [[nodiscard]] std::optional<BlockInfo> find_block(Address inside) const;

  protected:
    Heap() = default;

    void count_allocation(uint64_t size) {
        ++stats_.allocations;
        count_growth(size);
    }
    void count_reallocation(uint64_t old_size, uint64_t new_size) {
        ++stats_.reallocations;
        if (new_size > old_size) {
            count_growth(new_size - old_size);
        } else {
            stats_.live_bytes -= old_size - new_size;
        }
    }
    void count_free(uint64_t size) {
        ++stats_.frees;
        stats_.live_bytes -= size;
    }

    CallCost cost_;

  private:
    void count_growth(uint64_t size) {
        stats_.allocated_bytes += size;
        stats_.live_bytes += size;
        if (stats_.live_bytes > stats_.peak_live_bytes) stats_.peak_live_bytes = stats_.live_bytes;
    }

    HeapStats stats_;
};

}  // namespace fleck::rt
