#include "frontend/borrowck/init_state.h"

#include <algorithm>

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
            if (!unmovable_.contains(place)) set(state, place, false);
            break;
        case PlaceUse::Store:
            if (!unmovable_.contains(place)) set(state, place, true);
            break;
        case PlaceUse::StorageLive:
        case PlaceUse::StorageDead:
            set(state, place, false);
            state.ever_init.remove(body_.places[place].local);
            break;
        // Through the borrow it may get a value again.
        case PlaceUse::MutBorrow:
        case PlaceUse::RawMut:
            if (!body_.places[place].parent.valid())
                for_subtree(body_.places, place, [&](PlaceId p) { state.maybe_init.insert(p); });
            break;
        case PlaceUse::CallStore:  // on the normal edge: edge()
        case PlaceUse::Copy:
        case PlaceUse::Inspect:
        case PlaceUse::SharedBorrow:
        case PlaceUse::FakeBorrow:
        case PlaceUse::RawShared:
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
    if (const auto* call = std::get_if<mir::Call>(&t);
        call != nullptr && call->target == successor && !unmovable_.contains(call->destination))
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
    PlaceId path;   // that or the one of its elements that matters

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
    // In `x = f(x)` the move is told, although x has a value behind it.
    void combine(Effect& result, PlaceId p, PlaceUse u) {
        if (result == Effect::Moves) return;
        const bool covers = body_.places.is_prefix(p, place_);
        switch (u) {
            case PlaceUse::Move:
                if (unmovable_.contains(p)) break;
                for_each_moved(body_.places, p, [&](PlaceId q) {
                    if (result == Effect::Moves || !body_.places.is_prefix(q, place_)) return;
                    result = Effect::Moves;
                    moved = p;
                    path = q;
                });
                break;
            case PlaceUse::Store:
            case PlaceUse::CallStore:
                if (covers && !unmovable_.contains(p)) result = Effect::Initialises;
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

// Walks backward from a use, first without going round a loop. What a loop moved in an earlier
// round is the cause only if the place had a value when the loop began.
class MoveSites {
  public:
    MoveSites(const mir::Body& body, const IdVec<BlockId, uint32_t>& rank, MoveSearch search,
              const IdVec<BlockId, std::vector<BlockId>>& preds)
        : body_(body), rank_(rank), search_(std::move(search)), preds_(preds) {}

    // In the order in which they are come across.
    std::vector<MoveSite> find(Location at, bool is_arg) {
        walk_back(at.block, at.index);
        run();
        if (sites_.empty() && (is_arg || !came_to_start_)) {
            in_earlier_round_ = true;
            todo_ = std::move(round_loops_);
            run();
        }
        return std::move(sites_);
    }

  private:
    void run() {
        while (!todo_.empty()) {
            const BlockId b = todo_.back();
            todo_.pop_back();
            if (visited_.insert(b)) block(b);
        }
    }

    void block(BlockId id) {
        const mir::Block& b = body_.blocks[id];
        const auto end = static_cast<uint32_t>(b.statements.size());
        switch (search_.effect(b.terminator)) {
            case Effect::Moves:
                note({id, end});
                return;
            case Effect::Initialises:
                return;
            case Effect::Ends:
            case Effect::None:
                walk_back(id, end);
                return;
        }
    }

    void note(Location at) {
        sites_.push_back({at, search_.moved, search_.path, in_earlier_round_});
    }

    // From before statement `end` to the begin of the block, and on to what leads to it.
    void walk_back(BlockId block, uint32_t end) {
        const mir::Block& b = body_.blocks[block];
        for (uint32_t i = end; i-- > 0;) {
            const Effect effect = search_.effect(b.statements[i]);
            if (effect == Effect::None) continue;
            if (effect == Effect::Moves) note({block, i});
            came_to_start_ |= effect == Effect::Ends;
            return;
        }
        came_to_start_ |= preds_[block].empty();
        for (const BlockId p : preds_[block])
            (!in_earlier_round_ && rank_[block] <= rank_[p] ? round_loops_ : todo_).push_back(p);
    }

    const mir::Body& body_;
    const IdVec<BlockId, uint32_t>& rank_;
    MoveSearch search_;
    const IdVec<BlockId, std::vector<BlockId>>& preds_;
    std::vector<MoveSite> sites_;
    std::vector<BlockId> todo_, round_loops_;
    IdSet<BlockId> visited_;
    bool came_to_start_ = false;  // on some way the place never had a value
    bool in_earlier_round_ = false;
};

}  // namespace

InitTransfer::InitTransfer(const mir::Body& body, IdSet<PlaceId> unmovable)
    : body_(body), unmovable_(std::move(unmovable)) {
    rank_.resize(body.blocks.size());
    uint32_t next = 0;
    for (const BlockId b : reverse_postorder(body)) rank_[b] = next++;
}

std::vector<MoveSite> InitTransfer::move_sites(const IdVec<BlockId, std::vector<BlockId>>& preds,
                                               PlaceId place, Location at) const {
    MoveSites search(body_, rank_, MoveSearch(body_, unmovable_, place), preds);
    return search.find(at, body_.locals[body_.places[place].local].is_arg);
}

}  // namespace fleck
