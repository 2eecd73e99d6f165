#include "frontend/borrowck/region_solve.h"

#include <algorithm>

namespace fleck {

RegionValues::RegionValues(const RegionCx& cx, const Points& points,
                           IdVec<RegionVid, PointSet> liveness)
    : cx_(cx), point_count_(points.size()), liveness_(std::move(liveness)) {
    liveness_.resize(cx.region_count());
    solve();
}

void RegionValues::solve() {
    build_edges();
    condensed_ = strongly_connected(
        first_edge_, [&](uint32_t e) { return cx_.constraints[edges_[e]].shorter.index; });
    settle();
}

void RegionValues::build_edges() {
    first_edge_.assign(cx_.region_count() + 1, 0);
    for (const Outlives& c : cx_.constraints) ++first_edge_[c.longer.index + 1];
    for (size_t i = 1; i < first_edge_.size(); ++i) first_edge_[i] += first_edge_[i - 1];
    edges_.resize(cx_.constraints.size());
    std::vector<uint32_t> next(first_edge_.begin(), first_edge_.end() - 1);
    for (uint32_t i = 0; i < cx_.constraints.size(); ++i)
        edges_[next[cx_.constraints[i].longer.index]++] = i;
}

void RegionValues::settle() {
    values_.assign(condensed_.members.size(), PointSet());
    ends_.assign(condensed_.members.size(), {});
    std::vector<uint32_t> merged(condensed_.members.size(), UINT32_MAX);
    for (uint32_t c = 0; c < condensed_.members.size(); ++c) {
        PointSet& value = values_[c];
        std::vector<RegionVid>& ends = ends_[c];
        for (const uint32_t r : condensed_.members[c]) {
            if (cx_.is_universal(RegionVid(r))) ends.push_back(RegionVid(r));
            value.merge(liveness_[RegionVid(r)]);
            for (uint32_t e = first_edge_[r]; e < first_edge_[r + 1]; ++e) {
                const uint32_t to = condensed_.of[cx_.constraints[edges_[e]].shorter.index];
                if (to == c || merged[to] == c) continue;
                merged[to] = c;
                value.merge(values_[to]);
                ends.insert(ends.end(), ends_[to].begin(), ends_[to].end());
            }
        }
        std::sort(ends.begin(), ends.end(),
                  [&](RegionVid a, RegionVid b) { return cx_.comes_before(a, b); });
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        if (!ends.empty() && point_count_ > 0) {
            // A lifetime parameter holds everywhere in the body.
            value = PointSet();
            value.add(0, static_cast<PointId>(point_count_ - 1));
        }
    }
}

std::vector<RegionVid> RegionValues::universals_in(RegionVid r) const {
    std::vector<RegionVid> out = ends_[condensed_.of[r.index]];
    std::erase(out, r);
    return out;
}

RegionVid RegionValues::representative(RegionVid r) const {
    RegionVid first = r;
    for (const uint32_t m : condensed_.members[condensed_.of[r.index]])
        if (cx_.is_universal(RegionVid(m)) && cx_.comes_before(RegionVid(m), first))
            first = RegionVid(m);
    return first;
}

RegionVid RegionValues::live_sub_region(RegionVid r, PointId p) const {
    const std::vector<uint32_t> path = chain(r, [&](RegionVid x) { return live_at(x, p); });
    return path.empty() ? r : cx_.constraints[path.back()].shorter;
}

std::vector<Unproven> unproven(const RegionCx& cx, const RegionValues& values) {
    std::vector<Unproven> out;
    const auto require = [&](RegionVid longer, RegionVid shorter) {
        if (!cx.universals[longer].outlives.contains(shorter)) out.push_back({longer, shorter});
    };
    for (const RegionVid r : cx.universals.ids()) {
        if (r == kStaticRegion) continue;
        // Of those that must be equal only one is compared with all others.
        if (const RegionVid first = values.representative(r); first != r)
            require(r, first);
        else
            for (const RegionVid other : values.universals_in(r)) require(r, other);
    }
    return out;
}

}  // namespace fleck
