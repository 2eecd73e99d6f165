#include "frontend/mir/verify.h"

#include <fmt/format.h>

#include "frontend/mir/visit.h"

namespace fleck::mir {

namespace {

// Locals that may be without storage at each point: those that some path has declared dead, or not
// yet alive. Locals that have no storage statements at all are always alive.
class Verifier {
  public:
    explicit Verifier(const Body& body) : body_(body) {}

    std::optional<std::string> run() {
        check_shape();
        if (!fault_) check_storage();
        for (const Body& p : body_.promoted)
            if (!fault_) fault_ = find_fault(p);
        return fault_;
    }

  private:
    template <typename... Args>
    void fail(fmt::format_string<Args...> text, Args&&... args) {
        if (!fault_) fault_ = fmt::format(text, std::forward<Args>(args)...);
    }

    void check_shape() {
        if (body_.blocks.empty()) return fail("no entry block");
        for (const BlockId b : body_.blocks.ids()) {
            const Block& block = body_.blocks[b];
            bool in_range = true;
            for_each_successor(block.terminator, [&](BlockId s) {
                if (s.index >= body_.blocks.size()) in_range = false;
            });
            if (!in_range) return fail("bb{}: an edge to nowhere", b.index);
            if (block.scope.index >= body_.scopes.size())
                return fail("bb{}: a terminator without scope", b.index);
            for (const Statement& s : block.statements)
                if (s.scope.index >= body_.scopes.size())
                    return fail("bb{}: a statement without scope", b.index);
            check_edges(b, block);
        }
    }

    void check_edges(BlockId b, const Block& block) {
        const BlockId unwind = std::visit(Overloaded{
                                              [](const Goto&) { return BlockId{}; },
                                              [](const SwitchInt&) { return BlockId{}; },
                                              [](const Return&) { return BlockId{}; },
                                              [](const UnwindResume&) { return BlockId{}; },
                                              [](const Unreachable&) { return BlockId{}; },
                                              [](const Drop& t) { return t.unwind; },
                                              [](const Call& t) { return t.unwind; },
                                              [](const Assert& t) { return t.unwind; },
                                              [](const FalseEdge&) { return BlockId{}; },
                                              [](const FalseUnwind& t) { return t.unwind; },
                                          },
                                          block.terminator);
        if (unwind.valid() && block.is_cleanup)
            fail("bb{}: an unwind edge inside of cleanup", b.index);
        for_each_successor(block.terminator, [&](BlockId s) {
            const bool to_cleanup = body_.blocks[s].is_cleanup;
            if (s == unwind) {
                if (!to_cleanup) fail("bb{}: unwinds to the normal bb{}", b.index, s.index);
            } else if (to_cleanup != block.is_cleanup) {
                fail("bb{}: a normal edge to bb{} changes between cleanup and not", b.index,
                     s.index);
            }
        });
    }

    using Dead = IdSet<LocalId>;

    void apply(Dead& dead, const Statement& s, Location at) {
        if (const auto* live = std::get_if<StorageLive>(&s.op)) {
            dead.remove(live->local);
            return;
        }
        if (const auto* end = std::get_if<StorageDead>(&s.op)) {
            // It may be dead already: in `let r = if c { &f() } else { s };` the temporary ends
            // with the block, whichever way was taken.
            dead.insert(end->local);
            return;
        }
        if (!reporting_ || std::holds_alternative<DropSkipped>(s.op)) return;
        visit_places(body_, s, [&](PlaceId p, PlaceUse) { check_use(dead, p, at); });
    }

    void check_use(const Dead& dead, PlaceId p, Location at) {
        for (; p.valid(); p = body_.places[p].parent) {
            const Place& place = body_.places[p];
            if (dead.contains(place.local))
                fail("bb{}[{}]: _{} is used where it may be dead", at.block.index, at.index,
                     place.local.index);
            if (const auto* index = std::get_if<proj::Index>(&place.elem);
                index != nullptr && place.parent.valid() && dead.contains(index->index))
                fail("bb{}[{}]: index _{} is used where it may be dead", at.block.index, at.index,
                     index->index.index);
        }
    }

    void check_storage() {
        Dead start(body_.locals.size());
        for (const Block& block : body_.blocks)
            for (const Statement& s : block.statements)
                if (const auto* live = std::get_if<StorageLive>(&s.op)) start.insert(live->local);
        IdVec<BlockId, Dead> at_entry;
        at_entry.resize(body_.blocks.size(), Dead(body_.locals.size()));
        std::vector<bool> reached(body_.blocks.size());
        at_entry[BlockId{0u}] = start;
        reached[0] = true;
        std::vector<BlockId> work{BlockId{0u}};
        while (!work.empty()) {
            const BlockId b = work.back();
            work.pop_back();
            const Dead dead = flow(b, at_entry[b]);
            for_each_successor(body_.blocks[b].terminator, [&](BlockId s) {
                const bool grew = at_entry[s].merge(dead);
                if (!grew && reached[s.index]) return;
                reached[s.index] = true;
                work.push_back(s);
            });
        }
        reporting_ = true;
        for (const BlockId b : body_.blocks.ids())
            if (reached[b.index]) (void)flow(b, at_entry[b]);
    }

    Dead flow(BlockId b, Dead dead) {
        const Block& block = body_.blocks[b];
        for (uint32_t i = 0; i < block.statements.size(); ++i)
            apply(dead, block.statements[i], {b, i});
        if (reporting_ && !block.is_cleanup) {
            const Location at{b, static_cast<uint32_t>(block.statements.size())};
            visit_places(block.terminator, [&](PlaceId p, PlaceUse use) {
                // A temporary that only one branch made is dropped if it is there.
                if (use != PlaceUse::Drop) check_use(dead, p, at);
            });
        }
        return dead;
    }

    const Body& body_;
    std::optional<std::string> fault_;
    bool reporting_ = false;
};

}  // namespace

std::optional<std::string> find_fault(const Body& body) { return Verifier(body).run(); }

void verify(const Body& body) {
    const std::optional<std::string> fault = find_fault(body);
    if (!fault.has_value()) return;
    const std::string message = fmt::format("MIR of `{}`: {}", body.name, *fault);
    FLECK_CHECK(false, message.c_str());
}

}  // namespace fleck::mir
