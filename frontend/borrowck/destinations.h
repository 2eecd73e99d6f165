// Where the values of temporaries go, by the types that they are wanted as there. A tuple that is
// itself a temporary is wanted as something, and so are its parts:
//
//     replace(&mut pair, (pair.0, 1))    // the copy of pair.0 has the type of pair.0
#pragma once

#include <optional>

#include "frontend/mir/mir.h"
#include "frontend/sema/types.h"

namespace fleck {

class Destinations {
  public:
    explicit Destinations(size_t locals) { of_.resize(locals); }
    void goes_to(mir::LocalId temp, TypeId type) { of_[temp] = {type, {}, {}, false}; }
    void passes_on(mir::LocalId temp, mir::LocalId to) { of_[temp] = {{}, to, {}, false}; }
    void becomes_part(mir::LocalId temp, mir::LocalId whole, uint32_t part) {
        of_[temp] = {{}, whole, part, false};
    }
    void is_behind(mir::LocalId temp, mir::LocalId reference) {
        of_[temp] = {{}, reference, {}, true};
    }
    // The type, with regions, that the value of `temp` is wanted as; invalid if none is known.
    [[nodiscard]] TypeId wanted(const Types& types, mir::LocalId temp, int steps = 0) const {
        constexpr int kMost = 32;
        if (steps > kMost) return {};
        const Destination& d = of_[temp];
        if (!d.through.valid()) return d.type;
        const TypeId whole = wanted(types, d.through, steps + 1);
        if (!whole.valid()) return whole;
        if (d.behind) {
            const auto* ref = types.as<ty::Ref>(whole);
            return ref != nullptr ? ref->target : TypeId{};
        }
        if (!d.part) return whole;
        if (const auto* array = types.as<ty::Array>(whole)) return array->elem;
        const auto* tuple = types.as<ty::Tuple>(whole);
        return tuple != nullptr ? types.list(tuple->elems)[*d.part] : TypeId{};
    }

  private:
    struct Destination {
        TypeId type;
        mir::LocalId through;  // another temporary, or
        std::optional<uint32_t> part;
        bool behind;  // a reference that is one
    };
    IdVec<mir::LocalId, Destination> of_;
};

}  // namespace fleck
