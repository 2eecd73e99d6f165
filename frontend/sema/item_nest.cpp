#include "frontend/sema/item_nest.h"

#include <algorithm>

namespace fleck {

ItemNest::ItemNest(const ast::Crate& crate) {
    for (const ast::ItemId id : crate.items.ids())
        if (const Span span = crate.items[id].span; span.valid())
            rows_.push_back({span, id, kNone});
    std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    size_t outer = kNone;
    for (size_t i = 0; i < rows_.size(); ++i) {
        while (outer != kNone && !rows_[outer].span.contains(rows_[i].span))
            outer = rows_[outer].outer;
        rows_[i].outer = outer;
        outer = i;
    }
}

ast::ItemId ItemNest::around(Span at) const {
    const auto behind = std::partition_point(
        rows_.begin(), rows_.end(), [&](const Row& r) { return r.span.begin <= at.begin; });
    size_t i = behind == rows_.begin() ? kNone : static_cast<size_t>(behind - rows_.begin()) - 1;
    while (i != kNone && (rows_[i].span == at || !rows_[i].span.contains(at))) i = rows_[i].outer;
    return i == kNone ? ast::ItemId() : rows_[i].item;
}

}  // namespace fleck
