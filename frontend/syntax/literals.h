// Decodes literal tokens: numbers, characters, strings and their escapes. In: a token's text. Out:
// an ast::Literal; what is wrong with it goes to the sink, and a harmless value comes back.
#pragma once

#include <string>
#include <string_view>

#include "frontend/base/diagnostic.h"
#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"

namespace fleck::syntax {

// `text` is an INT, FLOAT, CHAR, STRING, RAW_STRING, `true` or `false` token at `span`.
[[nodiscard]] ast::Literal decode_literal(std::string_view text, Span span, Symbols& symbols,
                                          DiagSink& diags);

// An unescaped string, and for each of its bytes the position in the source that it came from (one
// more for the end).
struct DecodedString {
    std::string text;
    std::vector<uint32_t> positions;
};
// `text` is a string token without prefix (`"..."`, `r#"..."#`) at `span`.
[[nodiscard]] DecodedString decode_string(std::string_view text, Span span, DiagSink& diags);

// Appends the UTF-8 form.
void append_utf8(std::string& out, char32_t c);

}  // namespace fleck::syntax
