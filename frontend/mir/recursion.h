// `unconditional_recursion`: a function each of whose ways calls it again.
#pragma once

#include "frontend/base/diagnostic.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

void report_endless_recursion(Program& program, const BodyOwner& owner, const mir::Body& body,
                              DiagSink& diags);

}  // namespace fleck
