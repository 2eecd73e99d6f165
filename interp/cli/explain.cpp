// `fleck explain CODE`: the explanation of that code, set for a terminal; without a code, the list.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <vector>

#include "frontend/base/print.h"
#include "interp/cli/cli.h"
#include "interp/cli/explain_text.h"

namespace fleck::cli {

namespace {

constexpr size_t kWidth = 88;

struct Explanation {
    std::string_view code, title, body;
};

std::vector<Explanation> all_explanations() {
    std::vector<Explanation> out;
    std::string_view rest = kExplanations;
    bool in_program = false;
    size_t begin = std::string_view::npos;
    const auto finish = [&](size_t end) {
        if (begin == std::string_view::npos) return;
        const std::string_view section = rest.substr(begin, end - begin);
        const std::string_view head = section.substr(2, section.find('\n') - 2);
        const size_t colon = head.find(": ");
        out.push_back({head.substr(0, colon), head.substr(colon + 2),
                       section.substr(section.find('\n') + 1)});
    };
    for (size_t at = 0; at < rest.size(); at = std::min(rest.find('\n', at), rest.size() - 1) + 1) {
        const std::string_view line = rest.substr(at, rest.find('\n', at) - at);
        if (line.starts_with("```")) in_program = !in_program;
        if (in_program || !line.starts_with("# ")) continue;
        finish(at);
        begin = at;
    }
    finish(rest.size());
    return out;
}

// `e382` and `382` mean E0382.
std::string normalised(std::string_view code) {
    std::string digits(code);
    if (digits.starts_with('e') || digits.starts_with('E')) digits.erase(0, 1);
    const bool number = !digits.empty() && digits.size() <= 4 &&
                        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return number ? fmt::format("E{:0>4}", digits) : std::string(code);
}

// Text in Markdown, for a terminal: paragraphs broken to a width, programs indented, `**bold**`.
class Typesetter {
  public:
    explicit Typesetter(bool color) : color_(color) {}

    std::string set(std::string_view body) {
        bool in_program = false;
        while (!body.empty()) {
            const size_t end = std::min(body.find('\n'), body.size() - 1);
            const std::string_view line = body.substr(0, body[end] == '\n' ? end : end + 1);
            body.remove_prefix(end + 1);
            if (line.starts_with("```")) {
                in_program = !in_program;
            } else if (in_program) {
                out_ += line.empty() ? "\n" : fmt::format("    {}\n", line);
            } else if (line.empty()) {
                end_paragraph();
                out_ += '\n';
            } else {
                words(line);
            }
        }
        end_paragraph();
        while (out_.ends_with("\n\n")) out_.pop_back();
        return out_;
    }

  private:
    void words(std::string_view line) {
        while (!line.empty()) {
            const size_t end = std::min(line.find(' '), line.size());
            word(line.substr(0, end));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    }
    void word(std::string_view text) {
        std::string shown;
        size_t width = 0;
        for (size_t i = 0; i < text.size(); ++i) {
            if (text.substr(i, 2) == "**") {
                bold_ = !bold_;
                if (color_) shown += bold_ ? "\x1b[1m" : "\x1b[0m";
                ++i;
                continue;
            }
            shown += text[i];
            width += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
        }
        if (column_ != 0 && column_ + 1 + width > kWidth) end_paragraph();
        if (column_ != 0) {
            out_ += ' ';
            ++column_;
        }
        out_ += shown;
        column_ += width;
    }
    void end_paragraph() {
        if (column_ != 0) out_ += '\n';
        column_ = 0;
    }

    bool color_;
    bool bold_ = false;
    size_t column_ = 0;
    std::string out_;
};

}  // namespace

int explain(const Options& options) {
    const std::vector<Explanation> all = all_explanations();
    if (options.code.empty()) {
        for (const Explanation& e : all) print_to(stdout, "{:<20}  {}\n", e.code, e.title);
        return kOk;
    }
    const auto it = std::ranges::find(all, normalised(options.code), &Explanation::code);
    if (it == all.end()) {
        print_to(stderr,
                 "fleck: there is no explanation of `{}`; `fleck explain` lists the codes\n",
                 options.code);
        return kUsage;
    }
    const bool color = use_color(options.color, STDOUT_FILENO);
    const std::string head = fmt::format("{}: {}", it->code, it->title);
    print_to(stdout, "{}\n{}", color ? fmt::format("\x1b[1m{}\x1b[0m", head) : head,
             Typesetter(color).set(it->body));
    return kOk;
}

}  // namespace fleck::cli
