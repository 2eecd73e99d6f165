// Documentation comments: `///` is of what stands behind it, `//!` of what stands around it. The
// grammar does not see comments, so whether there is something to document is looked at here.
#pragma once

#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

// Reports those that document nothing (E0584, E0585) and a `//!` that is not at the beginning of
// what it is of (E0753). `text` begins at position `base`.
void check_doc_comments(const Tape& tape, std::string_view text, uint32_t base, DiagSink& diags);

}  // namespace fleck::syntax
