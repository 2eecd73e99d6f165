// The types of a body once more, now for their regions (rustc-dev-guide, "MIR type check"): each
// statement says which region must outlive which. In: a body as built and its RegionCx. Out: the
// constraints in `cx` and the loans, one for each borrow that can be conflicted with.
#pragma once

#include <optional>

#include "frontend/borrowck/region_cx.h"

namespace fleck {

using LoanId = Id<struct LoanTag>;

struct Loan {
    mir::PlaceId place;
    mir::BorrowKind kind;
    bool is_fake;
    RegionVid region;
    mir::Location at;
    Span span;
    mir::PlaceId assigned;  // where the reference goes
    Span captured;          // of a closure's capture: where the closure uses it; else invalid
    bool is_unique = false;
};

IdVec<LoanId, Loan> check_regions_of_types(RegionCx& cx);

}  // namespace fleck
