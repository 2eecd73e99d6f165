// The parts of check_items(): what is wrong with items, told with rustc's codes. Private.
#pragma once

#include "frontend/sema/infer.h"

namespace fleck {

void check_adts(Program& p, CrateId crate);
// Gives back the impls that may not stand in this program (E0117, E0210).
std::vector<ImplId> check_impls(Program& p, CrateId crate);
// An impl's members against its trait's.
void check_impl_members(Program& p, ImplId id);
// No two impls of a trait, and no two inherent items of a name, for one type.
// Nothing is said of `foreign` ones.
void check_coherence(Program& p, CrateId crate, const std::vector<ImplId>& foreign);

// `impl Trait for Type`: what errors about an impl as a whole mark.
Span impl_head(Program& p, ImplId id);
Span type_span(Program& p, CrateId crate, ast::TyId type);
// Asks for the bounds of every type that `t` is made of.
void require_well_formed(InferCtxt& cx, TypeId t, Span span);

}  // namespace fleck
