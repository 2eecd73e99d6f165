// What Fleck and rustc say of many programs at once: a batch is one file, with each program as a
// function of its own behind the items that all of them use, since both compilers check every body
// and a process costs more than a function.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tests/oracle/generate/program.h"
#include "tests/support/golden_file.h"

namespace fleck::generate {

struct Tools {
    std::string fleck, rustc;
};

// Of one program; lines count from that of its `fn`, which is 1.
struct Verdict {
    std::set<tests::Finding> errors;
    std::optional<std::string> out;  // what it printed, in a comparison of runs
    bool crashed = false;            // the compiler ended without an answer
    [[nodiscard]] bool accepted() const { return errors.empty() && !crashed; }
    bool operator==(const Verdict&) const = default;
};

struct Pair {
    Verdict fleck, rustc;
};

enum class Disagreement : uint8_t {
    None,
    FalseAccept,  // only rustc rejects it: the worst that can happen
    FalseReject,
    OtherCode,  // both reject it, with other codes
    OtherLine,  // with the same codes on other lines
    OtherOutput,
    Crash,
};
[[nodiscard]] Disagreement disagreement(const Pair& pair);
[[nodiscard]] std::string_view name(Disagreement d);

// `items` is the text in front of the functions.
[[nodiscard]] std::vector<Pair> check_batch(const Tools& tools, const std::string& items,
                                            const std::vector<Program>& programs);

// Programs that both accept, run one behind the other; fills in `out`.
void run_batch(const Tools& tools, const std::string& items, const std::vector<Program>& programs,
               std::vector<Pair>& pairs);

// The same program made small: a part is left out as long as the disagreement stays the same.
[[nodiscard]] Program shrink(const Tools& tools, const std::string& items, Program program,
                             const Pair& pair, bool run);

// As one file that can be given to either compiler.
[[nodiscard]] std::string whole_file(const std::string& items, const Program& program);

}  // namespace fleck::generate
