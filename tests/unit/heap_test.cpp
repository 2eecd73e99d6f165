// The segregated-fit allocator: what single calls do and cost, what misuse ends in, and random
// traffic with a proof of the whole heap after each operation.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "runtime/heap/block_ids.h"
#include "runtime/heap/segregated_fit.h"
#include "tests/unit/memory_fixture.h"

namespace fleck::rt {
namespace {

class SegregatedFitTest : public testing::Test {
  protected:
    void TearDown() override { prove(); }
    void prove() {
        const auto problem = heap_.verify();
        ASSERT_FALSE(problem.has_value()) << *problem;
    }
    Address get(uint64_t size, uint64_t align = 8) {
        const Address block = heap_.allocate(size, align);
        EXPECT_NE(block, kNull);
        prove();
        return block;
    }
    void give_back(Address block, uint64_t size) {
        const auto trap = heap_.deallocate(block, size);
        EXPECT_FALSE(trap.has_value()) << trap_row(trap->kind).name;
        prove();
    }
    std::vector<BlockState> states() const {
        std::vector<BlockState> all;
        heap_.for_each_block([&](const BlockInfo& block) { all.push_back(block.state); });
        return all;
    }

    Memory memory_ = make_memory({.stack_bytes = 1 << 20, .heap_bytes = 4 << 20});
    SegregatedFit heap_{memory_};
};

using enum BlockState;

TEST_F(SegregatedFitTest, AHeapThatNobodyUsesHasNoPages) {
    EXPECT_EQ(memory_.heap_end(), kHeapBegin);
    EXPECT_FALSE(heap_.first_block().has_value());
    EXPECT_FALSE(heap_.find_block(kHeapBegin).has_value());
}

TEST_F(SegregatedFitTest, TheFirstBlockGrowsTheHeapByOnePage) {
    const Address block = get(24);
    EXPECT_EQ(block, kHeapBegin + 16);
    EXPECT_EQ(heap_.last_cost(),
              (CallCost{.blocks_looked_at = 1, .splits = 1, .bytes_grown = 4096}));
    EXPECT_EQ(states(), (std::vector{Used, Top}));
    const BlockInfo info = *heap_.find_block(block + 23);
    EXPECT_EQ(info.address, block);
    EXPECT_EQ(info.usable, 24u);
    EXPECT_EQ(info.bytes, 32u);
    EXPECT_EQ(memory_.load<uint32_t>(block - 4), 32u | SegregatedFit::kInUse);
    EXPECT_EQ(memory_.load<uint32_t>(block + 24), 32u | SegregatedFit::kInUse);
}

TEST_F(SegregatedFitTest, BlocksAreSixteenBytesApartAtLeast) {
    EXPECT_EQ(SegregatedFit::block_bytes(0), 16u);
    EXPECT_EQ(SegregatedFit::block_bytes(1), 16u);
    EXPECT_EQ(SegregatedFit::block_bytes(8), 16u);
    EXPECT_EQ(SegregatedFit::block_bytes(9), 32u);
    EXPECT_EQ(SegregatedFit::block_bytes(24), 32u);
    EXPECT_EQ(SegregatedFit::block_bytes(25), 48u);
    const Address first = get(8);
    EXPECT_EQ(get(0), first + 16);
}

TEST_F(SegregatedFitTest, ClassesAreMonotonic) {
    uint32_t last = 0;
    for (uint32_t bytes = 16; bytes < (1 << 20); bytes += 16) {
        const uint32_t bin = SegregatedFit::bin_of(bytes);
        ASSERT_TRUE(bin == last || bin == last + 1) << bytes;
        last = bin;
    }
    EXPECT_EQ(SegregatedFit::bin_of(512), 31u);
    EXPECT_EQ(SegregatedFit::bin_of(528), 32u);
    EXPECT_LT(SegregatedFit::bin_of(UINT32_MAX & ~15u), SegregatedFit::kBins);
}

TEST_F(SegregatedFitTest, ABlockOfTheSameClassIsUsedAgain) {
    const Address a = get(40);
    get(40);
    give_back(a, 40);
    EXPECT_EQ(heap_.last_cost(), CallCost{});
    EXPECT_EQ(get(36), a);
    EXPECT_EQ(heap_.last_cost(), (CallCost{.blocks_looked_at = 1}));
}

TEST_F(SegregatedFitTest, FreedNeighboursMergeOnBothSides) {
    const Address a = get(24);
    const Address b = get(24);
    const Address c = get(24);
    get(24);
    give_back(a, 24);
    give_back(c, 24);
    EXPECT_EQ(states(), (std::vector{Free, Used, Free, Used, Top}));
    give_back(b, 24);
    EXPECT_EQ(heap_.last_cost().merges, 2u);
    EXPECT_EQ(states(), (std::vector{Free, Used, Top}));
    EXPECT_EQ(get(88), a) << "96 bytes, the three together";
    EXPECT_EQ(heap_.last_cost().splits, 0u);
}

TEST_F(SegregatedFitTest, ALargerBlockIsSplit) {
    const Address big = get(1000);
    get(8);
    give_back(big, 1000);
    EXPECT_EQ(get(100), big);
    EXPECT_EQ(heap_.last_cost(), (CallCost{.blocks_looked_at = 1, .splits = 1}));
    EXPECT_EQ(get(100), big + 112);
    EXPECT_EQ(states(), (std::vector{Used, Used, Free, Used, Top}));
}

TEST_F(SegregatedFitTest, TheLastBlockGoesBackToTheTop) {
    const Address a = get(24);
    const Address b = get(5000);
    give_back(b, 5000);
    EXPECT_EQ(states(), (std::vector{Used, Top}));
    give_back(a, 24);
    EXPECT_EQ(states(), (std::vector{Top}));
    EXPECT_EQ(get(8), a);
}

TEST_F(SegregatedFitTest, TheTopMayBecomeEmptyAndGrowAgain) {
    const Address a = get(4096 - 16 - 8);
    EXPECT_EQ(states(), (std::vector{Used}));
    EXPECT_EQ(memory_.heap_end(), kHeapBegin + 4096);
    const Address b = get(8);
    EXPECT_EQ(b, kHeapBegin + 4096);
    give_back(a, 4072);
    give_back(b, 8);
    EXPECT_EQ(states(), (std::vector{Top}));
    EXPECT_EQ(heap_.first_block()->bytes, 2 * 4096u - 16);
}

TEST_F(SegregatedFitTest, AlignsAsAskedAndKeepsWhatIsInFront) {
    get(8);
    for (uint64_t align = 1; align <= (64 << 10); align *= 2) {
        const Address block = get(40, align);
        EXPECT_EQ(block % align, 0u);
        memory_.window().fill(block, 0xee, 40);
    }
    EXPECT_EQ(heap_.allocate(8, 48), kNull) << "not a power of two";
    EXPECT_EQ(heap_.allocate(8, uint64_t{1} << 63), kNull);
}

TEST_F(SegregatedFitTest, RefusesWhatCannotFitAndStaysUsable) {
    for (const uint64_t size : {uint64_t{5} << 20, uint64_t{1} << 31, uint64_t{1} << 32,
                                (uint64_t{1} << 32) + 8, UINT64_MAX, UINT64_MAX - 20}) {
        EXPECT_EQ(heap_.allocate(size, 8), kNull);
        EXPECT_EQ(heap_.allocate(size, 4096), kNull);
    }
    EXPECT_EQ(heap_.stats().allocations, 0u);
    const Address block = get(24);
    EXPECT_EQ(heap_.reallocate(block, 24, uint64_t{1} << 33, 8).value(), kNull);
    EXPECT_EQ(heap_.reallocate(block, 24, 8 << 20, 8).value(), kNull);
    give_back(block, 24);
    EXPECT_EQ(heap_.stats().live_bytes, 0u);
}

TEST_F(SegregatedFitTest, ReallocGrowsInPlaceIntoTheTopOrAFreeNeighbour) {
    const Address a = get(100);
    memory_.store<uint64_t>(a + 92, 77);
    EXPECT_EQ(heap_.reallocate(a, 100, 9000, 8).value(), a) << "the last block";
    EXPECT_GT(heap_.last_cost().bytes_grown, 0u);
    prove();
    EXPECT_EQ(heap_.reallocate(a, 9000, 100, 8).value(), a);
    EXPECT_EQ(states(), (std::vector{Used, Top}));
    const Address b = get(100);
    get(8);
    give_back(b, 100);
    EXPECT_EQ(heap_.reallocate(a, 100, 150, 8).value(), a) << "a part of a free neighbour";
    prove();
    EXPECT_EQ(heap_.reallocate(a, 150, 216, 8).value(), a) << "all of it";
    EXPECT_EQ(states(), (std::vector{Used, Used, Top}));
    EXPECT_EQ(heap_.last_cost().bytes_copied, 0u);
    EXPECT_EQ(memory_.load<uint64_t>(a + 92), 77u);
}

TEST_F(SegregatedFitTest, ReallocMovesWhenTheNeighbourIsInUse) {
    const Address a = get(16);
    memory_.store<uint64_t>(a + 8, 5);
    get(8);
    const Address b = heap_.reallocate(a, 16, 32, 8).value();
    EXPECT_NE(b, a);
    EXPECT_EQ(memory_.load<uint64_t>(b + 8), 5u);
    EXPECT_EQ(heap_.last_cost().bytes_copied, 16u);
    EXPECT_EQ(states(), (std::vector{Free, Used, Used, Top}));
    EXPECT_EQ(heap_.stats().live_bytes, 40u);
    EXPECT_EQ(heap_.stats().peak_live_bytes, 40u);
    EXPECT_EQ(heap_.stats().live_blocks(), 2u);
}

TEST_F(SegregatedFitTest, MisuseTrapsAndChangesNothing) {
    const Address a = get(24);
    const Address b = get(24);
    const Address c = get(24);
    get(24);
    const auto kind = [&](Address block, uint64_t size) {
        const auto trap = heap_.deallocate(block, size);
        prove();
        return trap ? std::string(trap_row(trap->kind).name) : "none";
    };
    EXPECT_EQ(kind(kNull, 24), "invalid-free");
    EXPECT_EQ(kind(a + 8, 24), "invalid-free");
    EXPECT_EQ(kind(a + 1, 24), "invalid-free");
    EXPECT_EQ(kind(kStackBegin + 16, 24), "invalid-free");
    EXPECT_EQ(kind(kHeapBegin, 24), "invalid-free");
    EXPECT_EQ(kind(memory_.heap_end(), 24), "invalid-free");
    EXPECT_EQ(kind(memory_.heap_end() - 16, 24), "invalid-free");
    EXPECT_EQ(kind(UINT32_MAX - 15, 24), "invalid-free");
    EXPECT_EQ(kind(a, 25), "wrong-size-free");
    EXPECT_EQ(kind(a, UINT64_MAX), "wrong-size-free");

    give_back(a, 24);
    EXPECT_EQ(kind(a, 24), "double-free");
    give_back(c, 24);
    give_back(b, 24);  // merges with both
    EXPECT_EQ(kind(a, 24), "double-free");
    EXPECT_EQ(kind(b, 24), "double-free");
    EXPECT_EQ(kind(c, 24), "double-free");
    EXPECT_EQ(heap_.reallocate(b, 24, 48, 8).trap().kind, TrapKind::DoubleFree);
    EXPECT_EQ(heap_.stats().frees, 3u);
}

TEST_F(SegregatedFitTest, AnOverrunIsNoticedWhenTheBlockIsFreed) {
    const Address a = get(24);
    get(24);
    const auto saved = memory_.load<uint64_t>(a + 24);
    memory_.store<uint64_t>(a + 24, 0x4141414141414141);
    EXPECT_TRUE(heap_.verify().has_value());
    EXPECT_EQ(heap_.deallocate(a, 24)->kind, TrapKind::HeapCorrupt);
    memory_.store<uint64_t>(a + 24, saved);
}

// verify() is what all other tests lean on: each word of the allocator's own must matter to it.
TEST_F(SegregatedFitTest, VerifyNoticesEveryOverwrittenWord) {
    const Address a = get(40);
    get(8);
    const Address b = get(40);
    get(8);
    const Address c = get(3000);
    get(8);
    for (const auto& [block, size] : {std::pair{a, 40}, {b, 40}, {c, 3000}}) {
        give_back(block, static_cast<uint64_t>(size));
    }
    std::vector<Address> words = {kHeapControl,      kHeapControl + 12, kHeapControl + 16,
                                  kHeapControl + 20, kHeapBegin + 8,    memory_.heap_end() - 4};
    for (uint32_t bin = 0; bin < SegregatedFit::kBins; ++bin) {
        words.push_back(kHeapControl + 64 + bin * 8);
        words.push_back(kHeapControl + 64 + bin * 8 + 4);
    }
    heap_.for_each_block([&](const BlockInfo& block) {
        words.push_back(block.begin);
        words.push_back(block.begin + block.bytes - 4);
        if (block.state != Free) return;
        words.push_back(block.address);
        words.push_back(block.address + 4);
    });
    for (const Address word : words) {
        const auto saved = memory_.load<uint32_t>(word);
        for (const uint32_t flip : {1u, 2u, 16u, 0x8000u, 0x40000000u, 0xffffffffu}) {
            memory_.store<uint32_t>(word, saved ^ flip);
            EXPECT_TRUE(heap_.verify().has_value()) << std::hex << word << " ^ " << flip;
        }
        memory_.store<uint32_t>(word, saved);
        prove();
    }
}

// --- random traffic ----------------------------------------------------------------------------

struct Live {
    Address address;
    uint64_t size;
    uint8_t fill;
};

// Fills every block with a byte of its own and checks it on the way out, so that overlap shows.
class Traffic {
  public:
    Traffic(Memory& memory, Heap& heap, uint64_t seed)
        : memory_(memory), heap_(heap), random_(seed) {}

    void step() {
        const uint64_t dice = below(100);
        if (live_.empty() || dice < 45) {
            allocate();
        } else if (dice < 80) {
            free_one();
        } else {
            resize_one();
        }
    }
    void free_all() {
        while (!live_.empty()) free_one();
    }
    uint64_t live_bytes() const {
        uint64_t sum = 0;
        for (const Live& block : live_) sum += block.size;
        return sum;
    }

  private:
    uint64_t below(uint64_t n) { return random_() % n; }
    uint64_t any_size() {
        switch (below(8)) {
            case 0:
                return below(3);
            case 1:
                return 512 + below(4096);
            case 2:
                return below(60000);
            default:
                return below(200);
        }
    }
    void mark(const Live& block) {
        memory_.window().fill(block.address, block.fill, static_cast<uint32_t>(block.size));
    }
    void check(const Live& block, uint64_t bytes) {
        const auto view = memory_.bytes(block.address, bytes).value();
        ASSERT_TRUE(std::ranges::all_of(view, [&](uint8_t b) { return b == block.fill; }));
    }
    void allocate() {
        const uint64_t size = any_size();
        const uint64_t align = below(10) == 0 ? uint64_t{1} << below(13) : 8;
        const Address address = heap_.allocate(size, align);
        if (address == kNull) return;
        ASSERT_EQ(address % align, 0u);
        live_.push_back({address, size, static_cast<uint8_t>(below(256))});
        mark(live_.back());
    }
    void free_one() {
        const size_t i = below(live_.size());
        check(live_[i], live_[i].size);
        ASSERT_FALSE(heap_.deallocate(live_[i].address, live_[i].size).has_value());
        live_[i] = live_.back();
        live_.pop_back();
    }
    void resize_one() {
        Live& block = live_[below(live_.size())];
        const uint64_t size = any_size();
        const auto moved = heap_.reallocate(block.address, block.size, size, 8);
        ASSERT_TRUE(moved.ok());
        if (moved.value() == kNull) return;
        block.address = moved.value();
        check(block, std::min(size, block.size));
        block.size = size;
        mark(block);
    }

    Memory& memory_;
    Heap& heap_;
    std::mt19937_64 random_;
    std::vector<Live> live_;
};

class RandomTraffic : public testing::TestWithParam<uint64_t> {};

TEST_P(RandomTraffic, KeepsTheHeapSound) {
    const uint64_t seed = GetParam();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Memory memory = make_memory({.stack_bytes = 4096, .heap_bytes = 1 << 20});
    SegregatedFit heap(memory);
    Traffic traffic(memory, heap, seed);
    for (int i = 0; i < 1500; ++i) {
        traffic.step();
        const auto problem = heap.verify();
        ASSERT_FALSE(problem.has_value()) << "step " << i << ": " << *problem;
        ASSERT_FALSE(HasFatalFailure()) << "step " << i;
    }
    EXPECT_EQ(heap.stats().live_bytes, traffic.live_bytes());
    traffic.free_all();
    EXPECT_EQ(heap.stats().live_bytes, 0u);
    EXPECT_EQ(heap.stats().live_blocks(), 0u);
    const BlockInfo all = *heap.first_block();
    EXPECT_EQ(all.state, Top) << "everything has merged";
    EXPECT_FALSE(heap.block_after(all).has_value());
    EXPECT_EQ(heap.verify().value_or("sound"), "sound");
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTraffic, testing::Range(uint64_t{1}, uint64_t{13}));

// --- names -------------------------------------------------------------------------------------

TEST(BlockIds, CountUpAndOutliveTheirBlocks) {
    BlockIds ids;
    const BlockId one = ids.allocated(0x40000010, 24, 8, Span{1, 2});
    const BlockId two = ids.allocated(0x40000030, 4, 4, Span{3, 4});
    EXPECT_EQ(block_number(one), 1u);
    EXPECT_EQ(block_number(two), 2u);
    EXPECT_EQ(ids.at(0x40000010), one);
    EXPECT_FALSE(ids.at(0x40000018).valid());
    EXPECT_EQ(ids.containing(0x40000027), one);
    EXPECT_FALSE(ids.containing(0x40000028).valid());
    EXPECT_FALSE(ids.containing(0x4000000f).valid());
    EXPECT_EQ(ids.containing(0x40000033), two);

    EXPECT_EQ(ids.freed(0x40000010, Span{5, 6}), one);
    EXPECT_FALSE(ids.containing(0x40000010).valid());
    EXPECT_EQ(ids.last_freed_at(0x40000020), one);
    EXPECT_EQ(ids[one].freed_at, (Span{5, 6}));
    EXPECT_EQ(ids.allocated(0x40000010, 8, 8, Span{}).index, 2u) << "the address is used again";
    EXPECT_EQ(ids.live_count(), 2u);
}

TEST(BlockIds, RememberAFewOfManyFreedBlocks) {
    BlockIds ids;
    const BlockId kept = ids.allocated(0x100, 16, 8, Span{1, 2});
    BlockId last;
    for (size_t i = 0; i < BlockIds::kRemembered + 10; ++i) {
        last = ids.allocated(0x200, 16, 8, Span{});
        ids.freed(0x200, Span{});
    }
    EXPECT_EQ(last.index, BlockIds::kRemembered + 10);
    EXPECT_EQ(ids.last_freed_at(0x200), last);
    const std::vector<BlockRecord> live = ids.live();
    ASSERT_EQ(live.size(), 1u);
    EXPECT_EQ(live[0].id, kept);
}

TEST(BlockIds, ABlockThatGrowsInPlaceKeepsItsName) {
    BlockIds ids;
    const BlockId one = ids.allocated(0x100, 16, 8, Span{1, 2});
    EXPECT_EQ(ids.resized(0x100, 64), one);
    EXPECT_EQ(ids.containing(0x13f), one);
    const BlockId two = ids.moved(0x100, 0x200, 128, Span{3, 4});
    EXPECT_NE(two, one);
    EXPECT_FALSE(ids[one].live);
    EXPECT_EQ(ids[two].align, 8u);
    EXPECT_EQ(ids.at(0x200), two);
    EXPECT_EQ(ids.last_freed_at(0x13f), one);
}

}  // namespace
}  // namespace fleck::rt
