// Compares Fleck and rustc on generated programs: the exhaustive small space, or rich programs by
// seed. Prints each kind of disagreement, made small, and the numbers at the end; exits with 1 if
// there is a disagreement.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <thread>

#include "tests/oracle/generate/compare.h"
#include "tests/oracle/generate/items.h"
#include "tests/oracle/generate/rich.h"
#include "tests/oracle/generate/small_space.h"
#include "tests/oracle/rustc.h"

namespace fleck::generate {
namespace {

struct Options {
    std::string fleck = "build/release/fleck";
    std::string space = "rich";
    std::string out;                   // a folder for the disagreements
    std::vector<std::string> without;  // programs that rustc rejects with one of these do not count
    uint64_t seed = 1;
    size_t count = 2000;
    size_t batch = 250;
    unsigned jobs = 2;
    size_t shrink = 3;  // how many of each kind
    bool run = false;
    bool print = false;
    RichOptions rich;
};

struct Totals {
    std::array<size_t, 7> by_kind{};
    size_t programs = 0, rejected = 0;
};

class Comparison {
  public:
    Comparison(Options options, Tools tools) : options_(std::move(options)), tools_(tools) {
        if (options_.space == "small") {
            small_ = small_programs({});
            options_.count = small_.size();
        }
        options_.rich.runs = options_.run;
        if (!options_.out.empty()) std::filesystem::create_directories(options_.out);
    }

    int run() {
        std::vector<std::thread> workers;
        for (unsigned i = 0; i < std::max(1u, options_.jobs); ++i)
            workers.emplace_back([this] { work(); });
        for (std::thread& w : workers) w.join();
        report();
        return totals_.by_kind[0] == totals_.programs && error_.empty() ? 0 : 1;
    }

  private:
    Options options_;
    Tools tools_;
    std::vector<Program> small_;
    std::atomic<size_t> next_{0};
    std::mutex mutex_;
    Totals totals_;
    std::map<std::string, size_t> classes_;
    std::string error_;

    Program program(size_t i) const {
        return small_.empty() ? rich_program(options_.seed + i, options_.rich) : small_[i];
    }

    void work() {
        try {
            for (size_t first; (first = next_.fetch_add(options_.batch)) < options_.count;)
                compare(first, std::min(first + options_.batch, options_.count));
        } catch (const std::exception& e) {
            const std::lock_guard lock(mutex_);
            error_ = e.what();
        }
    }

    void compare(size_t first, size_t last) {
        std::vector<Program> programs;
        for (size_t i = first; i < last; ++i) programs.push_back(program(i));
        std::vector<Pair> pairs = check_batch(tools_, kItems, programs);
        if (options_.run) run_batch(tools_, kItems, programs, pairs);
        for (size_t i = 0; i < programs.size(); ++i) {
            const Disagreement d = disagreement(pairs[i]);
            if (left_out(pairs[i].rustc)) continue;
            {
                const std::lock_guard lock(mutex_);
                ++totals_.programs;
                if (!pairs[i].rustc.accepted()) ++totals_.rejected;
                ++totals_.by_kind[static_cast<size_t>(d)];
            }
            if (d != Disagreement::None) tell(first + i, programs[i], pairs[i]);
        }
    }

    bool left_out(const Verdict& real) const {
        return std::any_of(real.errors.begin(), real.errors.end(), [&](const auto& error) {
            return std::find(options_.without.begin(), options_.without.end(), error.second) !=
                   options_.without.end();
        });
    }

    static std::string codes(const Verdict& v) {
        std::set<std::string> seen;
        for (const auto& [line, code] : v.errors) seen.insert(code);
        return fmt::format("{}", fmt::join(seen, " "));
    }

    static std::string listed(const Verdict& v) {
        if (v.crashed) return "no answer";
        std::string out;
        for (const auto& [line, code] : v.errors)
            out += fmt::format("{}{} on line {}", out.empty() ? "" : ", ", code, line);
        if (out.empty()) out = "accepted";
        if (v.out) out += fmt::format(", printed {}", *v.out);
        return out;
    }

    void tell(size_t number, const Program& program, const Pair& pair) {
        const Disagreement d = disagreement(pair);
        const std::string kind = fmt::format("{}: rustc {{{}}} Fleck {{{}}}", name(d),
                                             codes(pair.rustc), codes(pair.fleck));
        {
            const std::lock_guard lock(mutex_);
            if (++classes_[kind] > options_.shrink) return;
        }
        const Program small = shrink(tools_, kItems, program, pair, options_.run);
        std::vector<Pair> again = check_batch(tools_, kItems, {small});
        if (options_.run) run_batch(tools_, kItems, {small}, again);
        std::string text = fmt::format("// {} (number {})\n// rustc: {}\n// Fleck: {}\n", name(d),
                                       small_.empty() ? options_.seed + number : number,
                                       listed(again[0].rustc), listed(again[0].fleck));
        for (const std::string& line : lines_of(small, "p")) text += line + "\n";
        const std::lock_guard lock(mutex_);
        fmt::print("{}\n", text);
        std::fflush(stdout);
        if (options_.out.empty()) return;
        std::string file(name(d));
        std::replace(file.begin(), file.end(), ' ', '_');
        std::ofstream(std::filesystem::path(options_.out) /
                      fmt::format("{}_{}_{}.rs", file, options_.space,
                                  small_.empty() ? options_.seed + number : number))
            << text << "//\n"
            << whole_file(kItems, small);
    }

    void report() {
        for (const auto& [kind, n] : classes_) fmt::print("{:6}  {}\n", n, kind);
        auto of = [&](Disagreement d) { return totals_.by_kind[static_cast<size_t>(d)]; };
        const size_t same_verdict = of(Disagreement::None) + of(Disagreement::OtherCode) +
                                    of(Disagreement::OtherLine) + of(Disagreement::OtherOutput);
        fmt::print("{} programs, rustc rejects {}\n", totals_.programs, totals_.rejected);
        fmt::print(
            "  verdict: {} agree, {} false accepts, {} false rejects, {} without an answer\n",
            same_verdict, of(Disagreement::FalseAccept), of(Disagreement::FalseReject),
            of(Disagreement::Crash));
        fmt::print("  rejected by both: {} with other codes, {} on other lines\n",
                   of(Disagreement::OtherCode), of(Disagreement::OtherLine));
        if (options_.run)
            fmt::print("  run: {} with other output\n", of(Disagreement::OtherOutput));
        if (!error_.empty()) fmt::print("stopped: {}\n", error_);
    }
};

}  // namespace
}  // namespace fleck::generate

int main(int argc, char** argv) {
    fleck::generate::Options options;
    CLI::App app{"Compares Fleck and rustc on generated programs."};
    app.add_option("--fleck", options.fleck, "the program to compare")->capture_default_str();
    app.add_option("--space", options.space, "small (exhaustive) or rich (by seed)")
        ->check(CLI::IsMember({"small", "rich"}))
        ->capture_default_str();
    app.add_option("--seed", options.seed, "of the first rich program")->capture_default_str();
    app.add_option("--count", options.count, "how many rich programs")->capture_default_str();
    app.add_option("--batch", options.batch, "programs in one file")->capture_default_str();
    app.add_option("--jobs", options.jobs, "batches at once")->capture_default_str();
    app.add_option("--shrink", options.shrink, "how many of a kind are made small and shown")
        ->capture_default_str();
    app.add_option("--statements", options.rich.statements, "in a rich program, at most")
        ->capture_default_str();
    app.add_option("--careful", options.rich.careful, "0 to 100: how seldom rules are broken")
        ->capture_default_str();
    app.add_option("--without", options.without,
                   "codes: programs that rustc rejects with one of them do not count")
        ->delimiter(',');
    app.add_option("--out", options.out, "a folder for what disagrees");
    app.add_flag("--run", options.run, "runs what both accept and compares the output");
    app.add_flag("--print", options.print, "only prints the programs");
    CLI11_PARSE(app, argc, argv);
    options.fleck = std::filesystem::absolute(options.fleck).string();
    if (options.print) {
        std::string text = fleck::generate::kItems;
        for (size_t i = 0; i < options.count; ++i)
            for (const std::string& line :
                 lines_of(fleck::generate::rich_program(options.seed + i, options.rich),
                          fmt::format("p{}", i)))
                text += line + "\n";
        fmt::print("{}fn main() {{}}\n", text);
        return 0;
    }
    const auto rustc = fleck::tests::find_rustc();
    if (!rustc) {
        fmt::print(stderr, "there is no rustc to compare with\n");
        return 2;
    }
    return fleck::generate::Comparison(options, {options.fleck, *rustc}).run();
}
