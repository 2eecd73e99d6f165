#include "interp/trace/text_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "frontend/base/check.h"
#include "frontend/base/print.h"

namespace fleck::trace {

namespace {

// Calls and drops nested deeper are not set further right.
constexpr uint32_t kRightmost = 14;
constexpr uint32_t kDeepest = 8;

struct VerbLook {
    std::string_view word, color;
};

VerbLook look_of(Verb verb) {
    switch (verb) {
        case Verb::Abort:
            return {"abort", "1;31"};
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
        case Verb::Leave:
            return {"leave", "1;34"};
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

std::string Page::margin(uint32_t column) {
    return std::string(size_t{2} * std::min(column, kRightmost), ' ');
}

void Page::line(uint32_t column, std::string_view number, std::string_view source) {
    print_to(to_, "{}{} {} {}\n", margin(column), paint("1;34", fmt::format("{:>4}", number)),
             paint("34", "|"), paint("1", printable(without_indent(source))));
}

// Broken between words, where it is too long for the rest of the line.
void Page::wrapped(const std::string& first, const std::string& next, size_t width,
                   std::string_view text) {
    std::string out = first;
    size_t column = 0, gap = 0;
    for (size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++gap;
            ++at;
            continue;
        }
        const size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const auto length = static_cast<size_t>(std::ranges::count_if(
            word, [](char c) { return (static_cast<uint8_t>(c) & 0xc0) != 0x80; }));
        if (column != 0 && column + gap + length > width) {
            out += "\n" + next;
            column = gap = 0;
        }
        out += std::string(gap, ' ') + paint_blocks(word);
        column += gap + length;
        gap = 0;
        at = end;
    }
    out += '\n';
    std::fwrite(out.data(), 1, out.size(), to_);
}

void Page::entry(uint32_t column, const Entry& e) {
    const VerbLook look = look_of(e.verb);
    const std::string left = margin(column) + "     ";
    const std::string inner(5 + size_t{2} * std::min(e.nesting, kDeepest), ' ');
    const size_t used = left.size() + 1 + inner.size() + 8;
    wrapped(
        left + paint("34", "|") + inner + paint(look.color, fmt::format("{:<7}", look.word)) + " ",
        left + paint("34", "|") + inner + std::string(8, ' '),
        kWidth > used + 30 ? kWidth - used : 30, e.text);
}

void Page::folded(uint32_t column, std::string_view text) {
    const std::string left = margin(column) + "     ";
    const std::string inner(5, ' ');
    const size_t used = left.size() + 1 + inner.size();
    wrapped(left + paint("34", ":") + inner, left + paint("34", ":") + inner,
            kWidth > used + 30 ? kWidth - used : 30, text);
}

void Page::closing_line(std::string_view heading, std::string_view text) {
    if (heading.empty() && text.empty()) {
        print_to(to_, "\n");
    } else {
        wrapped(paint("1", fmt::format("{:<8}", heading)) + " ", std::string(9, ' '), kWidth - 9,
                text);
    }
    std::fflush(to_);
}

}  // namespace fleck::trace
