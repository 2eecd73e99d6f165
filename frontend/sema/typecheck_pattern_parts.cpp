// Patterns that take a value apart: references, tuples, slices, structs and variants.
#include <algorithm>

#include "frontend/sema/typecheck_pattern.h"

namespace fleck {

namespace {

// Of names of one letter each is like each other one.
Symbol similar_field(const Symbols& symbols, std::string_view name,
                     const std::vector<Symbol>& fields) {
    const Symbol near = similar_name(symbols, name, fields);
    if (near.valid() || name.size() != 1) return near;
    const auto letter =
        std::ranges::find_if(fields, [&](Symbol f) { return symbols.text(f).size() == 1; });
    return letter != fields.end() ? *letter : Symbol();
}

}  // namespace

hir::PatId PatternChecker::check_ref_pat(const ast::RefPat& pat, Span span, TypeId expected,
                                         Scope& scope) {
    expected = b_.known(expected);
    const BindMode outer = std::exchange(scope.mode, BindMode::Move);
    const bool is_mut = pat.mut == ast::Mut::Mut;
    TypeId target;
    if (const auto* r = types_.as<ty::Ref>(expected); r != nullptr && r->is_mut == is_mut) {
        target = r->target;
    } else {
        target = cx_.fresh(span);
        const TypeId type = types_.ref(target, is_mut);
        if (!unify_pat(span, expected, type)) {
            (void)check_pat(pat.sub, types_.error, scope);
            scope.mode = outer;
            return b_.error_pat(span);
        }
        expected = type;
    }
    const hir::PatId sub = check_pat(pat.sub, target, scope);
    scope.mode = outer;
    return b_.make_pat(span, expected, hir::DerefPat{sub, false});
}

std::optional<size_t> PatternChecker::rest_position(const std::vector<ast::PatId>& elems) {
    std::optional<size_t> rest;
    for (size_t i = 0; i < elems.size(); ++i) {
        if (!is_rest(elems[i])) continue;
        if (rest)
            b_.error(Diag::Syntax, nodes_.pats[elems[i]].span,
                     "`..` can stand in a pattern only once");
        else
            rest = i;
    }
    return rest;
}

bool PatternChecker::is_rest(ast::PatId id) const {
    const auto& kind = nodes_.pats[id].kind;
    if (std::holds_alternative<ast::RestPat>(kind)) return true;
    const auto* ident = std::get_if<ast::IdentPat>(&kind);
    return ident != nullptr && ident->sub.valid() &&
           std::holds_alternative<ast::RestPat>(nodes_.pats[ident->sub].kind);
}

void PatternChecker::check_pats_for_errors(const std::vector<ast::PatId>& elems, Scope& scope) {
    for (ast::PatId p : elems)
        (void)(is_rest(p) ? check_rest(p, types_.error, scope) : check_pat(p, types_.error, scope));
}

std::vector<hir::FieldSubPat> PatternChecker::check_positional(const std::vector<ast::PatId>& elems,
                                                               const std::vector<TypeId>& types,
                                                               Scope& scope) {
    const auto rest = rest_position(elems);
    const size_t gap = rest ? types.size() - (elems.size() - 1) : 0;
    std::vector<hir::FieldSubPat> subs;
    size_t field = 0;
    for (size_t i = 0; i < elems.size(); ++i) {
        if (is_rest(elems[i])) {
            field += gap;
            continue;
        }
        const hir::PatId sub = check_pat(elems[i], types[field], scope);
        subs.push_back(hir::FieldSubPat{static_cast<uint32_t>(field), sub});
        ++field;
    }
    return subs;
}

hir::PatId PatternChecker::check_tuple_pat(const ast::TuplePat& pat, Span span, TypeId expected,
                                           Scope& scope) {
    expected = b_.known(expected);
    const auto rest = rest_position(pat.elems);
    const size_t least = pat.elems.size() - (rest ? 1 : 0);
    std::vector<TypeId> types;
    const auto* tuple = types_.as<ty::Tuple>(expected);
    if (tuple != nullptr) types = types_.list(tuple->elems);
    if (tuple == nullptr || (rest ? types.size() < least : types.size() != least)) {
        if (rest && cx_.is_var(expected)) {
            expected = b_.must_know(expected, span);
            check_pats_for_errors(pat.elems, scope);
            return b_.error_pat(span);
        }
        types.clear();
        for (size_t i = 0; i < least; ++i) types.push_back(cx_.fresh(span));
        const TypeId own = types_.tuple(types);
        if (!unify_pat(span, expected, own)) {
            check_pats_for_errors(pat.elems, scope);
            return b_.error_pat(span);
        }
        expected = own;
    }
    return b_.make_pat(span, expected, hir::LeafPat{check_positional(pat.elems, types, scope)});
}

hir::PatId PatternChecker::check_slice_pat(const ast::SlicePat& pat, Span span, TypeId expected,
                                           Scope& scope) {
    const auto rest = rest_position(pat.elems);
    const size_t least = pat.elems.size() - (rest ? 1 : 0);
    expected = b_.known(expected);
    // `let [a, b] = v.try_into().unwrap();`: nothing else than an array fits.
    if (role_ == PatRole::Let && !rest && cx_.is_var(expected))
        (void)cx_.unify(expected, types_.array(cx_.fresh(span), least));
    expected = b_.must_know(expected, span);
    TypeId elem;
    std::optional<uint64_t> len;
    const auto* array = types_.as<ty::Array>(expected);
    if (array != nullptr) {
        elem = array->elem;
        if (const auto* n = types_.as<ty::ConstValue>(cx_.shallow(array->len))) len = n->bits;
    } else if (const auto* slice = types_.as<ty::Slice>(expected)) {
        elem = slice->elem;
    } else {
        if (!b_.has_error(expected)) {
            Diagnostic& d = b_.error(Diag::NotSlice, span, b_.name(expected));
            d.at("a slice pattern matches arrays and slices");
            if (b_.is_lang_adt(expected, "Vec")) d.help("`.as_slice()` of a `Vec` can be matched");
        }
        check_pats_for_errors(pat.elems, scope);
        return b_.error_pat(span);
    }
    if (array != nullptr) {
        if (types_.is<ty::Param>(cx_.shallow(array->len))) {
            b_.error(Diag::ArrayLengthUnknown, span).at("the length is a parameter");
            check_pats_for_errors(pat.elems, scope);
            return b_.error_pat(span);
        }
        if (!rest && !len) {
            const TypeId exact = types_.array(elem, least);
            (void)cx_.unify(expected, exact);
        } else if (len && (rest ? *len < least : *len != least)) {
            b_.error(rest ? Diag::ArrayTooShort : Diag::ArrayLengthMismatch, span, least, *len)
                .at(fmt::format("the array has {} elements", *len));
            check_pats_for_errors(pat.elems, scope);
            return b_.error_pat(span);
        }
    }
    hir::SlicePat result{{}, {}, rest.has_value(), {}};
    for (size_t i = 0; i < pat.elems.size(); ++i) {
        if (rest && i == *rest) {
            const TypeId middle = len ? types_.array(elem, *len - least) : types_.slice(elem);
            result.slice = check_rest(pat.elems[i], middle, scope);
        } else {
            (rest && i > *rest ? result.suffix : result.prefix)
                .push_back(check_pat(pat.elems[i], elem, scope));
        }
    }
    return b_.make_pat(span, expected, std::move(result));
}

// `..`, `x @ ..`
hir::PatId PatternChecker::check_rest(ast::PatId id, TypeId type, Scope& scope) {
    const ast::Pat& pat = nodes_.pats[id];
    if (const auto* ident = std::get_if<ast::IdentPat>(&pat.kind)) {
        ast::IdentPat bare = *ident;
        bare.sub = ast::PatId();
        return check_ident_pat(bare, pat.span, type, scope);
    }
    return b_.make_pat(pat.span, type, hir::WildPat{});
}

hir::PatId PatternChecker::check_tuple_struct_pat(const ast::TupleStructPat& pat, Span span,
                                                  TypeId expected, Scope& scope) {
    const Value value = instantiate_value_path(cx_, lower_, pat.path, PathUse::TupleStruct);
    const auto* ctor = std::get_if<CtorValue>(&value);
    if (ctor == nullptr) {
        if (!std::holds_alternative<std::monostate>(value))
            b_.error(Diag::NotATupleVariant, pat.path.span, p_.sources.text(pat.path.span))
                .at("not a tuple struct or tuple variant");
        cx_.taint();
        check_pats_for_errors(pat.elems, scope);
        return b_.error_pat(span);
    }
    const Variant& variant = p_.adt(ctor->adt).variants[ctor->variant];
    if (!b_.require_visible_ctor(*ctor, pat.path, PathUse::TupleStruct)) {
        check_pats_for_errors(pat.elems, scope);
        return b_.error_pat(span);
    }
    if (variant.ctor != ast::CtorKind::Tuple) {
        b_.error(Diag::NotATupleVariant, span, b_.variant_path(ctor->adt, ctor->variant))
            .at("it is not declared with `(..)`");
        check_pats_for_errors(pat.elems, scope);
        return b_.error_pat(span);
    }
    const TypeId type = types_.adt(ctor->adt, ctor->args);
    // What is wrong with its parts does not depend on what it is compared with.
    const bool fits = unify_pat(span, expected, type);
    const auto rest = rest_position(pat.elems);
    const size_t least = pat.elems.size() - (rest ? 1 : 0);
    const size_t count = variant.fields.size();
    if (rest ? least > count : least != count) {
        Diagnostic& d = b_.error(Diag::WrongPatternFields, span, least, least == 1 ? "" : "s",
                                 b_.variant_path(ctor->adt, ctor->variant), count);
        d.at(fmt::format("expected {} field{}, found {}", count, count == 1 ? "" : "s", least));
        if (!p_.sources.in_std(variant.span)) d.label(variant.span, "declared here");
        check_pats_for_errors(pat.elems, scope);
        return b_.error_pat(span);
    }
    std::vector<TypeId> types;
    for (const Field& f : variant.fields) types.push_back(field_type(cx_, f, ctor->args, span));
    std::vector<hir::FieldSubPat> subs = check_positional(pat.elems, types, scope);
    return fits ? b_.make_variant_pat(span, type, ctor->adt, ctor->variant, std::move(subs))
                : b_.error_pat(span);
}

hir::PatId PatternChecker::check_struct_pat(const ast::StructPat& pat, Span span, TypeId expected,
                                            Scope& scope) {
    const auto ctor = b_.struct_path(pat.path);
    if (!ctor) {
        for (const ast::FieldPat& f : pat.fields_list) (void)check_pat(f.pat, types_.error, scope);
        return b_.error_pat(span);
    }
    const TypeId type = types_.adt(ctor->adt, ctor->args);
    const bool fits = unify_pat(span, expected, type);
    const Variant& variant = p_.adt(ctor->adt).variants[ctor->variant];
    const std::string path = b_.variant_path(ctor->adt, ctor->variant);
    std::vector<bool> seen(variant.fields.size(), false);
    std::vector<hir::FieldSubPat> subs;
    for (const ast::FieldPat& f : pat.fields_list) {
        const auto index = b_.find_field(variant, f.name.name);
        if (!index) {
            (void)check_pat(f.pat, types_.error, scope);
            continue;
        }
        if (seen[*index]) {
            b_.error(Diag::PatternFieldTwice, f.span, b_.text(f.name.name)).at("a second time");
            (void)check_pat(f.pat, types_.error, scope);
            continue;
        }
        seen[*index] = true;
        const Field& field = variant.fields[*index];
        if (!p_.is_shown(field.shown_in, lower_.scope.module))
            b_.later_.emplace_back(
                [&body = b_, at = f.span, field_name = b_.text(f.name.name), path] {
                    body.error(Diag::PrivateFieldInit, at, field_name, path).at("private");
                });
        subs.push_back(hir::FieldSubPat{
            *index, check_pat(f.pat, field_type(cx_, field, ctor->args, f.span), scope)});
    }
    check_struct_pat_names(pat, span, path, variant, seen);
    return fits ? b_.make_variant_pat(span, type, ctor->adt, ctor->variant, std::move(subs))
                : b_.error_pat(span);
}

// The names that the variant does not have, and the fields that the pattern does not name (`seen`:
// those that it does).
void PatternChecker::check_struct_pat_names(const ast::StructPat& pat, Span span,
                                            const std::string& path, const Variant& variant,
                                            const std::vector<bool>& seen) {
    std::vector<const ast::FieldPat*> unknown;
    for (const ast::FieldPat& f : pat.fields_list)
        if (!b_.find_field(variant, f.name.name)) unknown.push_back(&f);
    std::vector<Symbol> missing, hidden;
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i]) continue;
        const Field& field = variant.fields[i];
        const bool shown = p_.is_shown(field.shown_in, lower_.scope.module);
        (shown ? missing : hidden).push_back(field.name);
    }
    Symbol meant;
    if (!unknown.empty() && variant.ctor != ast::CtorKind::Tuple)
        meant = similar_field(p_.symbols, b_.text(unknown.back()->name.name), missing);
    // What was only misspelled is not missing.
    std::erase(missing, meant);
    const bool leaves_out = !pat.rest && (!missing.empty() || !hidden.empty());
    if (leaves_out && !unknown.empty() && variant.ctor == ast::CtorKind::Tuple) {
        b_.error(Diag::BracesForTuple, span, path)
            .help(fmt::format("its fields have places, not names: `{}(..)`", path));
        return;
    }
    for (const ast::FieldPat* f : unknown) {
        Diagnostic& d =
            b_.error(Diag::NoSuchPatternField, f->name.span, path, b_.text(f->name.name));
        d.at("no such field");
        if (meant.valid() && f == unknown.back())
            d.help(fmt::format("there is a field of a similar name: `{}`", b_.text(meant)));
    }
    if (!leaves_out) return;
    if (missing.empty())
        b_.error(Diag::PrivatePatternFields, span, path).help("`..` at the end ignores them");
    else
        report_missing_fields(missing, span);
}

void PatternChecker::report_missing_fields(const std::vector<Symbol>& missing, Span span) {
    std::vector<std::string> names;
    for (Symbol s : missing) names.push_back(fmt::format("`{}`", b_.text(s)));
    b_.error(Diag::MissingPatternFields, span, names.size() == 1 ? "field" : "fields",
             fmt::format("{}", fmt::join(names, ", ")))
        .at(fmt::format("missing {}", fmt::join(names, ", ")))
        .help("`..` at the end ignores the other fields");
}

}  // namespace fleck
