// Which instruction an operation of LIR becomes.
#include <algorithm>
#include <bit>
#include <iterator>

#include "interp/bytecode/emit.h"

namespace fleck::vm {

using lir::Cond;
using lir::Op;

namespace {

uint32_t width_index(uint32_t bytes) { return static_cast<uint32_t>(std::countr_zero(bytes)); }

lir::Ty int_of_size(uint32_t n) {
    static constexpr lir::Ty kBySize[] = {lir::Ty::I8, lir::Ty::I16, lir::Ty::I32, lir::Ty::I64,
                                          lir::Ty::I128};
    return kBySize[width_index(n)];
}

Opcode plus(Opcode base, uint32_t n) {
    return static_cast<Opcode>(static_cast<uint32_t>(base) + n);
}

constexpr uint32_t kImmediate = 5;  // from an opcode to its form with an immediate

}  // namespace

Word& Emitter::word(Opcode op, uint32_t a, uint32_t b, uint32_t c, uint32_t x) {
    words_.push_back(Word{static_cast<uint16_t>(op), static_cast<uint16_t>(x), a, b, c});
    return words_.back();
}

Opcode Emitter::wide(Opcode base, Ty ty, uint32_t more) {
    if (lir::is_float(ty)) return plus(base, (ty == Ty::F64 ? 1 : 0) + more);
    return plus(base, width_index(lir::bytes(ty)) + more);
}

Opcode Emitter::by_size(Opcode base, uint32_t bytes) { return plus(base, width_index(bytes)); }

uint32_t Emitter::reg(const Opnd& o, Ty ty) {
    if (o.is_slot()) return at(o);
    const uint32_t offset = frame_.scratch + kScratchBytes * scratch_used_++;
    mov(ty, offset, o);
    return offset;
}

void Emitter::mov(Ty ty, uint32_t dst, const Opnd& src) {
    const uint32_t bytes = lir::bytes(ty);
    if (src.is_imm()) {
        const auto v = static_cast<uint64_t>(src.value);
        word(by_size(Opcode::Const8, bytes), dst, static_cast<uint32_t>(v),
             static_cast<uint32_t>(v >> 32));
    } else if (at(src) != dst) {
        word(by_size(Opcode::Mov8, bytes), dst, at(src));
    }
}

size_t Emitter::select(const std::vector<lir::Instr>& instrs, size_t index) {
    const lir::Instr& i = instrs[index];
    if (i.op == Op::Bounds && index + 1 < instrs.size() && fuse_bounds(i, instrs[index + 1]))
        return 2;
    switch (i.op) {
        case Op::Nop:
            break;
        case Op::Mov:
            mov(i.ty, at(i.dst), i.a);
            break;
        case Op::Addr:
            word(Opcode::Addr, at(i.dst), at(i.a));
            break;
        case Op::Load:
        case Op::Store:
        case Op::LoadIdx:
        case Op::StoreIdx:
        case Op::PtrIdx:
            load_store(i);
            break;
        case Op::CopyBlock:
        case Op::LoadBlock:
        case Op::StoreBlock:
        case Op::MoveBlock:
            block_move(i);
            break;
        case Op::Add:
        case Op::Sub:
        case Op::Mul:
        case Op::Div:
        case Op::Rem:
            if (lir::is_float(i.ty)) {
                float_binary(i);
            } else {
                integer(i);
            }
            break;
        case Op::And:
        case Op::Or:
        case Op::Xor:
        case Op::Shl:
        case Op::Shr:
        case Op::AddChk:
        case Op::SubChk:
        case Op::MulChk:
        case Op::AddOvf:
        case Op::SubOvf:
        case Op::MulOvf:
            integer(i);
            break;
        case Op::Neg: {
            const uint32_t a = reg(i.a, i.ty);
            word(wide(lir::is_float(i.ty) ? Opcode::NegF32 : Opcode::Neg8, i.ty), at(i.dst), a);
            break;
        }
        case Op::Not: {
            const uint32_t a = reg(i.a, i.ty);
            word(wide(Opcode::Not8, i.ty), at(i.dst), a);
            break;
        }
        case Op::Cmp:
            compare(i);
            break;
        case Op::Extend:
        case Op::Truncate:
        case Op::IntToFloat:
        case Op::FloatToInt:
        case Op::FloatToFloat:
            convert(i);
            break;
        case Op::Bounds:
            if (fits(i.b)) {
                const uint32_t a = reg(i.a, Ty::I64);
                word(Opcode::BoundsImm, a, static_cast<uint32_t>(i.b.value));
            } else if (fits(i.a)) {
                const uint32_t b = reg(i.b, Ty::I64);
                word(Opcode::BoundsOfImm, static_cast<uint32_t>(i.a.value), b);
            } else {
                const uint32_t a = reg(i.a, Ty::I64), b = reg(i.b, Ty::I64);
                word(Opcode::Bounds, a, b);
            }
            break;
        case Op::Panic:
            word(Opcode::Panic, i.aux);
            break;
        case Op::Call:
            word(Opcode::Call, i.aux, frame_.call_base);
            break;
        case Op::CallPtr: {
            const uint32_t b = reg(i.b, Ty::I64);
            word(Opcode::CallPtr, b, frame_.call_base);
            break;
        }
        case Op::Native:
            word(Opcode::CallNative, i.aux, frame_.call_base);
            break;
        case Op::Alloc:
        case Op::Dealloc:
        case Op::MemCopy:
        case Op::MemSet:
            heap(i);
            break;
        case Op::Round:
            word(Opcode::Round);
            break;
        case Op::Note: {
            Note n = f_.notes[i.aux];
            for (NotePlace* p : {&n.a, &n.b, &n.c, &n.d, &n.pointer}) {
                if (p->slot != UINT32_MAX)
                    p->frame_offset =
                        frame_.offsets[p->slot] + static_cast<uint32_t>(p->slot_offset);
                for (NotePlace::Hole& h : p->holes) h.frame_offset = frame_.offsets[h.slot];
            }
            word(Opcode::Note, code_.add_note(std::move(n)));
            break;
        }
    }
    if (i.pad.valid() && lir::may_throw(i.op))
        pads_.emplace_back(static_cast<uint32_t>(words_.size() - 1), i.pad);
    return 1;
}

// `assert i < len; x = [p + i * width]` is one instruction.
bool Emitter::fuse_bounds(const lir::Instr& check, const lir::Instr& access) {
    const bool load = access.op == Op::LoadIdx;
    if (!load && access.op != Op::StoreIdx) return false;
    const uint32_t bytes = lir::bytes(access.ty);
    if (!check.a.is_slot() || !check.b.is_slot() || access.b != check.a || access.aux != bytes)
        return false;
    const uint32_t len = at(check.b), index = at(check.a);
    if (len > UINT16_MAX || !access.a.is_slot()) return false;
    if (load) {
        word(by_size(Opcode::LoadBound8, bytes), at(access.dst), at(access.a), index, len);
    } else if (fits(access.c) && bytes <= 8) {
        word(by_size(Opcode::StoreBoundImm8, bytes), at(access.a), index,
             static_cast<uint32_t>(access.c.value), len);
    } else {
        const uint32_t value = reg(access.c, access.ty);
        word(by_size(Opcode::StoreBound8, bytes), at(access.a), index, value, len);
    }
    if (check.pad.valid()) pads_.emplace_back(static_cast<uint32_t>(words_.size() - 1), check.pad);
    return true;
}

void Emitter::integer(const lir::Instr& i) {
    struct Row {
        Op op;
        Opcode is_unsigned, is_signed;
    };
    static constexpr Row kRows[] = {
        {Op::Add, Opcode::Add8, Opcode::Add8},
        {Op::Sub, Opcode::Sub8, Opcode::Sub8},
        {Op::Mul, Opcode::Mul8, Opcode::Mul8},
        {Op::And, Opcode::And8, Opcode::And8},
        {Op::Or, Opcode::Or8, Opcode::Or8},
        {Op::Xor, Opcode::Xor8, Opcode::Xor8},
        {Op::Shl, Opcode::Shl8, Opcode::Shl8},
        {Op::Shr, Opcode::ShrU8, Opcode::ShrS8},
        {Op::Div, Opcode::DivU8, Opcode::DivS8},
        {Op::Rem, Opcode::RemU8, Opcode::RemS8},
        {Op::AddChk, Opcode::AddChkU8, Opcode::AddChkS8},
        {Op::SubChk, Opcode::SubChkU8, Opcode::SubChkS8},
        {Op::MulChk, Opcode::MulChkU8, Opcode::MulChkS8},
        {Op::AddOvf, Opcode::AddOvfU8, Opcode::AddOvfS8},
        {Op::SubOvf, Opcode::SubOvfU8, Opcode::SubOvfS8},
        {Op::MulOvf, Opcode::MulOvfU8, Opcode::MulOvfS8},
    };
    const auto* row = std::ranges::find(kRows, i.op, &Row::op);
    FLECK_CHECK(row != std::end(kRows), "no operation on integers");
    Opnd a = i.a, b = i.b;
    const bool has_imm = i.op != Op::AddOvf && i.op != Op::SubOvf && i.op != Op::MulOvf;
    const bool commutes = i.op == Op::Add || i.op == Op::Mul || i.op == Op::And || i.op == Op::Or ||
                          i.op == Op::Xor || i.op == Op::AddChk || i.op == Op::MulChk;
    if (commutes && a.is_imm()) std::swap(a, b);
    const Opcode op = wide(i.is_signed ? row->is_signed : row->is_unsigned, i.ty);
    const uint32_t lhs = reg(a, i.ty);
    if (has_imm && fits(b)) {
        word(plus(op, kImmediate), at(i.dst), lhs, static_cast<uint32_t>(b.value));
    } else {
        const uint32_t rhs = reg(b, i.ty);
        word(op, at(i.dst), lhs, rhs);
    }
}

void Emitter::float_binary(const lir::Instr& i) {
    struct Row {
        Op op;
        Opcode plain, with_constant;
    };
    static constexpr Row kRows[] = {
        {Op::Add, Opcode::AddF32, Opcode::AddKF32}, {Op::Sub, Opcode::SubF32, Opcode::SubKF32},
        {Op::Mul, Opcode::MulF32, Opcode::MulKF32}, {Op::Div, Opcode::DivF32, Opcode::DivKF32},
        {Op::Rem, Opcode::RemF32, Opcode::RemKF32},
    };
    const auto* row = std::ranges::find(kRows, i.op, &Row::op);
    FLECK_CHECK(row != std::end(kRows), "no operation on floats");
    const Opcode op = row->plain;
    Opcode with_constant = row->with_constant;
    Opnd a = i.a, b = i.b;
    if (a.is_imm() && !b.is_imm()) {
        if (i.op == Op::Add || i.op == Op::Mul) {
            std::swap(a, b);
        } else if (i.op == Op::Sub || i.op == Op::Div) {
            std::swap(a, b);
            with_constant = i.op == Op::Sub ? Opcode::KSubF32 : Opcode::KDivF32;
        }
    }
    const uint32_t lhs = reg(a, i.ty);
    if (b.is_imm()) {
        const uint32_t bytes = lir::bytes(i.ty);
        const uint64_t bits =
            bytes == 4 ? static_cast<uint32_t>(b.value) : static_cast<uint64_t>(b.value);
        word(wide(with_constant, i.ty), at(i.dst), lhs, pool_(bits, bytes));
    } else {
        word(wide(op, i.ty), at(i.dst), lhs, at(b));
    }
}

void Emitter::compare(const lir::Instr& i) {
    Opnd a = i.a, b = i.b;
    Cond cond = i.cond;
    const auto swap = [&] {
        std::swap(a, b);
        if (cond == Cond::Lt) {
            cond = Cond::Gt;
        } else if (cond == Cond::Le) {
            cond = Cond::Ge;
        } else if (cond == Cond::Gt) {
            cond = Cond::Lt;
        } else if (cond == Cond::Ge) {
            cond = Cond::Le;
        }
    };
    const bool floats = lir::is_float(i.ty);
    if (!floats && a.is_imm() && !b.is_imm()) swap();
    const bool imm = !floats && fits(b);
    if (!imm && (cond == Cond::Gt || cond == Cond::Ge)) swap();
    const bool s = i.is_signed;
    Opcode op = Opcode::SetEq8;
    switch (cond) {
        case Cond::Eq:
            op = floats ? Opcode::SetEqF32 : Opcode::SetEq8;
            break;
        case Cond::Ne:
            op = floats ? Opcode::SetNeF32 : Opcode::SetNe8;
            break;
        case Cond::Lt:
            op = floats ? Opcode::SetLtF32 : (s ? Opcode::SetLtS8 : Opcode::SetLtU8);
            break;
        case Cond::Le:
            op = floats ? Opcode::SetLeF32 : (s ? Opcode::SetLeS8 : Opcode::SetLeU8);
            break;
        case Cond::Gt:
            op = s ? Opcode::SetGtSI8 : Opcode::SetGtUI8;
            break;
        case Cond::Ge:
            op = s ? Opcode::SetGeSI8 : Opcode::SetGeUI8;
            break;
    }
    const uint32_t lhs = reg(a, i.ty);
    if (imm) {
        const bool only_imm = cond == Cond::Gt || cond == Cond::Ge;
        word(wide(op, i.ty, only_imm ? 0 : kImmediate), at(i.dst), lhs,
             static_cast<uint32_t>(b.value));
    } else {
        const uint32_t rhs = reg(b, i.ty);
        word(wide(op, i.ty), at(i.dst), lhs, rhs);
    }
}

void Emitter::load_store(const lir::Instr& i) {
    const uint32_t bytes = lir::bytes(i.ty);
    const uint32_t base = reg(i.a, Ty::I64);
    const auto off = static_cast<uint32_t>(i.off);
    if (i.op == Op::Load) {
        word(by_size(Opcode::Load8, bytes), at(i.dst), base, off);
    } else if (i.op == Op::Store) {
        if (fits(i.b) && bytes <= 8 && off <= UINT16_MAX) {
            word(by_size(Opcode::StoreImm8, bytes), base, static_cast<uint32_t>(i.b.value), 0, off);
        } else {
            const uint32_t v = reg(i.b, i.ty);
            word(by_size(Opcode::Store8, bytes), base, v, off);
        }
    } else {
        uint32_t index = reg(i.b, Ty::I64), scale = i.aux;
        if (scale > UINT16_MAX) {
            const uint32_t product = frame_.scratch + kScratchBytes * scratch_used_++;
            word(Opcode::MulI64, product, index, scale);
            index = product;
            scale = 1;
        }
        if (i.op == Op::PtrIdx) {
            word(Opcode::PtrIdx, at(i.dst), base, index, scale);
        } else if (i.op == Op::LoadIdx) {
            word(by_size(Opcode::LoadIdx8, bytes), at(i.dst), base, index, scale);
        } else if (fits(i.c) && bytes <= 8) {
            word(by_size(Opcode::StoreIdxImm8, bytes), base, index,
                 static_cast<uint32_t>(i.c.value), scale);
        } else {
            const uint32_t v = reg(i.c, i.ty);
            word(by_size(Opcode::StoreIdx8, bytes), base, index, v, scale);
        }
    }
}

void Emitter::block_move(const lir::Instr& i) {
    const uint32_t n = i.aux;
    const bool one_move = n <= 16 && std::has_single_bit(n);
    const auto off = static_cast<uint32_t>(i.off);
    if (i.op == Op::CopyBlock) {
        if (i.a.is_imm()) {
            return mov(int_of_size(n), at(i.dst), i.a);
        }
        if (at(i.dst) == at(i.a)) return;
        if (one_move) {
            word(by_size(Opcode::Mov8, n), at(i.dst), at(i.a));
        } else {
            word(Opcode::MovBytes, at(i.dst), at(i.a), n);
        }
        return;
    }
    uint32_t base = reg(i.a, Ty::I64);
    if (i.op == Op::MoveBlock) {
        const uint32_t from = reg(i.b, Ty::I64);
        word(Opcode::MoveBytes, base, from, n);
        return;
    }
    const bool load = i.op == Op::LoadBlock;
    if (!load && i.b.is_imm()) {
        // A whole value that is known, of the size of a scalar.
        FLECK_CHECK(one_move, "a constant of many bytes");
        lir::Instr store = i;
        store.op = Op::Store;
        store.ty = int_of_size(n);
        scratch_used_ = 0;
        load_store(store);
        return;
    }
    const uint32_t slot = load ? at(i.dst) : at(i.b);
    if (one_move) {
        word(by_size(load ? Opcode::Load8 : Opcode::Store8, n), load ? slot : base,
             load ? base : slot, off);
    } else if (n <= UINT16_MAX) {
        word(load ? Opcode::LoadBytes : Opcode::StoreBytes, load ? slot : base, load ? base : slot,
             off, n);
    } else {
        if (off != 0) {
            const uint32_t moved = frame_.scratch + kScratchBytes * scratch_used_++;
            word(Opcode::AddI64, moved, base, off);
            base = moved;
        }
        word(load ? Opcode::LoadMany : Opcode::StoreMany, load ? slot : base, load ? base : slot,
             n);
    }
}

void Emitter::convert(const lir::Instr& i) {
    const uint32_t a = reg(i.a, i.from);
    const uint32_t d = at(i.dst);
    if (i.op == Op::Truncate) {
        if (a != d) word(by_size(Opcode::Mov8, lir::bytes(i.ty)), d, a);
    } else if (i.op == Op::Extend) {
        static constexpr uint32_t kFirst[] = {0, 4, 7, 9};
        const uint32_t from = width_index(lir::bytes(i.from));
        const uint32_t to = width_index(lir::bytes(i.ty));
        const Opcode base = i.is_signed ? Opcode::SExt8To16 : Opcode::ZExt8To16;
        word(plus(base, kFirst[from] + to - from - 1), d, a);
    } else if (i.op == Op::IntToFloat) {
        const bool single = i.ty == Ty::F32;
        const Opcode base = single ? (i.is_signed ? Opcode::SToF32From8 : Opcode::UToF32From8)
                                   : (i.is_signed ? Opcode::SToF64From8 : Opcode::UToF64From8);
        word(by_size(base, lir::bytes(i.from)), d, a);
    } else if (i.op == Op::FloatToInt) {
        const bool single = i.from == Ty::F32;
        const Opcode base = single ? (i.is_signed ? Opcode::F32ToS8 : Opcode::F32ToU8)
                                   : (i.is_signed ? Opcode::F64ToS8 : Opcode::F64ToU8);
        word(by_size(base, lir::bytes(i.ty)), d, a);
    } else {
        word(i.ty == Ty::F64 ? Opcode::F32ToF64 : Opcode::F64ToF32, d, a);
    }
}

void Emitter::heap(const lir::Instr& i) {
    if (i.op == Op::Alloc) {
        if (fits(i.a) && fits(i.b)) {
            word(Opcode::AllocImm, at(i.dst), static_cast<uint32_t>(i.a.value),
                 static_cast<uint32_t>(i.b.value));
        } else {
            const uint32_t size = reg(i.a, Ty::I64), align = reg(i.b, Ty::I64);
            word(Opcode::Alloc, at(i.dst), size, align);
        }
        return;
    }
    const uint32_t a = reg(i.a, Ty::I64);
    if (i.op == Op::Dealloc) {
        if (fits(i.b)) {
            word(Opcode::DeallocImm, a, static_cast<uint32_t>(i.b.value));
        } else {
            const uint32_t size = reg(i.b, Ty::I64);
            word(Opcode::Dealloc, a, size);
        }
        return;
    }
    const uint32_t b = reg(i.b, i.op == Op::MemSet ? Ty::I8 : Ty::I64);
    uint32_t count = reg(i.c, Ty::I64), size = i.aux;
    if (size > UINT16_MAX) {
        const uint32_t product = frame_.scratch + kScratchBytes * (kScratchSlots - 1);
        word(Opcode::MulI64, product, count, size);
        count = product;
        size = 1;
    }
    word(i.op == Op::MemCopy ? Opcode::MemCopy : Opcode::MemSet, a, b, count, size);
}

}  // namespace fleck::vm
