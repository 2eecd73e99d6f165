#include "frontend/borrowck/check_headers.h"

#include <functional>

#include "frontend/sema/check_items.h"
#include "frontend/sema/outlives.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

using Cause = RegionCx::Cause;

// A constraint between two lifetime parameters that does not follow from what is known.
struct Unmet {
    RegionVid longer, shorter;
    bool direct;  // no lifetime that could be chosen stands between them
};

std::vector<Unmet> unmet(RegionCx& cx) {
    cx.close_universes();
    std::vector<std::vector<RegionVid>> shorter(cx.region_count());
    for (const Outlives& c : cx.constraints) shorter[c.longer.index].push_back(c.shorter);
    std::vector<Unmet> out;
    for (const RegionVid start : cx.universals.ids()) {
        if (start == kStaticRegion) continue;
        std::vector<bool> seen(cx.region_count());
        std::vector<std::pair<RegionVid, bool>> open{{start, true}};
        seen[start.index] = true;
        for (size_t i = 0; i < open.size(); ++i) {
            const auto [r, direct] = open[i];
            if (r != start && cx.is_universal(r)) {
                if (!cx.universals[start].outlives.contains(r)) out.push_back({start, r, direct});
                continue;
            }
            for (const RegionVid next : shorter[r.index]) {
                if (seen[next.index]) continue;
                seen[next.index] = true;
                open.emplace_back(next, direct && cx.is_universal(next));
            }
        }
    }
    return out;
}

// The lifetime parameters that `r`, which is to be chosen, must outlive.
std::vector<RegionVid> universals_below(const RegionCx& cx, RegionVid r) {
    std::vector<RegionVid> out, open{r};
    std::vector<bool> seen(cx.region_count());
    for (size_t i = 0; i < open.size(); ++i)
        for (const Outlives& c : cx.constraints) {
            if (c.longer != open[i] || seen[c.shorter.index]) continue;
            seen[c.shorter.index] = true;
            (cx.is_universal(c.shorter) ? out : open).push_back(c.shorter);
        }
    return out;
}

// Does a placeholder have to outlive anything else?
bool not_general(RegionCx& cx) {
    return std::any_of(cx.constraints.begin(), cx.constraints.end(), [&](const Outlives& c) {
        return cx.is_placeholder(c.longer) &&
               (cx.is_universal(c.shorter) || cx.is_placeholder(c.shorter));
    });
}

class HeaderChecker {
  public:
    HeaderChecker(RegionFacts& facts, Program& program)
        : facts_(facts), p(program), types(program.types) {
        for (const Diagnostic& d : p.diags.all())
            if (d.level == Level::Error && d.id != Diag::NoMain) errors_.push_back(d.span);
    }

    // Of an item with a mistake nothing else is told. (Bodies are looked at later.)
    [[nodiscard]] bool is_wrong(const AstRef& item) const {
        const Span span = p.ast(item).span;
        return std::any_of(errors_.begin(), errors_.end(),
                           [&](const Span& error) { return span.contains(error); });
    }

    void impl(ImplId id) {
        const Impl& impl = p.impl(id);
        if (!impl.trait || types.flags(impl.self_type).has_error) return;
        if (!is_wrong(impl.ast)) header(id);
        for (const FnId trait_fn : p.trait(impl.trait->trait).fns)
            if (const FnId fn = p.impl_fn(id, trait_fn);
                fn.valid() && !is_wrong(p.fn(fn).ast) && !is_wrong(p.fn(trait_fn).ast))
                compare(id, fn, trait_fn);
    }

    // The where-clauses of an item must make sense: `T: Tr<'x, 'y>` where the trait says 'y: 'x,
    // and `W<'a, T>: Tr` where the type asks for `T: 'a`. `assume` adds what else is known there.
    void where_clauses(const AstRef& item, const Generics& generics, size_t from,
                       const std::function<void(RegionCx&)>& assume) {
        if (is_wrong(item)) return;
        for (size_t i = from; i < generics.predicates.size(); ++i) {
            const auto* t = std::get_if<TraitPredicate>(&generics.predicates[i]);
            if (t == nullptr) continue;
            const bool is_own = p.crate_of(t->trait_ref.trait) == CrateId::User;
            const std::vector<TypeId> args = types.list(t->trait_ref.args);
            const auto may_ask = [&](TypeId a) {
                return facts_.has_regions(a) ||
                       (types.flags(a).has_param && !types.is<ty::Param>(a));
            };
            if (!is_own && std::none_of(args.begin(), args.end(), may_ask)) continue;
            RegionCx cx(p, facts_, body_, generics);
            assume(cx);
            cx.close_universals();
            if (is_own) require_outlives(cx, t->trait_ref, t->span);
            for (const TypeId a : args)
                if (!is_open(a)) cx.well_formed(cx.renumber(a), {Why::WhereClause, t->span, {}});
            tell_bounds(cx, t->span);
        }
    }

  private:
    RegionFacts& facts_;
    Program& p;
    Types& types;
    std::vector<Span> errors_;
    mir::Body body_;  // without code

    // Does a lifetime of a `for<..>` around it stand in the type?
    bool is_open(TypeId t) const {
        bool open = false;
        types.each_region(t, [&](const Region& r, uint32_t depth) {
            open |= r.kind == Region::Kind::Bound && binders_out(r) >= depth;
        });
        return open;
    }

    RegionCx::ItemArgs args_of(RegionCx& cx, const TraitRef& t) {
        std::vector<TypeId> list = types.list(t.args);
        for (TypeId& a : list) a = cx.renumber(a);
        std::vector<Region> regions = types.regions(t.regions);
        for (Region& r : regions)
            if (r.kind != Region::Kind::Bound) r = RegionCx::var(cx.vid(r));
        return {types.list(std::move(list)), std::move(regions)};
    }

    // What a trait asks of its lifetimes and of `Self`.
    void require_outlives(RegionCx& cx, const TraitRef& t, Span span) {
        Generics asked;
        for (const Predicate& pred : p.generics(t.trait).predicates)
            if (std::holds_alternative<RegionOutlives>(pred) ||
                std::holds_alternative<TypeOutlives>(pred))
                asked.predicates.push_back(pred);
        if (asked.predicates.empty()) return;
        cx.require_predicates(asked, args_of(cx, t), {Why::WhereClause, span, {}});
    }

    std::string name(RegionCx& cx, RegionVid r) {
        if (r == kStaticRegion) return "'static";
        const Symbol s = cx.universals[r].name;
        return s.valid() ? fmt::format("'{}", p.symbols.text(s)) : "the lifetime that is left out";
    }

    void tell_bounds(RegionCx& cx, Span span) {
        for (const Unmet& u : unmet(cx)) {
            p.diags.report(Diag::LifetimeBound, span)
                .at(fmt::format("{} must outlive {}", name(cx, u.longer), name(cx, u.shorter)));
            return;
        }
        for (const TypeTest& test : cx.type_tests) {
            if (holds(cx, test)) continue;
            const bool is_static = test.region == kStaticRegion;
            const std::string type = type_name(p, types.erase_regions(test.type));
            p.diags.report(is_static ? Diag::TypeNotStatic : Diag::TypeNotLongEnough, span, type)
                .at(fmt::format("it must outlive {}", name(cx, test.region)));
            return;
        }
    }

    bool holds(RegionCx& cx, const TypeTest& test) {
        if (!cx.is_universal(test.region)) return true;
        const TypeId type = types.erase_regions(test.type);
        for (const auto& [known, longer] : cx.known_type_outlives)
            if (types.erase_regions(known) == type &&
                cx.universals[longer].outlives.contains(test.region))
                return true;
        if (!types.is<ty::Projection>(test.type)) return false;
        std::vector<TypeId> parts;
        types.each_part(test.type, [&](TypeId part) { parts.push_back(part); });
        return std::all_of(parts.begin(), parts.end(), [&](TypeId part) {
            return !types.is<ty::Param>(part) || holds(cx, {part, test.region, test.span, test.at});
        });
    }

    // The trait's own demands, and the impls of its supertraits.
    void header(ImplId id) {
        const Impl& impl = p.impl(id);
        const Span span = impl_head(p, id);
        const Generics& generics = p.generics(id);
        {
            RegionCx cx(p, facts_, body_, generics);
            cx.assume_header(id);
            cx.close_universals();
            require_outlives(cx, *impl.trait, span);
            tell_bounds(cx, span);
        }
        RegionCx cx(p, facts_, body_, generics);
        cx.assume_header(id);
        cx.close_universals();
        const RegionCx::ItemArgs args = args_of(cx, *impl.trait);
        for (const TraitRef& super : p.trait(impl.trait->trait).supertraits) {
            Generics asked;
            asked.predicates.push_back(TraitPredicate{super, span});
            cx.require_predicates(asked, args, {Why::WhereClause, span, {}});
        }
        const std::string_view trait = p.symbols.text(p.name(impl.trait->trait));
        constexpr std::string_view kWhy = "a supertrait is implemented for other lifetimes";
        if (not_general(cx))
            p.diags.report(Diag::BoundNotGeneral, span, trait).at(std::string(kWhy));
        else if (unmet(cx).empty())
            return;
        else if (supertrait_has_choice(id))
            p.diags.report(Diag::SuperLifetimes, span, type_name(p, impl.self_type), trait)
                .at(std::string(kWhy));
        else
            p.diags.report(Diag::ImplLifetimes, span, trait).at(std::string(kWhy));
    }

    // Does an impl of a supertrait have a lifetime of its own in the trait, which no choice makes
    // fit?
    bool supertrait_has_choice(ImplId id) {
        const Impl& impl = p.impl(id);
        for (const TraitRef& super : p.trait(impl.trait->trait).supertraits)
            for (const ImplId other : p.impls_of_trait(super.trait, p.head(impl.self_type)))
                for (const Region& r : types.regions(p.impl(other).trait->regions))
                    if (r.kind == Region::Kind::Param) return true;
        return false;
    }

    // The lifetimes of the impl and then those that the trait's method names.
    Generics known_of(ImplId id, const Fn& want, const RegionCx::ItemArgs& of_trait) {
        Generics known = p.generics(id);
        for (size_t i = want.generics.parent_regions; i < want.generics.regions.size(); ++i)
            known.regions.push_back(want.generics.regions[i]);
        const size_t of_trait_itself = p.generics(want.owner.trait).predicates.size();
        for (size_t i = of_trait_itself; i < want.generics.predicates.size(); ++i) {
            const Predicate& pred = want.generics.predicates[i];
            const auto region = [&](const Region& r) {
                return r.kind == Region::Kind::Param && r.index < of_trait.regions.size()
                           ? of_trait.regions[r.index]
                           : r;
            };
            if (const auto* r = std::get_if<RegionOutlives>(&pred))
                known.predicates.push_back(
                    RegionOutlives{region(r->longer), region(r->shorter), r->span});
            if (const auto* t = std::get_if<TraitPredicate>(&pred))
                known.predicates.push_back(TraitPredicate{
                    p.subst(t->trait_ref, of_trait.types, of_trait.regions), t->span});
            if (const auto* t = std::get_if<TypeOutlives>(&pred))
                known.predicates.push_back(
                    TypeOutlives{types.subst(t->type, of_trait.types, of_trait.regions),
                                 region(t->region), t->span});
            if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
                const TypeId projection =
                    types.subst(types.intern(eq->projection), of_trait.types, of_trait.regions);
                known.predicates.push_back(ProjectionPredicate{
                    *types.as<ty::Projection>(projection),
                    types.subst(eq->type, of_trait.types, of_trait.regions), eq->span});
            }
        }
        return known;
    }

    void compare(ImplId id, FnId fn_id, FnId trait_fn) {
        const Impl& impl = p.impl(id);
        const Fn& fn = p.fn(fn_id);
        const Fn& want = p.fn(trait_fn);
        if (fn.sig.params.size() != want.sig.params.size()) return;
        const size_t of_impl = p.generics(id).regions.size();
        RegionCx::ItemArgs of_trait{impl.trait->args, types.regions(impl.trait->regions)};
        std::vector<TypeId> list = types.list(impl.trait->args);
        for (size_t i = fn.generics.parent_params; i < fn.generics.params.size(); ++i)
            list.push_back(
                types.intern(ty::Param{static_cast<uint32_t>(i), fn.generics.params[i].name}));
        of_trait.types = types.list(std::move(list));
        of_trait.regions.resize(want.generics.parent_regions);
        std::vector<Region> early;
        for (size_t i = want.generics.parent_regions; i < want.generics.regions.size(); ++i) {
            const Region r{Region::Kind::Param,
                           static_cast<uint32_t>(of_impl + i - want.generics.parent_regions)};
            of_trait.regions.push_back(r);
            if (!want.generics.regions[i].late) early.push_back(r);
        }
        const Generics known = known_of(id, want, of_trait);
        RegionCx cx(p, facts_, body_, known);
        cx.assume_header(id);
        const Cause cause{Why::Boring, fn.span, {}};
        FnSig wanted;
        const auto in_impl = [&](TypeId t) {
            const TypeId written = cx.renumber(types.subst(t, of_trait.types, of_trait.regions));
            cx.assume_well_formed(written);
            return cx.normalize(written, cause);
        };
        for (const TypeId t : want.sig.params) wanted.params.push_back(in_impl(t));
        wanted.ret = in_impl(want.sig.ret);

        RegionCx::ItemArgs own{kEmptyTypes, {}};
        size_t next_early = 0;
        for (size_t i = 0; i < fn.generics.regions.size(); ++i) {
            if (i < of_impl)
                own.regions.push_back(RegionCx::var(RegionVid(static_cast<uint32_t>(i + 1))));
            else if (!fn.generics.regions[i].late && next_early < early.size())
                own.regions.push_back(RegionCx::var(cx.vid(early[next_early++])));
            else
                own.regions.push_back(RegionCx::var(cx.fresh()));
        }
        const FnSig have = cx.instantiate(fn.sig, own, cause);
        for (const TypeId t : have.params) cx.assume_well_formed(t);
        cx.close_universals();
        if (stricter(cx, id, fn, own)) return;
        for (size_t i = 0; i < have.params.size(); ++i)
            cx.subtype(wanted.params[i], have.params[i], cause);
        cx.subtype(have.ret, wanted.ret, cause);
        tell_signature(cx, fn, have);
    }

    // In `&'r C<'a>` the impl's own 'a must outlive 'r. Where 'r, to be chosen, must outlive what
    // 'a does not, the two contradict whatever the trait says of 'r.
    bool has_no_choice(RegionCx& cx, const FnSig& have) {
        std::vector<TypeId> all = have.params;
        all.push_back(have.ret);
        bool found = false;
        const std::function<void(TypeId)> look = [&](TypeId t) {
            if (types.is<ty::FnPtr>(t)) return;
            if (const auto* ref = types.as<ty::Ref>(t);
                ref != nullptr && ref->region.kind == Region::Kind::Var) {
                const RegionVid r = cx.vid(ref->region);
                const std::vector<RegionVid> below = universals_below(cx, r);
                cx.for_each_region(ref->target, [&](RegionVid longer) {
                    if (!cx.is_universal(longer) || cx.universals[longer].is_late) return;
                    for (const RegionVid b : below)
                        found = found || !cx.universals[longer].outlives.contains(b);
                });
            }
            types.each_part(t, look);
        };
        for (const TypeId t : all) look(t);
        return found;
    }

    void tell_signature(RegionCx& cx, const Fn& fn, const FnSig& have) {
        const std::vector<Unmet> failed = unmet(cx);
        const bool direct = not_general(cx) || std::any_of(failed.begin(), failed.end(),
                                                           [](const Unmet& u) { return u.direct; });
        if (failed.empty() && !direct) return;
        p.diags
            .report(direct                    ? Diag::ImplLifetimes
                    : has_no_choice(cx, have) ? Diag::SignatureLifetimes
                                              : Diag::ImplSignature,
                    fn.span, p.symbols.text(fn.name))
            .at("the trait promises more of lifetimes than this does, or asks for less");
    }

    // A lifetime bound of the method that the trait's callers do not know of.
    bool stricter(RegionCx& cx, ImplId id, const Fn& fn, const RegionCx::ItemArgs& own) {
        for (size_t i = p.generics(id).predicates.size(); i < fn.generics.predicates.size(); ++i) {
            const Predicate& pred = fn.generics.predicates[i];
            if (const auto* bound = std::get_if<TraitPredicate>(&pred)) {
                if (bound_is_stricter(cx, fn, pred, bound->span, own)) return true;
                continue;
            }
            if (const auto* eq = std::get_if<ProjectionPredicate>(&pred)) {
                if (bound_is_stricter(cx, fn, pred, eq->span, own)) return true;
                continue;
            }
            const auto* t = std::get_if<TypeOutlives>(&pred);
            const auto* r = std::get_if<RegionOutlives>(&pred);
            if (t == nullptr && r == nullptr) continue;
            const size_t constraints = cx.constraints.size(), tests = cx.type_tests.size();
            const Span span = t != nullptr ? t->span : r->span;
            Generics asked;
            asked.predicates.push_back(pred);
            cx.require_predicates(asked, own, {Why::WhereClause, span, {}});
            bool good = true;
            for (size_t c = constraints; c < cx.constraints.size(); ++c) {
                const Outlives& o = cx.constraints[c];
                good = good && cx.is_universal(o.longer) &&
                       cx.universals[o.longer].outlives.contains(o.shorter);
            }
            for (size_t c = tests; c < cx.type_tests.size(); ++c)
                good = good && holds(cx, cx.type_tests[c]);
            cx.constraints.resize(constraints);
            cx.type_tests.resize(tests);
            if (good) continue;
            // What flows from one parameter into another is told in another way.
            if (r != nullptr && is_in_params(fn, r->longer) && is_in_params(fn, r->shorter))
                p.diags.report(Diag::WhereLifetimes, span);
            else
                tell_stricter(id, fn, span);
            return true;
        }
        return false;
    }

    void tell_stricter(ImplId id, const Fn& fn, Span span) {
        p.diags.report(Diag::StricterMethod, span, p.symbols.text(fn.name),
                       p.symbols.text(p.name(p.impl(id).trait->trait)));
    }

    bool is_in_params(const Fn& fn, const Region& wanted) {
        bool found = false;
        for (const TypeId t : fn.sig.params)
            types.each_region(t, [&](const Region& r, uint32_t) { found |= r == wanted; });
        return found;
    }

    // `T: Tr<'a>` where the trait's method says `T: Tr<'b>`; `Item = &'a u8` where it says
    // `Item = &'b u8`.
    bool bound_is_stricter(RegionCx& cx, const Fn& fn, const Predicate& pred, Span span,
                           const RegionCx::ItemArgs& own) {
        const size_t constraints = cx.constraints.size();
        Generics asked;
        asked.predicates.push_back(pred);
        cx.require_predicates(asked, own, {Why::WhereClause, span, {}});
        const bool general = !not_general(cx);
        const bool good = general && unmet(cx).empty();
        cx.constraints.resize(constraints);
        if (good) return false;
        if (general)
            p.diags.report(Diag::ImplLifetimes, span, p.symbols.text(fn.name))
                .at("the trait says this of other lifetimes");
        else
            tell_stricter(fn.owner.impl, fn, span);
        return true;
    }
};

}  // namespace

void check_headers(RegionFacts& facts, Program& p, CrateId crate) {
    HeaderChecker checker(facts, p);
    for (size_t i = 0; i < p.impls_of(crate).size(); ++i) {
        const ImplId id = p.impls_of(crate)[i];
        checker.impl(id);
        checker.where_clauses(p.impl(id).ast, p.generics(id), 0,
                              [&](RegionCx& cx) { cx.assume_header(id); });
    }
    const auto nothing = [](RegionCx&) {};
    for (size_t i = 0; i < p.adts_of(crate).size(); ++i) {
        const AdtId id = p.adts_of(crate)[i];
        Generics known = p.generics(id);
        for (const Predicate& pred : adt_outlives(p, id)) known.predicates.push_back(pred);
        checker.where_clauses(p.adt(id).ast, known, 0, nothing);
    }
    for (size_t i = 0; i < p.traits_of(crate).size(); ++i) {
        const TraitId id = p.traits_of(crate)[i];
        checker.where_clauses(p.trait(id).ast, p.generics(id), 1, nothing);
    }
    for (const BodyOwner& owner : p.bodies_of(crate))
        if (const auto* fn = std::get_if<FnId>(&owner)) {
            const Fn& item = p.fn(*fn);
            size_t inherited = 0;
            if (item.owner.impl.valid()) inherited = p.generics(item.owner.impl).predicates.size();
            if (item.owner.trait.valid())
                inherited = p.generics(item.owner.trait).predicates.size();
            checker.where_clauses(item.ast, item.generics, inherited, [&](RegionCx& cx) {
                for (const TypeId t : item.sig.params) cx.assume_well_formed(cx.renumber(t));
                cx.assume_well_formed(cx.renumber(item.sig.ret));
                if (item.owner.impl.valid()) cx.assume_header(item.owner.impl);
            });
        }
}

}  // namespace fleck
