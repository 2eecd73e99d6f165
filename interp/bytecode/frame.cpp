#include "interp/bytecode/frame.h"

#include <algorithm>
#include <optional>

#include "runtime/address.h"

namespace fleck::vm {

using lir::BlockId;
using lir::Op;
using lir::Opnd;
using lir::SlotId;

namespace {

// Where a slot is used: a run of operations of one block, or several blocks.
struct Use {
    BlockId block;
    size_t first = 0, last = 0;
    bool many_blocks = false;
};

class SlotUses {
  public:
    explicit SlotUses(const lir::Function& f) : f_(f) {
        uses_.resize(f.slots.size());
        for (BlockId b : f.blocks.ids()) {
            const lir::Block& block = f.blocks[b];
            for (size_t i = 0; i < block.instrs.size(); ++i) add_instr(block.instrs[i], b, i);
            add(block.term.a, b, block.instrs.size());
            add(block.term.b, b, block.instrs.size());
        }
    }

    [[nodiscard]] bool is_used(SlotId s) const { return uses_[s].block.valid(); }

    [[nodiscard]] bool crosses_call(SlotId s) const {
        const Use& u = uses_[s];
        if (u.many_blocks) return true;
        const lir::Block& block = f_.blocks[u.block];
        for (size_t i = u.first + 1; i < u.last; ++i)
            if (lir::is_call(block.instrs[i].op)) return true;
        return false;
    }

  private:
    void add_instr(const lir::Instr& in, BlockId b, size_t at) {
        for (const Opnd* o : {&in.dst, &in.a, &in.b, &in.c}) add(*o, b, at);
        if (in.op == Op::Note) {
            const Note& n = f_.notes[in.aux];
            for (const NotePlace* p : {&n.a, &n.b, &n.c, &n.d, &n.pointer}) {
                if (p->slot != UINT32_MAX) add(Opnd::of(SlotId(p->slot)), b, at);
                for (const NotePlace::Hole& h : p->holes) add(Opnd::of(SlotId(h.slot)), b, at);
            }
        }
        // An address may be used anywhere.
        if (in.op == Op::Addr) uses_[in.a.slot].many_blocks = true;
    }

    void add(const Opnd& o, BlockId b, size_t at) {
        if (!o.is_slot()) return;
        Use& u = uses_[o.slot];
        if (!u.block.valid()) {
            u = Use{b, at, at, false};
        } else if (u.block != b) {
            u.many_blocks = true;
        } else {
            u.last = at;
        }
    }

    const lir::Function& f_;
    IdVec<SlotId, Use> uses_;
};

// Bytes of a frame that nothing lies in.
class Gaps {
  public:
    // What is left of temporaries that the optimiser did away with.
    Gaps(const lir::Function& f, const SlotUses& uses) {
        std::vector<SlotId> temporaries;
        for (SlotId s : f.slots.ids()) {
            const lir::Slot& slot = f.slots[s];
            if (slot.offset != lir::Slot::kNoOffset && slot.offset >= f.temps_begin &&
                slot.size != 0)
                temporaries.push_back(s);
        }
        std::ranges::sort(temporaries, {}, [&](SlotId s) { return f.slots[s].offset; });
        bool extends = false;  // the last gap
        for (SlotId s : temporaries) {
            const uint64_t begin = f.slots[s].offset, end = begin + f.slots[s].size;
            if (uses.is_used(s)) {
                extends = false;
            } else if (extends) {
                gaps_.back().end = end;
            } else {
                gaps_.push_back({begin, end});
                extends = true;
            }
        }
    }

    // The first that is large enough.
    std::optional<uint32_t> take(const lir::Slot& slot) {
        for (Gap& gap : gaps_) {
            const uint64_t at = rt::round_up(gap.begin, slot.align);
            if (at + slot.size > gap.end) continue;
            gap.begin = at + slot.size;
            return static_cast<uint32_t>(at);
        }
        return std::nullopt;
    }

  private:
    struct Gap {
        uint64_t begin, end;
    };
    std::vector<Gap> gaps_;
};

}  // namespace

FrameLayout lay_out_frame(const lir::Function& f, uint32_t least_call_base) {
    const SlotUses uses(f);
    FrameLayout out;
    out.offsets.assign(f.slots.size(), 0);
    uint64_t end = f.nominal_end;
    const auto append = [&](SlotId s) {
        end = rt::round_up(end, f.slots[s].align);
        out.offsets[s.index] = static_cast<uint32_t>(end);
        end += f.slots[s].size;
    };
    Gaps gaps(f, uses);
    uint64_t head_size = 0;
    std::vector<SlotId> behind;
    for (SlotId s : f.slots.ids()) {
        const lir::Slot& slot = f.slots[s];
        if (slot.offset != lir::Slot::kNoOffset) {
            out.offsets[s.index] = slot.offset;
        } else if (slot.is_call) {
            head_size = std::max(head_size, slot.size);
        } else if (uses.is_used(s)) {
            if (!uses.crosses_call(s)) {
                behind.push_back(s);
            } else if (const auto at = gaps.take(slot)) {
                out.offsets[s.index] = *at;
            } else {
                append(s);
            }
        }
    }
    out.call_base = std::max(static_cast<uint32_t>(rt::round_up(end, 16)), least_call_base);
    end = out.call_base + rt::round_up(head_size, 16);
    for (SlotId s : behind) append(s);
    for (SlotId s : f.slots.ids())
        if (f.slots[s].is_call) out.offsets[s.index] = out.call_base;
    out.scratch = static_cast<uint32_t>(rt::round_up(end, 16));
    out.end = out.scratch + kScratchSlots * kScratchBytes;
    return out;
}

}  // namespace fleck::vm
