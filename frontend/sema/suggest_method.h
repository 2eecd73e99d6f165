// What is said where a method is called that the receiver does not have.
#pragma once

#include "frontend/sema/method.h"

namespace fleck {

// Another receiver of the same expression has the method: what is inside, what `.iter()` gives, the
// owner of what is borrowed. Tells whether there is one.
bool suggest_receiver(InferCtxt& cx, const LowerCtx& scope, Diagnostic& d, TypeId receiver,
                      const ast::PathSegment& method);

// What an `Option` or a `Result` may hold; nothing for other types.
struct Held {
    TypeId type;
    std::string_view owner;     // "Option"
    std::string_view if_not;    // "it may be `None`"
    std::string_view take_out;  // the ways to it, as a sentence's end
};
std::optional<Held> held_inside(Program& p, TypeId type);

// Why `what` does not hold: itself, or where an impl for all types would give it, what that asks.
std::vector<TraitRef> reasons(InferCtxt& cx, const TraitRef& what);

}  // namespace fleck
