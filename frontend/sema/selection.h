// What the parts of trait selection share. Private to select, candidates and projection.
#pragma once

#include "frontend/sema/infer.h"
#include "frontend/sema/tables.h"

namespace fleck {

// How deep obligations may nest before they are taken for endless.
inline constexpr uint32_t kMaxDepth = 128;

bool has_flag(const Types& types, TypeListId l, bool TypeFlags::*flag);
// What must hold for `o` to hold.
Obligation nested_in(const Obligation& o, TraitRef what);
Obligation nested_in(const Obligation& o, ty::Projection projection, TypeId type);
// Holds of a type where it holds of all of its parts.
bool is_auto(Program& p, TraitId trait);
// Sized without a look at anything else.
bool plainly_sized(const Types& types, TypeId t);

}  // namespace fleck
