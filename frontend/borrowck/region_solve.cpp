#include "frontend/borrowck/region_solve.h"

#include <algorithm>

namespace fleck {

RegionValues::RegionValues(const RegionCx& cx, const Points& points,
                           IdVec<RegionVid, PointSet> liveness)
    : cx_(cx), point_count_(points.size()), liveness_(std::move(liveness)) {
    liveness_.resize(cx.region_count());
    build_edges();
    condense();
    solve();
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

// Tarjan's algorithm, without recursion: components are numbered as they are completed, so each
// comes behind what it reaches.
void RegionValues::condense() {
    const size_t n = cx_.region_count();
    constexpr uint32_t kNone = UINT32_MAX;
    scc_.assign(n, kNone);
    std::vector<uint32_t> order(n, kNone), low(n), stack, next_edge(n);
    struct Frame {
        uint32_t region;
    };
    std::vector<Frame> frames;
    uint32_t counter = 0, components = 0;
    for (uint32_t start = 0; start < n; ++start) {
        if (order[start] != kNone) continue;
        frames.push_back({start});
        while (!frames.empty()) {
            const uint32_t r = frames.back().region;
            if (order[r] == kNone) {
                order[r] = low[r] = counter++;
                stack.push_back(r);
                next_edge[r] = first_edge_[r];
            }
            bool opened = false;
            while (next_edge[r] < first_edge_[r + 1]) {
                const uint32_t to = cx_.constraints[edges_[next_edge[r]]].shorter.index;
                if (order[to] == kNone) {
                    frames.push_back({to});
                    opened = true;
                    break;
                }
                if (scc_[to] == kNone) low[r] = std::min(low[r], low[to]);
                ++next_edge[r];
            }
            if (opened) continue;
            frames.pop_back();
            if (!frames.empty())
                low[frames.back().region] = std::min(low[frames.back().region], low[r]);
            if (low[r] != order[r]) continue;
            members_.emplace_back();
            while (true) {
                const uint32_t m = stack.back();
                stack.pop_back();
                scc_[m] = components;
                members_.back().push_back(m);
                if (m == r) break;
            }
            ++components;
        }
    }
}

void RegionValues::solve() {
    values_.resize(members_.size());
    ends_.resize(members_.size());
    std::vector<uint32_t> merged(members_.size(), UINT32_MAX);
    for (uint32_t c = 0; c < members_.size(); ++c) {
        PointSet& value = values_[c];
        std::vector<RegionVid>& ends = ends_[c];
        for (const uint32_t r : members_[c]) {
            if (cx_.is_universal(RegionVid(r))) ends.push_back(RegionVid(r));
            value.merge(liveness_[RegionVid(r)]);
            for (uint32_t e = first_edge_[r]; e < first_edge_[r + 1]; ++e) {
                const uint32_t to = scc_[cx_.constraints[edges_[e]].shorter.index];
                if (to == c || merged[to] == c) continue;
                merged[to] = c;
                value.merge(values_[to]);
                ends.insert(ends.end(), ends_[to].begin(), ends_[to].end());
            }
        }
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        if (!ends.empty() && point_count_ > 0) {
            // A lifetime parameter holds everywhere in the body.
            value = PointSet();
            value.add(0, static_cast<PointId>(point_count_ - 1));
        }
    }
}

std::vector<RegionVid> RegionValues::universals_in(RegionVid r) const {
    std::vector<RegionVid> out = ends_[scc_[r.index]];
    std::erase(out, r);
    return out;
}

RegionVid RegionValues::live_sub_region(RegionVid r, PointId p) const {
    const std::vector<uint32_t> path = chain(r, [&](RegionVid x) { return live_at(x, p); });
    return path.empty() ? r : cx_.constraints[path.back()].shorter;
}

}  // namespace fleck
