// Values: into a destination, as an rvalue, and expressions evaluated for their effect.
#include "frontend/mir/builder.h"

namespace fleck::mir {

namespace {

// Does the expression drop the temporaries in it itself? That of a macro whose expansion is a
// statement in a block (`{ _print(..); }`, `{ let text = format(..); text }`), and a `for`.
bool ends_temporaries(const hir::Expr& e) {
    using O = hir::Origin;
    if (e.origin == O::Print || e.origin == O::Println || e.origin == O::Eprint ||
        e.origin == O::Eprintln || e.origin == O::Format)
        return true;
    const auto* match = std::get_if<hir::MatchExpr>(&e.kind);
    return match != nullptr && match->source == Source::For;
}

}  // namespace

// Every expression has a scope of its own for the operands it evaluates: they are dead right after
// it, while other temporaries live on to the end of the statement.
void Builder::into(PlaceId destination, hir::ExprId id, OperandScope operands) {
    const hir::Expr& e = hir_.exprs[id];
    const auto in_own_scope = [&](const auto& build) {
        if (ends_temporaries(e))
            in_terminating(e.span, build);
        else if (operands == OperandScope::Around)
            build();
        else
            in_scope(e.span, build);
    };
    const auto as_rvalue = [&] {
        in_own_scope([&] {
            Rvalue value = rvalue(top(), id);
            assign(e.span, destination, std::move(value));
        });
    };
    const auto as_place = [&] {
        const PlaceId from = place(id);
        assign(e.span, destination, Use{consume(from)});
    };
    const auto as_effect = [&] { in_scope(e.span, [&] { statement_expr(id, top()); }); };
    const auto as_unit_effect = [&] {
        as_effect();
        assign_unit(e.span, destination);
    };
    std::visit(
        Overloaded{
            [&](const hir::LitExpr&) { as_rvalue(); },
            [&](const hir::LocalExpr&) { as_place(); },
            [&](const hir::ConstExpr&) { as_rvalue(); },
            [&](const hir::ConstParamExpr&) { as_rvalue(); },
            [&](const hir::StaticExpr&) { as_place(); },
            [&](const hir::FnExpr&) { as_rvalue(); },
            [&](const hir::CallExpr& c) { in_own_scope([&] { call_into(destination, e, c); }); },
            [&](const hir::UnaryExpr&) { as_rvalue(); },
            [&](const hir::BinaryExpr&) { as_rvalue(); },
            [&](const hir::LogicExpr& l) {
                in_scope(e.span, [&] { logic_into(destination, id, l); });
            },
            [&](const hir::DerefExpr&) { as_place(); },
            [&](const hir::FieldExpr&) { as_place(); },
            [&](const hir::IndexExpr&) { as_place(); },
            [&](const hir::BorrowExpr& b) { borrow_into(destination, e, b); },
            [&](const hir::RawBorrowExpr& b) {
                const PlaceId from = place(b.place);
                assign(e.span, destination, AddressOf{b.is_mut, from});
            },
            [&](const hir::CastExpr& c) {
                if (c.kind == hir::CastKind::NeverToAny)
                    in_scope(e.span, [&] { never_to_any(c.operand); });
                else
                    as_rvalue();
            },
            [&](const hir::TupleExpr&) { as_rvalue(); },
            [&](const hir::ArrayExpr&) { as_rvalue(); },
            [&](const hir::RepeatExpr&) { as_rvalue(); },
            [&](const hir::AdtExpr& a) { in_scope(e.span, [&] { adt_into(destination, e, a); }); },
            [&](const hir::AssignExpr&) { as_unit_effect(); },
            [&](const hir::AssignOpExpr&) { as_unit_effect(); },
            [&](const hir::BlockExpr& b) { block_into(destination, e, b); },
            [](const hir::LetCondExpr&) { FLECK_UNREACHABLE(); },
            [&](const hir::IfExpr& i) { in_scope(e.span, [&] { if_into(destination, id, i); }); },
            [&](const hir::LoopExpr& l) {
                in_scope(e.span, [&] { loop_into(destination, e, l); });
            },
            [&](const hir::MatchExpr& m) { in_own_scope([&] { match_into(destination, e, m); }); },
            [&](const hir::BreakExpr&) { as_effect(); },
            [&](const hir::ContinueExpr&) { as_effect(); },
            [&](const hir::ReturnExpr&) { as_effect(); },
            [&](const hir::ClosureExpr&) { as_rvalue(); },
        },
        e.kind);
}

// An expression whose value nobody wants: a statement. Temporaries go to `scope`.
void Builder::statement_expr(hir::ExprId id, Depth scope) {
    const hir::Expr& e = hir_.exprs[id];
    if (const auto* a = std::get_if<hir::AssignExpr>(&e.kind)) {
        in_scope(e.span, [&] { assign_expr(e, *a); });
    } else if (const auto* op = std::get_if<hir::AssignOpExpr>(&e.kind)) {
        in_scope(e.span, [&] { assign_op_expr(e, *op); });
    } else if (const auto* b = std::get_if<hir::BreakExpr>(&e.kind)) {
        size_t index = 0;
        breakable_of(b->target, index);
        leave(e.span, index, false, b->value);
    } else if (const auto* c = std::get_if<hir::ContinueExpr>(&e.kind)) {
        size_t index = 0;
        breakable_of(c->target, index);
        leave(e.span, index, true, hir::ExprId{});
    } else if (const auto* r = std::get_if<hir::ReturnExpr>(&e.kind)) {
        leave(e.span, 0, false, r->value);
    } else {
        temp(scope, id, false);
    }
}

// ---- Calls, borrows, aggregates

// No value of this type exists, so nothing comes back.
bool Builder::diverges(const hir::Expr& call) const {
    if (types_.is<ty::Never>(call.type)) return true;
    const auto* adt = types_.as<ty::Adt>(call.type);
    if (adt == nullptr) return false;
    const Adt& def = program_.adt(adt->def);
    return def.kind == AdtKind::Enum && def.variants.empty();
}

void Builder::call_into(PlaceId destination, const hir::Expr& e, const hir::CallExpr& call) {
    const hir::Expr& callee = hir_.exprs[call.callee];
    if (const auto* ctor = types_.as<ty::CtorDef>(callee.type)) {
        // The value of a constructor says nothing, but may take something to be computed.
        (void)temp(top(), call.callee);
        hir::AdtExpr adt{ctor->def, ctor->variant, {}, hir::ExprId{}};
        for (uint32_t i = 0; i < call.args.size(); ++i) adt.fields.push_back({i, call.args[i]});
        adt_into(destination, e, adt);
        return;
    }
    Operand function = operand(top(), call.callee);
    std::vector<Operand> args;
    args.reserve(call.args.size());
    // An intrinsic has no frame: what a variable holds goes to it from where it lies.
    const auto* named = types_.as<ty::FnDef>(callee.type);
    const bool is_intrinsic = named != nullptr && program_.fn(named->def).attrs.intrinsic;
    for (const hir::ExprId a : call.args) {
        const bool lies =
            is_intrinsic && std::holds_alternative<hir::LocalExpr>(hir_.exprs[a].kind);
        args.push_back(lies ? consume(place(a)) : operand(top(), a));
    }
    for (const Operand& a : args) consumed(a);
    const BlockId from = cur_;
    const BlockId next = new_block();
    terminate(
        from, e.span,
        Call{std::move(function), std::move(args), destination, diverges(e) ? BlockId{} : next,
             BlockId{}, call.fn_span, call.source, call.coerced, call.result_tells});
    cur_ = next;
    diverge_from(from);
}

void Builder::adt_into(PlaceId destination, const hir::Expr& e, const hir::AdtExpr& adt) {
    const size_t count = program_.adt(adt.adt).variants[adt.variant].fields.size();
    std::vector<std::optional<Operand>> given(count);
    for (const hir::FieldValue& f : adt.fields) {
        given[f.field] = operand(top(), f.value);
        if (const auto* moved = std::get_if<Move>(&*given[f.field]))
            body_.locals[body_.places[moved->place].local].is_field_value = true;
    }
    PlaceId base;
    if (adt.base.valid()) base = place(adt.base);
    std::vector<Operand> fields;
    fields.reserve(count);
    for (uint32_t i = 0; i < count; ++i) {
        if (given[i].has_value()) {
            fields.push_back(*given[i]);
            continue;
        }
        FLECK_CHECK(base.valid(), "a field without a value");
        fields.push_back(consume(
            body_.places.project(base, proj::Field{i}, field_type(e.type, adt.variant, i))));
    }
    for (const Operand& f : fields) consumed(f);
    assign(e.span, destination,
           Aggregate{
               AdtAggregate{adt.adt, adt.variant, types_.as<ty::Adt>(e.type)->args, adt.user_type},
               std::move(fields)});
}

void Builder::borrow_into(PlaceId destination, const hir::Expr& e, const hir::BorrowExpr& borrow) {
    const auto* array = types_.as<ty::Array>(hir_.exprs[borrow.place].type);
    const auto* length = array != nullptr ? types_.as<ty::ConstValue>(array->len) : nullptr;
    const bool is_empty_array =
        length != nullptr && length->bits == 0 &&
        std::holds_alternative<hir::ArrayExpr>(hir_.exprs[borrow.place].kind);
    const bool forever = temp_scope_of(borrow.place) == kForever;
    if ((borrow.kind == BorrowKind::Shared || (is_empty_array && !forever)) &&
        is_promotable(borrow.place, forever)) {
        assign(e.span, destination, Use{promote(borrow.place, e.type, e.span)});
        return;
    }
    promoted_ =
        borrow.kind == BorrowKind::Shared ? promotable_array(borrow.place, forever) : hir::ExprId{};
    const PlaceId from = place(borrow.place);
    assign(e.span, destination,
           Ref{borrow.kind, from, Region{}, false, borrow.implicit, borrow.coerced});
}

void Builder::never_to_any(hir::ExprId id) {
    temp(top(), id);
    // Nothing comes here; what is built next belongs to no path.
    terminate(cur_, hir_.exprs[id].span, Unreachable{});
    cur_ = new_block();
}

// ---- Assignments: the value first, then the place

void Builder::assign_expr(const hir::Expr& e, const hir::AssignExpr& a) {
    Rvalue value = rvalue(top(), a.value);
    const hir::Expr& target = hir_.exprs[a.place];
    const PlaceId to = place(a.place);
    if (!needs_drop(target.type)) {
        assign(e.span, to, std::move(value));
        return;
    }
    // The old value is dropped when the new one is ready; should that drop unwind, the new value
    // is in place all the same.
    const BlockId store = new_block();
    const BlockId store_unwinding = new_block(true);
    push_to(store, target.span, Assign{to, value});
    push_to(store_unwinding, target.span, Assign{to, value});
    const BlockId from = cur_;
    end_with(target.span, Drop{to, store, store_unwinding, true}, store);
    diverge_from(from);
    if (const auto* use = std::get_if<Use>(&value)) consumed(use->operand);
}

void Builder::assign_op_expr(const hir::Expr& e, const hir::AssignOpExpr& a) {
    Operand rhs = operand(top(), a.value);
    const PlaceId to = place(a.place);
    Rvalue result = binary_op(e.span, hir_.exprs[a.place].type, a.op, Copy{to}, std::move(rhs),
                              hir_.exprs[a.value].type);
    assign(e.span, to, std::move(result));
}

// ---- Rvalues; operands are temporaries of `scope`

Rvalue Builder::rvalue(Depth scope, hir::ExprId id) {
    const hir::Expr& e = hir_.exprs[id];
    if (std::optional<Constant> c = constant(e)) return Use{std::move(*c)};
    const auto aggregate = [&](const std::vector<hir::ExprId>& elems, auto kind) -> Rvalue {
        std::vector<Operand> operands;
        operands.reserve(elems.size());
        for (const hir::ExprId x : elems) operands.push_back(operand(scope, x));
        for (const Operand& o : operands) consumed(o);
        return Aggregate{kind, std::move(operands)};
    };
    const auto as_operand = [&]() -> Rvalue {
        Operand o = operand(scope, id);
        consumed(o);
        return Use{std::move(o)};
    };
    return std::visit(
        Overloaded{
            [&](const hir::UnaryExpr& u) -> Rvalue {
                Operand o = operand(scope, u.operand);
                return unary_op(e.span, e.type, u.op, std::move(o));
            },
            [&](const hir::BinaryExpr& b) -> Rvalue {
                Operand lhs = operand(scope, b.lhs);
                Operand rhs = operand(scope, b.rhs);
                return binary_op(e.span, hir_.exprs[b.lhs].type, b.op, std::move(lhs),
                                 std::move(rhs), hir_.exprs[b.rhs].type);
            },
            [&](const hir::CastExpr& c) -> Rvalue {
                return c.kind == hir::CastKind::NeverToAny ? as_operand()
                                                           : cast_rvalue(scope, e, c);
            },
            [&](const hir::TupleExpr& t) -> Rvalue { return aggregate(t.elems, TupleAggregate{}); },
            [&](const hir::ArrayExpr& a) -> Rvalue {
                return aggregate(a.elems, ArrayAggregate{types_.as<ty::Array>(e.type)->elem});
            },
            [&](const hir::RepeatExpr& r) -> Rvalue { return repeat_rvalue(scope, e, r); },
            [&](const hir::LitExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::LocalExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::ConstExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::ConstParamExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::StaticExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::FnExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::CallExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::LogicExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::DerefExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::FieldExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::IndexExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::BorrowExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::RawBorrowExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::AdtExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::AssignExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::AssignOpExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::BlockExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::LetCondExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::IfExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::LoopExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::MatchExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::BreakExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::ContinueExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::ReturnExpr&) -> Rvalue { return as_operand(); },
            [&](const hir::ClosureExpr& c) -> Rvalue {
                return closure_rvalue(scope, e, hir_.closures[c.closure]);
            },
        },
        e.kind);
}

Rvalue Builder::repeat_rvalue(Depth scope, const hir::Expr& e, const hir::RepeatExpr& repeat) {
    const auto* n = types_.as<ty::ConstValue>(repeat.len);
    if (n != nullptr && n->bits == 0) {
        // `[f(); 0]` evaluates and drops its element; a place is not even read.
        const hir::Expr& elem = hir_.exprs[repeat.elem];
        if (!elem.is_place() && !constant(elem).has_value()) temp(scope, repeat.elem);
        return Aggregate{ArrayAggregate{types_.as<ty::Array>(e.type)->elem}, {}};
    }
    Operand o = operand(scope, repeat.elem);
    consumed(o);
    return Repeat{std::move(o), repeat.len};
}

Rvalue Builder::cast_rvalue(Depth scope, const hir::Expr& e, const hir::CastExpr& cast) {
    Operand from = operand(scope, cast.operand);
    const hir::Expr& source = hir_.exprs[cast.operand];
    const auto* adt = types_.as<ty::Adt>(source.type);
    if (cast.kind == hir::CastKind::Numeric && adt != nullptr) {
        // A fieldless enum: its discriminant is cast.
        const TypeId tag_type = types_.int_type(program_.adt(adt->def).repr.value_or(IntTy::Isize));
        PlaceId value;
        if (const auto* moved = std::get_if<Move>(&from)) {
            value = moved->place;
        } else {
            value = new_temp(source.type, source.span);
            assign(source.span, value, Use{std::move(from)});
        }
        const PlaceId tag = new_temp(tag_type, e.span);
        assign(e.span, tag, Discriminant{value, std::holds_alternative<hir::AdtExpr>(source.kind)});
        return Cast{hir::CastKind::Numeric, Move{tag}, e.type};
    }
    consumed(from);
    return Cast{cast.kind, std::move(from), e.type};
}

}  // namespace fleck::mir
