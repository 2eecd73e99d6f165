// `#[deprecated]`: who uses what has it. What stands inside of a deprecated module, trait or type
// is deprecated as well, and may use its neighbours.
#pragma once

#include "frontend/sema/program.h"
#include "frontend/sema/scope.h"

namespace fleck {

// The name at `use` means what is defined at `definition`.
void report_deprecated(Program& program, Span use, Span definition, std::string_view kind,
                       Symbol name);
void report_deprecated(Program& program, CrateId crate, Span use, const Res& res);

}  // namespace fleck
