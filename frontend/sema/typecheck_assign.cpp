// Assignment, also to several places at once: `(a, b) = (b, a);` binds the parts of the right side
// to hidden variables first, and assigns these in order.
#include <algorithm>

#include "frontend/sema/typecheck_pattern.h"

namespace fleck {

bool BodyChecker::is_place_syntax(ast::ExprId id) const {
    return std::visit(
        [](const auto& e) {
            using E = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<E, ast::UnaryExpr>)
                return e.op == ast::UnOp::Deref;
            else
                return std::is_same_v<E, ast::PathExpr> || std::is_same_v<E, ast::FieldExpr> ||
                       std::is_same_v<E, ast::IndexExpr>;
        },
        nodes_.exprs[id].kind);
}

// Does only the type in front of it say what the path names? Not so in `Trait::X`.
bool BodyChecker::is_type_relative(const ast::Path& path, const PathRes& found) const {
    return found.partial(path) && !std::holds_alternative<res::Trait>(found.res);
}

// Is it a place, and not the value of a call, say? A name that is not known may be one.
bool BodyChecker::check_assignable(ast::ExprId lhs, hir::ExprId checked, Span op_span, Diag id) {
    if (out_.exprs[checked].is_place()) return true;
    if (const auto* e = std::get_if<ast::PathExpr>(&nodes_.exprs[lhs].kind)) {
        const ast::Path& path = e->path;
        const bool is_member =
            path.self_type.valid()
                ? path.trait_segments == 0
                : path.segments.size() > 1 &&
                      is_type_relative(path, resolve_path(p_, lower_.scope, path, PathUse::Expr));
        if (!is_member && types_.is<ty::Error>(type_of(checked))) return true;
    } else if (is_place_syntax(lhs)) {
        return true;
    }
    error(id, op_span).label(ast_span(lhs), "this is a value and not a place");
    return false;
}

hir::ExprId BodyChecker::check_assign(const ast::AssignExpr& e, Span span, Expectation ex) {
    const auto& lhs_kind = nodes_.exprs[e.lhs].kind;
    const auto* call = std::get_if<ast::CallExpr>(&lhs_kind);
    const bool names_pattern = assignee_path(e.lhs) != nullptr ||
                               (call != nullptr && assignee_ctor_path(*call) != nullptr);
    if (std::holds_alternative<ast::TupleExpr>(lhs_kind) ||
        std::holds_alternative<ast::ArrayExpr>(lhs_kind) ||
        std::holds_alternative<ast::StructExpr>(lhs_kind) ||
        std::holds_alternative<ast::UnderscoreExpr>(lhs_kind) || names_pattern)
        return check_destructuring(e, span, ex);
    const hir::ExprId lhs = check_assigned(e.lhs);
    if (const TypeId wanted = only_has_type(ex);
        wanted.valid() && types_.is<ty::Bool>(cx_.shallow(wanted)) && !in_std_)
        return report_assign_as_condition(e, lhs, span);
    const bool assignable = check_assignable(e.lhs, lhs, e.op_span, Diag::InvalidAssignTarget);
    make_mutable(lhs);
    std::optional<Because> because;
    if (const auto* local = std::get_if<hir::LocalExpr>(&out_.exprs[lhs].kind))
        because =
            Because{out_.vars[local->var].span, "expected because of the type of this binding"};
    else
        because = Because{span_of(lhs), "expected because of the type of this place"};
    if (!assignable) {
        (void)check_expr(e.rhs, Expectation::has(type_of(lhs)));
        return error_expr(span, types_.unit);
    }
    const TypeId type = type_of(lhs);
    const hir::ExprId value = check_expr(e.rhs, Expectation::has(type, declared_type(lhs)));
    hir::ExprId rhs;
    if (const auto coerced = coerce_known(value, type)) {
        rhs = *coerced;
    } else {
        mismatch(blame(value), type, type_of(value), because, value, assign_behind(lhs, value));
        rhs = error_expr(span_of(value));
    }
    if (types_.is<ty::Str>(type) || types_.is<ty::Slice>(type))
        cx_.require_sized_once(type, cause(span_of(lhs)));
    // What failed already is no `()` that could not be shown, say.
    if (has_error(type) || has_error(type_of(value))) return error_expr(span);
    return make(span, types_.unit, hir::AssignExpr{lhs, rhs});
}

hir::ExprId BodyChecker::check_assigned(ast::ExprId place) {
    assigned_ = place;
    const hir::ExprId e = check_expr(place);
    assigned_ = {};
    return e;
}

// `r = 3` with an `r` of type `&mut i32`: what is behind the reference is meant.
std::string BodyChecker::assign_behind(hir::ExprId lhs, hir::ExprId value) {
    const auto* ref = types_.as<ty::Ref>(type_of(lhs));
    const TypeId found = type_of(value);
    if (ref == nullptr || cx_.is_var(found) || !cx_.can_unify(ref->target, found)) return {};
    const std::string place = written(span_of(lhs));
    if (ref->is_mut)
        return fmt::format("`*` in front changes what is behind the reference: `*{} = ..`", place);
    return fmt::format("`{}` only lends the value: `let {} = ..` makes a new variable", place,
                       place);
}

// `if x = 3`: an assignment where a `bool` is wanted.
hir::ExprId BodyChecker::report_assign_as_condition(const ast::AssignExpr& e, hir::ExprId lhs,
                                                    Span span) {
    const hir::ExprId rhs = check_expr(e.rhs);
    cx_.taint();
    if (has_error(type_of(lhs)) || has_error(type_of(rhs))) return error_expr(span);
    error(Diag::MismatchedTypes, span, "bool", "()")
        .at("an assignment has the value `()`")
        .help("`==` compares");
    return error_expr(span);
}

// As in rustc, a path on the left is a pattern if it names a constructor of this kind, or if only
// its type says what it names: `A::X` of an associated constant, but not the constant `m::X`.
bool BodyChecker::is_assignee_path(const ast::Path& path, ast::CtorKind wanted) {
    if (path.root == ast::PathRoot::Std) return false;  // what a macro calls
    if (path.self_type.valid()) return path.trait_segments == 0;
    std::optional<Res> res;
    if (path.segments.size() == 1) {
        const Symbol name = path.segments.front().name.name;
        if (text(name) == "Self") return true;
        res = lookup_value(name);
    } else {
        // Where nothing is found, that is told once more, of the same place, by who looks next.
        const PathUse use = wanted == ast::CtorKind::Unit ? PathUse::Expr : PathUse::Call;
        const PathRes found = resolve_path(p_, lower_.scope, path, use);
        if (found.partial(path)) return is_type_relative(path, found);
        res = found.res;
    }
    const auto* ctor = res ? std::get_if<res::Ctor>(&*res) : nullptr;
    return ctor != nullptr && p_.adt(ctor->adt).variants[ctor->variant].ctor == wanted;
}

// The path of a `None` or `A::X` that is a part of a pattern; null: it is something else.
const ast::Path* BodyChecker::assignee_path(ast::ExprId id) {
    const auto* e = std::get_if<ast::PathExpr>(&nodes_.exprs[id].kind);
    return e != nullptr && is_assignee_path(e->path, ast::CtorKind::Unit) ? &e->path : nullptr;
}

// The path of a `Some(..)` likewise.
const ast::Path* BodyChecker::assignee_ctor_path(const ast::CallExpr& call) {
    const auto* e = std::get_if<ast::PathExpr>(&nodes_.exprs[call.callee].kind);
    return e != nullptr && is_assignee_path(e->path, ast::CtorKind::Tuple) ? &e->path : nullptr;
}

hir::ExprId BodyChecker::check_destructuring(const ast::AssignExpr& e, Span span, Expectation ex) {
    const ast::ExprId pattern = e.lhs;
    const hir::ExprId init = check_expr(e.rhs);
    Targets targets;
    hir::BlockExpr block;
    block.close = span.last_byte();
    const hir::PatId pat = assignee_pattern(pattern, type_of(init), targets);
    const TypeId wanted = only_has_type(ex);
    const bool wants_bool = wanted.valid() && types_.is<ty::Bool>(cx_.shallow(wanted)) &&
                            !breakables_.empty() && breakables_.back().in_condition;
    bool lacks_let = false;
    block.stmts.push_back(hir::Stmt{span, hir::LetStmt{pat, init, {}, {}}});
    check_missed_targets(pattern, targets, e.op_span);
    for (const auto& [target, var] : targets) {
        const Span target_span = ast_span(target);
        const hir::ExprId lhs = check_expr(target);
        // `while Some(x) = next() {`: what is wrong with `x` says enough.
        lacks_let = wants_bool && (!is_place_syntax(target) || has_error(type_of(lhs)));
        if (!check_assignable(target, lhs, e.op_span, Diag::InvalidAssignTarget)) continue;
        make_mutable(lhs);
        const hir::ExprId part = make(target_span, out_.vars[var].type, hir::LocalExpr{var});
        const hir::ExprId rhs = demand_coerce(part, type_of(lhs));
        const hir::ExprId assign = make(target_span, types_.unit, hir::AssignExpr{lhs, rhs});
        block.stmts.push_back(hir::Stmt{target_span, hir::ExprStmt{assign}});
    }
    if (lacks_let && targets.size() == 1) return error_expr(span);
    return make(span, types_.unit, std::move(block));
}

// What stands in a part that does not fit its value must be a place all the same.
void BodyChecker::check_missed_targets(ast::ExprId pattern, const Targets& targets, Span op_span) {
    const auto& kind = nodes_.exprs[pattern].kind;
    const auto all = [&](const std::vector<ast::ExprId>& parts) {
        for (ast::ExprId part : parts) check_missed_targets(part, targets, op_span);
    };
    if (const auto* tuple = std::get_if<ast::TupleExpr>(&kind)) return all(tuple->elems);
    if (const auto* array = std::get_if<ast::ArrayExpr>(&kind)) return all(array->elems);
    if (const auto* literal = std::get_if<ast::StructExpr>(&kind)) {
        for (const ast::FieldInit& init : literal->inits)
            check_missed_targets(init.value, targets, op_span);
        return;
    }
    if (const auto* call = std::get_if<ast::CallExpr>(&kind);
        call != nullptr && assignee_ctor_path(*call) != nullptr)
        return all(call->args);
    if (assignee_path(pattern) != nullptr || is_assignee_rest(pattern) ||
        std::holds_alternative<ast::UnderscoreExpr>(kind))
        return;
    const bool is_known = std::any_of(targets.begin(), targets.end(),
                                      [&](const auto& target) { return target.first == pattern; });
    if (!is_known)
        (void)check_assignable(pattern, check_expr(pattern), op_span, Diag::InvalidAssignTarget);
}

// A member of a type on the left is looked for among its own and those of its bounds: no trait is
// in scope there.
Value BodyChecker::assignee_value(const ast::Path& path, PathUse use) {
    LowerCtx ctx = lower_;
    ctx.sees_traits = false;
    return instantiate_value_path(cx_, ctx, path, use);
}

hir::PatId BodyChecker::assignee_pattern(ast::ExprId id, TypeId type, Targets& targets) {
    const ast::Expr& expr = nodes_.exprs[id];
    const Span span = expr.span;
    type = known(type);
    if (std::holds_alternative<ast::UnderscoreExpr>(expr.kind))
        return make_pat(span, type, hir::WildPat{});
    if (const auto* tuple = std::get_if<ast::TupleExpr>(&expr.kind))
        return assignee_tuple(tuple->elems, span, type, targets);
    if (const auto* array = std::get_if<ast::ArrayExpr>(&expr.kind))
        return assignee_slice(array->elems, span, type, targets);
    if (const auto* s = std::get_if<ast::StructExpr>(&expr.kind))
        return assignee_struct(*s, span, type, targets);
    if (const auto* call = std::get_if<ast::CallExpr>(&expr.kind))
        if (const ast::Path* path = assignee_ctor_path(*call))
            return assignee_ctor(*path, call->args, span, type, targets);
    if (const ast::Path* path = assignee_path(id))
        return PatternChecker(*this, PatRole::Other, {})
            .check_value_pat(assignee_value(*path, PathUse::PatternPath), span, type);
    const hir::VarId var = new_var(p_.symbols.intern("lhs#"), span, type, false);
    out_.vars[var].internal = true;
    targets.emplace_back(id, var);
    return make_pat(span, type, hir::BindingPat{var, false, false, {}});
}

bool BodyChecker::is_assignee_rest(ast::ExprId id) const {
    const auto* range = std::get_if<ast::RangeExpr>(&nodes_.exprs[id].kind);
    return range != nullptr && !range->low.valid() && !range->high.valid();
}

// Sub-patterns for `elems` around a `..`; nothing if their number is wrong.
std::optional<std::vector<hir::FieldSubPat>> BodyChecker::assignee_list(
    const std::vector<ast::ExprId>& elems, const std::vector<TypeId>& types, Targets& targets) {
    size_t rests = 0;
    for (ast::ExprId e : elems) rests += is_assignee_rest(e) ? 1 : 0;
    const size_t least = elems.size() - rests;
    if (rests > 1 || (rests == 0 ? least != types.size() : least > types.size()))
        return std::nullopt;
    std::vector<hir::FieldSubPat> subs;
    size_t field = 0;
    for (ast::ExprId e : elems) {
        if (is_assignee_rest(e)) {
            field += types.size() - least;
            continue;
        }
        subs.push_back(hir::FieldSubPat{static_cast<uint32_t>(field),
                                        assignee_pattern(e, types[field], targets)});
        ++field;
    }
    return subs;
}

hir::PatId BodyChecker::assignee_tuple(const std::vector<ast::ExprId>& elems, Span span,
                                       TypeId type, Targets& targets) {
    const auto* tuple = types_.as<ty::Tuple>(type);
    std::vector<TypeId> types;
    if (tuple != nullptr) {
        types = types_.list(tuple->elems);
    } else if (cx_.is_var(type)) {
        for (size_t i = 0; i < elems.size(); ++i) types.push_back(cx_.fresh(span));
        (void)cx_.unify(type, types_.tuple(types));
    }
    auto subs = assignee_list(elems, types, targets);
    if (!subs || (tuple == nullptr && !cx_.is_var(type) && !types_.is<ty::Tuple>(known(type)))) {
        std::vector<TypeId> unknown;
        for (size_t i = 0; i < elems.size(); ++i) unknown.push_back(cx_.fresh(span));
        mismatch(span, type, types_.tuple(std::move(unknown)));
        return error_pat(span);
    }
    return make_pat(span, type, hir::LeafPat{std::move(*subs)});
}

hir::PatId BodyChecker::assignee_slice(const std::vector<ast::ExprId>& elems, Span span,
                                       TypeId type, Targets& targets) {
    const auto* array = types_.as<ty::Array>(type);
    const auto* len =
        array != nullptr ? types_.as<ty::ConstValue>(cx_.shallow(array->len)) : nullptr;
    if (len == nullptr) {
        if (!has_error(type)) error(Diag::NotSlice, span, name(type));
        return error_pat(span);
    }
    const TypeId elem = array->elem;
    const size_t count = len->bits;
    auto subs = assignee_list(elems, std::vector<TypeId>(count, elem), targets);
    if (!subs) {
        error(Diag::ArrayLengthMismatch, span, elems.size(), count);
        return error_pat(span);
    }
    hir::SlicePat result{{}, {}, false, {}};
    size_t next = 0;
    const auto fill = [&](size_t until) {
        for (; next < until; ++next) result.prefix.push_back(make_pat(span, elem, hir::WildPat{}));
    };
    for (const hir::FieldSubPat& s : *subs) {
        fill(s.field);
        result.prefix.push_back(s.pat);
        ++next;
    }
    fill(count);
    return make_pat(span, type, std::move(result));
}

hir::PatId BodyChecker::assignee_ctor(const ast::Path& path, const std::vector<ast::ExprId>& args,
                                      Span span, TypeId type, Targets& targets) {
    const Value value = assignee_value(path, PathUse::TupleStruct);
    const auto* ctor = std::get_if<CtorValue>(&value);
    if (ctor == nullptr) {
        if (!std::holds_alternative<std::monostate>(value))
            error(Diag::InvalidAssignTarget, span).at("this is a value and not a place");
        return error_pat(span);
    }
    const TypeId own = types_.adt(ctor->adt, ctor->args);
    const bool fits = cx_.unify(type, own);
    if (!fits) mismatch(span, type, own);
    std::vector<TypeId> types;
    for (const Field& f : p_.adt(ctor->adt).variants[ctor->variant].fields)
        types.push_back(field_type(cx_, f, ctor->args, span));
    auto subs = assignee_list(args, types, targets);
    if (!subs) {
        error(Diag::WrongPatternFields, span, args.size(), args.size() == 1 ? "" : "s",
              variant_path(ctor->adt, ctor->variant), types.size());
        return error_pat(span);
    }
    return fits ? make_variant_pat(span, own, ctor->adt, ctor->variant, std::move(*subs))
                : error_pat(span);
}

hir::PatId BodyChecker::assignee_struct(const ast::StructExpr& e, Span span, TypeId type,
                                        Targets& targets) {
    const auto ctor = struct_path(e.path);
    if (!ctor) return error_pat(span);
    const TypeId own = types_.adt(ctor->adt, ctor->args);
    const bool fits = cx_.unify(type, own);
    if (!fits) mismatch(span, type, own);
    const Variant& variant = p_.adt(ctor->adt).variants[ctor->variant];
    std::vector<hir::FieldSubPat> subs;
    ast::StructPat names{e.path, {}, e.rest};
    std::vector<bool> seen(variant.fields.size(), false);
    for (const ast::FieldInit& init : e.inits) {
        names.fields_list.push_back({init.name, {}, init.shorthand, init.span});
        const auto index = find_field(variant, init.name.name);
        if (!index) continue;
        if (seen[*index]) {
            error(Diag::PatternFieldTwice, init.span, text(init.name.name)).at("a second time");
            continue;
        }
        seen[*index] = true;
        const TypeId field = field_type(cx_, variant.fields[*index], ctor->args, init.span);
        subs.push_back(hir::FieldSubPat{*index, assignee_pattern(init.value, field, targets)});
    }
    PatternChecker(*this, PatRole::Other, {})
        .check_struct_pat_names(names, span, variant_path(ctor->adt, ctor->variant), variant, seen);
    return fits ? make_variant_pat(span, own, ctor->adt, ctor->variant, std::move(subs))
                : error_pat(span);
}

}  // namespace fleck
