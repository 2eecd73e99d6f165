// Where an item can be imported from that is not in scope.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "frontend/sema/program.h"
#include "frontend/sema/resolve.h"

namespace fleck {

// The paths, `std::collections::HashMap`, of the items with this name that `scope` may name; of one
// item only the shortest. At most three.
[[nodiscard]] std::vector<std::string> paths_of(Program& p, Symbol name, Ns ns,
                                                const ItemScope& scope,
                                                const std::function<bool(const Res&)>& fits);

}  // namespace fleck
