// Writes the prelude's image; only fleck-bake does that, while Fleck is built.
#pragma once

#include <string>

#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"

namespace fleck {

// All files of `sources` go into the image too.
[[nodiscard]] std::string write_image(const ast::Crate& crate, const SourceMap& sources,
                                      const Symbols& symbols);

}  // namespace fleck
