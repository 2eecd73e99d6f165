// The items of a compilation, prelude and user program together: what names can resolve to, with
// signatures in interned types. (contract) In: two ast::Crates. Out: tables indexed by FnId, AdtId,
// ...
//
// Signatures are lowered on demand (`Items::fn_sig` and so on), because a short program touches few
// of the prelude's items. Generic parameters are numbered through: those of the impl or trait first
// (`Self` of a trait is 0), then the item's own.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "frontend/base/diagnostic.h"
#include "frontend/sema/types.h"
#include "frontend/syntax/ast.h"

namespace fleck {

enum class CrateId : uint8_t { Std, User };
// A module, or a block that declares items (then its parent is the enclosing one).
using ModuleId = Id<struct ModuleTag>;

// Where an item was written. For an impl that `#[fleck::each]` repeats, `each` is the type that
// stands for its name.
struct AstRef {
    CrateId crate = CrateId::User;
    ast::ItemId item;
    FLECK_FIELDS(crate, item)
};

struct GenericParam {
    Symbol name;
    Span span;
    bool is_const = false;
    TypeId const_type;       // of a const parameter
    TypeId default_type;     // may be invalid
    bool synthetic = false;  // of `impl Trait` in argument position: cannot be written
};

struct RegionParam {
    Symbol name;  // invalid for one made by elision
    Span span;
    // Of a function: each call chooses it anew, also through one value of the function's type.
    // Those that bounds mention, or that only the result does, belong to the value instead.
    bool late = false;
};

struct TraitRef {
    TraitId trait;
    TypeListId args;                    // Self first
    RegionListId regions = kNoRegions;  // for the trait's lifetimes; none where they are erased
    auto operator<=>(const TraitRef&) const = default;
};

// `T: Trait<..>`, `<T as Trait>::Assoc == U`, and outlives facts for the borrow checker.
struct TraitPredicate {
    TraitRef trait_ref;
    Span span;
};
struct ProjectionPredicate {
    ty::Projection projection;
    TypeId type;
    Span span;
};
struct RegionOutlives {
    Region longer, shorter;
    Span span;
};
struct TypeOutlives {
    TypeId type;
    Region region;
    Span span;
};
using Predicate = std::variant<TraitPredicate, ProjectionPredicate, RegionOutlives, TypeOutlives>;

struct Generics {
    std::vector<GenericParam> params;  // the parent's first
    std::vector<RegionParam> regions;  // the parent's first
    uint32_t parent_params = 0;
    uint32_t parent_regions = 0;
    std::vector<Predicate>
        predicates;  // the parent's too; a type parameter is Sized unless `?Sized`
};

// What marks an item of the prelude for the compiler, the VM and the narrator; see
// frontend/std/README.md.
struct ItemAttrs {
    Symbol lang;             // `#[lang = ".."]`
    bool intrinsic = false;  // `#[intrinsic]`
    bool track_caller = false;
    bool inline_hint = false;
    bool unstable = false;  // `#[unstable]`: users get E0658
    Symbol note;            // `#[fleck::note(..)]`
    std::optional<std::pair<uint64_t, uint64_t>>
        valid_range;  // `#[fleck::valid_range(lo, hi)]`, `nonnull` is (1, max)
    FLECK_FIELDS(lang, intrinsic, track_caller, inline_hint, unstable, note, valid_range)
};

struct Field {
    Symbol name;
    TypeId type;        // in terms of the ADT's parameters
    ModuleId shown_in;  // see Program::shown_in
    Span span;
};
struct Variant {
    Symbol name;
    ast::CtorKind ctor;
    std::vector<Field> fields;
    int64_t discriminant = 0;
    Span span;
};
enum class AdtKind : uint8_t { Struct, Enum };
struct Adt {
    Symbol name;
    AstRef ast;
    AdtKind kind;
    Generics generics;
    std::vector<Variant> variants;  // exactly one for a struct
    ItemAttrs attrs;
    std::optional<IntTy> repr;  // `#[repr(u8)]`
    bool repr_c = false;
    uint32_t align = 1;  // `#[repr(align(16))]`
    Span span;           // of the name
};

struct FnSig {
    std::vector<TypeId> params;
    TypeId ret;
    auto operator<=>(const FnSig&) const = default;
};

// What an associated item belongs to.
struct FnOwner {
    ImplId impl;  // at most one of the two is valid
    TraitId trait;
};
// A body that can be checked, run or shown: of a function (a closure is one), constant or static.
using BodyOwner = std::variant<FnId, ConstId, StaticId>;
// A closure as a function: its parameters are the closure itself, by value or reference, and then
// what is written; its generics are those of the item in whose body it stands.
struct ClosureFn {
    BodyOwner item;
    TypeId type;  // in terms of the item's parameters, with regions that its signature binds
    ClosureKind kind = ClosureKind::FnOnce;
};
struct Fn {
    Symbol name;
    AstRef ast;
    FnOwner owner;
    Generics generics;
    FnSig sig;
    std::vector<Span> param_spans;
    bool has_self = false;
    bool has_body = false;
    bool is_unsafe = false, is_const = false;
    std::optional<ClosureFn> closure;
    std::vector<AssocTyId> impl_results;  // each `impl Trait` in its result,
    std::vector<TypeId> impl_types;       // and what it stands for; known when the body is checked
    ItemAttrs attrs;
    Span span;  // of the name
};
struct Trait {
    Symbol name;
    AstRef ast;
    Generics generics;  // params[0] is Self
    std::vector<TraitRef> supertraits;
    std::vector<FnId> fns;
    std::vector<AssocTyId> types;
    std::vector<ConstId> consts;
    ItemAttrs attrs;
    Span span;
};
struct AssocTy {
    Symbol name;
    TraitId trait;
    std::vector<Predicate> bounds;  // on Self = the projection
    // Valid for the `impl Trait` in the result of a function, which stands for what the body gives.
    FnId result_of;
    RegionListId result_regions;  // the function's; 'static for those that the bounds do not name
    TypeId default_type;
    Span span;
};
struct Impl {
    AstRef ast;
    Generics generics;
    std::optional<TraitRef> trait;  // in terms of the impl's parameters
    TypeId self_type;
    std::vector<FnId> fns;
    std::vector<std::pair<AssocTyId, TypeId>> types;
    std::vector<ConstId> consts;
    Span span;
};
struct Const {
    Symbol name;
    AstRef ast;
    FnOwner owner;
    Generics generics;
    TypeId type;
    bool has_value = false;
    Span span;
};
struct Static {
    Symbol name;
    AstRef ast;
    TypeId type;
    bool is_mut = false;
    Span span;
};

}  // namespace fleck
