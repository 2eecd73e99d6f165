// Struct literals: `S { x: 1, ..base }`, `E::V { .. }`.
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

std::string BodyChecker::variant_path(AdtId adt, uint32_t variant) {
    const Adt& def = p_.adt(adt);
    if (def.kind == AdtKind::Struct) return text(def.name);
    return fmt::format("{}::{}", text(def.name), text(def.variants[variant].name));
}

std::optional<CtorValue> BodyChecker::struct_path(const ast::Path& path) {
    LocalNames locals;
    if (path.root == ast::PathRoot::Relative && path.segments.size() == 1)
        if (const Symbol name = path.segments.front().name.name; find_local(name))
            locals.names.push_back(name);
    return instantiate_struct_path(cx_, lower_, path, PathUse::Struct, locals);
}

hir::ExprId BodyChecker::check_struct(const ast::StructExpr& e, Span span, Expectation ex) {
    const auto ctor = struct_path(e.path);
    if (!ctor) {
        cx_.taint();
        for (const ast::FieldInit& init : e.inits) (void)check_expr(init.value);
        if (e.base.valid()) (void)check_expr(e.base);
        return error_expr(span);
    }
    const TypeId type = types_.adt(ctor->adt, ctor->args);
    // A variable learns of the struct when that is complete: a field may be what stops it.
    if (const TypeId wanted = only_has_type(ex); wanted.valid() && !cx_.is_var(wanted))
        (void)cx_.unify(wanted, type);
    const Adt& adt = p_.adt(ctor->adt);
    // The bounds of the struct tell closures in it what they are.
    for (const ast::FieldInit& init : e.inits)
        if (std::holds_alternative<ast::ClosureExpr>(nodes_.exprs[init.value].kind)) {
            cx_.require_predicates(p_.generics(ctor->adt), ctor->args, cause(e.path.span),
                                   text(adt.name));
            break;
        }
    std::vector<bool> seen(adt.variants[ctor->variant].fields.size(), false);
    bool unknown = false;
    hir::AdtExpr result{
        ctor->adt, ctor->variant, check_inits(e, *ctor, seen, unknown), {}, ctor->user_type};
    if (e.base.valid()) {
        if (adt.kind != AdtKind::Struct) {
            error(Diag::BaseOfNonStruct, ast_span(e.base)).at("only a struct has a base");
            (void)check_expr(e.base);
            return error_expr(span);
        }
        result.base = check_has_type(e.base, type);
    } else if (e.rest && !unknown) {
        error(Diag::BaseLeftOut, span.last_byte())
            .help("name a value of the same type behind the `..`, or all fields");
    } else if (!unknown) {
        report_missing_fields(e, *ctor, seen);
    }
    return make(span, type, std::move(result));
}

std::vector<hir::FieldValue> BodyChecker::check_inits(const ast::StructExpr& e,
                                                      const CtorValue& ctor,
                                                      std::vector<bool>& seen, bool& unknown) {
    const Variant& variant = p_.adt(ctor.adt).variants[ctor.variant];
    std::vector<hir::FieldValue> result;
    for (const ast::FieldInit& init : e.inits) {
        const auto index = find_field(variant, init.name.name);
        if (!index) {
            unknown = true;
            report_unknown_field(init.name, ctor);
            (void)check_expr(init.value);
            continue;
        }
        const Field& field = variant.fields[*index];
        if (seen[*index]) {
            unknown = true;
            error(Diag::FieldTwice, init.name.span, text(init.name.name)).at("given a second time");
            (void)check_expr(init.value);
            continue;
        }
        seen[*index] = true;
        if (!p_.is_shown(field.shown_in, lower_.scope.module))
            later_.emplace_back([this, at = init.span, field_name = text(init.name.name),
                                 path = variant_path(ctor.adt, ctor.variant)] {
                error(Diag::PrivateFieldInit, at, field_name, path).at("private");
            });
        std::optional<Because> because;
        if (!p_.sources.in_std(field.span))
            because = Because{field.span, "the field is declared here"};
        const hir::ExprId value =
            check_coercible(init.value, field_type(cx_, field, ctor.args, init.span), because);
        result.push_back(hir::FieldValue{*index, value});
    }
    return result;
}

void BodyChecker::report_unknown_field(const ast::Ident& field, const CtorValue& ctor) {
    const Adt& adt = p_.adt(ctor.adt);
    const Variant& variant = adt.variants[ctor.variant];
    const bool is_enum = adt.kind == AdtKind::Enum;
    Diagnostic& d = error(is_enum ? Diag::UnknownVariantField : Diag::UnknownStructField,
                          field.span, variant_path(ctor.adt, ctor.variant), text(field.name));
    d.at("no such field");
    std::vector<Symbol> names;
    for (const Field& f : variant.fields) names.push_back(f.name);
    if (const Symbol near = similar_name(p_.symbols, text(field.name), names); near.valid())
        d.help(fmt::format("there is a field of a similar name: `{}`", text(near)));
}

void BodyChecker::report_missing_fields(const ast::StructExpr& e, const CtorValue& ctor,
                                        const std::vector<bool>& seen) {
    const Variant& variant = p_.adt(ctor.adt).variants[ctor.variant];
    std::vector<std::string> missing;
    for (size_t i = 0; i < seen.size(); ++i)
        // A name that is declared twice means the first field.
        if (!seen[i] && find_field(variant, variant.fields[i].name) == i)
            missing.push_back(fmt::format("`{}`", text(variant.fields[i].name)));
    if (!missing.empty() && std::any_of(variant.fields.begin(), variant.fields.end(), [&](auto& f) {
            return !p_.is_shown(f.shown_in, lower_.scope.module);
        })) {
        error(Diag::Syntax, e.path.span,
              fmt::format("cannot build `{}` here: some of its fields are private",
                          variant_path(ctor.adt, ctor.variant)));
        return;
    }
    if (missing.empty()) {
        if (std::find(seen.begin(), seen.end(), false) != seen.end()) cx_.taint();
        return;
    }
    error(Diag::MissingFields, e.path.span, missing.size() == 1 ? "field" : "fields",
          fmt::format("{}", fmt::join(missing, ", ")), variant_path(ctor.adt, ctor.variant))
        .at(fmt::format("missing {}", fmt::join(missing, ", ")));
}

}  // namespace fleck
