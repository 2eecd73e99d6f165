// Slips: syntax errors that have a name of their own, most of them habits from other languages.
// (private)
#pragma once

#include "FleckParser.h"
#include "frontend/base/diagnostic.h"
#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

// The parser stands before `found`, which it cannot use. True if the mistake was one that is known
// here, and was reported.
[[nodiscard]] bool report_slip(antlr4::Parser& parser, const TapeToken& found, DiagSink& diags);

}  // namespace fleck::syntax
