#include "frontend/borrowck/points.h"

#include <algorithm>

namespace fleck {

Points::Points(const mir::Body& body) : order_(checking_order(body)) {
    first_.resize(body.blocks.size(), kUnreachable);
    last_.resize(body.blocks.size(), kUnreachable);
    for (mir::BlockId b : order_) {
        first_[b] = static_cast<PointId>(blocks_of_.size());
        blocks_of_.insert(blocks_of_.end(), body.blocks[b].statements.size() + 1, b);
        last_[b] = static_cast<PointId>(blocks_of_.size() - 1);
    }
}

void PointSet::add(PointId first, PointId last) {
    // The first range that touches or follows [first, last].
    auto it = ranges_.end();
    if (!ranges_.empty() && ranges_.back().second + 1 >= first)
        it = std::lower_bound(ranges_.begin(), ranges_.end(), first,
                              [](const auto& r, PointId p) { return r.second + 1 < p; });
    auto end = it;
    while (end != ranges_.end() && end->first <= last + 1) {
        first = std::min(first, end->first);
        last = std::max(last, end->second);
        ++end;
    }
    if (it == end) {
        ranges_.insert(it, {first, last});
        return;
    }
    *it = {first, last};
    ranges_.erase(it + 1, end);
}

void PointSet::merge(const PointSet& other) {
    if (other.ranges_.size() <= 2) {
        for (const auto& [first, last] : other.ranges_) add(first, last);
        return;
    }
    std::vector<std::pair<PointId, PointId>> all;
    all.reserve(ranges_.size() + other.ranges_.size());
    std::merge(ranges_.begin(), ranges_.end(), other.ranges_.begin(), other.ranges_.end(),
               std::back_inserter(all));
    ranges_.clear();
    for (const auto& r : all) {
        if (!ranges_.empty() && r.first <= ranges_.back().second + 1)
            ranges_.back().second = std::max(ranges_.back().second, r.second);
        else
            ranges_.push_back(r);
    }
}

bool PointSet::contains(PointId p) const {
    const auto it = std::lower_bound(ranges_.begin(), ranges_.end(), p,
                                     [](const auto& r, PointId q) { return r.second < q; });
    return it != ranges_.end() && it->first <= p;
}

PointId PointSet::stretch(PointId p, PointId limit) const {
    const auto it = std::lower_bound(ranges_.begin(), ranges_.end(), p,
                                     [](const auto& r, PointId q) { return r.second < q; });
    return std::min(it->second, limit);
}

}  // namespace fleck
