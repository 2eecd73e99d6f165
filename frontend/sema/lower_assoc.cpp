// `T::Name`: which associated type a written name means, by the traits that bound T.
#include <algorithm>

#include "frontend/sema/lower_item.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// `Self` in an impl of a trait that is not there: nobody knows its associated types.
bool of_unknown_trait(Program& p, const LowerCtx& ctx, TypeId base) {
    if (!ctx.scope.impl.valid() || base != ctx.scope.self_type) return false;
    const ImplRow& row = p.tables().impls[ctx.scope.impl];
    return row.has_trait && !row.trait.valid();
}

using AssocOfTrait = std::pair<TraitRef, AssocTyId>;

// The traits that say something of a type, where `type::Name` stands.
std::vector<TraitRef> bounds_of(Program& p, const LowerCtx& ctx, TypeId type, Symbol name) {
    Types& types = p.types;
    if (const auto* param = types.as<ty::Param>(type))
        return bounds_with_assoc(p, ctx.scope, param->index, name);
    std::vector<TraitRef> out;
    if (type == ctx.scope.self_type && ctx.scope.impl.valid() && ctx.scope.trait.valid()) {
        lower_header(p, ctx.scope.impl);
        if (const auto& trait = p.tables().impls[ctx.scope.impl].impl.trait) out.push_back(*trait);
    } else if (const auto* proj = types.as<ty::Projection>(type)) {
        const TypeListId args = proj->args;
        const std::vector<Region> regions = types.regions(proj->regions);
        for (const Predicate& pred : p.assoc_ty(proj->assoc).bounds) {
            const auto* tp = std::get_if<TraitPredicate>(&pred);
            if (tp == nullptr) continue;
            const TraitRef bound = p.subst(tp->trait_ref, args, regions);
            if (types.list(bound.args)[0] == type) out.push_back(bound);
        }
    }
    return out;
}

// What `type::Name` may mean: each trait, or supertrait, that has such a type.
std::vector<AssocOfTrait> assocs_named(Program& p, const std::vector<TraitRef>& bounds,
                                       Symbol name) {
    std::vector<AssocOfTrait> out;
    for (const TraitRef& bound : bounds)
        for (const TraitRef& trait : p.supertraits(bound, Program::Lifetimes::Kept)) {
            make_members(p, trait.trait);
            const auto& by_name = p.tables().traits[trait.trait].types_by_name;
            const auto it = by_name.find(name);
            if (it == by_name.end()) continue;
            const AssocOfTrait found(trait, it->second);
            if (std::find(out.begin(), out.end(), found) == out.end()) out.push_back(found);
        }
    return out;
}

// `I::Item` of an `I: for<'a> Trait<&'a u8>`: nothing says which 'a.
bool has_open_binder(Program& p, const TraitRef& trait) {
    std::vector<Region> regions = p.types.regions(trait.regions);
    for (TypeId arg : p.types.list(trait.args)) constrained_regions(p.types, arg, regions);
    return std::any_of(regions.begin(), regions.end(), [](const Region& r) {
        return r.kind == Region::Kind::Bound && binders_out(r) == 0;
    });
}

}  // namespace

TypeId lower_assoc_type(Program& p, const LowerCtx& ctx, TypeId base,
                        const ast::PathSegment& segment) {
    Types& types = p.types;
    const Symbol name = segment.name.name;
    const std::vector<AssocOfTrait> found = assocs_named(p, bounds_of(p, ctx, base, name), name);
    if (!found.empty()) {
        const auto& [trait, assoc] = found.front();
        if (found.size() > 1 && ctx.scope.crate == CrateId::User) {
            auto& d = p.diags.report(Diag::InheritedTwice, segment.name.span, p.symbols.text(name),
                                     type_name(p, base));
            for (const auto& [other, type] : found)
                if (const Span at = p.tables().assoc_tys[type].assoc.span; !p.sources.in_std(at))
                    d.label(at, fmt::format("one is in `{}`", p.symbols.text(p.name(other.trait))));
            d.help(fmt::format("name the trait: `<{} as {}>::{}`", type_name(p, base),
                               p.symbols.text(p.name(trait.trait)), p.symbols.text(name)));
            return types.error;
        }
        if (!ctx.infer && ctx.scope.crate == CrateId::User && has_open_binder(p, trait)) {
            p.diags.report(Diag::AssocOfMany, segment.name.span, p.symbols.text(name))
                .help(fmt::format("name the trait with the lifetime: `<{} as {}<..>>::{}`",
                                  type_name(p, base), p.symbols.text(p.name(trait.trait)),
                                  p.symbols.text(name)));
            return types.error;
        }
        return types.intern(ty::Projection{assoc, trait.args, trait.regions});
    }
    if (types.is<ty::Param>(base)) {
        p.diags
            .report(Diag::UnknownAssocType, segment.name.span, p.symbols.text(name),
                    type_name(p, base))
            .at("associated type not found");
    } else if (base != types.error && !of_unknown_trait(p, ctx, base)) {
        p.diags.report(Diag::AmbiguousAssocType, segment.name.span, p.symbols.text(name))
            .help(fmt::format("name the trait: `<{} as Trait>::{}`", type_name(p, base),
                              p.symbols.text(name)));
    }
    return types.error;
}

}  // namespace fleck
