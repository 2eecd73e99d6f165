// The lint `dead_code`: which functions, types, variants, fields, constants and traits of a program
// nothing uses that `main` can reach. In: a program without errors. Types and functions are marked
// from the bodies of what is marked already; patterns construct no variant.
#pragma once

#include <functional>

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

void report_dead_code(Program& program, const ast::Crate& crate,
                      const std::function<const hir::Body*(const BodyOwner&)>& body_of,
                      DiagSink& diags);

}  // namespace fleck
