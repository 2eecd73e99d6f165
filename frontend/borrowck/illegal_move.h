// Moves out of what the mover does not own: E0507 (through a reference or raw pointer, out of a
// static), E0508 (an element of an array or slice), E0509 (a field of a type that implements Drop).
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Where an illegal move by this statement is told.
[[nodiscard]] Span guilty_span(const mir::Body& body, const mir::Statement& s);

// The places that moves of this body name although nothing can be moved out of them, and those
// behind references that it assigns.
[[nodiscard]] IdSet<mir::PlaceId> unmovable_places(Program& program, const mir::Body& body);

// Reports the move of `place`, if it is unmovable.
void check_legal_move(Program& program, const mir::Body& body, mir::PlaceId place, Span span,
                      DiagSink& diags);

}  // namespace fleck
