// The AST as text, for `fleck dump --stage=ast`.
#pragma once

#include <string>

#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"

namespace fleck {

[[nodiscard]] std::string dump_ast(const ast::Crate& crate, Symbols& symbols);

}  // namespace fleck
