// From the typed tree of one body to MIR (rustc-dev-guide, "MIR construction"): evaluation order,
// temporaries and their lifetimes, drops on every way out of a scope, unwinding paths, tests of
// patterns. In: a hir::Body without errors. Out: its control-flow graph, in the shape that the
// checkers want: with false edges, fake reads, and a Drop wherever a value may have to be dropped.
//
//     let a = f(g());     bb0: StorageLive(a); StorageLive(_2); _2 = g() -> bb1
//                         bb1: a = f(move _2) -> [return: bb2, unwind: bb3]
//                         bb2: StorageDead(_2); FakeRead(a); ...        bb3 (cleanup): drop(_2) ...
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck::mir {

[[nodiscard]] Body build_mir(Program& program, const hir::Body& body);

}  // namespace fleck::mir
