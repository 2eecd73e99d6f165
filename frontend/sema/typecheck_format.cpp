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

class FormatLowering {
  public:
    FormatLowering(BodyChecker& body, Span span) : b_(body), span_(span) {}
    hir::ExprId lower(const ast::FormatArgsExpr& e);

  private:
    using Holes = std::vector<const ast::FormatHole*>;
    using Nth = std::function<hir::ExprId(uint32_t)>;

    hir::ExprId argument_array(const Holes& holes, const std::vector<hir::ExprId>& values);
    hir::ExprId call(hir::ExprId text, hir::ExprId arguments,
                     std::vector<hir::ExprId> placeholders);
    hir::ExprId match(hir::ExprId text, const Holes& holes, std::vector<hir::ExprId> refs);
    hir::ExprId lower_count(const ast::FormatCount& count, std::vector<hir::ExprId>& values,
                            const Nth& nth);
    hir::ExprId lower_placeholder(const ast::FormatHole& h, uint32_t position,
                                  hir::ExprId precision, hir::ExprId width);
    hir::ExprId lang_call(std::string_view lang, std::string_view fn_name,
                          std::vector<hir::ExprId> args, Span span, std::string_view shown_by = {});
    hir::ExprId slice_of(std::vector<hir::ExprId> elems, TypeId elem);
    hir::ExprId slice_of(hir::ExprId array, TypeId elem);
    hir::ExprId int_expr(uint64_t value, TypeId type);
    FnId inherent_fn(AdtId adt, std::string_view fn);

    BodyChecker& b_;
    Program& p_ = b_.p_;
    Types& types_ = b_.types_;
    InferCtxt& cx_ = b_.cx_;
    Span span_;  // of the whole format_args!
};

hir::ExprId BodyChecker::check_format_args(const ast::FormatArgsExpr& e, Span span) {
    return FormatLowering(*this, span).lower(e);
}

FnId FormatLowering::inherent_fn(AdtId adt, std::string_view fn) {
    for (ImplId id : p_.inherent_impls(TypeHead{TypeHead::Kind::Adt, adt.index}))
        for (FnId f : p_.impl(id).fns)
            if (p_.symbols.text(p_.name(f)) == fn) return f;
    FLECK_CHECK(false, "the prelude lacks a function of std::fmt");
    return {};
}

// A call of `T::fn(args)` for the type with this lang name, which shows a value by this trait.
hir::ExprId FormatLowering::lang_call(std::string_view lang, std::string_view fn_name,
                                      std::vector<hir::ExprId> args, Span span,
                                      std::string_view shown_by) {
    const FnId fn = inherent_fn(p_.lang_adt(lang), fn_name);
    const Generics& generics = p_.generics(fn);
    const TypeListId type_args = cx_.fresh_args(generics, span);
    Cause why = b_.cause(span, Cause::Kind::Format);
    if (!shown_by.empty()) why.detail = syntax::format_hole_for(shown_by);
    const FnSig sig = cx_.instantiate_sig(fn, type_args, why);
    FLECK_CHECK(sig.params.size() == args.size(), "a function of std::fmt takes other arguments");
    for (size_t i = 0; i < args.size(); ++i) args[i] = b_.demand_coerce(args[i], sig.params[i]);
    cx_.require_predicates(generics, type_args, why, "");
    return b_.make(
        span, sig.ret,
        hir::CallExpr{b_.fn_expr(fn, type_args, span), std::move(args), span, hir::Source::Format});
}

hir::ExprId FormatLowering::int_expr(uint64_t value, TypeId type) {
    return b_.make(span_, type, hir::LitExpr{hir::IntConst{value}});
}

// `&[a, b] as &[T]`
hir::ExprId FormatLowering::slice_of(std::vector<hir::ExprId> elems, TypeId elem) {
    const size_t n = elems.size();
    return slice_of(b_.make(span_, types_.array(elem, n), hir::ArrayExpr{std::move(elems)}), elem);
}

hir::ExprId FormatLowering::slice_of(hir::ExprId array, TypeId elem) {
    const hir::ExprId ref = b_.borrow(array, hir::BorrowKind::Shared, true, span_);
    return b_.implicit_cast(hir::CastKind::Unsize, ref, types_.ref(types_.slice(elem), false));
}

hir::ExprId FormatLowering::lower(const ast::FormatArgsExpr& e) {
    Holes holes;
    std::vector<hir::ExprId> pieces;
    const TypeId str = types_.ref(types_.str, false);
    std::string pending;
    const auto flush = [&](bool even_if_empty) {
        if (pending.empty() && !even_if_empty) return;
        pieces.push_back(
            b_.make(span_, str, hir::LitExpr{hir::StrConst{p_.symbols.intern(pending)}}));
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
    const hir::ExprId text = slice_of(std::move(pieces), str);
    if (holes.empty() && e.args.empty())
        return lang_call("format_arguments", "new_const", {text}, span_);

    std::vector<hir::ExprId> refs;
    for (ast::ExprId a : e.args) {
        const hir::ExprId value = b_.check_expr(a);
        refs.push_back(b_.borrow(value, hir::BorrowKind::Shared, true, b_.span_of(value)));
    }
    // Several values are those of one `let`.
    const auto is_open = [&](hir::ExprId r) { return b_.has_error(b_.type_of(r)); };
    if (refs.size() > 1 && std::ranges::any_of(refs, is_open)) return b_.error_expr(span_);
    bool in_order = holes.size() == refs.size();
    for (size_t i = 0; i < holes.size(); ++i)
        in_order = in_order && holes[i]->arg == i && is_plain(*holes[i]);
    if (in_order) return call(text, argument_array(holes, refs), {});
    return match(text, holes, std::move(refs));
}

hir::ExprId FormatLowering::argument_array(const Holes& holes,
                                           const std::vector<hir::ExprId>& values) {
    std::vector<hir::ExprId> arguments;
    for (size_t i = 0; i < values.size(); ++i) {
        // Values behind the holes' ones are widths and precisions.
        const std::string_view trait =
            i < holes.size() ? p_.symbols.text(holes[i]->trait_name) : std::string_view();
        arguments.push_back(lang_call("format_argument",
                                      trait.empty() ? "from_usize" : constructor_of(trait),
                                      {values[i]}, b_.span_of(values[i]), trait));
    }
    const TypeId argument = types_.adt(p_.lang_adt("format_argument"), kEmptyTypes);
    const size_t n = arguments.size();
    return b_.make(span_, types_.array(argument, n), hir::ArrayExpr{std::move(arguments)});
}

hir::ExprId FormatLowering::call(hir::ExprId text, hir::ExprId arguments,
                                 std::vector<hir::ExprId> placeholders) {
    const TypeId argument = types_.as<ty::Array>(b_.type_of(arguments))->elem;
    const TypeId placeholder =
        types_.erase_regions(p_.fn(inherent_fn(p_.lang_adt("format_placeholder"), "new")).sig.ret);
    return lang_call(
        "format_arguments", "new",
        {text, slice_of(arguments, argument), slice_of(std::move(placeholders), placeholder)},
        span_);
}

hir::ExprId FormatLowering::match(hir::ExprId text, const Holes& holes,
                                  std::vector<hir::ExprId> refs) {
    std::vector<TypeId> types;
    std::vector<Span> spans;
    for (hir::ExprId r : refs) {
        types.push_back(b_.out_.exprs[r].type);
        spans.push_back(b_.span_of(r));
    }
    const TypeId tuple = types_.tuple(types);
    const hir::ExprId scrutinee = b_.make(span_, tuple, hir::TupleExpr{std::move(refs)});
    const hir::VarId var = b_.new_var(p_.symbols.intern("args#"), span_, tuple, false);
    b_.out_.vars[var].internal = true;
    const auto nth = [&](uint32_t i) {
        return b_.make(spans[i], types[i],
                       hir::FieldExpr{b_.make(spans[i], tuple, hir::LocalExpr{var}), i});
    };
    std::vector<hir::ExprId> values;
    for (const ast::FormatHole* h : holes) values.push_back(nth(h->arg));
    std::vector<hir::ExprId> placeholders;
    if (!std::all_of(holes.begin(), holes.end(), [](const auto* h) { return is_plain(*h); }))
        for (uint32_t i = 0; i < holes.size(); ++i) {
            const auto count = [&](const ast::FormatCount& c) {
                return lower_count(c, values, nth);
            };
            const hir::ExprId precision = count(holes[i]->precision);
            const hir::ExprId width = count(holes[i]->width);
            placeholders.push_back(lower_placeholder(*holes[i], i, precision, width));
        }
    const hir::ExprId array = argument_array(holes, values);
    hir::MatchExpr match{scrutinee, {}, hir::Source::Format};
    match.arms.push_back(hir::Arm{
        b_.make_pat(span_, tuple, hir::BindingPat{var, false, false, {}}), {}, array, span_});
    const hir::ExprId arguments = b_.make(span_, b_.type_of(array), std::move(match));
    return call(text, arguments, std::move(placeholders));
}

hir::ExprId FormatLowering::lower_count(const ast::FormatCount& count,
                                        std::vector<hir::ExprId>& values, const Nth& nth) {
    const AdtId adt = p_.lang_adt("format_count");
    const TypeId type = types_.adt(adt, kEmptyTypes);
    const auto variant = [&](std::string_view variant_name, std::vector<hir::FieldValue> fields) {
        return b_.make(
            span_, type,
            hir::AdtExpr{adt, b_.lang_variant(adt, variant_name), std::move(fields), {}});
    };
    const auto payload = [&](std::string_view variant_name, uint64_t value) {
        const TypeId t =
            p_.adt(adt).variants[b_.lang_variant(adt, variant_name)].fields.front().type;
        return variant(variant_name, {hir::FieldValue{0, int_expr(value, t)}});
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

hir::ExprId FormatLowering::lower_placeholder(const ast::FormatHole& h, uint32_t position,
                                              hir::ExprId precision, hir::ExprId width) {
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
    return lang_call("format_placeholder", "new",
                     {int_expr(position, types_.usize), int_expr(h.fill, types_.character),
                      int_expr(align, types_.u8), int_expr(flags, types_.u32), precision, width},
                     span_);
}

}  // namespace fleck
