// The least solution of a body's region constraints (rustc-dev-guide, "Region inference"): the
// value of a region is the points at which it must be live and the lifetime parameters that it must
// outlive. Constraints are condensed to strongly connected components and solved in one pass over
// them, so that the cost is that of the constraints and the ranges they carry.
#pragma once

#include <vector>

#include "frontend/base/scc.h"
#include "frontend/borrowck/points.h"
#include "frontend/borrowck/region_cx.h"

namespace fleck {

class RegionValues {
  public:
    // `liveness` has an entry per region; constraints are read from `cx`.
    RegionValues(const RegionCx& cx, const Points& points, IdVec<RegionVid, PointSet> liveness);

    // To be called again when constraints have changed.
    void solve();

    [[nodiscard]] bool contains(RegionVid r, PointId p) const {
        return cx_.is_universal(r) || has_universal(r) || points_of(r).contains(p);
    }
    // Lifetime parameters that `r` must outlive, itself left out.
    [[nodiscard]] std::vector<RegionVid> universals_in(RegionVid r) const;
    [[nodiscard]] bool has_universal(RegionVid r) const {
        return !ends_[condensed_.of[r.index]].empty();
    }
    [[nodiscard]] const PointSet& points_of(RegionVid r) const {
        return values_[condensed_.of[r.index]];
    }
    [[nodiscard]] bool live_at(RegionVid r, PointId p) const {
        return cx_.is_universal(r) || liveness_[r].contains(p);
    }

    [[nodiscard]] bool is_live(RegionVid r) const { return !liveness_[r].empty(); }

    // Of those that must be equal to `r`, a universal one, the first.
    [[nodiscard]] RegionVid representative(RegionVid r) const;

    // The shortest chain of constraints from `from` to a region that `is_end` accepts; empty if
    // there is none. Indices into cx.constraints.
    template <typename F>
    [[nodiscard]] std::vector<uint32_t> chain(RegionVid from, F is_end) const;
    // The first region on the way from `r` that is live at `p` by itself.
    [[nodiscard]] RegionVid live_sub_region(RegionVid r, PointId p) const;

  private:
    void build_edges();
    void settle();

    const RegionCx& cx_;
    size_t point_count_;
    IdVec<RegionVid, PointSet> liveness_;
    std::vector<uint32_t> first_edge_, edges_;  // by longer region: constraint indices
    Components condensed_;                      // of regions
    std::vector<PointSet> values_;              // by component
    std::vector<std::vector<RegionVid>> ends_;  // by component, sorted
};

// A lifetime parameter that must outlive another one, though nobody has said so.
struct Unproven {
    RegionVid longer, shorter;
};
// All of them, those of one `longer` together (rustc's `check_universal_region`).
[[nodiscard]] std::vector<Unproven> unproven(const RegionCx& cx, const RegionValues& values);

template <typename F>
std::vector<uint32_t> RegionValues::chain(RegionVid from, F is_end) const {
    constexpr uint32_t kNone = UINT32_MAX;
    std::vector<uint32_t> came_by(condensed_.of.size(), kNone);
    std::vector<bool> seen(condensed_.of.size());
    std::vector<RegionVid> queue{from};
    seen[from.index] = true;
    for (size_t i = 0; i < queue.size(); ++i) {
        RegionVid r = queue[i];
        if (is_end(r)) {
            std::vector<uint32_t> path;
            while (r != from) {
                path.push_back(came_by[r.index]);
                r = cx_.constraints[came_by[r.index]].longer;
            }
            return {path.rbegin(), path.rend()};
        }
        for (uint32_t e = first_edge_[r.index]; e < first_edge_[r.index + 1]; ++e) {
            const RegionVid next = cx_.constraints[edges_[e]].shorter;
            if (seen[next.index]) continue;
            seen[next.index] = true;
            came_by[next.index] = edges_[e];
            queue.push_back(next);
        }
    }
    return {};
}

}  // namespace fleck
