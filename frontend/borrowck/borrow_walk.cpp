#include "frontend/borrowck/borrow_walk.h"

#include "frontend/borrowck/liveness.h"

namespace fleck {

namespace {

IdVec<RegionVid, PointSet> liveness(RegionCx& cx, const Points& points,
                                    const EntryStates<InitState>& init) {
    DropRegions drop_regions(cx);
    auto live = region_liveness(cx, points, init, drop_regions);
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
      values(cx, points, liveness(cx, points, init)),
      scopes(program, body, points, values, loans) {}

}  // namespace fleck
