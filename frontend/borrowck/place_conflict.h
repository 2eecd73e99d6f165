// Does an access to one place touch what was borrowed at another (rustc's `places_conflict`)?
#pragma once

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

// How far an access reaches below its place.
enum class Depth : uint8_t {
    Shallow,      // the place's own bytes: assignment, StorageDead, reading a discriminant
    ShallowFake,  // a match's fake borrow: the discriminant and what the guard must not change
    ArrayLength,
    Deep,  // all that can be reached through it
    Drop,  // what a destructor can reach: not what references point to
};

// What is assumed of two indices that are not known: that they may be equal, or that they are not
// known to be.
enum class Indices : uint8_t { MayOverlap, NotKnownEqual };

[[nodiscard]] bool borrow_conflicts(Program& program, const mir::Body& body, mir::PlaceId borrowed,
                                    bool borrow_is_fake, mir::PlaceId accessed, Depth depth,
                                    Indices indices = Indices::MayOverlap);

// Does an impl of Drop stand for exactly this type?
[[nodiscard]] bool has_destructor(Program& program, TypeId type);

}  // namespace fleck
