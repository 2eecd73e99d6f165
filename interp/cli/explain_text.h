// The explanations: interp/cli/explain/*.md, joined when Fleck is built. Each begins with a line
// `# CODE: one sentence` and holds one program, in a block of Rust, that is rejected with that
// code.
#pragma once

#include <string_view>

namespace fleck::cli {

extern const std::string_view kExplanations;

}  // namespace fleck::cli
