// One golden program: the file taken apart, as tests/golden/README.md describes it. The lines of
// the annotations are those of the file, since the file as a whole is what is checked.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fleck::tests {

// What must be reported, and where: line and code. The code is `syntax` or `lifetime` where rustc
// has none, and a lint's name for a lint.
using Finding = std::pair<uint32_t, std::string>;

struct GoldenFile {
    std::filesystem::path path;
    std::string stage;         // by directive, else that of the folder
    std::optional<int> exit;   // by directive
    std::string program;       // up to the first marker: what rustc is given
    std::set<Finding> errors;  // annotations other than `panic`
    std::set<uint32_t> panic_lines;
    // Behind `//--- expected NAME`: the text without the comment marks, by NAME, in file order.
    std::vector<std::pair<std::string, std::string>> expected;

    [[nodiscard]] bool rejected() const { return !errors.empty(); }
    [[nodiscard]] const std::string* section(const std::string& name) const;
    // Is what it prints pinned as well, if it is accepted?
    [[nodiscard]] bool runs() const {
        return stage == "run" || stage == "trace" || section("stdout") != nullptr;
    }
    [[nodiscard]] std::string name() const { return path.stem().string(); }
    [[nodiscard]] int expected_exit() const { return exit.value_or(rejected() ? 1 : 0); }
};

// A folder of golden programs: `run` in tests/golden/run/, `run_drop` in tests/golden/run/drop/.
// Both are of the stage `run`.
struct GoldenFolder {
    std::string suite, stage;
    std::filesystem::path path;
};

// The folders of every stage below tests/golden, and the folders of subjects in them, by name.
[[nodiscard]] std::vector<GoldenFolder> golden_folders(const std::filesystem::path& golden);

// All golden programs of a folder, by name. A file that does not keep to the format is an exception
// with a sentence that says where.
[[nodiscard]] std::vector<GoldenFile> read_goldens(const std::filesystem::path& folder,
                                                   const std::string& stage);

// Puts `text` into the section `name`, at the end of the file if it is new. Writes what follows the
// marker and nothing else; a file that would stay the same is not touched.
void bless(GoldenFile& file, const std::string& name, const std::string& text);

}  // namespace fleck::tests
