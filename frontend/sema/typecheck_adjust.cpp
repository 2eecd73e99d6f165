// The nodes that wrap a finished one: dereferencing, borrowing; and the switch from shared to
// mutable access when it turns out how a place is used.
//
//     v[0].x = 1;    // Index::index(&v, 0) becomes IndexMut::index_mut(&mut v, 0)
#include "frontend/sema/typecheck_core.h"

namespace fleck {

hir::ExprId BodyCore::borrow(hir::ExprId place, hir::BorrowKind kind, bool implicit, Span span) {
    const TypeId type = types_.ref(type_of(place), kind != hir::BorrowKind::Shared);
    return make(span, type, hir::BorrowExpr{kind, place, implicit});
}

hir::ExprId BodyCore::deref(hir::ExprId e, TypeId target, bool overloaded, Span span,
                            hir::Source source) {
    if (!overloaded) return make(span, target, hir::DerefExpr{e});
    const FnId fn = p_.trait_fn(p_.lang_trait("deref"), "deref");
    const TypeListId args = types_.list({type_of(e)});
    const hir::ExprId call = make(span, types_.ref(target, false),
                                  hir::CallExpr{fn_expr(fn, args, span),
                                                {borrow(e, hir::BorrowKind::Shared, true, span)},
                                                span,
                                                source});
    return make(span, target, hir::DerefExpr{call});
}

hir::ExprId BodyCore::deref_steps(hir::ExprId e, const std::vector<AutoderefStep>& steps,
                                  size_t count) {
    for (size_t i = 1; i <= count; ++i)
        e = deref(e, steps[i].type, steps[i].overloaded, span_of(e), hir::Source::AutoDeref);
    return e;
}

hir::ExprId BodyCore::adjust(hir::ExprId e, const std::vector<Adjustment>& adjustments,
                             bool two_phase) {
    for (size_t i = 0; i < adjustments.size(); ++i) {
        const Adjustment& a = adjustments[i];
        // `&*x` of a value that has no name would be the value itself.
        if (i + 2 == adjustments.size() && a.kind == Adjustment::Kind::Deref &&
            !out_.exprs[e].is_place() && adjustments[i + 1].kind == Adjustment::Kind::Borrow &&
            !adjustments[i + 1].is_mut && cx_.shallow(type_of(e)) == adjustments[i + 1].target) {
            mark_coerced(e);
            return e;
        }
        switch (a.kind) {
            case Adjustment::Kind::Deref:
            case Adjustment::Kind::OverloadedDeref:
                e = deref(e, a.target, a.kind == Adjustment::Kind::OverloadedDeref, span_of(e),
                          hir::Source::AutoDeref);
                break;
            case Adjustment::Kind::Borrow: {
                if (a.is_mut) make_mutable(e);
                const auto kind = !a.is_mut   ? hir::BorrowKind::Shared
                                  : two_phase ? hir::BorrowKind::TwoPhaseMut
                                              : hir::BorrowKind::Mut;
                e = borrow(e, kind, true, span_of(e));
                // The place was an array and is wanted as a slice.
                if (!cx_.can_unify(type_of(e), a.target))
                    e = implicit_cast(hir::CastKind::Unsize, e, a.target);
                break;
            }
            case Adjustment::Kind::Unsize:
                if (types_.is<ty::Ref>(type_of(e)) || types_.is<ty::RawPtr>(type_of(e)))
                    e = implicit_cast(hir::CastKind::Unsize, e, a.target);
                break;
            case Adjustment::Kind::MutToConstPtr:
                e = implicit_cast(hir::CastKind::PtrToPtr, e, a.target);
                break;
        }
    }
    return e;
}

// ---- Mutable access

void BodyCore::make_mutable(hir::ExprId place) {
    for (;;) {
        const auto& kind = out_.exprs[place].kind;
        if (const auto* f = std::get_if<hir::FieldExpr>(&kind)) {
            place = f->base;
        } else if (const auto* i = std::get_if<hir::IndexExpr>(&kind)) {
            place = i->base;
        } else if (const auto* d = std::get_if<hir::DerefExpr>(&kind)) {
            place = d->operand;
            const auto* call = std::get_if<hir::CallExpr>(&out_.exprs[place].kind);
            if (call == nullptr) continue;
            const bool is_place_op = call->source == hir::Source::AutoDeref ||
                                     call->source == hir::Source::Index ||
                                     call->source == hir::Source::Operator;
            if (!is_place_op || call->args.empty()) return;
            hir::ExprId receiver = call->args.front();
            make_mutable_call(place);
            if (const auto* cast = std::get_if<hir::CastExpr>(&out_.exprs[receiver].kind))
                receiver = cast->operand;
            const auto* b = std::get_if<hir::BorrowExpr>(&out_.exprs[receiver].kind);
            if (b == nullptr) return;
            place = b->place;
        } else {
            return;
        }
    }
}

// `Deref::deref(&x)` to `DerefMut::deref_mut(&mut x)`, `Index::index` likewise.
void BodyCore::make_mutable_call(hir::ExprId id) {
    const hir::CallExpr call = std::get<hir::CallExpr>(out_.exprs[id].kind);
    const auto* callee = types_.as<ty::FnDef>(type_of(call.callee));
    if (callee == nullptr) return;
    const FnId deref_fn = p_.trait_fn(p_.lang_trait("deref"), "deref");
    const FnId index_fn = p_.trait_fn(p_.lang_trait("index"), "index");
    const TypeListId args = callee->args;
    const bool is_index = callee->def == index_fn;
    if (!is_index && callee->def != deref_fn) return;
    const TraitId mut_trait = p_.lang_trait(is_index ? "index_mut" : "deref_mut");
    if (!mut_trait.valid()) return;
    const TraitRef wanted{mut_trait, cx_.resolve(args)};
    // Without such an impl the borrow stays shared, and changing through it is E0594 or E0596.
    if (cx_.holds(wanted) == InferCtxt::Answer::No) return;
    const FnId mut_fn = p_.trait_fn(mut_trait, is_index ? "index_mut" : "deref_mut");
    const auto to_mut = [&](hir::ExprId e) {
        if (const auto* r = types_.as<ty::Ref>(type_of(e)); r != nullptr && !r->is_mut)
            out_.exprs[e].type = types_.ref(r->target, true);
    };
    out_.exprs[call.callee].type = types_.intern(ty::FnDef{mut_fn, args});
    to_mut(id);
    hir::ExprId receiver = call.args.front();
    to_mut(receiver);
    if (const auto* cast = std::get_if<hir::CastExpr>(&out_.exprs[receiver].kind)) {
        receiver = cast->operand;
        to_mut(receiver);
    }
    if (auto* b = std::get_if<hir::BorrowExpr>(&out_.exprs[receiver].kind))
        b->kind = hir::BorrowKind::Mut;
}

}  // namespace fleck
