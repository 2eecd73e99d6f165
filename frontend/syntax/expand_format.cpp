// `format_args!`: joins a format string and the arguments behind it.
#include <algorithm>

#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/format_string.h"
#include "frontend/syntax/inline_format.h"

namespace fleck::syntax {

namespace {

// Finds what the holes mean among the arguments, and notes which arguments are used.
class ArgumentTable {
  public:
    struct Entry {
        Symbol name;  // invalid: positional
        Span span;
        bool used = false;
        bool captured = false;
    };
    std::vector<Entry> entries;
    size_t positional = 0;
    size_t next = 0;
    size_t needed = 0;  // positional arguments that the string asks for

    // Invalid: there is none (counted in `needed`), or it is to be captured.
    std::optional<uint32_t> find(const FormatRef& ref, Symbols& symbols) {
        size_t index = 0;
        switch (ref.kind) {
            case FormatRef::Kind::Next:
                index = next++;
                break;
            case FormatRef::Kind::Number:
                index = ref.number;
                break;
            case FormatRef::Kind::Name:
                return by_name(symbols.intern(ref.name));
        }
        const size_t explicit_count = static_cast<size_t>(std::count_if(
            entries.begin(), entries.end(), [](const Entry& e) { return !e.captured; }));
        needed = std::max(needed, index + 1);
        if (index >= explicit_count) return std::nullopt;
        entries[index].used = true;
        if (entries[index].name.valid()) by_position.push_back(index);
        return static_cast<uint32_t>(index);
    }
    std::vector<size_t> by_position;  // named ones that the string does not name

  private:
    std::optional<uint32_t> by_name(Symbol name) {
        for (size_t i = 0; i < entries.size(); ++i)
            if (entries[i].name == name) {
                entries[i].used = true;
                return static_cast<uint32_t>(i);
            }
        return std::nullopt;
    }
};

std::string count_of(size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
}

}  // namespace

// args[first] is the format string; `before` and `after` are added to its text.
ast::ExprId AstBuilder::format_args(Span at, const std::vector<MacroArg>& args, size_t first,
                                    std::string_view before, std::string_view after) {
    ast::FormatArgsExpr out;
    const auto add_text = [&](std::string_view text) {
        if (text.empty()) return;
        if (!out.pieces.empty())
            if (auto* last = std::get_if<ast::StrLit>(&out.pieces.back())) {
                last->text = sym(std::string(symbols_.text(last->text)) + std::string(text));
                return;
            }
        out.pieces.emplace_back(ast::StrLit{sym(text)});
    };
    const auto finish = [&] { return expr_node(at, std::move(out), ast::Origin::FormatArgs); };
    const auto give_up = [&] { return expr_node(at, ast::ErrorExpr{}); };
    add_text(before);
    if (first >= args.size()) {
        add_text(after);
        return finish();
    }
    const MacroArg& format = args[first];
    const std::string* text = format.name ? nullptr : string_value(format.value);
    if (text == nullptr) {
        if (std::holds_alternative<ast::ErrorExpr>(nodes_->exprs[format.value].kind))
            return give_up();  // it is reported already
        Diagnostic& d =
            diags_.report(Diag::MacroCall, format.span, "format argument must be a string literal");
        d.help("write the text first, with `{}` where the value goes");
        return give_up();
    }
    DecodedString decoded;
    const size_t kind = format.first->getType();
    if (kind == P::STRING || kind == P::RAW_STRING) {
        DiagSink again;  // its errors were reported when the literal was built
        decoded = decode_string(format.first->text(), format.first->span(), again);
    } else {
        decoded.text = *text;
        decoded.positions.assign(text->size() + 1, format.span.begin);
    }
    const std::optional<std::vector<FormatPart>> parts = parse_format(decoded, symbols_, diags_);
    if (!parts) return give_up();

    ArgumentTable table;
    for (size_t i = first + 1; i < args.size(); ++i) {
        const MacroArg& a = args[i];
        if (!a.name && i > first + 1 && args[i - 1].name)
            return macro_error(at, a.span, "positional arguments cannot follow named arguments");
        if (!a.name) ++table.positional;
        if (a.name && std::any_of(table.entries.begin(), table.entries.end(),
                                  [&](const auto& e) { return e.name == a.name->name; })) {
            diags_.report(
                Diag::MacroCall, a.name->span,
                fmt::format("duplicate argument named `{}`", symbols_.text(a.name->name)));
            continue;
        }
        table.entries.push_back({a.name ? a.name->name : Symbol(), a.span});
        out.args.push_back(a.value);
    }
    bool missing_here = false;
    Span missing, first_hole, hole_at;  // what has no argument, the first `{}`, the present one
    // The arguments are checked, whatever is wrong with the text.
    const auto give_up_on_text = [&] {
        ast::FormatArgsExpr rest = std::move(out);
        return expr_node(at,
                         ast::ErrorExpr{expr_node(at, std::move(rest), ast::Origin::FormatArgs)});
    };
    const auto resolve_ref = [&](const FormatRef& ref) -> uint32_t {
        if (const auto found = table.find(ref, symbols_)) return *found;
        if (ref.kind != FormatRef::Kind::Name) {
            missing_here = true;
            const bool next = ref.kind == FormatRef::Kind::Next && first_hole.valid();
            if (!missing.valid()) missing = next ? first_hole : hole_at;
            return 0;
        }
        // `{x}` with no argument of that name means the variable.
        table.entries.push_back({sym(ref.name), ref.span, true, true});
        out.args.push_back(name_expr(ref.span, ref.name));
        return static_cast<uint32_t>(out.args.size() - 1);
    };
    const auto resolve_count = [&](const FormatCountSpec& c) {
        using K = FormatCountSpec::Kind;
        switch (c.kind) {
            case K::None:
                return ast::FormatCount{};
            case K::Fixed:
                return ast::FormatCount{ast::FormatCount::Kind::Fixed, c.value};
            case K::Arg:
                return ast::FormatCount{ast::FormatCount::Kind::Arg, resolve_ref(c.ref)};
        }
        FLECK_UNREACHABLE();
    };
    size_t holes = 0;
    for (const FormatPart& part : *parts) {
        if (const auto* literal = std::get_if<std::string>(&part)) {
            add_text(*literal);
            continue;
        }
        const auto& spec = std::get<FormatHoleSpec>(part);
        ast::FormatHole hole = spec.hole;
        ++holes;
        missing_here = false;
        hole_at = hole.span;
        if (!first_hole.valid() && spec.value.kind == FormatRef::Kind::Next) first_hole = hole_at;
        if (spec.precision_first)
            hole.precision = {ast::FormatCount::Kind::Arg, resolve_ref(FormatRef{})};
        hole.arg = resolve_ref(spec.value);
        hole.width = resolve_count(spec.width);
        if (!spec.precision_first) hole.precision = resolve_count(spec.precision);
        if (!missing_here) out.pieces.emplace_back(hole);
    }
    add_text(after);
    if (missing.valid()) {
        const size_t given = args.size() - first - 1;
        diags_.report(
            Diag::MacroCall, missing,
            fmt::format("{} in format string, but there {} {}",
                        count_of(table.needed, "positional argument"), given == 1 ? "is" : "are",
                        given == 0 ? std::string("no arguments") : count_of(given, "argument")));
        return out.args.empty() ? finish() : give_up_on_text();
    }
    for (const size_t i : table.by_position) {
        const auto& e = table.entries[i];
        diags_.report(Diag::NamedByPosition, e.span, symbols_.text(e.name))
            .help(fmt::format("write `{{{}}}` in the text", symbols_.text(e.name)));
    }
    // They are borrowed all the same.
    for (size_t i = 0; i < table.entries.size(); ++i) {
        const auto& e = table.entries[i];
        if (e.used) continue;
        Diagnostic& d =
            diags_.report(Diag::MacroCall, e.span,
                          e.name.valid() ? "named argument never used" : "argument never used");
        d.label(format.span,
                holes == 0 ? "this text has no `{}` for it" : "no `{}` of this text shows it");
    }
    inline_literals(out, *nodes_, symbols_);
    return finish();
}

}  // namespace fleck::syntax
