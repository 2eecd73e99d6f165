// What borrow_check, its reports and the dumps share: one body with all that is known of its
// regions and loans.
#pragma once

#include "frontend/borrowck/init_state.h"
#include "frontend/borrowck/loans.h"
#include "frontend/borrowck/region_solve.h"

namespace fleck {

// The first lifetime in what an `impl Trait` of the result stands for that its bounds do not name.
struct HiddenRegion {
    RegionVid region;
    Outlives given;  // the result
};
// The constraint by which a chain comes to be about what is given as an `impl Trait`; null if it
// does not.
[[nodiscard]] const Outlives* given_as_impl(const RegionCx& cx, const std::vector<uint32_t>& chain);

struct BorrowFacts {
    BorrowFacts(RegionFacts& shared, Program& program, const mir::Body& body);

    RegionCx cx;
    Points points;
    EntryStates<InitState> init;
    IdVec<LoanId, Loan> loans;
    RegionValues values;
    std::optional<HiddenRegion> hidden;
    LoanScopes scopes;
};

}  // namespace fleck
