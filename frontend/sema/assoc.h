// Members of impls and traits by name: shared by method probing and by paths. Nothing is lowered.
#pragma once

#include <vector>

#include "frontend/sema/infer.h"

namespace fleck {

// The inherent impls for types with this head that declare `name`.
const std::vector<ImplId>& inherent_with(Program& p, TypeHead head, Symbol name);
FnId inherent_fn(Program& p, ImplId impl, Symbol name);
ConstId inherent_const(Program& p, ImplId impl, Symbol name);
FnId trait_fn_named(Program& p, TraitId trait, Symbol name);
ConstId trait_const_named(Program& p, TraitId trait, Symbol name);
// What is known of a type parameter or an associated type of one: where-clauses, supertraits too.
std::vector<TraitRef> bounds_of(InferCtxt& cx, TypeId t);

}  // namespace fleck
