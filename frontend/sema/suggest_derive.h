// Help for a type that lacks a trait: the `#[derive(..)]` that would give it.
#pragma once

#include "frontend/base/diagnostic.h"
#include "frontend/sema/program.h"

namespace fleck {

// Says nothing of types that are not the program's own, nor of traits that cannot be derived.
void suggest_derive(Program& p, Diagnostic& d, TypeId type, TraitId trait);

}  // namespace fleck
