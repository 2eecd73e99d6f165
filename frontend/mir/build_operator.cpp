// Built-in operators with their checks. The result of a checked operation reaches its destination
// only after the check, so that unwinding never sees a wrapped value.
#include "frontend/mir/builder.h"

namespace fleck::mir {

namespace {

unsigned __int128 smallest(IntTy t) {
    return static_cast<unsigned __int128>(1) << (bit_width(t) - 1);
}
unsigned __int128 all_ones(IntTy t) {
    const unsigned width = bit_width(t);
    return width == 128 ? ~static_cast<unsigned __int128>(0)
                        : (static_cast<unsigned __int128>(1) << width) - 1;
}
IntTy to_unsigned(IntTy t) {
    return is_signed(t) ? static_cast<IntTy>(static_cast<int>(t) + static_cast<int>(IntTy::U8) -
                                             static_cast<int>(IntTy::I8))
                        : t;
}

}  // namespace

Operand Builder::compare(Span span, BinOp op, Operand lhs, Operand rhs) {
    const PlaceId result = new_temp(types_.boolean, span);
    assign(span, result, Binary{op, std::move(lhs), std::move(rhs), false});
    return Move{result};
}

Rvalue Builder::binary_op(Span span, TypeId type, BinOp op, Operand lhs, Operand rhs,
                          TypeId rhs_type) {
    const auto* i = types_.as<ty::Int>(type);
    if (i == nullptr) return Binary{op, std::move(lhs), std::move(rhs), false};
    switch (op) {
        case BinOp::Add:
        case BinOp::Sub:
        case BinOp::Mul: {
            const PlaceId pair = new_temp(types_.tuple({type, types_.boolean}), span);
            assign(span, pair, Binary{op, copy_of(lhs), copy_of(rhs), true});
            const PlaceId value = body_.places.project(pair, proj::Field{0}, type);
            const PlaceId overflow = body_.places.project(pair, proj::Field{1}, types_.boolean);
            assert_that(span, Move{overflow}, false, PanicKind::Overflow, op,
                        {std::move(lhs), std::move(rhs)});
            return Use{Move{value}};
        }
        case BinOp::Shl:
        case BinOp::Shr: {
            // A negative amount is a huge unsigned one.
            const IntTy amount_type = types_.as<ty::Int>(rhs_type)->kind;
            const TypeId unsigned_type = types_.int_type(to_unsigned(amount_type));
            Operand amount = copy_of(rhs);
            if (is_signed(amount_type)) {
                const PlaceId cast = new_temp(unsigned_type, span);
                assign(span, cast, Cast{hir::CastKind::Numeric, copy_of(rhs), unsigned_type});
                amount = Move{cast};
            }
            Operand in_range = compare(span, BinOp::Lt, std::move(amount),
                                       int_const(unsigned_type, bit_width(i->kind), span));
            assert_that(span, std::move(in_range), true,
                        op == BinOp::Shl ? PanicKind::ShlOverflow : PanicKind::ShrOverflow, op,
                        {copy_of(lhs), copy_of(rhs)});
            return Binary{op, std::move(lhs), std::move(rhs), false};
        }
        case BinOp::Div:
        case BinOp::Rem: {
            const bool div = op == BinOp::Div;
            Operand is_zero = compare(span, BinOp::Eq, copy_of(rhs), int_const(type, 0, span));
            assert_that(span, std::move(is_zero), false,
                        div ? PanicKind::DivisionByZero : PanicKind::RemainderByZero, op,
                        {copy_of(lhs)});
            if (is_signed(i->kind)) {
                Operand is_minus_one = compare(span, BinOp::Eq, copy_of(rhs),
                                               int_const(type, all_ones(i->kind), span));
                Operand is_min = compare(span, BinOp::Eq, copy_of(lhs),
                                         int_const(type, smallest(i->kind), span));
                Operand both =
                    compare(span, BinOp::BitAnd, std::move(is_minus_one), std::move(is_min));
                assert_that(span, std::move(both), false,
                            div ? PanicKind::DivOverflow : PanicKind::RemOverflow, op,
                            {copy_of(lhs), copy_of(rhs)});
            }
            return Binary{op, std::move(lhs), std::move(rhs), false};
        }
        case BinOp::BitAnd:
        case BinOp::BitOr:
        case BinOp::BitXor:
        case BinOp::Eq:
        case BinOp::Ne:
        case BinOp::Lt:
        case BinOp::Le:
        case BinOp::Gt:
        case BinOp::Ge:
            return Binary{op, std::move(lhs), std::move(rhs), false};
    }
    FLECK_UNREACHABLE();
}

Rvalue Builder::unary_op(Span span, TypeId type, UnOp op, Operand operand) {
    const auto* i = types_.as<ty::Int>(type);
    if (op == UnOp::Neg && i != nullptr && is_signed(i->kind)) {
        Operand is_min =
            compare(span, BinOp::Eq, copy_of(operand), int_const(type, smallest(i->kind), span));
        assert_that(span, std::move(is_min), false, PanicKind::NegOverflow, BinOp::Sub,
                    {copy_of(operand)});
    }
    return Unary{op, std::move(operand)};
}

}  // namespace fleck::mir
