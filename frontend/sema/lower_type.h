// Written types to interned types. (contract) In: an ast::TyId and the scope it stands in. Out: a
// TypeId; mistakes are reported (E0106, E0107, E0121, E0261, E0412, ...) and give `types.error`.
// Projections stay as written (`<T as Iterator>::Item`): InferCtxt::normalize resolves them.
#pragma once

#include <functional>

#include "frontend/sema/resolve.h"

namespace fleck {

// What a lifetime that is not written means, by where the type stands.
enum class Elision : uint8_t {
    Error,       // E0106: struct fields, aliases, supertraits, constants of traits with lifetimes
    Erased,      // in bodies: regions are inferred
    Static,      // const and static items
    Fresh,       // function parameters: each one is a new region parameter
    Header,      // impl headers: likewise, but paths must say `'_` (E0726)
    Default,     // function results: `elided_region`; E0106 if that is empty
    Bound,       // bounds and where-clauses: E0637, of paths E0106
    ImplTrait,   // in `impl Trait` of a parameter: rustc has it behind a feature, E0658
    AssocType,   // of an impl: must come from the impl, E0637, of paths E0106
    AssocConst,  // static, but paths must say `'_`
    OldConst,    // the same in an impl with lifetimes: rustc denies it by a lint
};

// What lacks the lifetime: `&T`, `'_` or `Path`.
enum class Elided : uint8_t { Ref, Underscore, Path };

// A lifetime of a signature, and how it is said there: `Parser` hides one, `&T` and `Parser<'_>`
// leave out its name.
struct LifetimeUse {
    enum class How : uint8_t { Hidden, Elided, Named } how;
    Region region;
    Span span;
};

struct LowerCtx {
    ItemScope scope;
    const ast::Nodes* nodes;  // the arena of the ids: Crate::sig or Body::nodes
    Elision elision = Elision::Erased;
    std::optional<Region> elided_region;                 // for Elision::Default
    bool nothing_to_borrow = false;                      // likewise: no parameter has a lifetime
    std::function<Region(Span)> fresh_region = nullptr;  // for Elision::Fresh and Header
    std::function<TypeId(Span)> infer = nullptr;         // `_`; null: E0121
    std::function<TypeId(const ast::ImplTraitTy&, Span)> impl_trait = nullptr;  // null: refused
    std::vector<std::vector<Symbol>> binders = {};  // enclosing `for<'a>` and fn pointers
    std::vector<Region>* seen = nullptr;       // receives each lifetime that is written or left out
    std::vector<LifetimeUse>* uses = nullptr;  // the same, with how it is said
    std::function<bool(Symbol)> is_local = nullptr;  // of a body: for E0435
    // In an expression path, arguments that are left out are inferred; in a type they are E0107.
    bool infer_missing_args = false;
    // Are members that types have by the traits in scope looked at?
    bool sees_traits = true;
};

// Reports the variables in a constant, as in `A<{ n + 1 }>`.
bool report_locals_in_constant(Program& p, const LowerCtx& ctx, ast::BodyId constant);
// How many elements an array has: a constant, or `_` where types are inferred.
TypeId array_length(Program& p, const LowerCtx& ctx, ast::BodyId length);

TypeId lower_type(Program& p, const LowerCtx& ctx, ast::TyId type);
// Of what a function gives: nothing written is `()`, and only here `!` may stand.
TypeId lower_result_type(Program& p, const LowerCtx& ctx, ast::TyId written);

// The type that the first `used` segments of a path stand for, `res` being what resolve_path said.
TypeId lower_resolved_type(Program& p, const LowerCtx& ctx, const ast::Path& path,
                           const PathRes& res, Span span);

// `args[0..]` of one segment for the parameters [first, params.size()) of `generics`, put behind
// `parent_args`. Wrong numbers are E0107. A missing one is its default, or inferred, or an error.
struct LoweredArgs {
    std::vector<TypeId> types;
    std::vector<Region> regions;
    std::vector<const ast::AssocBinding*> bindings;
};
LoweredArgs lower_generic_args(Program& p, const LowerCtx& ctx, const Generics& generics,
                               std::vector<TypeId> parent_args, const ast::PathSegment& segment,
                               std::string_view kind, Symbol name, Span span);

Region lower_lifetime(Program& p, const LowerCtx& ctx, const ast::Lifetime& lifetime);
// One that is not written, or `'_`.
Region elided_lifetime(Program& p, const LowerCtx& ctx, Span span, Elided what);

// Each of `regions` once, behind what is in `out`.
void append_distinct(const std::vector<Region>& regions, std::vector<Region>& out);

// The lifetimes of a `for<..>` become the innermost binder; E0262, E0403, E0496, E0637.
void push_binder(Program& p, LowerCtx& ctx, const std::vector<ast::Lifetime>& lifetimes);
// `'static` and `'_` cannot be declared.
void check_lifetime_name(Program& p, const ast::Lifetime& lifetime);

// The lifetimes that `t` determines, as inputs of a function determine those of a call; twice if
// they stand there twice.
void constrained_regions(const Types& types, TypeId t, std::vector<Region>& out);

// `T::Name`, `Self::Name`, `<T as Trait>::Name` behind a type that is lowered already; E0220,
// E0223.
TypeId lower_assoc_type(Program& p, const LowerCtx& ctx, TypeId base, const ast::PathSegment& name);

// `Trait<A, B>` in a bound, with Self given. `bindings` receives `Item = T` ones. E0404, E0405,
// E0191.
struct LoweredTraitRef {
    TraitRef trait_ref;
    std::vector<ProjectionPredicate> bindings;
};
std::optional<ClosureKind> fn_trait_kind(Program& p, TraitId id);
// `Fn`, `FnMut` or `FnOnce`.
bool is_fn_trait(Program& p, TraitId id);
std::optional<LoweredTraitRef> lower_trait_ref(Program& p, const LowerCtx& ctx,
                                               const ast::Path& path, TypeId self_type);

}  // namespace fleck
