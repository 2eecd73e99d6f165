// The proof that SegregatedFit's bytes say what they should: blocks tile the heap, tags agree, no
// two free neighbours, the lists hold exactly the free blocks, each in its class, and the bit map
// knows which lists are empty. Reads only; terminates on any bytes whatever.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "runtime/heap/segregated_fit.h"

namespace fleck::rt {

struct SegregatedFit::Census {
    std::vector<Address> free_blocks;  // by address, without the top
    std::vector<Address> listed;       // by list
};

namespace {
template <typename... Args>
std::string broken(fmt::format_string<Args...> text, Args&&... args) {
    return fmt::format(text, std::forward<Args>(args)...);
}
}  // namespace

std::optional<std::string> SegregatedFit::verify() const {
    if (memory_.heap_end() == kHeapBegin) {
        if (top() == kFirstBlock && top_bytes() == 0) return std::nullopt;
        return broken("the heap is empty but its top is at {:#x}", top());
    }
    Census census;
    if (auto problem = verify_tiling(census)) return problem;
    for (uint32_t bin = 0; bin < kBins; ++bin) {
        if (auto problem = verify_bin(bin, census)) return problem;
    }
    std::ranges::sort(census.listed);
    if (census.listed != census.free_blocks) {
        return broken("{} blocks are free, but the lists hold {}, not all of them the same",
                      census.free_blocks.size(), census.listed.size());
    }
    return std::nullopt;
}

std::optional<std::string> SegregatedFit::verify_tiling(Census& census) const {
    const Address end = memory_.heap_end();
    if (tag_before(kFirstBlock) != kInUse) return broken("the tag before the first block is gone");
    if (word(end - kTagBytes) != kInUse) return broken("the tag at the end of the heap is gone");
    bool free_before = false;
    Address block = kFirstBlock;
    while (block < end) {
        const uint32_t front = tag(block);
        const uint32_t bytes = front & ~(kGranule - 1);
        if (front - bytes > kInUse || bytes == 0 || bytes > end - block) {
            return broken("block {:#x} has the tag {:#x}", block, front);
        }
        if (const uint32_t back = word(end_tag_at(block, bytes)); back != front) {
            return broken("block {:#x} has the tag {:#x} in front, {:#x} at its end", block, front,
                          back);
        }
        const bool is_free = (front & kInUse) == 0;
        if (is_free && free_before) return broken("block {:#x} and the one before are free", block);
        if (block == top()) {
            if (!is_free || bytes != top_bytes() || block + bytes != end) {
                return broken("the top at {:#x} is not the free rest of the heap", block);
            }
        } else if (is_free) {
            census.free_blocks.push_back(block);
        }
        free_before = is_free;
        block += bytes;
    }
    if (top_bytes() == 0 && (top() != end || free_before)) {
        return broken("the top is empty but does not lie at the end of the heap");
    }
    if (top_bytes() != 0 && (top() >= end || top_bytes() != end - top())) {
        return broken("the top of {} bytes at {:#x} does not end the heap", top_bytes(), top());
    }
    return std::nullopt;
}

std::optional<std::string> SegregatedFit::verify_bin(uint32_t bin, Census& census) const {
    const Address list = head(bin);
    const uint64_t map = window_.load<uint64_t>(kBitmap + bin / 64 * 8);
    const bool marked = (map >> (bin % 64) & 1) != 0;
    if (marked != (next(list) != list)) {
        return broken("the bit map says that bin {} is {}", bin, marked ? "in use" : "empty");
    }
    Address before = list;
    for (Address block = next(list); block != list; block = next(block)) {
        if (!std::ranges::binary_search(census.free_blocks, block)) {
            return broken("bin {} lists {:#x}, which is not a free block", bin, block);
        }
        if (bin_of(tag(block)) != bin) return broken("block {:#x} is in bin {}", block, bin);
        if (prev(block) != before) return broken("the links around block {:#x} differ", block);
        if (census.listed.size() == census.free_blocks.size()) {
            return broken("the list of bin {} is longer than there are free blocks", bin);
        }
        census.listed.push_back(block);
        before = block;
    }
    if (prev(list) != before) return broken("the list of bin {} does not end at its last", bin);
    return std::nullopt;
}

}  // namespace fleck::rt
