// The tests of a decision tree (build_match.cpp): which one decides a pattern, and its code.
#include "frontend/mir/builder.h"

namespace fleck::mir {

Test Builder::pick_test(const MatchPair& pair) const {
    Test t{};
    t.type = pair.type;
    t.span = pair.span;
    switch (pair.kind) {
        case MatchPair::Kind::Variant:
            t.kind = Test::Kind::Switch;
            t.adt = pair.adt;
            return t;
        case MatchPair::Kind::Constant:
            t.low = pair.low;
            t.kind = pair.low.kind != PatternValue::Kind::Int ? Test::Kind::Equal
                     : types_.is<ty::Bool>(pair.type)         ? Test::Kind::If
                                                              : Test::Kind::SwitchInt;
            return t;
        case MatchPair::Kind::Range:
            t.kind = Test::Kind::Range;
            t.low = pair.low;
            t.high = pair.high;
            t.has_low = pair.has_low;
            t.has_high = pair.has_high;
            t.high_inclusive = pair.high_inclusive;
            return t;
        case MatchPair::Kind::Slice:
            t.kind = Test::Kind::Length;
            t.length = pair.length;
            t.at_least = pair.variable;
            return t;
        case MatchPair::Kind::Or:
            break;
    }
    FLECK_UNREACHABLE();
}

Operand Builder::value_operand(const PatternValue& v, TypeId type, Span span) const {
    switch (v.kind) {
        case PatternValue::Kind::Int:
            return Constant{type, ScalarConst{v.bits}, span};
        case PatternValue::Kind::Float:
            return literal(hir::FloatConst{v.real}, type, span);
        case PatternValue::Kind::Str:
            return Constant{type, StrConst{v.text}, span};
        case PatternValue::Kind::Item:
            return Constant{type, ItemConst{v.item, v.args}, span};
    }
    FLECK_UNREACHABLE();
}

void Builder::perform_test(Span span, BlockId start, BlockId otherwise, PlaceId place,
                           const Test& test,
                           const std::vector<std::pair<Branch, BlockId>>& targets) {
    const BlockId resume = cur_;
    cur_ = start;
    const auto target = [&](const Branch& b) {
        for (const auto& t : targets)
            if (t.first == b) return t.second;
        return otherwise;
    };
    const BlockId yes = target({Branch::Kind::Success});
    const BlockId no = target({Branch::Kind::Failure});
    switch (test.kind) {
        case Test::Kind::Switch: {
            const Adt& adt = program_.adt(test.adt);
            const IntTy tag_int = adt.repr.value_or(IntTy::Isize);
            const TypeId tag_type = types_.int_type(tag_int);
            const unsigned width = bit_width(tag_int);
            const unsigned __int128 mask = width == 128
                                               ? ~static_cast<unsigned __int128>(0)
                                               : (static_cast<unsigned __int128>(1) << width) - 1;
            const PlaceId tag = new_temp(tag_type, span);
            assign(scrutinee_span_, tag, Discriminant{place});
            SwitchInt branch{Move{tag}, tag_type, {}, otherwise};
            for (const auto& [b, block] : targets) {
                const auto value = static_cast<unsigned __int128>(
                    static_cast<__int128>(adt.variants[b.variant].discriminant));
                branch.cases.emplace_back(value & mask, block);
            }
            // In the order of the variants, whatever the order of the arms: for `?` those of
            // ControlFlow, where to go on comes first.
            if (tests_question_)
                std::reverse(branch.cases.begin(), branch.cases.end());
            else
                std::sort(branch.cases.begin(), branch.cases.end());
            terminate(cur_, span, std::move(branch));
            break;
        }
        case Test::Kind::SwitchInt: {
            SwitchInt branch{Copy{place}, test.type, {}, no};
            for (const auto& [b, block] : targets)
                if (b.kind == Branch::Kind::Constant) branch.cases.emplace_back(b.bits, block);
            terminate(cur_, span, std::move(branch));
            break;
        }
        case Test::Kind::If:
            branch_if(cur_, span, Copy{place}, yes, no);
            break;
        case Test::Kind::Equal:
            test_equal(place, test, yes, no);
            break;
        case Test::Kind::Range:
            test_range(place, test, yes, no);
            break;
        case Test::Kind::Length: {
            const PlaceId actual = new_temp(types_.usize, test.span);
            assign(test.span, actual, Len{place});
            Operand fits = compare(test.span, test.at_least ? BinOp::Ge : BinOp::Eq, Move{actual},
                                   int_const(types_.usize, test.length, test.span));
            branch_if(cur_, span, std::move(fits), yes, no);
            break;
        }
    }
    cur_ = resume;
}

void Builder::test_range(PlaceId place, const Test& test, BlockId yes, BlockId no) {
    const Span span = test.span;
    if (test.has_low) {
        const BlockId next = test.has_high ? new_block() : yes;
        Operand above =
            compare(span, BinOp::Le, value_operand(test.low, test.type, span), Copy{place});
        branch_if(cur_, span, std::move(above), next, no);
        cur_ = next;
    }
    if (test.has_high) {
        Operand below = compare(span, test.high_inclusive ? BinOp::Le : BinOp::Lt, Copy{place},
                                value_operand(test.high, test.type, span));
        branch_if(cur_, span, std::move(below), yes, no);
    } else if (!test.has_low) {
        jump(cur_, span, yes);
    }
}

// Scalars are compared; anything else by its PartialEq, as rustc does with strings.
void Builder::test_equal(PlaceId place, const Test& test, BlockId yes, BlockId no) {
    const Span span = test.span;
    const TypeId type = test.type;
    if (types_.is<ty::Int>(type) || types_.is<ty::Float>(type) || types_.is<ty::Bool>(type) ||
        types_.is<ty::Char>(type)) {
        Operand equal = compare(span, BinOp::Eq, Copy{place}, value_operand(test.low, type, span));
        branch_if(cur_, span, std::move(equal), yes, no);
        return;
    }
    // `eq` takes references: to a `&str` constant's text, or to a constant made for it.
    const auto* ref = types_.as<ty::Ref>(type);
    const TypeId compared = ref != nullptr ? ref->target : type;
    const TypeId ref_type = types_.ref(compared, false);
    const PlaceId lhs = new_temp(ref_type, span);
    assign(span, lhs, Ref{BorrowKind::Shared, ref != nullptr ? deref(place) : place, Region{}});
    Operand rhs = value_operand(test.low, type, span);
    if (ref == nullptr) {
        const PlaceId value = new_temp(type, span);
        assign(span, value, Use{std::move(rhs)});
        const PlaceId borrowed = new_temp(ref_type, span);
        assign(span, borrowed, Ref{BorrowKind::Shared, value, Region{}});
        rhs = Move{borrowed};
    }
    const FnId eq = program_.trait_fn(program_.lang_trait("eq"), "eq");
    const TypeId callee = types_.intern(ty::FnDef{eq, types_.list({compared, compared})});
    const PlaceId result = new_temp(types_.boolean, span);
    const BlockId from = cur_;
    const BlockId next = new_block();
    terminate(from, span,
              Call{Constant{callee, ZeroSizedConst{}, span},
                   {Copy{lhs}, std::move(rhs)},
                   result,
                   next,
                   BlockId{},
                   span,
                   Source::Operator});
    diverge_from(from);
    branch_if(next, span, Move{result}, yes, no);
}

}  // namespace fleck::mir
