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

// Where an `impl Trait` as the result hides what it must not, nothing is asked for the sake of any
// (rustc gives up on the hidden types of the body).
std::optional<HiddenRegion> hidden_region(RegionCx& cx, RegionValues& values) {
    std::optional<HiddenRegion> out;
    for (const Unproven& u : unproven(cx, values)) {
        const auto chain = values.chain(u.longer, [&](RegionVid r) { return r == u.shorter; });
        const Outlives* given = given_as_impl(cx, chain);
        if (given != nullptr && !out) out = {u.longer, *given};
    }
    if (!out) return out;
    if (cx.given_last.valid()) out->given.span = cx.given_last;
    std::erase_if(cx.constraints, [](const Outlives& c) { return c.why == Why::ImplResult; });
    values.solve();
    return out;
}

EntryStates<InitState> initialised(const mir::Body& body) {
    const InitTransfer transfer(body);
    return solve_forward(body, transfer.at_start(), transfer);
}

}  // namespace

const Outlives* given_as_impl(const RegionCx& cx, const std::vector<uint32_t>& chain) {
    const Outlives* before = nullptr;
    for (const uint32_t i : chain) {
        const Outlives& c = cx.constraints[i];
        if (c.why == Why::ImplResult) return before;
        if (c.why != Why::BoringNoLocation) before = &c;
    }
    return nullptr;
}

BorrowFacts::BorrowFacts(RegionFacts& shared, Program& program, const mir::Body& body)
    : cx(program, shared, body),
      points(body),
      init(initialised(body)),
      loans(check_regions_of_types(cx)),
      values(cx, points, liveness(cx, points, init, loans)),
      hidden(hidden_region(cx, values)),
      scopes(program, body, points, values, loans) {}

}  // namespace fleck
