// The parts of check_items(): what is wrong with items, told with rustc's codes. Private.
#pragma once

#include "frontend/sema/hir.h"
#include "frontend/sema/infer.h"

namespace fleck {

void check_adts(Program& p, CrateId crate);
void check_recursive_values(Program& p, const hir::Body& body);
void check_impls(Program& p, CrateId crate);
// What definitions demand of lifetimes; E0309, E0310, E0477, E0478, E0491.
void check_outlives(Program& p, CrateId crate);
// `impl Drop` is for every value of a type, or there is none; E0366, E0367.
void check_drop_impl(Program& p, ImplId id);
// An impl's members against its trait's.
void check_impl_members(Program& p, ImplId id, bool only_names);
// No two inherent items of a name for one type.
void check_coherence(Program& p, CrateId crate);

// `impl Trait for Type`: what errors about an impl as a whole mark.
Span impl_head(Program& p, ImplId id);
Span type_span(Program& p, CrateId crate, ast::TyId type);
// Asks for the bounds of every type that `t` is made of.
void require_well_formed(InferCtxt& cx, TypeId t, Span span);

}  // namespace fleck
