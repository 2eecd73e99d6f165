// Names for heap blocks that a person can follow: #1, #2, ... in the order of allocation, never
// used again. The allocator knows nothing of them: this table is kept by whoever listens to a run,
// from the same calls, and costs nothing when nobody does. It remembers the blocks that were freed
// last too, so that a fault can tell where a block came from and where it went; how many it is told
// of in all does not matter to its size.
#pragma once

#include <deque>
#include <map>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/source.h"
#include "runtime/address.h"

namespace fleck::rt {

using BlockId = Id<struct BlockTag>;

// "#1" is the block with index 0.
[[nodiscard]] inline uint32_t block_number(BlockId id) { return id.index + 1; }

struct BlockRecord {
    BlockId id;
    Address address = kNull;
    uint64_t size = 0;  // as requested
    uint64_t align = 1;
    Span allocated_at;
    Span freed_at;  // nowhere while the block lives
    bool live = true;
};

class BlockIds {
  public:
    BlockId allocated(Address block, uint64_t size, uint64_t align, Span where);
    // `block` must be live.
    BlockId freed(Address block, Span where);
    // In place: the block keeps its id.
    BlockId resized(Address block, uint64_t new_size);
    // To another place: the old block is freed, and the new one has a new id, which is returned.
    BlockId moved(Address old_block, Address new_block, uint64_t new_size, Span where);

    // The live block that begins at, or that holds, an address. A block of no bytes holds its own
    // address. Invalid if there is none.
    [[nodiscard]] BlockId at(Address block) const;
    [[nodiscard]] BlockId containing(Address address) const;
    // The block freed last among those that held an address. Linear.
    [[nodiscard]] BlockId last_freed_at(Address address) const;

    // Of a block that is live or among the kRemembered freed last.
    [[nodiscard]] const BlockRecord& operator[](BlockId id) const;
    // By number: at the end of a run, the leaks.
    [[nodiscard]] std::vector<BlockRecord> live() const;
    [[nodiscard]] size_t live_count() const { return live_.size(); }
    [[nodiscard]] uint32_t count() const { return count_; }  // that there ever were

    static constexpr size_t kRemembered = 10'000;

  private:
    std::map<Address, BlockRecord> live_;
    std::deque<BlockRecord> freed_;  // in the order of the frees
    uint32_t count_ = 0;
};

}  // namespace fleck::rt
