// Where reading goes on after a syntax error (private). As in rustc, what is wrong inside of a
// block costs the statement and all that follows in that block; in a `match`, the arm and those
// after it; between parentheses, all of these. An expression whose type nobody asks for stands for
// it, and such a type for that of a constant which has none.
//
//     fn f() { let a = 1; let b = = 2; g(b) }      // read again as  { let a = 1; {error} }
#pragma once

#include <optional>

#include "FleckParser.h"
#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

// The parser stands where the error is, which was reported at `told`. Nothing outside of a body.
[[nodiscard]] std::optional<MissingToken> cut_around(antlr4::Parser& parser, Span told);

// The same for what is told of an item after it was read.
[[nodiscard]] std::optional<MissingToken> cut_at(antlr4::ParserRuleContext& item,
                                                 const TapeView& view, Span told);

// `if p == P { x: 1 } {`: the `{` behind `P` began the block of the `if`. It is read again with
// parentheses around the literal.
[[nodiscard]] bool begins_literal_in_head(antlr4::Parser& parser);

}  // namespace fleck::syntax
