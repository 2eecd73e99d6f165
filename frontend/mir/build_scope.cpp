// Scopes, and the ways out of them: falling through, break/continue/return, a failed condition, and
// unwinding. Unwinding paths form one DropTree for the body; each other exit has a tree of its own.
#include <algorithm>

#include "frontend/mir/builder.h"

namespace fleck::mir {

Depth Builder::open_scope(Span end) {
    if (depth_ == scopes_.size()) scopes_.emplace_back();
    DropScope& s = scopes_[depth_];
    s.drops.clear();
    s.end = end.last_byte();
    s.cached = 0;
    s.valid = false;
    return depth_++;
}

void Builder::schedule(Depth scope, LocalId local, bool is_value) {
    if (scope == kForever) return;
    if (is_value && !needs_drop(body_.locals[local].type)) return;
    FLECK_CHECK(scope < depth_, "drop scheduled in a closed scope");
    if (is_value)
        for (Depth d = scope + 1; d < depth_; ++d) scopes_[d].valid = false;
    DropScope& s = scopes_[scope];
    s.drops.push_back(
        ScheduledDrop{local, is_value, false, s.end, source_scope_, ++drops_scheduled_});
}

void Builder::consumed(const Operand& operand) {
    const auto* moved = std::get_if<Move>(&operand);
    if (moved == nullptr || depth_ == 0) return;
    const Place& p = body_.places[moved->place];
    if (p.parent.valid()) return;
    for (ScheduledDrop& d : scopes_[top()].drops)
        if (d.is_value && d.local == p.local) d.moved = true;
}

DropTree::Node Builder::diverge_target(Depth upto) {
    // Find the innermost scope whose part of the tree still stands on what lies below it.
    Depth from = upto + 1;
    while (from > 0 && !scopes_[from - 1].valid) --from;
    DropTree::Node node = DropTree::kRoot;
    if (from > 0) {
        --from;
        node = scopes_[from].cached_node;
    }
    for (Depth d = from; d <= upto; ++d) {
        DropScope& s = scopes_[d];
        if (!s.valid) s.cached = 0;
        for (; s.cached < s.drops.size(); ++s.cached)
            if (s.drops[s.cached].is_value) node = unwind_.add(s.drops[s.cached], node);
        s.cached_node = node;
        s.valid = true;
    }
    return node;
}

void Builder::diverge_from(BlockId block) { unwind_.enter(block, diverge_target(top())); }

void Builder::close_scope() {
    const Depth d = top();
    bool diverges = false;
    for (const ScheduledDrop& drop : scopes_[d].drops) diverges |= drop.is_value && !drop.moved;
    DropTree::Node unwind_to = diverges ? diverge_target(d) : DropTree::kRoot;
    const ScopeId outer_source_scope = source_scope_;
    const std::vector<ScheduledDrop>& drops = scopes_[d].drops;
    for (size_t i = drops.size(); i-- > 0;) {
        const ScheduledDrop& drop = drops[i];
        source_scope_ = drop.scope;
        if (!drop.is_value) {
            push(drop.span, StorageDead{drop.local});
            continue;
        }
        // If this drop unwinds, the next one follows.
        if (diverges) unwind_to = unwind_.next(unwind_to);
        if (drop.moved) continue;
        unwind_.enter(cur_, unwind_to);
        const BlockId next = new_block();
        end_with(drop.span, Drop{place_of(drop.local), next, BlockId{}}, next);
    }
    source_scope_ = outer_source_scope;
    --depth_;
}

DropTree::Node Builder::add_exit(DropTree& tree, Depth keep) {
    DropTree::Node node = DropTree::kRoot;
    size_t i = 0;
    for (Depth d = keep + 1; d < depth_; ++d)
        for (const ScheduledDrop& drop : scopes_[d].drops) node = tree.add_step(i++, drop, node);
    return node;
}

// Makes the blocks of a tree and links the entries to them. StorageDeads share the block of what
// comes before them where only one way leads there.
std::vector<BlockId> Builder::build_tree(DropTree& tree, BlockId root, bool is_unwind) {
    enum class Need : uint8_t { None, Shares, Own };
    std::vector<BlockId> blocks(tree.size());
    std::vector<std::pair<Need, DropTree::Node>> needs(tree.size(), {Need::None, 0});
    blocks[DropTree::kRoot] = root;
    if (root.valid()) needs[DropTree::kRoot].first = Need::Own;
    auto& entries = tree.entries();
    std::stable_sort(entries.begin(), entries.end());
    const auto own_block = [&](DropTree::Node n) {
        if (!blocks[n].valid()) blocks[n] = new_block(is_unwind);
        return blocks[n];
    };
    for (DropTree::Node n = static_cast<DropTree::Node>(tree.size()); n-- > 0;) {
        while (!entries.empty() && entries.back().to == n) {
            const BlockId from = entries.back().from;
            entries.pop_back();
            needs[n].first = Need::Own;
            const BlockId to = own_block(n);
            Block& block = body_.blocks[from];
            if (!is_unwind) {
                block.terminator = Goto{to};
            } else if (auto* drop = std::get_if<Drop>(&block.terminator)) {
                // The unwinding edge of an assignment's drop stores the new value first.
                if (drop->unwind.valid())
                    body_.blocks[drop->unwind].terminator = Goto{to};
                else
                    drop->unwind = to;
            } else if (auto* call = std::get_if<Call>(&block.terminator)) {
                call->unwind = to;
            } else if (auto* check = std::get_if<Assert>(&block.terminator)) {
                check->unwind = to;
            } else if (auto* head = std::get_if<FalseUnwind>(&block.terminator)) {
                head->unwind = to;
            } else {
                FLECK_UNREACHABLE();
            }
        }
        switch (needs[n].first) {
            case Need::None:
                continue;
            case Need::Own:
                own_block(n);
                break;
            case Need::Shares:
                blocks[n] = blocks[needs[n].second];
                break;
        }
        if (n == DropTree::kRoot) break;
        auto& next = needs[tree.next(n)];
        if (tree.drop(n).is_value || next.first != Need::None)
            next.first = Need::Own;
        else
            next = {Need::Shares, n};
    }
    const ScopeId outer_source_scope = source_scope_;
    for (DropTree::Node n = static_cast<DropTree::Node>(tree.size()); n-- > 1;) {
        if (!blocks[n].valid()) continue;
        const ScheduledDrop& drop = tree.drop(n);
        const BlockId next = blocks[tree.next(n)];
        source_scope_ = drop.scope;
        if (drop.is_value) {
            terminate(blocks[n], drop.span, Drop{place_of(drop.local), next, BlockId{}});
        } else {
            push_to(blocks[n], drop.span, StorageDead{drop.local});
            if (blocks[n] != next) jump(blocks[n], drop.span, next);
        }
    }
    source_scope_ = outer_source_scope;
    return blocks;
}

// The drops of an exit may unwind themselves: then what is left is dropped on the unwinding path.
BlockId Builder::build_exit_tree(DropTree& tree, Depth scope, BlockId root) {
    if (tree.entries().empty()) return BlockId{};
    const std::vector<BlockId> blocks = build_tree(tree, root, false);
    if (tree.has_values()) {
        std::vector<DropTree::Node> unwind(tree.size());
        unwind[DropTree::kRoot] = diverge_target(scope);
        for (DropTree::Node n = 1; n < tree.size(); ++n) {
            const DropTree::Node next = unwind[tree.next(n)];
            unwind[n] = next;
            if (!tree.drop(n).is_value) continue;
            unwind[n] = unwind_.add(tree.drop(n), next);
            if (blocks[n].valid()) unwind_.enter(blocks[n], next);
        }
    }
    return blocks[DropTree::kRoot];
}

void Builder::build_unwind_tree() {
    if (unwind_.entries().empty()) return;
    const std::vector<BlockId> blocks = build_tree(unwind_, BlockId{}, true);
    const BlockId root = blocks[DropTree::kRoot];
    if (root.valid()) terminate(root, body_.span, UnwindResume{});
}

// ---- break, continue, return

Builder::Breakable& Builder::breakable_of(hir::LoopId id, size_t& index) {
    for (index = breakables_.size(); index-- > 0;)
        if (breakables_[index].id == id) return breakables_[index];
    FLECK_UNREACHABLE();
}

void Builder::leave(Span span, size_t breakable, bool is_continue, hir::ExprId value) {
    if (!is_continue) {
        const PlaceId destination = breakables_[breakable].destination;
        if (value.valid())
            into(destination, value);
        else
            assign_unit(span, destination);
    }
    Breakable& target = breakables_[breakable];
    DropTree& tree = is_continue ? target.continues : target.breaks;
    const DropTree::Node node = add_exit(tree, target.scope);
    tree.enter(cur_, node);
    end_with(span, Goto{}, new_block());  // the target is set when the tree is built
}

void Builder::close_breakable(BlockId loop_head, Span span, bool falls_through) {
    Breakable done = std::move(breakables_.back());
    breakables_.pop_back();
    const BlockId after = build_exit_tree(done.breaks, done.scope, BlockId{});
    if (done.has_continue) build_exit_tree(done.continues, done.scope, loop_head);
    if (!falls_through) {
        cur_ = after.valid() ? after : new_block();
    } else if (after.valid()) {
        const BlockId join = new_block();
        jump(cur_, span, join);
        jump(after, span, join);
        cur_ = join;
    }
}

void Builder::break_for_else(BlockId block, Span span) {
    const DropTree::Node node = add_exit(if_then_->drops, if_then_->scope);
    if_then_->drops.enter(block, node);
    terminate(block, span, Goto{});
}

ScopeId Builder::open_source_scope(Span span) {
    const ScopeId outer = source_scope_;
    source_scope_ = body_.scopes.push(Scope{outer, span});
    return outer;
}

}  // namespace fleck::mir
