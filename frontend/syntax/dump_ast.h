// The AST as text, for `fleck dump --stage=ast` and tests: a node a line, what hangs on it
// indented; types, patterns and paths in one piece. What a macro or a derive made says so in
// brackets.
//
//     fn main
//         block
//             let mut n: u8
//                 lit 1
//             binary +=            n += 2;
//                 path n
//                 lit 2
#pragma once

#include <string>

#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"

namespace fleck {

[[nodiscard]] std::string dump_ast(const ast::Crate& crate, const Symbols& symbols);

}  // namespace fleck
