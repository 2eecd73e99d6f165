// Moves out of what the mover does not own: E0507 (through a reference or raw pointer, out of a
// static), E0508 (an element of an array or slice), E0509 (a field of a type that implements Drop).
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Where an illegal move by this statement is told.
[[nodiscard]] Span guilty_span(const mir::Body& body, const mir::Statement& s);

void check_legal_move(Program& program, const mir::Body& body, mir::PlaceId place, Span span,
                      DiagSink& diags);

}  // namespace fleck
