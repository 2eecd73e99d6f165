// Type checking of bodies, bidirectionally, with rustc's rules for coercions, auto-ref, place
// contexts and fallback. In: an ast::Body and the items. Out: a hir::Body in which every name is
// resolved, every type known and every adjustment explicit.
//
// The code is split by topic: typecheck_expr, _block, _control, _call, _path, _operator, _place,
// _struct, _pattern, _coerce, _cast, _format, writeback; all of them are members of BodyChecker
// (typecheck_body.h).
#pragma once

#include <optional>

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

// Nothing if the body has errors (they have been reported to program.diags) or there is none.
[[nodiscard]] std::optional<hir::Body> check_body(Program& program, const BodyOwner& owner);
// An array length, const argument or discriminant.
[[nodiscard]] std::optional<hir::Body> check_anon_const(Program& program,
                                                        const AnonConst& constant);

}  // namespace fleck
