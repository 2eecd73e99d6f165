#include "runtime/heap/heap.h"

namespace fleck::rt {

std::optional<BlockInfo> Heap::find_block(Address inside) const {
    for (auto block = first_block(); block; block = block_after(*block)) {
        if (block->holds(inside)) return block;
        if (block->begin > inside) break;
    }
    return std::nullopt;
}

}  // namespace fleck::rt
