// Item signatures in interned types: generic parameters, where-clauses, fields, function types,
// impl headers. Each step of a row runs once, when it is first asked for.
#include <algorithm>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

LowerCtx context(Program& p, const ItemScope& scope, Elision elision) {
    LowerCtx ctx;
    ctx.scope = scope;
    ctx.nodes = &p.crate(scope.crate).sig;
    ctx.elision = elision;
    return ctx;
}

// Names the parameters of `written` in `g`, behind those that are there already.
void add_params(Program& p, const ast::Generics& written, Generics& g) {
    for (const ast::LifetimeParam& l : written.lifetimes) {
        const std::string_view name = p.symbols.text(l.lifetime.name);
        check_lifetime_name(p, l.lifetime);
        for (size_t i = 0; i < g.regions.size(); ++i) {
            if (g.regions[i].name != l.lifetime.name) continue;
            const bool outer = i < g.parent_regions;
            p.diags
                .report(outer ? Diag::ShadowedLifetime : Diag::DuplicateParam, l.lifetime.span,
                        fmt::format("'{}", name))
                .label(g.regions[i].span, "first declared here");
        }
        g.regions.push_back({l.lifetime.name, l.lifetime.span});
    }
    for (const auto& param : written.params) {
        GenericParam out;
        const auto* type = std::get_if<ast::TypeParam>(&param);
        const ast::Ident& name =
            type != nullptr ? type->name : std::get<ast::ConstParam>(param).name;
        out.name = name.name;
        out.span = name.span;
        out.is_const = type == nullptr;
        for (const GenericParam& other : g.params)
            if (other.name == out.name && other.span.valid() && !other.synthetic)
                p.diags.report(Diag::DuplicateParam, name.span, p.symbols.text(out.name))
                    .at("already used")
                    .label(other.span, "first use of the name");
        g.params.push_back(out);
    }
}

bool uses_param_from(const Types& types, TypeId t, size_t index) {
    if (const auto* k = types.as<ty::Param>(t)) return k->index >= index;
    bool found = false;
    types.each_part(t, [&](TypeId part) { found |= uses_param_from(types, part, index); });
    return found;
}

// Types of const parameters, and defaults; needs the names of add_params.
void add_param_types(Program& p, const ast::Generics& written, Generics& g, size_t first,
                     const ItemScope& scope) {
    LowerCtx ctx = context(p, scope, Elision::Bound);
    for (size_t i = 0; i < written.params.size(); ++i) {
        if (const auto* type = std::get_if<ast::TypeParam>(&written.params[i])) {
            if (!type->default_type.valid()) continue;
            const TypeId fallback = lower_type(p, ctx, type->default_type);
            g.params[first + i].default_type = fallback;
            if (uses_param_from(p.types, fallback, first + i))
                p.diags
                    .report(Diag::ForwardDefault,
                            p.crate(scope.crate).sig.types[type->default_type].span)
                    .at("stands in front of what it uses");
        } else {
            const auto& param = std::get<ast::ConstParam>(written.params[i]);
            const TypeId t = lower_type(p, ctx, param.type);
            g.params[first + i].const_type = t;
            if (t != p.types.error && !p.types.is<ty::Int>(t) && t != p.types.boolean &&
                t != p.types.character)
                p.diags
                    .report(Diag::ConstParamType, p.crate(scope.crate).sig.types[param.type].span)
                    .at("must be an integer, `bool` or `char`");
        }
    }
}

void inherit(Generics& g, const Generics& parent) {
    g.params = parent.params;
    g.regions = parent.regions;
    g.parent_params = static_cast<uint32_t>(parent.params.size());
    g.parent_regions = static_cast<uint32_t>(parent.regions.size());
}

class PredicateLowerer {
  public:
    PredicateLowerer(Program& program, const ItemScope& scope, std::vector<Predicate>& out)
        : p(program), out_(out), ctx_(context(program, scope, Elision::Bound)) {
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
    bool bounds(TypeId subject, const std::vector<ast::Bound>& bounds) {
        bool maybe_sized = false;
        for (const ast::Bound& b : bounds) {
            if (const auto* l = std::get_if<ast::Lifetime>(&b)) {
                out_.push_back(TypeOutlives{subject, lower_lifetime(p, ctx_, *l), l->span});
                continue;
            }
            const auto& trait = std::get<ast::TraitBound>(b);
            if (trait.maybe) {
                maybe_sized = true;
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
        return maybe_sized;
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
        std::vector<bool> maybe(written.params.size(), false);
        for (size_t i = 0; i < written.params.size(); ++i) {
            const auto* type = std::get_if<ast::TypeParam>(&written.params[i]);
            if (type != nullptr) maybe[i] = bounds(param(g, first_param + i), type->bounds);
        }
        for (const ast::WherePredicate& w : written.where) {
            if (const auto* l = std::get_if<ast::Lifetime>(&w.subject)) {
                for (const ast::Bound& b : w.bounds)
                    if (const auto* s = std::get_if<ast::Lifetime>(&b))
                        out_.push_back(RegionOutlives{lower_lifetime(p, ctx_, *l),
                                                      lower_lifetime(p, ctx_, *s), s->span});
                continue;
            }
            const TypeId subject = lower_type(p, ctx_, std::get<ast::TyId>(w.subject));
            if (!bounds(subject, w.bounds)) continue;
            for (size_t i = 0; i < written.params.size(); ++i)
                if (subject == param(g, first_param + i)) maybe[i] = true;
        }
        for (size_t i = 0; i < written.params.size(); ++i) {
            const auto* type = std::get_if<ast::TypeParam>(&written.params[i]);
            if (type != nullptr && !maybe[i]) sized(param(g, first_param + i), type->name.span);
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

// `impl Trait` in a parameter's type, in the order of the text.
void find_impl_traits(const ast::Nodes& nodes, ast::TyId id,
                      std::vector<std::pair<const ast::ImplTraitTy*, Span>>& out) {
    auto path = [&](const ast::Path& k) {
        for (const ast::PathSegment& s : k.segments)
            for (const ast::GenericArg& a : s.args)
                if (const auto* t = std::get_if<ast::TyId>(&a)) find_impl_traits(nodes, *t, out);
    };
    const ast::Ty& ty = nodes.types[id];
    std::visit(Overloaded{
                   [&](const ast::PathTy& k) { path(k.path); },
                   [&](const ast::RefTy& k) { find_impl_traits(nodes, k.target, out); },
                   [&](const ast::RawPtrTy& k) { find_impl_traits(nodes, k.target, out); },
                   [&](const ast::TupleTy& k) {
                       for (ast::TyId e : k.elems) find_impl_traits(nodes, e, out);
                   },
                   [&](const ast::ArrayTy& k) { find_impl_traits(nodes, k.elem, out); },
                   [&](const ast::SliceTy& k) { find_impl_traits(nodes, k.elem, out); },
                   [](const ast::FnPtrTy&) {},
                   [](const ast::NeverTy&) {},
                   [](const ast::InferTy&) {},
                   [&](const ast::ImplTraitTy& k) { out.emplace_back(&k, ty.span); },
                   [](const ast::DynTraitTy&) {},
               },
               ty.kind);
}

template <typename Row, typename Id>
ItemScope base_scope(const Row& row, const AstRef& ast, const Generics& g, Id) {
    ItemScope s;
    s.crate = ast.crate;
    s.module = row.module;
    s.generics = &g;
    return s;
}

TypeListId identity_args(Program& p, const Generics& g) {
    std::vector<TypeId> args;
    for (size_t i = 0; i < g.params.size(); ++i)
        args.push_back(p.types.intern(ty::Param{static_cast<uint32_t>(i), g.params[i].name}));
    return p.types.list(std::move(args));
}

RegionListId identity_regions(Program& p, const Generics& g) {
    std::vector<Region> regions;
    for (uint32_t i = 0; i < g.regions.size(); ++i) regions.push_back({Region::Kind::Param, i});
    return p.types.regions(std::move(regions));
}

TypeId self_param(Program& p) { return p.types.intern(ty::Param{0, p.tables().self_upper}); }

const ast::Generics& written_generics(Program& p, const AstRef& ref) {
    const ast::Item& i = p.ast(ref);
    if (const auto* s = std::get_if<ast::StructItem>(&i.kind)) return s->generics;
    if (const auto* e = std::get_if<ast::EnumItem>(&i.kind)) return e->generics;
    if (const auto* f = std::get_if<ast::FnItem>(&i.kind)) return f->generics;
    if (const auto* t = std::get_if<ast::TraitItem>(&i.kind)) return t->generics;
    if (const auto* m = std::get_if<ast::ImplItem>(&i.kind)) return m->generics;
    return std::get<ast::TypeAliasItem>(i.kind).generics;
}

}  // namespace

// ---- Scopes

ItemScope Program::scope(AdtId id) {
    AdtRow& row = tables_->adts[id];
    lower_params(*this, id);
    ItemScope s = base_scope(row, row.adt.ast, row.adt.generics, id);
    std::vector<Region> regions;
    for (size_t i = 0; i < row.adt.generics.regions.size(); ++i)
        regions.push_back({Region::Kind::Param, static_cast<uint32_t>(i)});
    s.self_type =
        types.adt(id, identity_args(*this, row.adt.generics), types.regions(std::move(regions)));
    return s;
}

ItemScope Program::scope(TraitId id) {
    TraitRow& row = tables_->traits[id];
    lower_params(*this, id);
    ItemScope s = base_scope(row, row.trait.ast, row.trait.generics, id);
    s.self_type = self_param(*this);
    s.trait = id;
    return s;
}

ItemScope Program::scope(ImplId id) {
    ImplRow& row = tables_->impls[id];
    lower_params(*this, id);
    lower_header(*this, id);
    ItemScope s = base_scope(row, row.impl.ast, row.impl.generics, id);
    s.self_type = row.impl.self_type;
    s.impl = id;
    if (row.impl.trait) s.trait = row.impl.trait->trait;
    s.each = &each_types(*this, id);
    return s;
}

namespace {

ItemScope member_scope(Program& p, const FnOwner& owner, ItemScope s) {
    if (owner.impl.valid()) {
        const ItemScope parent = p.scope(owner.impl);
        s.self_type = parent.self_type;
        s.trait = parent.trait;
        s.impl = parent.impl;
        s.each = parent.each;
    } else if (owner.trait.valid()) {
        s.self_type = self_param(p);
        s.trait = owner.trait;
    }
    return s;
}

}  // namespace

ItemScope Program::scope(FnId id) {
    lower_params(*this, id);
    FnRow& row = tables_->fns[id];
    return member_scope(*this, row.fn.owner, base_scope(row, row.fn.ast, row.fn.generics, id));
}

ItemScope Program::scope(ConstId id) {
    ConstRow& row = tables_->consts[id];
    Generics& g = row.constant.generics;
    if (g.params.empty() && g.regions.empty()) {
        if (row.constant.owner.impl.valid()) {
            lower_header(*this, row.constant.owner.impl);
            inherit(g, params(row.constant.owner.impl));
            tables_->generics_sources[&g] = {row.constant.ast.crate, nullptr,
                                             &params(row.constant.owner.impl), TraitId()};
        } else if (row.constant.owner.trait.valid()) {
            inherit(g, params(row.constant.owner.trait));
            tables_->generics_sources[&g] = {row.constant.ast.crate, nullptr,
                                             &params(row.constant.owner.trait), TraitId()};
        }
    }
    return member_scope(*this, row.constant.owner, base_scope(row, row.constant.ast, g, id));
}

ItemScope Program::scope(StaticId id) {
    static const Generics kNone;
    StaticRow& row = tables_->statics[id];
    return base_scope(row, row.item.ast, kNone, id);
}

// ---- Parameters

void lower_params(Program& p, AdtId id) {
    AdtRow& row = p.tables().adts[id];
    if (row.params != Step::Open) return;
    row.params = Step::Busy;
    Generics& g = row.adt.generics;
    const ast::Generics& written = written_generics(p, row.adt.ast);
    p.tables().generics_sources[&g] = {row.adt.ast.crate, &written, nullptr, TraitId()};
    add_params(p, written, g);
    add_param_types(p, written, g, 0, p.scope(id));
    row.params = Step::Done;
}

void lower_params(Program& p, TraitId id) {
    TraitRow& row = p.tables().traits[id];
    if (row.params != Step::Open) return;
    row.params = Step::Busy;
    Generics& g = row.trait.generics;
    const ast::Generics& written = written_generics(p, row.trait.ast);
    p.tables().generics_sources[&g] = {row.trait.ast.crate, &written, nullptr, id};
    GenericParam self;
    self.name = p.tables().self_upper;
    g.params.push_back(self);
    add_params(p, written, g);
    add_param_types(p, written, g, 1, p.scope(id));
    row.params = Step::Done;
}

void lower_params(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (row.params != Step::Open) return;
    row.params = Step::Busy;
    Generics& g = row.impl.generics;
    const ast::Generics& written = written_generics(p, row.impl.ast);
    p.tables().generics_sources[&g] = {row.impl.ast.crate, &written, nullptr, TraitId()};
    add_params(p, written, g);
    ItemScope scope = base_scope(row, row.impl.ast, g, id);
    scope.each = &each_types(p, id);
    add_param_types(p, written, g, 0, scope);
    row.params = Step::Done;
}

void lower_params(Program& p, AliasId id) {
    AliasRow& row = p.tables().aliases[id];
    if (row.params != Step::Open) return;
    row.params = Step::Busy;
    const ast::Generics& written = written_generics(p, row.ast);
    p.tables().generics_sources[&row.generics] = {row.ast.crate, &written, nullptr, TraitId()};
    add_params(p, written, row.generics);
    add_param_types(p, written, row.generics, 0, base_scope(row, row.ast, row.generics, id));
    row.params = Step::Done;
}

void lower_params(Program& p, FnId id) {
    FnRow& row = p.tables().fns[id];
    if (row.params != Step::Open) return;
    row.params = Step::Busy;
    Generics& g = row.fn.generics;
    const auto& f = std::get<ast::FnItem>(p.ast(row.fn.ast).kind);
    const Generics* parent = nullptr;
    if (row.fn.owner.impl.valid()) {
        lower_header(p, row.fn.owner.impl);
        parent = &p.params(row.fn.owner.impl);
    } else if (row.fn.owner.trait.valid()) {
        parent = &p.params(row.fn.owner.trait);
    }
    if (parent != nullptr) inherit(g, *parent);
    p.tables().generics_sources[&g] = {row.fn.ast.crate, &f.generics, parent, TraitId()};
    const size_t first = g.params.size();
    add_params(p, f.generics, g);
    row.fn.is_unsafe = f.is_unsafe;
    row.fn.is_const = f.is_const;
    std::vector<std::pair<const ast::ImplTraitTy*, Span>> impl_traits;
    for (const ast::FnParam& param : f.params)
        find_impl_traits(p.crate(row.fn.ast.crate).sig, param.type, impl_traits);
    for (const auto& [ty, span] : impl_traits) {
        GenericParam param;
        param.name = p.symbols.intern(p.sources.text(span));
        param.span = span;
        param.synthetic = true;
        row.impl_traits.emplace_back(ty, static_cast<uint32_t>(g.params.size()));
        g.params.push_back(param);
    }
    row.params = Step::Done;
    add_param_types(p, f.generics, g, first, p.scope(id));
}

// ---- Where-clauses

void lower_predicates(Program& p, AdtId id) {
    AdtRow& row = p.tables().adts[id];
    if (row.predicates != Step::Open) return;
    row.predicates = Step::Busy;
    const ItemScope scope = p.scope(id);
    PredicateLowerer(p, scope, row.adt.generics.predicates)
        .generics(written_generics(p, row.adt.ast), 0, row.adt.generics);
    row.predicates = Step::Done;
}

void lower_predicates(Program& p, TraitId id) {
    TraitRow& row = p.tables().traits[id];
    if (row.predicates != Step::Open) return;
    row.predicates = Step::Busy;
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
    if (row.predicates != Step::Open) return;
    row.predicates = Step::Busy;
    const ItemScope scope = p.scope(id);
    PredicateLowerer(p, scope, row.impl.generics.predicates)
        .generics(written_generics(p, row.impl.ast), 0, row.impl.generics);
    row.predicates = Step::Done;
}

void lower_predicates(Program& p, FnId id) {
    FnRow& row = p.tables().fns[id];
    if (row.predicates != Step::Open) return;
    row.predicates = Step::Busy;
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

// ---- Bodies of items

void lower_fields(Program& p, AdtId id) {
    AdtRow& row = p.tables().adts[id];
    if (row.lowered != Step::Open) return;
    row.lowered = Step::Busy;
    const ItemScope scope = p.scope(id);
    LowerCtx ctx = context(p, scope, Elision::Error);
    const ast::Item& item = p.ast(row.adt.ast);
    auto variant = [&](Symbol name, Span span, const ast::VariantData& data, bool all_pub) {
        Variant v;
        v.name = name;
        v.span = span;
        v.ctor = data.ctor;
        for (const ast::FieldDecl& f : data.field_list) {
            for (const Field& other : v.fields)
                if (other.name == f.name.name)
                    p.diags.report(Diag::DuplicateField, f.name.span, p.symbols.text(f.name.name))
                        .at("field already declared")
                        .label(other.span, "first declared here");
            v.fields.push_back(
                {f.name.name, lower_type(p, ctx, f.type), f.is_pub || all_pub, f.name.span});
        }
        row.adt.variants.push_back(std::move(v));
    };
    if (const auto* s = std::get_if<ast::StructItem>(&item.kind)) {
        variant(item.name.name, item.name.span, s->data, false);
    } else {
        const auto& e = std::get<ast::EnumItem>(item.kind);
        const TypeId repr = row.adt.repr ? p.types.int_type(*row.adt.repr) : p.types.isize;
        int64_t next = 0;
        for (const ast::VariantDecl& v : e.variants) {
            variant(v.name.name, v.name.span, v.data, true);
            if (v.discriminant.valid()) {
                const TypeId value =
                    p.eval_const({scope.crate, v.discriminant, repr, scope, nullptr});
                if (const auto* k = p.types.as<ty::ConstValue>(value)) {
                    const unsigned width = bit_width(row.adt.repr.value_or(IntTy::Isize));
                    uint64_t bits = k->bits;
                    if (width < 64 && is_signed(row.adt.repr.value_or(IntTy::Isize)) &&
                        ((bits >> (width - 1)) & 1) != 0)
                        bits |= ~uint64_t{0} << width;
                    next = static_cast<int64_t>(bits);
                }
            }
            row.adt.variants.back().discriminant = next;
            next = static_cast<int64_t>(static_cast<uint64_t>(next) + 1);
        }
    }
    row.lowered = Step::Done;
}

namespace {

std::function<Region(Span)> fresh_in(Generics& g) {
    return [&g](Span span) {
        g.regions.push_back({Symbol(), span});
        return Region{Region::Kind::Param, static_cast<uint32_t>(g.regions.size() - 1)};
    };
}

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

}  // namespace

void lower_sig(Program& p, FnId id) {
    FnRow& row = p.tables().fns[id];
    if (row.sig != Step::Open) return;
    row.sig = Step::Busy;
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
    std::vector<Region> of_others;  // one that two parameters have counts twice, as in rustc
    for (size_t i = 0; i < f.params.size(); ++i) {
        std::vector<Region> seen;
        ctx.seen = &seen;
        row.fn.sig.params.push_back(lower_type(p, ctx, f.params[i].type));
        row.fn.param_spans.push_back(f.params[i].span);
        if (!f.has_self || i > 0) append_distinct(seen, of_others);
    }
    ctx.seen = nullptr;
    ctx.elision = Elision::Default;
    std::vector<Region> of_self, distinct;
    if (f.has_self) self_references(p, scope, f.params[0].type, row.fn.sig.params[0], of_self);
    append_distinct(of_self, distinct);
    const std::vector<Region>& candidates = distinct.empty() ? of_others : distinct;
    if (candidates.size() == 1) ctx.elided_region = candidates[0];
    ctx.impl_trait = nullptr;
    row.fn.sig.ret = f.ret.valid() ? lower_type(p, ctx, f.ret) : p.types.unit;
    mark_late_regions(p, f, row.fn);
    row.sig = Step::Done;
}

void lower_header(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (row.header != Step::Open) return;
    row.header = Step::Busy;
    row.impl.self_type = p.types.error;
    lower_params(p, id);
    Generics& g = row.impl.generics;
    ItemScope scope = base_scope(row, row.impl.ast, g, id);
    scope.each = &each_types(p, id);
    LowerCtx ctx = context(p, scope, Elision::Header);
    ctx.fresh_region = fresh_in(g);
    const auto& written = std::get<ast::ImplItem>(p.ast(row.impl.ast).kind);
    row.impl.self_type = lower_type(p, ctx, written.self_type);
    if (written.trait && row.trait.valid()) {
        ctx.scope.self_type = row.impl.self_type;
        if (auto trait = lower_trait_ref(p, ctx, *written.trait, row.impl.self_type))
            row.impl.trait = trait->trait_ref;
    }
    row.header = Step::Done;
}

void lower_impl_types(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (row.types != Step::Open) return;
    row.types = Step::Busy;
    make_members(p, id);
    const ItemScope scope = p.scope(id);
    LowerCtx ctx = context(p, scope, Elision::AssocType);
    if (row.impl.trait) {
        const TraitId trait = row.impl.trait->trait;
        make_members(p, trait);
        const auto& by_name = p.tables().traits[trait].types_by_name;
        for (const auto& [name, item] : row.written_types) {
            const auto it = by_name.find(name);
            if (it == by_name.end()) continue;  // E0437, by the item checks
            const auto& alias = std::get<ast::TypeAliasItem>(p.crate(scope.crate).items[item].kind);
            if (!alias.type.valid()) continue;
            row.impl.types.emplace_back(it->second, lower_type(p, ctx, alias.type));
        }
    }
    row.types = Step::Done;
}

void lower_supertraits(Program& p, TraitId id) {
    TraitRow& row = p.tables().traits[id];
    if (row.supertraits != Step::Open) return;
    row.supertraits = Step::Busy;
    LowerCtx ctx = context(p, p.scope(id), Elision::Error);
    const auto& written = std::get<ast::TraitItem>(p.ast(row.trait.ast).kind);
    const TypeId self = self_param(p);
    auto add = [&](const std::vector<ast::Bound>& bounds) {
        for (const ast::Bound& b : bounds) {
            const auto* bound = std::get_if<ast::TraitBound>(&b);
            if (bound == nullptr || bound->maybe) continue;
            if (auto lowered = lower_trait_ref(p, ctx, bound->path, self))
                row.trait.supertraits.push_back(lowered->trait_ref);
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

void lower_assoc_ty(Program& p, AssocTyId id) {
    AssocTyRow& row = p.tables().assoc_tys[id];
    if (row.step != Step::Open) return;
    row.step = Step::Busy;
    const ItemScope scope = p.scope(row.assoc.trait);
    const auto& written = std::get<ast::TypeAliasItem>(p.ast(row.ast).kind);
    if (!written.generics.params.empty() || !written.generics.lifetimes.empty())
        p.diags.report(Diag::Unsupported, row.assoc.span, "generic associated types are");
    const TypeId self = p.types.intern(ty::Projection{id, identity_args(p, *scope.generics)});
    PredicateLowerer lowerer(p, scope, row.assoc.bounds);
    if (!lowerer.bounds(self, written.bounds)) lowerer.sized(self, row.assoc.span);
    if (written.type.valid()) {
        LowerCtx ctx = context(p, scope, Elision::Error);
        row.assoc.default_type = lower_type(p, ctx, written.type);
    }
    row.step = Step::Done;
}

void lower_const(Program& p, ConstId id) {
    ConstRow& row = p.tables().consts[id];
    if (row.step != Step::Open) return;
    row.step = Step::Busy;
    row.constant.type = p.types.error;
    const ItemScope scope = p.scope(id);
    if (row.constant.owner.impl.valid())
        row.constant.generics.predicates = p.generics(row.constant.owner.impl).predicates;
    else if (row.constant.owner.trait.valid())
        row.constant.generics.predicates = p.generics(row.constant.owner.trait).predicates;
    const bool lifetimes = scope.generics != nullptr && !scope.generics->regions.empty();
    Elision elision = Elision::Static;
    if (row.constant.owner.impl.valid())
        elision = lifetimes ? Elision::OldConst : Elision::AssocConst;
    else if (row.constant.owner.trait.valid())
        elision = lifetimes ? Elision::Error : Elision::AssocConst;
    LowerCtx ctx = context(p, scope, elision);
    row.constant.type =
        lower_type(p, ctx, std::get<ast::ConstItem>(p.ast(row.constant.ast).kind).type);
    row.step = Step::Done;
}

void lower_static(Program& p, StaticId id) {
    StaticRow& row = p.tables().statics[id];
    if (row.step != Step::Open) return;
    row.step = Step::Busy;
    row.item.type = p.types.error;
    LowerCtx ctx = context(p, p.scope(id), Elision::Static);
    row.item.type = lower_type(p, ctx, std::get<ast::StaticItem>(p.ast(row.item.ast).kind).type);
    row.step = Step::Done;
}

void lower_alias(Program& p, AliasId id) {
    AliasRow& row = p.tables().aliases[id];
    if (row.step == Step::Busy) {
        const ast::Item& item = p.ast(row.ast);
        p.diags.report(Diag::Cycle, item.name.span,
                       fmt::format("expanding type alias `{}`", p.symbols.text(row.name)));
        row.type = p.types.error;
        return;
    }
    if (row.step != Step::Open) return;
    row.step = Step::Busy;
    lower_params(p, id);
    LowerCtx ctx = context(p, base_scope(row, row.ast, row.generics, id), Elision::Error);
    const auto& written = std::get<ast::TypeAliasItem>(p.ast(row.ast).kind);
    const TypeId type = written.type.valid() ? lower_type(p, ctx, written.type) : p.types.error;
    if (!row.type.valid()) row.type = type;
    row.step = Step::Done;
}

// ---- Bounds

std::optional<std::pair<TraitRef, AssocTyId>> assoc_in_supertraits(Program& p, const TraitRef& t,
                                                                   Symbol name) {
    for (const TraitRef& super : p.supertraits(t)) {
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

std::optional<TraitRef> bound_with_assoc(Program& p, const ItemScope& scope, uint32_t index,
                                         Symbol name) {
    Program::Tables& t = p.tables();
    if (scope.generics == nullptr) return std::nullopt;
    const Symbol param_name = scope.generics->params[index].name;
    std::optional<TraitRef> found;
    auto search = [&](const std::vector<ast::Bound>& bounds, const LowerCtx& ctx) {
        for (const ast::Bound& b : bounds) {
            const auto* bound = std::get_if<ast::TraitBound>(&b);
            if (found || bound == nullptr || bound->maybe) continue;
            const PathRes res = resolve_path(p, ctx.scope, bound->path, PathUse::Trait);
            const auto* trait = std::get_if<res::Trait>(&res.res);
            std::vector<TraitId> seen;
            if (trait == nullptr || !trait_has_assoc(p, trait->id, name, seen)) continue;
            const TypeId self = p.types.intern(ty::Param{index, param_name});
            // `T: Add<Output = T>` must not ask for its own bindings: they are left out.
            ast::Path path = bound->path;
            std::erase_if(path.segments.back().args, [](const ast::GenericArg& a) {
                return std::holds_alternative<ast::AssocBinding>(a);
            });
            LowerCtx inner = ctx;
            push_binder(p, inner, bound->for_lifetimes);
            if (auto lowered = lower_trait_ref(p, inner, path, self)) found = lowered->trait_ref;
        }
    };
    if (t.bound_depth > 32) return std::nullopt;  // `T: A<T::X>` asks for itself
    ++t.bound_depth;
    for (const Generics* g = scope.generics; g != nullptr && !found;) {
        const auto source = t.generics_sources.find(g);
        if (source == t.generics_sources.end()) break;
        const GenericsSource& s = source->second;
        if (s.trait.valid() && index == 0) found = TraitRef{s.trait, identity_args(p, *g)};
        LowerCtx ctx = context(p, scope, Elision::Erased);
        ctx.nodes = &p.crate(s.crate).sig;
        if (s.own != nullptr && !found) {
            for (const auto& param : s.own->params) {
                const auto* type = std::get_if<ast::TypeParam>(&param);
                if (type != nullptr && type->name.name == param_name) search(type->bounds, ctx);
            }
            for (const ast::WherePredicate& w : s.own->where) {
                const auto* subject = std::get_if<ast::TyId>(&w.subject);
                if (subject == nullptr) continue;
                const auto* path = std::get_if<ast::PathTy>(&ctx.nodes->types[*subject].kind);
                if (path != nullptr && path->path.segments.size() == 1 &&
                    !path->path.self_type.valid() && path->path.segments[0].name.name == param_name)
                    search(w.bounds, ctx);
            }
        }
        g = s.parent;
    }
    if (found) {
        // A `Self` that has no such type by itself.
        std::vector<TraitId> seen;
        if (!trait_has_assoc(p, found->trait, name, seen)) found.reset();
    }
    --t.bound_depth;
    return found;
}

}  // namespace fleck
