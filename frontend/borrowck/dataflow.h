// The worklist solver for forward dataflow over MIR (rustc-dev-guide, "Dataflow Analysis").
//
// A Transfer says what statements, terminators and edges do to a State; a State has `bool
// merge(const State&)`, which joins another one into it and tells whether anything was new. The
// same Transfer is applied by the solver and, statement by statement, by whoever reads the result,
// so that the two cannot drift apart.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "frontend/mir/mir.h"

namespace fleck {

// Blocks reachable from the entry, each before its successors except along back edges.
[[nodiscard]] std::vector<mir::BlockId> reverse_postorder(const mir::Body& body);
// The same with what follows a branch in the order of its targets, which is the order in which
// rustc looks for errors: of several uses of a moved value it tells the first in this order.
[[nodiscard]] std::vector<mir::BlockId> checking_order(const mir::Body& body);

// Reachable blocks in the order of a depth-first search that takes a branch's last successor first.
[[nodiscard]] std::vector<mir::BlockId> preorder(const mir::Body& body);

// For each block, the blocks that lead to it; unreachable ones are left out.
[[nodiscard]] IdVec<mir::BlockId, std::vector<mir::BlockId>> predecessors(const mir::Body& body);

template <typename State>
using EntryStates = IdVec<mir::BlockId, std::optional<State>>;  // empty: unreachable

template <typename State, typename Transfer>
EntryStates<State> solve_forward(const mir::Body& body, State at_start, const Transfer& transfer) {
    const std::vector<mir::BlockId> order = reverse_postorder(body);
    IdVec<mir::BlockId, uint32_t> rank;
    rank.resize(body.blocks.size());
    for (uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;

    EntryStates<State> entry;
    entry.resize(body.blocks.size());
    entry[mir::BlockId(0u)] = std::move(at_start);
    std::vector<bool> queued(order.size());
    std::vector<uint32_t> heap{0};  // ranks, smallest first
    queued[0] = true;
    State state = *entry[mir::BlockId(0u)],
          out = state;  // outside of the loop to keep their memory
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), std::greater<>());
        const uint32_t r = heap.back();
        heap.pop_back();
        queued[r] = false;
        const mir::Block& block = body.blocks[order[r]];
        state = *entry[order[r]];
        for (const mir::Statement& s : block.statements) transfer.statement(state, s);
        transfer.terminator(state, block.terminator);
        mir::for_each_successor(block.terminator, [&](mir::BlockId next) {
            out = state;
            transfer.edge(out, block.terminator, next);
            bool changed = true;
            if (entry[next])
                changed = entry[next]->merge(out);
            else
                entry[next] = out;
            if (changed && !queued[rank[next]]) {
                queued[rank[next]] = true;
                heap.push_back(rank[next]);
                std::push_heap(heap.begin(), heap.end(), std::greater<>());
            }
        });
    }
    return entry;
}

}  // namespace fleck
