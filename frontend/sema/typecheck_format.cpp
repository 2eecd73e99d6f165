// format_args!: calls of the prelude's `fmt::Arguments`, as frontend/std/README.md has it.
//
//     Arguments::new(&["a ", " b "], &[Argument::new_display(&x), Argument::new_debug(&y)], &[])
//
// Where an argument is shown twice or out of order, or is a width, the references are taken first:
// `Arguments::new(.., &match (&x, &y) { args => [Argument::new_display(args.1), ..] }, ..)`.
#include <algorithm>

#include "frontend/sema/typecheck_body.h"
#include "frontend/syntax/format_string.h"

namespace fleck {

FnId BodyChecker::inherent_fn(AdtId adt, std::string_view fn) {
    for (ImplId id : p_.inherent_impls(TypeHead{TypeHead::Kind::Adt, adt.index}))
        for (FnId f : p_.impl(id).fns)
            if (p_.symbols.text(p_.name(f)) == fn) return f;
    FLECK_CHECK(false, "the prelude lacks a function of std::fmt");
    return {};
}

// A call of `T::fn(args)` for the type with this lang name, which shows a value by this trait.
hir::ExprId BodyChecker::lang_call(std::string_view lang, std::string_view fn_name,
                                   std::vector<hir::ExprId> args, Span span,
                                   std::string_view shown_by) {
    const FnId fn = inherent_fn(p_.lang_adt(lang), fn_name);
    const Generics& generics = p_.generics(fn);
    const TypeListId type_args = cx_.fresh_args(generics, span);
    Cause why = cause(span, Cause::Kind::Format);
    if (!shown_by.empty()) why.detail = syntax::format_hole_for(shown_by);
    const FnSig sig = cx_.instantiate_sig(fn, type_args, why);
    FLECK_CHECK(sig.params.size() == args.size(), "a function of std::fmt takes other arguments");
    for (size_t i = 0; i < args.size(); ++i) args[i] = demand_coerce(args[i], sig.params[i]);
    cx_.require_predicates(generics, type_args, why, "");
    return make(
        span, sig.ret,
        hir::CallExpr{fn_expr(fn, type_args, span), std::move(args), span, hir::Source::Format});
}

hir::ExprId BodyChecker::int_expr(uint64_t value, TypeId type, Span span) {
    return make(span, type, hir::LitExpr{hir::IntConst{value}});
}

// `&[a, b] as &[T]`
hir::ExprId BodyChecker::slice_of(std::vector<hir::ExprId> elems, TypeId elem, Span span) {
    const size_t n = elems.size();
    return slice_of(make(span, types_.array(elem, n), hir::ArrayExpr{std::move(elems)}), elem,
                    span);
}

hir::ExprId BodyChecker::slice_of(hir::ExprId array, TypeId elem, Span span) {
    const hir::ExprId ref = borrow(array, hir::BorrowKind::Shared, true, span);
    return implicit_cast(hir::CastKind::Unsize, ref, types_.ref(types_.slice(elem), false));
}

namespace {

std::string_view constructor_of(std::string_view trait_name) {
    struct Row {
        std::string_view trait, constructor;
    };
    static constexpr Row kRows[] = {
        {"Display", "new_display"},    {"Debug", "new_debug"},        {"LowerHex", "new_lower_hex"},
        {"UpperHex", "new_upper_hex"}, {"Binary", "new_binary"},      {"Octal", "new_octal"},
        {"LowerExp", "new_lower_exp"}, {"UpperExp", "new_upper_exp"}, {"Pointer", "new_pointer"},
    };
    for (const Row& r : kRows)
        if (r.trait == trait_name) return r.constructor;
    FLECK_UNREACHABLE();
}

bool is_plain(const ast::FormatHole& h) {
    using Kind = ast::FormatCount::Kind;
    return h.fill == ' ' && h.align == ast::FormatHole::Align::Unknown && !h.plus && !h.minus &&
           !h.alternate && !h.zero && !h.debug_lower_hex && !h.debug_upper_hex &&
           h.width.kind == Kind::None && h.precision.kind == Kind::None;
}

}  // namespace

hir::ExprId BodyChecker::check_format_args(const ast::FormatArgsExpr& e, Span span) {
    std::vector<const ast::FormatHole*> holes;
    std::vector<hir::ExprId> pieces;
    const TypeId str = types_.ref(types_.str, false);
    std::string pending;
    const auto flush = [&](bool even_if_empty) {
        if (pending.empty() && !even_if_empty) return;
        pieces.push_back(make(span, str, hir::LitExpr{hir::StrConst{p_.symbols.intern(pending)}}));
        pending.clear();
    };
    for (const ast::FormatPiece& piece : e.pieces) {
        if (const auto* lit = std::get_if<ast::StrLit>(&piece)) {
            pending += p_.symbols.text(lit->text);
        } else {
            flush(true);
            holes.push_back(&std::get<ast::FormatHole>(piece));
        }
    }
    flush(false);
    const hir::ExprId text = slice_of(std::move(pieces), str, span);
    if (holes.empty() && e.args.empty())
        return lang_call("format_arguments", "new_const", {text}, span);

    std::vector<hir::ExprId> refs;
    for (ast::ExprId a : e.args) {
        const hir::ExprId value = check_expr(a);
        refs.push_back(borrow(value, hir::BorrowKind::Shared, true, span_of(value)));
    }
    // Several values are those of one `let`.
    const auto is_open = [&](hir::ExprId r) { return has_error(type_of(r)); };
    if (refs.size() > 1 && std::ranges::any_of(refs, is_open)) return error_expr(span);
    bool in_order = holes.size() == refs.size();
    for (size_t i = 0; i < holes.size(); ++i)
        in_order = in_order && holes[i]->arg == i && is_plain(*holes[i]);
    if (in_order) return format_call(text, argument_array(holes, refs, span), {}, span);
    return format_match(text, holes, std::move(refs), span);
}

hir::ExprId BodyChecker::argument_array(const std::vector<const ast::FormatHole*>& holes,
                                        const std::vector<hir::ExprId>& values, Span span) {
    std::vector<hir::ExprId> arguments;
    for (size_t i = 0; i < values.size(); ++i) {
        // Values behind the holes' ones are widths and precisions.
        const std::string_view trait =
            i < holes.size() ? p_.symbols.text(holes[i]->trait_name) : std::string_view();
        arguments.push_back(lang_call("format_argument",
                                      trait.empty() ? "from_usize" : constructor_of(trait),
                                      {values[i]}, span_of(values[i]), trait));
    }
    const TypeId argument = types_.adt(p_.lang_adt("format_argument"), kEmptyTypes);
    const size_t n = arguments.size();
    return make(span, types_.array(argument, n), hir::ArrayExpr{std::move(arguments)});
}

hir::ExprId BodyChecker::format_call(hir::ExprId text, hir::ExprId arguments,
                                     std::vector<hir::ExprId> placeholders, Span span) {
    const TypeId argument = types_.as<ty::Array>(type_of(arguments))->elem;
    const TypeId placeholder =
        types_.erase_regions(p_.fn(inherent_fn(p_.lang_adt("format_placeholder"), "new")).sig.ret);
    return lang_call("format_arguments", "new",
                     {text, slice_of(arguments, argument, span),
                      slice_of(std::move(placeholders), placeholder, span)},
                     span);
}

hir::ExprId BodyChecker::format_match(hir::ExprId text,
                                      const std::vector<const ast::FormatHole*>& holes,
                                      std::vector<hir::ExprId> refs, Span span) {
    std::vector<TypeId> types;
    std::vector<Span> spans;
    for (hir::ExprId r : refs) {
        types.push_back(out_.exprs[r].type);
        spans.push_back(span_of(r));
    }
    const TypeId tuple = types_.tuple(types);
    const hir::ExprId scrutinee = make(span, tuple, hir::TupleExpr{std::move(refs)});
    const hir::VarId var = new_var(p_.symbols.intern("args#"), span, tuple, false);
    out_.vars[var].internal = true;
    const auto nth = [&](uint32_t i) {
        return make(spans[i], types[i],
                    hir::FieldExpr{make(spans[i], tuple, hir::LocalExpr{var}), i});
    };
    std::vector<hir::ExprId> values;
    for (const ast::FormatHole* h : holes) values.push_back(nth(h->arg));
    std::vector<hir::ExprId> placeholders;
    if (!std::all_of(holes.begin(), holes.end(), [](const auto* h) { return is_plain(*h); }))
        for (uint32_t i = 0; i < holes.size(); ++i) {
            const auto count = [&](const ast::FormatCount& c) {
                return format_count(c, values, nth, span);
            };
            const hir::ExprId precision = count(holes[i]->precision);
            const hir::ExprId width = count(holes[i]->width);
            placeholders.push_back(format_placeholder(*holes[i], i, precision, width, span));
        }
    const hir::ExprId array = argument_array(holes, values, span);
    hir::MatchExpr match{scrutinee, {}, hir::Source::Format};
    match.arms.push_back(
        hir::Arm{make_pat(span, tuple, hir::BindingPat{var, false, false, {}}), {}, array, span});
    const hir::ExprId arguments = make(span, type_of(array), std::move(match));
    return format_call(text, arguments, std::move(placeholders), span);
}

hir::ExprId BodyChecker::format_count(const ast::FormatCount& count,
                                      std::vector<hir::ExprId>& values,
                                      const std::function<hir::ExprId(uint32_t)>& nth, Span span) {
    const AdtId adt = p_.lang_adt("format_count");
    const TypeId type = types_.adt(adt, kEmptyTypes);
    const auto variant = [&](std::string_view variant_name, std::vector<hir::FieldValue> fields) {
        return make(span, type,
                    hir::AdtExpr{adt, lang_variant(adt, variant_name), std::move(fields), {}});
    };
    const auto payload = [&](std::string_view variant_name, uint64_t value) {
        const TypeId t = p_.adt(adt).variants[lang_variant(adt, variant_name)].fields.front().type;
        return variant(variant_name, {hir::FieldValue{0, int_expr(value, t, span)}});
    };
    switch (count.kind) {
        case ast::FormatCount::Kind::None:
            return variant("Implied", {});
        case ast::FormatCount::Kind::Fixed:
            return payload("Is", count.value);
        case ast::FormatCount::Kind::Arg:
            values.push_back(nth(count.value));
            return payload("Param", values.size() - 1);
    }
    FLECK_UNREACHABLE();
}

hir::ExprId BodyChecker::format_placeholder(const ast::FormatHole& h, uint32_t position,
                                            hir::ExprId precision, hir::ExprId width, Span span) {
    uint64_t align = 3;
    switch (h.align) {
        case ast::FormatHole::Align::Left:
            align = 0;
            break;
        case ast::FormatHole::Align::Right:
            align = 1;
            break;
        case ast::FormatHole::Align::Center:
            align = 2;
            break;
        case ast::FormatHole::Align::Unknown:
            align = 3;
            break;
    }
    const uint64_t flags = (h.plus ? 1u : 0u) | (h.minus ? 2u : 0u) | (h.alternate ? 4u : 0u) |
                           (h.zero ? 8u : 0u) | (h.debug_lower_hex ? 16u : 0u) |
                           (h.debug_upper_hex ? 32u : 0u);
    return lang_call(
        "format_placeholder", "new",
        {int_expr(position, types_.usize, span), int_expr(h.fill, types_.character, span),
         int_expr(align, types_.u8, span), int_expr(flags, types_.u32, span), precision, width},
        span);
}

}  // namespace fleck
