// What lifetimes and types must outlive: what an ADT demands of its parameters, and whether what is
// known implies what is asked, at the level of items (rustc-dev-guide, "Implied bounds"; RFC 2093).
//
// In `struct Ref<'a, T>(&'a T)` the field demands `T: 'a` and nobody need write it; of `'static`
// one must.
#pragma once

#include <optional>
#include <vector>

#include "frontend/sema/program.h"

namespace fleck {

// The outlives predicates of an ADT: those that are written and those that its fields demand.
const std::vector<Predicate>& adt_outlives(Program& p, AdtId id);

// The lifetimes, type parameters and projections that must outlive 'r for `T: 'r` to hold.
struct OutlivesParts {
    std::vector<Region> regions;
    std::vector<TypeId> types;
};
void outlives_parts(const Types& types, TypeId t, OutlivesParts& out);

// The outlives facts of a scope.
class OutlivesEnv {
  public:
    OutlivesEnv(Program& p, const std::vector<Predicate>& known);

    // A type that is given can be relied on to be well formed.
    void assume_well_formed(TypeId t);
    [[nodiscard]] bool outlives(const Region& longer, const Region& shorter) const;
    // What of `t` is not known to outlive `r`; nothing if all of it is.
    struct Failure {
        std::optional<Region> region;
        TypeId type;  // a parameter or projection
    };
    [[nodiscard]] std::optional<Failure> type_outlives(TypeId t, const Region& r) const;

  private:
    void add(const Predicate& known);
    Program& p_;
    std::vector<std::pair<Region, Region>> regions_;
    std::vector<std::pair<TypeId, Region>> types_;
};

}  // namespace fleck
