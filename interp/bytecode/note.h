// Notes: what the lowering says of a position in the code, for whoever listens to the run. In the
// bytecode a Note instruction names one of these; the machine makes an event of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "frontend/base/source.h"
#include "frontend/sema/types.h"

namespace fleck::vm {

// A place that a note is about, as the user wrote it.
struct NotePlace {
    // Part: of the value that is being dropped: `.name`, `[]` (an element), `*` (a box's contents).
    enum class Kind : uint8_t { User, Temporary, Return, Unknown, Part } kind = Kind::Unknown;
    std::string name;
    TypeId type;
    uint64_t size = 0;
    bool indirect = false;  // the slot holds the address
    int64_t offset = 0;     // added to that address
    uint32_t slot = UINT32_MAX;
    uint64_t slot_offset = 0;
    uint32_t frame_offset = 0;  // of slot and slot_offset, once the frame is laid out
};

struct Note {
    enum class Kind : uint8_t {
        Enter,        // a function's frame is there, with its arguments
        Leave,        // its result is there
        Round,        // the loop of `scope` begins another round
        LoopLeft,     // it was left, if it was running
        Live,         // a
        Dead,         // a
        Assign,       // a
        Copy,         // a to b
        Move,         // a to b
        Borrow,       // of a, held by b
        DropBegin,    // a; if it is an element, b holds its index
        DropEnd,      // a
        DropSkipped,  // a
        Grow,         // buffer of what `a` points to; b: old, c: new capacity, d: how many are in
                      // use, in elements of size `number`
    } kind = Kind::Enter;
    enum class Into : uint8_t { Place, Argument, Return, Field } into = Into::Place;
    Span span;
    NotePlace a, b, c, d;
    bool is_mut = false;
    bool implicit = false;
    bool momentary = false;
    bool replaced = false;
    bool has_glue = false;
    uint64_t number = 0;
    std::string callee;
    Span moved_at;
    Span scope;
};

}  // namespace fleck::vm
