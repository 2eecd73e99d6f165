// The look of the narration: source lines and, indented below each, what happened there. The text
// narrator decides what is said; this decides how it stands on the page.
//
//      5 |     let t = s;
//        |         move   `s` -> `t`: 24 bytes copied; block #1 stays where it is
//
// Nothing is kept back; what is longer than kWidth goes on in the next line.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace fleck::trace {

// The first word of an entry; it decides the colour.
enum class Verb : uint8_t {
    Abort,
    Alloc,
    Borrow,
    Call,
    Copy,
    Drop,
    Free,
    Grow,
    Heap,
    Leave,
    Move,
    Panic,
    Print,
    Realloc,
    Return,
    Set,
    Skip,
    Unwind,
};

struct Entry {
    Verb verb;
    std::string text;
    uint32_t nesting = 0;  // inside of how many drops
    std::string key = {};  // the same for entries that differ only in values, addresses and blocks
    uint64_t bytes = 0;    // of heap that it is about
};

class Page {
  public:
    static constexpr size_t kWidth = 100;

    Page(std::FILE* to, bool color) : to_(to), color_(color) {}

    // A source line. Calls inside of calls are set further to the right: by two columns,
    // of two blanks each, and one more for each drop that the call is made in.
    void line(uint32_t column, std::string_view number, std::string_view source);
    void entry(uint32_t column, const Entry& entry);
    // A sentence about what is not shown.
    void folded(uint32_t column, std::string_view text);
    // A line of its own, at the left margin, with a heading in front.
    void closing_line(std::string_view heading, std::string_view text);
    void flush() { std::fflush(to_); }

  private:
    [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const;
    [[nodiscard]] std::string paint_blocks(std::string_view text) const;
    [[nodiscard]] static std::string margin(uint32_t column);
    // `first` stands before the text, `next` before each further line of it; neither is painted
    // yet.
    void wrapped(const std::string& first, const std::string& next, size_t width,
                 std::string_view text);

    std::FILE* to_;
    bool color_;
};

}  // namespace fleck::trace
