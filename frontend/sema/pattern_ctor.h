// Constructors of values as patterns tell them apart, and witnesses: values of which only so much
// is known.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "frontend/sema/program.h"

namespace fleck {

using U128 = unsigned __int128;

// The shape of a value at its head. Integers, bool and char are ranges of "ordered bits": signed
// types are biased so that order agrees with unsigned order; usize and isize have one more value at
// each end that is not finite, so that no finite range is taken for exhaustive.
struct Ctor {
    enum class Kind : uint8_t { Wild, Missing, Single, Variant, Range, Str, Slice, Opaque };
    Kind kind = Kind::Wild;
    uint32_t variant = 0;
    U128 low = 0, high = 0;
    bool open_low = false, open_high = false;  // Range: written without this end
    Symbol text;
    uint32_t prefix = 0, suffix = 0;  // Slice
    bool rest = false;                // Slice: any length from prefix + suffix
    uint64_t opaque = 0;              // Opaque: bits of a float, or a number of its own
};

struct Witness {
    Ctor ctor;
    std::vector<Witness> fields;
    TypeId type;
};
[[nodiscard]] bool ctor_covers(const Ctor& head, const Ctor& value);
[[nodiscard]] bool same_ctor(const Ctor& a, const Ctor& b);

// ---- Integers, `bool` and `char`

[[nodiscard]] bool is_int_like(const Types& types, TypeId type);
// The ordered bits of a value.
[[nodiscard]] U128 ordered(const Types& types, U128 bits, TypeId type);
// All values of the type, as ranges of ordered bits.
[[nodiscard]] std::vector<std::pair<U128, U128>> int_domain(const Types& types, TypeId type);

// Is the type, or the variant of it, without values, as far as the user may see (private fields
// hide it)?
[[nodiscard]] bool is_empty(Program& program, TypeId type, int depth = 0);
[[nodiscard]] bool variant_is_empty(Program& program, const ty::Adt& adt, uint32_t variant,
                                    int depth = 0);

// The value as a pattern.
[[nodiscard]] std::string witness_text(Program& program, const Witness& witness);

}  // namespace fleck
