// The shape of the graph: unreachable blocks, chains, jumps to jumps.
#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

namespace {

// Where a jump to `b` ends up, through blocks that only jump on.
BlockId final_target(const Function& f, BlockId b) {
    for (int hops = 0; hops < 32; ++hops) {
        const Block& block = f.blocks[b];
        if (!block.instrs.empty() || block.term.kind != TermKind::Goto || block.term.target == b)
            return b;
        b = block.term.target;
    }
    return b;
}

bool one_way(Term& t) {
    if (t.kind == TermKind::Branch && t.target == t.otherwise) {
        t.kind = TermKind::Goto;
        return true;
    }
    if (t.kind != TermKind::Switch) return false;
    std::erase_if(t.cases, [&](const auto& c) { return c.second == t.otherwise; });
    if (!t.cases.empty()) return false;
    t.kind = TermKind::Goto;
    t.target = t.otherwise;
    return true;
}

}  // namespace

bool simplify_cfg(Function& f) {
    bool changed = false;
    for (Block& b : f.blocks) {
        for_each_successor(b.term, [&](BlockId& t) {
            const BlockId end = final_target(f, t);
            changed |= end != t;
            t = end;
        });
        changed |= one_way(b.term);
    }
    IdSet<BlockId> reached(f.blocks.size());
    std::vector<BlockId> todo;
    std::vector<uint32_t> uses(f.blocks.size());
    const auto reach = [&](BlockId b) {
        ++uses[b.index];
        if (reached.insert(b)) todo.push_back(b);
    };
    reach(BlockId(0u));
    ++uses[0];
    while (!todo.empty()) {
        const BlockId b = todo.back();
        todo.pop_back();
        for (const Instr& in : f.blocks[b].instrs)
            if (in.pad.valid()) {
                reach(in.pad);
                ++uses[in.pad.index];  // a landing pad keeps a block of its own
            }
        for_each_successor(f.blocks[b].term, reach);
    }
    for (const BlockId b : f.blocks.ids()) {
        Block& block = f.blocks[b];
        if (!reached.contains(b)) {
            changed |= !block.instrs.empty() || block.term.kind != TermKind::Unreachable;
            block = Block{};
            continue;
        }
        while (block.term.kind == TermKind::Goto && block.term.target != b &&
               uses[block.term.target.index] == 1) {
            Block next = std::move(f.blocks[block.term.target]);
            f.blocks[block.term.target] = Block{};
            reached.remove(block.term.target);
            block.instrs.insert(block.instrs.end(), std::make_move_iterator(next.instrs.begin()),
                                std::make_move_iterator(next.instrs.end()));
            block.term = std::move(next.term);
            changed = true;
        }
    }
    return changed;
}

}  // namespace fleck::lir
