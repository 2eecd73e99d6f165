// The narration as text: for each source line that does something to memory, the line and, below
// it, what happened, in the words of somebody who has just met ownership.
//
// It writes in step with the program: all that was told stands there before the sink returns from
// an Output event, so the machine sends that event before it writes the program's output itself.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "interp/trace/event.h"
#include "interp/trace/text_page.h"

namespace fleck::trace {

struct TextOptions {
    bool color = false;
    bool into_std = false;  // lines of the prelude as well
    bool repeat_output =
        false;  // tell what the program prints: for a narration that goes to a file
};

class TextNarrator final : public TraceSink {
  public:
    TextNarrator(const SourceMap& sources, std::FILE* to, TextOptions options);
    void on(const Event& event, const Inspector& machine) override;

  private:
    struct Frame {
        uint64_t activation;      // counts calls, so that two calls of one function differ
        std::vector<bool> drops;  // those under way; true: told
        [[nodiscard]] uint32_t nesting() const;
    };

    // One for each kind of event.
    void tell(const Event& event, const EnterFunction& e);
    void tell(const Event& event, const LeaveFunction& e);
    void tell(const Event& event, const EnterScope& e);
    void tell(const Event& event, const LeaveScope& e);
    void tell(const Event& event, const LocalLive& e);
    void tell(const Event& event, const LocalDead& e);
    void tell(const Event& event, const Assign& e);
    void tell(const Event& event, const Copy& e);
    void tell(const Event& event, const Move& e);
    void tell(const Event& event, const Borrow& e);
    void tell(const Event& event, const DropBegin& e);
    void tell(const Event& event, const DropEnd& e);
    void tell(const Event& event, const DropSkipped& e);
    void tell(const Event& event, const HeapAlloc& e);
    void tell(const Event& event, const HeapRealloc& e);
    void tell(const Event& event, const HeapFree& e);
    void tell(const Event& event, const HeapGrow& e);
    void tell(const Event& event, const Grow& e);
    void tell(const Event& event, const Panic& e);
    void tell(const Event& event, const UnwindFrame& e);
    void tell(const Event& event, const Output& e);
    void tell(const Event& event, const Summary& e);

    void say(const Event& event, Verb verb, std::string text);
    void say_here(Verb verb, std::string text);  // under the line that stands on the page already
    void go_to_line(const Event& event);
    void go_to_frame();  // to where the running call's lines stand, if others came between
    [[nodiscard]] Frame& frame() { return frames_.back(); }
    [[nodiscard]] bool hidden(const Event& event) const;
    [[nodiscard]] uint32_t line_of(Span span) const;
    [[nodiscard]] std::string name(const PlaceView& place) const;
    [[nodiscard]] std::string value(const PlaceView& place) const;

    const SourceMap& sources_;
    TextOptions options_;
    Page page_;
    const Inspector* machine_ = nullptr;  // during on() only
    std::vector<Frame> frames_;           // [0] stands for what is below main
    uint64_t activations_ = 0;
    // The line that stands on the page last, and in which call.
    uint64_t shown_activation_ = 0;
    uint32_t shown_line_ = 0;
    // Where the value at an address was moved to, in words.
    std::map<uint64_t, std::string> moved_to_;
    bool growth_open_ = false;  // a Grow was told last: its heap event stands below it
};

}  // namespace fleck::trace
