// What borrow_check, its reports and the dumps share: one body with all that is known of its
// regions and loans.
#pragma once

#include "frontend/borrowck/init_state.h"
#include "frontend/borrowck/loans.h"
#include "frontend/borrowck/region_solve.h"

namespace fleck {

struct BorrowFacts {
    BorrowFacts(RegionFacts& shared, Program& program, const mir::Body& body);

    RegionCx cx;
    Points points;
    EntryStates<InitState> init;
    IdVec<LoanId, Loan> loans;
    RegionValues values;
    LoanScopes scopes;
};

}  // namespace fleck
