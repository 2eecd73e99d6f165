// The invariants of mir.h, checked: a broken one is a bug in Fleck and stops it.
#pragma once

#include <optional>
#include <string>

#include "frontend/mir/mir.h"

namespace fleck::mir {

// What is wrong with the body, if anything: ids out of range, a place that does not fit its type's
// local, a terminator that was never set, a way from a cleanup block back to a normal one, an
// unwind edge to a normal block, a statement between StorageDead and StorageLive of a local it
// uses.
[[nodiscard]] std::optional<std::string> find_fault(const Body& body);

// Stops with the fault and the body's name.
void verify(const Body& body);

}  // namespace fleck::mir
