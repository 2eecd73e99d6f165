// What is told once and what is only counted. A loop of a million rounds, a function that is called
// a million times, a recursion: the first rounds and calls are told in full, and after them only
// what has not been told yet. Everything else is counted, and told as one sentence:
//
//     rounds 3 to 1000 of the loop in line 5: as before; 998 blocks allocated (7984 bytes), ...
//
// A function that the library calls again and again for one line, as `map` and `sort_by` do, is
// told of in the same way: its calls are the rounds of a loop that the library has.
//
// What is kept does not grow with the length of the run.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "frontend/base/source.h"
#include "interp/trace/text_page.h"

namespace fleck::trace {

// Of a type or a function: is it told by its place, `the closure in line 3`?
[[nodiscard]] bool is_closure(std::string_view name);

// "1 block", "3 blocks"; "1 byte".
[[nodiscard]] std::string count(uint64_t n, std::string_view one);

// What happened to the heap, and how many calls were made, in entries that are not shown.
struct Totals {
    uint64_t allocations = 0, bytes_allocated = 0;
    uint64_t frees = 0, bytes_freed = 0;
    uint64_t reallocations = 0, calls = 0;
    uint64_t visits = 0;  // of lines

    void add(const Entry& entry);
    void add(const Totals& other);
    void subtract(const Totals& other);
    // Empty if there is nothing to tell.
    [[nodiscard]] std::string text() const;
};

class Folds {
  public:
    static constexpr uint32_t kRounds = 2;  // of a loop that are told in full
    static constexpr uint32_t kPasses = 3;  // of a loop of the library
    static constexpr uint32_t kCalls = 10;  // of a function
    static constexpr uint32_t kNested = 6;  // calls of a function inside of each other
    static constexpr size_t kShapes = 50'000;
    static constexpr size_t kNamedLoops = 2;  // in one sentence

    // A loop in a call begins a round. False: its first one.
    bool begin_round(uint64_t activation, Span loop, uint32_t line);
    void leave_loop(uint64_t activation, Span loop);
    // The call is over, and with it the loops that it was in.
    void leave_call(uint64_t activation);
    // The library calls a function of the user for what stands at `span`.
    void begin_pass(uint64_t activation, Span span, uint32_t line, std::string_view function);
    [[nodiscard]] bool in_pass(uint64_t activation) const {
        return !loops_.empty() && loops_.back().activation == activation &&
               loops_.back().of_library();
    }
    // The call goes on with this line: what the library did for others is over.
    void leave_passes(uint64_t activation, uint32_t line);
    // Something happens on this line.
    void visit(uint32_t line);

    // A function is called. True: what it does is told in full, as far as this function matters.
    bool enter(std::string_view function);
    void leave(std::string_view function);

    // Are all loops that run in their first rounds?
    // Of loops inside of each other only one may be behind its first one.
    [[nodiscard]] bool in_first_rounds() const { return late_loops_ == 0 && second_loops_ <= 1; }
    // Was nothing of this shape told before? From now on it was.
    bool is_new(uint64_t shape);

    void fold(const Totals& what);
    // Something is told of what happens now.
    void unfold();
    [[nodiscard]] bool pending() const { return totals_.visits != 0; }
    [[nodiscard]] const Totals& totals() const { return totals_; }
    void set_totals(const Totals& totals) { totals_ = totals; }
    // Is it over: the loops that it happened in have ended?
    [[nodiscard]] bool is_over() const { return !ended_.empty() && outermost() == nullptr; }
    // That what happens from here on is not told, if it was not announced yet.
    std::string announce();
    // The sentence about what was folded since the last one. All of it happened in a call that is
    // over now: loops that still run are not those that it happened in.
    enum class Within : uint8_t { Anything, OneCall };
    std::string take(Within within);

  private:
    struct Loop {
        uint64_t activation;
        Span span;
        uint32_t line;
        uint64_t round = 1;
        uint64_t folded_from = 0;   // 0: nothing in it is folded
        size_t ended_before = 0;    // loops that had ended when it began
        bool in_body = false;       // something happened behind its first line in this round
        std::string function = {};  // of a loop of the library: the one that begins a round
        uint64_t told_in = 0;       // the last round in which something was told
        uint64_t folded_in = 0;     // the last round in which something was folded
        [[nodiscard]] bool of_library() const { return !function.empty(); }
        [[nodiscard]] uint64_t last_round() const {
            // The library's begin before anything is known of them.
            if (of_library()) return folded_in;
            return in_body || round == 1 ? round : round - 1;
        }
        [[nodiscard]] uint32_t told_rounds() const { return of_library() ? kPasses : kRounds; }
    };
    struct Range {
        uint32_t line;
        uint64_t from, to;
        std::string function = {};
        bool begun = false;    // something of the first one was told
        bool is_test = false;  // nothing of it but the test that ended the loop
    };
    void next_round(Loop& loop);
    void pop_loop();
    [[nodiscard]] const Loop* loop_to_name() const;
    [[nodiscard]] const Loop* outermost() const;  // of those that run in which something is folded
    static Range folded_part(const Loop& loop);
    static std::string describe(const Range& range);

    std::vector<Loop> loops_;    // the innermost last, of all calls
    uint32_t late_loops_ = 0;    // of these, in later rounds than the first
    uint32_t second_loops_ = 0;  // of the program's, behind their first round
    std::vector<Range> ended_;   // loops that ended while what was folded in them is pending
    struct Calls {
        uint32_t told = 0, active = 0;
    };
    std::unordered_map<std::string, Calls> calls_;
    std::unordered_set<uint64_t> shapes_;
    Totals totals_;
    bool announced_ = false;
};

}  // namespace fleck::trace
