// Turns what the machine does into events: Note instructions, allocator calls, panics, output. Only
// there when somebody listens. It knows the user's side of a position: the nearest user frame, its
// span, how deep it is, and whether the prelude asks for silence in between.
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "interp/vm/inspector.h"
#include "interp/vm/machine.h"

namespace fleck::vm {

class Tracer {
  public:
    Tracer(Lowering& lowering, const rt::Memory& memory, rt::Heap& heap, trace::TraceSink& sink,
           bool into_std)
        : lowering_(lowering),
          memory_(memory),
          heap_(heap),
          sink_(sink),
          into_std_(into_std),
          inspector_(lowering, memory, blocks_) {}

    void note(const Note& note, Machine::At at, uint64_t step);
    void allocated(rt::Address block, uint64_t size, uint64_t align, Machine::At at, uint64_t step);
    void reallocated(rt::Address from, rt::Address to, uint64_t old_size, uint64_t new_size,
                     uint64_t align, Machine::At at, uint64_t step);
    void freed(rt::Address block, uint64_t size, Machine::At at, uint64_t step);
    void panicked(std::string_view message, Machine::At at, uint64_t step);
    // Unwinding has found a landing pad in a function, or leaves it.
    void unwinds(Machine::At at, uint64_t step);
    void left_by_unwinding(Machine::At at, uint64_t step);
    void output(std::string_view text, bool to_stderr, Machine::At at, uint64_t step);
    void aborts(trace::Abort::Why why, Machine::At at, uint64_t step);
    // `finished`: main returned or panicked, so that nobody frees any more what is left.
    void summary(uint64_t steps, uint32_t peak_stack, bool finished);

  private:
    struct Context {
        Span span;   // of the nearest user frame
        Span inner;  // where it really is
        bool in_std = false;
        bool quiet = false;
        FuncId called;         // the function of the prelude that the user's code called
        rt::Address call = 0;  // its frame
        uint32_t made_by = 0;  // in names_: who called it, if nobody has written the call
    };
    // A value that is handed to a function.
    struct Given {
        TypeId type;
        std::string bytes;
        std::vector<trace::BlockNo> owned;
    };
    // A call that is under way, as far as later ones need it.
    struct Call {
        rt::Address frame;
        Context context;  // of a function of the user's: of the call of it
        std::vector<Given> given = {};
        trace::BlockNo last_block = 0;  // that there was before
        uint32_t made_by = 0;           // in names_: as Context has it
    };
    Context context(Machine::At at) const;
    void push_call(Machine::At at);
    [[nodiscard]] const Call* call_at(rt::Address frame) const;
    void tell(trace::EventKind kind, const Context& c, uint64_t step);
    [[nodiscard]] std::string name_of(const NotePlace& place, rt::Address frame) const;
    trace::PlaceView view(const NotePlace& place, rt::Address frame, std::string_view name) const;
    trace::PlaceView find_owner(uint64_t address, Machine::At at, std::string& name);
    bool find_referred(uint64_t address, const FuncInfo& info, rt::Address frame,
                       trace::PlaceView& v, std::string& name) const;
    void tell_growth(const Context& c, uint64_t step);
    void entered(Machine::At at, Context c, uint64_t step);
    void left(Machine::At at, const Context& c, uint64_t step);
    void grows(const Note& note, Machine::At at, const Context& c, uint64_t step);
    void moved(const Note& note, const trace::PlaceView& from, const trace::PlaceView& to,
               std::string_view callee, const Context& c, uint64_t step);
    [[nodiscard]] FuncId pointed_to(const Note& note, rt::Address frame) const;
    [[nodiscard]] std::string first_bytes(uint64_t address, uint64_t size) const;
    [[nodiscard]] trace::DropBegin::From origin(const trace::PlaceView& dropped,
                                                std::string_view part, const Context& c) const;
    void hold(const trace::PlaceView& place);
    void has_value(const trace::PlaceView& place);
    void forget_moves(uint64_t begin, uint64_t size);
    void gone(const trace::PlaceView& from, Span at);
    void skipped(const trace::PlaceView& place, const Context& c, uint64_t step);
    void changed(const trace::PlaceView& place, const Context& c, uint64_t step);
    uint32_t name_number(std::string_view name);
    std::vector<trace::Summary::Leak> leaks();

    Lowering& lowering_;
    const rt::Memory& memory_;
    rt::Heap& heap_;
    trace::TraceSink& sink_;
    bool into_std_;
    rt::BlockIds blocks_;
    MemoryInspector inspector_;
    std::vector<Call> calls_;      // by frame; some may have ended without a word
    std::vector<Given> given_;     // to the function that is called next
    uint32_t made_by_ = 0;         // in names_: who calls that
    std::set<uint64_t> assigned_;  // addresses of variables that have had a value
    // What was moved out of a place that has had no value since, by address; no two overlap.
    struct Gone {
        std::string name;
        TypeId type;
        uint64_t size = 0;
        Span at;
        bool told = false;  // that it was not dropped
    };
    std::map<uint64_t, Gone> gone_;
    // A place that the prelude has on loan, as the program calls it, and what it held before.
    struct Lent {
        std::string name;
        TypeId type;
        std::string value;
    };
    std::map<uint64_t, Lent> lent_;  // by address
    uint32_t depth_ = 0;
    rt::Address peak_user_ = rt::kStackBegin;
    // For leaks: the place that owned a live block last, and to which function it gave it.
    struct Holder {
        uint32_t name = 0, given_to = 0;  // in names_
        Span given_at;
    };
    std::unordered_map<uint32_t, Holder> holders_;  // by block number
    std::unordered_map<uint32_t, uint32_t>
        pointers_;  // by block: the last variable that points to it
    std::vector<std::string> names_{""};
    std::unordered_map<std::string, uint32_t> name_numbers_;
    TypeId inside_;         // of the owner that was found last, if it is an enum: what grows in it
    uint32_t growing_ = 0;  // name of the container whose buffer is being allocated
};

}  // namespace fleck::vm
