// LIR to bytecode: puts the blocks in order, and picks an instruction for each operation.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "interp/bytecode/bytecode.h"
#include "interp/bytecode/frame.h"
#include "interp/bytecode/lir.h"
#include "runtime/address.h"

namespace fleck::vm {

// Where a float constant of these bits (4 or 8 bytes) lies in static data.
using FloatPool = std::function<rt::Address(uint64_t bits, uint32_t size)>;

void emit(const lir::Function& f, const FrameLayout& frame, const FloatPool& pool, FuncInfo info,
          Code& code);

// Private to emit.cpp and select.cpp.
class Emitter {
  public:
    Emitter(const lir::Function& f, const FrameLayout& frame, const FloatPool& pool, FuncInfo info,
            Code& code);
    void run();

  private:
    using Opnd = lir::Opnd;
    using Ty = lir::Ty;

    // ---- emit.cpp
    void order_blocks();
    // A jump to a block, and the Round that it makes on the way, if any.
    struct Edge {
        lir::BlockId to;
        const lir::Instr* step = nullptr;
    };
    void find_latches();
    [[nodiscard]] Edge edge(lir::BlockId to) const;
    [[nodiscard]] bool makes_step(const lir::Term& t) const;
    void mark_step(const lir::Instr* step);  // of the next word
    void terminator(const lir::Term& t, lir::BlockId next, const lir::Instr* step);
    void branch(const lir::Term& t, lir::BlockId next, const lir::Instr* step);
    void switch_on(const lir::Term& t, lir::BlockId next);
    void jump(const Edge& edge);
    bool repeat_head(const Edge& edge, lir::BlockId next);
    // Emits a conditional jump; the distance stands in c. Its opcode with a step is `plain` plus
    // `step_delta`.
    // Jumps where the condition of `t` holds.
    void float_jump(lir::Term t, const Edge& target);
    void int_jump(lir::Term t, const Edge& target);
    void jump_if(Opcode plain, uint32_t step_delta, uint32_t a, uint32_t b, const Edge& edge);
    [[nodiscard]] bool is_emitted(lir::BlockId b) const;
    // From the next word to a block; filled in later if that is not emitted yet.
    uint32_t distance(lir::BlockId to, bool in_a);
    void fix_distances();

    // ---- select.cpp
    size_t select(const std::vector<lir::Instr>& instrs, size_t at);  // how many it took
    bool fuse_bounds(const lir::Instr& check, const lir::Instr& access);
    void integer(const lir::Instr& i);
    void float_binary(const lir::Instr& i);
    void compare(const lir::Instr& i);
    void load_store(const lir::Instr& i);
    void block_move(const lir::Instr& i);
    void convert(const lir::Instr& i);
    void mov(Ty ty, uint32_t dst, const Opnd& src);
    void heap(const lir::Instr& i);

    // ---- Operands
    [[nodiscard]] uint32_t at(const Opnd& o) const {
        return frame_.offsets[o.slot.index] + static_cast<uint32_t>(o.value);
    }
    // The frame offset of an operand; a constant is put in scratch first.
    uint32_t reg(const Opnd& o, Ty ty);
    [[nodiscard]] static bool fits(const Opnd& o) {
        return o.is_imm() && o.value == static_cast<int32_t>(o.value);
    }
    Word& word(Opcode op, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0, uint32_t x = 0);
    [[nodiscard]] static Opcode wide(Opcode base, Ty ty, uint32_t plus = 0);
    [[nodiscard]] static Opcode by_size(Opcode base, uint32_t bytes);

    const lir::Function& f_;
    const FrameLayout& frame_;
    const FloatPool& pool_;
    FuncInfo info_;
    Code& code_;
    std::vector<lir::BlockId> order_;
    std::vector<uint32_t> starts_;  // by block; kUnset until it is emitted
    IdSet<lir::BlockId> latches_;   // blocks that need no code
    struct Fixup {
        uint32_t word;
        lir::BlockId target;
        bool in_a;
    };
    std::vector<Fixup> fixups_;
    std::vector<std::pair<uint32_t, lir::BlockId>> pads_;
    std::vector<Word> words_;
    uint32_t scratch_used_ = 0;  // by the instruction at hand
};

}  // namespace fleck::vm
