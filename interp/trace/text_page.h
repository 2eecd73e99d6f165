// The look of the narration: source lines and, indented below each, what happened there. The text
// narrator decides what is said; this decides how it stands on the page.
//
//      5 |     let t = s;
//        |         move   `s` -> `t`: 24 bytes copied; block #1 stays where it is
//
// What happens on one line in one go is a visit. A visit is kept until it is over or flush() asks
// for it, so that lines can still be put into it, and so that many equal visits of a loop can be
// told as one.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace fleck::trace {

// The first word of an entry; it decides the colour.
enum class Verb : uint8_t {
    Alloc,
    Borrow,
    Call,
    Copy,
    Drop,
    Free,
    Grow,
    Heap,
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
    uint32_t nesting;  // inside of how many drops
};

class Page {
  public:
    Page(std::FILE* to, bool color) : to_(to), color_(color) {}
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
    ~Page() { flush(); }

    // Begins a visit of a line. Calls inside of calls are set further to the right.
    void begin_visit(uint32_t depth, uint32_t number, std::string_view source);
    // Begins lines that stand under no source line.
    void begin_plain(uint32_t depth);
    void tell(Entry entry) { visit_.entries.push_back(std::move(entry)); }
    // The entries of the visit so far; what was flushed is not among them.
    [[nodiscard]] std::vector<Entry>& entries() { return visit_.entries; }
    // A line of its own, at the left margin, with a heading in front.
    void closing_line(std::string_view heading, std::string_view text);
    // Writes all that was told. What follows still belongs to the visit.
    void flush();

  private:
    struct Visit {
        uint32_t depth = 1;
        std::string head;  // empty once it is written
        std::vector<Entry> entries;
    };
    [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const;
    [[nodiscard]] std::string paint_blocks(std::string_view text) const;
    [[nodiscard]] static std::string margin(uint32_t depth);

    std::FILE* to_;
    bool color_;
    Visit visit_;
};

}  // namespace fleck::trace
