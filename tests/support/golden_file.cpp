#include "tests/support/golden_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace fleck::tests {

namespace {

constexpr std::string_view kMarker = "//--- expected";

namespace fs = std::filesystem;

std::vector<fs::path> folders_in(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_directory()) found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

[[noreturn]] void malformed(const GoldenFile& file, uint32_t line, const std::string& what) {
    throw std::runtime_error(fmt::format("{}:{}: {}", file.path.string(), line, what));
}

void read_directive(GoldenFile& file, std::string_view text, uint32_t line) {
    const size_t colon = std::min(text.find(':'), text.size());
    const std::vector<std::string> key = words_of(text.substr(0, colon));
    const std::vector<std::string> value = words_of(text.substr(std::min(colon + 1, text.size())));
    if (key.size() != 1 || value.size() != 1)
        malformed(file, line, "a directive is written `//@ name: value`");
    if (key[0] == "stage") {
        file.stage = value[0];
    } else if (key[0] == "exit") {
        int code = 0;
        const char* end = value[0].data() + value[0].size();
        if (std::from_chars(value[0].data(), end, code).ptr != end)
            malformed(file, line, "the exit code is not a number");
        file.exit = code;
    } else {
        malformed(file, line, fmt::format("there is no directive `{}`", key[0]));
    }
}

void read_annotation(GoldenFile& file, std::string_view text, uint32_t line) {
    const std::vector<std::string> codes = words_of(text);
    if (codes.empty()) malformed(file, line, "an annotation names what must be reported");
    for (const std::string& code : codes) {
        if (code == "panic")
            file.panic_lines.insert(line);
        else
            file.errors.insert({line, code});
    }
}

// Returns false for a line that is neither a directive nor an annotation.
void read_program_line(GoldenFile& file, std::string_view text, uint32_t line) {
    if (text.starts_with("//@ ")) {
        read_directive(file, text.substr(4), line);
        return;
    }
    const size_t mark = text.find("//~");
    if (mark != std::string_view::npos) read_annotation(file, text.substr(mark + 3), line);
}

void read_expected_line(GoldenFile& file, std::string_view text, uint32_t line) {
    if (text.starts_with(kMarker)) {
        const std::vector<std::string> name = words_of(text.substr(kMarker.size()));
        if (name.size() != 1) malformed(file, line, "a marker is written `//--- expected NAME`");
        file.expected.emplace_back(name[0], "");
        return;
    }
    if (!text.starts_with("// ") && text != "//")
        malformed(file, line, "after the marker every line is a comment");
    file.expected.back().second += text.size() > 3 ? text.substr(3) : std::string_view{};
    file.expected.back().second += '\n';
}

std::string as_comments(const std::string& text) {
    std::string out;
    for (std::string_view line : lines_of(text))
        out += line.empty() ? std::string("//\n") : fmt::format("// {}\n", line);
    return out;
}

std::string read_text(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(fmt::format("cannot read {}", path.string()));
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

GoldenFile read_golden(const fs::path& path, const std::string& stage) {
    GoldenFile file;
    file.path = path;
    file.stage = stage;
    uint32_t number = 0;
    const std::string text = read_text(path);
    for (std::string_view line : lines_of(text)) {
        ++number;
        if (file.expected.empty() && !line.starts_with(kMarker)) {
            read_program_line(file, line, number);
            file.program += line;
            file.program += '\n';
        } else {
            read_expected_line(file, line, number);
        }
    }
    return file;
}

}  // namespace

const std::string* GoldenFile::section(const std::string& wanted) const {
    const auto it =
        std::ranges::find(expected, wanted, &std::pair<std::string, std::string>::first);
    return it == expected.end() ? nullptr : &it->second;
}

std::vector<GoldenFolder> golden_folders(const fs::path& golden) {
    std::vector<GoldenFolder> folders;
    for (const fs::path& stage : folders_in(golden)) {
        const std::string name = stage.filename().string();
        folders.push_back({name, name, stage});
        for (const fs::path& subject : folders_in(stage))
            folders.push_back(
                {fmt::format("{}_{}", name, subject.filename().string()), name, subject});
    }
    return folders;
}

std::vector<GoldenFile> read_goldens(const fs::path& folder, const std::string& stage) {
    std::vector<GoldenFile> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".rs") files.push_back(read_golden(entry.path(), stage));
    std::ranges::sort(files, {}, &GoldenFile::path);
    return files;
}

void bless(GoldenFile& file, const std::string& name, const std::string& text) {
    const auto it =
        std::ranges::find(file.expected, name, &std::pair<std::string, std::string>::first);
    if (it == file.expected.end())
        file.expected.emplace_back(name, text);
    else if (it->second == text)
        return;
    else
        it->second = text;
    std::string whole = file.program;
    if (!whole.ends_with("\n\n")) whole += '\n';
    for (const auto& [section, content] : file.expected)
        whole += fmt::format("{} {}\n{}", kMarker, section, as_comments(content));
    std::ofstream(file.path, std::ios::binary) << whole;
}

}  // namespace fleck::tests
