// Text to AST. In: a file of the source map. Out: its crate, or nothing after an error (reported).
// ANTLR stays behind this function.
#pragma once

#include <optional>
#include <vector>

#include "frontend/base/diagnostic.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"

namespace fleck {

// A user's program. All syntax errors that can be found are reported, sorted by place.
[[nodiscard]] std::optional<ast::Crate> parse(const SourceMap& sources, FileId file,
                                              Symbols& symbols, DiagSink& diags);

// The prelude: `root` is lib.rs; `pub mod x;` in it stands for the file x.rs among `files`.
[[nodiscard]] std::optional<ast::Crate> parse_std(const SourceMap& sources, FileId root,
                                                  const std::vector<FileId>& files,
                                                  Symbols& symbols, DiagSink& diags);

}  // namespace fleck
