// Liveness of variables, and what follows from it: dead operations go, and a value is computed
// where it is wanted.
#include <algorithm>

#include "interp/bytecode/opt.h"
#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

namespace {

using LiveSet = IdSet<VarId>;

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

uint32_t written_bytes(const Instr& in) {
    uint32_t n = 0;
    for_each_operand(in, [&](const Opnd&, uint32_t size, Access access) {
        if (access == Access::Write) n = size;
    });
    return n;
}

// Looks for the operation in the same block that computes `mov.a`, to let it write `mov.dst`
// itself.
class Coalescer {
  public:
    Coalescer(Block& block, const Vars& vars, const Liveness& live, const Function& f)
        : block_(block), vars_(vars), live_(live), f_(f) {}

    bool try_at(size_t at, const LiveSet& live_after) {
        const Instr& mov = block_.instrs[at];
        if (mov.op != Op::Mov || !mov.a.is_slot() || !mov.dst.is_slot() || mov.a == mov.dst)
            return false;
        const uint32_t n = bytes(mov.ty);
        const VarId from = vars_.find(mov.a, n);
        if (!from.valid() || !vars_.simple(from) || live_after.contains(from)) return false;
        const VarId to = vars_.find(mov.dst, n);
        if (!to.valid() || !vars_[to].clean) return false;
        const SlotId slot = mov.dst.slot;
        const bool in_call = f_.slots[slot].is_call;
        const bool in_memory = vars_.escaped(slot);
        for (size_t k = at; k-- > 0;) {
            const Instr& in = block_.instrs[k];
            bool defines = false;
            bool touches = false;
            for_each_operand(in, [&](const Opnd& o, uint32_t size, Access access) {
                if (!o.is_slot()) return;
                if (access == Access::Write && o == mov.a && size == n) defines = true;
                touches |= overlaps(o, size, mov.dst, n);
            });
            if (defines) {
                // A checked operation writes only when it does not throw, wherever it writes.
                const bool checked =
                    in.op == Op::AddChk || in.op == Op::SubChk || in.op == Op::MulChk;
                if (in_memory && !is_pure(in.op)) return false;
                if (in_call && !is_pure(in.op) && !checked) return false;
                rename(k, at, mov.a, mov.dst, n);
                return true;
            }
            if (touches || is_call(in.op) == true) {
                if (touches || in_call || in_memory) return false;
            }
            if (in_memory && touches_memory(in.op)) return false;
            if (in_call && touches_memory(in.op)) return false;
            // The heads of all callees' frames lie in the same bytes: what another one still holds
            // must not be overwritten early.
            if (in_call && reads_other_head(in, slot)) return false;
            if (in.pad.valid() &&
                (live_.in(in.pad).contains(to) || live_.in(in.pad).contains(from)))
                return false;
            if (in_memory && may_throw(in.op)) return false;
        }
        return false;
    }

  private:
    static bool overlaps(const Opnd& a, uint32_t an, const Opnd& b, uint32_t bn) {
        return a.slot == b.slot && a.value < b.value + bn && b.value < a.value + an;
    }

    [[nodiscard]] bool reads_other_head(const Instr& in, SlotId slot) const {
        bool found = false;
        for_each_operand(in, [&](const Opnd& o, uint32_t, Access access) {
            found |= access == Access::Read && o.is_slot() && o.slot != slot &&
                     f_.slots[o.slot].is_call;
        });
        return found;
    }

    // The operation at `k` writes `to` instead of `from`; what reads `from` up to the Mov reads
    // `to`.
    void rename(size_t k, size_t at, Opnd from, Opnd to, uint32_t n) {
        for_each_operand(block_.instrs[k], [&](Opnd& o, uint32_t, Access access) {
            if (access == Access::Write) o = to;
        });
        for (size_t i = k + 1; i < at; ++i)
            for_each_operand(block_.instrs[i], [&](Opnd& o, uint32_t size, Access access) {
                if (access == Access::Read && o == from && size == n) o = to;
            });
        block_.instrs[at] = Instr{};
    }

    Block& block_;
    const Vars& vars_;
    const Liveness& live_;
    const Function& f_;
};

}  // namespace

bool remove_dead_code(Function& f) {
    const Vars vars(f);
    const Liveness liveness(f, vars);
    bool changed = false;
    for (const BlockId b : f.blocks.ids()) {
        auto& instrs = f.blocks[b].instrs;
        LiveSet live = liveness.at_end(b);
        for (size_t i = instrs.size(); i-- > 0;) {
            Instr& in = instrs[i];
            const bool removable = is_pure(in.op) && in.dst.is_slot() && !vars.escaped(in.dst.slot);
            if (removable && !liveness.any_live(in.dst, written_bytes(in), live)) {
                in = Instr{};
                changed = true;
                continue;
            }
            liveness.step_back(in, live);
        }
        std::erase_if(instrs, [](const Instr& in) { return in.op == Op::Nop; });
    }
    return changed;
}

bool coalesce(Function& f) {
    const Vars vars(f);
    const Liveness liveness(f, vars);
    bool changed = false;
    for (const BlockId b : f.blocks.ids()) {
        Block& block = f.blocks[b];
        Coalescer coalescer(block, vars, liveness, f);
        LiveSet live = liveness.at_end(b);
        for (size_t i = block.instrs.size(); i-- > 0;) {
            changed |= coalescer.try_at(i, live);
            liveness.step_back(block.instrs[i], live);
        }
        std::erase_if(block.instrs, [](const Instr& in) { return in.op == Op::Nop; });
    }
    return changed;
}

void optimise(Function& f) {
    constexpr int kRounds = 4;
    simplify_cfg(f);
    for (int round = 0; round < kRounds; ++round) {
        bool changed = expand_block_copies(f);
        changed |= propagate(f);
        changed |= simplify_cfg(f);
        changed |= remove_dead_code(f);
        changed |= thread_jumps(f);
        changed |= simplify_cfg(f);
        if (!changed) break;
    }
    while (coalesce(f)) {
    }
    remove_dead_code(f);
    simplify_cfg(f);
    fuse(f);
}

}  // namespace fleck::lir
