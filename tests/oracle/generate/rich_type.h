// The types of generated programs and the places that have them.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace fleck::generate {

enum class Kind : uint8_t {
    Int,
    Bool,
    Text,  // String
    Noisy,
    Pair,
    Point,
    Shape,
    View,
    Edit,
    Guard,
    Box,
    Vec,
    Option,
    Tuple,  // of two
    Array,  // of two
    Slot,   // a generic struct
    Cursor,
    Two,
    Node,
    Param,  // `T: Clone + Default`
    Ref,
    Mut,
    Str,  // these two behind a reference only
    Slice,
};

struct Type {
    Kind kind = Kind::Int;
    std::vector<Type> args = {};
    bool operator==(const Type&) const = default;
};

[[nodiscard]] inline Type of(Kind kind, Type arg) { return {kind, {std::move(arg)}}; }
[[nodiscard]] std::string text(const Type& t);
[[nodiscard]] bool is_copy(const Type& t);
[[nodiscard]] inline bool is_sized(const Type& t) {
    return t.kind != Kind::Str && t.kind != Kind::Slice;
}
[[nodiscard]] bool has_drop_impl(const Type& t);

// `Vec::len` is a method of Vec, and fields are found through references and boxes: so a place has
// a text and a text to put a dot behind.
struct Place {
    std::string text, dotted;
    Type type;
    size_t root = 0;        // which variable
    bool writable = false;  // as far as `mut` goes
    bool movable = false;   // as far as the kind of place goes
    bool whole = false;     // the variable itself
};

// The same numbers on every machine, which std's distributions do not promise.
class Random {
  public:
    explicit Random(uint64_t seed) : engine_(seed) {}
    size_t below(size_t n) { return n == 0 ? 0 : static_cast<size_t>(engine_() % n); }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <typename T>
    const T& pick(const std::vector<T>& from) {
        return from[below(from.size())];
    }

  private:
    std::mt19937_64 engine_;
};

}  // namespace fleck::generate
