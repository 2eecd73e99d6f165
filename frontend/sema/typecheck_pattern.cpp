// Patterns: default binding modes (edition 2021), constants, ranges, or-patterns.
//
//     match &pair { (a, _) => .. }    // & is looked through; `a` binds by reference
#include "frontend/sema/typecheck_pattern.h"

#include <algorithm>

#include "frontend/sema/const_pattern.h"
#include "frontend/sema/tables.h"

namespace fleck {

hir::PatId BodyChecker::check_pat_top(ast::PatId pat, TypeId type, Bindings& bindings,
                                      const std::optional<Because>& because, PatRole role) {
    return PatternChecker(*this, role, because).check(pat, type, bindings);
}

hir::PatId PatternChecker::check(ast::PatId pat, TypeId type, Bindings& bindings) {
    Scope scope{&bindings};
    return check_pat(pat, type, scope);
}

bool PatternChecker::unify_pat(Span span, TypeId expected, TypeId found) {
    if (cx_.unify(expected, found)) {
        cx_.hand_on(expected, span);
        return true;
    }
    if (b_.has_error(expected) || b_.has_error(found)) {
        cx_.taint();
        return false;
    }
    Diagnostic& d = b_.error(Diag::MismatchedTypes, span, b_.name(expected), b_.name(found));
    d.at(fmt::format("expected `{}`, found `{}`", b_.name(expected), b_.name(found)));
    if (because_ && because_->span.valid()) d.label(because_->span, because_->text);
    b_.suggest_for_pattern(d, expected, found, span);
    return false;
}

// Looks through references first, if this kind of pattern does so.
hir::PatId PatternChecker::check_pat(ast::PatId id, TypeId expected, Scope& scope) {
    const ast::Pat& pat = nodes_.pats[id];
    if (!peels_references(pat)) return check_pat_kind(id, expected, scope);
    TypeId t = b_.known(expected);
    std::vector<TypeId> peeled;
    const BindMode outer = scope.mode;
    while (const auto* r = types_.as<ty::Ref>(t)) {
        peeled.push_back(t);
        if (!r->is_mut)
            scope.mode = BindMode::Ref;
        else if (scope.mode == BindMode::Move)
            scope.mode = BindMode::RefMut;
        t = b_.known(r->target);
    }
    hir::PatId result = check_pat_kind(id, t, scope);
    scope.mode = outer;
    for (auto r = peeled.rbegin(); r != peeled.rend(); ++r)
        result = b_.make_pat(pat.span, *r, hir::DerefPat{result, true});
    return result;
}

bool PatternChecker::peels_references(const ast::Pat& pat) {
    return std::visit(Overloaded{
                          [](const ast::WildPat&) { return false; },
                          [](const ast::RestPat&) { return false; },
                          [](const ast::RefPat&) { return false; },
                          [](const ast::OrPat&) { return false; },
                          [](const ast::LitPat& p) {
                              return !std::holds_alternative<ast::StrLit>(p.literal) &&
                                     !std::holds_alternative<ast::ByteStrLit>(p.literal);
                          },
                          [](const ast::RangePat&) { return true; },
                          [](const ast::TuplePat&) { return true; },
                          [](const ast::SlicePat&) { return true; },
                          [](const ast::TupleStructPat&) { return true; },
                          [](const ast::StructPat&) { return true; },
                          [&](const ast::PathPat& p) { return !names_constant(p.path); },
                          [&](const ast::IdentPat& p) {
                              if (p.by_ref || p.mut == ast::Mut::Mut || p.sub.valid()) return false;
                              const auto res = b_.lookup_value(p.name.name);
                              return res && std::holds_alternative<res::Ctor>(*res);
                          },
                      },
                      pat.kind);
}

// Patterns that are constants compare whole values; unit variants are looked into.
bool PatternChecker::names_constant(const ast::Path& path) {
    if (!path.self_type.valid() && path.segments.size() == 1) {
        const auto res = b_.lookup_value(path.segments.front().name.name);
        return res && std::holds_alternative<res::Const>(*res);
    }
    return cx_.probe([&] {
        const Value v = instantiate_value_path(cx_, lower_, path, PathUse::PatternPath);
        return std::holds_alternative<ConstValue>(v);
    });
}

hir::PatId PatternChecker::check_pat_kind(ast::PatId id, TypeId expected, Scope& scope) {
    const ast::Pat& pat = nodes_.pats[id];
    const Span span = pat.span;
    return std::visit(
        Overloaded{
            [&](const ast::WildPat&) { return b_.make_pat(span, expected, hir::WildPat{}); },
            [&](const ast::RestPat&) {
                b_.error(Diag::Syntax, span, "`..` is only allowed in tuple and slice patterns");
                return b_.error_pat(span);
            },
            [&](const ast::IdentPat& p) { return check_ident_pat(p, span, expected, scope); },
            [&](const ast::LitPat& p) { return check_literal_pat(p, span, expected); },
            [&](const ast::RangePat& p) { return check_range_pat(p, span, expected); },
            [&](const ast::RefPat& p) { return check_ref_pat(p, span, expected, scope); },
            [&](const ast::TuplePat& p) { return check_tuple_pat(p, span, expected, scope); },
            [&](const ast::SlicePat& p) { return check_slice_pat(p, span, expected, scope); },
            [&](const ast::PathPat& p) {
                const Value v = instantiate_value_path(cx_, lower_, p.path, PathUse::PatternPath);
                return check_value_pat(v, span, expected);
            },
            [&](const ast::TupleStructPat& p) {
                return check_tuple_struct_pat(p, span, expected, scope);
            },
            [&](const ast::StructPat& p) { return check_struct_pat(p, span, expected, scope); },
            [&](const ast::OrPat& p) { return check_or_pat(p, span, expected, scope); },
        },
        pat.kind);
}

// ---- Bindings

hir::PatId PatternChecker::check_ident_pat(const ast::IdentPat& pat, Span span, TypeId expected,
                                           Scope& scope) {
    const Symbol symbol = pat.name.name;
    const bool plain = !pat.by_ref && pat.mut == ast::Mut::Not && !pat.sub.valid();
    if (const auto res = b_.lookup_value(symbol)) {
        const bool is_const = std::holds_alternative<res::Const>(*res);
        const auto* ctor = std::get_if<res::Ctor>(&*res);
        const bool is_unit = ctor != nullptr &&
                             p_.adt(ctor->adt).variants[ctor->variant].ctor == ast::CtorKind::Unit;
        if (plain && (is_const || is_unit)) {
            ast::Path path;
            path.segments.push_back(ast::PathSegment{pat.name, false, {}});
            path.span = span;
            return check_value_pat(instantiate_value_path(cx_, lower_, path, PathUse::PatternPath),
                                   span, expected);
        }
        const bool is_tuple = ctor != nullptr && p_.adt(ctor->adt).variants[ctor->variant].ctor ==
                                                     ast::CtorKind::Tuple;
        if (plain && std::holds_alternative<res::ConstParam>(*res)) {
            b_.error(Diag::ConstParamPattern, span).at("its value is not known here");
            return b_.error_pat(span);
        }
        if (is_const || is_unit || is_tuple || std::holds_alternative<res::Static>(*res)) {
            b_.error(Diag::BindingShadows, pat.name.span, res_kind(p_, *res), b_.text(symbol))
                .at("this name is taken");
            return b_.error_pat(span);
        }
    }
    // `mut x` binds by value even behind a looked-through reference (edition 2021).
    BindMode mode = scope.mode;
    if (pat.by_ref)
        mode = pat.ref_mut == ast::Mut::Mut ? BindMode::RefMut : BindMode::Ref;
    else if (pat.mut == ast::Mut::Mut)
        mode = BindMode::Move;
    const TypeId type =
        mode == BindMode::Move ? expected : types_.ref(expected, mode == BindMode::RefMut);
    for (const auto& [other, other_var] : *scope.bindings)
        if (other == symbol) {
            b_.passable_error(role_ == PatRole::Param ? Diag::ParamBoundTwice : Diag::BoundTwice,
                              pat.name.span, b_.text(symbol))
                .at("bound a second time in one pattern")
                .label(out_.vars[other_var].span, "first bound here");
            break;
        }
    const hir::VarId var = b_.new_var(symbol, pat.name.span, type, pat.mut == ast::Mut::Mut);
    out_.vars[var].by_ref = mode != BindMode::Move;
    if (pat.by_ref) b_.by_written_ref_.insert(var);
    scope.bindings->emplace_back(symbol, var);
    cx_.require_sized(type, b_.cause(pat.name.span, Cause::Kind::SizedLocal));
    hir::BindingPat binding{var, mode != BindMode::Move, mode == BindMode::RefMut, {}};
    if (pat.sub.valid()) binding.sub = check_pat(pat.sub, expected, scope);
    return b_.make_pat(span, expected, binding);
}

hir::PatId PatternChecker::check_or_pat(const ast::OrPat& pat, Span span, TypeId expected,
                                        Scope& scope) {
    hir::OrPat result;
    std::vector<Bindings> all;
    for (ast::PatId alt : pat.alts) {
        Bindings own = *scope.bindings;
        const size_t before = own.size();
        Scope inner = scope;
        inner.bindings = &own;
        result.alts.push_back(check_pat(alt, expected, inner));
        all.emplace_back(own.begin() + static_cast<ptrdiff_t>(before), own.end());
    }
    // Every alternative binds the same names; they become the variables of the first one.
    for (const auto& [symbol, var] : all.front()) {
        for (size_t i = 1; i < all.size(); ++i) {
            const auto found = std::find_if(all[i].begin(), all[i].end(),
                                            [&](const auto& b) { return b.first == symbol; });
            if (found == all[i].end()) {
                report_unbound(symbol, nodes_.pats[pat.alts[i]].span, out_.vars[var].span);
                continue;
            }
            hir::Var& a = out_.vars[var];
            hir::Var& b = out_.vars[found->second];
            const bool same_mode =
                b_.by_written_ref_.contains(var) == b_.by_written_ref_.contains(found->second) &&
                a.is_mut == b.is_mut;
            if (!same_mode)
                b_.error(Diag::BindModesDiffer, b.span, b_.text(symbol))
                    .at("bound in another way here")
                    .label(a.span, "first bound here");
            if (!cx_.unify(a.type, b.type))
                b_.mismatch(b.span, a.type, b.type, Because{a.span, "first bound here"});
            replace_var(result.alts[i], found->second, var);
        }
        scope.bindings->emplace_back(symbol, var);
    }
    for (size_t i = 1; i < all.size(); ++i)
        for (const auto& [symbol, var] : all[i])
            if (std::none_of(all.front().begin(), all.front().end(),
                             [&, s = symbol](const auto& b) { return b.first == s; })) {
                report_unbound(symbol, nodes_.pats[pat.alts.front()].span, out_.vars[var].span);
                scope.bindings->emplace_back(symbol, var);
            }
    return b_.make_pat(span, expected, std::move(result));
}

void PatternChecker::report_unbound(Symbol symbol, Span alternative, Span bound) {
    // Where the name is used, it has no value on some way (E0381).
    b_.passable_error(Diag::NotBoundInAll, alternative, b_.text(symbol))
        .at(fmt::format("this alternative does not bind `{}`", b_.text(symbol)))
        .label(bound, "bound here");
}

void PatternChecker::replace_var(hir::PatId id, hir::VarId from, hir::VarId to) {
    auto& kind = out_.pats[id].kind;
    const auto each = [&](const std::vector<hir::PatId>& pats) {
        for (hir::PatId p : pats) replace_var(p, from, to);
    };
    const auto each_field = [&](const std::vector<hir::FieldSubPat>& subs) {
        for (const hir::FieldSubPat& s : subs) replace_var(s.pat, from, to);
    };
    std::visit(Overloaded{
                   [](const hir::WildPat&) {},
                   [](const hir::LitPat&) {},
                   [](const hir::ConstPat&) {},
                   [](const hir::RangePat&) {},
                   [&](hir::BindingPat& p) {
                       if (p.var == from) p.var = to;
                       if (p.sub.valid()) replace_var(p.sub, from, to);
                   },
                   [&](const hir::VariantPat& p) { each_field(p.subs); },
                   [&](const hir::LeafPat& p) { each_field(p.subs); },
                   [&](const hir::DerefPat& p) { replace_var(p.sub, from, to); },
                   [&](const hir::SlicePat& p) {
                       each(p.prefix);
                       if (p.slice.valid()) replace_var(p.slice, from, to);
                       each(p.suffix);
                   },
                   [&](const hir::OrPat& p) { each(p.alts); },
               },
               kind);
}

// ---- Values

namespace {

void negate(hir::LitValue& value) {
    if (auto* i = std::get_if<hir::IntConst>(&value)) i->bits = -i->bits;
    if (auto* f = std::get_if<hir::FloatConst>(&value)) f->value = -f->value;
}

unsigned __int128 sign_extended(const Types& types, unsigned __int128 bits, TypeId type) {
    const auto* i = types.as<ty::Int>(type);
    if (i == nullptr || !is_signed(i->kind)) return bits;
    const unsigned shift = 128 - bit_width(i->kind);
    return static_cast<unsigned __int128>(static_cast<__int128>(bits << shift) >> shift);
}

}  // namespace

hir::PatId PatternChecker::check_literal_pat(const ast::LitPat& pat, Span span, TypeId expected) {
    expected = b_.known(expected);
    TypeId type = b_.literal_type(pat.literal, span, Expectation::has(expected));
    if (std::holds_alternative<ast::ByteStrLit>(pat.literal)) {
        // `b"ab"` also matches a slice.
        const auto* r = types_.as<ty::Ref>(expected);
        if (r != nullptr && types_.is<ty::Slice>(cx_.shallow(r->target)))
            type = types_.ref(types_.slice(types_.u8), false);
    }
    if (!unify_pat(span, expected, type)) return b_.error_pat(span);
    hir::LitValue value = b_.literal_value(pat.literal);
    if (pat.negated) {
        negate(value);
        cx_.require({p_.lang_trait("neg"), types_.list({type})}, b_.cause(span));
    }
    return b_.make_pat(span, type, hir::LitPat{value});
}

std::optional<PatternChecker::RangeEnd> PatternChecker::check_range_end(ast::PatId id,
                                                                        TypeId expected) {
    const ast::Pat& pat = nodes_.pats[id];
    if (const auto* lit = std::get_if<ast::LitPat>(&pat.kind)) {
        const TypeId type = b_.literal_type(lit->literal, pat.span, Expectation::has(expected));
        hir::LitValue value = b_.literal_value(lit->literal);
        if (lit->negated) negate(value);
        return RangeEnd{type, value, pat.span};
    }
    ast::Path path;
    if (const auto* p = std::get_if<ast::PathPat>(&pat.kind)) {
        path = p->path;
    } else if (const auto* ident = std::get_if<ast::IdentPat>(&pat.kind)) {
        path.segments.push_back(ast::PathSegment{ident->name, false, {}});
        path.span = pat.span;
    } else {
        b_.error(Diag::Syntax, pat.span, "the end of a range pattern must be a constant");
        return std::nullopt;
    }
    const Value v = instantiate_value_path(cx_, lower_, path, PathUse::PatternPath);
    const auto* c = std::get_if<ConstValue>(&v);
    if (c == nullptr) {
        cx_.taint();
        return std::nullopt;
    }
    if (!b_.in_std_) p_.tables().mentions.emplace_back(res::Const{c->constant}, pat.span);
    const TypeId type = cx_.shallow(value_type(cx_, v, pat.span));
    const TypeListId args = cx_.resolve(c->args);
    if (is_open_constant(p_, c->constant, args)) {
        b_.later_.emplace_back(
            [&p = p_, args, span = pat.span] { report_open_constant(p, args, span); });
        return RangeEnd{type, std::nullopt, pat.span};
    }
    const auto bits = p_.eval_const(c->constant, args);
    if (!bits) {
        b_.refuse(pat.span, "this constant in a range pattern is");
        return std::nullopt;
    }
    return RangeEnd{type, hir::IntConst{sign_extended(types_, bits->bits, type)}, pat.span};
}

hir::PatId PatternChecker::check_range_pat(const ast::RangePat& pat, Span span, TypeId expected) {
    hir::RangePat result;
    result.high_inclusive = pat.inclusive;
    bool is_open = false;
    for (const ast::PatId end_id : {pat.low, pat.high}) {
        if (!end_id.valid()) continue;
        const auto end = check_range_end(end_id, b_.known(expected));
        if (!end) return b_.error_pat(span);
        const TypeId t = cx_.shallow(end->type);
        const bool numeric = types_.is<ty::Int>(t) || types_.is<ty::Float>(t) ||
                             types_.is<ty::Char>(t) || cx_.is_int_var(t) || cx_.is_float_var(t);
        if (!numeric && !b_.has_error(t)) {
            b_.error(Diag::RangeOfNonNumber, end->span, b_.name(t))
                .at("only numbers and characters have ranges");
            return b_.error_pat(span);
        }
        if (!unify_pat(end->span, expected, t)) return b_.error_pat(span);
        (end_id == pat.low ? result.low : result.high) = end->value;
        is_open |= !end->value;
    }
    if (is_open) return b_.make_pat(span, expected, hir::WildPat{});
    const hir::PatId made = b_.make_pat(span, expected, std::move(result));
    b_.range_pats_.push_back(made);
    return made;
}

hir::PatId PatternChecker::check_value_pat(const Value& value, Span span, TypeId expected) {
    if (std::holds_alternative<std::monostate>(value)) return b_.error_pat(span);
    const TypeId type = value_type(cx_, value, span);
    if (const auto* ctor = std::get_if<CtorValue>(&value)) {
        const auto& variant = p_.adt(ctor->adt).variants[ctor->variant];
        if (variant.ctor != ast::CtorKind::Unit) {  // `Self` of a struct with fields
            b_.error(Diag::StructVariantAsValue, span, "unit struct, unit variant or constant",
                     ctor_kind(*ctor), b_.variant_path(ctor->adt, ctor->variant))
                .at("it has fields");
            return b_.error_pat(span);
        }
        if (!unify_pat(span, expected, type)) return b_.error_pat(span);
        return b_.make_variant_pat(span, type, ctor->adt, ctor->variant, {});
    }
    if (const auto* c = std::get_if<ConstValue>(&value)) {
        if (!unify_pat(span, expected, type)) return b_.error_pat(span);
        if (const TypeId bad = not_structural(type); bad.valid()) {
            b_.error(Diag::NonStructuralPattern, span, b_.name(bad))
                .help(fmt::format("write `#[derive(PartialEq)]` above the definition of `{}`",
                                  b_.name(bad)));
            return b_.error_pat(span);
        }
        return b_.make_pat(span, type, hir::ConstPat{c->constant, c->args, {}});
    }
    if (std::holds_alternative<FnValue>(value)) {  // `<T as Trait>::f`
        b_.error(Diag::NotAPatternPath, span, "unit struct, unit variant or constant",
                 "associated function", b_.written(span));
        return b_.error_pat(span);
    }
    FLECK_CHECK(std::holds_alternative<ConstParamValue>(value), "a pattern that is no constant");
    b_.error(Diag::ConstParamPattern, span).at("its value is not known here");
    return b_.error_pat(span);
}

// The part of a constant's type that a pattern cannot compare; invalid: there is none.
TypeId PatternChecker::not_structural(TypeId type) {
    type = cx_.shallow(type);
    if (types_.is<ty::Adt>(type)) {
        const TraitId eq = p_.lang_trait("eq");
        const TraitRef wanted{eq, types_.list({type, type})};
        return cx_.holds(wanted) == InferCtxt::Answer::No ? type : TypeId();
    }
    TypeId bad;
    types_.each_part(type, [&](TypeId part) {
        if (!bad.valid() && !types_.is<ty::ConstValue>(part)) bad = not_structural(part);
    });
    return bad;
}

std::string_view PatternChecker::ctor_kind(const CtorValue& ctor) {
    const Adt& adt = p_.adt(ctor.adt);
    const bool is_enum = adt.kind == AdtKind::Enum;
    switch (adt.variants[ctor.variant].ctor) {
        case ast::CtorKind::Struct:
            return is_enum ? "struct variant" : "struct";
        case ast::CtorKind::Tuple:
            return is_enum ? "tuple variant" : "tuple struct";
        case ast::CtorKind::Unit:
            return is_enum ? "unit variant" : "unit struct";
    }
    FLECK_UNREACHABLE();
}

}  // namespace fleck
