// What a path's use asks of it, and how messages say so.
#pragma once

#include <string_view>

#include "frontend/base/diagnostic.h"
#include "frontend/sema/resolve.h"

namespace fleck {

[[nodiscard]] Ns namespace_of(PathUse use);
// What rustc calls what was expected, for E0425 and its like.
[[nodiscard]] std::string_view expected_kind(PathUse use);
[[nodiscard]] Diag not_found_diag(PathUse use);
[[nodiscard]] Diag wrong_kind_diag(PathUse use);
// What is called with `!` or written in `#[..]`, and lives in a name space of its own; empty if it
// is none of these.
[[nodiscard]] std::string_view macro_kind(std::string_view name);

}  // namespace fleck
