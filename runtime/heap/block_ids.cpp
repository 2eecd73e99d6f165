#include "runtime/heap/block_ids.h"

#include <algorithm>
#include <ranges>

#include "frontend/base/check.h"

namespace fleck::rt {

namespace {
bool holds(const BlockRecord& block, Address address) {
    return address == block.address ||
           (address > block.address && address - block.address < block.size);
}
}  // namespace

BlockId BlockIds::allocated(Address block, uint64_t size, uint64_t align, Span where) {
    const BlockId id(count_++);
    const bool fresh =
        live_.emplace(block, BlockRecord{id, block, size, align, where, {}, true}).second;
    FLECK_CHECK(fresh, "two live heap blocks at one address");
    return id;
}

BlockId BlockIds::freed(Address block, Span where) {
    const auto found = live_.find(block);
    FLECK_CHECK(found != live_.end(), "free of a heap block that nobody allocated");
    BlockRecord record = found->second;
    live_.erase(found);
    record.live = false;
    record.freed_at = where;
    freed_.push_back(record);
    if (freed_.size() > kRemembered) freed_.pop_front();
    return record.id;
}

BlockId BlockIds::resized(Address block, uint64_t new_size) {
    const auto found = live_.find(block);
    FLECK_CHECK(found != live_.end(), "resizing of a heap block that nobody allocated");
    found->second.size = new_size;
    return found->second.id;
}

BlockId BlockIds::moved(Address old_block, Address new_block, uint64_t new_size, Span where) {
    const uint64_t align = live_.at(old_block).align;
    const BlockId id = allocated(new_block, new_size, align, where);
    freed(old_block, where);
    return id;
}

BlockId BlockIds::at(Address block) const {
    const auto found = live_.find(block);
    return found == live_.end() ? BlockId() : found->second.id;
}

BlockId BlockIds::containing(Address address) const {
    auto behind = live_.upper_bound(address);
    if (behind == live_.begin()) return {};
    const BlockRecord& record = std::prev(behind)->second;
    return holds(record, address) ? record.id : BlockId();
}

BlockId BlockIds::last_freed_at(Address address) const {
    for (const BlockRecord& record : std::views::reverse(freed_))
        if (holds(record, address)) return record.id;
    return {};
}

const BlockRecord& BlockIds::operator[](BlockId id) const {
    for (const BlockRecord& record : std::views::reverse(freed_))
        if (record.id == id) return record;
    for (const auto& [address, record] : live_)
        if (record.id == id) return record;
    FLECK_UNREACHABLE();
}

std::vector<BlockRecord> BlockIds::live() const {
    std::vector<BlockRecord> out;
    for (const auto& [address, record] : live_) out.push_back(record);
    std::ranges::sort(out, {}, [](const BlockRecord& r) { return r.id.index; });
    return out;
}

}  // namespace fleck::rt
