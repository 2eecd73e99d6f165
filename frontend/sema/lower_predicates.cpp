// Bounds and where-clauses of items, as predicates.
#include <algorithm>

#include "frontend/sema/lower_item.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class PredicateLowerer {
  public:
    PredicateLowerer(Program& program, const ItemScope& scope, std::vector<Predicate>& out)
        : p(program), out_(out), ctx_(context(program, scope, Elision::Bound)) {
        sized_ = p.lang_trait("sized");
    }
    PredicateLowerer(Program& program, LowerCtx ctx, std::vector<Predicate>& out)
        : p(program), out_(out), ctx_(std::move(ctx)) {
        sized_ = p.lang_trait("sized");
    }

    // Bounds of `impl Trait` in a parameter.
    bool impl_trait_bounds(TypeId subject, const std::vector<ast::Bound>& list) {
        ctx_.elision = Elision::ImplTrait;
        const bool maybe_sized = bounds(subject, list);
        ctx_.elision = Elision::Bound;
        return maybe_sized;
    }

    // Bounds on one type; gives back whether `?Sized` was among them.
    bool bounds(TypeId subject, const std::vector<ast::Bound>& list) {
        std::vector<Span> relaxed;
        bounds(subject, list, relaxed);
        return is_relaxed(subject, relaxed);
    }

    // `relaxed` receives each `?Sized`.
    void bounds(TypeId subject, const std::vector<ast::Bound>& bounds, std::vector<Span>& relaxed) {
        for (const ast::Bound& b : bounds) {
            if (const auto* l = std::get_if<ast::Lifetime>(&b)) {
                out_.push_back(TypeOutlives{subject, lower_lifetime(p, ctx_, *l), l->span});
                continue;
            }
            const auto& trait = std::get<ast::TraitBound>(b);
            if (trait.maybe) {
                if (is_sized_trait(trait.path)) relaxed.push_back(trait.path.span);
                continue;
            }
            push_binder(p, ctx_, trait.for_lifetimes);
            if (auto lowered = lower_trait_ref(p, ctx_, trait.path, subject)) {
                only_in_bindings(*lowered, trait);
                out_.push_back(TraitPredicate{lowered->trait_ref, trait.path.span});
                for (ProjectionPredicate& b2 : lowered->bindings) out_.push_back(std::move(b2));
            }
            ctx_.binders.pop_back();
        }
    }

    bool is_relaxed(TypeId subject, const std::vector<Span>& relaxed) {
        if (relaxed.size() > 1)
            p.diags.report(Diag::RelaxedTwice, relaxed[0], type_name(p, subject))
                .label(relaxed[1], "and again");
        return !relaxed.empty();
    }

    // Of no other trait can a bound be taken back: no other is there without being written.
    bool is_sized_trait(const ast::Path& path) {
        const PathRes res = resolve_path(p, ctx_.scope, path, PathUse::Trait);
        const auto* trait = std::get_if<res::Trait>(&res.res);
        if (trait == nullptr) return false;
        if (trait->id != sized_ && ctx_.scope.crate == CrateId::User)
            p.diags.report(
                Diag::MacroCall, path.span,
                "only `Sized` can have a `?` in front: no other bound is there unwritten");
        return trait->id == sized_;
    }

    // `for<'a> &'a T: Add`: what is said of each bound, with the lifetimes that it holds for.
    static bool binds_for_all(const std::vector<ast::Bound>& list) {
        return std::ranges::all_of(list, [](const ast::Bound& b) {
            const auto* trait = std::get_if<ast::TraitBound>(&b);
            return trait != nullptr && !trait->maybe && !trait->for_lifetimes.empty();
        });
    }

    void bound_for_all(const ast::WherePredicate& w, const ast::Bound& bound) {
        push_binder(p, ctx_, std::get<ast::TraitBound>(bound).for_lifetimes);
        const TypeId subject = lower_type(p, ctx_, std::get<ast::TyId>(w.subject));
        ctx_.binders.pop_back();
        (void)bounds(subject, {bound});
    }

    // Of `trait Show: Debug + 'static` the lifetimes: the traits among its bounds stand elsewhere.
    void lifetime_bounds(TypeId subject, const std::vector<ast::Bound>& list) {
        for (const ast::Bound& b : list)
            if (const auto* l = std::get_if<ast::Lifetime>(&b))
                out_.push_back(TypeOutlives{subject, lower_lifetime(p, ctx_, *l), l->span});
    }

    void sized(TypeId subject, Span span) {
        if (sized_.valid()) out_.push_back(TraitPredicate{{sized_, p.types.list({subject})}, span});
    }

    void generics(const ast::Generics& written, size_t first_param, const Generics& g) {
        for (const ast::LifetimeParam& l : written.lifetimes)
            for (const ast::Lifetime& b : l.bounds)
                out_.push_back(RegionOutlives{lower_lifetime(p, ctx_, l.lifetime),
                                              lower_lifetime(p, ctx_, b), b.span});
        std::vector<std::vector<Span>> maybe(written.params.size());
        for (size_t i = 0; i < written.params.size(); ++i) {
            const auto* type = std::get_if<ast::TypeParam>(&written.params[i]);
            if (type != nullptr) bounds(param(g, first_param + i), type->bounds, maybe[i]);
        }
        for (const ast::WherePredicate& w : written.where) {
            if (const auto* l = std::get_if<ast::Lifetime>(&w.subject)) {
                for (const ast::Bound& b : w.bounds)
                    if (const auto* s = std::get_if<ast::Lifetime>(&b))
                        out_.push_back(RegionOutlives{lower_lifetime(p, ctx_, *l),
                                                      lower_lifetime(p, ctx_, *s), s->span});
                continue;
            }
            if (binds_for_all(w.bounds)) {
                for (const ast::Bound& b : w.bounds) bound_for_all(w, b);
                continue;
            }
            const TypeId subject = lower_type(p, ctx_, std::get<ast::TyId>(w.subject));
            std::vector<Span> relaxed;
            bounds(subject, w.bounds, relaxed);
            for (size_t i = 0; i < written.params.size(); ++i)
                if (subject == param(g, first_param + i))
                    maybe[i].insert(maybe[i].end(), relaxed.begin(), relaxed.end());
        }
        for (size_t i = 0; i < written.params.size(); ++i) {
            const auto* type = std::get_if<ast::TypeParam>(&written.params[i]);
            const TypeId subject = param(g, first_param + i);
            if (type != nullptr && !is_relaxed(subject, maybe[i])) sized(subject, type->name.span);
        }
    }

    // `T: for<'a> Trait<Item = &'a u8>`: nothing would say which 'a.
    void only_in_bindings(const LoweredTraitRef& lowered, const ast::TraitBound& written) {
        if (written.for_lifetimes.empty()) return;
        std::vector<Region> given, bound;
        for (TypeId arg : p.types.list(lowered.trait_ref.args))
            constrained_regions(p.types, arg, given);
        for (const ProjectionPredicate& b : lowered.bindings) {
            bound.clear();
            constrained_regions(p.types, b.type, bound);
            for (size_t i = 0; i < written.for_lifetimes.size(); ++i) {
                const Region r = bound_region(0, static_cast<uint32_t>(i));
                if (std::find(bound.begin(), bound.end(), r) != bound.end() &&
                    std::find(given.begin(), given.end(), r) == given.end())
                    p.diags.report(Diag::LifetimeOnlyInBinding, b.span,
                                   p.symbols.text(written.for_lifetimes[i].name));
            }
        }
    }

    TypeId param(const Generics& g, size_t i) {
        return p.types.intern(ty::Param{static_cast<uint32_t>(i), g.params[i].name});
    }

  private:
    Program& p;
    std::vector<Predicate>& out_;
    LowerCtx ctx_;
    TraitId sized_;
};

// Of an item that has no predicates but those written at its parameters.
template <typename ItemId, typename Item>
void lower_written_predicates(Program& p, ItemId id, Step& step, Item& item) {
    if (!begin(step)) return;
    const ItemScope scope = p.scope(id);
    PredicateLowerer(p, scope, item.generics.predicates)
        .generics(written_generics(p, item.ast), 0, item.generics);
    step = Step::Done;
}

}  // namespace

void lower_bounds(Program& p, const ItemScope& scope, TypeId subject,
                  const std::vector<ast::Bound>& bounds, Span span, std::vector<Predicate>& out) {
    PredicateLowerer lowerer(p, scope, out);
    if (!lowerer.bounds(subject, bounds)) lowerer.sized(subject, span);
}

void lower_bounds(Program& p, const LowerCtx& ctx, TypeId subject,
                  const std::vector<ast::Bound>& bounds, Span span, std::vector<Predicate>& out) {
    PredicateLowerer lowerer(p, ctx, out);
    if (!lowerer.bounds(subject, bounds)) lowerer.sized(subject, span);
}

void lower_predicates(Program& p, AdtId id) {
    AdtRow& row = p.tables().adts[id];
    lower_written_predicates(p, id, row.predicates, row.adt);
}

void lower_predicates(Program& p, TraitId id) {
    TraitRow& row = p.tables().traits[id];
    if (!begin(row.predicates)) return;
    const ItemScope scope = p.scope(id);
    Generics& g = row.trait.generics;
    g.predicates.push_back(
        TraitPredicate{{id, identity_args(p, g), identity_regions(p, g)}, row.trait.span});
    PredicateLowerer lowerer(p, scope, g.predicates);
    const auto& written = std::get<ast::TraitItem>(p.ast(row.trait.ast).kind);
    lowerer.lifetime_bounds(self_param(p), written.supertraits);
    lowerer.generics(written_generics(p, row.trait.ast), 1, g);
    row.predicates = Step::Done;
}

void lower_predicates(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    lower_written_predicates(p, id, row.predicates, row.impl);
}

void lower_predicates(Program& p, FnId id) {
    FnRow& row = p.tables().fns[id];
    if (!begin(row.predicates)) return;
    const ItemScope scope = p.scope(id);
    Generics& g = row.fn.generics;
    if (row.fn.owner.impl.valid())
        g.predicates = p.generics(row.fn.owner.impl).predicates;
    else if (row.fn.owner.trait.valid())
        g.predicates = p.generics(row.fn.owner.trait).predicates;
    PredicateLowerer lowerer(p, scope, g.predicates);
    lowerer.generics(written_generics(p, row.fn.ast), g.parent_params, g);
    for (const auto& [ty, index] : row.impl_traits) {
        const TypeId param = lowerer.param(g, index);
        if (!lowerer.impl_trait_bounds(param, ty->bounds))
            lowerer.sized(param, g.params[index].span);
    }
    row.predicates = Step::Done;
}

void lower_supertraits(Program& p, TraitId id) {
    TraitRow& row = p.tables().traits[id];
    if (!begin(row.supertraits)) return;
    LowerCtx ctx = context(p, p.scope(id), Elision::Error);
    const auto& written = std::get<ast::TraitItem>(p.ast(row.trait.ast).kind);
    const TypeId self = self_param(p);
    auto add = [&](const std::vector<ast::Bound>& bounds) {
        for (const ast::Bound& b : bounds) {
            const auto* bound = std::get_if<ast::TraitBound>(&b);
            if (bound == nullptr) continue;
            if (bound->maybe) {
                p.diags.report(Diag::MacroCall, bound->path.span,
                               "a trait has no `Sized` among its bounds that `?` could take back");
                continue;
            }
            push_binder(p, ctx, bound->for_lifetimes);
            if (auto lowered = lower_trait_ref(p, ctx, bound->path, self))
                row.trait.supertraits.push_back(lowered->trait_ref);
            ctx.binders.pop_back();
        }
    };
    add(written.supertraits);
    for (const ast::WherePredicate& w : written.generics.where) {
        const auto* subject = std::get_if<ast::TyId>(&w.subject);
        if (subject == nullptr) continue;
        const auto* path = std::get_if<ast::PathTy>(&ctx.nodes->types[*subject].kind);
        if (path != nullptr && path->path.segments.size() == 1 &&
            path->path.segments[0].name.name == p.tables().self_upper)
            add(w.bounds);
    }
    row.supertraits = Step::Done;
}

// ---- Bounds

std::optional<std::pair<TraitRef, AssocTyId>> assoc_in_supertraits(Program& p, const TraitRef& t,
                                                                   Symbol name) {
    for (const TraitRef& super : p.supertraits(t, Program::Lifetimes::Kept)) {
        make_members(p, super.trait);
        const auto& by_name = p.tables().traits[super.trait].types_by_name;
        if (const auto it = by_name.find(name); it != by_name.end())
            return std::pair(super, it->second);
    }
    return std::nullopt;
}

namespace {

// Without lowering arguments: does the trait or a supertrait of it have this associated type?
bool trait_has_assoc(Program& p, TraitId trait, Symbol name, std::vector<TraitId>& seen) {
    if (std::find(seen.begin(), seen.end(), trait) != seen.end()) return false;
    seen.push_back(trait);
    make_members(p, trait);
    if (p.tables().traits[trait].types_by_name.contains(name)) return true;
    const TraitRow& row = p.tables().traits[trait];
    ItemScope scope;
    scope.crate = row.trait.ast.crate;
    scope.module = row.module;
    for (const ast::Bound& b : std::get<ast::TraitItem>(p.ast(row.trait.ast).kind).supertraits) {
        const auto* bound = std::get_if<ast::TraitBound>(&b);
        if (bound == nullptr) continue;
        const PathRes res = resolve_path(p, scope, bound->path, PathUse::Trait);
        if (const auto* super = std::get_if<res::Trait>(&res.res))
            if (trait_has_assoc(p, super->id, name, seen)) return true;
    }
    return false;
}

}  // namespace

namespace {

// The bounds on one parameter whose trait, or a supertrait of it, has an associated type of this
// name: the first, or all.
class AssocBounds {
  public:
    AssocBounds(Program& program, const ItemScope& scope, uint32_t index, Symbol name, bool all)
        : p(program), t(program.tables()), scope_(scope), index_(index), name_(name), all_(all) {}

    std::vector<TraitRef> find() {
        if (scope_.generics == nullptr) return {};
        if (t.bound_depth > 32) return {};  // `T: A<T::X>` asks for itself
        if (t.bound_depth > 0) all_ = false;
        ++t.bound_depth;
        for (const Generics* g = scope_.generics; g != nullptr && !is_done();) {
            const auto source = t.generics_sources.find(g);
            if (source == t.generics_sources.end()) break;
            search_source(*g, source->second);
            g = source->second.parent;
        }
        // A `Self` that has no such type by itself.
        std::erase_if(found_, [&](const TraitRef& bound) {
            std::vector<TraitId> seen;
            return !trait_has_assoc(p, bound.trait, name_, seen);
        });
        --t.bound_depth;
        return std::move(found_);
    }

  private:
    [[nodiscard]] bool is_done() const { return !all_ && !found_.empty(); }

    void search_source(const Generics& g, const GenericsSource& s) {
        if (s.trait.valid() && index_ == 0)
            found_.push_back({s.trait, identity_args(p, g), identity_regions(p, g)});
        if (s.own == nullptr || is_done()) return;
        LowerCtx ctx = context(p, scope_, Elision::Erased);
        ctx.nodes = &p.crate(s.crate).sig;
        const Symbol param = scope_.generics->params[index_].name;
        for (const auto& written : s.own->params) {
            const auto* type = std::get_if<ast::TypeParam>(&written);
            if (type != nullptr && type->name.name == param) search(type->bounds, ctx);
        }
        for (const ast::WherePredicate& w : s.own->where) {
            const auto* subject = std::get_if<ast::TyId>(&w.subject);
            if (subject == nullptr) continue;
            const auto* path = std::get_if<ast::PathTy>(&ctx.nodes->types[*subject].kind);
            if (path != nullptr && path->path.segments.size() == 1 &&
                !path->path.self_type.valid() && path->path.segments[0].name.name == param)
                search(w.bounds, ctx);
        }
    }

    void search(const std::vector<ast::Bound>& bounds, const LowerCtx& ctx) {
        for (const ast::Bound& b : bounds) {
            const auto* bound = std::get_if<ast::TraitBound>(&b);
            if (is_done() || bound == nullptr || bound->maybe) continue;
            const PathRes res = resolve_path(p, ctx.scope, bound->path, PathUse::Trait);
            const auto* trait = std::get_if<res::Trait>(&res.res);
            std::vector<TraitId> seen;
            if (trait == nullptr || !trait_has_assoc(p, trait->id, name_, seen)) continue;
            const TypeId self =
                p.types.intern(ty::Param{index_, scope_.generics->params[index_].name});
            // `T: Add<Output = T>` must not ask for its own bindings: they are left out.
            ast::Path path = bound->path;
            std::erase_if(path.segments.back().args, [](const ast::GenericArg& a) {
                return std::holds_alternative<ast::AssocBinding>(a);
            });
            LowerCtx inner = ctx;
            push_binder(p, inner, bound->for_lifetimes);
            if (auto lowered = lower_trait_ref(p, inner, path, self))
                found_.push_back(lowered->trait_ref);
        }
    }

    Program& p;
    Program::Tables& t;
    const ItemScope& scope_;
    uint32_t index_;
    Symbol name_;
    bool all_;
    std::vector<TraitRef> found_;
};

}  // namespace

std::vector<TraitRef> bounds_with_assoc(Program& p, const ItemScope& scope, uint32_t index,
                                        Symbol name) {
    return AssocBounds(p, scope, index, name, scope.crate == CrateId::User).find();
}

}  // namespace fleck
