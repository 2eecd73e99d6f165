// Drop elaboration (rustc-dev-guide, "Drop elaboration"). In: MIR that passed the checkers. Out:
// the same body for the machine: each Drop that is left happens whenever it is reached. A drop is
// static (the value is surely there), dead (surely moved out: it becomes a DropSkipped),
// conditional (behind a drop flag, a bool local) or open (the value is partly moved: one drop per
// field). Only values that need it get a flag. What only the checkers needed (fake edges, fake
// reads) is removed.
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

[[nodiscard]] mir::Body elaborate_drops(Program& program, mir::Body body);

// The owner as a BodyOwner; an anonymous constant has none.
[[nodiscard]] std::optional<BodyOwner> body_owner(const mir::Body& body);

}  // namespace fleck
