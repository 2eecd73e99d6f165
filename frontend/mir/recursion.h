// `unconditional_recursion`: a function each of whose ways calls it again, a `drop` each of whose
// ways drops another value of its own type.
#pragma once

#include "frontend/base/diagnostic.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

void report_endless_recursion(Program& program, const BodyOwner& owner, const mir::Body& body,
                              DiagSink& diags);
// `body` with its drops elaborated: what was moved away is not dropped.
void report_endless_drops(Program& program, const BodyOwner& owner, const mir::Body& body,
                          DiagSink& diags);
// Is it the `drop` of a type?
[[nodiscard]] bool is_destructor(Program& program, const BodyOwner& owner);

}  // namespace fleck
