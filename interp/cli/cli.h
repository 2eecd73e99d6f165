// The command line: one function per command, all with the exit codes of a shell tool. Output of
// the program that runs goes to standard output and nothing else does; narration and diagnostics go
// to standard error.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "frontend/base/render.h"
#include "frontend/compile.h"

namespace fleck::cli {

// Besides the program's own code when it ran (101 after a panic, 134 after an abort).
enum Exit : int { kOk = 0, kRejected = 1, kUsage = 2, kFault = 3, kLimit = 4 };

enum class ColorMode : uint8_t { Auto, Always, Never };
enum class TraceMode : uint8_t { Text, Jsonl, None };

// What a person typed. Sizes are bytes.
struct Options {
    std::vector<std::string> files;
    DiagFormat format = DiagFormat::Text;
    ColorMode color = ColorMode::Auto;
    bool why = false;
    bool no_warnings = false;
    // check
    bool loans = false, permissions = false;
    // run
    TraceMode trace = TraceMode::Text;
    bool quiet = false;
    bool into_std = false;
    bool print_borrows = false;
    std::string trace_lines;  // as typed: `A..B`, `A`
    std::string trace_fn;
    std::string trace_file;
    uint64_t max_steps = 0;  // calls of own functions and rounds of loops; 0: the command's default
    uint64_t stack_size = 0;
    uint64_t heap_limit = 0;
    uint64_t max_output = 0;
    // dump
    std::string stage;
    // explain
    std::string code;
};

int check(const Options& options);
int run(const Options& options);
int dump(const Options& options);
int explain(const Options& options);

// The program's text with its borrows, or with the permissions that each line changes, beside it;
// as JSON one object a function.
[[nodiscard]] std::string show_loans(Compilation& compilation, bool json);
[[nodiscard]] std::string show_permissions(Compilation& compilation, bool json);

// The file's text, or nothing after one sentence on standard error: unreadable, a directory, too
// large, not UTF-8.
[[nodiscard]] std::optional<std::string> read_source(const std::string& path);

// The last thing that a command does: its exit code, or kUsage after one sentence if what it has
// written to standard output did not get there.
[[nodiscard]] int finish(int code);
// Ends the process at once: nothing is left to do but to give memory back, and the system is faster
// at that.
[[noreturn]] void quit(int code);

// Colour for this stream? NO_COLOR and a dumb or missing terminal turn `auto` off.
[[nodiscard]] bool use_color(ColorMode mode, int fd);

}  // namespace fleck::cli
