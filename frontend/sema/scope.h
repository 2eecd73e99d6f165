// What the text of an item can name: its module, its generic parameters, `Self`. (contract)
#pragma once

#include <utility>
#include <variant>
#include <vector>

#include "frontend/sema/items.h"

namespace fleck {

using AliasId = Id<struct AliasTag>;

struct EachName;
// What names mean in one copy of an impl that `#[fleck::each]` repeats.
using EachNames = std::vector<EachName>;

struct ItemScope {
    CrateId crate = CrateId::User;
    ModuleId module;
    const Generics* generics = nullptr;  // the item's, its parent's included; null: none
    TypeId self_type;                    // in an impl; in a trait the Param 0; else invalid
    TraitId trait;                       // the trait whose member this is, or that an impl is of
    ImplId impl;
    const EachNames* each = nullptr;
    bool in_default = false;  // of a generic parameter: there is no `Self` yet
};

enum class Ns : uint8_t { Types, Values };

// What a name or a path stands for.
namespace res {
struct Error {  // reported
    FLECK_FIELDS()
    bool operator==(const Error&) const = default;
};
struct Module {
    ModuleId id;
    FLECK_FIELDS(id)
    bool operator==(const Module&) const = default;
};
struct Adt {  // in the type namespace
    AdtId id;
    FLECK_FIELDS(id)
    bool operator==(const Adt&) const = default;
};
struct Variant {  // of an enum, in the type namespace (`E::V { .. }`)
    AdtId adt;
    uint32_t variant;
    FLECK_FIELDS(adt, variant)
    bool operator==(const Variant&) const = default;
};
struct Ctor {  // in the value namespace: tuple or unit struct, or variant (of any form)
    AdtId adt;
    uint32_t variant;
    FLECK_FIELDS(adt, variant)
    bool operator==(const Ctor&) const = default;
};
struct SelfCtor {  // `Self(..)`, `Self` as a value
    FLECK_FIELDS()
    bool operator==(const SelfCtor&) const = default;
};
struct Fn {
    FnId id;
    FLECK_FIELDS(id)
    bool operator==(const Fn&) const = default;
};
struct Const {
    ConstId id;
    FLECK_FIELDS(id)
    bool operator==(const Const&) const = default;
};
struct Static {
    StaticId id;
    FLECK_FIELDS(id)
    bool operator==(const Static&) const = default;
};
struct Trait {
    TraitId id;
    FLECK_FIELDS(id)
    bool operator==(const Trait&) const = default;
};
struct Alias {
    AliasId id;
    FLECK_FIELDS(id)
    bool operator==(const Alias&) const = default;
};
struct Type {  // a primitive type
    TypeId type;
    FLECK_FIELDS(type)
    bool operator==(const Type&) const = default;
};
struct TypeParam {
    uint32_t index;
    FLECK_FIELDS(index)
    bool operator==(const TypeParam&) const = default;
};
struct ConstParam {
    uint32_t index;
    FLECK_FIELDS(index)
    bool operator==(const ConstParam&) const = default;
};
struct SelfType {
    FLECK_FIELDS()
    bool operator==(const SelfType&) const = default;
};
}  // namespace res
using Res = std::variant<res::Error, res::Module, res::Adt, res::Variant, res::Ctor, res::SelfCtor,
                         res::Fn, res::Const, res::Static, res::Trait, res::Alias, res::Type,
                         res::TypeParam, res::ConstParam, res::SelfType>;

struct EachName {
    Symbol name;
    std::variant<Res, Symbol, uint64_t> meaning;  // type or trait; name of a function; array length
};

}  // namespace fleck
