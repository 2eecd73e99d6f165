// Frames: their headers, the limit, the peak, and walks over sound and over overwritten chains.
#include "runtime/call_stack.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/unit/memory_fixture.h"

namespace fleck::rt {
namespace {

class CallStackTest : public testing::Test {
  protected:
    std::vector<Address> walk(Address innermost, bool expect_corrupted = false) {
        std::vector<Address> frames;
        FrameWalk walk(stack_, innermost);
        while (auto frame = walk.next()) frames.push_back(frame->frame);
        EXPECT_EQ(walk.corrupted(), expect_corrupted);
        return frames;
    }
    // Frames of 48 bytes, `count` of them, returning to 100, 101, ...; the innermost one's address.
    Address push_frames(int count) {
        Address caller = kNull;
        Address frame = stack_.begin();
        for (int i = 0; i < count; ++i) {
            EXPECT_EQ(stack_.push(frame, 48, caller, static_cast<uint64_t>(100 + i)), std::nullopt);
            caller = frame;
            frame += 48;
        }
        return caller;
    }

    Memory memory_ = make_memory({.stack_bytes = 8192, .heap_bytes = 4096});
    CallStack stack_{memory_};
    const Address base_ = kStackBegin;
};

TEST_F(CallStackTest, AHeaderIsSixteenBytesOfTheFrame) {
    EXPECT_EQ(stack_.begin(), base_);
    const Address frame = push_frames(2);
    EXPECT_EQ(frame, base_ + 48);
    EXPECT_EQ(memory_.load<uint64_t>(frame + kSavedFrameOffset), base_);
    EXPECT_EQ(memory_.load<uint64_t>(frame + kReturnOffset), 101u);
    EXPECT_EQ(stack_.caller_of(frame), base_);
    EXPECT_EQ(stack_.return_to(frame), 101u);
    EXPECT_EQ(stack_.caller_of(base_), kNull);
}

TEST_F(CallStackTest, PeakIsTheHighestEndEverReached) {
    EXPECT_EQ(stack_.peak_bytes(), 0u);
    push_frames(3);
    EXPECT_EQ(stack_.peak_bytes(), 144u);
    EXPECT_EQ(stack_.push(base_ + 48, 64, base_, 7), std::nullopt);
    EXPECT_EQ(stack_.peak_bytes(), 144u);
    EXPECT_EQ(stack_.push(base_ + 48, 112, base_, 7), std::nullopt);
    EXPECT_EQ(stack_.peak_bytes(), 160u);
}

TEST_F(CallStackTest, TheLastByteCanBeUsedAndNoMore) {
    EXPECT_EQ(stack_.push(base_, 8192, kNull, 0), std::nullopt);
    EXPECT_EQ(stack_.peak_bytes(), 8192u);
    EXPECT_EQ(stack_.push(base_ + 8192, 16, base_, 0),
              (Trap{TrapKind::StackOverflow, base_ + 8192, 16}));
    EXPECT_EQ(stack_.push(base_ + 16, 8192, base_, 0)->kind, TrapKind::StackOverflow);
    EXPECT_EQ(stack_.push(UINT32_MAX - 15, UINT32_MAX, base_, 0)->kind, TrapKind::StackOverflow);
    EXPECT_EQ(stack_.peak_bytes(), 8192u);
}

TEST_F(CallStackTest, EndlessRecursionEndsAtTheLimit) {
    Address caller = kNull;
    Address frame = base_;
    int depth = 0;
    while (!stack_.push(frame, 32, caller, 1)) {
        caller = frame;
        frame += 32;
        ++depth;
    }
    EXPECT_EQ(depth, 8192 / 32);
    EXPECT_EQ(walk(caller).size(), 8192u / 32);
}

TEST_F(CallStackTest, AWalkGoesFromTheInnermostFrameOut) {
    const Address inner = push_frames(3);
    EXPECT_EQ(walk(inner), (std::vector{base_ + 96, base_ + 48, base_}));
    FrameWalk frames(stack_, inner);
    EXPECT_EQ(frames.next()->return_to, 102u);
    EXPECT_EQ(frames.next()->caller, base_);
    EXPECT_TRUE(walk(kNull).empty());
}

TEST_F(CallStackTest, AWalkEndsWhereTheChainMakesNoSense) {
    const Address inner = push_frames(4);
    const Address middle = base_ + 48;
    for (const uint64_t garbage : {uint64_t{middle}, uint64_t{inner}, uint64_t{base_ + 8},
                                   uint64_t{base_ - 16}, uint64_t{base_ + 40}, uint64_t{UINT32_MAX},
                                   uint64_t{0x4141414141414141}, uint64_t{kHeapBegin}}) {
        memory_.store<uint64_t>(middle + kSavedFrameOffset, garbage);
        EXPECT_EQ(walk(inner, true), (std::vector{inner, base_ + 96, middle})) << garbage;
    }
    EXPECT_TRUE(walk(stack_.limit(), true).empty());
    EXPECT_TRUE(walk(stack_.limit() - 8, true).empty());
}

TEST_F(CallStackTest, OnlyTheLowHalfOfASavedFramePointerCounts) {
    const Address inner = push_frames(2);
    memory_.store<uint64_t>(inner + kSavedFrameOffset, 0xffffffff'00000000ULL | base_);
    EXPECT_EQ(stack_.caller_of(inner), base_);
    EXPECT_EQ(walk(inner), (std::vector{inner, base_}));
}

TEST_F(CallStackTest, AnotherStackMayLieInAPartOfTheRegion) {
    CallStack part(memory_.window(), base_ + 4096, base_ + 4096 + 64);
    EXPECT_EQ(part.push(part.begin(), 64, kNull, 0), std::nullopt);
    EXPECT_EQ(part.push(part.begin(), 80, kNull, 0)->kind, TrapKind::StackOverflow);
    EXPECT_EQ(part.peak_bytes(), 64u);
}

}  // namespace
}  // namespace fleck::rt
