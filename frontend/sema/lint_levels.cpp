// What becomes of the lints that were reported: `#[allow(..)]` and its kin.
#include <algorithm>
#include <optional>
#include <set>

#include "frontend/sema/lints.h"
#include "frontend/syntax/lint_names.h"

namespace fleck {

namespace {

using LintLevel = ast::LintAttr::Level;

// The attribute that decides about a lint at a place: the innermost one. Null if there is none.
const ast::LintAttr* deciding(const ast::Crate& crate, const Diagnostic& d) {
    if (!d.span.valid()) return nullptr;
    const ast::LintAttr* found = nullptr;
    const std::string_view lint =
        d.id == Diag::BindingNamedAsVariant ? "bindings_with_variant_name" : diag_row(d.id).code;
    for (const ast::LintAttr& a : crate.lint_attrs) {
        if (d.span.begin < a.scope.begin || d.span.begin >= a.scope.end) continue;
        if (!syntax::covers_lint(a.lint, lint)) continue;
        const bool inside = found == nullptr ||
                            a.scope.end - a.scope.begin <= found->scope.end - found->scope.begin;
        if (inside) found = &a;
    }
    return found;
}

// Is it known whether the lint is there? Fleck does not have all.
bool is_checked(std::string_view name) {
    for (size_t i = 0; i < diag_count(); ++i)
        if (diag_row(static_cast<Diag>(i)).code == name) return true;
    return name == "unused" || name == "nonstandard_style";
}

// `let mut v = vec![1];`: most lints are not told of what std's macros make, which nobody wrote.
void drop_lints_of_expansions(const ast::Crate& crate, DiagSink& diags) {
    std::vector<std::pair<uint32_t, uint32_t>> calls;
    for (Span s : crate.macro_calls) calls.emplace_back(s.begin, s.end);
    std::ranges::sort(calls);
    diags.keep([&](const Diagnostic& d) {
        return (d.id != Diag::UnusedAssignment && d.id != Diag::UnreachablePattern) ||
               !std::ranges::binary_search(calls, std::pair(d.span.begin, d.span.end));
    });
}

// What rustc allows as long as nobody names it: `#![deny(warnings)]` does not.
void drop_unasked_lints(const ast::Crate& crate, DiagSink& diags) {
    diags.keep([&](const Diagnostic& d) {
        return d.id != Diag::NonAsciiName ||
               std::ranges::any_of(crate.lint_attrs, [&](const ast::LintAttr& a) {
                   return a.lint == diag_row(d.id).code;
               });
    });
}

}  // namespace

// `bindings_with_variant_name` is the one lint whose errors have a code of rustc.
bool is_lint(const Diagnostic& d) {
    return d.id == Diag::BindingNamedAsVariant || syntax::is_lint(diag_row(d.id).code);
}

bool has_hard_errors(const DiagSink& diags) {
    return std::any_of(diags.all().begin(), diags.all().end(),
                       [](const Diagnostic& d) { return d.level == Level::Error && !is_lint(d); });
}

void settle_lint_errors(const ast::Crate& crate, DiagSink& diags) {
    const auto level = [&](const Diagnostic& d) -> std::optional<LintLevel> {
        if (d.level != Level::Error || !is_lint(d)) return std::nullopt;
        const ast::LintAttr* a = deciding(crate, d);
        return a == nullptr ? std::nullopt : std::optional(a->level);
    };
    diags.keep([&](const Diagnostic& d) { return level(d) != LintLevel::Allow; });
    diags.set_levels([&](const Diagnostic& d) {
        return level(d) == LintLevel::Warn ? Level::Warning : d.level;
    });
}

void settle_lints(const ast::Crate& crate, DiagSink& diags) {
    drop_lints_of_expansions(crate, diags);
    drop_unasked_lints(crate, diags);
    std::set<const ast::LintAttr*> fulfilled;
    const auto level = [&](const Diagnostic& d) -> std::optional<LintLevel> {
        if (d.level == Level::Error) return std::nullopt;
        const ast::LintAttr* a = deciding(crate, d);
        if (a == nullptr) return std::nullopt;
        fulfilled.insert(a);
        return a->level;
    };
    diags.keep([&](const Diagnostic& d) {
        const auto l = level(d);
        return l != LintLevel::Allow && l != LintLevel::Expect;
    });
    const bool wrong = has_hard_errors(diags);
    for (const ast::LintAttr& a : crate.lint_attrs)
        if (!wrong && a.level == LintLevel::Expect && !fulfilled.contains(&a) && is_checked(a.lint))
            diags.report(Diag::UnfulfilledExpectation, a.span, a.lint);
    diags.keep([&](const Diagnostic& d) {
        return d.id != Diag::UnfulfilledExpectation || level(d) != LintLevel::Allow;
    });
    diags.set_levels([&](const Diagnostic& d) {
        const auto l = level(d);
        return l == LintLevel::Deny || l == LintLevel::Forbid ? Level::Error : d.level;
    });
    if (wrong) diags.keep([](const Diagnostic& d) { return d.level == Level::Error; });
}

}  // namespace fleck
