// The narration of hand-made events: what a student reads.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "interp/trace/jsonl.h"
#include "interp/trace/text.h"

namespace fleck::trace {

namespace {

// What a sink wrote to its stream.
class Written {
  public:
    Written() : file_(open_memstream(&text_, &size_)) {}
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
    ~Written() {
        std::fclose(file_);
        std::free(text_);
    }
    [[nodiscard]] std::FILE* file() const { return file_; }
    [[nodiscard]] std::string text() const {
        std::fflush(file_);
        return {text_, size_};
    }

  private:
    char* text_ = nullptr;
    size_t size_ = 0;
    std::FILE* file_;
};

class FakeMachine : public Inspector {
  public:
    std::map<uint64_t, std::string> values;
    std::map<uint64_t, BlockNo> blocks;

    [[nodiscard]] std::string render(TypeId, uint64_t address) const override {
        const auto it = values.find(address);
        return it == values.end() ? "?" : it->second;
    }
    [[nodiscard]] std::string type_name(TypeId) const override { return "String"; }
    [[nodiscard]] BlockNo block_at(uint64_t address) const override {
        const auto it = blocks.find(address);
        return it == blocks.end() ? 0 : it->second;
    }
};

constexpr std::string_view kProgram =
    "fn main() {\n"
    "    let s = String::from(\"hi\");\n"
    "    let t = s;\n"
    "    let n = twice(4);\n"
    "}\n"
    "fn twice(x: i32) -> i32 {\n"
    "    let y = x * 2;\n"
    "    y\n"
    "}\n";

class Narration : public testing::Test {
  protected:
    Narration() { file_ = sources_.add("lesson.rs", std::string(kProgram), false); }

    void start(TextOptions options = {}) {
        narrator_ = std::make_unique<TextNarrator>(sources_, written_.file(), options);
    }
    // An event on a line of the program.
    void on(uint32_t line, EventKind kind, bool in_std = false) {
        const SourceFile& f = sources_.file(file_);
        const uint32_t at = f.base + f.line_starts()[line - 1];
        Event event;
        event.step = ++step_;
        event.span = event.inner_span = {at, at + 1};
        event.in_std = in_std;
        event.kind = kind;
        narrator_->on(event, machine_);
    }
    [[nodiscard]] static PlaceView place(std::string_view name, uint64_t address, uint64_t size) {
        return {PlaceView::Kind::User, name, address, size, TypeId(0u)};
    }
    [[nodiscard]] Span line_span(uint32_t line) const {
        const SourceFile& f = sources_.file(file_);
        const uint32_t at = f.base + f.line_starts()[line - 1];
        return {at, at + 1};
    }

    SourceMap sources_;
    FileId file_;
    FakeMachine machine_;
    Written written_;
    std::unique_ptr<TextNarrator> narrator_;
    uint64_t step_ = 0;
};

TEST_F(Narration, FollowsAStringFromItsAllocationToItsEnd) {
    start();
    machine_.values[0x1000] = "\"hi\"";
    const std::array<BlockNo, 1> owned{1};
    const PlaceView s = place("s", 0x1000, 24), t = place("t", 0x1018, 24);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, HeapGrow{4096, 4096}, true);
    on(2, HeapAlloc{1, 0x8010, 2, 1, {}}, true);
    on(2, Assign{s, true});
    on(3, Move{s, t, Move::Into::Place, "", owned});
    on(5, DropBegin{t, false, true});
    on(5, HeapFree{1, 0x8010, 2, {}}, true);
    on(5, DropEnd{t});
    on(5, DropSkipped{s, line_span(3)});
    on(5, LeaveFunction{"main", 0xff0, 64, {}, false});

    Summary summary{};
    summary.allocations = summary.frees = 1;
    summary.bytes_allocated = summary.bytes_freed = summary.peak_heap_bytes = 2;
    summary.heap_region_bytes = 4096;
    summary.peak_stack_bytes = summary.peak_user_stack_bytes = 64;
    summary.finished = true;
    on(5, summary);
    EXPECT_EQ(written_.text(), R"(     |     call    main(): a frame of 64 bytes at 0xff0
   2 | let s = String::from("hi");
     |     heap    the heap gets its first page, 4096 bytes
     |     alloc   block #1: 2 bytes of heap at 0x8010
     |     set     `s` = "hi": 24 bytes at 0x1000
   3 | let t = s;
     |     move    `s` -> `t`: 24 bytes copied; block #1 stays where it is; `s` is no longer valid
   5 | }
     |     drop    `t`, String
     |       free    block #1: 2 bytes at 0x8010 go back to the heap
     |     skip    `s`: nothing to drop, its value was moved to `t` in line 3
     |     return  from main: its frame of 64 bytes is gone

Heap     1 block allocated (2 bytes), 1 freed (2 bytes), none leaked
         at most 2 bytes in use at a time; the heap has 1 page
Stack    at most 64 bytes of frames
)");
}

TEST_F(Narration, SetsACalledFunctionToTheRightAndComesBackToTheLine) {
    start();
    machine_.values = {{0xf00, "4"}, {0xf04, "8"}, {0x1004, "8"}};
    const std::array<PlaceView, 1> params{place("x", 0xf00, 4)};
    const PlaceView n = place("n", 0x1004, 4);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(4, EnterFunction{"twice", 0xef0, 32, {}, params});
    on(7, Assign{place("y", 0xf04, 4), true});
    on(8, LeaveFunction{"twice", 0xef0, 32, n, false});
    on(4, Assign{n, true});
    narrator_.reset();
    EXPECT_EQ(written_.text(), R"(     |     call    main(): a frame of 64 bytes at 0xff0
   4 | let n = twice(4);
     |     call    twice(x = 4): a frame of 32 bytes at 0xef0
       7 | let y = x * 2;
         |     set     `y` = 8: 4 bytes at 0xf04
         |     return  8 from twice: its frame of 32 bytes is gone
   4 | let n = twice(4);
     |     set     `n` = 8: 4 bytes at 0x1004
)");
}

TEST_F(Narration, TellsTheGrowthOfAVectorOnTheLineOfThePush) {
    start();
    const PlaceView v = place("v", 0x1000, 24);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, Borrow{v, {}, true, true, false});
    on(2, Grow{v, 4, 8, 4, 4}, true);
    on(2, HeapRealloc{1, 2, 0x8010, 0x8040, 16, 32, {}}, true);
    on(2, Grow{v, 0, 4, 0, 4}, true);
    on(2, HeapRealloc{2, 2, 0x8040, 0x8040, 32, 64, {}}, true);
    on(3, HeapAlloc{3, 0x8090, 8, 8, {}}, true);
    narrator_.reset();
    EXPECT_EQ(written_.text(), R"(     |     call    main(): a frame of 64 bytes at 0xff0
   2 | let s = String::from("hi");
     |     borrow  `v`, to change it
     |     grow    `v` is full: room for 8 elements of 4 bytes instead of 4
     |       realloc block #1 -> block #2: 32 bytes of heap at 0x8040; 16 bytes copied over, then
     |               block #1 is freed
     |     grow    `v` gets room for 4 elements of 4 bytes
     |       realloc block #2 at 0x8040 stays where it is and has 64 bytes now instead of 32
   3 | let t = s;
     |     alloc   block #3: 8 bytes of heap at 0x8090
)");
}

TEST_F(Narration, WritesWhatWasToldBeforeTheProgramWrites) {
    start();
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, HeapAlloc{1, 0x8010, 2, 1, {}}, true);
    const std::string before = written_.text();
    EXPECT_EQ(before.find("alloc"), std::string::npos) << "the line's visit is not over";
    on(2, Output{"hi\n", false}, true);
    EXPECT_NE(written_.text().find("alloc"), std::string::npos);
    on(2, HeapFree{1, 0x8010, 2, {}}, true);
    narrator_.reset();
    EXPECT_EQ(written_.text().find("let s"), written_.text().rfind("let s"))
        << "the line is not repeated after the output";
}

TEST_F(Narration, NamesEachLeak) {
    start();
    const std::array<Summary::Leak, 2> leaks{
        {{2, 0x8010, 8, line_span(3), "node", 0, line_span(4), "forget<Box<u64>>"},
         {3, 0x8030, 4, line_span(3), "", 2, {}, ""}}};
    Summary summary{};
    summary.finished = true;
    summary.allocations = 3;
    summary.frees = 1;
    summary.bytes_allocated = 24;
    summary.bytes_freed = 16;
    summary.leaks = leaks;
    on(5, summary);
    EXPECT_NE(written_.text().find("2 leaked (12 bytes)"), std::string::npos);
    EXPECT_NE(written_.text().find(
                  "Leaked   block #2: 8 bytes at 0x8010, allocated in line 3, last held by `node`, "
                  "which was given to\n         `forget` in line 4\n"
                  "Leaked   block #3: 4 bytes at 0x8030, allocated in line 3, held by block #2\n"),
              std::string::npos)
        << written_.text();
}

TEST_F(Narration, KeepsControlCharactersOffTheTerminal) {
    start();
    machine_.values[0x1000] = "\"\x1b[2J\"";
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, Assign{place("s", 0x1000, 24), true});
    narrator_.reset();
    EXPECT_EQ(written_.text().find('\x1b'), std::string::npos);
}

TEST_F(Narration, ColoursABlockAlikeWhereverItIsNamed) {
    TextOptions options;
    options.color = true;
    start(options);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, HeapAlloc{7, 0x8010, 2, 1, {}}, true);
    on(3, HeapFree{7, 0x8010, 2, {}}, true);
    narrator_.reset();
    const std::string text = written_.text();
    const std::string name = "\x1b[93m#7\x1b[0m";
    EXPECT_NE(text.find(name), text.rfind(name)) << text;
    EXPECT_NE(text.find(name), std::string::npos) << text;
}

// Rounds of `for` on line 2 with an allocation each on line 3.
TEST_F(Narration, TellsTheFirstRoundsOfALoopAndSumsUpTheOthers) {
    start();
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    const Span loop{line_span(2).begin, line_span(4).begin};
    for (uint32_t i = 1; i <= 100; ++i) {
        on(2, LoopRound{loop});
        machine_.values[0x1000] = std::to_string(i);
        on(2, Assign{place("i", 0x1000, 4), i == 1});
        on(3, HeapAlloc{i, 0x8010, 8, 8, {}}, true);
        on(3, HeapFree{i, 0x8010, 8, {}}, true);
    }
    on(2, LoopRound{loop});
    on(4, LoopLeft{loop});
    on(4, HeapAlloc{101, 0x8010, 2, 1, {}}, true);
    narrator_.reset();
    EXPECT_EQ(written_.text(), R"(     |     call    main(): a frame of 64 bytes at 0xff0
   2 | let s = String::from("hi");
     |     set     `i` = 1: 4 bytes at 0x1000
   3 | let t = s;
     |     alloc   block #1: 8 bytes of heap at 0x8010
     |     free    block #1: 8 bytes at 0x8010 go back to the heap
   2 | let s = String::from("hi");
     |     set     `i` = 2: 4 bytes at 0x1000
   3 | let t = s;
     |     alloc   block #2: 8 bytes of heap at 0x8010
     |     free    block #2: 8 bytes at 0x8010 go back to the heap
     :     rounds 3 to 100 of the loop in line 2: as before; 98 blocks allocated (784 bytes), 98
     :     blocks freed (784 bytes)
   4 | let n = twice(4);
     |     alloc   block #101: 2 bytes of heap at 0x8010
)");
}

TEST_F(Narration, TellsWhatIsNewInALaterRound) {
    start();
    const PlaceView v = place("v", 0x1000, 24);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    const Span loop{line_span(2).begin, line_span(4).begin};
    for (uint32_t i = 1; i <= 6; ++i) {
        on(2, LoopRound{loop});
        if (i == 5) on(3, Grow{v, 4, 8, 4, 4}, true);
        if (i == 5) on(3, HeapRealloc{1, 2, 0x8010, 0x8040, 16, 32, {}}, true);
        on(4, Borrow{v, {}, true, true, false});
    }
    on(2, LoopRound{loop});
    on(5, LoopLeft{loop});
    narrator_.reset();
    const std::string text = written_.text();
    EXPECT_NE(text.find("rounds 3 to 5 of the loop in line 2, up to here: as before"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("`v` is full: room for 8 elements"), std::string::npos) << text;
}

// A recursion is told a few calls deep, and each call that is told comes to its end.
TEST_F(Narration, TellsTheFirstCallsOfARecursion) {
    start();
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    for (uint32_t i = 0; i < 1000; ++i) on(7, EnterFunction{"down", 0xef0, 32, {}, {}});
    for (uint32_t i = 0; i < 1000; ++i) on(7, LeaveFunction{"down", 0xef0, 32, {}, false});
    on(5, LeaveFunction{"main", 0xff0, 64, {}, false});
    narrator_.reset();
    const std::string text = written_.text();
    size_t calls = 0, returns = 0;
    for (size_t at = 0; (at = text.find("call    down", at)) != std::string::npos; ++at) ++calls;
    for (size_t at = 0; (at = text.find("return  from down", at)) != std::string::npos; ++at)
        ++returns;
    EXPECT_EQ(calls, returns) << text;
    EXPECT_LE(calls, 12u) << text;
    EXPECT_NE(text.find(fmt::format("as before; {} calls", 1000 - calls)), std::string::npos)
        << text;
}

TEST_F(Narration, KeepsToTheLinesThatAreAskedFor) {
    TextOptions options;
    options.first_line = options.last_line = 3;
    start(options);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, HeapAlloc{1, 0x8010, 2, 1, {}}, true);
    on(3, HeapFree{1, 0x8010, 2, {}}, true);
    on(5, LeaveFunction{"main", 0xff0, 64, {}, false});
    narrator_.reset();
    EXPECT_EQ(written_.text(), R"(   3 | let t = s;
     |     free    block #1: 2 bytes at 0x8010 go back to the heap
)");
}

TEST_F(Narration, KeepsToTheFunctionThatIsAskedFor) {
    TextOptions options;
    options.function = "twice";
    start(options);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(2, HeapAlloc{1, 0x8010, 2, 1, {}}, true);
    on(4, EnterFunction{"twice", 0xef0, 32, {}, {}});
    on(7, HeapFree{1, 0x8010, 2, {}}, true);
    on(8, LeaveFunction{"twice", 0xef0, 32, {}, false});
    on(5, LeaveFunction{"main", 0xff0, 64, {}, false});
    narrator_.reset();
    EXPECT_EQ(written_.text(), R"(   4 | let n = twice(4);
     |     call    twice(): a frame of 32 bytes at 0xef0
       7 | let y = x * 2;
         |     free    block #1: 2 bytes at 0x8010 go back to the heap
         |     return  from twice: its frame of 32 bytes is gone
)");
}

TEST(FunctionNames, AreKnownByTheirLastParts) {
    EXPECT_TRUE(is_named("Stack<i32>::push", "push"));
    EXPECT_TRUE(is_named("Stack<i32>::push", "Stack::push"));
    EXPECT_TRUE(is_named("Stack<i32>::push", "Stack<i32>::push"));
    EXPECT_TRUE(is_named("largest<u8>", "largest"));
    EXPECT_FALSE(is_named("Stack<i32>::push", "ush"));
    EXPECT_FALSE(is_named("push", "Stack::push"));
}

// Nested drops stand below what owns them; many alike are summed up.
TEST_F(Narration, IndentsDropsUnderTheirOwner) {
    start();
    const PlaceView v = place("v", 0x1000, 24);
    on(1, EnterFunction{"main", 0xff0, 64, {}, {}});
    on(5, DropBegin{v, false, true});
    for (uint32_t i = 0; i < 10; ++i) {
        const std::string element = "[" + std::to_string(i) + "]";
        const PlaceView part{PlaceView::Kind::Part, element, 0x8000 + i, 24, TypeId(0u)};
        on(5, DropBegin{part, false, true}, true);
        on(5, HeapFree{i + 1, 0x8010, 2, {}}, true);
        on(5, DropEnd{part}, true);
    }
    on(5, HeapFree{11, 0x8100, 240, {}}, true);
    on(5, DropEnd{v});
    narrator_.reset();
    EXPECT_EQ(written_.text(), R"(     |     call    main(): a frame of 64 bytes at 0xff0
   5 | }
     |     drop    `v`, String
     |       drop    element 0, String
     |         free    block #1: 2 bytes at 0x8010 go back to the heap
     |       drop    element 1, String
     |         free    block #2: 2 bytes at 0x8010 go back to the heap
     |       drop    element 2, String
     |         free    block #3: 2 bytes at 0x8010 go back to the heap
     |       drop    7 more in the same way: 7 blocks freed (14 bytes)
     |       free    block #11: 240 bytes at 0x8100 go back to the heap
)");
}

// Every line of the trace has the fields that the schema names, and no others.
TEST(Jsonl, KeepsToItsSchema) {
    using nlohmann::json;
    const json schema =
        json::parse(std::ifstream(FLECK_SOURCE_DIR "/interp/trace/trace.schema.json"));
    SourceMap sources;
    const FileId file = sources.add("lesson.rs", std::string(kProgram), false);
    const uint32_t base = sources.file(file).base;
    const Span span{base + 20, base + 25};
    const PlaceView p{PlaceView::Kind::User, "p", 0x1000, 4, TypeId(0u)};
    const std::array<PlaceView, 1> params{p};
    const std::array<BlockNo, 1> owned{1};
    const std::array<Summary::Leak, 2> leaks{
        {{2, 0x8010, 8, span, "node", 0, span, "forget"}, {3, 0x8030, 8, span, "", 2, {}, ""}}};
    Summary summary{};
    summary.leaks = leaks;
    const std::vector<EventKind> kinds{EnterFunction{"f", 1, 2, span, params},
                                       LeaveFunction{"f", 1, 2, p, false},
                                       EarlyReturn{p},
                                       LoopRound{span},
                                       LoopLeft{span},
                                       LocalLive{p},
                                       LocalDead{p},
                                       Assign{p, true},
                                       Copy{p, p},
                                       Move{p, p, Move::Into::Argument, "f", owned},
                                       Borrow{p, p, true, false, false},
                                       DropBegin{p, false, true},
                                       DropEnd{p},
                                       DropSkipped{p, span},
                                       DropFlag{p, true},
                                       HeapAlloc{1, 2, 3, 4, {}},
                                       HeapRealloc{1, 2, 3, 4, 5, 6, {}},
                                       HeapFree{1, 2, 3, {}},
                                       HeapGrow{1, 2},
                                       Grow{p, 0, 4, 0, 4},
                                       Panic{"oh"},
                                       UnwindFrame{"f"},
                                       Abort{Abort::Why::Asked},
                                       Output{"half a character: \xc3", false},
                                       summary};
    ASSERT_EQ(kinds.size(), std::variant_size_v<EventKind>);

    Written written;
    JsonlWriter writer(sources, written.file(), "lesson.rs");
    const FakeMachine machine;
    for (const EventKind& kind : kinds) {
        Event event;
        event.span = event.inner_span = span;
        event.in_std = true;
        event.kind = kind;
        writer.on(event, machine);
    }
    std::istringstream lines(written.text());
    std::set<std::string> seen;
    for (std::string line; std::getline(lines, line);) {
        const json object = json::parse(line);
        const json& row = schema["$defs"][object["event"].get<std::string>()];
        ASSERT_TRUE(row.is_object()) << line;
        json allowed = row["properties"], required = row["required"];
        if (row.contains("$ref")) {
            const json& common = schema["$defs"]["any_event"];
            allowed.update(common["properties"]);
            required.insert(required.end(), common["required"].begin(), common["required"].end());
        }
        for (const auto& [key, value] : object.items())
            EXPECT_TRUE(allowed.contains(key)) << key << " in " << line;
        for (const json& key : required)
            EXPECT_TRUE(object.contains(key.get<std::string>())) << key << " in " << line;
        seen.insert(object["event"]);
    }
    EXPECT_EQ(seen.size(), kinds.size() + 1);
    EXPECT_EQ(schema["$defs"]["trace"]["properties"]["version"]["const"], kTraceVersion);
}

}  // namespace

}  // namespace fleck::trace
