// Warnings about how a program is written, which need no types: rustc's lints under rustc's names.
//
//     if (a > b) { .. }      // unused_parens
//     while true { .. }      // while_true
//     fn BadName() {}        // non_snake_case
#pragma once

#include "frontend/sema/program.h"

namespace fleck {

void report_style(Program& program);

// Is it a name as variables and functions have: `like_this`?
[[nodiscard]] bool is_snake_case(std::string_view name);

}  // namespace fleck
