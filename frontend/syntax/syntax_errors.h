// Syntax errors in the user's words. (private)
#pragma once

#include "FleckParser.h"
#include "frontend/base/diagnostic.h"
#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

// The parser stands before `found`, which it cannot use. If all that is wrong is that a separator
// was left out, gives that back.
[[nodiscard]] std::optional<MissingToken> report_syntax_error(antlr4::Parser& parser,
                                                              const TapeToken& found,
                                                              DiagSink& diags);
void report_too_deep(Span span, DiagSink& diags);
// A token as messages name it: "`let`", "keyword `fn`", "the end of the file".
[[nodiscard]] std::string describe(const TapeToken& token);

}  // namespace fleck::syntax
