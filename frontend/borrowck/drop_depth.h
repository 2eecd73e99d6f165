// What is dropped with a value must come to an end. (contract) In: MIR as built. Out: diagnostics;
// false if anything was told.
//
//     struct List<T>(T, Option<Box<List<[T; 2]>>>);   // each inner list is of a larger type
#pragma once

#include "frontend/base/diagnostic.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

bool check_drop_depth(Program& program, const mir::Body& body, DiagSink& diags);

}  // namespace fleck
