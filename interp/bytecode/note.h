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
    // Stands in a name for an index, whose value a slot holds when the note is told.
    static constexpr char kHole = '\x01';
    struct Hole {
        uint32_t slot = UINT32_MAX;
        uint32_t frame_offset = 0;
    };
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
    std::vector<Hole> holes;    // in the order in which they stand in the name
};

struct Note {
    enum class Kind : uint8_t {
        MadeBy,       // the next call was not written: `what` makes it, "the loop"
        Frame,        // a function's frame is there: of the prelude or of drop glue
        Enter,        // a function's frame is there, with its arguments
        Leave,        // its result is there
        Early,        // `?` returns, and a holds what
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
        Gone,         // a was moved out, wherever it goes; told of by another note or by none
        DropFlag,     // of a; b holds it
        DropSkipped,  // a
        Before,       // a, which the prelude is about to get a `&mut` of
        After,        // a, when it has come back
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
    bool is_entry = false;  // an entry of a map is dropped; what grows holds such
    uint64_t number = 0;
    std::string callee;  // of a Drop: the function that returned the value, which has no name
    NotePlace pointer;   // instead of it: the function pointer that is called, or was
    // If there is more to say: of a Drop, what that value is; of a Move, what its destination is
    // part of or stands for; of MadeBy, who makes the call.
    std::string what;
    Span scope;    // of a loop; of a Drop: where its value was made
    Span closure;  // that captures what is copied, moved or borrowed; else invalid
};

}  // namespace fleck::vm
