// Where the variables of a body are live, for the regions in their types (NLL RFC 2094,
// "Liveness"). A variable that is to be used later keeps every region of its type alive; one that
// is only to be dropped keeps those that its destructor may look at (`#[may_dangle]`), and only
// where it may still hold a value.
#pragma once

#include "frontend/borrowck/init_state.h"
#include "frontend/borrowck/points.h"
#include "frontend/borrowck/region_cx.h"

namespace fleck {

// What an occurrence of a local means for its liveness.
enum class LocalUse : uint8_t { Def, Use, Drop };

// f(LocalId, LocalUse) for each local that a statement or terminator mentions, uses before defs.
template <typename F>
void for_each_local_use(const mir::Body& body, const mir::Statement& s, F f);
template <typename F>
void for_each_local_use(const mir::Body& body, const mir::Terminator& t, F f);

// The regions that dropping a value of this type may look at.
class DropRegions {
  public:
    explicit DropRegions(RegionCx& cx) : cx_(cx) {}
    const std::vector<RegionVid>& of(TypeId t);

  private:
    void collect(TypeId t, std::vector<RegionVid>& out, std::vector<TypeId>& open);
    [[nodiscard]] bool may_dangle(ImplId impl, Symbol param);
    RegionCx& cx_;
    std::unordered_map<TypeId, std::vector<RegionVid>> known_;
};

// The points at which each region is live by itself; universal ones are left out.
IdVec<RegionVid, PointSet> region_liveness(RegionCx& cx, const Points& points,
                                           const EntryStates<InitState>& init,
                                           DropRegions& drop_regions);

namespace liveness_detail {

inline void classify(const mir::Body& body, mir::PlaceId place, mir::PlaceUse use, auto& f) {
    const mir::Place& node = body.places[place];
    const bool whole = !node.parent.valid();
    switch (use) {
        case mir::PlaceUse::Store:
        case mir::PlaceUse::CallStore:
            f(node.local, whole ? LocalUse::Def : LocalUse::Use);
            return;
        case mir::PlaceUse::StorageLive:
        case mir::PlaceUse::StorageDead:
            f(node.local, LocalUse::Def);
            return;
        case mir::PlaceUse::Drop:
            f(node.local, LocalUse::Drop);
            return;
        case mir::PlaceUse::Copy:
        case mir::PlaceUse::Move:
        case mir::PlaceUse::Inspect:
        case mir::PlaceUse::SharedBorrow:
        case mir::PlaceUse::MutBorrow:
        case mir::PlaceUse::FakeBorrow:
        case mir::PlaceUse::RawShared:
        case mir::PlaceUse::RawMut:
        case mir::PlaceUse::FakeRead:
        case mir::PlaceUse::Mention:
            f(node.local, LocalUse::Use);
            return;
    }
    FLECK_UNREACHABLE();
}

}  // namespace liveness_detail

template <typename F>
void for_each_local_use(const mir::Body& body, const mir::Statement& s, F f) {
    mir::visit_places(body, s, [&](mir::PlaceId p, mir::PlaceUse u) {
        liveness_detail::classify(body, p, u, f);
    });
}

template <typename F>
void for_each_local_use(const mir::Body& body, const mir::Terminator& t, F f) {
    mir::visit_places(
        t, [&](mir::PlaceId p, mir::PlaceUse u) { liveness_detail::classify(body, p, u, f); });
    // The value that a return gives away.
    if (std::holds_alternative<mir::Return>(t)) f(mir::kReturnLocal, LocalUse::Use);
}

}  // namespace fleck
