// Last touches before instructions are picked: values that are only handed on are read where they
// are, addresses that are computed for one access become part of it, and a bounds check stands
// right before the access that it is for, so that both become one instruction.
//
//     t = b.x; d = t - u             d = b.x - u
//     p = v + i * 8; x = [p]         x = [v + i * 8]
#include <algorithm>

#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

namespace {

struct Uses {
    uint32_t reads = 0, writes = 0;
    bool addressed = false;
};

class Fuser {
  public:
    explicit Fuser(Function& f) : f_(f), uses_(f.slots.size()), in_cleanup_(f.slots.size()) {
        for (const Block& b : f.blocks) {
            const auto count = [&](const Opnd& o, uint32_t, Access access) {
                if (!o.is_slot()) return;
                Uses& u = uses_[o.slot.index];
                ++(access == Access::Read ? u.reads : u.writes);
                if (b.is_cleanup && access == Access::Read) in_cleanup_.insert(o.slot);
            };
            for (const Instr& in : b.instrs) {
                for_each_operand(in, count);
                if (in.op == Op::Addr && in.a.is_slot()) uses_[in.a.slot.index].addressed = true;
            }
            for_each_operand_of_term(b.term, count);
        }
    }

    bool run() {
        bool changed = false;
        for (Block& b : f_.blocks) {
            for (size_t i = 0; i < b.instrs.size(); ++i) {
                if (b.instrs[i].op == Op::Mov) changed |= forward(b, i);
                if (b.instrs[i].op == Op::PtrIdx) changed |= fold_address(b, i);
            }
            std::erase_if(b.instrs, [](const Instr& in) { return in.op == Op::Nop; });
            for (size_t i = b.instrs.size(); i-- > 0;)
                if (b.instrs[i].op == Op::Bounds) sink_check(b, i);
        }
        return changed;
    }

  private:
    // Written once and read once, as a whole, by nobody else.
    [[nodiscard]] bool handed_on(const Opnd& o, uint32_t size) const {
        if (!o.is_slot() || o.value != 0) return false;
        const Slot& s = f_.slots[o.slot];
        const Uses& u = uses_[o.slot.index];
        return u.reads == 1 && u.writes == 1 && !u.addressed && !s.is_call && s.size == size &&
               o.slot != f_.result;
    }

    // May an operation change what stands at `o`?
    [[nodiscard]] bool clobbers(const Instr& in, const Opnd& o, uint32_t size) const {
        if (!o.is_slot()) return false;
        const bool head = f_.slots[o.slot].is_call;
        if (is_call(in.op) && (head || uses_[o.slot.index].addressed)) return true;
        if (touches_memory(in.op) && uses_[o.slot.index].addressed) return true;
        bool hit = false;
        for_each_operand(in, [&](const Opnd& w, uint32_t n, Access access) {
            if (access != Access::Write || !w.is_slot()) return;
            // All heads of callees' frames share their bytes.
            if (head && f_.slots[w.slot].is_call) hit = true;
            if (w.slot == o.slot && w.value < o.value + size && o.value < w.value + n) hit = true;
        });
        return hit;
    }

    // The operand of a later operation in the block that reads `o`; what stands in between must
    // leave the given operands alone.
    struct Reader {
        size_t at;  // instrs.size(): the terminator
        Opnd* opnd;
    };
    std::optional<Reader> reader(Block& b, size_t from, const Opnd& o, uint32_t size,
                                 std::initializer_list<std::pair<Opnd, uint32_t>> keep) {
        for (size_t k = from + 1; k <= b.instrs.size(); ++k) {
            Opnd* found = nullptr;
            const auto look = [&](Opnd& r, uint32_t n, Access access) {
                if (access == Access::Read && r == o && n == size) found = &r;
            };
            if (k == b.instrs.size()) {
                for_each_operand_of_term(b.term, look);
            } else {
                for_each_operand(b.instrs[k], look);
            }
            if (found != nullptr) return Reader{k, found};
            if (k == b.instrs.size()) break;
            for (const auto& [kept, n] : keep)
                if (clobbers(b.instrs[k], kept, n)) return std::nullopt;
        }
        return std::nullopt;
    }

    bool forward(Block& b, size_t i) {
        const Instr mov = b.instrs[i];
        const uint32_t n = bytes(mov.ty);
        if (!mov.a.is_slot() || !handed_on(mov.dst, n)) return false;
        const auto r = reader(b, i, mov.dst, n, {{mov.a, n}});
        if (!r) return false;
        *r->opnd = mov.a;
        b.instrs[i] = Instr{};
        return true;
    }

    bool fold_address(Block& b, size_t i) {
        const Instr ptr = b.instrs[i];
        if (!handed_on(ptr.dst, 8) || ptr.aux > UINT16_MAX) return false;
        const auto r = reader(b, i, ptr.dst, 8, {{ptr.a, 8}, {ptr.b, 8}});
        if (!r || r->at == b.instrs.size()) return false;
        Instr& access = b.instrs[r->at];
        if (r->opnd != &access.a || access.off != 0) return false;
        if (access.op == Op::Load) {
            access.op = Op::LoadIdx;
        } else if (access.op == Op::Store) {
            access.op = Op::StoreIdx;
            access.c = access.b;
        } else {
            return false;
        }
        access.a = ptr.a;
        access.b = ptr.b;
        access.aux = ptr.aux;
        b.instrs[i] = Instr{};
        return true;
    }

    // Moves a check down to the access that it is for, past operations that only compute what
    // nobody sees if the check fails.
    void sink_check(Block& b, size_t i) {
        const Instr check = b.instrs[i];
        for (size_t k = i + 1; k < b.instrs.size(); ++k) {
            const Instr& in = b.instrs[k];
            const bool access = in.op == Op::LoadIdx || in.op == Op::StoreIdx;
            if (access && in.b == check.a && in.aux == bytes(in.ty)) {
                std::rotate(b.instrs.begin() + static_cast<ptrdiff_t>(i),
                            b.instrs.begin() + static_cast<ptrdiff_t>(i) + 1,
                            b.instrs.begin() + static_cast<ptrdiff_t>(k));
                return;
            }
            // A load may fault where the check would have panicked: it does not move.
            const bool harmless = is_pure(in.op) && in.op != Op::LoadIdx && in.dst.is_slot() &&
                                  !uses_[in.dst.slot.index].addressed &&
                                  !f_.slots[in.dst.slot].is_call &&
                                  !in_cleanup_.contains(in.dst.slot);
            if (!harmless || clobbers(in, check.a, 8) || clobbers(in, check.b, 8)) return;
        }
    }

    Function& f_;
    std::vector<Uses> uses_;
    IdSet<SlotId> in_cleanup_;
};

}  // namespace

bool fuse(Function& f) { return Fuser(f).run(); }

}  // namespace fleck::lir
