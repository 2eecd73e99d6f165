// Places: fields, indexing, dereferencing.
#include <algorithm>

#include "frontend/sema/suggest_method.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::check_deref(hir::ExprId operand, Span span) {
    const TypeId type = must_know(type_of(operand), span_of(operand));
    if (has_error(type)) return error_expr(span);
    const auto step = deref_once(cx_, type, span, true);
    if (!step) {
        error(Diag::CannotDeref, span, name(type)).at("not a reference or smart pointer");
        return error_expr(span);
    }
    if (types_.is<ty::RawPtr>(type) && unsafe_depth_ == 0)
        needs_unsafe(span, "the dereference of a raw pointer");
    return deref(operand, step->type, step->overloaded, span, hir::Source::Operator);
}

// ---- a.x

hir::ExprId BodyChecker::check_field(const ast::FieldExpr& e, Span span) {
    const hir::ExprId base = check_expr(e.base);
    const TypeId type = must_know(type_of(base), ast_span(e.base));
    if (types_.is<ty::Error>(type)) return error_expr(span);
    const std::string_view field_text = p_.symbols.text(e.name.name);
    std::optional<AdtId> private_in;
    const std::vector<AutoderefStep> steps = autoderef(cx_, type, ast_span(e.base));
    for (size_t i = 0; i < steps.size(); ++i) {
        const TypeId t = cx_.shallow(steps[i].type);
        if (const auto* tuple = types_.as<ty::Tuple>(t)) {
            const std::vector<TypeId>& elems = types_.list(tuple->elems);
            const bool is_number =
                !field_text.empty() && field_text.size() < 6 &&
                field_text.find_first_not_of("0123456789") == std::string_view::npos;
            const size_t index = is_number ? std::stoul(std::string(field_text)) : elems.size();
            if (index >= elems.size()) continue;
            const TypeId elem = elems[index];
            return make(span, elem,
                        hir::FieldExpr{deref_steps(base, steps, i), static_cast<uint32_t>(index)});
        }
        const auto* adt = types_.as<ty::Adt>(t);
        if (adt == nullptr || p_.adt(adt->def).kind != AdtKind::Struct) continue;
        const AdtId def = adt->def;
        const TypeListId args = adt->args;
        const std::vector<Region> regions = types_.regions(adt->regions);
        const Variant& variant = p_.adt(def).variants.front();
        const auto index = find_field(variant, e.name.name);
        if (!index) continue;
        const Field& field = variant.fields[*index];
        if (!p_.is_shown(field.shown_in, lower_.scope.module)) {
            if (!private_in) private_in = def;
            continue;
        }
        // A lifetime that the base lacks its fields lack, too.
        const TypeId of_field =
            regions.empty()
                ? field_type(cx_, field, args, span)
                : cx_.normalize(types_.erase_regions(types_.subst(field.type, args, regions)),
                                cause(span));
        return make(span, of_field, hir::FieldExpr{deref_steps(base, steps, i), *index});
    }
    // What it is that the last reference leads to must be known to be missing the field.
    if (has_error(must_know(steps.back().type, ast_span(e.base))) || has_error(type))
        return error_expr(span);
    report_no_field(e, type, private_in, steps);
    return error_expr(span);
}

bool BodyChecker::has_method(TypeId type, const ast::PathSegment& name) {
    return cx_.probe([&] {
        return std::holds_alternative<MethodCallee>(
            lookup_method(cx_, lower_, type, name, name.name.span));
    });
}

// Is the method one of what a `Deref::deref` on the way gives, which has no lifetimes?
bool BodyChecker::leaves_lifetimes_behind(TypeId receiver, const ast::PathSegment& method) {
    return cx_.probe([&] {
        const MethodResult found = lookup_method(cx_, lower_, receiver, method, method.name.span);
        const auto* callee = std::get_if<MethodCallee>(&found);
        return callee != nullptr &&
               std::ranges::any_of(callee->adjustments, [&](const Adjustment& a) {
                   uint32_t lifetimes = 0;
                   (void)number_lifetimes(cx_.resolve(a.target), lifetimes);
                   return a.kind == Adjustment::Kind::OverloadedDeref && lifetimes == 0;
               });
    });
}

void BodyChecker::report_no_field(const ast::FieldExpr& e, TypeId type,
                                  std::optional<AdtId> private_in,
                                  const std::vector<AutoderefStep>& steps) {
    const std::string field = text(e.name.name);
    ast::PathSegment segment;
    segment.name = e.name;
    const bool is_method = has_method(type, segment);
    if (private_in) {
        Diagnostic& d = error(Diag::PrivateField, e.name.span, field, text(p_.name(*private_in)));
        d.at("private");
        if (is_method) d.help(fmt::format("there is a method of that name: `.{}()`", field));
        return;
    }
    if (is_method) {
        error(Diag::MethodNotCalled, e.name.span, field, name(type))
            .at("a method, not a field")
            .help(fmt::format("call it: `.{}()`", field));
        return;
    }
    const bool is_primitive = types_.is<ty::Int>(type) || types_.is<ty::Float>(type) ||
                              types_.is<ty::Bool>(type) || types_.is<ty::Char>(type) ||
                              cx_.is_int_var(type) || cx_.is_float_var(type);
    if (is_primitive) {
        error(Diag::FieldOfPrimitive, e.name.span, name(type));
        return;
    }
    Diagnostic& d = error(Diag::NoSuchField, e.name.span, field, name(type));
    d.at("no such field");
    if (suggest_field_inside(d, type, e.name.name)) return;
    for (const AutoderefStep& s : steps) {
        const auto* adt = types_.as<ty::Adt>(cx_.shallow(s.type));
        if (adt == nullptr || p_.adt(adt->def).kind != AdtKind::Struct) continue;
        std::vector<Symbol> names;
        for (const Field& f : p_.adt(adt->def).variants.front().fields)
            if (p_.is_shown(f.shown_in, lower_.scope.module)) names.push_back(f.name);
        if (const Symbol near = similar_name(p_.symbols, field, names); near.valid())
            d.help(fmt::format("there is a field of a similar name: `{}`", text(near)));
        break;
    }
}

// ---- a[i]

bool BodyChecker::is_negative_literal(ast::ExprId id) const {
    const auto* unary = std::get_if<ast::UnaryExpr>(&nodes_.exprs[id].kind);
    return unary != nullptr && unary->op == ast::UnOp::Neg &&
           std::holds_alternative<ast::LitExpr>(nodes_.exprs[unary->operand].kind);
}

hir::ExprId BodyChecker::check_index(const ast::IndexExpr& e, Span span) {
    const hir::ExprId base = check_expr(e.base);
    const hir::ExprId index = check_expr(e.index);
    const TypeId type = must_know(type_of(base), ast_span(e.base));
    if (has_error(type) || has_error(type_of(index))) return error_expr(span);
    const std::vector<AutoderefStep> steps = autoderef(cx_, type, ast_span(e.base));
    const auto has_elements = [&](const AutoderefStep& s) {
        const TypeId t = cx_.shallow(s.type);
        return types_.is<ty::Array>(t) || types_.is<ty::Slice>(t);
    };
    if (is_negative_literal(e.index) && std::ranges::any_of(steps, has_elements)) {
        error(Diag::NegativeIndex, ast_span(e.index), name(type)).at("an index is a `usize`");
        return error_expr(span);
    }
    for (size_t i = 0; i < steps.size(); ++i)
        if (const auto found = try_index(base, steps, i, index, span, false)) return *found;
    for (size_t i = 0; i < steps.size(); ++i)
        if (const auto found = try_index(base, steps, i, index, span, true)) return *found;
    Diagnostic& d = error(Diag::CannotIndex, span, name(type));
    if (types_.is<ty::Tuple>(cx_.shallow(steps.back().type)))
        d.help(fmt::format("a part of a tuple is named by its place: `.{}`",
                           written(ast_span(e.index))));
    else if (const std::optional<Held> held = held_inside(p_, type))
        d.help(fmt::format("{}: {}", held->if_not, held->take_out));
    return error_expr(span);
}

namespace {

// Of `a[i]`: `[i]`, where a panic is said to be.
Span brackets(const SourceMap& sources, Span base, Span index, Span whole) {
    if (base.end > index.begin) return whole;
    const size_t open = sources.text(Span{base.end, index.begin}).find('[');
    if (open == std::string_view::npos) return whole;
    return Span{base.end + static_cast<uint32_t>(open), whole.end};
}

}  // namespace

std::optional<hir::ExprId> BodyChecker::try_index(hir::ExprId base,
                                                  const std::vector<AutoderefStep>& steps,
                                                  size_t count, hir::ExprId index, Span span,
                                                  bool unproved) {
    const TypeId type = cx_.shallow(steps[count].type);
    TypeId elem;
    bool is_array = false;
    if (const auto* a = types_.as<ty::Array>(type)) {
        elem = a->elem;
        is_array = true;
    } else if (const auto* s = types_.as<ty::Slice>(type)) {
        elem = s->elem;
    }
    const TypeId index_type = known(type_of(index));
    if (elem.valid() && (index_type == types_.usize || cx_.is_int_var(index_type))) {
        (void)cx_.unify(index_type, types_.usize);
        return make(span, elem, hir::IndexExpr{deref_steps(base, steps, count), index});
    }
    if (cx_.is_var(type)) return std::nullopt;
    const TraitId trait = p_.lang_trait("index");
    for (const bool as_slice : {false, true}) {
        if (as_slice && !is_array) continue;
        const TypeId self = as_slice ? types_.slice(elem) : type;
        const TypeId by = cx_.fresh(span_of(index));
        const TraitRef wanted{trait, types_.list({self, by})};
        if (unproved ? !cx_.only_impl_fails(wanted) : cx_.holds(wanted) == InferCtxt::Answer::No)
            continue;
        Cause why = unproved ? cause(span_of(base), Cause::Kind::Misc)
                             : cause(span_of(index), Cause::Kind::IndexBy);
        const MethodCallee callee = trait_method(cx_, p_.trait_fn(trait, "index"), self, {by}, why);
        hir::ExprId receiver =
            borrow(deref_steps(base, steps, count), hir::BorrowKind::Shared, true, span_of(base));
        if (as_slice)
            receiver = implicit_cast(hir::CastKind::Unsize, receiver, types_.ref(self, false));
        const hir::ExprId by_value = demand_coerce(index, by);
        const TypeId ret = known(callee.sig.ret);
        const auto* r = types_.as<ty::Ref>(ret);
        if (r == nullptr) return error_expr(span);
        // What the index is tells what is found there.
        const TypeId target = known(r->target);
        const Span at = brackets(p_.sources, span_of(base), span_of(index), span);
        const hir::ExprId call =
            make_call(callee, {receiver, by_value}, span, at, hir::Source::Index);
        return make(span, target, hir::DerefExpr{call});
    }
    return std::nullopt;
}

}  // namespace fleck
