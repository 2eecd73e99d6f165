// Expressions as places, operands and constants.
#include <bit>
#include <utility>

#include "frontend/mir/builder.h"

namespace fleck::mir {

bool Builder::is_copy(TypeId t) {
    int8_t& known = facts_[t].copy;
    if (known < 0) known = fleck::is_copy(program_, env_, t) ? 1 : 0;
    return known == 1;
}

bool Builder::needs_drop(TypeId t) {
    int8_t& known = facts_[t].drop;
    if (known < 0) known = fleck::needs_drop(program_, env_, t) ? 1 : 0;
    return known == 1;
}

TypeId Builder::field_type(TypeId adt, uint32_t variant, uint32_t field) {
    const auto& a = *types_.as<ty::Adt>(adt);
    const TypeId declared = program_.adt(a.def).variants[variant].fields[field].type;
    return normalize_closed(program_, env_, types_.erase_regions(types_.subst(declared, a.args)));
}

TypeId Builder::pointee(TypeId t) const {
    if (const auto* ref = types_.as<ty::Ref>(t)) return ref->target;
    if (const auto* raw = types_.as<ty::RawPtr>(t)) return raw->target;
    const TypeId inner = program_.box_inner(t);
    FLECK_CHECK(inner.valid(), "dereference of something that is no pointer");
    return inner;
}

PlaceId Builder::deref(PlaceId place) {
    return body_.places.project(place, proj::Deref{}, pointee(body_.places[place].type));
}

Operand Builder::consume(PlaceId place) {
    if (is_copy(body_.places[place].type)) return Copy{place};
    name_elements(place);
    return Move{place};
}

// The move of a subslice of an array moves its elements one by one: each is a place.
void Builder::name_elements(PlaceId place) {
    const Place node = body_.places[place];
    const auto* slice = node.parent.valid() ? std::get_if<proj::Subslice>(&node.elem) : nullptr;
    if (slice == nullptr || slice->from_end) return;
    const auto& array = std::get<ty::Array>(types_.kind(body_.places[node.parent].type));
    const auto* length = types_.as<ty::ConstValue>(array.len);
    if (length == nullptr) return;
    const TypeId elem = array.elem;
    const auto min_length = static_cast<uint64_t>(length->bits);
    for (uint64_t i = slice->from; i < slice->to; ++i)
        body_.places.project(node.parent, proj::ConstantIndex{i, min_length, false}, elem);
}

Operand Builder::copy_of(const Operand& operand) {
    if (const auto* moved = std::get_if<Move>(&operand)) return Copy{moved->place};
    return operand;
}

Constant Builder::literal(const hir::LitValue& value, TypeId type, Span span) const {
    return std::visit(Overloaded{
                          [&](const hir::IntConst& c) {
                              return Constant{type, ScalarConst{c.bits}, span};
                          },
                          [&](const hir::FloatConst& c) {
                              const auto* f = types_.as<ty::Float>(type);
                              const unsigned __int128 bits =
                                  f != nullptr && f->kind == FloatTy::F32
                                      ? std::bit_cast<uint32_t>(static_cast<float>(c.value))
                                      : std::bit_cast<uint64_t>(c.value);
                              return Constant{type, ScalarConst{bits}, span};
                          },
                          [&](const hir::StrConst& c) {
                              return Constant{type, StrConst{c.text}, span};
                          },
                          [&](const hir::ByteStrConst& c) {
                              return Constant{type, ByteStrConst{c.bytes}, span};
                          },
                      },
                      value);
}

// Expressions that are constants by their form; a negated literal is one, so that `-128i8` does not
// overflow.
std::optional<Constant> Builder::constant(const hir::Expr& e) const {
    if (const auto* lit = std::get_if<hir::LitExpr>(&e.kind))
        return literal(lit->value, e.type, e.span);
    if (const auto* item = std::get_if<hir::ConstExpr>(&e.kind))
        return Constant{e.type, ItemConst{item->def, item->args}, e.span, {{}, item->user_self}};
    if (const auto* param = std::get_if<hir::ConstParamExpr>(&e.kind))
        return Constant{e.type, ParamConst{param->param}, e.span};
    if (const auto* fn = std::get_if<hir::FnExpr>(&e.kind))
        return Constant{e.type, ZeroSizedConst{}, e.span, fn->user};
    if (const auto* unary = std::get_if<hir::UnaryExpr>(&e.kind);
        unary != nullptr && unary->op == hir::UnOp::Neg) {
        const auto* lit = std::get_if<hir::LitExpr>(&hir_.exprs[unary->operand].kind);
        if (lit == nullptr) return std::nullopt;
        if (const auto* i = std::get_if<hir::IntConst>(&lit->value)) {
            const auto* type = types_.as<ty::Int>(e.type);
            if (type == nullptr) return std::nullopt;
            const unsigned width = bit_width(type->kind);
            const unsigned __int128 mask = width == 128
                                               ? ~static_cast<unsigned __int128>(0)
                                               : (static_cast<unsigned __int128>(1) << width) - 1;
            return Constant{e.type, ScalarConst{-i->bits & mask}, e.span};
        }
        if (const auto* f = std::get_if<hir::FloatConst>(&lit->value))
            return literal(hir::FloatConst{-f->value}, e.type, e.span);
    }
    return std::nullopt;
}

Operand Builder::operand(Depth scope, hir::ExprId id) {
    if (std::optional<Constant> c = constant(hir_.exprs[id]); c.has_value() && !needs_drop(c->type))
        return *c;
    return Move{place_of(temp(scope, id))};
}

// `{ return; }`: no value ever reaches its end.
bool Builder::is_diverging_block(const hir::Expr& e) const {
    const auto* block = std::get_if<hir::BlockExpr>(&e.kind);
    return block != nullptr && !block->tail.valid() && !block->label.valid() &&
           types_.is<ty::Never>(e.type);
}

LocalId Builder::temp(Depth scope, hir::ExprId id, bool is_mut, OperandScope operands) {
    const hir::Expr& e = hir_.exprs[id];
    const LocalId local = new_local(e.type, e.span, is_mut);
    const bool never_written = std::holds_alternative<hir::BreakExpr>(e.kind) ||
                               std::holds_alternative<hir::ContinueExpr>(e.kind) ||
                               std::holds_alternative<hir::ReturnExpr>(e.kind) ||
                               is_diverging_block(e);
    if (!never_written) {
        push(e.span, StorageLive{local});
        schedule(scope, local, false);
    }
    into(place_of(local), id, operands);
    schedule(scope, local, true);
    return local;
}

PlaceId Builder::var_place(hir::VarId var) {
    if (const LocalId ref = guard_refs_[var]; ref.valid()) return deref(place_of(ref));
    return place_of(local_of(var));
}

PlaceId Builder::static_place(const hir::Expr& e, const hir::StaticExpr& s) {
    const bool is_mut = program_.static_item(s.def).is_mut;
    const TypeId pointer = is_mut ? types_.raw_ptr(e.type, true) : types_.ref(e.type, false);
    const PlaceId address = new_temp(pointer, e.span);
    assign(e.span, address, Use{Constant{pointer, StaticRefConst{s.def}, e.span}});
    return deref(address);
}

PlaceId Builder::place(hir::ExprId id) {
    const hir::Expr& e = hir_.exprs[id];
    if (const auto* local = std::get_if<hir::LocalExpr>(&e.kind)) return var_place(local->var);
    if (const auto* s = std::get_if<hir::StaticExpr>(&e.kind)) return static_place(e, *s);
    if (const auto* d = std::get_if<hir::DerefExpr>(&e.kind)) {
        const PlaceId base = place(d->operand);
        return body_.places.project(base, proj::Deref{}, e.type);
    }
    if (const auto* field = std::get_if<hir::FieldExpr>(&e.kind)) {
        const PlaceId base = place(field->base);
        return body_.places.project(base, proj::Field{field->field}, e.type);
    }
    if (const auto* index = std::get_if<hir::IndexExpr>(&e.kind)) return index_place(e, *index);
    if (id == promoted_) return promoted_place(id);
    std::vector<LocalId>* const outer = std::exchange(index_borrows_, nullptr);
    const LocalId value = temp(temp_scope_of(id), id);
    index_borrows_ = outer;
    return place_of(value);
}

// `base[index]`: base, then index, then the check. The index gets a local of its own, so that
// nothing changes it between the check and the access.
PlaceId Builder::index_place(const hir::Expr& e, const hir::IndexExpr& index) {
    std::vector<LocalId> own;
    std::vector<LocalId>* const outer = std::exchange(index_borrows_, nullptr);
    std::vector<LocalId>* const borrows = outer != nullptr ? outer : &own;
    index_borrows_ = borrows;
    const PlaceId base = place(index.base);
    index_borrows_ = nullptr;
    const LocalId at = temp(temp_scope_of(index.index), index.index, false);
    index_borrows_ = outer;
    bounds_check(base, at, e.span);
    if (outer != nullptr) {
        protect_slice(base, e.span);
    } else {
        for (const LocalId borrow : own)
            push(e.span, FakeRead{FakeRead::Cause::Index, place_of(borrow)});
    }
    return body_.places.project(base, proj::Index{at}, e.type);
}

// In `s[i][j]` the expression j may not put another slice into s: its length was checked already.
void Builder::protect_slice(PlaceId base, Span span) {
    if (!types_.is<ty::Slice>(body_.places[base].type)) return;
    for (PlaceId p = base; body_.places[p].parent.valid(); p = body_.places[p].parent) {
        if (!std::holds_alternative<proj::Deref>(body_.places[p].elem)) continue;
        const PlaceId pointer = body_.places[p].parent;
        const LocalId borrow = new_local(types_.ref(body_.places[pointer].type, false), span);
        assign(span, place_of(borrow), Ref{BorrowKind::Shared, pointer, Region{}, true});
        index_borrows_->push_back(borrow);
    }
}

void Builder::bounds_check(PlaceId base, LocalId index, Span span) {
    const TypeId base_type = body_.places[base].type;
    Operand length;
    if (const auto* array = types_.as<ty::Array>(base_type)) {
        if (const auto* n = types_.as<ty::ConstValue>(array->len))
            length = int_const(types_.usize, n->bits, span);
        else
            length = Constant{types_.usize, ParamConst{array->len}, span};
        push(span, FakeRead{FakeRead::Cause::Index, base});
    } else {
        const PlaceId len = new_temp(types_.usize, span);
        assign(span, len, Len{base});
        length = Move{len};
    }
    const PlaceId index_place = place_of(index);
    const PlaceId ok = new_temp(types_.boolean, span);
    assign(span, ok, Binary{BinOp::Lt, Copy{index_place}, copy_of(length), false});
    assert_that(span, Move{ok}, true, PanicKind::BoundsCheck, BinOp::Lt,
                {std::move(length), Copy{index_place}});
}

}  // namespace fleck::mir
