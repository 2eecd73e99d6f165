#include "frontend/borrowck/dataflow.h"

namespace fleck {

namespace {

std::vector<mir::BlockId> depth_first(const mir::Body& body, bool last_first) {
    std::vector<mir::BlockId> order;
    IdSet<mir::BlockId> seen(body.blocks.size());
    struct Open {
        mir::BlockId block;
        std::vector<mir::BlockId> successors;
        size_t next = 0;
    };
    std::vector<Open> stack;
    const auto open = [&](mir::BlockId b) {
        if (!seen.insert(b)) return;
        Open o{b, {}, 0};
        mir::for_each_successor(body.blocks[b].terminator,
                                [&](mir::BlockId s) { o.successors.push_back(s); });
        if (last_first) std::reverse(o.successors.begin(), o.successors.end());
        stack.push_back(std::move(o));
    };
    open(mir::BlockId(0u));
    while (!stack.empty()) {
        Open& top = stack.back();
        if (top.next < top.successors.size()) {
            const mir::BlockId next = top.successors[top.next++];
            open(next);  // invalidates `top`
        } else {
            order.push_back(top.block);
            stack.pop_back();
        }
    }
    std::reverse(order.begin(), order.end());
    return order;
}

}  // namespace

std::vector<mir::BlockId> reverse_postorder(const mir::Body& body) {
    return depth_first(body, false);
}

std::vector<mir::BlockId> checking_order(const mir::Body& body) { return depth_first(body, true); }

std::vector<mir::BlockId> preorder(const mir::Body& body) {
    std::vector<mir::BlockId> order, open{mir::BlockId(0u)};
    IdSet<mir::BlockId> seen(body.blocks.size());
    while (!open.empty()) {
        const mir::BlockId b = open.back();
        open.pop_back();
        if (!seen.insert(b)) continue;
        order.push_back(b);
        mir::for_each_successor(body.blocks[b].terminator,
                                [&](mir::BlockId s) { open.push_back(s); });
    }
    return order;
}

IdVec<mir::BlockId, std::vector<mir::BlockId>> predecessors(const mir::Body& body) {
    IdVec<mir::BlockId, std::vector<mir::BlockId>> preds;
    preds.resize(body.blocks.size());
    std::vector<mir::BlockId> blocks = reverse_postorder(body);
    std::sort(blocks.begin(), blocks.end());
    for (const mir::BlockId b : blocks)
        mir::for_each_successor(body.blocks[b].terminator,
                                [&](mir::BlockId s) { preds[s].push_back(b); });
    return preds;
}

}  // namespace fleck
