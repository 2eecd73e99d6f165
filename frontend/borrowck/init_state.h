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

class InitTransfer {
  public:
    explicit InitTransfer(const mir::Body& body) : body_(body) {}

    // Arguments are initialised, all other locals are not.
    [[nodiscard]] InitState at_start() const;
    void statement(InitState& state, const mir::Statement& s) const;
    void terminator(InitState& state, const mir::Terminator& t) const;
    void edge(InitState& state, const mir::Terminator& t, mir::BlockId successor) const;

  private:
    void use(InitState& state, mir::PlaceId place, mir::PlaceUse use) const;
    void set(InitState& state, mir::PlaceId place, bool init) const;
    const mir::Body& body_;
};

// Where a value may have gone before `at`: the locations that moved `place`, a part of it or
// something that contains it, with no initialisation in between. Empty if it never had a value.
struct MoveSite {
    mir::Location at;
    mir::PlaceId moved;
    bool through_back_edge = false;  // in an earlier round of a loop around `at`
};
[[nodiscard]] std::vector<MoveSite> move_sites(
    const mir::Body& body, const IdVec<mir::BlockId, std::vector<mir::BlockId>>& preds,
    mir::PlaceId place, mir::Location at);

}  // namespace fleck
