// What has to be dropped on the ways out of scopes, shared where the ways meet. Each node is one
// drop; `next` is what follows it (the drop of what was made before). Ways that leave from
// different places enter at different nodes:
//
//     let a = f(); let b = g(); h();      unwinding from h: drop b -> drop a -> (root)
//                                         unwinding from g:           drop a -> (root)
#pragma once

#include <unordered_map>
#include <vector>

#include "frontend/mir/mir.h"

namespace fleck::mir {

struct ScheduledDrop {
    LocalId local;
    bool is_value;       // drop the value, else only StorageDead
    bool moved = false;  // surely moved out at the scope's end: dropped on unwinding only
    Span span;           // where the scope ends
    ScopeId scope;
    uint32_t serial = 0;  // tells apart what was scheduled when
};

class DropTree {
  public:
    using Node = uint32_t;
    static constexpr Node kRoot = 0;

    // The node for `drop` followed by `next`; made if it is not there yet.
    Node add(const ScheduledDrop& drop, Node next);
    // The same for the i-th drop of a way out, counted from the outermost scope, where `next` is
    // the node of the one before. Ways out of one place of a long function have nearly all in
    // common: what is as it was on the last way is not looked up again.
    Node add_step(size_t i, const ScheduledDrop& drop, Node next) {
        if (i < last_way_.size()) {
            if (last_way_[i].serial == drop.serial) return last_way_[i].node;
            last_way_.resize(i);
        }
        last_way_.push_back({drop.serial, add(drop, next)});
        return last_way_.back().node;
    }
    // `from` ends in a jump (or unwinds) to the drops from `to` on.
    void enter(BlockId from, Node to) { entries_.push_back({to, from}); }
    [[nodiscard]] bool has_values() const { return has_values_; }
    [[nodiscard]] size_t size() const { return nodes_.size() + 1; }
    [[nodiscard]] const ScheduledDrop& drop(Node n) const { return nodes_[n - 1].drop; }
    [[nodiscard]] Node next(Node n) const { return n == kRoot ? kRoot : nodes_[n - 1].next; }

    struct Entry {
        Node to;
        BlockId from;
        auto operator<=>(const Entry&) const = default;
    };
    [[nodiscard]] std::vector<Entry>& entries() { return entries_; }

  private:
    struct NodeData {
        ScheduledDrop drop;
        Node next;
    };
    struct Step {
        uint32_t serial;
        Node node;
    };
    std::vector<NodeData> nodes_;  // without the root
    std::vector<Step> last_way_;
    std::vector<Entry> entries_;
    std::unordered_map<uint64_t, Node> by_key_;  // next, local, is_value
    bool has_values_ = false;
};

}  // namespace fleck::mir
