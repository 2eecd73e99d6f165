// The loop: one label per instruction, each ends in a jump to the next one's label. Registers are
// the frame's bytes. Nothing here formats, allocates host memory or knows the language.
#include <algorithm>
#include <bit>
#include <cstring>

#include "interp/vm/arithmetic.h"
#include "interp/vm/machine.h"
#include "interp/vm/natives.h"

namespace fleck::vm {

namespace {

using i128 = __int128;

template <typename T>
inline T get(const uint8_t* p) {
    T v;
    std::memcpy(&v, p, sizeof v);
    return v;
}
template <typename T>
inline void put(uint8_t* p, T v) {
    std::memcpy(p, &v, sizeof v);
}

}  // namespace

#define REG(T, o) get<T>(fp + (o))
#define SET(T, o, v) put<T>(fp + (o), static_cast<T>(v))
#define MEM(p) (base + static_cast<uint32_t>(p))
#define AT (At{static_cast<uint32_t>(ip - words), static_cast<rt::Address>(fp - base)})
#define DISPATCH() goto* kLabels[ip->op]
#define NEXT()      \
    do {            \
        ++ip;       \
        DISPATCH(); \
    } while (0)
#define JUMP(n)                        \
    do {                               \
        ip += static_cast<int32_t>(n); \
        DISPATCH();                    \
    } while (0)
#define JUMP_STEP(n)                   \
    do {                               \
        if (--fuel < 0) [[unlikely]]   \
            goto out_of_fuel;          \
        ip += static_cast<int32_t>(n); \
        DISPATCH();                    \
    } while (0)

// Families by width: M(bits, unsigned type, signed type, immediate's type).
#define FOR_WIDTHS(M)        \
    M(8, uint8_t, int8_t)    \
    M(16, uint16_t, int16_t) \
    M(32, uint32_t, int32_t) \
    M(64, uint64_t, int64_t) \
    M(128, u128, i128)

#define IMM(T) static_cast<T>(static_cast<int32_t>(ip->c))
#define IMM_B(T) static_cast<T>(static_cast<int32_t>(ip->b))

Machine::Stop Machine::loop(uint32_t start_pc, rt::Address start_frame) {
    static const void* const kLabels[] = {
#define FLECK_OP(name, operands, text) &&L_##name,
#include "interp/bytecode/opcode.def"
#undef FLECK_OP
    };
    const Word* const words = lowering_.code.words();
    const FuncEntry* const funcs = lowering_.code.entries();
    uint8_t* const base = memory_.window().at(0);
    uint32_t code_size = lowering_.code.size();
    const Word* ip = words + start_pc;
    uint8_t* fp = base + start_frame;
    int64_t fuel = fuel_;
    rt::Address peak = stack_.peak;
    // Frames that end here need no look; but those that compute a constant are counted.
    const rt::Address no_look = in_constant_ ? 0 : stack_.limit;
    rt::Address unchecked = std::min(peak, no_look);
    uint32_t callee = 0;
    At at{0, 0};
    DISPATCH();

#define LEAVE(how)          \
    do {                    \
        fuel_ = fuel;       \
        stack_.peak = peak; \
        return how;         \
    } while (0)

    // ---- Moves
#define MOVES(W, U, S)                                                                           \
    L_Mov##W : SET(U, ip->a, REG(U, ip->b));                                                     \
    NEXT();                                                                                      \
    L_Const##W                                                                                   \
        : SET(U, ip->a, static_cast<U>(static_cast<int64_t>(ip->b | uint64_t{ip->c} << 32)));    \
    NEXT();                                                                                      \
    L_Load##W : SET(U, ip->a, get<U>(MEM(REG(uint64_t, ip->b)) + static_cast<int32_t>(ip->c)));  \
    NEXT();                                                                                      \
    L_Store##W : put<U>(MEM(REG(uint64_t, ip->a)) + static_cast<int32_t>(ip->c), REG(U, ip->b)); \
    NEXT();                                                                                      \
    L_StoreImm##W : put<U>(MEM(REG(uint64_t, ip->a)) + ip->x, IMM_B(U));                         \
    NEXT();                                                                                      \
    L_LoadIdx##W                                                                                 \
        : SET(U, ip->a, get<U>(MEM(REG(uint64_t, ip->b) + REG(uint64_t, ip->c) * ip->x)));       \
    NEXT();                                                                                      \
    L_StoreIdx##W                                                                                \
        : put<U>(MEM(REG(uint64_t, ip->a) + REG(uint64_t, ip->b) * ip->x), REG(U, ip->c));       \
    NEXT();                                                                                      \
    L_LoadBound##W : {                                                                           \
        const uint64_t index = REG(uint64_t, ip->c);                                             \
        if (index >= REG(uint64_t, ip->x)) [[unlikely]] {                                        \
            bounds_panic(index, REG(uint64_t, ip->x), AT);                                       \
            goto thrown;                                                                         \
        }                                                                                        \
        SET(U, ip->a, get<U>(MEM(REG(uint64_t, ip->b) + index * sizeof(U))));                    \
        NEXT();                                                                                  \
    }                                                                                            \
    L_StoreIdxImm##W : put<U>(MEM(REG(uint64_t, ip->a) + REG(uint64_t, ip->b) * ip->x), IMM(U)); \
    NEXT();                                                                                      \
    L_StoreBoundImm##W : {                                                                       \
        const uint64_t index = REG(uint64_t, ip->b);                                             \
        if (index >= REG(uint64_t, ip->x)) [[unlikely]] {                                        \
            bounds_panic(index, REG(uint64_t, ip->x), AT);                                       \
            goto thrown;                                                                         \
        }                                                                                        \
        put<U>(MEM(REG(uint64_t, ip->a) + index * sizeof(U)), IMM(U));                           \
        NEXT();                                                                                  \
    }                                                                                            \
    L_StoreBound##W : {                                                                          \
        const uint64_t index = REG(uint64_t, ip->b);                                             \
        if (index >= REG(uint64_t, ip->x)) [[unlikely]] {                                        \
            bounds_panic(index, REG(uint64_t, ip->x), AT);                                       \
            goto thrown;                                                                         \
        }                                                                                        \
        put<U>(MEM(REG(uint64_t, ip->a) + index * sizeof(U)), REG(U, ip->c));                    \
        NEXT();                                                                                  \
    }
    FOR_WIDTHS(MOVES)

L_MovBytes:
    std::memmove(fp + ip->a, fp + ip->b, ip->c);
    NEXT();
L_Addr:
    SET(uint64_t, ip->a, static_cast<uint64_t>(fp - base) + ip->b);
    NEXT();
L_LoadBytes:
    std::memmove(fp + ip->a, MEM(REG(uint64_t, ip->b)) + static_cast<int32_t>(ip->c), ip->x);
    NEXT();
L_StoreBytes:
    std::memmove(MEM(REG(uint64_t, ip->a)) + static_cast<int32_t>(ip->c), fp + ip->b, ip->x);
    NEXT();
L_LoadMany:
    std::memmove(fp + ip->a, MEM(REG(uint64_t, ip->b)), ip->c);
    NEXT();
L_StoreMany:
    std::memmove(MEM(REG(uint64_t, ip->a)), fp + ip->b, ip->c);
    NEXT();
L_MoveBytes:
    std::memmove(MEM(REG(uint64_t, ip->a)), MEM(REG(uint64_t, ip->b)), ip->c);
    NEXT();
L_PtrIdx:
    SET(uint64_t, ip->a, REG(uint64_t, ip->b) + REG(uint64_t, ip->c) * ip->x);
    NEXT();

    // ---- Integers
#define WRAPPING(NAME, OP, W, U)                                 \
    L_##NAME##W : SET(U, ip->a, REG(U, ip->b) OP REG(U, ip->c)); \
    NEXT();                                                      \
    L_##NAME##I##W : SET(U, ip->a, REG(U, ip->b) OP IMM(U));     \
    NEXT();
#define CHECKED(NAME, BUILTIN, KIND, W, T)                            \
    L_##NAME##W : {                                                   \
        T r;                                                          \
        if (BUILTIN(REG(T, ip->b), REG(T, ip->c), &r)) [[unlikely]] { \
            callee = KIND;                                            \
            goto overflow;                                            \
        }                                                             \
        SET(T, ip->a, r);                                             \
        NEXT();                                                       \
    }                                                                 \
    L_##NAME##I##W : {                                                \
        T r;                                                          \
        if (BUILTIN(REG(T, ip->b), IMM(T), &r)) [[unlikely]] {        \
            callee = KIND;                                            \
            goto overflow;                                            \
        }                                                             \
        SET(T, ip->a, r);                                             \
        NEXT();                                                       \
    }
#define OVERFLOWS(NAME, BUILTIN, W, T)                                          \
    L_##NAME##W : {                                                             \
        T r;                                                                    \
        SET(uint8_t, ip->a, BUILTIN(REG(T, ip->b), REG(T, ip->c), &r) ? 1 : 0); \
        NEXT();                                                                 \
    }
#define SET_IF(NAME, OP, W, T)                                                    \
    L_Set##NAME##W : SET(uint8_t, ip->a, REG(T, ip->b) OP REG(T, ip->c) ? 1 : 0); \
    NEXT();                                                                       \
    L_Set##NAME##I##W : SET(uint8_t, ip->a, REG(T, ip->b) OP IMM(T) ? 1 : 0);     \
    NEXT();
#define SET_IF_IMM(NAME, OP, W, T)                                            \
    L_Set##NAME##I##W : SET(uint8_t, ip->a, REG(T, ip->b) OP IMM(T) ? 1 : 0); \
    NEXT();
#define JUMP_IF(NAME, OP, W, T)                                                \
    L_J##NAME##W : if (REG(T, ip->a) OP REG(T, ip->b)) JUMP(ip->c);            \
    NEXT();                                                                    \
    L_J##NAME##Step##W : if (REG(T, ip->a) OP REG(T, ip->b)) JUMP_STEP(ip->c); \
    NEXT();
#define JUMP_IF_IMM(NAME, OP, W, T)                                        \
    L_J##NAME##I##W : if (REG(T, ip->a) OP IMM_B(T)) JUMP(ip->c);          \
    NEXT();                                                                \
    L_J##NAME##IStep##W : if (REG(T, ip->a) OP IMM_B(T)) JUMP_STEP(ip->c); \
    NEXT();

#define INTEGERS(W, U, S)                                                        \
    WRAPPING(Add, +, W, U)                                                       \
    WRAPPING(Sub, -, W, U)                                                       \
    WRAPPING(And, &, W, U)                                                       \
    WRAPPING(Or, |, W, U)                                                        \
    WRAPPING(Xor, ^, W, U)                                                       \
    L_Mul##W : SET(U, ip->a, 1u * REG(U, ip->b) * REG(U, ip->c));                \
    NEXT();                                                                      \
    L_MulI##W : SET(U, ip->a, 1u * REG(U, ip->b) * IMM(U));                      \
    NEXT();                                                                      \
    L_Shl##W : SET(U, ip->a, REG(U, ip->b) << (REG(uint8_t, ip->c) & (W - 1)));  \
    NEXT();                                                                      \
    L_ShlI##W : SET(U, ip->a, REG(U, ip->b) << (ip->c & (W - 1)));               \
    NEXT();                                                                      \
    L_ShrU##W : SET(U, ip->a, REG(U, ip->b) >> (REG(uint8_t, ip->c) & (W - 1))); \
    NEXT();                                                                      \
    L_ShrUI##W : SET(U, ip->a, REG(U, ip->b) >> (ip->c & (W - 1)));              \
    NEXT();                                                                      \
    L_ShrS##W : SET(S, ip->a, REG(S, ip->b) >> (REG(uint8_t, ip->c) & (W - 1))); \
    NEXT();                                                                      \
    L_ShrSI##W : SET(S, ip->a, REG(S, ip->b) >> (ip->c & (W - 1)));              \
    NEXT();                                                                      \
    L_DivS##W : SET(S, ip->a, divide(REG(S, ip->b), REG(S, ip->c)));             \
    NEXT();                                                                      \
    L_DivSI##W : SET(S, ip->a, divide(REG(S, ip->b), IMM(S)));                   \
    NEXT();                                                                      \
    L_DivU##W : SET(U, ip->a, divide(REG(U, ip->b), REG(U, ip->c)));             \
    NEXT();                                                                      \
    L_DivUI##W : SET(U, ip->a, divide(REG(U, ip->b), IMM(U)));                   \
    NEXT();                                                                      \
    L_RemS##W : SET(S, ip->a, remainder(REG(S, ip->b), REG(S, ip->c)));          \
    NEXT();                                                                      \
    L_RemSI##W : SET(S, ip->a, remainder(REG(S, ip->b), IMM(S)));                \
    NEXT();                                                                      \
    L_RemU##W : SET(U, ip->a, remainder(REG(U, ip->b), REG(U, ip->c)));          \
    NEXT();                                                                      \
    L_RemUI##W : SET(U, ip->a, remainder(REG(U, ip->b), IMM(U)));                \
    NEXT();                                                                      \
    CHECKED(AddChkS, __builtin_add_overflow, 0, W, S)                            \
    CHECKED(AddChkU, __builtin_add_overflow, 0, W, U)                            \
    CHECKED(SubChkS, __builtin_sub_overflow, 1, W, S)                            \
    CHECKED(SubChkU, __builtin_sub_overflow, 1, W, U)                            \
    CHECKED(MulChkS, __builtin_mul_overflow, 2, W, S)                            \
    CHECKED(MulChkU, __builtin_mul_overflow, 2, W, U)                            \
    OVERFLOWS(AddOvfS, __builtin_add_overflow, W, S)                             \
    OVERFLOWS(AddOvfU, __builtin_add_overflow, W, U)                             \
    OVERFLOWS(SubOvfS, __builtin_sub_overflow, W, S)                             \
    OVERFLOWS(SubOvfU, __builtin_sub_overflow, W, U)                             \
    OVERFLOWS(MulOvfS, __builtin_mul_overflow, W, S)                             \
    OVERFLOWS(MulOvfU, __builtin_mul_overflow, W, U)                             \
    L_Neg##W : SET(U, ip->a, 0u - REG(U, ip->b));                                \
    NEXT();                                                                      \
    L_Not##W : SET(U, ip->a, ~REG(U, ip->b));                                    \
    NEXT();                                                                      \
    SET_IF(Eq, ==, W, U)                                                         \
    SET_IF(Ne, !=, W, U)                                                         \
    SET_IF(LtS, <, W, S)                                                         \
    SET_IF(LtU, <, W, U)                                                         \
    SET_IF(LeS, <=, W, S)                                                        \
    SET_IF(LeU, <=, W, U)                                                        \
    SET_IF_IMM(GtS, >, W, S)                                                     \
    SET_IF_IMM(GtU, >, W, U)                                                     \
    SET_IF_IMM(GeS, >=, W, S)                                                    \
    SET_IF_IMM(GeU, >=, W, U)                                                    \
    JUMP_IF(Eq, ==, W, U)                                                        \
    JUMP_IF(Ne, !=, W, U)                                                        \
    JUMP_IF(LtS, <, W, S)                                                        \
    JUMP_IF(LtU, <, W, U)                                                        \
    JUMP_IF(LeS, <=, W, S)                                                       \
    JUMP_IF(LeU, <=, W, U)                                                       \
    JUMP_IF_IMM(Eq, ==, W, U)                                                    \
    JUMP_IF_IMM(Ne, !=, W, U)                                                    \
    JUMP_IF_IMM(LtS, <, W, S)                                                    \
    JUMP_IF_IMM(LtU, <, W, U)                                                    \
    JUMP_IF_IMM(LeS, <=, W, S)                                                   \
    JUMP_IF_IMM(LeU, <=, W, U)                                                   \
    JUMP_IF_IMM(GtS, >, W, S)                                                    \
    JUMP_IF_IMM(GtU, >, W, U)                                                    \
    JUMP_IF_IMM(GeS, >=, W, S)                                                   \
    JUMP_IF_IMM(GeU, >=, W, U)                                                   \
    L_Table##W : {                                                               \
        const U index = static_cast<U>(REG(U, ip->a) - IMM_B(U));                \
        ip += 1 + (index < ip->c ? static_cast<uint32_t>(index) : ip->c);        \
        DISPATCH();                                                              \
    }
    FOR_WIDTHS(INTEGERS)

L_Jmp:
    JUMP(ip->a);
L_JmpStep:
    JUMP_STEP(ip->a);
L_Round:
    if (--fuel < 0) [[unlikely]]
        goto out_of_fuel;
    NEXT();

    // ---- Floats
#define FLOAT_BINARY(NAME, OP, W, T)                                       \
    L_##NAME##W : SET(T, ip->a, REG(T, ip->b) OP REG(T, ip->c));           \
    NEXT();                                                                \
    L_##NAME##K##W : SET(T, ip->a, REG(T, ip->b) OP get<T>(base + ip->c)); \
    NEXT();
#define FLOAT_SET(NAME, OP, W, T)                                                 \
    L_Set##NAME##W : SET(uint8_t, ip->a, REG(T, ip->b) OP REG(T, ip->c) ? 1 : 0); \
    NEXT();
#define FLOAT_JUMP(NAME, TEST, W, T)                  \
    L_J##NAME##W : {                                  \
        const T l = REG(T, ip->a), r = REG(T, ip->b); \
        if (TEST) JUMP(ip->c);                        \
        NEXT();                                       \
    }                                                 \
    L_J##NAME##Step##W : {                            \
        const T l = REG(T, ip->a), r = REG(T, ip->b); \
        if (TEST) JUMP_STEP(ip->c);                   \
        NEXT();                                       \
    }
#define FLOATS(W, T)                                                                 \
    FLOAT_BINARY(Add, +, W, T)                                                       \
    FLOAT_BINARY(Sub, -, W, T)                                                       \
    FLOAT_BINARY(Mul, *, W, T)                                                       \
    FLOAT_BINARY(Div, /, W, T)                                                       \
    L_Rem##W : SET(T, ip->a, float_remainder(REG(T, ip->b), REG(T, ip->c)));         \
    NEXT();                                                                          \
    L_RemK##W : SET(T, ip->a, float_remainder(REG(T, ip->b), get<T>(base + ip->c))); \
    NEXT();                                                                          \
    L_KSub##W : SET(T, ip->a, get<T>(base + ip->c) - REG(T, ip->b));                 \
    NEXT();                                                                          \
    L_KDiv##W : SET(T, ip->a, get<T>(base + ip->c) / REG(T, ip->b));                 \
    NEXT();                                                                          \
    L_Neg##W : SET(T, ip->a, -REG(T, ip->b));                                        \
    NEXT();                                                                          \
    FLOAT_SET(Eq, ==, W, T)                                                          \
    FLOAT_SET(Ne, !=, W, T)                                                          \
    FLOAT_SET(Lt, <, W, T)                                                           \
    FLOAT_SET(Le, <=, W, T)                                                          \
    FLOAT_JUMP(Eq, l == r, W, T)                                                     \
    FLOAT_JUMP(Ne, l != r, W, T)                                                     \
    FLOAT_JUMP(Lt, l < r, W, T)                                                      \
    FLOAT_JUMP(Le, l <= r, W, T)                                                     \
    FLOAT_JUMP(NotLt, !(l < r), W, T)                                                \
    FLOAT_JUMP(NotLe, !(l <= r), W, T)
    FLOATS(F32, float)
    FLOATS(F64, double)

    // ---- Conversions
#define EXTEND(A, B, SA, SB, UA, UB)                   \
    L_SExt##A##To##B : SET(SB, ip->a, REG(SA, ip->b)); \
    NEXT();                                            \
    L_ZExt##A##To##B : SET(UB, ip->a, REG(UA, ip->b)); \
    NEXT();
    EXTEND(8, 16, int8_t, int16_t, uint8_t, uint16_t)
    EXTEND(8, 32, int8_t, int32_t, uint8_t, uint32_t)
    EXTEND(8, 64, int8_t, int64_t, uint8_t, uint64_t)
    EXTEND(8, 128, int8_t, i128, uint8_t, u128)
    EXTEND(16, 32, int16_t, int32_t, uint16_t, uint32_t)
    EXTEND(16, 64, int16_t, int64_t, uint16_t, uint64_t)
    EXTEND(16, 128, int16_t, i128, uint16_t, u128)
    EXTEND(32, 64, int32_t, int64_t, uint32_t, uint64_t)
    EXTEND(32, 128, int32_t, i128, uint32_t, u128)
    EXTEND(64, 128, int64_t, i128, uint64_t, u128)
#define TO_FLOAT(W, U, S)                                         \
    L_SToF32From##W : SET(float, ip->a, REG(S, ip->b));           \
    NEXT();                                                       \
    L_UToF32From##W : SET(float, ip->a, REG(U, ip->b));           \
    NEXT();                                                       \
    L_SToF64From##W : SET(double, ip->a, REG(S, ip->b));          \
    NEXT();                                                       \
    L_UToF64From##W : SET(double, ip->a, REG(U, ip->b));          \
    NEXT();                                                       \
    L_F32ToS##W : SET(S, ip->a, saturate<S>(REG(float, ip->b)));  \
    NEXT();                                                       \
    L_F32ToU##W : SET(U, ip->a, saturate<U>(REG(float, ip->b)));  \
    NEXT();                                                       \
    L_F64ToS##W : SET(S, ip->a, saturate<S>(REG(double, ip->b))); \
    NEXT();                                                       \
    L_F64ToU##W : SET(U, ip->a, saturate<U>(REG(double, ip->b))); \
    NEXT();
    FOR_WIDTHS(TO_FLOAT)
L_F32ToF64:
    SET(double, ip->a, REG(float, ip->b));
    NEXT();
L_F64ToF32:
    SET(float, ip->a, REG(double, ip->b));
    NEXT();

    // ---- Checks
L_Bounds:
    if (REG(uint64_t, ip->a) >= REG(uint64_t, ip->b)) [[unlikely]] {
        bounds_panic(REG(uint64_t, ip->a), REG(uint64_t, ip->b), AT);
        goto thrown;
    }
    NEXT();
L_BoundsImm:
    if (REG(uint64_t, ip->a) >= IMM_B(uint64_t)) [[unlikely]] {
        bounds_panic(REG(uint64_t, ip->a), IMM_B(uint64_t), AT);
        goto thrown;
    }
    NEXT();
L_BoundsOfImm:
    if (static_cast<uint64_t>(static_cast<int32_t>(ip->a)) >= REG(uint64_t, ip->b)) [[unlikely]] {
        bounds_panic(ip->a, REG(uint64_t, ip->b), AT);
        goto thrown;
    }
    NEXT();
L_Panic:
    if (ip->a == kConstFailed && stopped_by_constant(AT)) LEAVE(stop_);
    panic_with(ip->a, AT);
    goto thrown;
overflow:
    panic_with(static_cast<uint32_t>(mir::PanicKind::Overflow) << 8 | callee, AT);
    goto thrown;

    // ---- Calls
L_Call:
    callee = ip->a;
enter : {
    const FuncEntry entry = funcs[callee];
    fuel -= entry.steps;
    if (fuel < 0) [[unlikely]]
        goto out_of_fuel;
    uint8_t* const frame = fp + ip->b;
    const auto frame_at = static_cast<rt::Address>(frame - base);
    const uint64_t end = uint64_t{frame_at} + entry.frame_size;
    if (end > unchecked) [[unlikely]] {
        if (!may_enter(FuncId(callee), frame_at, AT)) LEAVE(Stop::Trap);
        peak = std::max(peak, static_cast<rt::Address>(end));
        unchecked = std::min(peak, no_look);
    }
    last_ = AT;
    put<uint64_t>(frame, static_cast<uint64_t>(fp - base));
    put<uint64_t>(frame + 8, static_cast<uint64_t>(ip - words) + 1);
    fp = frame;
    ip = words + entry.entry;
    DISPATCH();
}
L_CallPtr : {
    const uint64_t pointer = REG(uint64_t, ip->a);
    const uint64_t index = (pointer - kFnPointerBase) / kFnPointerStep;
    if (pointer < kFnPointerBase || pointer % kFnPointerStep != 0 ||
        index >= lowering_.code.func_count()) [[unlikely]] {
        (void)stop_with(rt::Trap{rt::TrapKind::BadCall, pointer, 0}, AT);
        LEAVE(Stop::Trap);
    }
    callee = static_cast<uint32_t>(index);
    goto enter;
}
L_Stub : {
    // The frame is there already; its function is not.
    const auto frame_at = static_cast<rt::Address>(fp - base);
    fuel_ = fuel;
    stack_.peak = peak;
    call_stub(FuncId(callee), frame_at);
    fuel = fuel_;
    peak = stack_.peak;
    code_size = lowering_.code.size();
    const FuncEntry entry = funcs[callee];
    const uint64_t end = uint64_t{frame_at} + entry.frame_size;
    const At entered{entry.entry, frame_at};
    if (!may_enter(FuncId(callee), frame_at, caller(entered).value_or(entered))) LEAVE(Stop::Trap);
    peak = std::max(peak, static_cast<rt::Address>(end));
    unchecked = std::min(peak, no_look);
    ip = words + entry.entry;
    DISPATCH();
}
L_Ret : {
    const uint64_t to = get<uint64_t>(fp + 8);
    if (to >= code_size) [[unlikely]] {
        (void)stop_with(rt::Trap{rt::TrapKind::BadReturn, to, 0}, AT);
        LEAVE(Stop::Trap);
    }
    fp = MEM(get<uint64_t>(fp));
    ip = words + to;
    DISPATCH();
}
L_CallNative : {
    last_ = AT;
    fuel_ = fuel;
    const NativeResult result = call_native(*this, NativeId{ip->a}, fp + ip->b, AT);
    if (result == NativeResult::Done) [[likely]]
        NEXT();
    if (result == NativeResult::Throw) goto thrown;
    LEAVE(stop_);
}
thrown:
    at = AT;
    if (!unwind(at)) LEAVE(stop_);
    ip = words + at.pc;
    fp = base + at.frame;
    DISPATCH();
L_Resume:
    at = AT;
    if (!resume(at)) LEAVE(stop_);
    ip = words + at.pc;
    fp = base + at.frame;
    DISPATCH();
L_Unreachable:
    FLECK_CHECK(false, "the machine came to a place that cannot be reached");
L_Halt:
    LEAVE(Stop::Halt);
out_of_fuel:
    fuel = 0;
    (void)stop_with(rt::Trap{rt::TrapKind::StepLimit, limits_.max_steps, 0}, AT);
    LEAVE(Stop::Trap);

    // ---- Heap and bulk memory
L_Alloc : {
    const rt::Address block = allocate(REG(uint64_t, ip->b), REG(uint64_t, ip->c), false, AT);
    if (block == rt::kNull) [[unlikely]]
        LEAVE(Stop::Trap);
    SET(uint64_t, ip->a, block);
    NEXT();
}
L_AllocImm : {
    const rt::Address block = allocate(ip->b, ip->c, false, AT);
    if (block == rt::kNull) [[unlikely]]
        LEAVE(Stop::Trap);
    SET(uint64_t, ip->a, block);
    NEXT();
}
L_Dealloc:
    if (!deallocate(REG(uint64_t, ip->a), REG(uint64_t, ip->b), AT)) [[unlikely]]
        LEAVE(Stop::Trap);
    NEXT();
L_DeallocImm:
    if (!deallocate(REG(uint64_t, ip->a), ip->b, AT)) [[unlikely]]
        LEAVE(Stop::Trap);
    NEXT();
L_MemCopy:
    if (!copy(REG(uint64_t, ip->a), REG(uint64_t, ip->b), REG(uint64_t, ip->c) * ip->x, AT))
        [[unlikely]]
        LEAVE(Stop::Trap);
    NEXT();
L_MemSet:
    if (!fill(REG(uint64_t, ip->a), REG(uint8_t, ip->b), REG(uint64_t, ip->c) * ip->x, AT))
        [[unlikely]]
        LEAVE(Stop::Trap);
    NEXT();
L_Note:
    fuel_ = fuel;
    note(ip->a, AT);
    NEXT();
}

}  // namespace fleck::vm
