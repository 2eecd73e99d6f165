#include "frontend/borrowck/borrow_walk.h"

#include "frontend/borrowck/liveness.h"

namespace fleck {

namespace {

IdVec<RegionVid, PointSet> liveness(RegionCx& cx, const Points& points,
                                    const EntryStates<InitState>& init,
                                    const IdVec<LoanId, Loan>& loans) {
    DropRegions drop_regions(cx);
    auto live = region_liveness(cx, points, init, drop_regions);
    // What borrows names the lifetime, which so is live there: one that is needed again in later
    // rounds of a loop does not end where it begins anew.
    for (const Loan& l : loans) live[l.region].add(points.of(l.at), points.of(l.at));
    cx.close_universes();
    return live;
}

EntryStates<InitState> initialised(const mir::Body& body) {
    const InitTransfer transfer(body);
    return solve_forward(body, transfer.at_start(), transfer);
}

}  // namespace

BorrowFacts::BorrowFacts(RegionFacts& shared, Program& program, const mir::Body& body)
    : cx(program, shared, body),
      points(body),
      init(initialised(body)),
      loans(check_regions_of_types(cx)),
      values(cx, points, liveness(cx, points, init, loans)),
      scopes(program, body, points, values, loans) {}

}  // namespace fleck
