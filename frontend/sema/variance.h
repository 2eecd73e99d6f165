// How a type's parameters vary: `&'a T` may be used where a shorter borrow is asked for, `&mut T`
// only as exactly `&mut T` (rustc-dev-guide, "Variance").
//
// The variances of an ADT are those of its fields, as the least solution of the equations that
// recursive types make; a parameter that no field uses varies freely.
#pragma once

#include <unordered_map>
#include <vector>

#include "frontend/sema/program.h"

namespace fleck {

enum class Variance : uint8_t { Bivariant, Covariant, Contravariant, Invariant };

// Of a position inside of a position.
[[nodiscard]] Variance compose(Variance outer, Variance inner);
// What must hold for both uses of a parameter.
[[nodiscard]] Variance both(Variance a, Variance b);

struct AdtVariances {
    std::vector<Variance> types, regions;
    bool operator==(const AdtVariances&) const = default;
};

class VarianceTable {
  public:
    explicit VarianceTable(Program& program) : p_(program) {}
    const AdtVariances& of(AdtId adt);
    // Of the parameters of a function, in its type: what it takes varies against it.
    std::vector<Variance> of_signature(FnId fn);

  private:
    void note(TypeId t, Variance at, AdtVariances& out, std::vector<AdtId>& met);
    Program& p_;
    std::unordered_map<AdtId, AdtVariances> known_;
};

}  // namespace fleck
