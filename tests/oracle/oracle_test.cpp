// The oracle: every golden program, every lesson and every program of an explanation,
// given to rustc. What rustc says must be what
// the file expects, and what Fleck says: verdict, codes, lines, standard output, exit code and
// panics.
//
//     fleck_oracle REPOSITORY [FLECK] [flags of GoogleTest]        without FLECK: the files only
//
// Answers recorded in tests/oracle/recorded/ are used for programs that did not change since;
// rustc is asked for the others where it is installed, and for all with FLECK_ORACLE=live.
// FLECK_BLESS=1 records its answers, and writes them into the golden files.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <iostream>
#include <thread>

#include "tests/oracle/recorded.h"
#include "tests/oracle/rustc.h"
#include "tests/support/cases.h"
#include "tests/support/explanations.h"

namespace fleck::tests {

namespace {

namespace fs = std::filesystem;

struct Program {
    GoldenFile file;
    std::optional<Answer> recorded;
    std::optional<Answer> rustc;  // the answer to compare with: recorded, or given now
    bool asked = false;
    std::string problem;  // why rustc gave no answer
};

struct Suite {
    std::string name;
    RecordedAnswers answers;
    std::vector<Program> programs;
};

// The suite of the programs in explanations: they have no file, and expect their code.
const std::string kExplain = "explain";

// Fleck refuses such a program by name; what rustc makes of it is another matter.
bool outside_the_subset(const GoldenFile& file) {
    return std::ranges::any_of(file.errors,
                               [](const Finding& f) { return f.second == "unsupported"; }) ||
           (file.stage == kExplain && file.name() == "unsupported");
}

Suite read_suite(const GoldenFolder& folder, const fs::path& recorded) {
    const std::string& name = folder.suite;
    Suite suite{name, RecordedAnswers(recorded / (name + ".json")), {}};
    for (GoldenFile& file : name == kExplain ? read_explanations(folder.path)
                                             : read_goldens(folder.path, folder.stage)) {
        if (outside_the_subset(file)) continue;
        Program program;
        program.recorded = suite.answers.find(file);
        program.rustc = program.recorded;
        program.file = std::move(file);
        suite.programs.push_back(std::move(program));
    }
    return suite;
}

void ask(const std::string& rustc, Program& program) {
    program.asked = true;
    try {
        program.rustc =
            ask_rustc(rustc, program.file.path.filename().string(), program.file.program);
    } catch (const std::exception& e) {
        program.rustc.reset();
        program.problem = e.what();
    }
}

// As many at a time as there are processors: a build takes a third of a second.
void ask_all(const std::string& rustc, const std::vector<Program*>& programs) {
    std::atomic<size_t> next = 0;
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back([&] {
            for (size_t k = next++; k < programs.size(); k = next++) ask(rustc, *programs[k]);
        });
}

void record(Suite& suite) {
    std::set<std::string> gone = suite.answers.names();
    for (Program& program : suite.programs) {
        gone.erase(program.file.name());
        if (!program.rustc) continue;
        suite.answers.put(program.file, *program.rustc);
        if (!program.rustc->ran || !program.file.runs()) continue;
        bless(program.file, "stdout", program.rustc->out);
        if (program.file.section("panic") != nullptr || !program.rustc->panics.empty())
            bless(program.file, "panic", panic_text(*program.rustc));
    }
    for (const std::string& name : gone) suite.answers.forget(name);
    if (!suite.programs.empty() || !gone.empty()) suite.answers.save();
}

void check_explanation(const Program& program, const std::string& fleck) {
    const std::string code = program.file.name();
    const auto is_code = [&](const Finding& f) { return f.second == code; };
    const bool reported = std::ranges::any_of(program.rustc->errors, is_code) ||
                          std::ranges::any_of(program.rustc->warnings, is_code);
    EXPECT_TRUE(reported) << "rustc does not report " << code;
    if (fleck.empty()) return;
    const TempDir folder;
    const fs::path path = folder.path() / program.file.path.filename();
    std::ofstream(path, std::ios::binary) << program.file.program;
    const Answer answer = ask_fleck(fleck, path, false);
    for (const std::string& difference : differences(*program.rustc, "rustc", answer, "Fleck"))
        ADD_FAILURE() << difference;
}

// The case of one program: three sides that must agree.
void check_program(const Program& program, const std::string& fleck) {
    if (!program.problem.empty()) FAIL() << program.problem;
    if (!program.rustc) GTEST_SKIP() << "no recorded answer, and no rustc to ask";
    if (program.file.stage == kExplain) {
        check_explanation(program, fleck);
        return;
    }
    for (const std::string& difference : differences(program.file, *program.rustc, "rustc"))
        ADD_FAILURE() << difference;
    if (fleck.empty()) return;
    const Answer answer = ask_fleck(fleck, program.file.path, true);
    for (const std::string& difference : differences(*program.rustc, "rustc", answer, "Fleck"))
        ADD_FAILURE() << difference;
}

// Where rustc is there to give them, the recorded answers must be complete.
void check_recorded(const std::vector<Suite>& suites) {
    std::string stale;
    for (const Suite& suite : suites)
        for (const Program& p : suite.programs)
            if (!p.recorded || (p.asked && p.rustc && p.rustc != p.recorded))
                stale += fmt::format("\n    {}/{}", suite.name, p.file.name());
    EXPECT_TRUE(stale.empty()) << "the recorded answers are not those of rustc; "
                                  "`FLECK_BLESS=1 tests/run -R oracle` records them:"
                               << stale;
}

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (argc != 2 && argc != 3) {
        std::cerr << "usage: fleck_oracle REPOSITORY [FLECK] [flags of GoogleTest]\n";
        return 2;
    }
    const fs::path repository = argv[1];
    const std::string fleck = argc == 3 ? fs::absolute(argv[2]).string() : "";
    const char* mode = std::getenv("FLECK_ORACLE");
    const bool live = mode != nullptr && std::string_view(mode) == "live";
    const std::optional<std::string> rustc = find_rustc();

    const fs::path recorded = repository / "tests/oracle/recorded";
    std::vector<Suite> suites;
    try {
        std::vector<GoldenFolder> folders = golden_folders(repository / "tests/golden");
        folders.push_back({"examples", "examples", repository / "examples"});
        folders.push_back({kExplain, kExplain, repository / "interp/cli/explain"});
        for (const GoldenFolder& folder : folders) suites.push_back(read_suite(folder, recorded));
    } catch (const std::exception& e) {
        std::cerr << e.what() << "\n";
        return 1;
    }

    std::vector<Program*> to_ask;
    size_t total = 0, without = 0;
    for (Suite& suite : suites)
        for (Program& p : suite.programs) {
            ++total;
            if (live || !p.recorded) to_ask.push_back(&p);
            without += !p.recorded && !rustc;
        }
    if (live && !rustc) {
        std::cerr << "FLECK_ORACLE=live, but rustc is not installed\n";
        return 1;
    }
    if (rustc) ask_all(*rustc, to_ask);
    std::cout << fmt::format(
        "oracle: {} programs; {} answers of rustc were recorded, {}\n", total,
        total - to_ask.size(),
        rustc ? fmt::format("{} asked now", to_ask.size())
              : fmt::format("rustc is not installed, {} have no answer", without));
    if (blessing() && rustc)
        for (Suite& suite : suites) record(suite);

    for (const Suite& suite : suites)
        for (const Program& p : suite.programs)
            add_case(suite.name, p.file.name(), [&p, &fleck] { check_program(p, fleck); });
    if (rustc && !blessing())
        add_case("recorded", "answers_are_complete", [&suites] { check_recorded(suites); });
    return RUN_ALL_TESTS();
}

}  // namespace

}  // namespace fleck::tests

int main(int argc, char** argv) { return fleck::tests::main(argc, argv); }
