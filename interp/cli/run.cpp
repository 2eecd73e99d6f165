#include "interp/vm/run.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "frontend/base/print.h"
#include "frontend/compile.h"
#include "interp/cli/cli.h"
#include "interp/cli/narration.h"
#include "interp/vm/const_machine.h"

namespace fleck::cli {

namespace {

// In a few seconds, however much each step has to tell.
constexpr uint64_t kDefaultSteps = 1'000'000'000, kDefaultToldSteps = 10'000'000;
constexpr uint64_t kDefaultOutput = uint64_t{1} << 28;

[[noreturn]] void cannot_write() {
    print_to(stderr, "error: cannot write the program's output: {}\n", std::strerror(errno));
    std::fflush(stderr);
    std::_Exit(kUsage);
}

class StandardStreams final : public vm::OutputSink {
  public:
    // `in_step`: narration is written beside the output, so each piece goes out at once.
    explicit StandardStreams(bool in_step) : in_step_(in_step) {}
    void write(std::string_view text, bool to_stderr) override {
        std::FILE* to = to_stderr ? stderr : stdout;
        if (to_stderr) std::fflush(stdout);
        const bool written =
            (text.empty() || std::fwrite(text.data(), 1, text.size(), to) == text.size()) &&
            (!in_step_ || std::fflush(to) == 0);
        if (!written && !to_stderr) cannot_write();
        if (!written) std::clearerr(stderr);
    }

  private:
    bool in_step_;
};

std::string amount(uint64_t bytes) {
    if (bytes >= (1 << 20) && bytes % (1 << 20) == 0) return fmt::format("{} MiB", bytes >> 20);
    if (bytes >= (1 << 10) && bytes % (1 << 10) == 0) return fmt::format("{} KiB", bytes >> 10);
    return fmt::format("{} byte{}", bytes, bytes == 1 ? "" : "s");
}

// What to do about a limit; empty for faults.
std::string advice(const rt::Trap& trap, const vm::RunOptions& options) {
    switch (trap.kind) {
        case rt::TrapKind::StepLimit:
            return fmt::format(
                "{} calls and loop rounds were made: does a loop never end? (--max-steps changes "
                "the limit)",
                options.limits.max_steps);
        case rt::TrapKind::StackOverflow:
            return fmt::format("the stack has {}: {} (--stack-size changes the limit)",
                               amount(options.memory.stack_bytes),
                               trap.bytes > options.memory.stack_bytes
                                   ? "the frame of one function alone is larger; a `Vec` keeps its "
                                     "elements on the heap"
                                   : "does a function call itself without end?");
        case rt::TrapKind::HeapLimit:
            return fmt::format(
                "a block of {} was asked for, and the heap may grow to {} (--heap-limit changes "
                "the limit)",
                amount(trap.pointer), amount(options.memory.heap_bytes));
        case rt::TrapKind::OutputLimit:
            return fmt::format("the program may print {} (--max-output changes the limit)",
                               amount(options.limits.max_output));
        case rt::TrapKind::StaticLimit:
            return fmt::format(
                "a static or constant of {}, and all of them together have {}; a `Vec` keeps its "
                "elements on the heap",
                amount(trap.bytes), amount(rt::kStaticEnd - rt::kStaticBegin));
        case rt::TrapKind::ConstDepth:
            return fmt::format("{} calls may stand in one another where a constant is computed",
                               trap.bytes);
        case rt::TrapKind::NullAccess:
        case rt::TrapKind::WildAccess:
        case rt::TrapKind::OutOfBounds:
        case rt::TrapKind::UseAfterFree:
        case rt::TrapKind::DanglingStack:
        case rt::TrapKind::UninitRead:
        case rt::TrapKind::Misaligned:
        case rt::TrapKind::AliasingBroken:
        case rt::TrapKind::DoubleFree:
        case rt::TrapKind::InvalidFree:
        case rt::TrapKind::WrongSizeFree:
        case rt::TrapKind::HeapCorrupt:
        case rt::TrapKind::BadReturn:
        case rt::TrapKind::BadCall:
            return "";
    }
    FLECK_UNREACHABLE();
}

void report_trap(const vm::Outcome& outcome, const SourceMap& sources,
                 const vm::RunOptions& options) {
    const rt::TrapRow& row = rt::trap_row(outcome.trap->kind);
    std::string where;
    if (outcome.where.valid()) {
        const LineCol at = sources.line_col(outcome.where.begin);
        where = fmt::format(" at {}:{}:{}", sources.file(sources.file_of(outcome.where.begin)).name,
                            at.line, at.column);
    }
    const std::string more = advice(*outcome.trap, options);
    print_to(stderr, "error: stopped{}: {}{}{}\n", where, row.text, more.empty() ? "" : "; ", more);
}

}  // namespace

int run(const Options& o) {
    const std::string& path = o.files.front();
    const auto text = read_source(path);
    if (!text) return kUsage;
    Compilation compilation(path, *text, vm::make_const_machine);
    const RenderOptions look{o.format, use_color(o.color, STDERR_FILENO),
                             !o.no_warnings && !o.quiet, o.why};
    print_to(stderr, "{}", render(compilation.diags(), compilation.sources(), look));
    if (!compilation.ok()) quit(kRejected);

    vm::RunOptions options;
    options.limits.max_output = o.max_output != 0 ? o.max_output : kDefaultOutput;
    if (o.stack_size != 0) options.memory.stack_bytes = o.stack_size;
    if (o.heap_limit != 0) options.memory.heap_bytes = o.heap_limit;
    options.into_std = o.into_std;

    std::optional<Narration> narration = open_narration(o, compilation);
    if (!narration) return kUsage;
    options.trace = narration->sink.get();
    const uint64_t steps = options.trace != nullptr ? kDefaultToldSteps : kDefaultSteps;
    options.limits.max_steps = o.max_steps != 0 ? o.max_steps : steps;

    StandardStreams streams(narration->sink != nullptr && !narration->file);
    const auto result = vm::run_program(compilation, options, streams);
    if (std::fflush(stdout) != 0) cannot_write();
    if (const auto* error = std::get_if<rt::MemoryError>(&result)) {
        print_to(stderr, "error: {}\n", error->sentence);
        return kLimit;
    }
    const vm::Outcome& outcome = std::get<vm::Outcome>(result);
    if (outcome.trap) report_trap(outcome, compilation.sources(), options);
    narration->sink.reset();
    if (narration->file &&
        (std::fflush(narration->file.get()) != 0 || std::ferror(narration->file.get()) != 0)) {
        print_to(stderr, "error: cannot write all of `{}`\n", o.trace_file);
        quit(kUsage);
    }
    quit(outcome.exit_code);
}

}  // namespace fleck::cli
