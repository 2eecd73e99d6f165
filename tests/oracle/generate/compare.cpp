#include "tests/oracle/generate/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "tests/support/answer.h"
#include "tests/support/process.h"

namespace fleck::generate {

using tests::Finding;
using tests::Finished;

namespace {

constexpr const char* kFile = "batch.rs";
constexpr std::chrono::seconds kLimit{120};

struct Batch {
    std::string text;
    std::vector<uint32_t> first_lines;  // of each program, and one behind the last
};

std::string call_of(const Program& program, const std::string& name) {
    std::string call = program.call;
    return call.replace(call.find('@'), 1, name);
}

// `chosen` are the programs that stand in it; `main` calls them if `run`.
Batch make_batch(const std::string& items, const std::vector<const Program*>& chosen, bool run) {
    Batch batch;
    batch.text = items;
    uint32_t line = static_cast<uint32_t>(std::count(items.begin(), items.end(), '\n')) + 1;
    std::string main = "fn main() {\n";
    for (size_t i = 0; i < chosen.size(); ++i) {
        batch.first_lines.push_back(line);
        const std::string name = "p" + std::to_string(i);
        for (const std::string& text : lines_of(*chosen[i], name)) {
            batch.text += text + "\n";
            ++line;
        }
        if (run)
            main += fmt::format("    println!(\"#{}\");\n    {};\n", i, call_of(*chosen[i], name));
    }
    batch.first_lines.push_back(line);
    batch.text += main + "}\n";
    return batch;
}

void write(const tests::TempDir& folder, const Batch& batch) {
    std::ofstream(folder.path() / kFile, std::ios::binary) << batch.text;
}

// The errors, each with the program that has it; nothing if the compiler ended otherwise.
std::optional<std::vector<std::set<Finding>>> errors_of(const Batch& batch, const Finished& ended,
                                                        const std::string& json) {
    if (ended.timed_out || (ended.exit != 0 && ended.exit != 1)) return std::nullopt;
    const std::set<Finding> errors = tests::errors_in_json(json, kFile);
    if (errors.empty() != (ended.exit == 0)) return std::nullopt;
    std::vector<std::set<Finding>> out(batch.first_lines.size() - 1);
    for (const auto& [line, code] : errors) {
        const auto next =
            std::upper_bound(batch.first_lines.begin(), batch.first_lines.end(), line);
        if (next == batch.first_lines.begin() || next == batch.first_lines.end())
            throw std::runtime_error(
                fmt::format("{} in line {}, which is no program's", code, line));
        const auto i = static_cast<size_t>(next - batch.first_lines.begin()) - 1;
        out[i].insert({line - batch.first_lines[i] + 1, code});
    }
    return out;
}

std::vector<std::string> fleck_check(const Tools& t) {
    return {t.fleck, "check", "--format=json", kFile};
}
std::vector<std::string> rustc_check(const Tools& t) {
    return {t.rustc,
            "--edition",
            "2021",
            "--error-format=json",
            "--cap-lints=warn",
            "--crate-name",
            "batch",
            "--emit=metadata",
            "-o",
            "batch.rmeta",
            kFile};
}

std::vector<const Program*> pointers(const std::vector<Program>& programs) {
    std::vector<const Program*> out;
    for (const Program& p : programs) out.push_back(&p);
    return out;
}

// Asks one compiler; halves a batch that brings it down until the culprit is alone.
void ask(const std::vector<std::string>& command, bool json_on_stdout, const std::string& items,
         const std::vector<const Program*>& chosen, size_t first, std::vector<Pair>& pairs,
         Verdict Pair::*side) {
    const tests::TempDir folder;
    const Batch batch = make_batch(items, chosen, false);
    write(folder, batch);
    const Finished ended = tests::run_process(command, folder.path(), kLimit);
    if (auto errors = errors_of(batch, ended, json_on_stdout ? ended.out : ended.err)) {
        for (size_t i = 0; i < chosen.size(); ++i)
            (pairs[first + i].*side).errors = std::move((*errors)[i]);
        return;
    }
    if (chosen.size() == 1) {
        (pairs[first].*side).crashed = true;
        return;
    }
    const auto middle = chosen.begin() + static_cast<std::ptrdiff_t>(chosen.size() / 2);
    ask(command, json_on_stdout, items, {chosen.begin(), middle}, first, pairs, side);
    ask(command, json_on_stdout, items, {middle, chosen.end()}, first + chosen.size() / 2, pairs,
        side);
}

// What each program printed, by the marks that `main` prints; the last one that began, and whether
// there are more of them, which a panic kept from running.
std::vector<std::string> outputs(const std::string& out) {
    std::vector<std::string> parts;
    size_t at = 0;
    while (at < out.size()) {
        const std::string mark = fmt::format("#{}\n", parts.size());
        if (out.compare(at, mark.size(), mark) != 0) break;
        const std::string next = fmt::format("\n#{}\n", parts.size() + 1);
        size_t end = out.find(next, at + mark.size() - 1);
        end = end == std::string::npos ? out.size() : end + 1;
        parts.push_back(out.substr(at + mark.size(), end - std::min(end, at + mark.size())));
        at = end;
    }
    return parts;
}

}  // namespace

Disagreement disagreement(const Pair& pair) {
    const Verdict &mine = pair.fleck, &real = pair.rustc;
    if (mine.crashed || real.crashed) return Disagreement::Crash;
    if (mine.accepted() && !real.accepted()) return Disagreement::FalseAccept;
    if (!mine.accepted() && real.accepted()) return Disagreement::FalseReject;
    if (mine.errors != real.errors) {
        std::multiset<std::string> a, b;
        for (const auto& [line, code] : mine.errors) a.insert(code);
        for (const auto& [line, code] : real.errors) b.insert(code);
        return a == b ? Disagreement::OtherLine : Disagreement::OtherCode;
    }
    return mine.out == real.out ? Disagreement::None : Disagreement::OtherOutput;
}

std::string_view name(Disagreement d) {
    switch (d) {
        case Disagreement::None:
            return "agreement";
        case Disagreement::FalseAccept:
            return "false accept";
        case Disagreement::FalseReject:
            return "false reject";
        case Disagreement::OtherCode:
            return "other code";
        case Disagreement::OtherLine:
            return "other line";
        case Disagreement::OtherOutput:
            return "other output";
        case Disagreement::Crash:
            return "crash";
    }
    return "";
}

std::vector<Pair> check_batch(const Tools& tools, const std::string& items,
                              const std::vector<Program>& programs) {
    std::vector<Pair> pairs(programs.size());
    const std::vector<const Program*> all = pointers(programs);
    ask(fleck_check(tools), true, items, all, 0, pairs, &Pair::fleck);
    ask(rustc_check(tools), false, items, all, 0, pairs, &Pair::rustc);
    return pairs;
}

void run_batch(const Tools& tools, const std::string& items, const std::vector<Program>& programs,
               std::vector<Pair>& pairs) {
    std::vector<size_t> todo;
    for (size_t i = 0; i < programs.size(); ++i)
        if (pairs[i].fleck.accepted() && pairs[i].rustc.accepted()) todo.push_back(i);
    while (!todo.empty()) {
        std::vector<const Program*> chosen;
        for (size_t i : todo) chosen.push_back(&programs[i]);
        const tests::TempDir folder;
        write(folder, make_batch(items, chosen, true));
        const Finished build =
            tests::run_process({tools.rustc, "--edition", "2021", "--cap-lints=allow", "-o",
                                "batch", "-Cdebuginfo=0", kFile},
                               folder.path(), kLimit);
        if (build.exit != 0) throw std::runtime_error("rustc does not build:\n" + build.err);
        const Finished real = tests::run_process({"./batch"}, folder.path(), kLimit);
        const Finished mine = tests::run_process(
            {tools.fleck, "run", "--quiet", "--trace=none", kFile}, folder.path(), kLimit);
        auto fill = [&](const Finished& ended, Verdict Pair::*side) {
            const std::vector<std::string> parts = outputs(ended.out);
            for (size_t k = 0; k < parts.size() && k < todo.size(); ++k)
                (pairs[todo[k]].*side).out = parts[k];
            if (ended.exit != 0 && !parts.empty()) {
                auto& last = (pairs[todo[std::min(parts.size(), todo.size()) - 1]].*side).out;
                *last += fmt::format("[exit {}]", ended.exit);
            }
            return parts.size();
        };
        const size_t done =
            std::max<size_t>(1, std::min(fill(real, &Pair::rustc), fill(mine, &Pair::fleck)));
        todo.erase(todo.begin(),
                   todo.begin() + static_cast<std::ptrdiff_t>(std::min(done, todo.size())));
    }
}

Program shrink(const Tools& tools, const std::string& items, Program program, const Pair& pair,
               bool run) {
    auto codes = [](const Verdict& v) {
        std::set<std::string> out;
        for (const auto& [line, code] : v.errors) out.insert(code);
        return out;
    };
    auto same = [&](const Pair& other) {
        if (disagreement(other) != disagreement(pair)) return false;
        // Nothing may go wrong that did not before: leaving out a `let` is no shrinking.
        const auto is = codes(other.rustc), was = codes(pair.rustc);
        const auto is_mine = codes(other.fleck), was_mine = codes(pair.fleck);
        return std::includes(was.begin(), was.end(), is.begin(), is.end()) &&
               std::includes(was_mine.begin(), was_mine.end(), is_mine.begin(), is_mine.end());
    };
    for (bool more = true; more;) {
        more = false;
        const std::vector<Program> candidates = smaller(program);
        if (candidates.empty()) break;
        std::vector<Pair> answers = check_batch(tools, items, candidates);
        if (run && disagreement(pair) == Disagreement::OtherOutput)
            run_batch(tools, items, candidates, answers);
        for (size_t i = 0; i < candidates.size() && !more; ++i) {
            if (!same(answers[i])) continue;
            program = candidates[i];
            more = true;
        }
    }
    return program;
}

std::string whole_file(const std::string& items, const Program& program) {
    return make_batch(items, {&program}, true).text;
}

}  // namespace fleck::generate
