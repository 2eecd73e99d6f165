// The regions of one body: its types with a region variable wherever a lifetime stands, and what
// must outlive what (NLL RFC 2094; rustc-dev-guide, "MIR borrow check", "Region inference").
//
// In: a body whose types are erased. Out: `local_type`, `place_type`, and constraints
// `longer: shorter` with the place in the source that asks for each. Variable 0 is 'static; behind
// it stand the lifetime parameters of the item, then those that are to be inferred.
//
// What holds `for<'a>` is shown for a placeholder, of which nothing is known (rustc-dev-guide,
// "Placeholders and universes"). Each comes with a universe of its own; variables made there may be
// it, all others that must outlive it must be 'static.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "frontend/borrowck/destinations.h"
#include "frontend/borrowck/same_lifetimes.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/program.h"
#include "frontend/sema/variance.h"

namespace fleck {

using RegionVid = Id<struct RegionVidTag>;
inline constexpr RegionVid kStaticRegion{0u};

// What asks for a constraint; decides which one of a chain is told (the lower, the better).
enum class Why : uint8_t {
    Return,
    Unsize,
    ConstOrStatic,
    Ascription,
    Cast,
    CallArgument,
    DesugaredArgument,  // of a call that is not written, but stands for syntax: `for`, `?`
    Assignment,
    Usage,
    GenericArg,
    WhereClause,
    Captured,    // what a closure asks of the lifetimes in what it captures
    ImplResult,  // what an `impl Trait` as a result stands for has only lifetimes that it names
    Boring,
    BoringNoLocation,
    Internal,
};

// What the body of a closure asks of lifetimes that are not its own, to be shown where the closure
// is made (rustc-dev-guide, "Closure constraints"). They are numbered: 'static, the parameters of
// the item around it, then those that stand in the closure's type, in the order of each_region.
struct ClosureFacts {
    struct LongerThan {
        uint32_t longer, shorter;
        Span span;
        Why why;
    };
    struct TypeLongerThan {
        TypeId type;
        uint32_t region;
        Span span;
    };
    std::vector<LongerThan> outlives;
    std::vector<TypeLongerThan> types;
    std::vector<bool> changed;  // by capture: the closure makes use of its being `mut`
};

// Facts about items that all bodies share.
struct RegionFacts {
    explicit RegionFacts(Program& program) : variances(program), p_(program) {}
    VarianceTable variances;
    std::map<FnId, ClosureFacts> closures;  // those that were checked
    // Does any lifetime stand in this type (erased ones count)?
    bool has_regions(TypeId t);

  private:
    Program& p_;
    std::unordered_map<TypeId, bool> has_regions_;
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
    // In the body of a closure: one that its signature binds, or that of the borrow of the closure
    // itself. All others mean something to the body around it, too.
    bool is_local = false;
    bool is_late = false;  // chosen by each call: behind those that the item itself has
};

// A lifetime that a `for<'a>` quantifies over, while what must hold for all of them is looked at.
struct Placeholder {
    RegionVid region;
    Span span;
    TraitId trait;  // of its bound; invalid for a fn pointer type
};

class RegionCx {
  public:
    RegionCx(Program& program, RegionFacts& facts, const mir::Body& body);
    // For the lifetimes of an item's header: `generics` are universal, no body is looked at.
    RegionCx(Program& program, RegionFacts& facts, const mir::Body& empty,
             const Generics& generics);

    Program& p;
    Types& types;
    RegionFacts& facts;
    const mir::Body& body;
    ParamEnv env;

    // ---- Variables
    IdVec<RegionVid, UniversalRegion> universals;
    [[nodiscard]] bool is_universal(RegionVid r) const { return r.index < universals.size(); }
    // Where several would do, the first in this order is told.
    [[nodiscard]] bool comes_before(RegionVid a, RegionVid b) const {
        const bool x = universals[a].is_late, y = universals[b].is_late;
        return x != y ? y : a < b;
    }
    [[nodiscard]] size_t region_count() const { return universe_.size(); }
    [[nodiscard]] uint32_t universe(RegionVid r) const { return universe_[r]; }
    // Of a closure: the regions in its type, in the order of each_region.
    std::vector<RegionVid> externals;
    std::vector<Placeholder> placeholders;
    [[nodiscard]] bool is_placeholder(RegionVid r) const {
        return std::any_of(placeholders.begin(), placeholders.end(),
                           [&](const Placeholder& x) { return x.region == r; });
    }
    RegionVid fresh() { return universe_.push(open_universe_); }
    // Every lifetime that stands in a type gets a variable: its own if it is erased.
    TypeId renumber(TypeId t);
    RegionVid vid(const Region& r);
    static Region var(RegionVid r) { return {Region::Kind::Var, r.index}; }
    bool has_regions(TypeId t) { return facts.has_regions(t); }
    // Calls f(RegionVid) for each variable of a renumbered type, those bound by fn pointers left
    // out.
    template <typename F>
    void for_each_region(TypeId t, F&& f) const {
        types.each_region(t, [&](const Region& r, uint32_t) {
            if (r.kind == Region::Kind::Var) f(RegionVid(r.index));
        });
    }

    // ---- Types of places
    // Parameters and result have lifetimes of their own as variables of the body; those of the
    // signature equal them, which is said last (rustc's `equate_inputs_and_outputs`).
    IdVec<mir::LocalId, TypeId> local_type;
    IdVec<mir::LocalId, TypeId> signature_type;  // of the result and the parameters
    void equate_signature();
    TypeId place_type(mir::PlaceId place);
    // Of a place whose parent has the type `base`.
    TypeId projected_type(mir::PlaceId place, TypeId base);
    // A type like `t` with lifetimes that are equal for the type checker, and for regions have yet
    // to be related.
    TypeId named_again(TypeId t);
    TypeId field_type(TypeId base, uint32_t variant, uint32_t field);

    // ---- Constraints
    std::vector<Outlives> constraints;
    Span given_last;  // what an `impl Trait` of the result stands for, in the last place
    std::vector<TypeTest> type_tests;
    SameLifetimes same;  // by region variable
    Destinations destinations;
    // By block and index, statements that borrow again what rustc copies: the reference.
    std::map<std::pair<mir::BlockId, uint32_t>, mir::PlaceId> copies;
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
    // Those in `t` for which a subtype of it may have others.
    std::vector<RegionVid> regions_that_vary(TypeId t);
    // Every part of `t` must outlive `r`.
    void type_outlives(TypeId t, RegionVid r, const Cause& cause);
    // What the definitions of the types in `t` ask of its lifetimes: in `&'a &'b T`, 'b: 'a.
    void well_formed(TypeId t, const Cause& cause);
    // What each `impl Trait` of the result stands for is shown to be so wherever there is a result.
    void impl_results_well_formed(const Cause& cause);
    // To be called when all constraints are there: what outlives a placeholder that it cannot name
    // must be 'static.
    void close_universes();

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
    // What the body of a closure asks of the lifetimes in its type.
    void require_closure(TypeId closure, const Cause& cause);
    // The parameters and result of a fn pointer type, its bound lifetimes made fresh.
    FnSig open_fn_ptr(TypeId fn_ptr);
    // A function used where a fn pointer is wanted.
    void reify(TypeId fn, TypeId fn_ptr, const Cause& cause);
    // The type of a constant, and what the path that names it says of lifetimes.
    TypeId fn_type(const mir::Constant& constant, const Cause& cause);
    TypeId const_type(const mir::Constant& constant, const Cause& cause);
    // A type as a user wrote it.
    TypeId user_type(TypeId written, const Cause& cause);
    // What an impl or where-clause that proves `what` asks for.
    void require_trait(const TraitRef& what, const Cause& cause);

    // That the types of a header are well formed tells something of its lifetimes; to be called
    // before close_universals().
    void assume_well_formed(TypeId t);
    void assume_header(ImplId impl);
    void close_universals();

  private:
    void add_universals(const Generics* generics);
    void assume_signature();
    void add_closure_universals(FnId closure);
    void type_closure_locals();
    void assume(const Generics& generics, const ItemArgs& args);
    void assume_outlives(TypeId t, RegionVid r);
    void type_locals();
    TypeId type_of_signature(mir::LocalId local);
    TypeId without_impl_results(TypeId ret);
    void note_hidden_regions();
    std::vector<TypeId> hidden_types_;  // with the lifetimes of the signature
    void note_hidden(size_t constraint);
    std::vector<size_t> last_returns_;  // constraints
    IdSet<RegionVid> hidden_regions_;   // of those, in the type of the returned local
    TypeId project(TypeId projection, const Cause& cause);
    TypeId project_by_impl(TypeId projection, const Cause& cause);
    std::optional<TypeId> project_by_where_clause(TypeId projection, const Cause& cause);
    std::optional<TypeId> project_by_bounds(TypeId projection, const Cause& cause);
    bool prove_by_where_clause(const TraitRef& what, const Cause& cause);
    void prove_fn_trait(const TraitRef& what, const Cause& cause);
    std::optional<ItemArgs> match_impl(const TraitRef& what, const Cause& cause, ImplId& impl);
    std::optional<ImplSource> select(const TraitRef& what);
    [[nodiscard]] TraitRef erased(const TraitRef& what);
    const std::vector<TraitRef>& where_clauses();
    struct Match {
        std::vector<TypeId> types;
        std::vector<std::optional<Region>> regions;
        std::vector<std::pair<TypeId, TypeId>> later = {};  // to be equated when all is bound
    };
    void bind(TypeId pattern, TypeId actual, Match& m, const Cause& cause);
    void bind(const Region& pattern, const Region& actual, Match& m, const Cause& cause);
    TypeId renumber(TypeId t, uint32_t depth);
    void regions_that_vary(TypeId t, std::vector<RegionVid>& out);
    std::vector<Region> regions_of(const ItemArgs& args, const Generics& generics);
    TraitRef subst(const TraitRef& t, const ItemArgs& args);
    TypeId subst(const ty::Projection& t, const ItemArgs& args);
    void relate_fn_ptrs(TypeId sub, TypeId super, const Cause& cause);
    void relate_region(const Region& a, const Region& b, Variance v, const Cause& cause);

    // What one binder binds, each time that it is opened.
    class Opened {
      public:
        explicit Opened(RegionCx& cx) : cx_(cx) {}
        TypeId operator()(TypeId t) {
            return cx_.types.open_binder(t, [this](uint32_t place) { return at(place); });
        }
        RegionListId operator()(RegionListId list);
        TraitRef operator()(const TraitRef& t);

      protected:
        ~Opened() = default;
        virtual RegionVid make() = 0;
        RegionCx& cx_;

      private:
        Region at(uint32_t place) {
            const auto it = regions_.find(place);
            return it != regions_.end() ? it->second : regions_[place] = var(make());
        }
        std::map<uint32_t, Region> regions_;
    };
    // For some lifetimes, to be inferred.
    class OpenedForSome final : public Opened {
      public:
        using Opened::Opened;

      private:
        RegionVid make() override { return cx_.fresh(); }
    };
    // For all lifetimes: placeholders. Variables made from the first of them on, in the life of
    // this, may be they; where nothing is bound, no universe is opened.
    class OpenedForAll final : public Opened {
      public:
        OpenedForAll(RegionCx& cx, Span span, TraitId trait)
            : Opened(cx), outer_(cx.open_universe_), span_(span), trait_(trait) {}
        ~OpenedForAll() { cx_.open_universe_ = outer_; }
        OpenedForAll(const OpenedForAll&) = delete;
        OpenedForAll& operator=(const OpenedForAll&) = delete;

      private:
        RegionVid make() override {
            if (cx_.open_universe_ == outer_) cx_.open_universe_ = ++cx_.universe_count_;
            cx_.placeholders.push_back({cx_.fresh(), span_, trait_});
            return cx_.placeholders.back().region;
        }
        uint32_t outer_;
        Span span_;
        TraitId trait_;
    };

    IdVec<RegionVid, uint32_t> universe_;
    uint32_t open_universe_ = 0, universe_count_ = 0;
    const Generics* generics_ = nullptr;  // of the item
    std::vector<TypeId> closure_locals_;  // of a closure: its result, itself, its parameters
    std::optional<std::vector<TraitRef>> where_clauses_;
    IdVec<mir::PlaceId, TypeId> place_types_;
    std::map<TraitRef, std::optional<ImplSource>> selected_;

    // What was asked for within one question is not asked for again: each adapter of a chain names
    // what is before it several times. What is being answered stands for itself, so that circles
    // end.
    struct Asked {
        std::map<std::pair<TypeId, Why>, TypeId> projected;
        std::set<std::pair<TraitRef, Why>> required;
    } asked_;
    uint32_t depth_ = 0;
    class Nested {
      public:
        explicit Nested(RegionCx& cx) : cx_(cx) { ++cx_.depth_; }
        ~Nested() {
            if (--cx_.depth_ == 0) cx_.asked_ = {};
        }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;

      private:
        RegionCx& cx_;
    };
    // Asks in the universe of what is asked for, so that the answer is good wherever that is asked
    // for again.
    class InItsUniverse {
      public:
        InItsUniverse(RegionCx& cx, TypeId t) : InItsUniverse(cx) { enter(t); }
        InItsUniverse(RegionCx& cx, const TraitRef& t) : InItsUniverse(cx) {
            for (TypeId a : cx.types.list(t.args)) enter(a);
            for (const Region& r : cx.types.regions(t.regions)) enter(r);
        }
        ~InItsUniverse() { cx_.open_universe_ = outer_; }
        InItsUniverse(const InItsUniverse&) = delete;
        InItsUniverse& operator=(const InItsUniverse&) = delete;

      private:
        explicit InItsUniverse(RegionCx& cx) : cx_(cx), outer_(cx.open_universe_) {
            cx.open_universe_ = 0;
        }
        void enter(TypeId t) {
            cx_.types.each_region(t, [this](const Region& r, uint32_t) { enter(r); });
        }
        void enter(const Region& r) {
            if (r.kind == Region::Kind::Var)
                cx_.open_universe_ =
                    std::max(cx_.open_universe_, cx_.universe_[RegionVid(r.index)]);
        }
        RegionCx& cx_;
        uint32_t outer_;
    };
};

}  // namespace fleck
