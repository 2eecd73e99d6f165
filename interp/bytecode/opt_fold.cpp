// Folding: operations on immediates, and identities such as x + 0.
#include "interp/bytecode/opt_flow.h"

namespace fleck::lir {

namespace {

uint64_t unsigned_of(int64_t v, Ty ty) {
    const uint32_t n = bytes(ty);
    return n >= 8 ? static_cast<uint64_t>(v)
                  : static_cast<uint64_t>(v) & ((uint64_t{1} << (8 * n)) - 1);
}

void to_mov(Instr& in, const Opnd& a) {
    in.op = Op::Mov;
    in.a = a;
    in.b = in.c = Opnd{};
    in.pad = BlockId();
}

// For types of up to 64 bits.
std::optional<int64_t> fold_int(const Instr& in) {
    const auto a = static_cast<uint64_t>(in.a.value);
    const auto b = static_cast<uint64_t>(in.b.value);
    const unsigned width = 8 * bytes(in.ty);
    const auto done = [&](uint64_t v) { return normalized(static_cast<int64_t>(v), in.ty); };
    const auto checked = [&](__int128 wide) -> std::optional<int64_t> {
        const __int128 low = in.is_signed ? -(static_cast<__int128>(1) << (width - 1)) : 0;
        const __int128 high = (static_cast<__int128>(1) << (in.is_signed ? width - 1 : width)) - 1;
        if (wide < low || wide > high) return std::nullopt;
        return done(static_cast<uint64_t>(wide));
    };
    const auto wide = [&](int64_t v) -> __int128 {
        return in.is_signed ? static_cast<__int128>(v)
                            : static_cast<__int128>(unsigned_of(v, in.ty));
    };
    if (in.op == Op::Add) return done(a + b);
    if (in.op == Op::Sub) return done(a - b);
    if (in.op == Op::Mul) return done(a * b);
    if (in.op == Op::And) return done(a & b);
    if (in.op == Op::Or) return done(a | b);
    if (in.op == Op::Xor) return done(a ^ b);
    if (in.op == Op::Shl) return done(a << (b & (width - 1)));
    if (in.op == Op::Shr)
        return in.is_signed
                   ? done(static_cast<uint64_t>(normalized(in.a.value, in.ty) >> (b & (width - 1))))
                   : done(unsigned_of(in.a.value, in.ty) >> (b & (width - 1)));
    if (in.op == Op::AddChk) return checked(wide(in.a.value) + wide(in.b.value));
    if (in.op == Op::SubChk) return checked(wide(in.a.value) - wide(in.b.value));
    if (in.op == Op::MulChk) return checked(wide(in.a.value) * wide(in.b.value));
    return std::nullopt;
}

void identities(Instr& in) {
    const bool commutes = in.op == Op::Add || in.op == Op::Mul || in.op == Op::And ||
                          in.op == Op::Or || in.op == Op::Xor || in.op == Op::AddChk ||
                          in.op == Op::MulChk;
    if (commutes && in.a.is_imm() && !in.b.is_imm()) std::swap(in.a, in.b);
    if (!in.b.is_imm()) return;
    const int64_t b = in.b.value;
    const bool neutral_zero = in.op == Op::Add || in.op == Op::Sub || in.op == Op::AddChk ||
                              in.op == Op::SubChk || in.op == Op::Or || in.op == Op::Xor ||
                              in.op == Op::Shl || in.op == Op::Shr;
    if (neutral_zero && b == 0)
        to_mov(in, in.a);
    else if ((in.op == Op::Mul || in.op == Op::MulChk) && b == 1)
        to_mov(in, in.a);
}

}  // namespace

int64_t normalized(int64_t v, Ty ty) {
    switch (ty) {
        case Ty::I8:
            return static_cast<int8_t>(v);
        case Ty::I16:
            return static_cast<int16_t>(v);
        case Ty::I32:
        case Ty::F32:
            return static_cast<int32_t>(v);
        case Ty::I64:
        case Ty::F64:
        case Ty::I128:
            return v;
    }
    FLECK_UNREACHABLE();
}

bool compare(Cond c, Ty ty, bool is_signed, int64_t a, int64_t b) {
    const int64_t x = normalized(a, ty);
    const int64_t y = normalized(b, ty);
    const bool less = is_signed ? x < y : unsigned_of(a, ty) < unsigned_of(b, ty);
    const bool equal = x == y;
    switch (c) {
        case Cond::Eq:
            return equal;
        case Cond::Ne:
            return !equal;
        case Cond::Lt:
            return less;
        case Cond::Le:
            return less || equal;
        case Cond::Gt:
            return !less && !equal;
        case Cond::Ge:
            return !less;
    }
    FLECK_UNREACHABLE();
}

void fold(Instr& in) {
    const bool narrow_int = !is_float(in.ty) && in.ty != Ty::I128;
    if (in.op == Op::Bounds) {
        if (in.a.is_imm() && in.b.is_imm() &&
            static_cast<uint64_t>(in.a.value) < static_cast<uint64_t>(in.b.value))
            in = Instr{};
        return;
    }
    if (!narrow_int) return;
    if (in.op == Op::Cmp && in.a.is_imm() && in.b.is_imm()) {
        const bool result = compare(in.cond, in.ty, in.is_signed, in.a.value, in.b.value);
        in.ty = Ty::I8;
        to_mov(in, Opnd::imm(result ? 1 : 0));
        return;
    }
    if (in.op == Op::Extend && in.a.is_imm()) {
        const int64_t v = in.is_signed ? normalized(in.a.value, in.from)
                                       : static_cast<int64_t>(unsigned_of(in.a.value, in.from));
        to_mov(in, Opnd::imm(normalized(v, in.ty)));
        return;
    }
    if (in.op == Op::Truncate && in.a.is_imm()) {
        to_mov(in, Opnd::imm(normalized(in.a.value, in.ty)));
        return;
    }
    if (in.a.is_imm() && in.b.is_imm())
        if (const auto v = fold_int(in)) {
            to_mov(in, Opnd::imm(*v));
            return;
        }
    identities(in);
}

}  // namespace fleck::lir
