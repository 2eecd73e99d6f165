// The variables of a function and which of them each operation reads and writes. Private to the
// optimiser.
#pragma once

#include <optional>
#include <unordered_map>

#include "interp/bytecode/lir.h"

namespace fleck::lir {

using VarId = Id<struct LirVarTag>;

// Bytes of a slot.
struct Range {
    SlotId slot;
    uint32_t offset = 0;
    uint32_t size = 0;
    bool operator==(const Range&) const = default;
};

struct Var {
    Range range;
    bool clean = true;  // no other variable of the slot overlaps it in part
};

enum class Access : uint8_t { Read, Write };

// Calls f(Opnd&, bytes, Access) for every operand of an operation that is a value in a slot or an
// immediate, reads first. The slots of Addr, Call, CallPtr and Native are no operands in this
// sense.
template <typename I, typename F>
void for_each_operand(I& in, F f) {
    const uint32_t n = bytes(in.ty);
    const uint32_t from = bytes(in.from);
    const auto read = [&](auto& o, uint32_t size) {
        if (!o.none()) f(o, size, Access::Read);
    };
    const auto write = [&](auto& o, uint32_t size) {
        if (!o.none()) f(o, size, Access::Write);
    };
    switch (in.op) {
        case Op::Nop:
        case Op::Round:
        case Op::Note:
        case Op::Call:
        case Op::Native:
            break;
        case Op::CallPtr:
            read(in.b, 8);
            break;
        case Op::Mov:
        case Op::Neg:
        case Op::Not:
            read(in.a, n);
            write(in.dst, n);
            break;
        case Op::Addr:
            write(in.dst, 8);
            break;
        case Op::Load:
            read(in.a, 8);
            write(in.dst, n);
            break;
        case Op::Store:
            read(in.a, 8);
            read(in.b, n);
            break;
        case Op::LoadIdx:
            read(in.a, 8);
            read(in.b, 8);
            write(in.dst, n);
            break;
        case Op::StoreIdx:
            read(in.a, 8);
            read(in.b, 8);
            read(in.c, n);
            break;
        case Op::CopyBlock:
            read(in.a, in.aux);
            write(in.dst, in.aux);
            break;
        case Op::LoadBlock:
            read(in.a, 8);
            write(in.dst, in.aux);
            break;
        case Op::StoreBlock:
            read(in.a, 8);
            read(in.b, in.aux);
            break;
        case Op::MoveBlock:
        case Op::Dealloc:
        case Op::Bounds:
        case Op::Panic:
            read(in.a, 8);
            read(in.b, 8);
            break;
        case Op::PtrIdx:
        case Op::Alloc:
            read(in.a, 8);
            read(in.b, 8);
            write(in.dst, 8);
            break;
        case Op::Add:
        case Op::Sub:
        case Op::Mul:
        case Op::Div:
        case Op::Rem:
        case Op::And:
        case Op::Or:
        case Op::Xor:
        case Op::AddChk:
        case Op::SubChk:
        case Op::MulChk:
            read(in.a, n);
            read(in.b, n);
            write(in.dst, n);
            break;
        case Op::Shl:
        case Op::Shr:
            read(in.a, n);
            read(in.b, 1);
            write(in.dst, n);
            break;
        case Op::AddOvf:
        case Op::SubOvf:
        case Op::MulOvf:
        case Op::Cmp:
            read(in.a, n);
            read(in.b, n);
            write(in.dst, 1);
            break;
        case Op::Extend:
        case Op::Truncate:
        case Op::IntToFloat:
        case Op::FloatToInt:
        case Op::FloatToFloat:
            read(in.a, from);
            write(in.dst, n);
            break;
        case Op::MemCopy:
            read(in.a, 8);
            read(in.b, 8);
            read(in.c, 8);
            break;
        case Op::MemSet:
            read(in.a, 8);
            read(in.b, 1);
            read(in.c, 8);
            break;
    }
}

template <typename T, typename F>
void for_each_operand_of_term(T& t, F f) {
    const uint32_t n = bytes(t.ty);
    if (t.kind == TermKind::Branch) {
        if (!t.a.none()) f(t.a, n, Access::Read);
        if (!t.b.none()) f(t.b, n, Access::Read);
    } else if (t.kind == TermKind::Switch) {
        f(t.a, n, Access::Read);
    }
}

// Numbers the variables of a function as it stands; made anew after each change of its accesses.
class Vars {
  public:
    explicit Vars(const Function& f);

    [[nodiscard]] size_t size() const { return vars_.size(); }
    [[nodiscard]] const Var& operator[](VarId v) const { return vars_[v]; }
    [[nodiscard]] auto ids() const { return vars_.ids(); }
    // The variable that is exactly this; invalid for an immediate or an access that is never made.
    [[nodiscard]] VarId find(const Opnd& o, uint32_t size) const;
    // All variables with a byte in the range.
    template <typename F>
    void for_overlapping(const Range& r, F f) const {
        for (const VarId v : by_slot_[r.slot]) {
            const Range& o = vars_[v].range;
            if (o.offset < r.offset + r.size && r.offset < o.offset + o.size) f(v);
        }
    }
    [[nodiscard]] const std::vector<VarId>& of_slot(SlotId s) const { return by_slot_[s]; }
    // Its address is taken: memory operations and calls may touch it.
    [[nodiscard]] bool escaped(SlotId s) const { return escaped_.contains(s); }
    // Scalar-sized, clean, not addressed, not part of a call's frame: may be renamed and tracked
    // freely.
    [[nodiscard]] bool simple(VarId v) const;

  private:
    const Function& f_;
    IdVec<VarId, Var> vars_;
    IdVec<SlotId, std::vector<VarId>> by_slot_;
    IdSet<SlotId> escaped_;
};

[[nodiscard]] inline Range range_of(const Opnd& o, uint32_t size) {
    return {o.slot, static_cast<uint32_t>(o.value), size};
}

// The passes; each returns whether it changed anything.
bool simplify_cfg(Function& f);         // drops unreachable blocks, merges chains, shortens jumps
bool expand_block_copies(Function& f);  // CopyBlock between slots to one Mov a variable
bool propagate(Function& f);     // constants, copies and addresses forward; folds; Load of a slot's
                                 // address to Mov
bool thread_jumps(Function& f);  // over a branch whose outcome an edge knows
bool remove_dead_code(Function& f);  // operations whose result nobody reads
bool fuse(Function& f);              // what prepares the choice of instructions
bool coalesce(Function& f);          // `t = a + b; x = t` to `x = a + b`

}  // namespace fleck::lir
