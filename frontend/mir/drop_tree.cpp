#include "frontend/mir/drop_tree.h"

namespace fleck::mir {

DropTree::Node DropTree::add(const ScheduledDrop& drop, Node next) {
    const uint64_t key =
        uint64_t{next} << 32 | uint64_t{drop.local.index} << 1 | uint64_t{drop.is_value};
    const auto [it, fresh] = by_key_.try_emplace(key, kRoot);
    if (fresh) {
        nodes_.push_back({drop, next});
        has_values_ |= drop.is_value;
        it->second = static_cast<Node>(nodes_.size());
    }
    return it->second;
}

}  // namespace fleck::mir
