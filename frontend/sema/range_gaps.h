// The lint on ranges in patterns that leave one value out between them.
#pragma once

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

void report_range_gaps(Program& program, const hir::Body& body, DiagSink& diags);

}  // namespace fleck
