// `as`: checked at the end of the body, when the operand's type is known.
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::check_cast(const ast::CastExpr& e, Span span) {
    const TypeId written = lower_written(e.type);
    const TypeId target =
        cx_.normalize(types_.erase_regions(written), cause(nodes_.types[e.type].span));
    const hir::ExprId operand = check_expr(e.operand, Expectation::castable(target));
    if (has_error(target) || has_error(type_of(operand))) return error_expr(span);
    if (types_.is<ty::Slice>(target) || types_.is<ty::Str>(target)) {
        error(Diag::CastToUnsized, span, name(type_of(operand)), name(target));
        return error_expr(span);
    }
    const hir::ExprId cast =
        make(span, target, hir::CastExpr{hir::CastKind::Numeric, operand, false});
    casts_.push_back(
        PendingCast{cast, target, types_.has_free_regions(written) ? written : TypeId(), span});
    return cast;
}

void BodyChecker::settle_casts() {
    for (size_t i = 0; i < casts_.size(); ++i) settle_cast(PendingCast(casts_[i]));
}

bool BodyChecker::is_fieldless_enum(TypeId t) {
    const auto* adt = types_.as<ty::Adt>(t);
    if (adt == nullptr) return false;
    const Adt& def = p_.adt(adt->def);
    return def.kind == AdtKind::Enum && !def.variants.empty() &&
           std::all_of(def.variants.begin(), def.variants.end(),
                       [](const Variant& v) { return v.fields.empty(); });
}

void BodyChecker::settle_cast(const PendingCast& c) {
    hir::ExprId operand = std::get<hir::CastExpr>(out_.exprs[c.cast].kind).operand;
    const TypeId from = must_know(type_of(operand), span_of(operand));
    const TypeId to = cx_.shallow(c.target);
    if (has_error(from) || has_error(to)) return cx_.taint();
    if (const auto coerced = coerce(operand, to)) {
        // The same type after coercions: a block with that value, or for primitives a cast that
        // changes nothing.
        if (is_scalar(to) && !types_.is<ty::RawPtr>(to) && !types_.is<ty::FnPtr>(to))
            out_.exprs[c.cast].kind = hir::CastExpr{hir::CastKind::Numeric, *coerced, false};
        else
            out_.exprs[c.cast].kind =
                hir::BlockExpr{{}, *coerced, {}, c.span.last_byte(), c.user_type};
        return;
    }
    if (types_.is<ty::FnDef>(from) || types_.is<ty::CtorDef>(from)) {
        const TypeId pointer = fn_ptr_type(from, c.span);
        operand = implicit_cast(hir::CastKind::ReifyFn, operand, pointer);
    }
    if (const auto* r = types_.as<ty::Ref>(from)) {
        // `&[T; N] as *const T`
        const auto* array = types_.as<ty::Array>(cx_.shallow(r->target));
        const auto* pointer = types_.as<ty::RawPtr>(to);
        if (array != nullptr && pointer != nullptr && (r->is_mut || !pointer->is_mut) &&
            cx_.unify(array->elem, pointer->target)) {
            const TypeId whole = types_.raw_ptr(r->target, pointer->is_mut);
            const bool is_mut = pointer->is_mut;
            const hir::ExprId place =
                deref(operand, r->target, false, c.span, hir::Source::AutoDeref);
            operand = make(c.span, whole, hir::RawBorrowExpr{is_mut, place});
            out_.exprs[c.cast].kind = hir::CastExpr{hir::CastKind::PtrToPtr, operand, false};
            return;
        }
    }
    if (const auto kind = cast_kind(c, type_of(operand), to))
        out_.exprs[c.cast].kind = hir::CastExpr{*kind, operand, false};
}

std::optional<hir::CastKind> BodyChecker::cast_kind(const PendingCast& c, TypeId from, TypeId to) {
    // In a body that is wrong anyway, number literals may have no type of their own.
    const bool from_int = is_integral(from);
    const bool from_float = is_floating(from);
    const bool from_bool = types_.is<ty::Bool>(from);
    const bool from_char = types_.is<ty::Char>(from);
    const bool from_enum = is_fieldless_enum(from);
    const bool to_int = types_.is<ty::Int>(to);
    const bool to_float = types_.is<ty::Float>(to);
    const bool from_primitive = from_int || from_float || from_bool || from_char || from_enum;
    const auto* from_ptr = types_.as<ty::RawPtr>(from);
    const auto* to_ptr = types_.as<ty::RawPtr>(to);
    const bool from_fn = types_.is<ty::FnPtr>(from);
    const auto is_thin = [&](TypeId t) { return cx_.is_sized(cx_.shallow(t)); };

    const auto is_unknown = [&](const ty::RawPtr& pointer) {
        return cx_.is_var(cx_.shallow(pointer.target));
    };
    const auto invalid = [&](Diag id) -> std::optional<hir::CastKind> {
        Diagnostic& d = error(id, c.span, name(from), name(to));
        if (const auto* r = types_.as<ty::Ref>(from); r != nullptr && is_scalar(r->target))
            d.help("`*` in front of it reads the value behind the reference");
        const auto* text_ref = types_.as<ty::Ref>(from);
        const bool is_text =
            is_lang_adt(from, "String") ||
            (text_ref != nullptr && types_.is<ty::Str>(cx_.shallow(text_ref->target)));
        if (is_text && (to_int || to_float))
            d.help(fmt::format("`.parse::<{}>()` reads a number out of a text", name(to)));
        return std::nullopt;
    };
    if (types_.is<ty::Bool>(to) && (from_primitive || from_ptr != nullptr || from_fn)) {
        error(Diag::CastToBool, c.span, name(from)).help("compare with zero: `.. != 0`");
        return std::nullopt;
    }
    if (types_.is<ty::Char>(to) && (from_primitive || from_ptr != nullptr || from_fn)) {
        if (from == types_.u8) return hir::CastKind::Numeric;
        error(Diag::CastToChar, c.span, name(from)).help("`char::from_u32` converts a `u32`");
        return std::nullopt;
    }
    if (from_primitive && to_int) return hir::CastKind::Numeric;
    if ((from_int || from_float) && to_float) return hir::CastKind::Numeric;
    if (from_primitive && to_float) return invalid(Diag::InvalidCast);
    if ((to_ptr != nullptr && is_unknown(*to_ptr) && (from_int || from_fn)) ||
        (from_ptr != nullptr && is_unknown(*from_ptr) && to_int)) {
        error(Diag::CastToUnknown, c.span).help("say what the pointer points to: `*const i32`");
        return std::nullopt;
    }
    if (from_int && to_ptr != nullptr) {
        if (is_thin(to_ptr->target)) return hir::CastKind::IntToPtr;
        return invalid(Diag::InvalidCast);
    }
    if (from_ptr != nullptr && to_int) {
        if (is_thin(from_ptr->target)) return hir::CastKind::PtrToInt;
        return invalid(Diag::InvalidCast);
    }
    if (from_fn && to_int) return hir::CastKind::PtrToInt;
    if (from_fn && to_ptr != nullptr && is_thin(to_ptr->target)) return hir::CastKind::PtrToPtr;
    if (from_ptr != nullptr && to_ptr != nullptr) {
        const bool from_thin = is_thin(from_ptr->target);
        const bool to_thin = is_thin(to_ptr->target);
        if (to_thin || !from_thin) return hir::CastKind::PtrToPtr;
        return invalid(Diag::CastThinToWide);
    }
    // What only `as` cannot reach is told apart from what is no cast at all.
    const bool to_primitive = to_int || to_float || to_ptr != nullptr || types_.is<ty::Bool>(to) ||
                              types_.is<ty::Char>(to);
    const bool reference = types_.is<ty::Ref>(from);
    if ((from_primitive || from_ptr != nullptr || from_fn || reference) && to_primitive)
        return invalid(Diag::InvalidCast);
    return invalid(Diag::NonPrimitiveCast);
}

}  // namespace fleck
