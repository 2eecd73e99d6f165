#include "interp/cli/cli.h"

namespace fleck::cli {

int explain(const Options&) { return kUsage; }

}  // namespace fleck::cli
