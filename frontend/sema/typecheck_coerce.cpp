// Coercions: what a value may silently become where its type is known to be wanted, and the common
// type of several branches.
//
//     let s: &str = &string;      // & String  ->  & *Deref::deref(& *..)  ->  &str
//     let a: &[i32] = &[1, 2];    // unsize
#include <algorithm>

#include "frontend/sema/typecheck_core.h"

namespace fleck {

hir::ExprId BodyCore::implicit_cast(hir::CastKind kind, hir::ExprId e, TypeId type) {
    return make(blame(e), type, hir::CastExpr{kind, e, true});
}

hir::ExprId BodyCore::demand_coerce(hir::ExprId e, TypeId target,
                                    const std::optional<Because>& because, bool two_phase) {
    if (auto coerced = coerce_known(e, target, two_phase)) return *coerced;
    mismatch(blame(e), target, type_of(e), because, e);
    return error_expr(span_of(e));
}

std::optional<hir::ExprId> BodyCore::coerce_known(hir::ExprId e, TypeId target, bool two_phase) {
    target = known(target);
    if (has_error(target)) cx_.taint();
    // What is asked of the parts of either type may tell what they are: `map.get(&n)` wants an
    // `&i32` where `i32: Borrow<_>` has one solution, so that a reference behind `n` is followed.
    if (types_.flags(cx_.resolve(type_of(e))).has_infer ||
        types_.flags(cx_.resolve(target)).has_infer)
        cx_.select_where_possible();
    return coerce(e, target, two_phase);
}

// What is wrong with the value of a block lies in its last expression, not in the block; so do the
// adjustments of that value.
Span BodyCore::blame(hir::ExprId e) const {
    for (;;) {
        const auto* block = std::get_if<hir::BlockExpr>(&out_.exprs[e].kind);
        if (block == nullptr || !block->tail.valid()) return span_of(e);
        e = block->tail;
    }
}

// Of blocks that should have one type: a block without a value lacks it behind its last statement.
Span BodyCore::blame_branch(hir::ExprId e) const {
    for (;;) {
        const auto* block = std::get_if<hir::BlockExpr>(&out_.exprs[e].kind);
        if (block == nullptr) return span_of(e);
        if (!block->tail.valid())
            return block->stmts.empty() ? span_of(e) : block->stmts.back().span;
        e = block->tail;
    }
}

std::optional<hir::ExprId> BodyCore::coerce(hir::ExprId e, TypeId target, bool two_phase) {
    const TypeId source = known(type_of(e));
    target = cx_.shallow(target);
    if (source == target && !types_.is<ty::Ref>(source)) return e;
    const auto coerced = coerce_other(e, source, target, two_phase);
    if (coerced) cx_.hand_on(source, span_of(e), out_.exprs[e].origin);
    return coerced;
}

std::optional<hir::ExprId> BodyCore::coerce_other(hir::ExprId e, TypeId source, TypeId target,
                                                  bool two_phase) {
    if (types_.is<ty::Never>(source)) {
        if (types_.is<ty::Never>(target)) return e;
        if (cx_.is_var(target)) cx_.mark_diverging(target);
        return implicit_cast(hir::CastKind::NeverToAny, e, target);
    }
    if (cx_.is_var(source) || types_.is<ty::Error>(source))
        return cx_.unify(source, target) ? std::optional(e) : std::nullopt;
    if (auto u = coerce_unsized(e, source, target)) return u;
    if (types_.is<ty::RawPtr>(target))
        if (auto r = coerce_raw_pointer(e, source, target)) return r;
    if (types_.is<ty::Ref>(target) && types_.is<ty::Ref>(source))
        return coerce_reference(e, source, target, two_phase);
    if (types_.is<ty::FnDef>(source) || types_.is<ty::CtorDef>(source) ||
        types_.is<ty::FnPtr>(source) ||
        (types_.is<ty::Closure>(source) && types_.is<ty::FnPtr>(target) &&
         captures_nothing(source)))
        return coerce_fn(e, source, target);
    return cx_.unify(source, target) ? std::optional(e) : std::nullopt;
}

// `&[T; N]` to `&[T]` (also &mut and raw), `Box<[T; N]>` to `Box<[T]>`.
std::optional<hir::ExprId> BodyCore::coerce_unsized(hir::ExprId e, TypeId source, TypeId target) {
    const auto unsizes = [&](TypeId from, TypeId to) {
        const auto* array = types_.as<ty::Array>(cx_.shallow(from));
        const auto* slice = types_.as<ty::Slice>(cx_.shallow(to));
        return array != nullptr && slice != nullptr && cx_.unify(array->elem, slice->elem);
    };
    if (const TypeId to = p_.box_inner(target); to.valid()) {
        const TypeId from = p_.box_inner(source);
        if (!from.valid() || !unsizes(from, to)) return std::nullopt;
        return implicit_cast(hir::CastKind::Unsize, e, target);
    }
    if (const auto* r = types_.as<ty::Ref>(source)) {
        const TypeId from = r->target;
        const bool from_mut = r->is_mut;
        const auto* to_ref = types_.as<ty::Ref>(target);
        const auto* to_raw = types_.as<ty::RawPtr>(target);
        if (to_ref == nullptr && to_raw == nullptr) return std::nullopt;
        const bool to_mut = to_ref != nullptr ? to_ref->is_mut : to_raw->is_mut;
        if (to_mut && !from_mut) return std::nullopt;
        if (!unsizes(from, to_ref != nullptr ? to_ref->target : to_raw->target))
            return std::nullopt;
        const bool to_pointer = to_raw != nullptr;
        hir::ExprId place = deref(e, from, false, blame(e), hir::Source::AutoDeref);
        if (!to_pointer)
            return implicit_cast(
                hir::CastKind::Unsize,
                borrow(place, to_mut ? hir::BorrowKind::Mut : hir::BorrowKind::Shared, true,
                       blame(e)),
                target);
        const hir::ExprId raw =
            make(blame(e), types_.raw_ptr(from, to_mut), hir::RawBorrowExpr{to_mut, place});
        return implicit_cast(hir::CastKind::Unsize, raw, target);
    }
    if (const auto* r = types_.as<ty::RawPtr>(source)) {
        const auto* to = types_.as<ty::RawPtr>(target);
        if (to == nullptr || (to->is_mut && !r->is_mut) || !unsizes(r->target, to->target))
            return std::nullopt;
        return implicit_cast(hir::CastKind::Unsize, e, target);
    }
    return std::nullopt;
}

// A reference is reborrowed, after as many derefs as it takes.
std::optional<hir::ExprId> BodyCore::coerce_reference(hir::ExprId e, TypeId source, TypeId target,
                                                      bool two_phase) {
    const ty::Ref from = *types_.as<ty::Ref>(source);
    const ty::Ref to = *types_.as<ty::Ref>(target);
    if (to.is_mut && !from.is_mut) return std::nullopt;
    if (cx_.unify(from.target, to.target)) {
        // `&*x` of a value that has no name would be the value itself.
        if (!from.is_mut && !out_.exprs[e].is_place() && !own_lifetime_.contains(e)) {
            mark_coerced(e);
            return e;
        }
        const hir::ExprId place = deref(e, from.target, false, blame(e), hir::Source::AutoDeref);
        if (to.is_mut) make_mutable(place);
        const auto kind = !to.is_mut  ? hir::BorrowKind::Shared
                          : two_phase ? hir::BorrowKind::TwoPhaseMut
                                      : hir::BorrowKind::Mut;
        return borrow(place, kind, true, blame(e));
    }
    const std::vector<AutoderefStep> steps = autoderef(cx_, source, blame(e));
    for (size_t i = 2; i < steps.size(); ++i) {
        if (!cx_.unify(steps[i].type, to.target)) continue;
        const hir::ExprId place = deref_steps(e, steps, i);
        if (to.is_mut) make_mutable(place);
        const auto kind = !to.is_mut  ? hir::BorrowKind::Shared
                          : two_phase ? hir::BorrowKind::TwoPhaseMut
                                      : hir::BorrowKind::Mut;
        return borrow(place, kind, true, blame(e));
    }
    return std::nullopt;
}

std::optional<hir::ExprId> BodyCore::coerce_raw_pointer(hir::ExprId e, TypeId source,
                                                        TypeId target) {
    const ty::RawPtr to = *types_.as<ty::RawPtr>(target);
    if (const auto* r = types_.as<ty::Ref>(source)) {
        const TypeId from = r->target;
        if ((to.is_mut && !r->is_mut) || !cx_.unify(from, to.target)) return std::nullopt;
        const hir::ExprId place = deref(e, from, false, blame(e), hir::Source::AutoDeref);
        return make(blame(e), target, hir::RawBorrowExpr{to.is_mut, place});
    }
    if (const auto* r = types_.as<ty::RawPtr>(source)) {
        const bool same = r->is_mut == to.is_mut;
        if ((to.is_mut && !r->is_mut) || !cx_.unify(r->target, to.target)) return std::nullopt;
        return same ? e : implicit_cast(hir::CastKind::PtrToPtr, e, target);
    }
    return std::nullopt;
}

// ---- Functions

TypeId BodyCore::fn_ptr_type(TypeId callable, Span span) {
    std::vector<TypeId> parts;
    bool is_unsafe = false;
    if (const auto* f = types_.as<ty::FnDef>(callable)) {
        // The pointer binds the lifetimes that each call chooses.
        const ty::FnDef def = *f;
        const Fn& fn = p_.fn(def.def);
        is_unsafe = fn.is_unsafe;
        std::vector<Region> regions(fn.generics.regions.size());
        uint32_t bound = 0;
        for (size_t i = 0; i < regions.size(); ++i)
            if (fn.generics.regions[i].late) regions[i] = bound_region(0, bound++);
        const auto part = [&](TypeId t) {
            parts.push_back(cx_.normalize(types_.subst(t, def.args, regions), cause(span)));
        };
        for (const TypeId t : fn.sig.params) part(t);
        part(fn.sig.ret);
    } else if (const auto* closure = types_.as<ty::Closure>(callable)) {
        return cx_.resolve(types_.closure_sig(*closure));
    } else {
        const std::optional<FnSig> sig = callable_sig(cx_, callable, span);
        if (!sig) return TypeId{};
        parts = sig->params;
        parts.push_back(sig->ret);
    }
    return types_.intern(ty::FnPtr{types_.list(std::move(parts)), is_unsafe});
}

std::optional<hir::ExprId> BodyCore::coerce_fn(hir::ExprId e, TypeId source, TypeId target) {
    if (const auto* to = types_.as<ty::FnPtr>(target)) {
        const bool to_unsafe = to->is_unsafe;
        if (const auto* from = types_.as<ty::FnPtr>(source)) {
            if (from->is_unsafe || !to_unsafe)
                return cx_.unify(source, target) ? std::optional(e) : std::nullopt;
            const TypeId as_unsafe = types_.intern(ty::FnPtr{from->inputs_and_output, true});
            if (!cx_.unify(as_unsafe, target)) return std::nullopt;
            return implicit_cast(hir::CastKind::MutToShared, e, target);
        }
        TypeId pointer = fn_ptr_type(source, span_of(e));
        if (!pointer.valid()) return std::nullopt;
        if (to_unsafe)
            pointer =
                types_.intern(ty::FnPtr{types_.as<ty::FnPtr>(pointer)->inputs_and_output, true});
        if (!cx_.unify(pointer, target)) return std::nullopt;
        return implicit_cast(hir::CastKind::ReifyFn, e, target);
    }
    return cx_.unify(source, target) ? std::optional(e) : std::nullopt;
}

// ---- The common type of branches

void BodyCore::merge(Merge& m, hir::ExprId e, Why why) {
    const TypeId before = m.so_far();
    // One that is wrong by itself says nothing of the others.
    if (has_error(before) || has_error(type_of(e))) {
        cx_.taint();
        m.merged = types_.error;
        m.exprs.push_back(e);
        m.spans.push_back(span_of(e));
        return;
    }
    if (merge_types(m, e)) {
        m.exprs.push_back(e);
        m.spans.push_back(span_of(e));
        return;
    }
    std::optional<Because> because;
    if (!m.spans.empty()) {
        const std::string type = name(before);
        switch (why) {
            case Why::Arm:
                because = Because{m.spans.back(), fmt::format("this arm has type `{}`", type)};
                break;
            case Why::IfElse:
                because = Because{m.spans.back(), "expected because of this"};
                break;
            case Why::Break:
                because = Because{m.spans.back(),
                                  fmt::format("expected `{}` because of this `break`", type)};
                break;
            case Why::Array:
                because =
                    Because{m.spans.front(), fmt::format("the first element has type `{}`", type)};
                break;
            case Why::Block:
                break;
        }
    }
    if (why == Why::IfElse && !m.spans.empty() && !has_error(before) && !has_error(type_of(e))) {
        error(Diag::IfElseMismatch, blame_branch(e), name(before), name(type_of(e)))
            .at(fmt::format("expected `{}`, found `{}`", name(before), name(type_of(e))))
            .label(because->span, because->text);
    } else {
        const std::string head = &m == &returns_ ? missing_result(type_of(e)) : std::string();
        mismatch(why == Why::Arm ? blame_branch(e) : blame(e), before, type_of(e), because, e,
                 head);
    }
    m.merged = types_.error;
    m.exprs.push_back(error_expr(span_of(e)));
    m.spans.push_back(span_of(e));
}

bool BodyCore::merge_types(Merge& m, hir::ExprId& e) {
    const TypeId found = known(type_of(e));
    if (!m.merged.valid()) {
        expect_lifetime(m);
        const auto coerced = coerce(e, m.expected);
        if (!coerced) return false;
        e = *coerced;
        m.merged = type_of(e);
        return true;
    }
    const TypeId so_far = cx_.shallow(m.merged);
    // Two references have two lifetimes: the later one is reborrowed for what is common to both.
    if (has_lifetime_of(m, e)) return true;
    if (types_.is<ty::Ref>(found)) needs_common_lifetime(m, e);
    const auto coerce_earlier = [&](TypeId target) {
        std::vector<hir::ExprId> coerced;
        for (hir::ExprId earlier : m.exprs) {
            const auto c = coerce(earlier, target);
            if (!c) return false;
            coerced.push_back(*c);
        }
        m.exprs = std::move(coerced);
        m.merged = target;
        return true;
    };
    if (types_.is<ty::Never>(so_far)) return coerce_earlier(found);
    const auto is_item = [&](TypeId t) {
        return types_.is<ty::FnDef>(t) || types_.is<ty::CtorDef>(t) ||
               (types_.is<ty::Closure>(t) && captures_nothing(t));
    };
    if (is_item(so_far) && is_item(found)) {
        // Two functions have two types; their common one is a pointer.
        const TypeId pointer = fn_ptr_type(so_far, span_of(e));
        const auto last = pointer.valid() ? coerce(e, pointer) : std::nullopt;
        if (!last || !coerce_earlier(pointer)) return false;
        e = *last;
        return true;
    }
    if (auto coerced = coerce(e, so_far)) {
        e = *coerced;
        return true;
    }
    return coerce_earlier(found);
}

// A branch that gives no value: `break;`, an `if` without `else`, a block without a tail.
void BodyCore::merge_unit(Merge& m, Span span, Why) {
    if (has_error(m.so_far()) || !cx_.unify(m.so_far(), types_.unit)) {
        m.merged = types_.error;
        return;
    }
    m.merged = types_.unit;
    m.spans.push_back(span);
}

}  // namespace fleck
