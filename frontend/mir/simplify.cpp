#include "frontend/mir/simplify.h"

#include "frontend/mir/visit.h"

namespace fleck::mir {

namespace {

class Simplifier {
  public:
    explicit Simplifier(Body& body) : body_(body) {}

    // As rustc's `CfgSimplifier`, block by block: the order in which jumps are shortened and blocks
    // joined decides in which order blocks stand, and so what is told first.
    void run() {
        count_predecessors();
        bool changed = true;
        while (changed) {
            changed = false;
            for (const BlockId b : body_.blocks.ids()) {
                if (predecessors_[b.index] == 0) continue;
                changed |= shorten_jumps(b);
                changed |= join_successors(b);
            }
        }
        count_predecessors();
        compact();
    }

  private:
    const Goto* empty_jump(BlockId b) const {
        const Block& block = body_.blocks[b];
        return block.statements.empty() ? std::get_if<Goto>(&block.terminator) : nullptr;
    }

    bool shorten_jumps(BlockId b) {
        bool changed = false;
        Terminator& t = body_.blocks[b].terminator;
        for_each_target(t, [&](BlockId& target) {
            const BlockId end = final_target(target);
            changed |= end != target;
            target = end;
        });
        if (const auto* edge = std::get_if<FalseEdge>(&t);
            edge != nullptr && edge->real == edge->imaginary) {
            --predecessors_[edge->real.index];
            t = Goto{edge->real};
            changed = true;
        }
        return changed;
    }

    // Where a jump to `b` ends up if the blocks on the way do nothing; they jump there too.
    BlockId final_target(BlockId b) {
        std::vector<BlockId> way;
        BlockId end = b;
        for (const Goto* jump = empty_jump(end); jump != nullptr; jump = empty_jump(end)) {
            if (way.size() > body_.blocks.size()) return b;  // an empty loop
            way.push_back(end);
            end = jump->target;
        }
        for (; !way.empty(); way.pop_back()) {
            const BlockId passed = way.back();
            std::get<Goto>(body_.blocks[passed].terminator).target = end;
            // What led to it now leads to the end.
            if (--predecessors_[passed.index] != 0) ++predecessors_[end.index];
        }
        return end;
    }

    // A block that is reached from one place only becomes a part of what leads to it.
    bool join_successors(BlockId b) {
        bool changed = false;
        while (true) {
            const auto* jump = std::get_if<Goto>(&body_.blocks[b].terminator);
            if (jump == nullptr || jump->target == b) return changed;
            const BlockId next = jump->target;
            if (predecessors_[next.index] != 1 || next.index == 0) return changed;
            append(body_.blocks[b], body_.blocks[next]);
            predecessors_[next.index] = 0;
            changed = true;
        }
    }

    static void append(Block& into, Block& from) {
        if (into.statements.empty())
            into.statements = std::move(from.statements);
        else
            into.statements.insert(into.statements.end(),
                                   std::make_move_iterator(from.statements.begin()),
                                   std::make_move_iterator(from.statements.end()));
        from.statements.clear();
        into.terminator = std::move(from.terminator);
        into.span = from.span;
        into.scope = from.scope;
        from.terminator = Unreachable{};
    }

    void count_predecessors() {
        predecessors_.assign(body_.blocks.size(), 0);
        std::vector<BlockId> work{BlockId{0u}};
        predecessors_[0] = 1;
        while (!work.empty()) {
            const BlockId b = work.back();
            work.pop_back();
            for_each_successor(body_.blocks[b].terminator, [&](BlockId s) {
                if (predecessors_[s.index]++ == 0) work.push_back(s);
            });
        }
    }

    void compact() {
        std::vector<BlockId> new_id(body_.blocks.size());
        IdVec<BlockId, Block> kept;
        for (const BlockId b : body_.blocks.ids())
            if (predecessors_[b.index] != 0)
                new_id[b.index] = kept.push(std::move(body_.blocks[b]));
        for (Block& block : kept)
            for_each_target(block.terminator, [&](BlockId& t) { t = new_id[t.index]; });
        body_.blocks = std::move(kept);
    }

    Body& body_;
    std::vector<uint32_t> predecessors_;
};

}  // namespace

void simplify_cfg(Body& body) { Simplifier(body).run(); }

}  // namespace fleck::mir
