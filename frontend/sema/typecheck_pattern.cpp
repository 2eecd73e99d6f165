// Patterns: default binding modes (edition 2021), constants, ranges, or-patterns.
//
//     match &pair { (a, _) => .. }    // & is looked through; `a` binds by reference
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::PatId BodyChecker::check_pat_top(ast::PatId pat, TypeId type, Bindings& bindings,
                                      const std::optional<Because>& because, bool is_param) {
    PatContext pc{&bindings, BindMode::Move, is_param, because};
    return check_pat(pat, type, pc);
}

hir::PatId BodyChecker::error_pat(Span span) {
    cx_.taint();
    return make_pat(span, types_.error, hir::WildPat{});
}

bool BodyChecker::unify_pat(Span span, TypeId expected, TypeId found, const PatContext& pc) {
    if (cx_.unify(expected, found)) return true;
    mismatch(span, expected, found, pc.because);
    return false;
}

// Looks through references first, if this kind of pattern does so.
hir::PatId BodyChecker::check_pat(ast::PatId id, TypeId expected, PatContext& pc) {
    const ast::Pat& pat = nodes_.pats[id];
    if (!peels_references(pat)) return check_pat_kind(id, expected, pc);
    TypeId t = known(expected);
    std::vector<TypeId> peeled;
    const BindMode outer = pc.mode;
    while (const auto* r = types_.as<ty::Ref>(t)) {
        peeled.push_back(t);
        if (!r->is_mut)
            pc.mode = BindMode::Ref;
        else if (pc.mode == BindMode::Move)
            pc.mode = BindMode::RefMut;
        t = known(r->target);
    }
    hir::PatId result = check_pat_kind(id, t, pc);
    pc.mode = outer;
    for (auto r = peeled.rbegin(); r != peeled.rend(); ++r)
        result = make_pat(pat.span, *r, hir::DerefPat{result, true});
    return result;
}

bool BodyChecker::peels_references(const ast::Pat& pat) {
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
                              const auto res = lookup_value(p.name.name);
                              return res && std::holds_alternative<res::Ctor>(*res);
                          },
                      },
                      pat.kind);
}

// Patterns that are constants compare whole values; unit variants are looked into.
bool BodyChecker::names_constant(const ast::Path& path) {
    if (!path.self_type.valid() && path.segments.size() == 1) {
        const auto res = lookup_value(path.segments.front().name.name);
        return res && std::holds_alternative<res::Const>(*res);
    }
    return cx_.probe([&] {
        const Value v = instantiate_value_path(cx_, lower_, path, PathUse::PatternPath);
        return std::holds_alternative<ConstValue>(v);
    });
}

hir::PatId BodyChecker::check_pat_kind(ast::PatId id, TypeId expected, PatContext& pc) {
    const ast::Pat& pat = nodes_.pats[id];
    const Span span = pat.span;
    return std::visit(
        Overloaded{
            [&](const ast::WildPat&) { return make_pat(span, expected, hir::WildPat{}); },
            [&](const ast::RestPat&) {
                error(Diag::Syntax, span, "`..` is only allowed in tuple and slice patterns");
                return error_pat(span);
            },
            [&](const ast::IdentPat& p) { return check_ident_pat(p, span, expected, pc); },
            [&](const ast::LitPat& p) { return check_literal_pat(p, span, expected, pc); },
            [&](const ast::RangePat& p) { return check_range_pat(p, span, expected, pc); },
            [&](const ast::RefPat& p) { return check_ref_pat(p, span, expected, pc); },
            [&](const ast::TuplePat& p) { return check_tuple_pat(p, span, expected, pc); },
            [&](const ast::SlicePat& p) { return check_slice_pat(p, span, expected, pc); },
            [&](const ast::PathPat& p) {
                const Value v = instantiate_value_path(cx_, lower_, p.path, PathUse::PatternPath);
                return check_value_pat(v, span, expected, pc);
            },
            [&](const ast::TupleStructPat& p) {
                return check_tuple_struct_pat(p, span, expected, pc);
            },
            [&](const ast::StructPat& p) { return check_struct_pat(p, span, expected, pc); },
            [&](const ast::OrPat& p) { return check_or_pat(p, span, expected, pc); },
        },
        pat.kind);
}

// ---- Bindings

hir::PatId BodyChecker::check_ident_pat(const ast::IdentPat& pat, Span span, TypeId expected,
                                        PatContext& pc) {
    const Symbol symbol = pat.name.name;
    const bool plain = !pat.by_ref && pat.mut == ast::Mut::Not && !pat.sub.valid();
    if (const auto res = lookup_value(symbol)) {
        const bool is_const = std::holds_alternative<res::Const>(*res);
        const auto* ctor = std::get_if<res::Ctor>(&*res);
        const bool is_unit = ctor != nullptr &&
                             p_.adt(ctor->adt).variants[ctor->variant].ctor == ast::CtorKind::Unit;
        if (plain && (is_const || is_unit)) {
            ast::Path path;
            path.segments.push_back(ast::PathSegment{pat.name, false, {}});
            path.span = span;
            return check_value_pat(instantiate_value_path(cx_, lower_, path, PathUse::PatternPath),
                                   span, expected, pc);
        }
        const bool is_tuple = ctor != nullptr && p_.adt(ctor->adt).variants[ctor->variant].ctor ==
                                                     ast::CtorKind::Tuple;
        if (plain && std::holds_alternative<res::ConstParam>(*res)) {
            error(Diag::ConstParamPattern, span).at("its value is not known here");
            return error_pat(span);
        }
        if (is_const || is_unit || is_tuple || std::holds_alternative<res::Static>(*res)) {
            error(Diag::BindingShadows, pat.name.span, res_kind(p_, *res), text(symbol))
                .at("this name is taken");
            return error_pat(span);
        }
    }
    // `mut x` binds by value even behind a looked-through reference (edition 2021).
    BindMode mode = pc.mode;
    if (pat.by_ref)
        mode = pat.ref_mut == ast::Mut::Mut ? BindMode::RefMut : BindMode::Ref;
    else if (pat.mut == ast::Mut::Mut)
        mode = BindMode::Move;
    const TypeId type =
        mode == BindMode::Move ? expected : types_.ref(expected, mode == BindMode::RefMut);
    for (const auto& [other, other_var] : *pc.bindings)
        if (other == symbol) {
            error(pc.is_param ? Diag::ParamBoundTwice : Diag::BoundTwice, pat.name.span,
                  text(symbol))
                .at("bound a second time in one pattern")
                .label(out_.vars[other_var].span, "first bound here");
            return error_pat(span);
        }
    const hir::VarId var = new_var(symbol, pat.name.span, type, pat.mut == ast::Mut::Mut);
    out_.vars[var].by_ref = mode != BindMode::Move;
    if (pat.by_ref) by_written_ref_.insert(var);
    pc.bindings->emplace_back(symbol, var);
    cx_.require_sized(type, cause(pat.name.span, Cause::Kind::SizedLocal));
    hir::BindingPat binding{var, mode != BindMode::Move, mode == BindMode::RefMut, {}};
    if (pat.sub.valid()) binding.sub = check_pat(pat.sub, expected, pc);
    return make_pat(span, expected, binding);
}

hir::PatId BodyChecker::check_or_pat(const ast::OrPat& pat, Span span, TypeId expected,
                                     PatContext& pc) {
    hir::OrPat result;
    std::vector<Bindings> all;
    for (ast::PatId alt : pat.alts) {
        Bindings own = *pc.bindings;
        const size_t before = own.size();
        PatContext inner = pc;
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
                by_written_ref_.contains(var) == by_written_ref_.contains(found->second) &&
                a.is_mut == b.is_mut;
            if (!same_mode)
                error(Diag::BindModesDiffer, b.span, text(symbol))
                    .at("bound in another way here")
                    .label(a.span, "first bound here");
            if (!cx_.unify(a.type, b.type))
                mismatch(b.span, a.type, b.type, Because{a.span, "first bound here"});
            replace_var(result.alts[i], found->second, var);
        }
        pc.bindings->emplace_back(symbol, var);
    }
    for (size_t i = 1; i < all.size(); ++i)
        for (const auto& [symbol, var] : all[i])
            if (std::none_of(all.front().begin(), all.front().end(),
                             [&, s = symbol](const auto& b) { return b.first == s; }))
                report_unbound(symbol, nodes_.pats[pat.alts.front()].span, out_.vars[var].span);
    return make_pat(span, expected, std::move(result));
}

void BodyChecker::report_unbound(Symbol symbol, Span alternative, Span bound) {
    error(Diag::NotBoundInAll, alternative, text(symbol))
        .at(fmt::format("this alternative does not bind `{}`", text(symbol)))
        .label(bound, "bound here");
}

void BodyChecker::replace_var(hir::PatId id, hir::VarId from, hir::VarId to) {
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

hir::PatId BodyChecker::check_literal_pat(const ast::LitPat& pat, Span span, TypeId expected,
                                          PatContext& pc) {
    expected = known(expected);
    TypeId type = literal_type(pat.literal, span, Expectation::has(expected));
    if (std::holds_alternative<ast::ByteStrLit>(pat.literal)) {
        // `b"ab"` also matches a slice.
        const auto* r = types_.as<ty::Ref>(expected);
        if (r != nullptr && types_.is<ty::Slice>(cx_.shallow(r->target)))
            type = types_.ref(types_.slice(types_.u8), false);
    }
    if (!unify_pat(span, expected, type, pc)) return error_pat(span);
    hir::LitValue value = literal_value(pat.literal);
    if (pat.negated) negate(value);
    return make_pat(span, type, hir::LitPat{value});
}

void BodyChecker::negate(hir::LitValue& value) {
    if (auto* i = std::get_if<hir::IntConst>(&value)) i->bits = -i->bits;
    if (auto* f = std::get_if<hir::FloatConst>(&value)) f->value = -f->value;
}

unsigned __int128 BodyChecker::sign_extended(unsigned __int128 bits, TypeId type) const {
    const auto* i = types_.as<ty::Int>(type);
    if (i == nullptr || !is_signed(i->kind)) return bits;
    const unsigned shift = 128 - bit_width(i->kind);
    return static_cast<unsigned __int128>(static_cast<__int128>(bits << shift) >> shift);
}

std::optional<BodyChecker::RangeEnd> BodyChecker::check_range_end(ast::PatId id, TypeId expected) {
    const ast::Pat& pat = nodes_.pats[id];
    if (const auto* lit = std::get_if<ast::LitPat>(&pat.kind)) {
        const TypeId type = literal_type(lit->literal, pat.span, Expectation::has(expected));
        hir::LitValue value = literal_value(lit->literal);
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
        error(Diag::Syntax, pat.span, "the end of a range pattern must be a constant");
        return std::nullopt;
    }
    const Value v = instantiate_value_path(cx_, lower_, path, PathUse::PatternPath);
    const auto* c = std::get_if<ConstValue>(&v);
    if (c == nullptr) {
        cx_.taint();
        return std::nullopt;
    }
    const TypeId type = cx_.shallow(value_type(cx_, v, pat.span));
    const auto bits = p_.eval_const(c->constant, cx_.resolve(c->args));
    if (!bits) {
        refuse(pat.span, "this constant in a range pattern is");
        return std::nullopt;
    }
    return RangeEnd{type, hir::IntConst{sign_extended(bits->bits, type)}, pat.span};
}

hir::PatId BodyChecker::check_range_pat(const ast::RangePat& pat, Span span, TypeId expected,
                                        PatContext& pc) {
    hir::RangePat result;
    result.high_inclusive = pat.inclusive;
    for (const ast::PatId end_id : {pat.low, pat.high}) {
        if (!end_id.valid()) continue;
        const auto end = check_range_end(end_id, known(expected));
        if (!end) return error_pat(span);
        const TypeId t = cx_.shallow(end->type);
        const bool numeric = types_.is<ty::Int>(t) || types_.is<ty::Float>(t) ||
                             types_.is<ty::Char>(t) || cx_.is_int_var(t) || cx_.is_float_var(t);
        if (!numeric && !has_error(t)) {
            error(Diag::RangeOfNonNumber, end->span, name(t))
                .at("only numbers and characters have ranges");
            return error_pat(span);
        }
        if (!unify_pat(end->span, expected, t, pc)) return error_pat(span);
        (end_id == pat.low ? result.low : result.high) = end->value;
    }
    const hir::PatId made = make_pat(span, expected, std::move(result));
    range_pats_.push_back(made);
    return made;
}

hir::PatId BodyChecker::check_value_pat(const Value& value, Span span, TypeId expected,
                                        PatContext& pc) {
    if (std::holds_alternative<std::monostate>(value)) return error_pat(span);
    const TypeId type = value_type(cx_, value, span);
    if (const auto* ctor = std::get_if<CtorValue>(&value)) {
        const auto& variant = p_.adt(ctor->adt).variants[ctor->variant];
        if (variant.ctor != ast::CtorKind::Unit) {  // `Self` of a struct with fields
            error(Diag::StructVariantAsValue, span, "unit struct, unit variant or constant",
                  ctor_kind(*ctor), variant_path(ctor->adt, ctor->variant))
                .at("it has fields");
            return error_pat(span);
        }
        if (!unify_pat(span, expected, type, pc)) return error_pat(span);
        return make_variant_pat(span, type, ctor->adt, ctor->variant, {});
    }
    if (const auto* c = std::get_if<ConstValue>(&value)) {
        if (!unify_pat(span, expected, type, pc)) return error_pat(span);
        return make_pat(span, type, hir::ConstPat{c->constant, c->args});
    }
    FLECK_CHECK(std::holds_alternative<ConstParamValue>(value), "a pattern that is no constant");
    error(Diag::ConstParamPattern, span).at("its value is not known here");
    return error_pat(span);
}

std::string_view BodyChecker::ctor_kind(const CtorValue& ctor) {
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

hir::PatId BodyChecker::make_variant_pat(Span span, TypeId type, AdtId adt, uint32_t variant,
                                         std::vector<hir::FieldSubPat> subs) {
    if (p_.adt(adt).kind == AdtKind::Struct)
        return make_pat(span, type, hir::LeafPat{std::move(subs)});
    return make_pat(span, type, hir::VariantPat{adt, variant, std::move(subs)});
}

// ---- Structure

hir::PatId BodyChecker::check_ref_pat(const ast::RefPat& pat, Span span, TypeId expected,
                                      PatContext& pc) {
    expected = known(expected);
    const BindMode outer = std::exchange(pc.mode, BindMode::Move);
    const bool is_mut = pat.mut == ast::Mut::Mut;
    TypeId target;
    if (const auto* r = types_.as<ty::Ref>(expected); r != nullptr && r->is_mut == is_mut) {
        target = r->target;
    } else {
        target = cx_.fresh(span);
        const TypeId type = types_.ref(target, is_mut);
        if (!unify_pat(span, expected, type, pc)) {
            (void)check_pat(pat.sub, types_.error, pc);
            pc.mode = outer;
            return error_pat(span);
        }
        expected = type;
    }
    const hir::PatId sub = check_pat(pat.sub, target, pc);
    pc.mode = outer;
    return make_pat(span, expected, hir::DerefPat{sub, false});
}

std::optional<size_t> BodyChecker::rest_position(const std::vector<ast::PatId>& elems) {
    std::optional<size_t> rest;
    for (size_t i = 0; i < elems.size(); ++i) {
        if (!is_rest(elems[i])) continue;
        if (rest)
            error(Diag::Syntax, nodes_.pats[elems[i]].span,
                  "`..` can stand in a pattern only once");
        else
            rest = i;
    }
    return rest;
}

bool BodyChecker::is_rest(ast::PatId id) const {
    const auto& kind = nodes_.pats[id].kind;
    if (std::holds_alternative<ast::RestPat>(kind)) return true;
    const auto* ident = std::get_if<ast::IdentPat>(&kind);
    return ident != nullptr && ident->sub.valid() &&
           std::holds_alternative<ast::RestPat>(nodes_.pats[ident->sub].kind);
}

void BodyChecker::check_pats_for_errors(const std::vector<ast::PatId>& elems, PatContext& pc) {
    for (ast::PatId p : elems)
        if (!is_rest(p)) (void)check_pat(p, types_.error, pc);
}

std::vector<hir::FieldSubPat> BodyChecker::check_positional(const std::vector<ast::PatId>& elems,
                                                            const std::vector<TypeId>& types,
                                                            PatContext& pc) {
    const auto rest = rest_position(elems);
    const size_t gap = rest ? types.size() - (elems.size() - 1) : 0;
    std::vector<hir::FieldSubPat> subs;
    size_t field = 0;
    for (size_t i = 0; i < elems.size(); ++i) {
        if (is_rest(elems[i])) {
            field += gap;
            continue;
        }
        const hir::PatId sub = check_pat(elems[i], types[field], pc);
        subs.push_back(hir::FieldSubPat{static_cast<uint32_t>(field), sub});
        ++field;
    }
    return subs;
}

hir::PatId BodyChecker::check_tuple_pat(const ast::TuplePat& pat, Span span, TypeId expected,
                                        PatContext& pc) {
    expected = known(expected);
    const auto rest = rest_position(pat.elems);
    const size_t least = pat.elems.size() - (rest ? 1 : 0);
    std::vector<TypeId> types;
    const auto* tuple = types_.as<ty::Tuple>(expected);
    if (tuple != nullptr) types = types_.list(tuple->elems);
    if (tuple == nullptr || (rest ? types.size() < least : types.size() != least)) {
        if (rest && cx_.is_var(expected)) {
            expected = must_know(expected, span);
            check_pats_for_errors(pat.elems, pc);
            return error_pat(span);
        }
        types.clear();
        for (size_t i = 0; i < least; ++i) types.push_back(cx_.fresh(span));
        const TypeId own = types_.tuple(types);
        if (!unify_pat(span, expected, own, pc)) {
            check_pats_for_errors(pat.elems, pc);
            return error_pat(span);
        }
        expected = own;
    }
    return make_pat(span, expected, hir::LeafPat{check_positional(pat.elems, types, pc)});
}

hir::PatId BodyChecker::check_slice_pat(const ast::SlicePat& pat, Span span, TypeId expected,
                                        PatContext& pc) {
    expected = must_know(expected, span);
    TypeId elem;
    std::optional<uint64_t> len;
    const auto* array = types_.as<ty::Array>(expected);
    if (array != nullptr) {
        elem = array->elem;
        if (const auto* n = types_.as<ty::ConstValue>(cx_.shallow(array->len))) len = n->bits;
    } else if (const auto* slice = types_.as<ty::Slice>(expected)) {
        elem = slice->elem;
    } else {
        if (!has_error(expected))
            error(Diag::NotSlice, span, name(expected))
                .at("a slice pattern matches arrays and slices");
        check_pats_for_errors(pat.elems, pc);
        return error_pat(span);
    }
    const auto rest = rest_position(pat.elems);
    const size_t least = pat.elems.size() - (rest ? 1 : 0);
    if (array != nullptr) {
        if (types_.is<ty::Param>(cx_.shallow(array->len))) {
            error(Diag::ArrayLengthUnknown, span).at("the length is a parameter");
            check_pats_for_errors(pat.elems, pc);
            return error_pat(span);
        }
        if (!rest && !len) {
            const TypeId exact = types_.array(elem, least);
            (void)cx_.unify(expected, exact);
        } else if (len && (rest ? *len < least : *len != least)) {
            error(rest ? Diag::ArrayTooShort : Diag::ArrayLengthMismatch, span, least, *len)
                .at(fmt::format("the array has {} elements", *len));
            check_pats_for_errors(pat.elems, pc);
            return error_pat(span);
        }
    }
    hir::SlicePat result{{}, {}, rest.has_value(), {}};
    for (size_t i = 0; i < pat.elems.size(); ++i) {
        if (rest && i == *rest) {
            const TypeId middle = len ? types_.array(elem, *len - least) : types_.slice(elem);
            result.slice = check_rest(pat.elems[i], middle, pc);
        } else {
            (rest && i > *rest ? result.suffix : result.prefix)
                .push_back(check_pat(pat.elems[i], elem, pc));
        }
    }
    return make_pat(span, expected, std::move(result));
}

// `..`, `x @ ..`
hir::PatId BodyChecker::check_rest(ast::PatId id, TypeId type, PatContext& pc) {
    const ast::Pat& pat = nodes_.pats[id];
    if (const auto* ident = std::get_if<ast::IdentPat>(&pat.kind)) {
        ast::IdentPat bare = *ident;
        bare.sub = ast::PatId();
        return check_ident_pat(bare, pat.span, type, pc);
    }
    return make_pat(pat.span, type, hir::WildPat{});
}

hir::PatId BodyChecker::check_tuple_struct_pat(const ast::TupleStructPat& pat, Span span,
                                               TypeId expected, PatContext& pc) {
    const Value value = instantiate_value_path(cx_, lower_, pat.path, PathUse::TupleStruct);
    const auto* ctor = std::get_if<CtorValue>(&value);
    if (ctor == nullptr) {
        if (!std::holds_alternative<std::monostate>(value))
            error(Diag::NotATupleVariant, pat.path.span, p_.sources.text(pat.path.span))
                .at("not a tuple struct or tuple variant");
        cx_.taint();
        check_pats_for_errors(pat.elems, pc);
        return error_pat(span);
    }
    const Variant& variant = p_.adt(ctor->adt).variants[ctor->variant];
    require_visible_ctor(*ctor, pat.path.segments.back().name.span);
    if (variant.ctor != ast::CtorKind::Tuple) {
        error(Diag::NotATupleVariant, span, variant_path(ctor->adt, ctor->variant))
            .at("it is not declared with `(..)`");
        check_pats_for_errors(pat.elems, pc);
        return error_pat(span);
    }
    const TypeId type = types_.adt(ctor->adt, ctor->args);
    if (!unify_pat(span, expected, type, pc)) {
        check_pats_for_errors(pat.elems, pc);
        return error_pat(span);
    }
    const auto rest = rest_position(pat.elems);
    const size_t least = pat.elems.size() - (rest ? 1 : 0);
    const size_t count = variant.fields.size();
    if (rest ? least > count : least != count) {
        Diagnostic& d = error(Diag::WrongPatternFields, span, least, least == 1 ? "" : "s",
                              variant_path(ctor->adt, ctor->variant), count);
        d.at(fmt::format("expected {} field{}, found {}", count, count == 1 ? "" : "s", least));
        if (!p_.sources.in_std(variant.span)) d.label(variant.span, "declared here");
        check_pats_for_errors(pat.elems, pc);
        return error_pat(span);
    }
    std::vector<TypeId> types;
    for (const Field& f : variant.fields) types.push_back(field_type(cx_, f, ctor->args, span));
    return make_variant_pat(span, type, ctor->adt, ctor->variant,
                            check_positional(pat.elems, types, pc));
}

hir::PatId BodyChecker::check_struct_pat(const ast::StructPat& pat, Span span, TypeId expected,
                                         PatContext& pc) {
    const auto ctor = instantiate_struct_path(cx_, lower_, pat.path, PathUse::Struct);
    const auto give_up = [&] {
        for (const ast::FieldPat& f : pat.fields_list) (void)check_pat(f.pat, types_.error, pc);
        return error_pat(span);
    };
    if (!ctor) return give_up();
    const TypeId type = types_.adt(ctor->adt, ctor->args);
    if (!unify_pat(span, expected, type, pc)) return give_up();
    const Variant& variant = p_.adt(ctor->adt).variants[ctor->variant];
    const std::string path = variant_path(ctor->adt, ctor->variant);
    std::vector<bool> seen(variant.fields.size(), false);
    std::vector<hir::FieldSubPat> subs;
    bool unknown = false;
    for (const ast::FieldPat& f : pat.fields_list) {
        const auto index = find_field(variant, f.name.name);
        if (!index) {
            unknown = true;
            error(Diag::NoSuchPatternField, f.name.span, path, text(f.name.name))
                .at("no such field");
            (void)check_pat(f.pat, types_.error, pc);
            continue;
        }
        if (seen[*index])
            error(Diag::PatternFieldTwice, f.span, text(f.name.name)).at("a second time");
        seen[*index] = true;
        const Field& field = variant.fields[*index];
        if (!p_.is_visible(field, ctor->adt, lower_.scope.module))
            error(Diag::PrivateFieldInit, f.span, text(f.name.name), path).at("private");
        subs.push_back(hir::FieldSubPat{
            *index, check_pat(f.pat, field_type(cx_, field, ctor->args, f.span), pc)});
    }
    if (!pat.rest && !unknown) {
        std::vector<std::string> missing;
        for (size_t i = 0; i < seen.size(); ++i)
            if (!seen[i]) missing.push_back(fmt::format("`{}`", text(variant.fields[i].name)));
        if (!missing.empty())
            error(Diag::MissingPatternFields, span, missing.size() == 1 ? "field" : "fields",
                  fmt::format("{}", fmt::join(missing, ", ")))
                .at(fmt::format("missing {}", fmt::join(missing, ", ")))
                .help("`..` at the end ignores the other fields");
    }
    return make_variant_pat(span, type, ctor->adt, ctor->variant, std::move(subs));
}

}  // namespace fleck
