// The dataflow of initialised places on hand-made bodies.
#include "frontend/borrowck/init_state.h"

#include <gtest/gtest.h>

namespace fleck {
namespace {

using mir::BlockId;
using mir::LocalId;
using mir::PlaceId;

// A body under construction: locals of type unit, blocks filled by hand.
struct Maker {
    Types types;
    mir::Body body;

    LocalId local(bool is_arg = false) {
        mir::Local l;
        l.type = types.unit;
        l.is_arg = is_arg;
        return body.locals.push(l);
    }
    PlaceId place(LocalId l) { return body.places.of_local(l, types.unit); }
    PlaceId field(PlaceId base, uint32_t i) {
        return body.places.project(base, mir::proj::Field{i}, types.unit);
    }
    BlockId block(mir::Terminator t) {
        mir::Block b;
        b.terminator = std::move(t);
        return body.blocks.push(std::move(b));
    }
    void assign(BlockId b, PlaceId to, mir::Operand from) {
        body.blocks[b].statements.push_back({{}, {}, mir::Assign{to, mir::Use{std::move(from)}}});
    }
    mir::Constant constant() { return {types.unit, mir::ZeroSizedConst{}, {}}; }
    [[nodiscard]] EntryStates<InitState> solve() const {
        const InitTransfer transfer(body);
        return solve_forward(body, transfer.at_start(), transfer);
    }
};

TEST(InitState, MovingAParentTakesItsPartsAndAssigningGivesThemBack) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local(true));
    const PlaceId part = m.field(a, 0);
    const PlaceId b = m.place(m.local());
    const BlockId end = m.block(mir::Return{});
    const BlockId refill = m.block(mir::Goto{end});
    const BlockId start = m.block(mir::Goto{refill});
    std::swap(m.body.blocks[start], m.body.blocks[BlockId(0u)]);  // the entry is block 0
    // bb0: b = move a -> bb1: a = const -> bb2 (the old bb0)
    m.body.blocks[BlockId(0u)].terminator = mir::Goto{refill};
    m.assign(BlockId(0u), b, mir::Move{a});
    m.assign(refill, a, m.constant());
    m.body.blocks[refill].terminator = mir::Goto{start};

    const auto entry = m.solve();
    EXPECT_TRUE(entry[refill]->maybe_uninit.contains(a));
    EXPECT_TRUE(entry[refill]->maybe_uninit.contains(part));
    EXPECT_FALSE(entry[refill]->maybe_init.contains(part));
    EXPECT_TRUE(entry[refill]->maybe_init.contains(b));
    EXPECT_FALSE(entry[start]->maybe_uninit.contains(part));
    EXPECT_TRUE(entry[start]->maybe_init.contains(part));
}

TEST(InitState, AMoveOnOneBranchLeavesBothBitsAtTheJoin) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local(true));
    const PlaceId b = m.place(m.local());
    const BlockId entry_block = m.block(mir::Return{});
    const BlockId left = m.block(mir::Return{});
    const BlockId join = m.block(mir::Return{});
    m.body.blocks[entry_block].terminator =
        mir::SwitchInt{m.constant(), m.types.boolean, {{0, join}}, left};
    m.assign(left, b, mir::Move{a});
    m.body.blocks[left].terminator = mir::Goto{join};

    const auto entry = m.solve();
    EXPECT_TRUE(entry[join]->maybe_init.contains(a));
    EXPECT_TRUE(entry[join]->maybe_uninit.contains(a));

    const auto preds = predecessors(m.body);
    const auto sites = InitTransfer(m.body).move_sites(preds, a, {join, 0});
    ASSERT_EQ(sites.size(), 1u);
    EXPECT_EQ(sites[0].at, (mir::Location{left, 0}));
    EXPECT_EQ(sites[0].moved, a);
}

TEST(InitState, MovingAPartLeavesTheWholesOwnBitAlone) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local(true));
    const PlaceId left_part = m.field(a, 0);
    const PlaceId right_part = m.field(a, 1);
    const PlaceId b = m.place(m.local());
    const BlockId entry_block = m.block(mir::Return{});
    const BlockId end = m.block(mir::Return{});
    m.assign(entry_block, b, mir::Move{left_part});
    m.body.blocks[entry_block].terminator = mir::Goto{end};

    const auto entry = m.solve();
    EXPECT_FALSE(entry[end]->maybe_uninit.contains(a));
    EXPECT_TRUE(entry[end]->maybe_uninit.contains(left_part));
    EXPECT_FALSE(entry[end]->maybe_uninit.contains(right_part));
    EXPECT_TRUE(InitTransfer(m.body).move_sites(predecessors(m.body), a, {end, 0}).empty());
    EXPECT_EQ(InitTransfer(m.body).move_sites(predecessors(m.body), left_part, {end, 0}).size(),
              1u);
    EXPECT_TRUE(
        InitTransfer(m.body).move_sites(predecessors(m.body), right_part, {end, 0}).empty());
}

TEST(InitState, ACallsDestinationHasAValueOnTheNormalEdgeOnly) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local());
    const BlockId call = m.block(mir::Return{});
    const BlockId normal = m.block(mir::Return{});
    const BlockId unwind = m.block(mir::UnwindResume{});
    m.body.blocks[call].terminator =
        mir::Call{m.constant(), {}, a, normal, unwind, {}, mir::Source::Written};

    const auto entry = m.solve();
    EXPECT_TRUE(entry[normal]->maybe_init.contains(a));
    EXPECT_FALSE(entry[unwind]->maybe_init.contains(a));
    EXPECT_TRUE(entry[normal]->ever_init.contains(m.body.places[a].local));
}

TEST(InitState, AMoveInALoopIsFoundThroughTheBackEdge) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local(true));
    const PlaceId b = m.place(m.local());
    const BlockId start = m.block(mir::Return{});
    const BlockId body = m.block(mir::Return{});
    m.body.blocks[start].terminator = mir::Goto{body};
    m.assign(body, b, mir::Move{a});
    m.body.blocks[body].terminator = mir::Goto{body};

    const auto sites = InitTransfer(m.body).move_sites(predecessors(m.body), a, {body, 0});
    ASSERT_EQ(sites.size(), 1u);
    EXPECT_EQ(sites[0].at, (mir::Location{body, 0}));
    EXPECT_TRUE(sites[0].through_back_edge);
}

// let [_, rest @ ..] = a;
TEST(InitState, MovingASubsliceOfAnArrayMovesItsElements) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local(true));
    std::vector<PlaceId> elements;
    for (uint64_t i = 0; i < 3; ++i)
        elements.push_back(
            m.body.places.project(a, mir::proj::ConstantIndex{i, 3, false}, m.types.unit));
    const PlaceId rest = m.body.places.project(a, mir::proj::Subslice{1, 3, false}, m.types.unit);
    const PlaceId b = m.place(m.local());
    const BlockId entry_block = m.block(mir::Return{});
    const BlockId end = m.block(mir::Return{});
    m.assign(entry_block, b, mir::Move{rest});
    m.body.blocks[entry_block].terminator = mir::Goto{end};

    const auto entry = m.solve();
    EXPECT_FALSE(entry[end]->maybe_uninit.contains(elements[0]));
    EXPECT_TRUE(entry[end]->maybe_uninit.contains(elements[1]));
    EXPECT_FALSE(entry[end]->maybe_init.contains(elements[2]));
    const InitTransfer transfer(m.body);
    const auto preds = predecessors(m.body);
    EXPECT_EQ(transfer.move_sites(preds, elements[2], {end, 0}).size(), 1u);
    EXPECT_TRUE(transfer.move_sites(preds, elements[0], {end, 0}).empty());
}

TEST(InitState, AnIllegalMoveLeavesItsPlaceAsItWas) {
    Maker m;
    m.local();
    const PlaceId a = m.place(m.local(true));
    const PlaceId part = m.field(a, 0);
    const PlaceId b = m.place(m.local());
    const BlockId block = m.block(mir::Return{});
    m.assign(block, b, mir::Move{part});

    IdSet<PlaceId> unmovable;
    unmovable.insert(part);
    const InitTransfer transfer(m.body, unmovable);
    InitState state = transfer.at_start();
    transfer.statement(state, m.body.blocks[block].statements.front());
    EXPECT_TRUE(state.maybe_init.contains(part));
    EXPECT_FALSE(state.maybe_uninit.contains(part));
    EXPECT_TRUE(transfer.move_sites(predecessors(m.body), part, {block, 1}).empty());
}

TEST(InitState, StorageDeadEndsTheHistory) {
    Maker m;
    m.local();
    const LocalId l = m.local();
    const PlaceId a = m.place(l);
    const PlaceId b = m.place(m.local());
    const BlockId start = m.block(mir::Return{});
    m.assign(start, a, m.constant());
    m.assign(start, b, mir::Move{a});
    m.body.blocks[start].statements.push_back({{}, {}, mir::StorageDead{l}});
    EXPECT_TRUE(InitTransfer(m.body).move_sites(predecessors(m.body), a, {start, 3}).empty());
    EXPECT_EQ(InitTransfer(m.body).move_sites(predecessors(m.body), a, {start, 2}).size(), 1u);
}

}  // namespace
}  // namespace fleck
