// What `main` reaches: functions of the user's with the types that their parameters stand for.
// What can only be found there is reported: constants of generic items that cannot be computed, and
// instances without end, as in `fn f<T>(t: T) { f(Some(t)) }`. rustc calls it the mono-item
// collector (rustc-dev-guide, "Monomorphization"). Bodies of the library are not entered.
#pragma once

#include <functional>

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

void check_instances(Program& program, FnId main, const std::function<const mir::Body&(FnId)>& body,
                     DiagSink& diags);

}  // namespace fleck
