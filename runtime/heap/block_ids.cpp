#include "runtime/heap/block_ids.h"

#include <ranges>

namespace fleck::rt {

namespace {
bool holds(const BlockRecord& block, Address address) {
    return address == block.address ||
           (address > block.address && address - block.address < block.size);
}
}  // namespace

BlockId BlockIds::allocated(Address block, uint64_t size, uint64_t align, Span where) {
    const BlockId id = records_.push({block, size, align, where, {}, true});
    const bool fresh = live_.emplace(block, id).second;
    FLECK_CHECK(fresh, "two live heap blocks at one address");
    return id;
}

BlockId BlockIds::freed(Address block, Span where) {
    const auto found = live_.find(block);
    FLECK_CHECK(found != live_.end(), "free of a heap block that nobody allocated");
    const BlockId id = found->second;
    live_.erase(found);
    records_[id].live = false;
    records_[id].freed_at = where;
    frees_.push(id);
    return id;
}

BlockId BlockIds::resized(Address block, uint64_t new_size) {
    const BlockId id = at(block);
    records_[id].size = new_size;
    return id;
}

BlockId BlockIds::moved(Address old_block, Address new_block, uint64_t new_size, Span where) {
    const uint64_t align = records_[at(old_block)].align;
    const BlockId id = allocated(new_block, new_size, align, where);
    freed(old_block, where);
    return id;
}

BlockId BlockIds::at(Address block) const {
    const auto found = live_.find(block);
    return found == live_.end() ? BlockId() : found->second;
}

BlockId BlockIds::containing(Address address) const {
    auto behind = live_.upper_bound(address);
    if (behind == live_.begin()) return {};
    const BlockId id = std::prev(behind)->second;
    return holds(records_[id], address) ? id : BlockId();
}

BlockId BlockIds::last_freed_at(Address address) const {
    for (const BlockId id : std::views::reverse(frees_)) {
        if (holds(records_[id], address)) return id;
    }
    return {};
}

}  // namespace fleck::rt
