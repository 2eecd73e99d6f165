// What is known of the place where an expression or a pattern stands, before it is checked.
#pragma once

#include <algorithm>
#include <cstdint>

#include "frontend/sema/types.h"

namespace fleck {

struct Expectation {
    enum class Kind : uint8_t {
        None,
        HasType,   // the value will have to become this type
        Castable,  // the operand of `as`
        Hint,      // the operand of `&` where the type behind the reference is unsized
    } kind = Kind::None;
    TypeId type;
    TypeId declared = {};  // of a function's result: as it is written, lifetimes included

    static Expectation has(TypeId t, TypeId declared = {}) { return {Kind::HasType, t, declared}; }
    static Expectation castable(TypeId t) { return {Kind::Castable, t}; }
};

// Does control never come past the point where the check stands? Told: and what follows has been
// called unreachable already.
struct Diverges {
    enum class Kind : uint8_t { No, Yes, Told } kind = Kind::No;
    Diverges(bool yes) : kind(yes ? Kind::Yes : Kind::No) {}
    operator bool() const { return kind != Kind::No; }
    void in_any(Diverges other) { kind = std::max(kind, other.kind); }
    void in_both(Diverges other) { kind = std::min(kind, other.kind); }
};

enum class PatRole : uint8_t { Other, Param, Let };  // Let: without `else`

}  // namespace fleck
