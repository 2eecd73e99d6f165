#include "frontend/mir/simplify.h"

#include "frontend/mir/visit.h"

namespace fleck::mir {

namespace {

class Simplifier {
  public:
    explicit Simplifier(Body& body) : body_(body) {}

    void run() {
        count_predecessors();
        thread_jumps();
        count_predecessors();
        join_chains();
        compact();
    }

  private:
    // Where a jump to `b` ends up if the blocks on the way do nothing.
    BlockId final_target(BlockId b) {
        BlockId end = b;
        for (uint32_t steps = 0; steps < body_.blocks.size(); ++steps) {
            const Block& block = body_.blocks[end];
            const auto* jump = std::get_if<Goto>(&block.terminator);
            if (jump == nullptr || !block.statements.empty() || jump->target == end) break;
            end = jump->target;
        }
        // Make the next walk along this path short.
        while (b != end) {
            auto& jump = std::get<Goto>(body_.blocks[b].terminator);
            b = jump.target;
            jump.target = end;
        }
        return end;
    }

    void thread_jumps() {
        for (const BlockId b : body_.blocks.ids()) {
            if (predecessors_[b.index] == 0) continue;
            Terminator& t = body_.blocks[b].terminator;
            for_each_target(t, [&](BlockId& target) { target = final_target(target); });
            if (const auto* edge = std::get_if<FalseEdge>(&t);
                edge != nullptr && edge->real == edge->imaginary)
                t = Goto{edge->real};
        }
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

    void join_chains() {
        for (const BlockId b : body_.blocks.ids()) {
            if (predecessors_[b.index] == 0) continue;
            while (true) {
                const auto* jump = std::get_if<Goto>(&body_.blocks[b].terminator);
                if (jump == nullptr || jump->target == b) break;
                const BlockId next = jump->target;
                if (predecessors_[next.index] != 1 || next.index == 0) break;
                Block& into = body_.blocks[b];
                Block& from = body_.blocks[next];
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
                predecessors_[next.index] = 0;
            }
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
