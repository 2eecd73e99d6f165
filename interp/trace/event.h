// What the machine says as it runs. (contract) The VM emits one Event for each thing that happens
// to memory; sinks (text narrator, JSON lines, recorder) decide how it looks. Nothing here is made
// up for the picture: addresses and sizes are those of the simulated memory at the moment of the
// event, which the sink may read through the Inspector.
//
// Views (string_view, spans) inside an event are valid only during TraceSink::on().
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "frontend/base/source.h"
#include "frontend/sema/types.h"

namespace fleck::trace {

// Stable number of a heap block, `#1`, `#2`, ... in order of allocation; 0: no block. A realloc
// that moves makes a new block.
using BlockNo = uint32_t;

// A place as the user wrote it, or in words where Rust has no expression for it: "the value in
// `cur`'s `Some`". Words have their code in backquotes.
struct PlaceView {
    enum class Kind : uint8_t {
        User,       // a variable or a path from one: `v`, `p.name`, `*b`, `a[2]`
        Temporary,  // a value with no name
        Return,     // the slot that a function's result is written to
        // Of what is being dropped: `.name`, `[3]`, words like "the value in its `Some`"; `*` is a
        // box's contents.
        Part,
        Unknown,  // inside of the heap or of the prelude, and no live local leads there
    };
    Kind kind = Kind::Unknown;
    std::string_view name;  // empty unless User or Part
    uint64_t address = 0;
    uint64_t size = 0;  // bytes
    TypeId type;
};

// What an allocator call cost.
struct HeapCost {
    uint32_t blocks_searched = 0;
    uint32_t splits = 0;
    uint32_t merges = 0;
    uint64_t bytes_grown = 0;
};

struct EnterFunction {
    std::string_view name;  // as a message would print it: `main`, `Stack<i32>::push`
    uint64_t frame;         // address of the frame
    uint64_t frame_size;    // bytes, the saved frame pointer and return address included
    Span body;              // of the function's source
    std::span<const PlaceView> params;
};
struct LeaveFunction {
    std::string_view name;
    uint64_t frame;
    uint64_t frame_size;
    PlaceView result;  // in the caller; size 0 for `()`
    bool unwinding;
};
// `?` has found no value to go on with: the locals are dropped, and LeaveFunction follows.
struct EarlyReturn {
    PlaceView result;
};
struct LoopRound {  // a round begins, or at least the test whether there is one
    Span loop;
};
struct LoopLeft {  // told of loops that were not running as well
    Span loop;
};
struct LocalLive {  // storage reserved: the variable's bytes are its own from here on
    PlaceView local;
};
struct LocalDead {
    PlaceView local;
};
struct Assign {  // a new value was computed and written: `x = 5`, `x += 1`, a call's result
    PlaceView to;
    bool initial;  // first value of the variable
};
struct Copy {
    PlaceView from, to;
    Span closure = {};  // that captures it; else invalid
};
// `from` is now uninitialised as far as the language goes; its bytes were copied, and the heap
// blocks it owns stayed put.
struct Move {
    PlaceView from, to;
    enum class Into : uint8_t { Place, Argument, Return, Field } into;
    std::string_view callee;  // of an Argument
    std::span<const BlockNo> owned;
    // Of a Field or Argument: what it becomes part of, or who gets it, if the type or the function
    // does not say it in the words of the program: "what `vec!` makes", "the loop".
    std::string_view whole = {};
    Span closure = {};  // that captures it; else invalid
};
struct Borrow {
    PlaceView of, to;  // `to` holds the reference
    bool is_mut;
    bool implicit;  // an auto-ref, or println!'s
    // It matters to nobody: made by a comparison, by println! and its kin, or for a method of the
    // library that looks and gives nothing back that refers to it.
    bool momentary;
    Span closure = {};  // that captures it; else invalid
};
struct DropBegin {
    PlaceView place;
    bool replaced;                      // the old value of an assignment
    bool has_glue;                      // false: dropping it does nothing
    std::string_view returned_by = {};  // of a value without a name: the function that gave it
    std::string_view what = {};         // what that is, if there is more to say: "what `vec!` made"
    Span made_at = {};
    // Of a value that a function of the prelude drops: where that has it from. Of an Entry of a map
    // it is the part that `what` says.
    enum class From : uint8_t { Unknown, Caller, Container, Entry } from = From::Unknown;
    bool is_entry = false;  // an element of a map: a key with its value
};
struct DropEnd {  // missing when a panic came in between
    PlaceView place;
};
struct DropSkipped {  // it was moved out on the way that the program has taken
    PlaceView place;
    Span moved_at;
};
struct DropFlag {  // was asked whether the place has a value; its drop follows, or nothing does
    PlaceView place;
    bool set;
};
struct HeapAlloc {
    BlockNo block;
    uint64_t address, size, align;
    HeapCost cost;
};
struct HeapRealloc {
    BlockNo old_block, new_block;  // equal when it grew in place
    uint64_t old_address, new_address, old_size, new_size;
    HeapCost cost;
};
struct HeapFree {
    BlockNo block;
    uint64_t address, size;
    HeapCost cost;
};
struct HeapGrow {
    uint64_t bytes, total;
};
// A container's buffer changes its capacity: the prelude function is marked #[fleck::note(grow)].
struct Grow {
    PlaceView container;
    uint64_t old_capacity, new_capacity, length, elem_size;
    TypeId inside = {};   // what grows, if it lies inside of an enum and that is what has the name
    bool is_map = false;  // its elements are entries
};
struct Panic {
    std::string_view message;
};
// The program ends at once, without dropping anything.
struct Abort {
    enum class Why : uint8_t { PanicWhileUnwinding, Asked } why;
};
struct UnwindFrame {  // unwinding has reached this function and runs its drops
    std::string_view name;
};
struct Output {  // the program wrote to standard output or standard error
    std::string_view text;
    bool to_stderr;
};
struct Summary {
    uint64_t allocations, frees, bytes_allocated, bytes_freed;
    uint64_t peak_heap_bytes;    // most bytes in live blocks
    uint64_t heap_region_bytes;  // what the heap has been grown to
    uint64_t peak_stack_bytes;
    uint64_t peak_user_stack_bytes;  // up to the end of the user's own frames
    uint64_t steps;
    bool finished;  // main returned or panicked: what is left on the heap has leaked
    struct Leak {
        BlockNo block;
        uint64_t address, size;
        Span allocated_at = {};
        // The place that owned it last, as `s`; empty if it was a leaked block, or unknown.
        std::string_view last_owner = {};
        BlockNo in_block = 0;  // a leaked block that holds its address
        // Where it was given away, by that place or without ever having had a name, and to which
        // function, if it was.
        Span given_at = {};
        std::string_view given_to = {};
        std::string_view pointer = {};  // the variable that pointed to it last
    };
    std::span<const Leak> leaks;
};

using EventKind = std::variant<EnterFunction, LeaveFunction, EarlyReturn, LoopRound, LoopLeft,
                               LocalLive, LocalDead, Assign, Copy, Move, Borrow, DropBegin, DropEnd,
                               DropSkipped, DropFlag, HeapAlloc, HeapRealloc, HeapFree, HeapGrow,
                               Grow, Panic, UnwindFrame, Abort, Output, Summary>;

struct Event {
    uint64_t step = 0;
    Span span;  // where in the user's program: inside the prelude, the nearest user frame's call
    Span inner_span;                // where it really is; equals span outside of the prelude
    uint32_t depth = 0;             // user frames on the stack; main is 1
    bool in_std = false;            // happened inside a prelude function
    std::string_view called = {};   // the prelude's function that the user's line has called
    std::string_view made_by = {};  // in words, who calls it, if the line has no word of it
    EventKind kind;
};

// Lets a sink read the memory as it is now.
class Inspector {
  public:
    virtual ~Inspector() = default;
    // The value at `address` as a person would write it: `5`, `"hi"`, `Point { x: 1, y: 2 }`, `Box
    // -> #1`, `Vec of 3 in #2`.
    [[nodiscard]] virtual std::string render(TypeId type, uint64_t address) const = 0;
    [[nodiscard]] virtual std::string type_name(TypeId type) const = 0;
    // Where a reference points to; 0 if the value is none.
    [[nodiscard]] virtual uint64_t target(TypeId type, uint64_t address) const {
        (void)type, (void)address;
        return 0;
    }
    // The heap block that contains the address; 0 if none.
    [[nodiscard]] virtual BlockNo block_at(uint64_t address) const = 0;
    // Where the elements of an array or a container begin; 0 if it keeps none in one place.
    [[nodiscard]] virtual std::optional<uint64_t> first_element(TypeId type,
                                                                uint64_t address) const {
        (void)type, (void)address;
        return std::nullopt;
    }
};

class TraceSink {
  public:
    virtual ~TraceSink() = default;
    virtual void on(const Event& event, const Inspector& machine) = 0;
};

}  // namespace fleck::trace
