// What becomes of a program: the verdict with its errors, and what it did when it ran. A golden
// file expects an answer, Fleck gives one, rustc gives one; tests compare two of them.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "tests/support/golden_file.h"
#include "tests/support/process.h"

namespace fleck::tests {

struct Panic {
    uint32_t line = 0;
    std::string message;
    bool operator==(const Panic&) const = default;
};

struct Answer {
    std::set<Finding> errors;    // empty: accepted
    std::set<Finding> warnings;  // of a program that was accepted: which lint, on which line
    // Of a program that was accepted and run.
    bool ran = false;
    int exit = 0;
    std::string out;
    std::vector<Panic> panics;

    [[nodiscard]] bool accepted() const { return errors.empty(); }
    bool operator==(const Answer&) const = default;
};

// The errors, or the warnings, among diagnostics in rustc's JSON, one object a line. `file` is the
// program's name: a span inside a macro of another file counts where the program called it.
[[nodiscard]] std::set<Finding> errors_in_json(const std::string& lines, const std::string& file);
[[nodiscard]] std::set<Finding> warnings_in_json(const std::string& lines, const std::string& file);

// The panics that a program told on standard error, in the form of Rust's panic message, without
// those that the library reports about itself (a place in a file other than `file`).
[[nodiscard]] std::vector<Panic> panics_in(const std::string& err, const std::string& file);

// `fleck check --format=json`, and `fleck run --quiet` if the program was accepted. An answer that
// makes no sense (a crash, an exit code that contradicts the verdict) is an exception.
[[nodiscard]] Answer ask_fleck(const std::string& fleck, const std::filesystem::path& program,
                               bool run);

// In sentences, nothing if they agree. `mine` and `yours` name the two sides.
[[nodiscard]] std::vector<std::string> differences(const Answer& a, const std::string& mine,
                                                   const Answer& b, const std::string& yours);

// What the section `panic` of a golden file holds: the messages in order, each with its line end.
[[nodiscard]] std::string panic_text(const Answer& answer);

// The same for what a golden file expects of the program, where it expects something.
[[nodiscard]] std::vector<std::string> differences(const GoldenFile& file, const Answer& answer,
                                                   const std::string& who);

// The first line in which two texts differ, for a message.
[[nodiscard]] std::string first_difference(const std::string& a, const std::string& mine,
                                           const std::string& b, const std::string& yours);

}  // namespace fleck::tests
