// Liveness of variables, and what follows from it: dead operations go, and a value is computed
// where it is wanted.
#include "interp/bytecode/opt_live.h"

#include <algorithm>

#include "interp/bytecode/opt.h"

namespace fleck::lir {

namespace {

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
            found |=
                access == Access::Read && o.is_slot() && o.slot != slot && f_.slots[o.slot].is_call;
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
