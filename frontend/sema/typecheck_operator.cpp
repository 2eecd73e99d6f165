// Operators: built in where both sides are primitive, else the method of the operator's trait.
// Whether an operator on not yet known numbers is built in is settled at the end (writeback.cpp).
#include "frontend/sema/operators.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

bool BodyChecker::is_integral(TypeId t) {
    t = cx_.shallow(t);
    return types_.is<ty::Int>(t) || cx_.is_int_var(t);
}
bool BodyChecker::is_floating(TypeId t) {
    t = cx_.shallow(t);
    return types_.is<ty::Float>(t) || cx_.is_float_var(t);
}
bool BodyChecker::is_scalar(TypeId t) {
    t = cx_.shallow(t);
    return is_integral(t) || is_floating(t) || types_.is<ty::Bool>(t) || types_.is<ty::Char>(t) ||
           types_.is<ty::RawPtr>(t) || types_.is<ty::FnPtr>(t);
}

// May the operator be the machine's own for operands of these types?
bool BodyChecker::is_builtin(ast::BinOp op, TypeId lhs, TypeId rhs) {
    const bool ints = is_integral(lhs) && is_integral(rhs);
    const bool floats = is_floating(lhs) && is_floating(rhs);
    const bool bools =
        types_.is<ty::Bool>(cx_.shallow(lhs)) && types_.is<ty::Bool>(cx_.shallow(rhs));
    switch (op_class(op)) {
        case OpClass::Math:
            return ints || floats;
        case OpClass::Bits:
            return ints || bools;
        case OpClass::Shift:
            return ints;
        case OpClass::Compare:
            return is_scalar(lhs) && is_scalar(rhs);
    }
    FLECK_UNREACHABLE();
}

// `&5 + 6` gives what `5 + 6` would, and `x += &1` takes it as `x += 1` would; nothing where
// neither is so (rustc's `enforce_builtin_binop_types`). Of numbers of two widths that is told,
// besides the operator that is not there for them.
TypeId BodyChecker::tie_behind_refs(ast::BinOp op, hir::ExprId lhs, hir::ExprId rhs) {
    const auto behind = [&](TypeId t) {
        t = cx_.shallow(t);
        const auto* ref = types_.as<ty::Ref>(t);
        return ref != nullptr && !ref->is_mut ? cx_.shallow(ref->target) : t;
    };
    const TypeId l = behind(type_of(lhs)), r = behind(type_of(rhs));
    if (!is_builtin(op, l, r)) return TypeId();
    if (op_class(op) != OpClass::Shift && !cx_.unify(l, r)) operands_differ(lhs, l, rhs, r);
    return op_class(op) == OpClass::Compare ? types_.boolean : l;
}

// The right operand: a literal takes the left one's type at once.
hir::ExprId BodyChecker::check_rhs(ast::BinOp op, TypeId lhs, ast::ExprId rhs) {
    const bool literal = std::holds_alternative<ast::LitExpr>(nodes_.exprs[rhs].kind);
    if (literal && op_class(op) != OpClass::Shift) return check_expr(rhs, Expectation::has(lhs));
    return check_expr(rhs);
}

void BodyChecker::operands_differ(hir::ExprId lhs, TypeId left, hir::ExprId rhs, TypeId right) {
    mismatch(span_of(rhs), left, right,
             Because{span_of(lhs), fmt::format("this has type `{}`", name(type_of(lhs)))});
}

// Makes the operands of a built-in operator agree.
bool BodyChecker::unify_operands(ast::BinOp op, Span op_span, bool assign, hir::ExprId lhs,
                                 hir::ExprId rhs) {
    if (op_class(op) == OpClass::Shift) return true;
    if (cx_.unify(type_of(lhs), type_of(rhs))) return true;
    operands_differ(lhs, type_of(lhs), rhs, type_of(rhs));
    // rustc tells the operator's trait, too.
    const OpTrait names = op_trait(op);
    const TraitId trait =
        p_.lang_trait(assign ? fmt::format("{}_assign", names.lang) : std::string(names.lang));
    const TraitRef wanted{trait, types_.list({type_of(lhs), type_of(rhs)})};
    error(Diag::TraitNotImplemented, op_span, name(type_of(lhs)), cx_.name(wanted))
        .at(fmt::format("no `{}{}` between these types", op_text(op), assign ? "=" : ""));
    return false;
}

// ---- a + b, a == b

hir::ExprId BodyChecker::check_binary(const ast::BinaryExpr& e, Span span) {
    const hir::ExprId lhs = check_expr(e.lhs);
    const TypeId lhs_type = known(type_of(lhs));
    const bool compares = op_class(e.op) == OpClass::Compare;
    if (has_error(lhs_type)) {
        (void)check_expr(e.rhs);
        return make_operation_error(compares, span);
    }
    std::optional<hir::ExprId> rhs;
    if (is_scalar(lhs_type)) {
        // `sum += x; sum / n`: the first may say which number `sum` is.
        if (cx_.is_int_var(lhs_type) || cx_.is_float_var(lhs_type)) cx_.select_where_possible();
        const bool concrete = !cx_.is_int_var(lhs_type) && !cx_.is_float_var(lhs_type);
        // `i32: PartialEq<_>` has one solution, unless the program has impls of its own: the right
        // side is coerced to it.
        const auto has_one_solution = [&] {
            const TypeId other = cx_.fresh(ast_span(e.rhs));
            const TraitId trait = p_.lang_trait(op_trait(e.op).lang);
            return cx_.holds({trait, types_.list({lhs_type, other})}) == InferCtxt::Answer::Yes;
        };
        if (compares && concrete && has_one_solution())
            rhs =
                check_coercible(e.rhs, lhs_type,
                                Because{span_of(lhs), "expected because this is compared with it"});
        else
            rhs = check_rhs(e.op, lhs_type, e.rhs);
        const TypeId rhs_type = known(type_of(*rhs));
        if (types_.is<ty::Error>(rhs_type)) return operation_on_error(lhs_type, compares, span);
        if (is_builtin(e.op, lhs_type, rhs_type)) {
            if (!unify_operands(e.op, e.op_span, false, lhs, *rhs)) {
                // Of two widths of numbers the left one is the result's.
                const hir::ExprId wrong = make_operation_error(compares, span);
                if (!compares) out_.exprs[wrong].type = type_of(lhs);
                return wrong;
            }
            return make(span, compares ? types_.boolean : type_of(lhs),
                        hir::BinaryExpr{e.op, lhs, *rhs});
        }
    }
    return overloaded_binary(e, lhs, rhs, span);
}

hir::ExprId BodyChecker::make_operation_error(bool compares, Span span) {
    const hir::ExprId e = error_expr(span);
    if (compares) out_.exprs[e].type = types_.boolean;
    return e;
}

// Where the right side is wrong, the left one says what the result is: `1 + undefined` is a number,
// and `"x" + undefined` the `str` behind the reference (rustc's `enforce_builtin_binop_types`).
hir::ExprId BodyChecker::operation_on_error(TypeId lhs, bool compares, Span span) {
    const hir::ExprId e = make_operation_error(compares, span);
    const TypeId type = cx_.shallow(lhs);
    const auto* ref = types_.as<ty::Ref>(type);
    if (!compares) out_.exprs[e].type = ref != nullptr ? cx_.shallow(ref->target) : type;
    return e;
}

// A function that is not called counts as a scalar there: both sides of a comparison must agree.
void BodyChecker::tie_function_items(ast::BinOp op, hir::ExprId lhs, hir::ExprId rhs) {
    const auto is_item = [&](hir::ExprId e) {
        const TypeId t = cx_.shallow(type_of(e));
        return types_.is<ty::FnDef>(t) || types_.is<ty::CtorDef>(t);
    };
    if (op_class(op) != OpClass::Compare || !(is_item(lhs) || is_item(rhs))) return;
    if (!(is_item(lhs) || is_scalar(type_of(lhs))) || !(is_item(rhs) || is_scalar(type_of(rhs))))
        return;
    if (!cx_.unify(type_of(lhs), type_of(rhs)))
        mismatch(span_of(rhs), type_of(lhs), type_of(rhs), {});
}

// Rustc looks whether a `*` on the left is all that lacks; what that says about numbers stays said.
void BodyChecker::tie_starred(TraitId trait, TypeId lhs, TypeId rhs, Span op_span) {
    const auto* ref = types_.as<ty::Ref>(lhs);
    if (ref == nullptr || !cx_.is_copy(ref->target)) return;
    const TraitRef starred{trait, types_.list({ref->target, rhs})};
    if (cx_.holds(starred) == InferCtxt::Answer::No) return;
    cx_.require(starred, cause(op_span, Cause::Kind::Operator));
    cx_.select_where_possible();
}

hir::ExprId BodyChecker::overloaded_binary(const ast::BinaryExpr& e, hir::ExprId lhs,
                                           std::optional<hir::ExprId> rhs, Span span) {
    const OpTrait op = op_trait(e.op);
    const bool compares = op_class(e.op) == OpClass::Compare;
    const TypeId lhs_type = type_of(lhs);
    const TraitId trait = p_.lang_trait(op.lang);
    const TypeId rhs_var = cx_.fresh(ast_span(e.rhs));
    const TraitRef wanted{trait, types_.list({lhs_type, rhs_var})};
    if (cx_.holds(wanted) == InferCtxt::Answer::No) {
        if (!rhs) rhs = check_expr(e.rhs);
        const bool is_told = !has_error(lhs_type) && !has_error(type_of(*rhs));
        if (is_told) {
            Diagnostic& d = error(Diag::BinaryOperator, e.op_span, op_text(e.op), name(lhs_type),
                                  name(type_of(*rhs)));
            d.label(span_of(lhs), fmt::format("`{}`", name(lhs_type)))
                .label(span_of(*rhs), fmt::format("`{}`", name(type_of(*rhs))));
            suggest_operator(d, lhs_type, op.lang);
            tie_function_items(e.op, lhs, *rhs);
            tie_starred(trait, lhs_type, type_of(*rhs), e.op_span);
        }
        // What an operator that is not there would give is not known.
        if (is_told) return error_expr(span);
        return has_error(type_of(*rhs)) ? operation_on_error(lhs_type, compares, span)
                                        : make_operation_error(compares, span);
    }
    Cause why = cause(e.op_span, Cause::Kind::Operator);
    why.detail = fmt::format("no `{}` between these types", op_text(e.op));
    const MethodCallee callee =
        trait_method(cx_, p_.trait_fn(trait, op.method), lhs_type, {rhs_var}, why);
    const hir::ExprId right = check_operand(e.rhs, rhs, rhs_var, lhs_type);
    if (has_error(type_of(right))) return operation_on_error(lhs_type, compares, span);
    tie_function_items(e.op, lhs, right);
    if (const TypeId result = tie_behind_refs(e.op, lhs, right); result.valid())
        (void)cx_.unify(callee.sig.ret, result);
    std::vector<hir::ExprId> args = {lhs, right};
    if (compares)
        for (hir::ExprId& a : args) a = borrow(a, hir::BorrowKind::Shared, true, span_of(a));
    return make_call(callee, std::move(args), span, span, hir::Source::Operator);
}

// The right side. Where a reference on the left asks for one, the values behind it are meant.
hir::ExprId BodyChecker::check_operand(ast::ExprId written_operand, std::optional<hir::ExprId> rhs,
                                       TypeId wanted, TypeId lhs) {
    wanted = known(wanted);
    const hir::ExprId value = rhs ? *rhs : check_expr(written_operand, Expectation::has(wanted));
    if (const auto coerced = coerce_known(value, wanted)) return *coerced;
    const auto* ref = types_.as<ty::Ref>(lhs);
    const TypeId inside = ref != nullptr ? ref->target : p_.box_inner(lhs);
    const bool star_lacks = inside.valid() && cx_.can_unify(inside, type_of(value));
    const std::string_view way_out =
        !star_lacks      ? ""
        : ref != nullptr ? "`*` in front of the left side reads the value behind the reference"
                         : "`*` in front of the left side reads the value in the box";
    mismatch(blame(value), wanted, type_of(value), {}, value, way_out);
    return error_expr(span_of(value));
}

void BodyChecker::suggest_operator(Diagnostic& d, TypeId type, std::string_view lang) {
    if (const auto* ref = types_.as<ty::Ref>(type); ref != nullptr && lang == "add") {
        const TypeId target = cx_.shallow(ref->target);
        const auto* owner = types_.as<ty::Adt>(target);
        if (types_.is<ty::Str>(target) || (owner != nullptr && p_.is_lang(owner->def, "String")))
            d.help(
                "`+` takes a `String` on its left; `format!(\"{a}{b}\")` makes one of two texts");
    }
    if (types_.is<ty::Char>(type)) {
        d.help("`as u8` or `as u32` makes a number of a `char`, `as char` turns a `u8` back");
        return;
    }
    TypeId behind = type;
    while (const auto* ref = types_.as<ty::Ref>(behind)) behind = cx_.shallow(ref->target);
    if (const auto* param = types_.as<ty::Param>(behind)) {
        const std::string trait = text(p_.name(p_.lang_trait(lang)));
        const std::string bound =
            lang == "eq" || lang == "partial_ord"
                ? trait
                : fmt::format("std::ops::{}<Output = {}>", trait, text(param->name));
        d.help(fmt::format("ask for it where `{0}` is declared: `{0}: {1}`", text(param->name),
                           bound));
        return;
    }
    const auto* adt = types_.as<ty::Adt>(type);
    if (adt == nullptr || p_.crate_of(adt->def) == CrateId::Std) return;
    const std::string type_text = text(p_.name(adt->def));
    if (lang == "eq")
        d.help(fmt::format("`#[derive(PartialEq)]` on `{}` compares its fields", type_text));
    else if (lang == "partial_ord")
        d.help(fmt::format("`#[derive(PartialEq, PartialOrd)]` on `{}` orders by its fields",
                           type_text));
    else
        d.help(
            fmt::format("the operator is a method of the trait `{0}`: implement it, `impl "
                        "std::ops::{0} for {1}`",
                        text(p_.name(p_.lang_trait(lang))), type_text));
}

hir::ExprId BodyChecker::check_logic(const ast::LogicExpr& e, Span span) {
    const hir::ExprId lhs = check_coercible(e.lhs, types_.boolean);
    const Diverges diverges = diverges_;
    const hir::ExprId rhs = check_coercible(e.rhs, types_.boolean);
    diverges_ = diverges;
    return make(span, types_.boolean, hir::LogicExpr{e.op, lhs, rhs});
}

// ---- a += b

hir::ExprId BodyChecker::check_assign_op(const ast::AssignOpExpr& e, Span span) {
    const hir::ExprId lhs = check_expr(e.lhs);
    const TypeId lhs_type = known(type_of(lhs));
    if (has_error(lhs_type)) {
        (void)check_expr(e.rhs);
        (void)check_assignable(e.lhs, lhs, e.op_span, Diag::InvalidCompoundTarget);
        return error_expr(span);
    }
    std::optional<hir::ExprId> rhs;
    if (is_scalar(lhs_type)) {
        rhs = check_rhs(e.op, lhs_type, e.rhs);
        const TypeId rhs_type = known(type_of(*rhs));
        if (types_.is<ty::Error>(rhs_type)) return error_expr(span);
        if (is_builtin(e.op, lhs_type, rhs_type)) {
            if (!unify_operands(e.op, e.op_span, true, lhs, *rhs)) return error_expr(span);
            if (!check_assignable(e.lhs, lhs, e.op_span, Diag::InvalidCompoundTarget))
                return error_expr(span, types_.unit);
            make_mutable(lhs);
            return make(span, types_.unit, hir::AssignOpExpr{e.op, lhs, *rhs});
        }
    }
    return overloaded_assign_op(e, lhs, rhs, span);
}

hir::ExprId BodyChecker::overloaded_assign_op(const ast::AssignOpExpr& e, hir::ExprId lhs,
                                              std::optional<hir::ExprId> rhs, Span span) {
    const OpTrait op = op_trait(e.op);
    const std::string lang = fmt::format("{}_assign", op.lang);
    const TypeId lhs_type = type_of(lhs);
    const TraitId trait = p_.lang_trait(lang);
    const TypeId rhs_var = cx_.fresh(ast_span(e.rhs));
    if (!trait.valid() ||
        cx_.holds(TraitRef{trait, types_.list({lhs_type, rhs_var})}) == InferCtxt::Answer::No) {
        if (!rhs) rhs = check_expr(e.rhs);
        // Where a `*` in front is all that lacks, that is the one mistake.
        const auto* ref = types_.as<ty::Ref>(lhs_type);
        const bool star_lacks =
            ref != nullptr && cx_.holds(TraitRef{trait, types_.list({ref->target, rhs_var})}) !=
                                  InferCtxt::Answer::No;
        if (!has_error(lhs_type) && !has_error(type_of(*rhs))) {
            Diagnostic& d = error(Diag::CompoundOperator, span, op_text(e.op), name(lhs_type));
            d.at(fmt::format("no `{}=` for `{}`", op_text(e.op), name(lhs_type)));
            if (star_lacks)
                d.help(ref->is_mut ? "`*` in front changes the value behind the reference"
                                   : "a `&` only lends the value to be read: to change it, borrow "
                                     "it with `&mut` (a list in a loop: `.iter_mut()`)");
        }
        if (!star_lacks || !ref->is_mut)
            (void)check_assignable(e.lhs, lhs, e.op_span, Diag::InvalidCompoundTarget);
        return error_expr(span);
    }
    Cause why = cause(e.op_span, Cause::Kind::Operator);
    why.detail = fmt::format("no `{}=` between these types", op_text(e.op));
    const MethodCallee callee = trait_method(
        cx_, p_.trait_fn(trait, fmt::format("{}_assign", op.method)), lhs_type, {rhs_var}, why);
    const hir::ExprId right =
        rhs ? demand_coerce(*rhs, rhs_var) : check_coercible(e.rhs, known(rhs_var));
    (void)tie_behind_refs(e.op, lhs, right);
    if (!check_assignable(e.lhs, lhs, e.op_span, Diag::InvalidCompoundTarget))
        return error_expr(span, types_.unit);
    make_mutable(lhs);
    const hir::ExprId receiver = borrow(lhs, hir::BorrowKind::TwoPhaseMut, true, span_of(lhs));
    const hir::ExprId call =
        make_call(callee, {receiver, right}, span, span, hir::Source::Operator);
    out_.exprs[call].type = types_.unit;
    return call;
}

// ---- -a, !a, *a

hir::ExprId BodyChecker::check_unary(const ast::UnaryExpr& e, Span span, Expectation ex) {
    if (e.op == ast::UnOp::Deref) return check_deref(check_expr(e.operand), span);
    const bool is_neg = e.op == ast::UnOp::Neg;
    const hir::ExprId operand = check_expr(e.operand, ex);
    const TypeId type = must_know(type_of(operand), span_of(operand));
    if (has_error(type)) return error_expr(span);
    const auto* i = types_.as<ty::Int>(type);
    const bool builtin =
        is_neg ? (cx_.is_int_var(type) || is_floating(type) || (i != nullptr && is_signed(i->kind)))
               : (is_integral(type) || types_.is<ty::Bool>(type));
    if (builtin) {
        const hir::ExprId result =
            make(span, type, hir::UnaryExpr{is_neg ? hir::UnOp::Neg : hir::UnOp::Not, operand});
        if (cx_.is_int_var(type) && is_neg) {
            Cause why = cause(span, Cause::Kind::Operator);
            why.detail = "unsigned values cannot be negated";
            cx_.require(TraitRef{p_.lang_trait("neg"), types_.list({type})}, why);
        }
        return result;
    }
    const TraitId trait = p_.lang_trait(is_neg ? "neg" : "not");
    if (cx_.holds(TraitRef{trait, types_.list({type})}) == InferCtxt::Answer::No) {
        Diagnostic& d = error(Diag::UnaryOperator, span, is_neg ? "-" : "!", name(type));
        const hir::ExprId wrong = error_expr(span);
        if (i == nullptr) return wrong;
        d.note("unsigned values cannot be negated");
        out_.exprs[wrong].type = type;  // what it would be is known all the same
        return wrong;
    }
    Cause why = cause(span, Cause::Kind::Operator);
    const MethodCallee callee =
        trait_method(cx_, p_.trait_fn(trait, is_neg ? "neg" : "not"), type, {}, why);
    return make_call(callee, {operand}, span, span, hir::Source::Operator);
}

}  // namespace fleck
