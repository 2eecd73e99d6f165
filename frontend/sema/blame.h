// Where a bound that does not hold is told: at what was written for the parameter that it is about,
// be it a generic argument or the one argument of the call whose type has the parameter, else at
// the callee (rustc's `adjust_fulfillment_errors`).
//
//     largest::<Point>(&points)      // T: PartialOrd is told at `Point`
//     largest(&points)               // ... at `&points`
#pragma once

#include "frontend/sema/infer.h"

namespace fleck {

// `callee`: the span that the bounds' causes have.
void blame_generic_args(InferCtxt& cx, const Fn& fn, const ast::PathSegment& segment,
                        const ast::Nodes& nodes, Span callee);
// For each parameter the span of its argument; none for the receiver, which nothing is told at.
void blame_arguments(InferCtxt& cx, const Fn& fn, const std::vector<Span>& args, Span callee);

}  // namespace fleck
