#include "tests/support/explanations.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "frontend/base/diagnostic.h"

namespace fleck::tests {

namespace {

// How often each part of an explanation was there.
struct Parts {
    int titles = 0, programs = 0, reasons = 0, ways_out = 0;

    void count(const std::string& line) {
        reasons += line.starts_with("**Why:** ");
        ways_out += line.starts_with("**Way out:** ");
    }

    void check(const std::filesystem::path& path, const std::string& code) const {
        const auto once = [&](int times, std::string_view part) {
            if (times == 1) return;
            throw std::runtime_error(
                fmt::format("{}: `{}` has {} {} and not one", path.string(), code, times, part));
        };
        once(titles, "titles");
        once(programs, "programs");
        once(reasons, "paragraphs that begin with **Why:**");
        once(ways_out, "paragraphs that begin with **Way out:**");
    }
};

void read_file(const std::filesystem::path& path, std::vector<GoldenFile>& out) {
    std::ifstream in(path);
    bool in_program = false;
    const size_t first = out.size();
    Parts parts;
    const auto finish = [&] {
        if (out.size() > first) parts.check(path, out.back().name());
    };
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("```")) {
            in_program = !in_program;
            parts.programs += in_program;
        } else if (in_program) {
            out.back().program += line + '\n';
        } else if (!line.starts_with("# ")) {
            parts.count(line);
        } else {
            finish();
            parts = {};
            parts.titles = line.find(": ") + 2 < line.size();
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
