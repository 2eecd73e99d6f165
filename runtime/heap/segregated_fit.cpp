#include "runtime/heap/segregated_fit.h"

#include <bit>

namespace fleck::rt {

namespace {
constexpr uint32_t kNoBin = SegregatedFit::kBins;
}

SegregatedFit::SegregatedFit(Memory& memory) : memory_(memory), window_(memory.window()) {
    FLECK_CHECK(memory.heap_end() == kHeapBegin, "a second allocator in one heap");
    static_assert(head(kBins) <= kHeapBegin);
    static_assert(bin_of(UINT32_MAX) < kBins);
    window_.store<uint64_t>(kBitmap, 0);
    window_.store<uint64_t>(kBitmap + 8, 0);
    for (uint32_t bin = 0; bin < kBins; ++bin) {
        set_word(head(bin), head(bin));
        set_word(head(bin) + 4, head(bin));
    }
    set_word(kTop, kFirstBlock);
    set_word(kTopBytes, 0);
}

// --- lists -----------------------------------------------------------------------------------

// Lists are rings through their heads, so that neither end is special. Last in, first out: what was
// freed last is still in the host's cache.
void SegregatedFit::link(Address block, uint32_t bin) {
    const Address list = head(bin);
    const Address first = next(list);
    set_word(block, first);
    set_word(block + 4, list);
    set_word(list, block);
    set_word(first + 4, block);
    const Address map = kBitmap + bin / 64 * 8;
    window_.store<uint64_t>(map, window_.load<uint64_t>(map) | uint64_t{1} << (bin % 64));
}

void SegregatedFit::unlink(Address block) {
    const Address after = next(block);
    const Address before = prev(block);
    set_word(after + 4, before);
    set_word(before, after);
    if (after == before) {  // both are the head: the list is empty now
        const uint32_t bin = (after - kHeads) / 8 % kBins;
        const Address map = kBitmap + bin / 64 * 8;
        window_.store<uint64_t>(map, window_.load<uint64_t>(map) & ~(uint64_t{1} << (bin % 64)));
    }
}

uint32_t SegregatedFit::first_bin_from(uint32_t bin) const {
    if (bin < 64) {
        const uint64_t low = window_.load<uint64_t>(kBitmap) & (~uint64_t{0} << bin);
        if (low != 0) return static_cast<uint32_t>(std::countr_zero(low));
        bin = 64;
    }
    if (bin >= kBins) return kNoBin;
    const uint64_t high = window_.load<uint64_t>(kBitmap + 8) & (~uint64_t{0} << (bin - 64));
    return high != 0 ? 64 + static_cast<uint32_t>(std::countr_zero(high)) : kNoBin;
}

// --- the top ---------------------------------------------------------------------------------

// An empty top has no tags of its own: the tag at the end of the heap stands in its place.
void SegregatedFit::set_top(Address block, uint32_t bytes) {
    if (bytes != 0) set_tags(block, bytes, 0);
    set_word(kTop, block);
    set_word(kTopBytes, bytes);
}

bool SegregatedFit::grow_top(uint32_t needed) {
    const bool first = memory_.heap_end() == kHeapBegin;
    const uint64_t missing = uint64_t{needed} - top_bytes() + (first ? kGranule : 0);
    const uint64_t bytes = round_up(missing, kPageBytes);
    if (!memory_.grow_heap(bytes)) return false;
    cost_.bytes_grown += static_cast<uint32_t>(bytes);
    if (first) set_word(kFirstBlock - 2 * kTagBytes, kInUse);
    set_word(memory_.heap_end() - kTagBytes, kInUse);
    set_top(top(), memory_.heap_end() - top());
    return true;
}

Address SegregatedFit::take_top(uint32_t bytes) {
    if (bytes > top_bytes() && !grow_top(bytes)) return kNull;
    const Address block = top();
    const uint32_t rest = top_bytes() - bytes;
    ++cost_.blocks_looked_at;
    cost_.splits += rest != 0;
    set_top(block + bytes, rest);
    set_tags(block, bytes, kInUse);
    return block;
}

// --- allocation ------------------------------------------------------------------------------

Address SegregatedFit::find_fit(uint32_t bytes) {
    uint32_t bin = bin_of(bytes);
    if (bytes > kMaxSmall) {
        Address block = next(head(bin));
        for (uint32_t tries = 0; block != head(bin) && tries < kMaxTries; ++tries) {
            ++cost_.blocks_looked_at;
            if (tag(block) >= bytes) return block;
            block = next(block);
        }
        ++bin;
    }
    bin = first_bin_from(bin);
    if (bin == kNoBin) return kNull;
    ++cost_.blocks_looked_at;
    return next(head(bin));
}

// Hands out the first `bytes` of a free block of `have`; what is left stays free. If it also stays
// in its class it takes over the place in the list.
void SegregatedFit::carve(Address block, uint32_t have, uint32_t bytes) {
    const uint32_t rest = have - bytes;
    const Address rest_block = block + bytes;
    if (rest == 0) {
        unlink(block);
    } else if (bin_of(rest) == bin_of(have)) {
        const Address after = next(block);
        const Address before = prev(block);
        set_word(rest_block, after);
        set_word(rest_block + 4, before);
        set_word(after + 4, rest_block);
        set_word(before, rest_block);
    } else {
        unlink(block);
        link(rest_block, bin_of(rest));
    }
    if (rest != 0) {
        set_tags(rest_block, rest, 0);
        ++cost_.splits;
    }
    set_tags(block, bytes, kInUse);
}

Address SegregatedFit::take(uint32_t bytes) {
    const Address block = find_fit(bytes);
    if (block == kNull) return take_top(bytes);
    carve(block, tag(block), bytes);
    return block;
}

// Takes enough to find an aligned place inside, and gives back what is in front of and behind it.
Address SegregatedFit::take_aligned(uint32_t bytes, uint64_t align) {
    const uint64_t wide = bytes + align - kGranule;
    if (!std::has_single_bit(align) || align > kMaxRequest || wide > kMaxRequest) return kNull;
    const Address block = take(static_cast<uint32_t>(wide));
    if (block == kNull) return kNull;
    const auto aligned = static_cast<Address>(round_up(block, align));
    const uint32_t front = aligned - block;
    const uint32_t back = static_cast<uint32_t>(wide) - front - bytes;
    set_tags(aligned, bytes, kInUse);
    if (back != 0) {
        set_tags(aligned + bytes, back, kInUse);
        release(aligned + bytes, back);
        ++cost_.splits;
    }
    if (front != 0) {
        set_tags(block, front, kInUse);
        release(block, front);
        ++cost_.splits;
    }
    return aligned;
}

Address SegregatedFit::allocate(uint64_t size, uint64_t align) {
    cost_ = {};
    if (size > kMaxRequest) return kNull;
    const uint32_t bytes = block_bytes(static_cast<uint32_t>(size));
    const Address block = align <= kGranule ? take(bytes) : take_aligned(bytes, align);
    if (block != kNull) count_allocation(size);
    return block;
}

// --- release ---------------------------------------------------------------------------------

// `block` is tagged as in use. Its own tag is marked free even where it vanishes inside a merged
// block, so that a second free of the same address finds it.
void SegregatedFit::release(Address block, uint32_t bytes) {
    const Address after = block + bytes;
    set_word(block - kTagBytes, bytes);
    uint32_t old_bin = kNoBin;  // of the list that the merged block is already in
    if ((tag_before(block) & kInUse) == 0) {
        const uint32_t before_bytes = tag_before(block);
        block -= before_bytes;
        bytes += before_bytes;
        old_bin = bin_of(before_bytes);
        ++cost_.merges;
    }
    if (after == top()) {
        if (old_bin != kNoBin) unlink(block);
        cost_.merges += top_bytes() != 0;
        set_top(block, bytes + top_bytes());
        return;
    }
    if (const uint32_t after_tag = tag(after); (after_tag & kInUse) == 0) {
        unlink(after);
        bytes += after_tag;
        ++cost_.merges;
    }
    set_tags(block, bytes, 0);
    const uint32_t bin = bin_of(bytes);
    if (bin == old_bin) return;
    if (old_bin != kNoBin) unlink(block);
    link(block, bin);
}

std::optional<Trap> SegregatedFit::check(Address block, uint64_t size) const {
    const Address end = memory_.heap_end();
    if (block % kGranule != 0 || block < kFirstBlock || block >= end) {
        return Trap{TrapKind::InvalidFree, block, size};
    }
    const uint32_t front = tag(block);
    const uint32_t bytes = front & ~(kGranule - 1);
    if (bytes == 0 || bytes > end - block || front - bytes > kInUse) {
        return Trap{TrapKind::InvalidFree, block, size};
    }
    if ((front & kInUse) == 0) return Trap{TrapKind::DoubleFree, block, size};
    const bool size_agrees =
        size <= kMaxRequest && block_bytes(static_cast<uint32_t>(size)) == bytes;
    if (word(end_tag_at(block, bytes)) == front) {
        if (size_agrees) return std::nullopt;
        return Trap{TrapKind::WrongSizeFree, block, size};
    }
    // Half a block: someone wrote past the end of it, or it never was one.
    return Trap{size_agrees ? TrapKind::HeapCorrupt : TrapKind::InvalidFree, block, size};
}

std::optional<Trap> SegregatedFit::deallocate(Address block, uint64_t size) {
    cost_ = {};
    if (auto trap = check(block, size)) [[unlikely]]
        return trap;
    release(block, tag(block) & ~kInUse);
    count_free(size);
    return std::nullopt;
}

// --- reallocation ----------------------------------------------------------------------------

bool SegregatedFit::resize_in_place(Address block, uint32_t have, uint32_t bytes) {
    if (bytes == have) return true;
    const Address after = block + have;
    if (bytes < have) {
        set_tags(block, bytes, kInUse);
        set_tags(block + bytes, have - bytes, kInUse);
        release(block + bytes, have - bytes);
        ++cost_.splits;
        return true;
    }
    const uint32_t missing = bytes - have;
    if (after == top()) {
        if (missing > top_bytes() && !grow_top(missing)) return false;
        const uint32_t rest = top_bytes() - missing;
        set_top(after + missing, rest);
        cost_.splits += rest != 0;
    } else {
        const uint32_t after_bytes = tag(after);
        if ((after_bytes & kInUse) != 0 || after_bytes < missing) return false;
        carve(after, after_bytes, missing);
        set_word(after - kTagBytes, missing);  // no block begins here any more
    }
    ++cost_.blocks_looked_at;
    ++cost_.merges;
    set_tags(block, bytes, kInUse);
    return true;
}

TrapOr<Address> SegregatedFit::reallocate(Address block, uint64_t old_size, uint64_t new_size,
                                          uint64_t align) {
    cost_ = {};
    if (auto trap = check(block, old_size)) return *trap;
    if (new_size > kMaxRequest) return kNull;
    const uint32_t have = tag(block) & ~kInUse;
    const uint32_t bytes = block_bytes(static_cast<uint32_t>(new_size));
    Address result = block;
    if (!resize_in_place(block, have, bytes)) {
        result = align <= kGranule ? take(bytes) : take_aligned(bytes, align);
        if (result == kNull) return kNull;
        window_.copy(result, block, static_cast<uint32_t>(old_size));  // growing: old is the less
        cost_.bytes_copied = static_cast<uint32_t>(old_size);
        release(block, have);
    }
    count_reallocation(old_size, new_size);
    return result;
}

// --- views -----------------------------------------------------------------------------------

std::optional<BlockInfo> SegregatedFit::describe(Address block) const {
    const Address end = memory_.heap_end();
    if (block >= end) return std::nullopt;
    const uint32_t bytes = tag(block) & ~(kGranule - 1);
    if (bytes == 0 || bytes > end - block) return std::nullopt;
    BlockState state = (tag(block) & kInUse) != 0 ? BlockState::Used : BlockState::Free;
    if (block == top()) state = BlockState::Top;
    return BlockInfo{block, bytes - kOverhead, block - kTagBytes, bytes, state};
}

std::optional<BlockInfo> SegregatedFit::first_block() const { return describe(kFirstBlock); }

std::optional<BlockInfo> SegregatedFit::block_after(const BlockInfo& block) const {
    return describe(block.address + block.bytes);
}

}  // namespace fleck::rt
