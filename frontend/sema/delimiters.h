// `unused_parens`, `unused_braces`: delimiters that change nothing. Private to the style lints.
#pragma once

#include "frontend/sema/program.h"

namespace fleck {

// Of one body's expressions.
void report_unused_delimiters(Program& program, const ast::Nodes& nodes);

enum class ConstantPlace : uint8_t {
    Item,    // `const K: i32 = (3);`
    Length,  // of an array type: `[u8; (3)]`
    Other    // `[0; { 3 }]`, `f::<{ 3 }>()`, `A = { 3 }`
};
// Of the value of a constant as a whole.
void report_unused_delimiters(Program& program, const ast::Body& constant, ConstantPlace place);

}  // namespace fleck
