// Function types: which lifetimes a signature declares by leaving them out, and which of them a
// call chooses.
#include <algorithm>
#include <set>

#include "frontend/sema/lower_item.h"

namespace fleck {

namespace {

// Does the written type name `Self`, or the type that the impl is for?
bool mentions_self(Program& p, const ItemScope& scope, ast::TyId id) {
    const ast::Ty& ty = p.crate(scope.crate).sig.types[id];
    if (const auto* ref = std::get_if<ast::RefTy>(&ty.kind))
        return mentions_self(p, scope, ref->target);
    const auto* path = std::get_if<ast::PathTy>(&ty.kind);
    if (path == nullptr || path->path.segments.empty()) return false;
    const ast::PathSegment& last = path->path.segments.back();
    if (path->path.segments.size() == 1 && last.name.name == p.tables().self_upper) return true;
    const auto* adt = scope.impl.valid() ? p.types.as<ty::Adt>(scope.self_type) : nullptr;
    if (adt != nullptr && last.name.name == p.name(adt->def)) return true;
    return std::any_of(last.args.begin(), last.args.end(), [&](const ast::GenericArg& a) {
        const auto* arg = std::get_if<ast::TyId>(&a);
        return arg != nullptr && mentions_self(p, scope, *arg);
    });
}

// The lifetimes of references to Self in the type of `self`, which results without one take;
// `written` and `type` are the same type.
void self_references(Program& p, const ItemScope& scope, ast::TyId written, TypeId type,
                     std::vector<Region>& out) {
    const ast::Ty& ty = p.crate(scope.crate).sig.types[written];
    if (const auto* ref = std::get_if<ast::RefTy>(&ty.kind)) {
        const auto* lowered = p.types.as<ty::Ref>(type);
        if (lowered == nullptr || !mentions_self(p, scope, ref->target)) return;
        out.push_back(lowered->region);
        self_references(p, scope, ref->target, lowered->target, out);
    } else if (const auto* path = std::get_if<ast::PathTy>(&ty.kind)) {
        const auto* adt = p.types.as<ty::Adt>(type);
        if (adt == nullptr || path->path.segments.empty()) return;
        const std::vector<TypeId> args = p.types.list(adt->args);
        size_t i = 0;
        for (const ast::GenericArg& a : path->path.segments.back().args)
            if (const auto* arg = std::get_if<ast::TyId>(&a); arg != nullptr && i < args.size())
                self_references(p, scope, *arg, args[i++], out);
    }
}

void mentioned_lifetimes(const ast::Nodes& nodes, ast::TyId id, std::vector<Symbol>& out);

void mentioned_lifetimes(const ast::Nodes& nodes, const ast::Path& path, std::vector<Symbol>& out) {
    if (path.self_type.valid()) mentioned_lifetimes(nodes, path.self_type, out);
    for (const ast::PathSegment& s : path.segments)
        for (const ast::GenericArg& a : s.args) {
            if (const auto* l = std::get_if<ast::Lifetime>(&a)) out.push_back(l->name);
            if (const auto* t = std::get_if<ast::TyId>(&a)) mentioned_lifetimes(nodes, *t, out);
            if (const auto* b = std::get_if<ast::AssocBinding>(&a))
                mentioned_lifetimes(nodes, b->type, out);
        }
}

void mentioned_lifetimes(const ast::Nodes& nodes, const std::vector<ast::Bound>& bounds,
                         std::vector<Symbol>& out) {
    for (const ast::Bound& b : bounds) {
        if (const auto* l = std::get_if<ast::Lifetime>(&b)) out.push_back(l->name);
        if (const auto* t = std::get_if<ast::TraitBound>(&b))
            mentioned_lifetimes(nodes, t->path, out);
    }
}

void mentioned_lifetimes(const ast::Nodes& nodes, ast::TyId id, std::vector<Symbol>& out) {
    std::visit(Overloaded{
                   [&](const ast::PathTy& k) { mentioned_lifetimes(nodes, k.path, out); },
                   [&](const ast::RefTy& k) {
                       if (k.lifetime) out.push_back(k.lifetime->name);
                       mentioned_lifetimes(nodes, k.target, out);
                   },
                   [&](const ast::RawPtrTy& k) { mentioned_lifetimes(nodes, k.target, out); },
                   [&](const ast::TupleTy& k) {
                       for (ast::TyId e : k.elems) mentioned_lifetimes(nodes, e, out);
                   },
                   [&](const ast::ArrayTy& k) { mentioned_lifetimes(nodes, k.elem, out); },
                   [&](const ast::SliceTy& k) { mentioned_lifetimes(nodes, k.elem, out); },
                   [&](const ast::FnPtrTy& k) {
                       for (ast::TyId t : k.params) mentioned_lifetimes(nodes, t, out);
                       if (k.ret.valid()) mentioned_lifetimes(nodes, k.ret, out);
                   },
                   [](const ast::NeverTy&) {},
                   [](const ast::InferTy&) {},
                   [&](const ast::ImplTraitTy& k) { mentioned_lifetimes(nodes, k.bounds, out); },
                   [&](const ast::DynTraitTy& k) { mentioned_lifetimes(nodes, k.bounds, out); },
               },
               nodes.types[id].kind);
}

// The lifetimes that bounds and where-clauses mention, as written.
std::vector<Symbol> lifetimes_of_bounds(const ast::Nodes& nodes, const ast::Generics& written) {
    std::vector<Symbol> out;
    for (const ast::LifetimeParam& l : written.lifetimes) {
        if (!l.bounds.empty()) out.push_back(l.lifetime.name);
        for (const ast::Lifetime& b : l.bounds) out.push_back(b.name);
    }
    for (const auto& param : written.params)
        if (const auto* type = std::get_if<ast::TypeParam>(&param))
            mentioned_lifetimes(nodes, type->bounds, out);
    for (const ast::WherePredicate& w : written.where) {
        if (const auto* l = std::get_if<ast::Lifetime>(&w.subject)) out.push_back(l->name);
        if (const auto* t = std::get_if<ast::TyId>(&w.subject)) mentioned_lifetimes(nodes, *t, out);
        mentioned_lifetimes(nodes, w.bounds, out);
    }
    return out;
}

// rustc's rule for what a call chooses: lifetimes that no bound mentions, and that are not only in
// the result.
void mark_late_regions(Program& p, const ast::FnItem& written, Fn& fn) {
    Generics& g = fn.generics;
    if (g.regions.size() == g.parent_regions) return;
    const std::vector<Symbol> bounded =
        lifetimes_of_bounds(p.crate(fn.ast.crate).sig, written.generics);
    std::vector<Region> inputs, output;
    for (TypeId t : fn.sig.params) constrained_regions(p.types, t, inputs);
    constrained_regions(p.types, fn.sig.ret, output);
    for (uint32_t i = g.parent_regions; i < g.regions.size(); ++i) {
        const Region r{Region::Kind::Param, i};
        auto has = [](const auto& list, const auto& item) {
            return std::find(list.begin(), list.end(), item) != list.end();
        };
        const bool in_bounds = g.regions[i].name.valid() && has(bounded, g.regions[i].name);
        g.regions[i].late = !in_bounds && (has(inputs, r) || !has(output, r));
    }
}

// `fn parser(text: &str) -> Parser`: that the result borrows from `text` cannot be seen.
void warn_of_mixed_lifetimes(Program& p, const std::vector<LifetimeUse>& inputs,
                             const std::vector<LifetimeUse>& outputs) {
    using How = LifetimeUse::How;
    std::vector<Region> told;
    for (const LifetimeUse& out : outputs) {
        if (std::find(told.begin(), told.end(), out.region) != told.end()) continue;
        const LifetimeUse* first = nullptr;
        std::set<How> ways;
        for (const LifetimeUse& in : inputs)
            if (in.region == out.region) {
                ways.insert(in.how);
                if (first == nullptr) first = &in;
            }
        if (first == nullptr) continue;
        const LifetimeUse* unnamed = nullptr;
        for (const LifetimeUse& same : outputs)
            if (same.region == out.region) {
                ways.insert(same.how);
                if (same.how != How::Named && unnamed == nullptr) unnamed = &same;
            }
        if (ways.size() < 2 || unnamed == nullptr) continue;
        told.push_back(out.region);
        const bool is_named = ways.contains(How::Named) && !ways.contains(How::Hidden);
        p.diags.report(Diag::LifetimeSyntaxes, is_named ? unnamed->span : first->span)
            .label(is_named ? first->span : unnamed->span, "the same lifetime")
            .help(ways.contains(How::Hidden) ? "say that there is a lifetime: `Type<'_>`"
                                             : "name it everywhere or nowhere");
    }
}

// The parameters of a function with a body can be seen where their types stand: they are none.
bool names_parameter(const ast::Body& body, Symbol name) {
    return std::any_of(body.params.begin(), body.params.end(), [&](ast::PatId id) {
        const auto* pat = std::get_if<ast::IdentPat>(&body.nodes.pats[id].kind);
        return pat != nullptr && pat->name.name == name;
    });
}

bool implements_trait(Program& p, const Fn& fn) {
    return fn.owner.impl.valid() && p.impl(fn.owner.impl).trait.has_value();
}

// `impl Trait` in a result is like an associated type of the function: its bounds are known, what
// it is is not. Of the lifetimes it has those that its bounds name; the others are 'static in it.
TypeId impl_result(Program& p, FnId id, LowerCtx ctx, const ast::ImplTraitTy& ty, Span span) {
    AssocTyRow row;
    row.assoc.name = p.symbols.intern(p.sources.text(span));
    row.assoc.result_of = id;
    row.assoc.span = span;
    row.step = Step::Done;
    const AssocTyId assoc = p.tables().assoc_tys.push(std::move(row));
    p.tables().fns[id].fn.impl_results.push_back(assoc);
    const Generics& g = p.tables().fns[id].fn.generics;
    ctx.impl_trait = nullptr;  // not inside of another one
    const TypeListId args = identity_args(p, g);
    std::vector<Predicate> bounds;
    lower_bounds(p, ctx, p.types.intern(ty::Projection{assoc, args, identity_regions(p, g)}),
                 ty.bounds, span, bounds);
    std::vector<Region> named = p.types.regions(identity_regions(p, g));
    std::vector<bool> is_named(named.size());
    const auto note = [&](const Region& r) {
        if (r.kind == Region::Kind::Param && r.index < is_named.size()) is_named[r.index] = true;
    };
    const auto note_type = [&](TypeId t) {
        p.types.each_region(t, [&](const Region& r, uint32_t) { note(r); });
    };
    for (const Predicate& b : bounds) {
        if (const auto* o = std::get_if<TypeOutlives>(&b)) note(o->region);
        if (const auto* t = std::get_if<TraitPredicate>(&b))
            for (size_t i = 1; i < p.types.list(t->trait_ref.args).size(); ++i)
                note_type(p.types.list(t->trait_ref.args)[i]);
        if (const auto* eq = std::get_if<ProjectionPredicate>(&b)) note_type(eq->type);
    }
    for (size_t i = 0; i < named.size(); ++i)
        if (!is_named[i]) named[i] = Region{Region::Kind::Static};
    AssocTy& made = p.tables().assoc_tys[assoc].assoc;
    made.bounds = std::move(bounds);
    made.result_regions = p.types.regions(std::move(named));
    return p.types.intern(ty::Projection{assoc, args, made.result_regions});
}

}  // namespace

void lower_sig(Program& p, FnId id) {
    FnRow& row = p.tables().fns[id];
    if (!begin(row.sig)) return;
    const ItemScope scope = p.scope(id);
    Generics& g = row.fn.generics;
    const auto& f = std::get<ast::FnItem>(p.ast(row.fn.ast).kind);
    LowerCtx ctx = context(p, scope, Elision::Fresh);
    ctx.fresh_region = fresh_in(g);
    ctx.impl_trait = [&](const ast::ImplTraitTy& ty, Span) {
        for (const auto& [written, index] : row.impl_traits)
            if (written == &ty) return p.types.intern(ty::Param{index, g.params[index].name});
        return p.types.error;
    };
    if (scope.crate == CrateId::User && f.body.valid())
        ctx.is_local = [&p, &f](Symbol name) {
            return names_parameter(p.body(CrateId::User, f.body), name);
        };
    std::vector<LifetimeUse> inputs, outputs;
    ctx.uses = &inputs;
    std::vector<Region> of_others;  // one that two parameters have counts twice, as in rustc
    for (size_t i = 0; i < f.params.size(); ++i) {
        std::vector<Region> seen;
        ctx.seen = &seen;
        row.fn.sig.params.push_back(lower_type(p, ctx, f.params[i].type));
        row.fn.param_spans.push_back(f.params[i].span);
        if (!f.has_self || i > 0) append_distinct(seen, of_others);
    }
    ctx.seen = nullptr;
    ctx.uses = &outputs;
    ctx.elision = Elision::Default;
    std::vector<Region> of_self, distinct;
    if (f.has_self) self_references(p, scope, f.params[0].type, row.fn.sig.params[0], of_self);
    append_distinct(of_self, distinct);
    const std::vector<Region>& candidates = distinct.empty() ? of_others : distinct;
    if (candidates.size() == 1) ctx.elided_region = candidates[0];
    ctx.nothing_to_borrow = candidates.empty();
    ctx.impl_trait = nullptr;
    if (scope.crate == CrateId::User && !row.fn.owner.trait.valid() && !implements_trait(p, row.fn))
        ctx.impl_trait = [&](const ast::ImplTraitTy& ty, Span span) {
            return impl_result(p, id, ctx, ty, span);
        };
    row.fn.sig.ret = lower_result_type(p, ctx, f.ret);
    if (scope.crate == CrateId::User) warn_of_mixed_lifetimes(p, inputs, outputs);
    mark_late_regions(p, f, row.fn);
    row.sig = Step::Done;
}

}  // namespace fleck
