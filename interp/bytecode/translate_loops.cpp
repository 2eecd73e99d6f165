// The loops of a body, for notes of their rounds.
#include <algorithm>

#include "interp/bytecode/translate.h"

namespace fleck::vm {

// The natural loops of a body: an edge to a block that dominates it goes back to a loop's head. All
// loops of MIR have one way in, so a block that is still being walked when it is met again does.
// (Aho, Lam, Sethi, Ullman: Compilers, 2nd ed., 9.6)
void Translator::find_loops(const mir::Body& body) {
    loops_.clear();
    const size_t n = body.blocks.size();
    leaves_.assign(n, {});
    std::vector<std::vector<mir::BlockId>> preds(n);
    std::vector<std::pair<mir::BlockId, mir::BlockId>> back_edges;
    std::vector<uint8_t> state(n, 0);
    std::vector<std::pair<mir::BlockId, std::vector<mir::BlockId>>> stack;
    const auto enter = [&](mir::BlockId b) {
        state[b.index] = 1;
        std::vector<mir::BlockId> next;
        mir::for_each_successor(body.blocks[b].terminator, [&](mir::BlockId t) {
            if (body.blocks[t].is_cleanup) return;
            preds[t.index].push_back(b);
            next.push_back(t);
        });
        stack.emplace_back(b, std::move(next));
    };
    enter(mir::BlockId(0u));
    while (!stack.empty()) {
        auto& [b, next] = stack.back();
        if (next.empty()) {
            state[b.index] = 2;
            stack.pop_back();
            continue;
        }
        const mir::BlockId t = next.back();
        next.pop_back();
        if (state[t.index] == 1) back_edges.emplace_back(b, t);
        if (state[t.index] == 0) enter(t);
    }
    for (const auto& [latch, head] : back_edges) {
        auto loop = std::ranges::find(loops_, head, &Loop::head);
        if (loop == loops_.end()) {
            loops_.push_back({head, IdSet<mir::BlockId>(n), {}});
            loop = loops_.end() - 1;
            loop->blocks.insert(head);
        }
        std::vector<mir::BlockId> todo{latch};
        while (!todo.empty()) {
            const mir::BlockId b = todo.back();
            todo.pop_back();
            if (!loop->blocks.insert(b)) continue;
            for (mir::BlockId p : preds[b.index]) todo.push_back(p);
        }
    }
    for (Loop& loop : loops_) {
        const auto cover = [&](Span s) {
            if (!s.valid() || !body.span.contains(s)) return;
            loop.span = loop.span.valid() ? Span{std::min(loop.span.begin, s.begin),
                                                 std::max(loop.span.end, s.end)}
                                          : s;
        };
        for (mir::BlockId b : body.blocks.ids()) {
            if (!loop.blocks.contains(b)) continue;
            for (const mir::Statement& s : body.blocks[b].statements) cover(s.span);
            cover(body.blocks[b].span);
            mir::for_each_successor(body.blocks[b].terminator, [&](mir::BlockId t) {
                if (body.blocks[t].is_cleanup || loop.blocks.contains(t)) return;
                std::vector<size_t>& left = leaves_[t.index];
                const auto number = static_cast<size_t>(&loop - loops_.data());
                if (std::ranges::find(left, number) == left.end()) left.push_back(number);
            });
        }
    }
}

// At the beginning of a block: another round of a loop, and those that were left by the way here.
void Translator::loop_notes(const mir::Body& body, mir::BlockId id) {
    const mir::Block& block = body.blocks[id];
    span_ = block.statements.empty() ? block.span : block.statements[0].span;
    const auto tell = [&](const Loop& loop, Note::Kind kind) {
        Note n;
        n.kind = kind;
        n.span = span_;
        n.scope = loop.span;
        note(std::move(n));
    };
    for (const size_t left : leaves_[id.index]) tell(loops_[left], Note::Kind::LoopLeft);
    for (const Loop& loop : loops_)
        if (loop.head == id) tell(loop, Note::Kind::Round);
}

}  // namespace fleck::vm
