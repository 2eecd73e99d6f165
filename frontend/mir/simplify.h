// Tidies a control-flow graph: threads jumps through empty blocks, joins a block with its only
// successor, removes what cannot be reached, and numbers the rest in order of appearance. What
// unreachable code did wrong is not reported, as in rustc.
#pragma once

#include "frontend/mir/mir.h"

namespace fleck::mir {

void simplify_cfg(Body& body);

}  // namespace fleck::mir
