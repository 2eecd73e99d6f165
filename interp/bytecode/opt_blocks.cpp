// CopyBlock between slots, said as one Mov a variable, so that the fields of a copied aggregate can
// be propagated one by one.
#include <algorithm>
#include <array>
#include <deque>

#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

namespace {

std::optional<Ty> type_of_size(uint32_t n) {
    switch (n) {
        case 1:
            return Ty::I8;
        case 2:
            return Ty::I16;
        case 4:
            return Ty::I32;
        case 8:
            return Ty::I64;
        case 16:
            return Ty::I128;
        default:
            return std::nullopt;
    }
}

struct Piece {
    uint32_t offset, size;
    auto operator<=>(const Piece&) const = default;
};

// How the bytes of each slot are cut: the scalar accesses to it, and those of every slot that it is
// copied from or to.
class Pieces {
  public:
    explicit Pieces(const Function& f) {
        pieces_.resize(f.slots.size());
        copies_.resize(f.slots.size());
        for (const Block& b : f.blocks) {
            for (const Instr& in : b.instrs) {
                if (in.op == Op::CopyBlock && in.a.is_slot()) {
                    const Copy c{range_of(in.dst, in.aux), range_of(in.a, in.aux)};
                    copies_[c.to.slot].push_back(c);
                    copies_[c.from.slot].push_back(c);
                    continue;
                }
                const bool block = in.op == Op::LoadBlock || in.op == Op::StoreBlock;
                for_each_operand(in, [&](const Opnd& o, uint32_t size, Access) {
                    if (o.is_slot() && !(block && size == in.aux && !type_of_size(size)))
                        add(range_of(o, size));
                });
            }
            for_each_operand_of_term(b.term, [&](const Opnd& o, uint32_t size, Access) {
                if (o.is_slot()) add(range_of(o, size));
            });
        }
        while (!todo_.empty()) {
            const Range r = todo_.front();
            todo_.pop_front();
            for (const Copy& c : copies_[r.slot]) {
                carry(c.to, c.from, r);
                carry(c.from, c.to, r);
            }
        }
    }

    // The pieces inside of a range, sorted; nothing if they overlap each other or its edges in
    // part.
    [[nodiscard]] std::optional<std::vector<Piece>> inside(const Range& r) const {
        std::vector<Piece> out;
        for (const Piece& p : pieces_[r.slot]) {
            if (p.offset + p.size <= r.offset || r.offset + r.size <= p.offset) continue;
            if (p.offset < r.offset || p.offset + p.size > r.offset + r.size) return std::nullopt;
            out.push_back(p);
        }
        std::ranges::sort(out);
        for (size_t i = 1; i < out.size(); ++i)
            if (out[i].offset < out[i - 1].offset + out[i - 1].size) return std::nullopt;
        return out;
    }

  private:
    struct Copy {
        Range to, from;
    };
    static constexpr size_t kMostPieces = 32;

    void add(const Range& r) {
        auto& list = pieces_[r.slot];
        const Piece p{r.offset, r.size};
        if (list.size() >= kMostPieces || std::ranges::find(list, p) != list.end()) return;
        list.push_back(p);
        todo_.push_back(r);
    }
    void carry(const Range& from, const Range& to, const Range& r) {
        if (from.slot != r.slot || r.offset < from.offset ||
            r.offset + r.size > from.offset + from.size)
            return;
        add({to.slot, to.offset + (r.offset - from.offset), r.size});
    }

    IdVec<SlotId, std::vector<Piece>> pieces_;
    IdVec<SlotId, std::vector<Copy>> copies_;
    std::deque<Range> todo_;
};

// Bytes between the pieces go along too: nobody in this function looks at them as a scalar, but a
// callee may.
void fill_gaps(std::vector<Piece>& pieces, const Range& r) {
    std::vector<Piece> out;
    uint32_t at = r.offset;
    const auto fill = [&](uint32_t to) {
        while (at < to) {
            uint32_t n = 8;
            while (n > to - at || at % n != 0) n /= 2;
            out.push_back({at, n});
            at += n;
        }
    };
    for (const Piece& p : pieces) {
        fill(p.offset);
        out.push_back(p);
        at = p.offset + p.size;
    }
    fill(r.offset + r.size);
    pieces = std::move(out);
}

}  // namespace

bool expand_block_copies(Function& f) {
    constexpr size_t kMostMoves = 8;
    const Pieces pieces(f);
    bool changed = false;
    for (Block& b : f.blocks) {
        if (std::ranges::none_of(b.instrs, [](const Instr& in) { return in.op == Op::CopyBlock; }))
            continue;
        std::vector<Instr> out;
        for (Instr& in : b.instrs) {
            const Range to = in.op == Op::CopyBlock ? range_of(in.dst, in.aux) : Range{};
            auto cut = in.op == Op::CopyBlock && in.a.is_slot() && in.a.slot != in.dst.slot
                           ? pieces.inside(to)
                           : std::nullopt;
            if (cut) fill_gaps(*cut, to);
            const bool good =
                cut && cut->size() <= kMostMoves && std::ranges::all_of(*cut, [](const Piece& p) {
                    return type_of_size(p.size).has_value();
                });
            if (!good) {
                out.push_back(std::move(in));
                continue;
            }
            for (const Piece& p : *cut) {
                Instr mov;
                mov.op = Op::Mov;
                mov.ty = *type_of_size(p.size);
                mov.dst = Opnd::of(in.dst.slot, p.offset);
                mov.a = Opnd::of(in.a.slot, in.a.value + (p.offset - to.offset));
                mov.span = in.span;
                out.push_back(mov);
            }
            changed = true;
        }
        b.instrs = std::move(out);
    }
    return changed;
}

}  // namespace fleck::lir
