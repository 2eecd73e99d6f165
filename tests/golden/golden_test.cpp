// Golden programs and lessons, given to Fleck: one test case a file, in a suite named after its
// folder; the programs of `fleck explain`; and the tests that every row of the diagnostics table is
// provoked by some of these programs, and every code explained.
//
//     fleck_golden FLECK REPOSITORY [flags of GoogleTest]
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <thread>

#include "frontend/base/diagnostic.h"
#include "tests/support/answer.h"
#include "tests/support/cases.h"
#include "tests/support/explanations.h"

namespace fleck::tests {

namespace {

namespace fs = std::filesystem;

bool is_lesson(const GoldenFile& file) { return file.stage == "examples"; }

// The ways out that the messages name, each with the line of its message.
std::string helps_of(const std::string& fleck, const GoldenFile& file) {
    const Finished check = run_process(
        {fleck, "check", "--format=json", file.path.filename().string()}, file.path.parent_path());
    std::string out;
    std::istringstream in(check.out);
    for (std::string line; std::getline(in, line);) {
        const nlohmann::json d = nlohmann::json::parse(line);
        for (const nlohmann::json& child : d["children"])
            if (child["level"] == "help")
                out += fmt::format("{}: {}\n", d["spans"][0]["line_start"].get<int>(),
                                   child["message"].get<std::string>());
    }
    return out;
}

// The stories of `--why`, each with the line of its message.
std::string stories_of(const std::string& fleck, const GoldenFile& file) {
    const Finished check =
        run_process({fleck, "check", "--why", "--format=json", file.path.filename().string()},
                    file.path.parent_path());
    std::string out;
    std::istringstream in(check.out);
    for (std::string line; std::getline(in, line);) {
        const nlohmann::json d = nlohmann::json::parse(line);
        for (const nlohmann::json& why : d["why"])
            out += fmt::format("{}: {}\n", d["spans"][0]["line_start"].get<int>(),
                               why.get<std::string>());
    }
    return out;
}

// What a section other than `stdout` and `panic` pins: the narration, the helps, or a dump of that
// name.
std::string ask_section(const std::string& fleck, const GoldenFile& file,
                        const std::string& section) {
    const std::string name = file.path.filename().string();
    if (section == "narration")
        return run_process({fleck, "run", "--color=never", "--no-warnings", name},
                           file.path.parent_path())
            .err;
    if (section == "helps") return helps_of(fleck, file);
    if (section == "why") return stories_of(fleck, file);
    return run_process({fleck, "dump", "--stage=" + section, name}, file.path.parent_path()).out;
}

void check_sections(const std::string& fleck, GoldenFile file) {
    for (const auto& [name, wanted] : std::vector(file.expected)) {
        if (name == "stdout" || name == "panic") continue;
        const std::string got = ask_section(fleck, file, name);
        if (blessing())
            bless(file, name, got);
        else
            EXPECT_EQ(got, wanted)
                << name << ": " << first_difference(wanted, "the file", got, "Fleck");
    }
}

// The narrated run is another lowering of the same program: it must do the same.
void check_narrated_run(const std::string& fleck, const GoldenFile& file, const Answer& quiet) {
    const Finished run =
        run_process({fleck, "run", "--color=never", "--no-warnings", file.path.filename().string()},
                    file.path.parent_path());
    EXPECT_FALSE(run.timed_out);
    EXPECT_EQ(run.exit, quiet.exit) << "the narrated run ends otherwise than the quiet one\n"
                                    << run.err;
    EXPECT_TRUE(run.out == quiet.out) << "the narrated run prints something else: "
                                      << first_difference(run.out, "narrated", quiet.out, "quiet");
}

void check_file(const std::string& fleck, const GoldenFile& file) {
    if (!is_lesson(file)) {
        EXPECT_EQ(file.rejected(), file.name().starts_with("bad_"))
            << "the name of a program that is rejected begins with bad_, and no other's does";
    }
    if (file.runs() && !file.rejected()) {
        EXPECT_NE(file.section("stdout"), nullptr) << "what it prints is not there";
    }
    const Answer answer = ask_fleck(fleck, file.path, file.runs() || is_lesson(file));
    for (const std::string& difference : differences(file, answer, "Fleck"))
        ADD_FAILURE() << difference;
    if (answer.ran) check_narrated_run(fleck, file, answer);
    check_sections(fleck, file);
}

// The message of a row, with anything where its arguments go.
std::regex message_pattern(std::string_view message) {
    static const std::regex kArgument(R"(\\\{[^{}]*\\\})");
    static const std::regex kSpecial(R"([.^$|()\[\]{}*+?\\])");
    const std::string quoted = std::regex_replace(std::string(message), kSpecial, R"(\$&)");
    return std::regex(std::regex_replace(quoted, kArgument, "[^]*"));
}

struct Reported {
    std::string code, level, message;
};

std::vector<Reported> reported_by(const std::string& fleck, const GoldenFile& file) {
    std::vector<Reported> out;
    const Finished check = run_process(
        {fleck, "check", "--format=json", file.path.filename().string()}, file.path.parent_path());
    std::istringstream in(check.out);
    for (std::string line; std::getline(in, line);) {
        const nlohmann::json d = nlohmann::json::parse(line);
        const bool has_code = d.contains("code") && d["code"].is_object();
        out.push_back({has_code ? d["code"]["code"].get<std::string>() : "",
                       d["level"].get<std::string>(), d["message"].get<std::string>()});
    }
    return out;
}

std::vector<Reported> reported_for_explanation(const std::string& fleck,
                                               const GoldenFile& explanation) {
    const TempDir folder;
    GoldenFile file = explanation;
    file.path = folder.path() / explanation.path.filename();
    std::ofstream(file.path, std::ios::binary) << file.program;
    return reported_by(fleck, file);
}

// Asks about all programs, as many at a time as there are processors.
std::vector<Reported> all_reported(const std::string& fleck, const std::vector<GoldenFile>& files,
                                   const std::vector<GoldenFile>& explanations) {
    std::vector<std::vector<Reported>> found(files.size() + explanations.size());
    std::atomic<size_t> next = 0;
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
            workers.emplace_back([&] {
                for (size_t k = next++; k < found.size(); k = next++)
                    found[k] = k < files.size() ? reported_by(fleck, files[k])
                                                : reported_for_explanation(
                                                      fleck, explanations[k - files.size()]);
            });
    }
    std::vector<Reported> all;
    for (const auto& some : found) all.insert(all.end(), some.begin(), some.end());
    return all;
}

void check_every_row(const std::string& fleck, const std::vector<GoldenFile>& files,
                     const std::vector<GoldenFile>& explanations) {
    const std::vector<Reported> all = all_reported(fleck, files, explanations);
    for (size_t i = 0; i < diag_count(); ++i) {
        const DiagRow& row = diag_row(static_cast<Diag>(i));
        const std::regex pattern = message_pattern(row.message);
        const bool found = std::ranges::any_of(all, [&](const Reported& r) {
            return r.code == row.code && std::regex_match(r.message, pattern);
        });
        EXPECT_TRUE(found) << "no golden program and no explanation provokes " << row.name << " ("
                           << row.code << "): " << row.message;
    }
}

// The program of an explanation is rejected with the code that it explains.
void check_explanation(const std::string& fleck, const GoldenFile& explanation) {
    std::string seen;
    for (const Reported& r : reported_for_explanation(fleck, explanation)) {
        const std::string code = r.code.empty() ? "syntax" : r.code;
        if (code == explanation.name()) return;
        seen += fmt::format("\n    {}: {}", code, r.message);
    }
    FAIL() << "Fleck does not report " << explanation.name() << " for\n"
           << explanation.program << "but" << (seen.empty() ? " nothing" : seen);
}

void check_every_code(const std::vector<GoldenFile>& explanations) {
    std::set<std::string> codes;
    for (size_t i = 0; i < diag_count(); ++i) {
        const std::string code(diag_row(static_cast<Diag>(i)).code);
        codes.insert(code.empty() ? "syntax" : code);
    }
    for (const GoldenFile& e : explanations) codes.erase(e.name());
    EXPECT_TRUE(codes.empty()) << "not explained: " << fmt::format("{}", fmt::join(codes, " "));
}

void add_folder(const std::string& fleck, const GoldenFolder& folder,
                std::vector<GoldenFile>& all) {
    for (GoldenFile& file : read_goldens(folder.path, folder.stage)) {
        add_case(folder.suite, file.name(), [fleck, file] { check_file(fleck, file); });
        all.push_back(std::move(file));
    }
}

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (argc != 3) {
        std::cerr << "usage: fleck_golden FLECK REPOSITORY [flags of GoogleTest]\n";
        return 2;
    }
    const std::string fleck = fs::absolute(argv[1]).string();
    const fs::path repository = argv[2];
    std::vector<GoldenFile> all, explanations;
    try {
        for (const GoldenFolder& folder : golden_folders(repository / "tests/golden"))
            add_folder(fleck, folder, all);
        add_folder(fleck, {"examples", "examples", repository / "examples"}, all);
        explanations = read_explanations(repository / "interp/cli/explain");
    } catch (const std::exception& e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
    add_case("table", "every_row_is_provoked", [&] { check_every_row(fleck, all, explanations); });
    for (const GoldenFile& e : explanations)
        add_case("explain", e.name(), [&] { check_explanation(fleck, e); });
    add_case("table", "every_code_is_explained", [&] { check_every_code(explanations); });
    return RUN_ALL_TESTS();
}

}  // namespace

}  // namespace fleck::tests

int main(int argc, char** argv) { return fleck::tests::main(argc, argv); }
