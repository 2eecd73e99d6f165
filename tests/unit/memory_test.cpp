// The window, its regions and limits, and what happens to accesses that miss all of them.
#include "runtime/memory.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "runtime/fault.h"
#include "tests/unit/memory_fixture.h"

namespace fleck::rt {
namespace {

TEST(Memory, RefusesLimitsThatDoNotFit) {
    for (const MemoryLimits limits :
         {MemoryLimits{0, 1 << 20}, MemoryLimits{1 << 20, 100}, MemoryLimits{UINT64_MAX, 1 << 20},
          MemoryLimits{1 << 20, kMaxHeapBytes + 1}}) {
        auto made = Memory::reserve(limits);
        ASSERT_TRUE(std::holds_alternative<MemoryError>(made));
        EXPECT_FALSE(std::get<MemoryError>(made).sentence.empty());
    }
}

#ifndef __SANITIZE_ADDRESS__  // which needs more addresses than the limit leaves
[[noreturn]] void reserve_with_few_addresses() {
    const rlimit few = {uint64_t{1} << 30, uint64_t{1} << 30};
    setrlimit(RLIMIT_AS, &few);
    const auto made = Memory::reserve({});
    const auto* error = std::get_if<MemoryError>(&made);
    std::fputs(error != nullptr ? error->sentence.c_str() : "reserved", stderr);
    std::exit(0);
}

TEST(MemoryDeathTest, AHostWithoutTheAddressesGetsOneSentence) {
    EXPECT_EXIT(reserve_with_few_addresses(), testing::ExitedWithCode(0),
                "cannot reserve 8 GiB of addresses");
}
#endif

TEST(Memory, AcceptsTheLargestLimits) {
    Memory memory = make_memory({kMaxStackBytes, kMaxHeapBytes});
    EXPECT_EQ(memory.stack_limit(), kStackEnd);
    memory.store<uint64_t>(kStackEnd - 8, 7);
    EXPECT_EQ(memory.load<uint64_t>(kStackEnd - 8), 7u);
}

TEST(Memory, LoadsWhatWasStoredAtAnyAlignment) {
    Memory memory = make_memory();
    for (Address a = kStackBegin; a < kStackBegin + 16; ++a) {
        memory.store<uint64_t>(a, 0x0123456789abcdefULL + a);
        EXPECT_EQ(memory.load<uint64_t>(a), 0x0123456789abcdefULL + a);
        memory.store<double>(a, 0.5);
        EXPECT_EQ(memory.load<double>(a), 0.5);
    }
    memory.store<uint32_t>(kStackBegin, 0x01020304);
    EXPECT_EQ(memory.load<uint8_t>(kStackBegin), 4) << "little-endian, as x86-64 is";
}

TEST(Memory, OnlyTheLowHalfOfAPointerIsTheAddress) {
    EXPECT_EQ(to_address(0xdeadbeef'10000008ULL), 0x10000008u);
}

TEST(Memory, StaticDataIsAlignedZeroedAndBounded) {
    Memory memory = make_memory();
    const Address a = memory.add_static(3, 1).value();
    EXPECT_EQ(a, kStaticBegin);
    const Address b = memory.add_static(64, 64).value();
    EXPECT_EQ(b % 64, 0u);
    EXPECT_GE(b, a + 3);
    EXPECT_EQ(memory.load<uint64_t>(b), 0u);
    EXPECT_EQ(memory.static_end(), b + 64);
    const Address big = memory.add_static(5 << 20, 8).value();
    memory.store<uint8_t>(big + (5 << 20) - 1, 1);

    const Address before = memory.static_end();
    for (const uint64_t bytes : {uint64_t{1} << 28, uint64_t{1} << 32, UINT64_MAX}) {
        const auto refused = memory.add_static(bytes, 1);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.trap().kind, TrapKind::StaticLimit);
        EXPECT_EQ(memory.static_end(), before);
    }
}

TEST(Memory, HeapGrowsByPagesUpToItsLimit) {
    Memory memory = make_memory({.stack_bytes = 1 << 20, .heap_bytes = 3 << 20});
    EXPECT_EQ(memory.heap_end(), kHeapBegin);
    for (int page = 0; page < 3 * 256; ++page) {
        ASSERT_TRUE(memory.grow_heap(kPageBytes));
        const Address last = memory.heap_end() - 8;
        EXPECT_EQ(memory.load<uint64_t>(last), 0u);
        memory.store<uint64_t>(last, last);
    }
    EXPECT_EQ(memory.heap_end(), kHeapBegin + (3 << 20));
    EXPECT_FALSE(memory.grow_heap(kPageBytes));
    EXPECT_FALSE(memory.grow_heap(uint64_t{1} << 33));
    EXPECT_EQ(memory.heap_end(), kHeapBegin + (3 << 20));
}

TEST(Memory, HeapLimitsNeedNotBeRound) {
    Memory memory = make_memory({.stack_bytes = 4096 + 5, .heap_bytes = 5 * kPageBytes + 17});
    EXPECT_EQ(memory.stack_limit(), kStackBegin + 4096);
    for (int page = 0; page < 5; ++page) EXPECT_TRUE(memory.grow_heap(kPageBytes));
    EXPECT_FALSE(memory.grow_heap(kPageBytes));
    EXPECT_EQ(memory.heap_end(), kHeapBegin + 5 * kPageBytes);
}

TEST(Memory, TheHeapLimitOfHalfAWindowCanBeUsed) {
    Memory memory = make_memory({.stack_bytes = 1 << 20, .heap_bytes = kMaxHeapBytes});
    ASSERT_TRUE(memory.grow_heap(kMaxHeapBytes));
    memory.store<uint8_t>(kHeapEnd - 1, 1);
    EXPECT_FALSE(memory.grow_heap(kPageBytes));
}

TEST(Memory, KnowsItsRegions) {
    Memory memory = make_memory();
    (void)memory.add_static(16, 16).value();
    ASSERT_TRUE(memory.grow_heap(kPageBytes));
    EXPECT_EQ(memory.region_of(0), Region::NullPage);
    EXPECT_EQ(memory.region_of(kStaticBegin - 1), Region::NullPage);
    EXPECT_EQ(memory.region_of(kStaticBegin), Region::Static);
    EXPECT_EQ(memory.region_of(kStaticBegin + 16), Region::Unmapped);
    EXPECT_EQ(memory.region_of(kStackBegin), Region::Stack);
    EXPECT_EQ(memory.region_of(memory.stack_limit()), Region::Unmapped);
    EXPECT_EQ(memory.region_of(kConstStackBegin), Region::Stack);
    EXPECT_EQ(memory.region_of(kConstStackEnd), Region::Unmapped);
    EXPECT_EQ(memory.region_of(kHeapControl), Region::HeapControl);
    EXPECT_EQ(memory.region_of(kHeapBegin), Region::Heap);
    EXPECT_EQ(memory.region_of(kHeapBegin + kPageBytes), Region::Unmapped);
    EXPECT_EQ(memory.region_of(UINT32_MAX), Region::Unmapped);
}

TEST(Memory, BulkOperationsCheckEveryByte) {
    Memory memory = make_memory();
    const Address last = memory.stack_limit() - 4;
    EXPECT_FALSE(memory.fill(kStackBegin, 0x5a, 100).has_value());
    EXPECT_FALSE(memory.copy(kStackBegin + 50, kStackBegin, 100).has_value());
    EXPECT_EQ(memory.load<uint8_t>(kStackBegin + 99), 0x5a);
    EXPECT_EQ(memory.load<uint8_t>(kStackBegin + 149), 0x5a);
    EXPECT_EQ(memory.load<uint8_t>(kStackBegin + 150), 0);

    EXPECT_EQ(memory.copy(last, kStackBegin, 4), std::nullopt);
    EXPECT_EQ(memory.copy(last, kStackBegin, 5)->kind, TrapKind::WildAccess);
    EXPECT_EQ(memory.copy(kStackBegin, last, 5)->kind, TrapKind::WildAccess);
    EXPECT_EQ(memory.copy(kStackBegin, 0, 1)->kind, TrapKind::NullAccess);
    EXPECT_EQ(memory.fill(0, 0, 1)->kind, TrapKind::NullAccess);
    EXPECT_EQ(memory.fill(kStackBegin, 0, UINT64_MAX)->kind, TrapKind::WildAccess);
    EXPECT_EQ(memory.fill(kStackBegin + 1, 0, kWindowBytes)->bytes, kWindowBytes);
    EXPECT_FALSE(memory.copy(0, UINT32_MAX, 0).has_value()) << "no bytes, no fault";

    EXPECT_EQ(memory.bytes(kStackBegin, 4).value().size(), 4u);
    EXPECT_TRUE(memory.bytes(1, 0).value().empty());
    EXPECT_FALSE(memory.bytes(last, 5).ok());
}

TEST(Memory, MovesWithItsContents) {
    Memory first = make_memory();
    first.store<uint32_t>(kStackBegin, 42);
    const Memory second = std::move(first);
    EXPECT_EQ(second.load<uint32_t>(kStackBegin), 42u);
}

// What a wild access ends in, wherever it goes.
std::optional<Trap> touch(const Memory& memory, Address address, uint32_t offset = 0) {
    return run_contained(
        memory, [&] { *static_cast<volatile uint8_t*>(memory.window().at(address) + offset) = 1; });
}

TEST(Fault, UnmappedBytesEndTheRunWithTheirAddress) {
    const Memory memory = make_memory();
    EXPECT_EQ(touch(memory, kStackBegin), std::nullopt);
    EXPECT_EQ(touch(memory, 0), (Trap{TrapKind::NullAccess, 0, 0}));
    EXPECT_EQ(touch(memory, 0x18), (Trap{TrapKind::NullAccess, 0x18, 0}));
    for (const Address a : {kStaticBegin, kStackEnd - 1, kHeapBegin, kHeapEnd, UINT32_MAX}) {
        EXPECT_EQ(touch(memory, a), (Trap{TrapKind::WildAccess, a, 0}));
    }
    EXPECT_EQ(touch(memory, kStackBegin), std::nullopt) << "the handler left things as they were";
}

TEST(Fault, NoPairOf32BitNumbersLeavesTheReservation) {
    const Memory memory = make_memory();
    const auto trap = touch(memory, UINT32_MAX, UINT32_MAX);
    ASSERT_TRUE(trap.has_value());
    EXPECT_EQ(trap->kind, TrapKind::WildAccess);
    EXPECT_EQ(trap->pointer, 2 * uint64_t{UINT32_MAX});
    EXPECT_TRUE(memory.reserved(memory.window().at(UINT32_MAX) + UINT32_MAX + 63));
    EXPECT_TRUE(memory.reserved(memory.window().at(0) - kGuardBefore));
    EXPECT_FALSE(memory.reserved(memory.window().at(0) - kGuardBefore - 1));
}

TEST(Fault, RunsNestAcrossMemories) {
    const Memory a = make_memory();
    const Memory b = make_memory();
    bool inner_finished = false;
    const auto trap = run_contained(a, [&] {
        EXPECT_EQ(touch(b, 64), (Trap{TrapKind::NullAccess, 64, 0}));
        const auto inner = run_contained(b, [&] {
            (void)touch(b, 0), (void)*static_cast<volatile uint8_t*>(a.window().at(128));
        });
        inner_finished = inner.has_value();
    });
    EXPECT_EQ(trap, (Trap{TrapKind::NullAccess, 128, 0})) << "b's run does not catch a's fault";
    EXPECT_FALSE(inner_finished);
}

TEST(FaultDeathTest, HostFaultsAreNotSwallowed) {
    const Memory memory = make_memory();
    EXPECT_DEATH((void)run_contained(memory,
                                     [] {
                                         volatile uintptr_t nowhere = 8;
                                         *reinterpret_cast<volatile int*>(nowhere) = 1;
                                     }),
                 "");
}

TEST(Trap, RowsMatchTheirKinds) {
    EXPECT_EQ(trap_row(TrapKind::DoubleFree).name, "double-free");
    EXPECT_EQ(trap_row(TrapKind::DoubleFree).cls, TrapClass::Fault);
    EXPECT_EQ(trap_row(TrapKind::StepLimit).name, "step-limit");
    EXPECT_EQ(trap_row(TrapKind::StepLimit).cls, TrapClass::Limit);
}

}  // namespace
}  // namespace fleck::rt
