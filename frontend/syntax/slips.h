// Slips: syntax errors that have a name of their own, most of them habits from other languages.
// (private)
#pragma once

#include <optional>

#include "FleckParser.h"
#include "frontend/base/diagnostic.h"
#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

struct Slip {
    size_t left_out = antlr4::Token::INVALID_TYPE;  // the separator that is all that is missing
    bool is_replaced = false;                       // it should stand for what was found
};

// The parser stands before `found`, which it cannot use. Nothing unless the mistake is one that is
// known here, and was reported.
[[nodiscard]] std::optional<Slip> report_slip(antlr4::Parser& parser, const TapeToken& found,
                                              DiagSink& diags);

}  // namespace fleck::syntax
