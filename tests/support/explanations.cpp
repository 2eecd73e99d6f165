#include "tests/support/explanations.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "frontend/base/diagnostic.h"

namespace fleck::tests {

namespace {

void read_file(const std::filesystem::path& path, std::vector<GoldenFile>& out) {
    std::ifstream in(path);
    bool in_program = false;
    int programs = 1;  // of the explanation before this one
    const auto finish = [&] {
        if (programs != 1)
            throw std::runtime_error(fmt::format("{}: `{}` has {} programs and not one",
                                                 path.string(), out.back().name(), programs));
    };
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("```")) {
            in_program = !in_program;
            programs += in_program;
        } else if (in_program) {
            out.back().program += line + '\n';
        } else if (line.starts_with("# ")) {
            finish();
            programs = 0;
            GoldenFile file;
            file.path = path.parent_path() / (line.substr(2, line.find(':') - 2) + ".rs");
            file.stage = "explain";
            out.push_back(std::move(file));
        }
    }
    finish();
}

}  // namespace

std::vector<GoldenFile> read_explanations(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".md") paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<GoldenFile> out;
    for (const auto& path : paths) read_file(path, out);
    return out;
}

bool is_warning_code(const std::string& code) {
    for (size_t i = 0; i < diag_count(); ++i) {
        const DiagRow& row = diag_row(static_cast<Diag>(i));
        if (row.code == code) return row.level == Level::Warning;
    }
    return false;
}

}  // namespace fleck::tests
