// Faults of the running program, as values: a trap stops the machine, a sink says how it looks, the
// command line turns it into an exit code. What can trap returns TrapOr<T>, or std::optional<Trap>
// where there is no value to hand back. (Contract: VM, trace, command line.)
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

#include "frontend/base/check.h"

namespace fleck::rt {

enum class TrapKind : uint8_t {
#define FLECK_TRAP(kind, name, cls, text) kind,
#include "runtime/trap.def"
#undef FLECK_TRAP
};

enum class TrapClass : uint8_t { Fault, Limit };

struct TrapRow {
    std::string_view name;  // "use-after-free"
    TrapClass cls;
    std::string_view text;  // lower case, no full stop
};

inline constexpr TrapRow kTrapRows[] = {
#define FLECK_TRAP(kind, name, cls, text) {name, TrapClass::cls, text},
#include "runtime/trap.def"
#undef FLECK_TRAP
};

[[nodiscard]] constexpr const TrapRow& trap_row(TrapKind kind) {
    return kTrapRows[static_cast<size_t>(kind)];
}

struct Trap {
    TrapKind kind;
    uint64_t pointer = 0;  // the pointer at fault, all 64 bits; for limits what was asked for
    uint64_t bytes = 0;    // size of the access or request, 0 where that means nothing

    bool operator==(const Trap&) const = default;
};

// A value, or the reason why there is none.
template <typename T>
class [[nodiscard]] TrapOr {
  public:
    TrapOr(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    TrapOr(Trap trap) : state_(std::in_place_index<1>, trap) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() {
        FLECK_CHECK(ok(), "the value of a trap");
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] const T& value() const {
        FLECK_CHECK(ok(), "the value of a trap");
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] const Trap& trap() const {
        FLECK_CHECK(!ok(), "the trap of a value");
        return *std::get_if<1>(&state_);
    }

  private:
    std::variant<T, Trap> state_;
};

}  // namespace fleck::rt
