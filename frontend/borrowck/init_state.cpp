#include "frontend/borrowck/init_state.h"

namespace fleck {

using mir::BlockId;
using mir::Location;
using mir::PlaceId;
using mir::PlaceUse;

InitState InitTransfer::at_start() const {
    InitState state;
    for (PlaceId p : body_.places.ids()) {
        if (body_.locals[body_.places[p].local].is_arg)
            state.maybe_init.insert(p);
        else
            state.maybe_uninit.insert(p);
    }
    for (mir::LocalId l : body_.locals.ids())
        if (body_.locals[l].is_arg) state.ever_init.insert(l);
    return state;
}

void InitTransfer::set(InitState& state, PlaceId place, bool init) const {
    for_subtree(body_.places, place, [&](PlaceId p) {
        if (init) {
            state.maybe_init.insert(p);
            state.maybe_uninit.remove(p);
        } else {
            state.maybe_init.remove(p);
            state.maybe_uninit.insert(p);
        }
    });
    const mir::Place& node = body_.places[place];
    if (init && !node.parent.valid()) state.ever_init.insert(node.local);
}

void InitTransfer::use(InitState& state, PlaceId place, PlaceUse use) const {
    switch (use) {
        case PlaceUse::Move:
            if (unmovable_.contains(place)) break;
            for_each_moved(body_.places, place, [&](PlaceId p) { set(state, p, false); });
            break;
        case PlaceUse::Drop:
            set(state, place, false);
            break;
        case PlaceUse::Store:
            set(state, place, true);
            break;
        case PlaceUse::StorageLive:
        case PlaceUse::StorageDead:
            set(state, place, false);
            state.ever_init.remove(body_.places[place].local);
            break;
        case PlaceUse::CallStore:  // on the normal edge: edge()
        case PlaceUse::Copy:
        case PlaceUse::Inspect:
        case PlaceUse::SharedBorrow:
        case PlaceUse::MutBorrow:
        case PlaceUse::FakeBorrow:
        case PlaceUse::RawShared:
        case PlaceUse::RawMut:
        case PlaceUse::FakeRead:
        case PlaceUse::Mention:
            break;
    }
}

void InitTransfer::statement(InitState& state, const mir::Statement& s) const {
    mir::visit_places(body_, s, [&](PlaceId p, PlaceUse u) { use(state, p, u); });
}

void InitTransfer::terminator(InitState& state, const mir::Terminator& t) const {
    mir::visit_places(t, [&](PlaceId p, PlaceUse u) { use(state, p, u); });
}

void InitTransfer::edge(InitState& state, const mir::Terminator& t, BlockId successor) const {
    if (const auto* call = std::get_if<mir::Call>(&t); call != nullptr && call->target == successor)
        set(state, call->destination, true);
}

namespace {

// What a location does to `place` for the backward search.
enum class Effect : uint8_t { None, Moves, Initialises, Ends };

class MoveSearch {
  public:
    MoveSearch(const mir::Body& body, const IdSet<PlaceId>& unmovable, PlaceId place)
        : body_(body), unmovable_(unmovable), place_(place) {}

    PlaceId moved;  // of the last Moves

    Effect effect(const mir::Statement& s) {
        Effect result = Effect::None;
        mir::visit_places(body_, s, [&](PlaceId p, PlaceUse u) { combine(result, p, u); });
        return result;
    }
    Effect effect(const mir::Terminator& t) {
        Effect result = Effect::None;
        mir::visit_places(t, [&](PlaceId p, PlaceUse u) { combine(result, p, u); });
        return result;
    }

  private:
    // Looking backward, the last effect of a location counts: an assignment behind the moves of its
    // operands.
    void combine(Effect& result, PlaceId p, PlaceUse u) {
        const bool covers = body_.places.is_prefix(p, place_);
        switch (u) {
            case PlaceUse::Move:
                if (unmovable_.contains(p)) break;
                for_each_moved(body_.places, p, [&](PlaceId q) {
                    if (!body_.places.is_prefix(q, place_) && !body_.places.is_prefix(place_, q))
                        return;
                    result = Effect::Moves;
                    moved = p;
                });
                break;
            case PlaceUse::Store:
            case PlaceUse::CallStore:
                if (covers) result = Effect::Initialises;
                break;
            case PlaceUse::StorageLive:
            case PlaceUse::StorageDead:
                if (covers) result = Effect::Ends;
                break;
            case PlaceUse::Drop:
            case PlaceUse::Copy:
            case PlaceUse::Inspect:
            case PlaceUse::SharedBorrow:
            case PlaceUse::MutBorrow:
            case PlaceUse::FakeBorrow:
            case PlaceUse::RawShared:
            case PlaceUse::RawMut:
            case PlaceUse::FakeRead:
            case PlaceUse::Mention:
                break;
        }
    }
    const mir::Body& body_;
    const IdSet<PlaceId>& unmovable_;
    PlaceId place_;
};

}  // namespace

std::vector<MoveSite> InitTransfer::move_sites(const IdVec<BlockId, std::vector<BlockId>>& preds,
                                               PlaceId place, Location at) const {
    std::vector<MoveSite> sites;
    MoveSearch search(body_, unmovable_, place);
    IdSet<BlockId> visited(body_.blocks.size());
    struct Task {
        BlockId block;
        uint32_t end;  // statements before this one are to be looked at
    };
    std::vector<Task> tasks{{at.block, at.index}};
    bool first = true;
    while (!tasks.empty()) {
        const auto [block, end] = tasks.back();
        tasks.pop_back();
        const mir::Block& b = body_.blocks[block];
        Effect effect = Effect::None;
        uint32_t i = end;
        while (effect == Effect::None && i > 0) {
            --i;
            effect = search.effect(b.statements[i]);
            // Reached again from behind: the use lies in a loop with this move.
            if (effect == Effect::Moves)
                sites.push_back(
                    {{block, i}, search.moved, !first && block == at.block && i >= at.index});
        }
        first = false;
        if (effect != Effect::None) continue;
        for (BlockId p : preds[block]) {
            if (!visited.insert(p)) continue;
            const mir::Block& from = body_.blocks[p];
            const auto n = static_cast<uint32_t>(from.statements.size());
            // The destination of a call is initialised only on its normal edge.
            const Effect last = search.effect(from.terminator);
            const auto* call = std::get_if<mir::Call>(&from.terminator);
            const bool stored =
                call != nullptr && last == Effect::Initialises && call->target == block;
            if (last == Effect::Moves)
                sites.push_back({{p, n}, search.moved, p == at.block && n >= at.index});
            else if (!stored)
                tasks.push_back({p, n});
        }
    }
    std::sort(sites.begin(), sites.end(),
              [](const MoveSite& a, const MoveSite& b) { return a.at < b.at; });
    return sites;
}

}  // namespace fleck
