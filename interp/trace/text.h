// The narration as text: for each source line that does something to memory, the line and, below
// it, what happened, in the words of somebody who has just met ownership. What repeats is told a
// few times and then summed up (text_fold.h).
//
// It writes in step with the program: all that was told stands there before the sink returns from
// an Output event, so the machine sends that event before it writes the program's output itself.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "interp/trace/event.h"
#include "interp/trace/text_fold.h"
#include "interp/trace/text_page.h"

namespace fleck::trace {

struct TextOptions {
    bool color = false;
    bool into_std = false;  // lines of the prelude as well
    bool repeat_output =
        false;  // tell what the program prints: for a narration that goes to a file
    bool momentary_borrows = false;  // those that matter to nobody
    uint32_t first_line = 0;         // only what happens on these lines
    uint32_t last_line = UINT32_MAX;
    std::string function;  // only what happens in this function; empty: in all
};

// `1 byte`, `24 bytes`
[[nodiscard]] std::string bytes(uint64_t n);
// Has it a name in the user's program?
[[nodiscard]] bool is_user(const PlaceView& place);
// `block #3`
[[nodiscard]] std::string block_name(BlockNo number);
// Is a place's name no code, but words with code in backquotes?
[[nodiscard]] bool is_words(std::string_view name);
// A place's name in the text: code in backquotes, words as they are.
[[nodiscard]] std::string quoted(std::string_view name);
// `drop<String>` is `drop` to a reader, `Vec<i32>::push` is `Vec::push`.
[[nodiscard]] std::string without_arguments(std::string_view function);
// A type's name with an article, which that of a closure has already: `the Node`, `a new Node`,
// `the closure in line 3`.
[[nodiscard]] std::string the(const std::string& type);
[[nodiscard]] std::string a_new(const std::string& type);
// Fit for one line; cut in front of a UTF-8 sequence, never inside of one.
[[nodiscard]] std::string shortened(std::string text);
// The same for a value: its brackets and quotes are closed where it is cut.
[[nodiscard]] std::string shortened_value(const std::string& text);
// The same for `v[1]` and `v[2]`.
[[nodiscard]] std::string without_indices(std::string name);
// Does a function of the program answer to what a user wrote: `push`, `Stack::push`,
// `Stack<i32>::push`?
[[nodiscard]] bool is_named(std::string_view function, std::string_view wanted);

class TextNarrator final : public TraceSink {
  public:
    TextNarrator(const SourceMap& sources, std::FILE* to, TextOptions options);
    ~TextNarrator() override;
    void on(const Event& event, const Inspector& machine) override;

  private:
    struct Drop {
        bool told;
        bool counted;  // only counted: there were many like it
        bool minor;    // of interest only if something comes of it
        TypeId type = {};
        uint64_t address = 0;
        // Of `all[1..3]`: `all`, and which of its elements comes first.
        std::string whole = {};
        uint64_t first = 0;
    };
    // What happens on one line in one go, as far as it is not written yet.
    struct Visit {
        uint64_t activation = 0;
        uint32_t column = 0;
        uint32_t line = 0;   // 0: under no source line
        std::string label;   // as it stands in front of the line
        uint32_t users = 0;  // the line of the user's that it happens for
        std::string_view source;
        std::string function;
        bool full = true;
        bool fresh = false;   // its line was not looked at yet
        bool forced = false;  // whatever was told before
        std::vector<Entry> entries;
        std::map<std::pair<Verb, std::string>, uint32_t> alike;  // entries by key
        Totals many;                                             // those that were too many
        std::vector<Entry> first_of_many;
        uint64_t more_drops = 0;   // that are only counted
        uint64_t inner_drops = 0;  // inside of these
        Totals more;               // what happened in these
        Totals counted;            // and in those that an entry has summed up
    };
    // A variable that is there, and whether another one of its name was there at the same time.
    struct Variable {
        std::string name;
        uint32_t line = 0;
        bool shares_name = false;
    };
    // A call that was not told when it was made, and what had been folded before it.
    struct Held {
        Visit visit;
        Totals before;
    };
    struct Frame {
        uint64_t activation = 0;  // counts calls, so that two calls of one function differ
        std::string function;
        bool call_told = true;                   // so its end is told too
        bool full = true;                        // not only what is new in it
        std::vector<Drop> drops;                 // those under way
        std::map<uint64_t, Variable> variables;  // by address
        uint32_t column = 0;                     // how far to the right it stands on the page
        uint32_t nesting = 0;                    // how many of them are told
        bool muted = false;                      // called by a drop that is only counted
        bool unwinding = false;                  // what it does now belongs to no line of it
        // The user's function that it runs for, if it is the library's, and else itself.
        std::string for_function;
        std::unique_ptr<Held> held = nullptr;
        void add_variable(const PlaceView& local, uint32_t line);
        void begin_drop(const Drop& drop);
        Drop end_drop();
        void end_drops();
        [[nodiscard]] bool counting() const {
            return muted || (!drops.empty() && drops.back().counted);
        }
    };

    // One for each kind of event.
    void tell(const Event& event, const EnterFunction& e);
    void tell(const Event& event, const LeaveFunction& e);
    void tell(const Event& event, const EarlyReturn& e);
    void tell(const Event& event, const LoopRound& e);
    void tell(const Event& event, const LoopLeft& e);
    void tell(const Event& event, const LocalLive& e);
    void tell(const Event& event, const LocalDead& e);
    void tell(const Event& event, const Assign& e);
    void tell(const Event& event, const Copy& e);
    void tell(const Event& event, const Move& e);
    void tell(const Event& event, const Borrow& e);
    void tell(const Event& event, const DropBegin& e);
    void tell(const Event& event, const DropEnd& e);
    void tell(const Event& event, const DropSkipped& e);
    void tell(const Event& event, const DropFlag& e);
    void tell(const Event& event, const HeapAlloc& e);
    void tell(const Event& event, const HeapRealloc& e);
    void tell(const Event& event, const HeapFree& e);
    void tell(const Event& event, const HeapGrow& e);
    void tell(const Event& event, const Grow& e);
    void tell(const Event& event, const Panic& e);
    void tell(const Event& event, const UnwindFrame& e);
    void tell(const Event& event, const Abort& e);
    void tell(const Event& event, const Output& e);
    void tell(const Event& event, const Summary& e);

    void say(const Event& event, Verb verb, std::string text, std::string key = {},
             uint64_t bytes = 0);
    void say_here(Verb verb, std::string text, std::string key = {}, uint64_t bytes = 0);
    void go_to_line(const Event& event);
    void go_to_frame();  // to where lines of the running call stand, under no source line
    void open_visit(uint32_t line, std::string_view source);
    void unfold_calls();
    [[nodiscard]] std::unique_ptr<Held> hold_call();
    void sum_up_many();
    bool settle();  // writes or counts what is known of the visit; true: wrote
    void end_visit();
    void write_visit();
    void write(const Visit& visit);
    void tell_folded(uint32_t column, Folds::Within within = Folds::Within::Anything);
    void sum_up_drops();
    void unmute();
    void closing_lines(const Summary& e);
    void closing_leaks(const Summary& e);
    [[nodiscard]] uint64_t shape_of_visit() const;
    [[nodiscard]] bool wanted(const Visit& visit) const;
    [[nodiscard]] bool filtered() const;
    [[nodiscard]] std::string name_at_end(const PlaceView& place) const;
    [[nodiscard]] std::string drop_text(const Event& event, const DropBegin& e) const;
    [[nodiscard]] std::string part_text(const DropBegin& e, const std::string& type) const;
    [[nodiscard]] bool counts_from_the_first(const PlaceView& element, uint64_t index) const;
    [[nodiscard]] std::string unnamed(const Event& event, const DropBegin& e) const;
    [[nodiscard]] Frame& frame() { return frames_.back(); }
    [[nodiscard]] const Frame& frame() const { return frames_.back(); }
    [[nodiscard]] bool hidden(const Event& event) const;
    [[nodiscard]] uint32_t line_of(Span span) const;
    [[nodiscard]] std::string closure_name(Span closure) const;
    [[nodiscard]] std::string in_line(Span span) const;  // " in line 3", or nothing
    [[nodiscard]] std::string name(const PlaceView& place) const;
    [[nodiscard]] std::string value(const PlaceView& place) const;

    const SourceMap& sources_;
    mutable std::unordered_map<uint32_t, uint32_t> lines_;  // of positions that were asked for
    TextOptions options_;
    Page page_;
    Folds folds_;
    const Inspector* machine_ = nullptr;  // during on() only
    std::vector<Frame> frames_;           // [0] stands for what is below main
    uint64_t activations_ = 0;
    Visit visit_;
    // The line that stands on the page last, and in which call.
    uint64_t shown_activation_ = 0;
    uint32_t shown_line_ = 0;
    // Where the value at an address was moved to, in words: "to `t`".
    std::map<uint64_t, std::string> moved_to_;
    // Names of what was just handed to a function that is not told of, by address.
    std::map<uint64_t, std::string> handed_over_;
    // What the drop flag of the place at an address has said just now.
    std::optional<std::pair<uint64_t, bool>> flag_;
    bool wrote_ = false;        // anything at all
    bool growth_open_ = false;  // a Grow was told last: its heap event stands below it
};

}  // namespace fleck::trace
