// Names, paths and types of the syntax tree; ast.h says how its nodes live.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "frontend/base/id.h"
#include "frontend/base/source.h"
#include "frontend/base/symbol.h"

// Lists the fields of a node once, for the writer and the reader of the prelude's image: calls
// f(field, ...). A template, so that it costs nothing where it is not used.
#define FLECK_FIELDS(...)           \
    template <typename F>           \
    void with_fields(F&& f) {       \
        f(__VA_ARGS__);             \
    }                               \
    template <typename F>           \
    void with_fields(F&& f) const { \
        f(__VA_ARGS__);             \
    }

namespace fleck::ast {

using ExprId = Id<struct ExprTag>;
using PatId = Id<struct PatTag>;
using TyId = Id<struct TyTag>;
using BodyId = Id<struct BodyTag>;
using ItemId = Id<struct ItemTag>;

struct Ident {
    Symbol name;
    Span span;
    FLECK_FIELDS(name, span)
};

// `'a`; the name is without the quote: `a`, `static`, `_`.
struct Lifetime {
    Symbol name;
    Span span;
    FLECK_FIELDS(name, span)
};

// `Item = u32` in `Iterator<Item = u32>`.
struct AssocBinding {
    Ident name;
    TyId type;
    FLECK_FIELDS(name, type)
};
// A type argument that is a single name may turn out to be a const parameter: sema decides. `{ N +
// 1 }` and literals are Bodies.
using GenericArg = std::variant<Lifetime, TyId, BodyId, AssocBinding>;

// `Fn(A, B) -> C` comes as `Fn<(A, B), Output = C>`.
struct PathSegment {
    Ident name;             // may be `self`, `Self`, `super`, `crate`
    bool has_args = false;  // `Vec::<>` against `Vec`
    std::vector<GenericArg> args;
    bool fn_sugar = false;  // written `Fn(A, B) -> C`
    FLECK_FIELDS(name, has_args, args, fn_sugar)
};

enum class PathRoot : uint8_t {
    Relative,  // `a::b`
    Global,    // `::a::b`
    Std,       // `$crate::a::b` of an expansion: starts at the root of std
};

// `a::b::<T>`, `<T>::new`, `<T as Trait>::f`. With a self type, the first `trait_segments` segments
// name the trait.
struct Path {
    PathRoot root = PathRoot::Relative;
    TyId self_type;
    uint32_t trait_segments = 0;
    std::vector<PathSegment> segments;
    Span span;
    FLECK_FIELDS(root, self_type, trait_segments, segments, span)
};

// ---- Types

enum class Mut : uint8_t { Not, Mut };

struct PathTy {
    Path path;
    FLECK_FIELDS(path)
};
struct RefTy {
    std::optional<Lifetime> lifetime;
    Mut mut;
    TyId target;
    FLECK_FIELDS(lifetime, mut, target)
};
struct RawPtrTy {
    Mut mut;
    TyId target;
    FLECK_FIELDS(mut, target)
};
struct TupleTy {
    std::vector<TyId> elems;
    FLECK_FIELDS(elems)
};
struct ArrayTy {
    TyId elem;
    BodyId len;
    FLECK_FIELDS(elem, len)
};
struct SliceTy {
    TyId elem;
    FLECK_FIELDS(elem)
};
struct FnPtrTy {
    std::vector<Lifetime> for_lifetimes;
    std::vector<TyId> params;
    TyId ret;  // invalid: `()`
    bool is_unsafe;
    FLECK_FIELDS(for_lifetimes, params, ret, is_unsafe)
};
struct NeverTy {
    FLECK_FIELDS()
};
struct InferTy {  // `_`
    FLECK_FIELDS()
};

struct TraitBound {
    std::vector<Lifetime> for_lifetimes;
    bool maybe = false;  // `?Sized`
    Path path;
    FLECK_FIELDS(for_lifetimes, maybe, path)
};
using Bound = std::variant<TraitBound, Lifetime>;

struct ImplTraitTy {
    std::vector<Bound> bounds;
    FLECK_FIELDS(bounds)
};
struct DynTraitTy {
    std::vector<Bound> bounds;
    FLECK_FIELDS(bounds)
};

struct Ty {
    Span span;
    std::variant<PathTy, RefTy, RawPtrTy, TupleTy, ArrayTy, SliceTy, FnPtrTy, NeverTy, InferTy,
                 ImplTraitTy, DynTraitTy>
        kind;
    FLECK_FIELDS(span, kind)
};

}  // namespace fleck::ast
