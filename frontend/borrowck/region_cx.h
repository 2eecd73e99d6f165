// The regions of one body: its types with a region variable wherever a lifetime stands, and what
// must outlive what (NLL RFC 2094; rustc-dev-guide, "MIR borrow check", "Region inference").
//
// In: a body whose types are erased. Out: `local_type`, `place_type`, and constraints
// `longer: shorter` with the place in the source that asks for each. Variable 0 is 'static; behind
// it stand the lifetime parameters of the item, then those that are to be inferred.
#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "frontend/borrowck/variance.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/program.h"

namespace fleck {

using RegionVid = Id<struct RegionVidTag>;
inline constexpr RegionVid kStaticRegion{0u};

// Facts about items that all bodies share.
struct RegionFacts {
    explicit RegionFacts(Program& program) : variances(program), p_(program) {}
    VarianceTable variances;
    // Does any lifetime stand in this type (erased ones count)?
    bool has_regions(TypeId t);

  private:
    Program& p_;
    std::unordered_map<TypeId, bool> has_regions_;
};

// What asks for a constraint; decides which one of a chain is told (the lower, the better).
enum class Why : uint8_t {
    Return,
    Unsize,
    ConstOrStatic,
    Ascription,
    Cast,
    CallArgument,
    Assignment,
    Usage,
    GenericArg,
    WhereClause,
    Boring,
    BoringNoLocation,
    Internal,
};

struct Outlives {
    RegionVid longer, shorter;
    Why why;
    Span span;
    mir::Location at;  // invalid block: holds everywhere
};

// `T: 'r` for a type parameter or a projection; checked when the regions are known.
struct TypeTest {
    TypeId type;  // with region variables
    RegionVid region;
    Span span;
    mir::Location at;
};

// What a lifetime parameter of the item is known to outlive.
struct UniversalRegion {
    Symbol name;  // invalid: elided
    Span span;
    IdSet<RegionVid> outlives;  // itself and 'static's rule included
};

class RegionCx {
  public:
    RegionCx(Program& program, RegionFacts& facts, const mir::Body& body);

    Program& p;
    Types& types;
    RegionFacts& facts;
    const mir::Body& body;
    ParamEnv env;

    // ---- Variables
    IdVec<RegionVid, UniversalRegion> universals;
    [[nodiscard]] bool is_universal(RegionVid r) const { return r.index < universals.size(); }
    [[nodiscard]] size_t region_count() const { return region_count_; }
    RegionVid fresh() { return RegionVid(region_count_++); }
    // Every lifetime that stands in a type gets a variable: its own if it is erased.
    TypeId renumber(TypeId t);
    RegionVid vid(const Region& r);
    static Region var(RegionVid r) { return {Region::Kind::Var, r.index}; }
    bool has_regions(TypeId t) { return facts.has_regions(t); }
    // Calls f(RegionVid) for each variable of a renumbered type, those bound by fn pointers left
    // out.
    template <typename F>
    void for_each_region(TypeId t, F&& f);

    // ---- Types of places
    IdVec<mir::LocalId, TypeId> local_type;
    TypeId place_type(mir::PlaceId place);
    TypeId field_type(TypeId base, uint32_t variant, uint32_t field);

    // ---- Constraints
    std::vector<Outlives> constraints;
    std::vector<TypeTest> type_tests;
    // `T: 'r` that where-clauses and the types of parameters say.
    std::vector<std::pair<TypeId, RegionVid>> known_type_outlives;
    struct Cause {
        Why why;
        Span span;
        mir::Location at;
    };
    void outlives(RegionVid longer, RegionVid shorter, const Cause& cause);
    void relate(TypeId a, TypeId b, Variance v, const Cause& cause);
    void subtype(TypeId sub, TypeId super, const Cause& cause) {
        relate(sub, super, Variance::Covariant, cause);
    }
    void equate(TypeId a, TypeId b, const Cause& cause) {
        relate(a, b, Variance::Invariant, cause);
    }
    // Every part of `t` must outlive `r`.
    void type_outlives(TypeId t, RegionVid r, const Cause& cause);

    // ---- Items (region_items.cpp)
    // Type arguments with regions and one region per lifetime parameter.
    struct ItemArgs {
        TypeListId types;
        std::vector<Region> regions;
    };
    ItemArgs fresh_args(const Generics& generics, TypeListId erased);
    // A part of an item's signature for these arguments, projections resolved.
    TypeId instantiate(TypeId t, const ItemArgs& args, const Cause& cause);
    FnSig instantiate(const FnSig& sig, const ItemArgs& args, const Cause& cause);
    void require_predicates(const Generics& generics, const ItemArgs& args, const Cause& cause);
    TypeId normalize(TypeId t, const Cause& cause);
    // What a callee of this type takes and gives, with lifetimes of its own for this use, and what
    // its where-clauses ask for. Nothing for what is no function.
    std::optional<FnSig> signature(TypeId callee, const Cause& cause);
    // The parameters and result of a fn pointer type, its bound lifetimes made fresh.
    FnSig open_fn_ptr(TypeId fn_ptr);

  private:
    void add_universals();
    void assume(const Generics& generics, const ItemArgs& args);
    void assume_well_formed(TypeId t, uint32_t depth);
    void assume_outlives(TypeId t, RegionVid r);
    void close_universals();
    void type_locals();
    void require_trait(TraitId trait, TypeListId args, const Cause& cause);
    TypeId project(TypeId projection, const Cause& cause);
    std::optional<TypeId> project_by_where_clause(TypeId projection, const Cause& cause);
    // With each bound lifetime replaced: f(uint32_t) gives the region for one.
    template <typename F>
    TypeId open_bound(TypeId t, F f);
    std::optional<ItemArgs> match_impl(const TraitRef& what, const Cause& cause, ImplId& impl);
    std::optional<ImplSource> select(const TraitRef& what);
    struct Match {
        std::vector<TypeId> types;
        std::vector<std::optional<Region>> regions;
        std::map<uint32_t, Region> bound = {};  // of a `for<'a>`
    };
    void bind(TypeId pattern, TypeId actual, Match& m, const Cause& cause);
    void bind(const Region& pattern, const Region& actual, Match& m, const Cause& cause);
    TypeId bound_fn_ptr(TypeId erased);
    void relate_region(const Region& a, const Region& b, Variance v, const Cause& cause);

    uint32_t region_count_ = 0;
    IdVec<mir::PlaceId, TypeId> place_types_;
    std::map<TraitRef, std::optional<ImplSource>> selected_;
    uint32_t depth_ = 0;
};

template <typename F>
void RegionCx::for_each_region(TypeId t, F&& f) {
    if (!types.flags(t).has_region) return;
    const auto one = [&](const Region& r) {
        if (r.kind == Region::Kind::Var) f(RegionVid(r.index));
    };
    if (const auto* ref = types.as<ty::Ref>(t)) one(ref->region);
    if (const auto* adt = types.as<ty::Adt>(t))
        for (const Region& r : types.regions(adt->regions)) one(r);
    types.each_part(t, [&](TypeId part) { for_each_region(part, f); });
}

}  // namespace fleck
