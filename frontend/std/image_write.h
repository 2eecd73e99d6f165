// Writes the prelude's image; only fleck-bake does that, while Fleck is built.
#pragma once

#include <string>

#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/sema/program.h"

namespace fleck {

// The image of `program`'s prelude: its files, its AST, its item tables.
[[nodiscard]] std::string write_image(Program& program);

}  // namespace fleck
