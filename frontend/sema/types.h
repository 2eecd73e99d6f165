// Types, interned: equal types have equal TypeIds. (contract)
//
// A const generic argument (`[T; N]`, `Matrix<3>`) is interned in the same table, as ConstValue,
// Param or Infer, so that substitution and unification know one kind of argument. Regions stand in
// the types but inference works on erased ones: two types that differ only in regions unify. What
// stays of them then are the lifetimes that a fn pointer type binds itself.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/symbol.h"

namespace fleck {

using TypeId = Id<struct TypeTag>;
using TypeListId = Id<struct TypeListTag>;  // interned list of types; kEmptyTypes is the empty one
using RegionListId =
    Id<struct RegionListTag>;  // interned list of regions; kNoRegions is the empty one
using AdtId = Id<struct AdtTag>;
using FnId = Id<struct FnTag>;
using TraitId = Id<struct TraitTag>;
using ImplId = Id<struct ImplTag>;
using ConstId = Id<struct ConstTag>;  // `const` items and associated constants
using StaticId = Id<struct StaticTag>;
using AssocTyId = Id<struct AssocTyTag>;  // an associated type as declared in its trait

inline constexpr TypeListId kEmptyTypes{0u};
inline constexpr RegionListId kNoRegions{0u};

// By which of the `Fn` traits a closure can be called; the first implies the others.
enum class ClosureKind : uint8_t { Fn, FnMut, FnOnce };

enum class IntTy : uint8_t { I8, I16, I32, I64, I128, Isize, U8, U16, U32, U64, U128, Usize };
enum class FloatTy : uint8_t { F32, F64 };
[[nodiscard]] constexpr bool is_signed(IntTy t) { return t <= IntTy::Isize; }
[[nodiscard]] unsigned bit_width(IntTy t);  // on x86-64
[[nodiscard]] std::string_view name(IntTy t);
[[nodiscard]] std::string_view name(FloatTy t);

// 8 bytes. Static, Erased and Error have index 0.
struct Region {
    enum class Kind : uint8_t {
        Erased,  // in types that inference works on, and after borrow checking
        Static,
        Param,  // a named or elided lifetime parameter of the item: index into its RegionParams
        Bound,  // of a `for<'a>` or of a fn pointer type; see bound_region()
        Var,    // a region variable of the borrow checker
        Error,  // one that is missing or unknown, and has been reported: its type is wrong, what
                // it refers to is known
    };
    Kind kind = Kind::Erased;
    uint32_t index = 0;
    auto operator<=>(const Region&) const = default;
};

// A bound region says how many binders (fn pointer types, `for<..>` of predicates) lie between it
// and its own, and its place there: those that the binder names first, then those that elision
// made. In `for<'a> fn(&'a u8, fn(&'a u8, &u8))` the three are (0, 0), (1, 0) and (0, 0).
[[nodiscard]] constexpr Region bound_region(uint32_t binders_out, uint32_t place) {
    return {Region::Kind::Bound, binders_out << 16 | place};
}
[[nodiscard]] constexpr uint32_t binders_out(const Region& r) { return r.index >> 16; }
[[nodiscard]] constexpr uint32_t place_in_binder(const Region& r) { return r.index & 0xffff; }

namespace ty {
struct Bool {
    bool operator==(const Bool&) const = default;
};
struct Char {
    bool operator==(const Char&) const = default;
};
struct Str {
    bool operator==(const Str&) const = default;
};
struct Never {
    bool operator==(const Never&) const = default;
};
struct Error {  // something was wrong and has been reported; unifies with everything
    bool operator==(const Error&) const = default;
};
struct Int {
    IntTy kind;
    bool operator==(const Int&) const = default;
};
struct Float {
    FloatTy kind;
    bool operator==(const Float&) const = default;
};
struct Tuple {  // `()` is the empty one
    TypeListId elems;
    bool operator==(const Tuple&) const = default;
};
struct Array {
    TypeId elem;
    TypeId len;  // ConstValue, Param or Infer
    bool operator==(const Array&) const = default;
};
struct Slice {
    TypeId elem;
    bool operator==(const Slice&) const = default;
};
struct Ref {
    Region region;
    bool is_mut;
    TypeId target;
    bool operator==(const Ref&) const = default;
};
struct RawPtr {
    bool is_mut;
    TypeId target;
    bool operator==(const RawPtr&) const = default;
};
struct Adt {
    AdtId def;
    TypeListId args;
    RegionListId regions;
    bool operator==(const Adt&) const = default;
};
// The zero-sized type of one function (or tuple constructor: then `ctor` names the variant).
struct FnDef {
    FnId def;
    TypeListId args;                    // of the parent (impl or trait, Self first), then its own
    RegionListId regions = kNoRegions;  // likewise; those that a call chooses stay erased
    bool operator==(const FnDef&) const = default;
};
struct CtorDef {
    AdtId def;
    uint32_t variant;
    TypeListId args;
    RegionListId regions = kNoRegions;
    bool operator==(const CtorDef&) const = default;
};
// A closure, with the parameters of the item whose body it stands in and three more arguments, as
// rustc has them: its kind (i8, i16, i32 for the three), its signature (a FnPtr; free regions are
// of the body around it), and the tuple of what it captures.
struct Closure {
    FnId def;
    TypeListId args;
    bool operator==(const Closure&) const = default;
};
struct FnPtr {
    TypeListId inputs_and_output;  // the last one is what it returns
    bool is_unsafe;
    bool operator==(const FnPtr&) const = default;
};
struct Param {  // a type or const parameter of the item; Self of a trait is index 0
    uint32_t index;
    Symbol name;
    bool operator==(const Param&) const = default;
};
struct ConstValue {
    uint64_t bits;
    TypeId type;  // usize, bool, char, ...
    bool operator==(const ConstValue&) const = default;
};
struct Projection {  // `<args[0] as Trait<args[1..]>>::Assoc`
    AssocTyId assoc;
    TypeListId args;
    RegionListId regions = kNoRegions;  // for the trait's lifetimes
    bool operator==(const Projection&) const = default;
};
struct Infer {
    enum class Kind : uint8_t { General, Int, Float } kind;
    uint32_t index;
    bool operator==(const Infer&) const = default;
};
}  // namespace ty

using TypeKind =
    std::variant<ty::Error, ty::Bool, ty::Char, ty::Str, ty::Never, ty::Int, ty::Float, ty::Tuple,
                 ty::Array, ty::Slice, ty::Ref, ty::RawPtr, ty::Adt, ty::FnDef, ty::CtorDef,
                 ty::Closure, ty::FnPtr, ty::Param, ty::ConstValue, ty::Projection, ty::Infer>;

// What a type contains anywhere inside; computed once when it is interned.
struct TypeFlags {
    bool has_infer = false, has_param = false, has_projection = false, has_error = false,
         has_region = false;
};

class Types {
  public:
    Types();

    TypeId intern(const TypeKind& kind);
    TypeListId list(std::vector<TypeId> types);
    RegionListId regions(std::vector<Region> regions);

    [[nodiscard]] const TypeKind& kind(TypeId t) const { return types_[t].kind; }
    [[nodiscard]] TypeFlags flags(TypeId t) const { return types_[t].flags; }
    [[nodiscard]] const std::vector<TypeId>& list(TypeListId l) const { return lists_[l.index]; }
    [[nodiscard]] const std::vector<Region>& regions(RegionListId l) const {
        return region_lists_[l.index];
    }
    template <typename K>
    [[nodiscard]] const K* as(TypeId t) const {
        return std::get_if<K>(&types_[t].kind);
    }
    template <typename K>
    [[nodiscard]] bool is(TypeId t) const {
        return std::holds_alternative<K>(types_[t].kind);
    }

    // The common ones.
    TypeId error, boolean, character, str, never, unit, i32, i64, u8, u32, u64, usize, isize, f64;
    TypeId int_type(IntTy t) const { return ints_[static_cast<size_t>(t)]; }
    TypeId float_type(FloatTy t) const { return floats_[static_cast<size_t>(t)]; }
    TypeId tuple(std::vector<TypeId> elems) { return intern(ty::Tuple{list(std::move(elems))}); }
    TypeId ref(TypeId target, bool is_mut, Region region = {}) {
        return intern(ty::Ref{region, is_mut, target});
    }
    TypeId raw_ptr(TypeId target, bool is_mut) { return intern(ty::RawPtr{is_mut, target}); }
    TypeId slice(TypeId elem) { return intern(ty::Slice{elem}); }
    TypeId array(TypeId elem, uint64_t n) { return intern(ty::Array{elem, const_usize(n)}); }
    TypeId const_usize(uint64_t n) { return intern(ty::ConstValue{n, usize}); }
    TypeId adt(AdtId def, TypeListId args, RegionListId r = kNoRegions) {
        return intern(ty::Adt{def, args, r});
    }

    // ---- Closures: the parts of the type, variables where they are not known yet
    [[nodiscard]] TypeId closure_kind_type(const ty::Closure& c) const { return closure_arg(c, 3); }
    [[nodiscard]] TypeId closure_sig(const ty::Closure& c) const { return closure_arg(c, 2); }
    [[nodiscard]] TypeId closure_captures(const ty::Closure& c) const { return closure_arg(c, 1); }
    TypeListId closure_item_args(const ty::Closure& c);  // of the item around it
    TypeId kind_type(ClosureKind kind) const;
    [[nodiscard]] std::optional<ClosureKind> as_closure_kind(TypeId t) const;

    // Replaces Param i by args[i]; leaves a Param outside of args alone. Region parameters become
    // erased.
    TypeId subst(TypeId t, TypeListId args);
    TypeListId subst(TypeListId l, TypeListId args);
    // As subst, but region Param i becomes regions[i].
    TypeId subst(TypeId t, TypeListId args, const std::vector<Region>& regions);
    // Those that are bound inside of `t` stay.
    TypeId erase_regions(TypeId t);
    // `t` with `f(region, depth)` for each region, erased ones included where there is a place for
    // one; `depth` is how many binders of `t` stand around it. Lists of regions that are left out
    // are taken to have no members.
    template <typename F>
    TypeId map_regions(TypeId t, F&& f, uint32_t depth = 0);
    // Calls f(region, depth) for each region that is not erased.
    template <typename F>
    void each_region(TypeId t, F&& f, uint32_t depth = 0) const;
    // Does a region stand in `t` that is neither erased nor bound inside of it?
    [[nodiscard]] bool has_free_regions(TypeId t) const;
    // The list of regions of a type that has one (and none for others).
    [[nodiscard]] RegionListId region_list(TypeId t) const;
    TypeId with_region_list(TypeId t, RegionListId regions);
    // What a binder binds, taken out of it: f(place) gives the region for each bound one.
    template <typename F>
    TypeId open_binder(TypeId t, F&& f);
    // A region that is put below `depth` binders.
    [[nodiscard]] static Region shifted_in(const Region& r, uint32_t depth) {
        return r.kind == Region::Kind::Bound
                   ? bound_region(binders_out(r) + depth, place_in_binder(r))
                   : r;
    }

    // `t` with each of its direct parts replaced by `f(part)`; regions stay.
    template <typename F>
    TypeId map_parts(TypeId t, F&& f);
    // Rebuilds `t` bottom-up: `f(TypeId)` may replace a type whose parts have been replaced
    // already.
    template <typename F>
    TypeId fold(TypeId t, F&& f) {
        return f(map_parts(t, [&](TypeId part) { return fold(part, f); }));
    }
    // Calls `f(part)` for each direct part.
    template <typename F>
    void each_part(TypeId t, F&& f) const;

    [[nodiscard]] size_t size() const { return types_.size(); }

  private:
    struct Entry {
        TypeKind kind;
        TypeFlags flags;
    };
    StableIdVec<TypeId, Entry> types_;
    std::deque<std::vector<TypeId>> lists_;  // a deque: list() hands out references
    std::deque<std::vector<Region>> region_lists_;
    // Open addressing over ids: no node per entry, since interning is the hottest thing in sema.
    struct HashIndex {
        std::vector<uint32_t> slots;  // id + 1; 0 is empty
        size_t used = 0;
    };
    HashIndex types_index_, lists_index_, regions_index_;
    std::vector<size_t> type_hashes_, list_hashes_, region_hashes_;
    [[nodiscard]] TypeId closure_arg(const ty::Closure& c, size_t from_end) const {
        const std::vector<TypeId>& all = list(c.args);
        return all[all.size() - from_end];
    }
    [[nodiscard]] TypeFlags compute_flags(const TypeKind& kind) const;
    template <typename Eq, typename Add>
    uint32_t find_or_add(HashIndex& index, std::vector<size_t>& hashes, size_t hash, Eq eq,
                         Add add);
    TypeId subst_with(TypeId t, const std::vector<TypeId>& args, const std::vector<Region>* regions,
                      uint32_t depth);
    TypeId ints_[12];
    TypeId floats_[2];
};

template <typename F>
TypeId Types::map_parts(TypeId t, F&& f) {
    // Interning may move the tables: every kind and list is copied before `f` runs.
    auto map_list = [&](TypeListId l) {
        if (l == kEmptyTypes) return l;
        std::vector<TypeId> out = list(l);
        for (TypeId& part : out) part = f(part);
        return list(std::move(out));
    };
    const TypeKind kind = types_[t].kind;
    return std::visit(
        Overloaded{
            [&](const ty::Error&) { return t; },
            [&](const ty::Bool&) { return t; },
            [&](const ty::Char&) { return t; },
            [&](const ty::Str&) { return t; },
            [&](const ty::Never&) { return t; },
            [&](const ty::Int&) { return t; },
            [&](const ty::Float&) { return t; },
            [&](const ty::Param&) { return t; },
            [&](const ty::ConstValue&) { return t; },
            [&](const ty::Infer&) { return t; },
            [&](const ty::Tuple& k) { return intern(ty::Tuple{map_list(k.elems)}); },
            [&](const ty::Array& k) {
                const TypeId elem = f(k.elem);
                return intern(ty::Array{elem, f(k.len)});
            },
            [&](const ty::Slice& k) { return intern(ty::Slice{f(k.elem)}); },
            [&](const ty::Ref& k) {
                return intern(ty::Ref{k.region, k.is_mut, f(k.target)});
            },
            [&](const ty::RawPtr& k) {
                return intern(ty::RawPtr{k.is_mut, f(k.target)});
            },
            [&](const ty::Adt& k) {
                return intern(ty::Adt{k.def, map_list(k.args), k.regions});
            },
            [&](const ty::FnDef& k) {
                return intern(ty::FnDef{k.def, map_list(k.args), k.regions});
            },
            [&](const ty::CtorDef& k) {
                return intern(ty::CtorDef{k.def, k.variant, map_list(k.args), k.regions});
            },
            [&](const ty::Closure& k) {
                return intern(ty::Closure{k.def, map_list(k.args)});
            },
            [&](const ty::FnPtr& k) {
                return intern(ty::FnPtr{map_list(k.inputs_and_output), k.is_unsafe});
            },
            [&](const ty::Projection& k) {
                return intern(ty::Projection{k.assoc, map_list(k.args), k.regions});
            },
        },
        kind);
}

template <typename F>
TypeId Types::map_regions(TypeId t, F&& f, uint32_t depth) {
    const uint32_t inner = depth + (is<ty::FnPtr>(t) ? 1 : 0);
    const TypeId mapped = map_parts(t, [&](TypeId part) { return map_regions(part, f, inner); });
    if (const auto* ref = as<ty::Ref>(mapped)) {
        const ty::Ref k = *ref;
        return intern(ty::Ref{f(k.region, depth), k.is_mut, k.target});
    }
    const RegionListId list_id = region_list(mapped);
    if (list_id == kNoRegions) return mapped;
    std::vector<Region> list_copy = regions(list_id);
    for (Region& r : list_copy) r = f(r, depth);
    return with_region_list(mapped, regions(std::move(list_copy)));
}

template <typename F>
void Types::each_region(TypeId t, F&& f, uint32_t depth) const {
    if (!flags(t).has_region) return;
    if (const auto* ref = as<ty::Ref>(t)) {
        if (ref->region.kind != Region::Kind::Erased) f(ref->region, depth);
    } else {
        for (const Region& r : regions(region_list(t)))
            if (r.kind != Region::Kind::Erased) f(r, depth);
    }
    const uint32_t inner = depth + (is<ty::FnPtr>(t) ? 1 : 0);
    each_part(t, [&](TypeId part) { each_region(part, f, inner); });
}

template <typename F>
TypeId Types::open_binder(TypeId t, F&& f) {
    if (!flags(t).has_region) return t;
    return map_regions(t, [&](const Region& r, uint32_t depth) {
        if (r.kind != Region::Kind::Bound || binders_out(r) < depth) return r;
        if (binders_out(r) > depth) return bound_region(binders_out(r) - 1, place_in_binder(r));
        return shifted_in(f(place_in_binder(r)), depth);
    });
}

template <typename F>
void Types::each_part(TypeId t, F&& f) const {
    auto each = [&](TypeListId l) {
        for (size_t i = 0; i < list(l).size(); ++i) f(list(l)[i]);
    };
    const TypeKind kind = types_[t].kind;
    std::visit(Overloaded{
                   [&](const ty::Error&) {},
                   [&](const ty::Bool&) {},
                   [&](const ty::Char&) {},
                   [&](const ty::Str&) {},
                   [&](const ty::Never&) {},
                   [&](const ty::Int&) {},
                   [&](const ty::Float&) {},
                   [&](const ty::Param&) {},
                   [&](const ty::ConstValue&) {},
                   [&](const ty::Infer&) {},
                   [&](const ty::Tuple& k) { each(k.elems); },
                   [&](const ty::Array& k) {
                       f(k.elem);
                       f(k.len);
                   },
                   [&](const ty::Slice& k) { f(k.elem); },
                   [&](const ty::Ref& k) { f(k.target); },
                   [&](const ty::RawPtr& k) { f(k.target); },
                   [&](const ty::Adt& k) { each(k.args); },
                   [&](const ty::FnDef& k) { each(k.args); },
                   [&](const ty::CtorDef& k) { each(k.args); },
                   [&](const ty::Closure& k) { each(k.args); },
                   [&](const ty::FnPtr& k) { each(k.inputs_and_output); },
                   [&](const ty::Projection& k) { each(k.args); },
               },
               kind);
}

}  // namespace fleck
