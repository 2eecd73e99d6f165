// Literals in format strings. (private to frontend/syntax)
#pragma once

#include "frontend/syntax/ast.h"

namespace fleck::syntax {

// `format_args!("a {} b", "x")` is the text `a x b`: a whole number or a text that a plain `{}`
// shows becomes part of the string, as in rustc, so that nothing has to live for it.
void inline_literals(ast::FormatArgsExpr& e, const ast::Nodes& nodes, Symbols& symbols);

}  // namespace fleck::syntax
