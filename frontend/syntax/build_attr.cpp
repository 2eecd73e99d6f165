// Attributes: what they say about lints and conditions, and whether they may stand where they do.
#include <algorithm>
#include <charconv>

#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/cfg.h"
#include "frontend/syntax/lint_names.h"

namespace fleck::syntax {

namespace {

// Fleck looks as deep as rustc does where nothing is said of it.
bool is_low_recursion_limit(const WrittenAttr& attr) {
    constexpr size_t kUsual = 128;
    if (attr.name != "recursion_limit" || attr.value == nullptr) return false;
    size_t limit = kUsual;
    const std::string_view text = attr.value->text();
    if (text.size() > 2) std::from_chars(text.data() + 1, text.data() + text.size() - 1, limit);
    return limit < kUsual;
}

std::string deprecation_note(const WrittenAttr& attr) {
    const TapeToken* text = attr.value;
    for (const AttrArg& arg : attr.args)
        if (arg.name == "note") text = arg.value;
    if (text == nullptr || text->text().size() < 2) return {};
    return std::string(text->text().substr(1, text->text().size() - 2));
}

}  // namespace

ast::Attr AstBuilder::attr(const TapeToken& tree, Span at, uint32_t scope_end) {
    ast::Attr out;
    out.span = at;
    const size_t end = tape_.partner(tree.index());
    std::string name;
    size_t i = tree.index() + 1;
    for (; i < end; ++i) {
        const std::string_view text = tape_.token(i).text();
        if (text == "(" || text == "=" || text == "[" || text == "{") break;
        name += text;
    }
    out.name = sym(name);
    if (i < end) {
        const bool equals = tape_.token(i).text() == "=";
        const uint32_t from = tape_.token(i).span().end;
        const uint32_t to =
            equals ? tape_.token(end).span().begin : tape_.token(tape_.partner(i)).span().begin;
        std::string_view args = sources_.text(Span{from, to});
        while (!args.empty() && args.front() == ' ') args.remove_prefix(1);
        while (!args.empty() && args.back() == ' ') args.remove_suffix(1);
        out.args = sym(args);
    }
    if (std_crate_) return out;
    const WrittenAttr written = read_attr(tape_, tree, at, name);
    check_attr_args(written, diags_);
    const Span scope{at.begin, std::max(at.end, scope_end)};
    lint_attr(written, scope);
    if (name == "cfg_attr") conditional_attr(out);
    if (name == "deprecated") crate_.deprecations.push_back({scope, deprecation_note(written)});
    if (name.find("::") == std::string::npos && !is_attribute(name))
        diags_.report(Diag::MacroCall, out.span,
                      fmt::format("cannot find attribute `{}` in this scope", name));
    return out;
}

// `#[cfg_attr(CONDITION, ATTRIBUTES)]`: nothing stands there if the condition does not hold.
void AstBuilder::conditional_attr(const ast::Attr& attr) {
    if (attr.args.valid() && cfg_holds(symbols_.text(attr.args)))
        unsupported(attr.span, "`cfg_attr` with a condition that holds is");
}

std::vector<ast::Attr> AstBuilder::attrs(const std::vector<P::AttrContext*>& list,
                                         const antlr4::ParserRuleContext& owner) {
    std::vector<ast::Attr> out;
    for (auto* a : list) out.push_back(attr(token(a->TREE()), span(*a), span(owner).end));
    return out;
}

void AstBuilder::refuse_attrs(const std::vector<P::AttrContext*>& list) {
    if (list.empty()) return;
    diags_.report(Diag::Unstable, span(*list[0]), kExprAttributes);
    const std::vector<ast::Attr> attributes = attrs(list, *list.back());
    check_targets(attributes, AttrTarget::Expression);
    if (!cfg_active(attributes, AttrTarget::Expression))
        diags_.report(Diag::MacroCall, attributes[0].span,
                      "an expression cannot be taken out of the program here");
}

void AstBuilder::inner_attr(const TapeToken& tree, Span at, Span scope) {
    if (std_crate_) return;
    const std::string_view name = tape_.token(tree.index() + 1).text();
    const WrittenAttr written = read_attr(tape_, tree, at, name);
    check_attr_args(written, diags_);
    lint_attr(written, scope);
    if (is_low_recursion_limit(written)) unsupported(at, "a `recursion_limit` below 128 is");
}

void AstBuilder::check_targets(const std::vector<ast::Attr>& list, AttrTarget target) {
    if (std_crate_) return;
    const ast::Attr* deprecated = nullptr;
    for (const ast::Attr& a : list) {
        check_attr_target(a, symbols_.text(a.name), target, diags_);
        if (symbols_.text(a.name) != "deprecated") continue;
        if (deprecated != nullptr)
            diags_.report(Diag::MacroCall, a.span, "`deprecated` stands here twice")
                .label(deprecated->span, "the first one");
        deprecated = &a;
    }
}

// ---- Lints

void AstBuilder::lint_attr(const WrittenAttr& attr, Span scope) {
    using Level = ast::LintAttr::Level;
    static constexpr std::pair<std::string_view, Level> kLevels[] = {{"allow", Level::Allow},
                                                                     {"expect", Level::Expect},
                                                                     {"warn", Level::Warn},
                                                                     {"deny", Level::Deny},
                                                                     {"forbid", Level::Forbid}};
    const auto* row = std::find_if(std::begin(kLevels), std::end(kLevels),
                                   [&](const auto& l) { return l.first == attr.name; });
    if (row == std::end(kLevels)) return;
    for (const AttrArg& arg : attr.args)
        if (arg.kind == AttrArg::Kind::Word)
            lint_level({row->second, std::string(arg.name), arg.span, scope}, diags_);
}

void AstBuilder::lint_level(ast::LintAttr level, DiagSink& diags) {
    static constexpr std::string_view kTools[] = {"clippy",  "rustdoc",       "miri",
                                                  "rustfmt", "rust_analyzer", "diagnostic"};
    if (const size_t colons = level.lint.find("::"); colons != std::string::npos) {
        const std::string_view tool = std::string_view(level.lint).substr(0, colons);
        if (std::find(std::begin(kTools), std::end(kTools), tool) == std::end(kTools))
            diags.report(Diag::UnknownLintTool, level.span, tool);
        return;
    }
    if (const auto now = now_called(level.lint)) {
        diags.report(Diag::RenamedLint, level.span, level.lint,
                     now->empty() ? "was removed" : fmt::format("is called `{}` now", *now));
        if (now->empty()) return;
        level.lint = *now;
    }
    if (!is_lint(level.lint) && !is_lint_group(level.lint)) {
        auto& d = diags.report(Diag::UnknownLint, level.span, level.lint);
        const std::string_view near = similar_lint(level.lint);
        if (!near.empty()) d.help(fmt::format("a lint of a similar name exists: `{}`", near));
        return;
    }
    if (is_of_programs(level.lint) && level.scope.end != UINT32_MAX) {
        diags.report(Diag::LintOfPrograms, level.span, level.lint)
            .help(fmt::format("say it on the first line: `#![..({})]`", level.lint));
        return;
    }
    for (const ast::LintAttr& outer : crate_.lint_attrs)
        if (outer.level == ast::LintAttr::Level::Forbid && outer.scope.contains(level.span) &&
            level.level != ast::LintAttr::Level::Forbid && covers_lint(outer.lint, level.lint))
            diags.report(Diag::ForbiddenLint, level.span, level.lint)
                .label(outer.span, "forbidden here");
    crate_.lint_attrs.push_back(std::move(level));
}

// ---- Conditions

// Whether the item is part of the program: `#[cfg(test)]` and functions with `#[test]` are not.
bool AstBuilder::cfg_active(const std::vector<ast::Attr>& list, AttrTarget target) {
    return std::all_of(list.begin(), list.end(), [&](const ast::Attr& a) {
        const std::string_view name = symbols_.text(a.name);
        if (name == "test") return target != AttrTarget::Fn;
        return name != "cfg" || !a.args.valid() || cfg_holds(symbols_.text(a.args));
    });
}

}  // namespace fleck::syntax
