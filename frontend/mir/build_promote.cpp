// Borrows of constant expressions point to static data: `&1`, `&[1, 2]`, `&None` (Rust reference,
// "Constant promotion"). What may be promoted cannot fail, has nothing to drop and no interior
// mutability.
#include <algorithm>

#include "frontend/mir/builder.h"

namespace fleck::mir {

// `forever`: the body is a constant's, and this borrow is kept by its value; then calls are allowed
// too, because they run when the constant is evaluated anyway, and destructors, which never run.
bool Builder::is_promotable(hir::ExprId id, bool forever) {
    const hir::Expr& e = hir_.exprs[id];
    const auto all = [&](const std::vector<hir::ExprId>& elems) {
        return std::all_of(elems.begin(), elems.end(),
                           [&](hir::ExprId x) { return is_promotable(x, forever); });
    };
    const auto no = [](const auto&) { return false; };
    const auto safe_divisor = [&](hir::ExprId divisor) {
        const std::optional<Constant> c = constant(hir_.exprs[divisor]);
        const auto* scalar = c.has_value() ? std::get_if<ScalarConst>(&c->value) : nullptr;
        const auto* type = types_.as<ty::Int>(hir_.exprs[divisor].type);
        if (type == nullptr) return true;  // floats
        if (scalar == nullptr || scalar->bits == 0) return false;
        return !is_signed(type->kind) || (scalar->bits >> (bit_width(type->kind) - 1)) == 0;
    };
    return std::visit(
        Overloaded{
            [](const hir::LitExpr&) { return true; },
            [no](const hir::LocalExpr& x) { return no(x); },
            [&](const hir::ConstExpr&) {
                return (forever || !needs_drop(e.type)) && !has_cell(e.type);
            },
            [](const hir::ConstParamExpr&) { return true; },
            [no](const hir::StaticExpr& x) { return no(x); },
            [](const hir::FnExpr&) { return true; },
            [&](const hir::CallExpr& c) {
                const auto* f = types_.as<ty::FnDef>(hir_.exprs[c.callee].type);
                return forever && f != nullptr && program_.fn(f->def).is_const && all(c.args);
            },
            [&](const hir::UnaryExpr& u) { return is_promotable(u.operand, forever); },
            [&](const hir::BinaryExpr& b) {
                if (!is_promotable(b.lhs, forever) || !is_promotable(b.rhs, forever)) return false;
                if (b.op == BinOp::Div || b.op == BinOp::Rem) return safe_divisor(b.rhs);
                return true;
            },
            [no](const hir::LogicExpr& x) { return no(x); },
            [no](const hir::DerefExpr& x) { return no(x); },
            [&](const hir::FieldExpr& f) { return is_promotable(f.base, forever); },
            [&](const hir::IndexExpr& i) { return is_within(i) && is_promotable(i.base, forever); },
            [&](const hir::BorrowExpr& b) {
                // `&*"text"` is a reborrow of a constant.
                if (b.kind != BorrowKind::Shared) return false;
                const auto* d = std::get_if<hir::DerefExpr>(&hir_.exprs[b.place].kind);
                return is_promotable(d != nullptr ? d->operand : b.place, forever);
            },
            [no](const hir::RawBorrowExpr& x) { return no(x); },
            [&](const hir::CastExpr& c) {
                return c.kind != hir::CastKind::PtrToInt && c.kind != hir::CastKind::NeverToAny &&
                       is_promotable(c.operand, forever);
            },
            [&](const hir::TupleExpr& t) { return all(t.elems); },
            [&](const hir::ArrayExpr& a) { return all(a.elems); },
            [&](const hir::RepeatExpr& r) { return is_promotable(r.elem, forever); },
            [&](const hir::AdtExpr& a) {
                if (a.base.valid() || program_.is_lang(a.adt, "unsafe_cell")) return false;
                if (!forever && drop_impl(program_, e.type).has_value()) return false;
                return std::all_of(a.fields.begin(), a.fields.end(),
                                   [&](const auto& f) { return is_promotable(f.value, forever); });
            },
            [no](const hir::AssignExpr& x) { return no(x); },
            [no](const hir::AssignOpExpr& x) { return no(x); },
            [no](const hir::BlockExpr& x) { return no(x); },
            [no](const hir::LetCondExpr& x) { return no(x); },
            [no](const hir::IfExpr& x) { return no(x); },
            [no](const hir::LoopExpr& x) { return no(x); },
            [no](const hir::MatchExpr& x) { return no(x); },
            [no](const hir::BreakExpr& x) { return no(x); },
            [no](const hir::ContinueExpr& x) { return no(x); },
            [no](const hir::ReturnExpr& x) { return no(x); },
            [no](const hir::ClosureExpr& x) { return no(x); },
        },
        e.kind);
}

// `[1, 2][0]`: an index that cannot fail.
bool Builder::is_within(const hir::IndexExpr& e) const {
    const auto* array = types_.as<ty::Array>(hir_.exprs[e.base].type);
    const auto* length = array != nullptr ? types_.as<ty::ConstValue>(array->len) : nullptr;
    const std::optional<Constant> index = constant(hir_.exprs[e.index]);
    const auto* at = index.has_value() ? std::get_if<ScalarConst>(&index->value) : nullptr;
    return length != nullptr && at != nullptr && at->bits < length->bits;
}

// `&[1, 2][i]`, `&PAIRS[i].0`: the array is static data, its element is chosen when the program
// runs.
hir::ExprId Builder::promotable_array(hir::ExprId borrowed, bool forever) {
    bool is_indexed = false;
    for (;;) {
        const auto& kind = hir_.exprs[borrowed].kind;
        if (const auto* field = std::get_if<hir::FieldExpr>(&kind)) {
            borrowed = field->base;
        } else if (const auto* index = std::get_if<hir::IndexExpr>(&kind)) {
            borrowed = index->base;
            is_indexed = true;
        } else {
            const bool is_value = is_indexed && !hir_.exprs[borrowed].is_place();
            return is_value && is_promotable(borrowed, forever) ? borrowed : hir::ExprId{};
        }
    }
}

// `let Some(ref x) = None`: what is taken apart is borrowed as with `&None`, if nothing may change
// it.
bool Builder::is_borrowed_constant(hir::ExprId e, const std::vector<hir::PatId>& pats) {
    bool is_borrowed = false, is_changed = false;
    for (const hir::PatId pat : pats)
        hir::for_each_binding(hir_, pat, [&](const hir::BindingPat& b, const hir::Pat&) {
            is_borrowed = is_borrowed || (b.by_ref && !b.ref_mut);
            is_changed = is_changed || (b.by_ref && b.ref_mut);
        });
    return is_borrowed && !is_changed && !hir_.exprs[e].is_place() && is_promotable(e, false);
}

PlaceId Builder::promoted_place(hir::ExprId e) {
    const hir::Expr& value = hir_.exprs[e];
    const TypeId pointer = types_.ref(value.type, false);
    const PlaceId address = new_temp(pointer, value.span);
    assign(value.span, address, Use{promote(e, pointer, value.span)});
    return deref(address);
}

// What a pattern borrows of a constant is in static data, where it binds other parts by value too.
PlaceId Builder::borrowed_part(PlaceId source) {
    const auto constant = constants_.find(body_.places[source].local);
    if (constant == constants_.end() || body_.places.is_indirect(source)) return source;
    return same_part(promoted_place(constant->second), source);
}

PlaceId Builder::same_part(PlaceId of, PlaceId part) {
    const Place node = body_.places[part];
    if (!node.parent.valid()) return of;
    return body_.places.project(same_part(of, node.parent), node.elem, node.type);
}

// May a value of this type change behind a shared reference?
bool Builder::has_cell(TypeId t) {
    const auto any = [&](TypeListId l) {
        const std::vector<TypeId>& list = types_.list(l);
        return std::any_of(list.begin(), list.end(), [&](TypeId x) { return has_cell(x); });
    };
    if (const auto* tuple = types_.as<ty::Tuple>(t)) return any(tuple->elems);
    if (const auto* array = types_.as<ty::Array>(t)) return has_cell(array->elem);
    if (const auto* slice = types_.as<ty::Slice>(t)) return has_cell(slice->elem);
    if (types_.is<ty::Param>(t) || types_.is<ty::Projection>(t)) return true;
    if (const auto* closure = types_.as<ty::Closure>(t))
        return has_cell(types_.closure_captures(*closure));
    const auto* adt = types_.as<ty::Adt>(t);
    if (adt == nullptr) return false;
    if (program_.is_lang(adt->def, "unsafe_cell")) return true;
    if (program_.is_box(t)) return false;  // behind a pointer
    const Adt& def = program_.adt(adt->def);
    for (uint32_t v = 0; v < def.variants.size(); ++v)
        for (uint32_t f = 0; f < def.variants[v].fields.size(); ++f)
            if (has_cell(field_type(t, v, f))) return true;
    return false;
}

Constant Builder::promote(hir::ExprId e, TypeId ref_type, Span span) {
    body_.promoted.push_back(Builder(program_, hir_).build_promoted(e));
    return Constant{ref_type, PromotedConst{PromotedId(body_.promoted.size() - 1)}, span};
}

}  // namespace fleck::mir
