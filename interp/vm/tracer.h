// Turns what the machine does into events: Note instructions, allocator calls, panics, output. Only
// there when somebody listens. It knows the user's side of a position: the nearest user frame, its
// span, how deep it is, and whether the prelude asks for silence in between.
#pragma once

#include <set>
#include <string>
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
    void summary(uint64_t steps, uint32_t peak_stack);

  private:
    struct Context {
        Span span;   // of the nearest user frame
        Span inner;  // where it really is
        bool in_std = false;
        bool quiet = false;
    };
    Context context(Machine::At at) const;
    void tell(trace::EventKind kind, const Context& c, uint64_t step);
    trace::PlaceView view(const NotePlace& place, rt::Address frame, std::string_view name) const;
    trace::PlaceView find_owner(uint64_t address, Machine::At at, std::string& name) const;
    void tell_growth(const Context& c, uint64_t step);

    Lowering& lowering_;
    const rt::Memory& memory_;
    rt::Heap& heap_;
    trace::TraceSink& sink_;
    bool into_std_;
    rt::BlockIds blocks_;
    MemoryInspector inspector_;
    std::set<uint64_t> assigned_;  // addresses of variables that have had a value
    uint32_t depth_ = 0;
};

}  // namespace fleck::vm
