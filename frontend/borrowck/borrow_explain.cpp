// Why a loan is still needed: the first later use that keeps its region alive, or the lifetime that
// it must outlive (rustc's `explain_why_borrow_contains_point`).
#include <algorithm>

#include "frontend/borrowck/borrow_report.h"
#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/liveness.h"

namespace fleck {

using mir::BlockId;
using mir::LocalId;
using mir::Location;

namespace {

Span span_at(const mir::Body& body, Location at) {
    const mir::Block& b = body.blocks[at.block];
    return at.index < b.statements.size() ? b.statements[at.index].span : b.span;
}

// rustc's order of interest.
int interest(Why why) {
    switch (why) {
        case Why::Return:
            return 0;
        case Why::Unsize:
            return 1;
        case Why::ConstOrStatic:
        case Why::Ascription:
        case Why::Cast:
        case Why::CallArgument:
        case Why::Assignment:
        case Why::Usage:
        case Why::Captured:
            return 2;
        case Why::GenericArg:
            return 3;
        case Why::WhereClause:
            return 4;
        case Why::DesugaredArgument:
        case Why::ImplResult:
        case Why::Boring:
            return 5;
        case Why::BoringNoLocation:
            return 6;
        case Why::Internal:
            return 7;
    }
    FLECK_UNREACHABLE();
}

}  // namespace

const Outlives& BorrowReporter::blame(const std::vector<uint32_t>& chain) const {
    const Outlives* best = nullptr;
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
        const Outlives& c = f_.cx.constraints[*it];
        if (best == nullptr || interest(c.why) < interest(best->why)) best = &c;
    }
    return *best;
}

// What gives an `impl Trait` as a result its lifetimes: it stands in front of what asks that the
// type of the result names them. None: the chain goes elsewhere.
bool BorrowReporter::reaches(BlockId from, BlockId to) const {
    std::vector<bool> seen(body_.blocks.size());
    std::vector<BlockId> open{from};
    while (!open.empty()) {
        const BlockId b = open.back();
        open.pop_back();
        if (b == to) return true;
        mir::for_each_successor(body_.blocks[b].terminator, [&](BlockId next) {
            if (seen[next.index]) return;
            seen[next.index] = true;
            open.push_back(next);
        });
    }
    return false;
}

// Breadth first over the points from `from` on, as far as `region` holds.
std::optional<LaterUse> BorrowReporter::find_use(RegionVid region, Location from) {
    if (f_.cx.is_universal(region)) return std::nullopt;
    std::vector<bool> mentions(body_.locals.size());
    for (const LocalId l : body_.locals.ids())
        f_.cx.for_each_region(f_.cx.local_type[l], [&](RegionVid r) {
            if (r == region) mentions[l.index] = true;
        });
    std::vector<bool> seen(f_.points.size());
    struct Step {
        PointId point;
        bool in_next_round;  // came along a back edge
    };
    std::vector<Step> queue{{f_.points.of(from), false}};
    for (size_t i = 0; i < queue.size(); ++i) {
        const auto [p, in_next_round] = queue[i];
        if (seen[p] || !f_.values.contains(region, p)) continue;
        seen[p] = true;
        const Location at = f_.points.location(p);
        const mir::Block& block = body_.blocks[at.block];
        std::optional<std::pair<LocalId, LocalUse>> found;
        const auto note = [&](LocalId l, LocalUse use) {
            if (mentions[l.index]) found = {l, use};
        };
        const bool is_statement = at.index < block.statements.size();
        if (is_statement)
            for_each_local_use(body_, block.statements[at.index], note);
        else if (!std::holds_alternative<mir::Return>(block.terminator))
            // What is returned must outlive the call: that is the better thing to say.
            for_each_local_use(body_, block.terminator, note);
        if (found && found->second != LocalUse::Def) {
            LaterUse use;
            use.span = span_at(body_, at);
            use.local = found->first;
            use.kind = found->second == LocalUse::Drop                  ? LaterUse::Kind::Drop
                       : in_next_round && reaches(at.block, from.block) ? LaterUse::Kind::UseInLoop
                                                                        : LaterUse::Kind::Use;
            return use;
        }
        if (found) continue;
        if (is_statement)
            queue.push_back({p + 1, in_next_round});
        else
            mir::for_each_successor(block.terminator, [&](BlockId next) {
                if (!body_.blocks[next].is_cleanup)
                    queue.push_back(
                        {f_.points.first(next), in_next_round || f_.points.first(next) <= p});
            });
    }
    return std::nullopt;
}

LaterUse BorrowReporter::explain(Location at, const Loan& loan) {
    const RegionVid live = f_.values.live_sub_region(loan.region, f_.points.of(at));
    if (auto use = find_use(live, at)) return *use;
    const std::vector<RegionVid> ends = f_.values.universals_in(loan.region);
    LaterUse use;
    if (ends.empty()) return use;
    // Of two the one that outlives the other, or the later one (rustc's
    // `approx_universal_upper_bound`).
    RegionVid end = ends.front();
    for (const RegionVid e : ends)
        if (!f_.cx.universals[end].outlives.contains(e)) end = e;
    const auto chain = f_.values.chain(loan.region, [&](RegionVid r) { return r == end; });
    if (chain.empty()) return use;
    const Outlives& c = blame(chain);
    // That it is returned says less than that the result hides what it is, and names no lifetime.
    const Outlives* given = given_as_impl(f_.cx, chain);
    const bool by_impl =
        given != nullptr &&
        (c.why == Why::ImplResult || (given == &c && c.why == Why::Return && end == kStaticRegion));
    use.kind = LaterUse::Kind::Outlives;
    use.span = by_impl ? given->span : c.span;
    use.why = by_impl ? Why::ImplResult : c.why;
    use.region = end;
    return use;
}

}  // namespace fleck
