// Places in the words of the source: `x`, `p.name`, `*b`, `v[..]`.
#pragma once

#include <optional>
#include <string>

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Nothing for a place that the source does not name (a temporary).
[[nodiscard]] std::optional<std::string> describe_place(Program& program, const mir::Body& body,
                                                        mir::PlaceId place);

// The place itself, or the enum around it whose variant a pattern took apart.
[[nodiscard]] mir::PlaceId nameable_part(const mir::Body& body, mir::PlaceId place);

// The `static` whose address the place holds, if an expression that names it has made that.
[[nodiscard]] std::optional<StaticId> static_addressed(const mir::Body& body, mir::PlaceId place);

// In the body of a closure: what was captured, if the place is it, or the reference to it.
[[nodiscard]] std::optional<uint32_t> captured_at(const mir::Body& body, mir::PlaceId place);

}  // namespace fleck
