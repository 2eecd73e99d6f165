// Lints about calls, functions as values, and the use of deprecated members.
#pragma once

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Of the types whose derived comparisons compare functions.
void report_derived_comparisons(Program& program);
void report_call_lints(Program& program, const hir::Body& body, DiagSink& diags);

}  // namespace fleck
