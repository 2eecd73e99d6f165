// The prelude as a crate: parsed once when Fleck is built, decoded when it is needed.
#pragma once

#include <memory>

#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/sema/program.h"
#include "frontend/syntax/ast.h"

namespace fleck {

class StdImage : public StdSource {
  public:
    [[nodiscard]] virtual const ast::Crate& crate() const = 0;
};

// Adds the prelude's files to `sources`, which must be empty.
[[nodiscard]] std::unique_ptr<StdImage> load_std(SourceMap& sources, Symbols& symbols);

}  // namespace fleck
