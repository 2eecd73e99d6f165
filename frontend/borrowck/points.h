// The points of a body, numbered, and sets of them.
//
// Point numbers run through the reachable blocks in reverse postorder, one per statement and
// terminator, so that what is live over a stretch of code is one range of numbers. A PointSet is a
// sorted list of such ranges: the regions of a body are many and mostly short.
#pragma once

#include <utility>
#include <vector>

#include "frontend/borrowck/dataflow.h"
#include "frontend/mir/mir.h"

namespace fleck {

using PointId = uint32_t;

class Points {
  public:
    explicit Points(const mir::Body& body);

    [[nodiscard]] size_t size() const { return blocks_of_.size(); }
    [[nodiscard]] PointId of(mir::Location at) const { return first_[at.block] + at.index; }
    // Of a block's first statement and of its terminator.
    [[nodiscard]] PointId first(mir::BlockId b) const { return first_[b]; }
    [[nodiscard]] PointId last(mir::BlockId b) const { return last_[b]; }
    [[nodiscard]] mir::Location location(PointId p) const {
        return {blocks_of_[p], p - first_[blocks_of_[p]]};
    }
    // Reachable blocks in reverse postorder.
    [[nodiscard]] const std::vector<mir::BlockId>& order() const { return order_; }

  private:
    static constexpr PointId kUnreachable = UINT32_MAX;
    std::vector<mir::BlockId> order_;
    IdVec<mir::BlockId, PointId> first_, last_;
    std::vector<mir::BlockId> blocks_of_;
};

class PointSet {
  public:
    // Adds [first, last]; cheap at the end, so that callers add in rising order where they can.
    void add(PointId first, PointId last);
    // Adds all of `other`.
    void merge(const PointSet& other);
    [[nodiscard]] bool contains(PointId p) const;
    [[nodiscard]] bool empty() const { return ranges_.empty(); }
    // The end of the stretch [p, end] that lies in the set, p being in it; never behind `limit`.
    [[nodiscard]] PointId stretch(PointId p, PointId limit) const;
    [[nodiscard]] const std::vector<std::pair<PointId, PointId>>& ranges() const { return ranges_; }

  private:
    std::vector<std::pair<PointId, PointId>> ranges_;  // apart from each other by a gap
};

}  // namespace fleck
