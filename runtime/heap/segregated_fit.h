// The default allocator: free blocks sorted into lists by size, one list ("bin") per size class.
//
// A block is a multiple of 16 bytes and carries its size, with the lowest bit saying "in use", at
// both ends (boundary tags: Knuth, The Art of Computer Programming, vol. 1, section 2.5, algorithm
// C). So both neighbours of a block are found in O(1), and a block that is freed merges with them
// at once. What lies between the tags belongs to the owner, or, in a free block, to its bin's list:
//
//      used  | tag |  payload ...............................  | tag |
//      free  | tag | next | prev |  (stale bytes) ...........  | tag |
//            4     ^ 16-byte aligned, the block's address      4
//
// Small classes hold one size each, 16 to 512; above, four classes per power of two, and a bit map
// tells which bins are not empty (the classes of dlmalloc's bins and, for large sizes, of TLSF's:
// Masmano et al., "TLSF: a new dynamic memory allocator for real-time systems", 2004). The block at
// the end of the heap, the "top", is in no bin: it is carved when no bin can serve, and grows by
// pages as sbrk would.
//
// A first block of 16 bytes is lost to a tag "in use" in front of the first block; the last 4 bytes
// of the heap are such a tag too. So merging never asks whether there is a neighbour.
#pragma once

#include "runtime/heap/heap.h"

namespace fleck::rt {

class SegregatedFit final : public Heap {
  public:
    static constexpr uint32_t kGranule = 16;  // every block's size and address is a multiple
    static constexpr uint32_t kTagBytes = 4;
    static constexpr uint32_t kOverhead = 2 * kTagBytes;
    static constexpr uint32_t kInUse = 1;  // in a tag
    static constexpr uint32_t kBins = 128;
    static constexpr uint32_t kSmallBins = 32;
    static constexpr uint32_t kMaxSmall = kSmallBins * kGranule;
    // In a bin of many sizes, so many blocks are tried before the next bin, where each one fits.
    static constexpr uint32_t kMaxTries = 64;
    static constexpr Address kFirstBlock = kHeapBegin + kGranule;

    // The heap of `memory` must be empty; `memory` must stay where it is.
    explicit SegregatedFit(Memory& memory);

    [[nodiscard]] Address allocate(uint64_t size, uint64_t align) override;
    [[nodiscard]] TrapOr<Address> reallocate(Address block, uint64_t old_size, uint64_t new_size,
                                             uint64_t align) override;
    [[nodiscard]] std::optional<Trap> deallocate(Address block, uint64_t size) override;
    [[nodiscard]] std::optional<BlockInfo> first_block() const override;
    [[nodiscard]] std::optional<BlockInfo> block_after(const BlockInfo& block) const override;
    [[nodiscard]] std::optional<std::string> verify() const override;

    // The size of the block that serves a request, and the class of a block's size.
    [[nodiscard]] static constexpr uint32_t block_bytes(uint32_t size) {
        return size <= kGranule - kOverhead ? kGranule
                                            : (size + kOverhead + kGranule - 1) & ~(kGranule - 1);
    }
    [[nodiscard]] static constexpr uint32_t bin_of(uint32_t bytes) {
        if (bytes <= kMaxSmall) return bytes / kGranule - 1;
        const auto log = 31 - static_cast<uint32_t>(__builtin_clz(bytes));
        return kSmallBins + (log - 9) * 4 + ((bytes >> (log - 2)) & 3);
    }

  private:
    // The control page: bit map, top, then one list head per bin, shaped like a free block's links.
    static constexpr Address kBitmap = kHeapControl;
    static constexpr Address kTop = kHeapControl + 16;
    static constexpr Address kTopBytes = kHeapControl + 20;
    static constexpr Address kHeads = kHeapControl + 64;
    // More than this is refused before any sum can wrap.
    static constexpr uint64_t kMaxRequest = kMaxHeapBytes;

    [[nodiscard]] uint32_t word(Address a) const { return window_.load<uint32_t>(a); }
    void set_word(Address a, uint32_t value) { window_.store<uint32_t>(a, value); }

    [[nodiscard]] uint32_t tag(Address block) const { return word(block - kTagBytes); }
    [[nodiscard]] uint32_t tag_before(Address block) const { return word(block - 2 * kTagBytes); }
    [[nodiscard]] static Address end_tag_at(Address block, uint32_t bytes) {
        return block + bytes - 2 * kTagBytes;
    }
    void set_tags(Address block, uint32_t bytes, uint32_t in_use) {
        set_word(block - kTagBytes, bytes | in_use);
        set_word(end_tag_at(block, bytes), bytes | in_use);
    }

    [[nodiscard]] static constexpr Address head(uint32_t bin) { return kHeads + bin * 8; }
    [[nodiscard]] Address next(Address block) const { return word(block); }
    [[nodiscard]] Address prev(Address block) const { return word(block + 4); }
    void link(Address block, uint32_t bin);
    void unlink(Address block);

    [[nodiscard]] Address top() const { return word(kTop); }
    [[nodiscard]] uint32_t top_bytes() const { return word(kTopBytes); }
    void set_top(Address block, uint32_t bytes);
    [[nodiscard]] bool grow_top(uint32_t needed);

    [[nodiscard]] uint32_t first_bin_from(uint32_t bin) const;
    [[nodiscard]] Address find_fit(uint32_t bytes);
    [[nodiscard]] Address take(uint32_t bytes);
    [[nodiscard]] Address take_top(uint32_t bytes);
    [[nodiscard]] Address take_aligned(uint32_t bytes, uint64_t align);
    void carve(Address block, uint32_t have, uint32_t bytes);
    void release(Address block, uint32_t bytes);
    [[nodiscard]] bool resize_in_place(Address block, uint32_t have, uint32_t bytes);
    [[nodiscard]] std::optional<Trap> check(Address block, uint64_t size) const;
    [[nodiscard]] std::optional<BlockInfo> describe(Address block) const;

    // Parts of verify(), in segregated_fit_verify.cpp.
    struct Census;
    [[nodiscard]] std::optional<std::string> verify_tiling(Census& census) const;
    [[nodiscard]] std::optional<std::string> verify_bin(uint32_t bin, Census& census) const;

    Memory& memory_;
    Window window_;
};

}  // namespace fleck::rt
