// LIR: one instance, monomorphic, as a control-flow graph of typed operations on slots. In: made
// from MIR by translate. Out: rewritten by the optimiser (opt_*), turned into bytecode by emit.
//
// A slot is a run of bytes in the frame: every local and temporary of MIR is one, and so is the
// head of the frame of each call, where arguments are written and the result is read. An operation
// may throw (a call, a checked addition): then it names its landing pad, and it need not stand at
// the end of its block.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/sema/types.h"
#include "interp/bytecode/bytecode.h"

namespace fleck::lir {

using SlotId = Id<struct LirSlotTag>;
using BlockId = Id<struct LirBlockTag>;

enum class Ty : uint8_t { I8, I16, I32, I64, I128, F32, F64 };
[[nodiscard]] constexpr uint32_t bytes(Ty t) {
    constexpr uint32_t kBytes[] = {1, 2, 4, 8, 16, 4, 8};
    return kBytes[static_cast<size_t>(t)];
}
[[nodiscard]] constexpr bool is_float(Ty t) { return t >= Ty::F32; }

// The bytes at `value` in a slot, or a constant: two's complement, for I128 sign-extended, for
// floats the bits.
struct Opnd {
    enum class Kind : uint8_t { None, Slot, Imm } kind = Kind::None;
    SlotId slot;
    int64_t value = 0;

    static Opnd imm(int64_t v) { return {Kind::Imm, {}, v}; }
    static Opnd of(SlotId s, int64_t offset = 0) { return {Kind::Slot, s, offset}; }
    [[nodiscard]] bool none() const { return kind == Kind::None; }
    [[nodiscard]] bool is_slot() const { return kind == Kind::Slot; }
    [[nodiscard]] bool is_imm() const { return kind == Kind::Imm; }
    bool operator==(const Opnd&) const = default;
};

enum class Cond : uint8_t { Eq, Ne, Lt, Le, Gt, Ge };

enum class Op : uint8_t {
#define FLECK_LIR_OP(name, text, effect) name,
#include "interp/bytecode/lir_op.def"
#undef FLECK_LIR_OP
};

struct Instr {
    Op op = Op::Nop;
    Ty ty = Ty::I64;
    Ty from = Ty::I64;
    bool is_signed = false;
    Cond cond = Cond::Eq;
    Opnd dst, a, b, c;
    int32_t off = 0;
    uint32_t aux = 0;
    BlockId pad;  // where it goes when it throws; invalid: out of the function
    Span span;
};

enum class TermKind : uint8_t { Goto, Branch, Switch, Return, Resume, Unreachable };

struct Term {
    TermKind kind = TermKind::Unreachable;
    // Branch: `a cond b` to `target`, else to `otherwise`.
    Ty ty = Ty::I8;
    bool is_signed = false;
    Cond cond = Cond::Eq;
    bool negated = false;  // of floats: to `target` unless the condition holds (NaN matters)
    Opnd a, b;
    BlockId target, otherwise;
    std::vector<std::pair<int64_t, BlockId>> cases;  // Switch on a
    Span span;
};

struct Block {
    std::vector<Instr> instrs;
    Term term;
    bool is_cleanup = false;
};

struct Slot {
    static constexpr uint32_t kNoOffset = UINT32_MAX;
    uint64_t size = 0;
    uint32_t align = 1;
    uint32_t offset = kNoOffset;  // fixed place in the frame
    bool is_call = false;         // the head of a callee's frame
    TypeId type;                  // may be invalid
};

struct Function {
    std::string name;
    IdVec<SlotId, Slot> slots;
    IdVec<BlockId, Block> blocks;  // 0 is the entry
    SlotId result;                 // what a Return hands back; invalid: nothing
    uint32_t temps_begin = 0;      // from here on the frame holds temporaries
    uint32_t nominal_end = 0;  // of the frame as laid out from MIR; callees start there or later
    std::vector<vm::FrameLocal> locals;
    std::vector<vm::FrameLocal> temporaries;
    std::vector<vm::Note> notes;  // Note operations name them
    bool too_large = false;       // for any stack: it cannot be called
    Span span;

    SlotId add_slot(uint64_t size, uint32_t align, TypeId type = {}) {
        Slot s;
        s.size = size;
        s.align = align;
        s.type = type;
        return slots.push(s);
    }
};

// Puts a Round on every edge back to the head of a loop. Before the optimiser, which keeps each
// where it is executed: so the steps of a run do not depend on what it makes of the code.
void mark_rounds(Function& f);

// A function that no stack has room for keeps no code: its call always overflows the stack.
void leave_out_if_too_large(Function& f);

[[nodiscard]] bool is_call(Op op);
[[nodiscard]] bool may_throw(Op op);
// Does it do nothing but write dst?
[[nodiscard]] bool is_pure(Op op);
// May it write memory that a slot's address leads to, or read it?
[[nodiscard]] bool touches_memory(Op op);

// Calls f with each successor of a Term; a reference to it, so that it can be changed, if `t` can
// be.
template <typename T, typename F>
void for_each_successor(T& t, F f) {
    switch (t.kind) {
        case TermKind::Goto:
            f(t.target);
            break;
        case TermKind::Branch:
            f(t.target);
            f(t.otherwise);
            break;
        case TermKind::Switch:
            for (auto& c : t.cases) f(c.second);
            f(t.otherwise);
            break;
        case TermKind::Return:
        case TermKind::Resume:
        case TermKind::Unreachable:
            break;
    }
}

[[nodiscard]] std::string dump(const Function& f);

}  // namespace fleck::lir
