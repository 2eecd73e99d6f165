// Which variables are read later, at each point of a function. Private to the optimiser.
#pragma once

#include <vector>

#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

using LiveSet = IdSet<VarId>;

// Backward dataflow over blocks; a variable that the caller of a function or the owner of an
// address reads is not seen by it.
class Liveness {
  public:
    Liveness(const Function& f, const Vars& vars) : f_(f), vars_(vars) {
        in_.resize(f.blocks.size(), LiveSet(vars.size()));
        std::vector<BlockId> order;
        for (const BlockId b : f.blocks.ids()) order.push_back(b);
        std::vector<std::vector<BlockId>> preds(f.blocks.size());
        for (const BlockId b : f.blocks.ids()) {
            for_each_successor(f.blocks[b].term, [&](BlockId s) { preds[s.index].push_back(b); });
            for (const Instr& i : f.blocks[b].instrs)
                if (i.pad.valid()) preds[i.pad.index].push_back(b);
        }
        std::vector<bool> queued(f.blocks.size(), true);
        while (!order.empty()) {
            const BlockId b = order.back();
            order.pop_back();
            queued[b.index] = false;
            LiveSet live = at_end(b);
            const auto& instrs = f.blocks[b].instrs;
            for (size_t i = instrs.size(); i-- > 0;) step_back(instrs[i], live);
            if (in_[b].merge(live))
                for (const BlockId p : preds[b.index])
                    if (!queued[p.index]) {
                        queued[p.index] = true;
                        order.push_back(p);
                    }
        }
    }

    [[nodiscard]] const LiveSet& in(BlockId b) const { return in_[b]; }

    [[nodiscard]] LiveSet at_end(BlockId b) const {
        const Term& t = f_.blocks[b].term;
        LiveSet live(vars_.size());
        for_each_successor(t, [&](BlockId s) { live.merge(in_[s]); });
        for_each_operand_of_term(t,
                                 [&](const Opnd& o, uint32_t size, Access) { add(o, size, live); });
        if (t.kind == TermKind::Return && f_.result.valid())
            for (const VarId v : vars_.of_slot(f_.result)) live.insert(v);
        return live;
    }

    void step_back(const Instr& in, LiveSet& live) const {
        for_each_operand(in, [&](const Opnd& o, uint32_t size, Access access) {
            if (access != Access::Write || !o.is_slot()) return;
            const Range r = range_of(o, size);
            vars_.for_overlapping(r, [&](VarId v) {
                const Range& w = vars_[v].range;
                if (r.offset <= w.offset && w.offset + w.size <= r.offset + r.size) live.remove(v);
            });
        });
        for_each_operand(in, [&](const Opnd& o, uint32_t size, Access access) {
            if (access == Access::Read) add(o, size, live);
        });
        if (is_call(in.op) && in.a.is_slot())
            for (const VarId v : vars_.of_slot(in.a.slot)) live.insert(v);
        if (in.pad.valid()) live.merge(in_[in.pad]);
    }

    [[nodiscard]] bool any_live(const Opnd& dst, uint32_t size, const LiveSet& live) const {
        bool found = false;
        vars_.for_overlapping(range_of(dst, size), [&](VarId v) { found |= live.contains(v); });
        return found;
    }

  private:
    void add(const Opnd& o, uint32_t size, LiveSet& live) const {
        if (o.is_slot()) vars_.for_overlapping(range_of(o, size), [&](VarId v) { live.insert(v); });
    }

    const Function& f_;
    const Vars& vars_;
    IdVec<BlockId, LiveSet> in_;
};

}  // namespace fleck::lir
