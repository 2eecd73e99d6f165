// Format strings: "a {x:>5.2} b {}". In: the unescaped text. Out: literal texts and holes, with
// arguments still as written (next, by number, by name); expand_macros finds them among the macro's
// arguments.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "frontend/base/diagnostic.h"
#include "frontend/syntax/ast.h"
#include "frontend/syntax/literals.h"

namespace fleck::syntax {

// Which argument a hole, a width or a precision means.
struct FormatRef {
    enum class Kind : uint8_t { Next, Number, Name } kind = Kind::Next;
    uint32_t number = 0;
    std::string name;
    Span span;
};
struct FormatCountSpec {
    enum class Kind : uint8_t { None, Fixed, Arg } kind = Kind::None;
    uint32_t value = 0;
    FormatRef ref;
};
struct FormatHoleSpec {
    FormatRef value;
    FormatCountSpec width, precision;
    bool precision_first = false;  // `.*`: the precision is the next argument, before the value
    ast::FormatHole hole;          // all but the arguments
};
using FormatPart = std::variant<std::string, FormatHoleSpec>;

// Nothing after an error (reported).
[[nodiscard]] std::optional<std::vector<FormatPart>> parse_format(const DecodedString& text,
                                                                  Symbols& symbols,
                                                                  DiagSink& diags);

// The trait of std::fmt that a hole with this type asks for ("x?": Debug); empty: there is none.
[[nodiscard]] std::string_view format_trait(std::string_view spec);
// The plain hole that asks for this trait: `{:x}` for LowerHex.
[[nodiscard]] std::string format_hole_for(std::string_view trait);

}  // namespace fleck::syntax
