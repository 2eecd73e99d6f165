// The names that `#[allow(..)]` and its like can have: those of rustc's lints and groups of lints
// (`rustc -W help` lists them).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fleck::syntax {

[[nodiscard]] bool is_lint(std::string_view name);
[[nodiscard]] bool is_lint_group(std::string_view name);
// Is `name` the lint, or a group that it belongs to?
[[nodiscard]] bool covers_lint(std::string_view name, std::string_view lint);
// Is its level that of the whole program, whatever is said in a part of it?
[[nodiscard]] bool is_of_programs(std::string_view lint);
// What a lint is called today that had this name once: empty if it was removed; nothing if no lint
// ever had it.
[[nodiscard]] std::optional<std::string_view> now_called(std::string_view name);
// A lint that differs in underscores, capitals and the plural only; empty if there is none.
[[nodiscard]] std::string_view similar_lint(std::string_view name);

}  // namespace fleck::syntax
