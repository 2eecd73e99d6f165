// `unused_parens`, `unused_braces`: delimiters that change nothing. Private to the style lints.
#pragma once

#include "frontend/sema/program.h"

namespace fleck {

// Of one body's expressions.
void report_unused_delimiters(Program& program, const ast::Nodes& nodes);
// `const K: i32 = (3);`
void report_unused_delimiters(Program& program, const ast::Nodes& nodes, ast::ExprId assigned);

}  // namespace fleck
