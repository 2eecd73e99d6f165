// Which places are initialised at each point of a body: the one analysis behind E0381, E0382, E0384
// and drop elaboration (rustc-dev-guide, "Move paths"). A place's bits cover what lies below it:
// moving `a` makes `a.b` and `*a.c` uninitialised, assigning `a` initialises them again. Moving
// `a.b` leaves the bits of `a` alone: that `a` is then partly moved is seen from the bits of its
// descendants.
#pragma once

#include "frontend/borrowck/dataflow.h"
#include "frontend/mir/mir.h"
#include "frontend/mir/visit.h"

namespace fleck {

struct InitState {
    IdSet<mir::PlaceId> maybe_init;
    IdSet<mir::PlaceId> maybe_uninit;
    IdSet<mir::LocalId>
        ever_init;  // assigned on some path since its StorageLive, moved out since or not

    bool merge(const InitState& other) {
        bool changed = maybe_init.merge(other.maybe_init);
        changed |= maybe_uninit.merge(other.maybe_uninit);
        changed |= ever_init.merge(other.ever_init);
        return changed;
    }
};

// Calls f on `p` and on everything below it.
template <typename F>
void for_subtree(const mir::Places& places, mir::PlaceId p, F f) {
    f(p);
    for (mir::PlaceId c = places[p].first_child; c.valid(); c = places[c].next_sibling)
        for_subtree(places, c, f);
}

// Calls f on each place that a move of `p` takes: `p` itself, or the elements, if `p` is a subslice
// of an array (`let [_, rest @ ..] = a`). So an element is one place, whichever pattern moves it;
// the builder has made the elements' places.
template <typename F>
void for_each_moved(const mir::Places& places, mir::PlaceId p, F f) {
    const mir::Place& node = places[p];
    const auto* slice =
        node.parent.valid() ? std::get_if<mir::proj::Subslice>(&node.elem) : nullptr;
    if (slice == nullptr || slice->from_end) {
        f(p);
        return;
    }
    for (mir::PlaceId c = places[node.parent].first_child; c.valid(); c = places[c].next_sibling)
        if (const auto* element = std::get_if<mir::proj::ConstantIndex>(&places[c].elem))
            if (slice->from <= element->offset && element->offset < slice->to) f(c);
}

// Where a value may have gone: a location that moved it or something that contains it.
struct MoveSite {
    mir::Location at;
    mir::PlaceId moved;
    mir::PlaceId path;               // `moved`, or the one of its elements that matters
    bool through_back_edge = false;  // in an earlier round of a loop around the use
};

class InitTransfer {
  public:
    // A move of one of the `unmovable` places is an error of its own, and leaves its place as it
    // was; what lies behind a reference is not initialised by itself either.
    explicit InitTransfer(const mir::Body& body, IdSet<mir::PlaceId> unmovable = {});

    // Arguments are initialised, all other locals are not.
    [[nodiscard]] InitState at_start() const;
    void statement(InitState& state, const mir::Statement& s) const;
    void terminator(InitState& state, const mir::Terminator& t) const;
    void edge(InitState& state, const mir::Terminator& t, mir::BlockId successor) const;

    // The moves that reach `at` with no initialisation in between, in the order in which rustc
    // comes across them. Empty if `place` never had a value.
    [[nodiscard]] std::vector<MoveSite> move_sites(
        const IdVec<mir::BlockId, std::vector<mir::BlockId>>& preds, mir::PlaceId place,
        mir::Location at) const;

  private:
    void use(InitState& state, mir::PlaceId place, mir::PlaceUse use) const;
    void set(InitState& state, mir::PlaceId place, bool init) const;
    const mir::Body& body_;
    IdSet<mir::PlaceId> unmovable_;
    IdVec<mir::BlockId, uint32_t>
        rank_;  // in reverse postorder: an edge to a lower one closes a loop
};

}  // namespace fleck
