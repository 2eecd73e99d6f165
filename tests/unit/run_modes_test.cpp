// A run is the same whether somebody listens or not: every program that the golden tests and the
// lessons run takes as many steps, as much stack and as much heap quietly as when it is narrated,
// and reaches a limit at the same point.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "frontend/compile.h"
#include "interp/vm/const_machine.h"
#include "interp/vm/run.h"

namespace fleck::vm {

namespace {

namespace fs = std::filesystem;

// From here on, the stack is mostly made of the program's own frames, and drop glue's.
constexpr uint32_t kLongStack = 64 << 10;

class Output : public OutputSink {
  public:
    void write(std::string_view text, bool) override { text_ += text; }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    std::string text_;
};

class Listener : public trace::TraceSink {
  public:
    void on(const trace::Event& event, const trace::Inspector&) override {
        if (const auto* enter = std::get_if<trace::EnterFunction>(&event.kind))
            frames_[std::string(enter->name)] = enter->frame_size;
    }
    // By function: the size of its frame.
    [[nodiscard]] const std::map<std::string, uint64_t>& frames() const { return frames_; }

  private:
    std::map<std::string, uint64_t> frames_;
};

std::string contents(const fs::path& path) {
    std::ostringstream out;
    out << std::ifstream(path).rdbuf();
    return out.str();
}

std::vector<fs::path> programs_in(const fs::path& folder) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".rs") out.push_back(entry.path());
    std::ranges::sort(out);
    return out;
}

struct RunResult {
    Outcome outcome;
    std::string output;
    std::map<std::string, uint64_t> frames;
};

RunResult run(Compilation& compilation, bool narrated, const RunLimits& limits,
              uint64_t stack_bytes) {
    RunOptions options;
    Listener listener;
    if (narrated) options.trace = &listener;
    options.limits = limits;
    options.memory.stack_bytes = stack_bytes;
    Output output;
    auto result = run_program(compilation, options, output);
    EXPECT_TRUE(std::holds_alternative<Outcome>(result));
    return {std::get<Outcome>(result), output.text(), listener.frames()};
}

// The frames that a narrated run tells of are those that the dump of the frames describes. Not
// all are: it leaves out what only the library calls.
void compare_frames(Compilation& compilation) {
    const std::string dump = dump_frames(compilation);
    const RunResult told = run(compilation, true, {}, rt::MemoryLimits{}.stack_bytes);
    for (const auto& [name, size] : told.frames) {
        if (dump.find(fmt::format("fn {}: ", name)) == std::string::npos) continue;
        EXPECT_NE(dump.find(fmt::format("fn {}: {} bytes\n", name, size)), std::string::npos)
            << name << " has " << size << " bytes in the run\n"
            << dump;
    }
}

// Runs the program both ways; returns the quiet run.
Outcome compare(Compilation& compilation, const RunLimits& limits,
                uint64_t stack_bytes = rt::MemoryLimits{}.stack_bytes) {
    const RunResult quiet = run(compilation, false, limits, stack_bytes);
    const RunResult told = run(compilation, true, limits, stack_bytes);
    const Outcome &q = quiet.outcome, &t = told.outcome;
    EXPECT_EQ(q.kind, t.kind);
    EXPECT_EQ(q.exit_code, t.exit_code);
    EXPECT_EQ(q.where, t.where);
    EXPECT_EQ(q.steps, t.steps);
    EXPECT_EQ(q.peak_heap, t.peak_heap);
    EXPECT_EQ(quiet.output, told.output);
    return q;
}

class RunModes : public testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(RunModes, Agree) {
    for (const fs::path& path : programs_in(fs::path(FLECK_SOURCE_DIR) / GetParam())) {
        SCOPED_TRACE(path.string());
        Compilation compilation(path.filename().string(), contents(path), make_const_machine);
        if (!compilation.ok() || !compilation.program()->main_fn().valid()) continue;
        const Outcome whole = compare(compilation, {});
        compare_frames(compilation);
        if (whole.steps >= 2) {
            SCOPED_TRACE("half of the steps");
            compare(compilation, {.max_steps = whole.steps / 2});
        }
        if (whole.peak_stack > kLongStack) {
            SCOPED_TRACE("a quarter of the stack");
            compare(compilation, {}, whole.peak_stack / 4);
        }
    }
}

// Each round calls the library too, and leaves something to drop: whatever the size of the stack,
// it ends in the same call.
TEST(StackOverflow, IsInTheSameCall) {
    Compilation compilation("recursion.rs", R"(
struct Loud(u32);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn deep(n: u32) -> u32 {
    let mut v = Vec::new();
    v.push(Loud(n));
    println!("{n} {}", v.len());
    deep(n + 1) + v[0].0
}
fn main() {
    println!("{}", deep(0));
}
)",
                            make_const_machine);
    ASSERT_TRUE(compilation.ok());
    for (uint64_t bytes = 8192; bytes < 9216; bytes += 32) compare(compilation, {}, bytes);
}

INSTANTIATE_TEST_SUITE_P(Programs, RunModes,
                         testing::Values("examples", "tests/golden/run", "tests/golden/run/drop",
                                         "tests/golden/run/pattern", "tests/golden/run/std",
                                         "tests/golden/trace"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::ranges::replace(name, '/', '_');
                             return name;
                         });

}  // namespace fleck::vm
