#include "interp/trace/text_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "frontend/base/check.h"

namespace fleck::trace {

namespace {

constexpr uint32_t kDeepest = 12;  // calls nested deeper than this are not set further right

struct VerbLook {
    std::string_view word, color;
};

VerbLook look_of(Verb verb) {
    switch (verb) {
        case Verb::Alloc:
            return {"alloc", "1;32"};
        case Verb::Borrow:
            return {"borrow", "36"};
        case Verb::Call:
            return {"call", "1;34"};
        case Verb::Copy:
            return {"copy", "37"};
        case Verb::Drop:
            return {"drop", "35"};
        case Verb::Free:
            return {"free", "1;35"};
        case Verb::Grow:
            return {"grow", "1;32"};
        case Verb::Heap:
            return {"heap", "32"};
        case Verb::Move:
            return {"move", "1;33"};
        case Verb::Panic:
            return {"panic", "1;31"};
        case Verb::Print:
            return {"print", "37"};
        case Verb::Realloc:
            return {"realloc", "1;32"};
        case Verb::Return:
            return {"return", "1;34"};
        case Verb::Set:
            return {"set", "37"};
        case Verb::Skip:
            return {"skip", "33"};
        case Verb::Unwind:
            return {"unwind", "31"};
    }
    FLECK_UNREACHABLE();
}

std::string_view without_indent(std::string_view source) {
    const size_t text = source.find_first_not_of(" \t");
    return text == std::string_view::npos ? std::string_view{} : source.substr(text);
}

// A source line may hold anything; control characters would speak to the terminal.
std::string printable(std::string_view source) {
    std::string out;
    for (const char c : source) {
        if (c == '\t')
            out += "    ";
        else
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    }
    return out;
}

}  // namespace

std::string Page::paint(std::string_view code, std::string_view text) const {
    return color_ ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

// The same block has the same colour wherever it is named.
std::string Page::paint_blocks(std::string_view text) const {
    if (!color_) return std::string(text);
    static constexpr std::array<std::string_view, 6> kColors{"92", "93", "94", "95", "96", "91"};
    std::string out;
    for (size_t i = 0; i < text.size();) {
        size_t end = i + 1;
        while (text[i] == '#' && end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
        const std::string_view piece = text.substr(i, end - i);
        if (piece.size() > 1) {
            unsigned number = 0;
            for (const char digit : piece.substr(1))
                number = (number * 10 + static_cast<unsigned>(digit - '0')) % 600;
            out += paint(kColors[number % kColors.size()], piece);
        } else {
            out += piece;
        }
        i = end;
    }
    return out;
}

std::string Page::margin(uint32_t depth) {
    return std::string(size_t{4} * (std::clamp(depth, 1u, kDeepest) - 1), ' ');
}

void Page::begin_visit(uint32_t depth, uint32_t number, std::string_view source) {
    flush();
    visit_ = {
        depth,
        fmt::format("{}{} {} {}\n", margin(depth), paint("1;34", fmt::format("{:>4}", number)),
                    paint("34", "|"), paint("1", printable(without_indent(source)))),
        {}};
}

void Page::begin_plain(uint32_t depth) {
    flush();
    visit_ = {depth, "", {}};
}

void Page::closing_line(std::string_view heading, std::string_view text) {
    flush();
    if (heading.empty() && text.empty())
        fmt::print(to_, "\n");
    else
        fmt::print(to_, "{} {}\n", paint("1", fmt::format("{:<8}", heading)), paint_blocks(text));
    std::fflush(to_);
}

void Page::flush() {
    if (visit_.head.empty() && visit_.entries.empty()) return;
    std::string out = std::move(visit_.head);
    visit_.head.clear();
    for (const Entry& e : visit_.entries) {
        const VerbLook look = look_of(e.verb);
        const std::string word = fmt::format("{:<7}", look.word);
        out += fmt::format("{}     {}     {}{} {}\n", margin(visit_.depth), paint("34", "|"),
                           std::string(size_t{2} * e.nesting, ' '), paint(look.color, word),
                           paint_blocks(e.text));
    }
    visit_.entries.clear();
    std::fwrite(out.data(), 1, out.size(), to_);
    std::fflush(to_);
}

}  // namespace fleck::trace
