// Constants in patterns: the pattern of the constant's value, as rustc's const_to_pat makes it.
//
//     const ORIGIN: Point = Point { x: 0, y: 0 };
//     match p { ORIGIN => .. }                        // as  Point { x: 0, y: 0 } => ..
#pragma once

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Sets hir::ConstPat::value wherever the value can be known; wrong constants are reported.
void expand_const_patterns(Program& program, hir::Body& body);

// `T::LIMIT`: which impl of the trait it comes from, each caller chooses. No pattern can be one.
[[nodiscard]] bool is_open_constant(Program& p, ConstId id, TypeListId args);
void report_open_constant(Program& p, TypeListId args, Span span);

}  // namespace fleck
