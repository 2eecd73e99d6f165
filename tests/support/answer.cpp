#include "tests/support/answer.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace fleck::tests {

namespace {

using Json = nlohmann::json;

// Out of macros of other files, to the place where the program called them.
const Json& user_span(const Json& span, const std::string& file) {
    const Json* at = &span;
    while (at->value("file_name", "") != file) {
        const auto expansion = at->find("expansion");
        if (expansion == at->end() || expansion->is_null()) break;
        at = &(*expansion)["span"];
    }
    return *at;
}

// What has no code, but is no mistake of syntax either.
bool about_lifetimes(const std::string& message) {
    for (const char* part : {"lifetime may not live long enough", "is not general enough",
                             "does not match the one in the trait",
                             "item signature doesn't match `trait` item signature"})
        if (message.find(part) != std::string::npos) return true;
    return false;
}

std::string code_of(const Json& diagnostic) {
    const auto code = diagnostic.find("code");
    if (code != diagnostic.end() && code->is_object()) return (*code)["code"];
    const std::string message = diagnostic.value("message", "");
    return about_lifetimes(message) ? "lifetime" : "syntax";
}

// `thread 'main' panicked at prog.rs:3:5:`, newer Rust names the thread's number as well.
std::optional<std::pair<std::string, uint32_t>> panic_place(const std::string& line) {
    static const std::regex kHead(R"(thread '[^']*' (?:\(\d+\) )?panicked at (.*):(\d+):\d+:)");
    std::smatch match;
    if (!std::regex_match(line, match, kHead)) return std::nullopt;
    return std::pair(match[1].str(), static_cast<uint32_t>(std::stoul(match[2].str())));
}

bool ends_message(const std::string& line) {
    return line.starts_with("note: run with `RUST_BACKTRACE") ||
           line.starts_with("stack backtrace:") || line.starts_with("thread '");
}

std::string listed(const std::set<Finding>& findings) {
    std::string out;
    for (const auto& [line, code] : findings)
        out += fmt::format("{}{} on line {}", out.empty() ? "" : ", ", code, line);
    return out.empty() ? "none" : out;
}

std::string listed(const std::vector<Panic>& panics) {
    std::string out;
    for (const Panic& p : panics)
        out += fmt::format("{}`{}` on line {}", out.empty() ? "" : ", ", p.message, p.line);
    return out.empty() ? "no panic" : out;
}

std::set<Finding> findings_in_json(const std::string& lines, const std::string& file,
                                   std::string_view level) {
    std::set<Finding> findings;
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("{")) continue;
        const Json diagnostic = Json::parse(line);
        if (diagnostic.value("level", "") != level) continue;
        std::optional<uint32_t> first;
        for (const Json& span : diagnostic["spans"]) {
            if (!span["is_primary"]) continue;
            const uint32_t at = user_span(span, file)["line_start"];
            first = std::min(first.value_or(at), at);
        }
        // The closing "aborting due to 2 previous errors" and "3 warnings emitted" have no span.
        if (!first &&
            (diagnostic.value("message", "").starts_with("aborting due to") || level == "warning"))
            continue;
        findings.insert({first.value_or(0), code_of(diagnostic)});
    }
    return findings;
}

bool only_verdict_counts(const std::set<Finding>& findings) {
    for (const Finding& finding : findings)
        if (finding.second == "syntax") return true;
    return false;
}

}  // namespace

std::set<Finding> errors_in_json(const std::string& lines, const std::string& file) {
    return findings_in_json(lines, file, "error");
}

std::set<Finding> warnings_in_json(const std::string& lines, const std::string& file) {
    return findings_in_json(lines, file, "warning");
}

std::vector<Panic> panics_in(const std::string& err, const std::string& file) {
    std::vector<Panic> panics;
    bool inside = false, first_line = false;
    std::istringstream in(err);
    for (std::string line; std::getline(in, line);) {
        // The notice of the next panic begins with an empty line.
        if (inside && line.starts_with("thread '") && panics.back().message.ends_with('\n'))
            panics.back().message.pop_back();
        if (const auto place = panic_place(line)) {
            // A blank line stands before a panic; it is no part of the message above it.
            if (inside && panics.back().message.ends_with('\n')) panics.back().message.pop_back();
            inside = place->first == file;
            first_line = true;
            if (inside) panics.push_back({place->second, ""});
        } else if (ends_message(line)) {
            inside = false;
        } else if (inside) {
            if (!first_line) panics.back().message += '\n';
            panics.back().message += line;
            first_line = false;
        }
    }
    return panics;
}

Answer ask_fleck(const std::string& fleck, const std::filesystem::path& program, bool run) {
    const std::filesystem::path folder = program.parent_path();
    const std::string file = program.filename().string();
    const Finished check = run_process({fleck, "check", "--format=json", file}, folder);
    Answer answer;
    answer.errors = errors_in_json(check.out, file);
    if (answer.accepted()) answer.warnings = warnings_in_json(check.out, file);
    if (check.timed_out) throw std::runtime_error("`fleck check` did not come to an end");
    if (check.exit != (answer.accepted() ? 0 : 1))
        throw std::runtime_error(fmt::format("`fleck check` reports {} and exits with {}\n{}",
                                             listed(answer.errors), check.exit, check.err));
    if (!answer.accepted() || !run) return answer;

    const Finished ran = run_process({fleck, "run", "--quiet", "--trace=none", file}, folder);
    if (ran.timed_out) throw std::runtime_error("`fleck run` did not come to an end");
    answer.ran = true;
    answer.exit = ran.exit;
    answer.out = ran.out;
    answer.panics = panics_in(ran.err, file);
    if (ran.exit != 0 && answer.panics.empty() && !ran.err.empty())
        answer.panics.push_back({0, ran.err});  // a fault or a limit: shown in the difference
    return answer;
}

std::string first_difference(const std::string& a, const std::string& mine, const std::string& b,
                             const std::string& yours) {
    std::istringstream left(a), right(b);
    for (int number = 1;; ++number) {
        std::string l, r;
        const bool more_l = static_cast<bool>(std::getline(left, l));
        const bool more_r = static_cast<bool>(std::getline(right, r));
        if (!more_l && !more_r) return "they differ in the last line's end";
        if (l != r || more_l != more_r)
            return fmt::format("line {}\n    {}: {}\n    {}: {}", number, mine,
                               more_l ? l : "(ended)", yours, more_r ? r : "(ended)");
    }
}

std::vector<std::string> differences(const Answer& a, const std::string& mine, const Answer& b,
                                     const std::string& yours) {
    std::vector<std::string> out;
    const bool same_errors =
        a.errors == b.errors || (only_verdict_counts(a.errors) && only_verdict_counts(b.errors));
    if (!same_errors)
        out.push_back(fmt::format("errors\n    {}: {}\n    {}: {}", mine, listed(a.errors), yours,
                                  listed(b.errors)));
    if (a.accepted() && b.accepted() && a.warnings != b.warnings)
        out.push_back(fmt::format("warnings\n    {}: {}\n    {}: {}", mine, listed(a.warnings),
                                  yours, listed(b.warnings)));
    if (!a.ran || !b.ran) return out;
    if (a.out != b.out)
        out.push_back("standard output, " + first_difference(a.out, mine, b.out, yours));
    if (a.panics != b.panics)
        out.push_back(fmt::format("panics\n    {}: {}\n    {}: {}", mine, listed(a.panics), yours,
                                  listed(b.panics)));
    if (a.exit != b.exit)
        out.push_back(
            fmt::format("exit code\n    {}: {}\n    {}: {}", mine, a.exit, yours, b.exit));
    return out;
}

std::vector<std::string> differences(const GoldenFile& file, const Answer& answer,
                                     const std::string& who) {
    std::vector<std::string> out;
    if (file.errors != answer.errors)
        out.push_back(fmt::format("errors\n    the file: {}\n    {}: {}", listed(file.errors), who,
                                  listed(answer.errors)));
    if (file.rejected() || !answer.ran) return out;

    if (const std::string* stdout_section = file.section("stdout"))
        if (*stdout_section != answer.out)
            out.push_back("standard output, " +
                          first_difference(*stdout_section, "the file", answer.out, who));
    std::set<uint32_t> lines;
    for (const Panic& p : answer.panics) lines.insert(p.line);
    // A lesson need not spell out what it prints.
    const std::string* messages = file.section("panic");
    const std::string expected_text = messages == nullptr ? "" : *messages;
    const bool spelled_out = messages != nullptr || file.section("stdout") != nullptr;
    if (lines != file.panic_lines || (spelled_out && expected_text != panic_text(answer)))
        out.push_back(fmt::format("panics\n    the file: lines {}\n{}    {}: {}",
                                  fmt::join(file.panic_lines, ", "), expected_text, who,
                                  listed(answer.panics)));
    if (file.expected_exit() != answer.exit)
        out.push_back(fmt::format("exit code\n    the file: {}\n    {}: {}", file.expected_exit(),
                                  who, answer.exit));
    return out;
}

std::string panic_text(const Answer& answer) {
    std::string out;
    for (const Panic& p : answer.panics) out += p.message + "\n";
    return out;
}

}  // namespace fleck::tests
