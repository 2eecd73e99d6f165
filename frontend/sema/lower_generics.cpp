// The parameters of items, as written and inherited, and the scopes that they make.
#include <algorithm>

#include "frontend/sema/attrs.h"
#include "frontend/sema/lower_item.h"

namespace fleck {

LowerCtx context(Program& p, const ItemScope& scope, Elision elision) {
    LowerCtx ctx;
    ctx.scope = scope;
    ctx.nodes = &p.crate(scope.crate).sig;
    ctx.elision = elision;
    return ctx;
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

void inherit(Generics& g, const Generics& parent) {
    g.params = parent.params;
    g.regions = parent.regions;
    g.parent_params = static_cast<uint32_t>(parent.params.size());
    g.parent_regions = static_cast<uint32_t>(parent.regions.size());
}

std::function<Region(Span)> fresh_in(Generics& g) {
    return [&g](Span span) {
        g.regions.push_back({Symbol(), span});
        return Region{Region::Kind::Param, static_cast<uint32_t>(g.regions.size() - 1)};
    };
}

namespace {

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

bool mentions(const Types& types, TypeId t, size_t index) {
    if (const auto* k = types.as<ty::Param>(t)) return k->index == index;
    bool found = false;
    types.each_part(t, [&](TypeId part) { found |= mentions(types, part, index); });
    return found;
}

bool uses_param_from(const Types& types, TypeId t, size_t index) {
    if (const auto* k = types.as<ty::Param>(t)) return k->index >= index;
    bool found = false;
    types.each_part(t, [&](TypeId part) { found |= uses_param_from(types, part, index); });
    return found;
}

// A parameter that the type of a const parameter mentions; invalid: none.
Symbol param_in_type(Program& p, const Generics& g, TypeId type) {
    std::vector<Region> regions;
    constrained_regions(p.types, type, regions);
    for (const Region& r : regions)
        if (r.kind == Region::Kind::Param) return g.regions[r.index].name;
    for (size_t i = 0; i < g.params.size(); ++i)
        if (mentions(p.types, type, i)) return g.params[i].name;
    return {};
}

// Types of const parameters, and defaults; needs the names of add_params.
void add_param_types(Program& p, const ast::Generics& written, Generics& g, size_t first,
                     const ItemScope& scope) {
    LowerCtx ctx = context(p, scope, Elision::Bound);
    ctx.scope.in_default = !scope.trait.valid();
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
            if (const Symbol used = param_in_type(p, g, t); used.valid()) {
                p.diags.report(Diag::ConstOfParam, p.crate(scope.crate).sig.types[param.type].span,
                               p.symbols.text(used));
                g.params[first + i].const_type = p.types.error;
                // Without its length an array is still an array; without `T` nothing is known.
                const bool is_length = std::ranges::any_of(written.params, [&](const auto& w) {
                    const auto* other = std::get_if<ast::ConstParam>(&w);
                    return other != nullptr && other->name.name == used;
                });
                if (!is_length) continue;
            }
            if (t != p.types.error && !p.types.is<ty::Int>(t) && t != p.types.boolean &&
                t != p.types.character)
                p.diags
                    .report(Diag::ConstParamType, p.crate(scope.crate).sig.types[param.type].span)
                    .at("must be an integer, `bool` or `char`");
        }
    }
}

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

}  // namespace

// ---- Scopes

ItemScope Program::scope(AdtId id) {
    AdtRow& row = tables_->adts[id];
    lower_params(*this, id);
    ItemScope s = base_scope(row, row.adt.ast, row.adt.generics);
    const Generics& g = row.adt.generics;
    s.self_type = types.adt(id, identity_args(*this, g), identity_regions(*this, g));
    return s;
}

ItemScope Program::scope(TraitId id) {
    TraitRow& row = tables_->traits[id];
    lower_params(*this, id);
    ItemScope s = base_scope(row, row.trait.ast, row.trait.generics);
    s.self_type = self_param(*this);
    s.trait = id;
    return s;
}

ItemScope Program::scope(ImplId id) {
    ImplRow& row = tables_->impls[id];
    lower_params(*this, id);
    lower_header(*this, id);
    ItemScope s = base_scope(row, row.impl.ast, row.impl.generics);
    s.self_type = row.impl.self_type;
    s.impl = id;
    if (row.impl.trait) s.trait = row.impl.trait->trait;
    s.each = &each_names(*this, id);
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
    return member_scope(*this, row.fn.owner, base_scope(row, row.fn.ast, row.fn.generics));
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
    return member_scope(*this, row.constant.owner, base_scope(row, row.constant.ast, g));
}

ItemScope Program::scope(StaticId id) {
    static const Generics kNone;
    StaticRow& row = tables_->statics[id];
    return base_scope(row, row.item.ast, kNone);
}

// ---- Parameters

void lower_params(Program& p, AdtId id) {
    AdtRow& row = p.tables().adts[id];
    if (!begin(row.params)) return;
    Generics& g = row.adt.generics;
    const ast::Generics& written = written_generics(p, row.adt.ast);
    p.tables().generics_sources[&g] = {row.adt.ast.crate, &written, nullptr, TraitId()};
    add_params(p, written, g);
    add_param_types(p, written, g, 0, p.scope(id));
    row.params = Step::Done;
}

void lower_params(Program& p, TraitId id) {
    TraitRow& row = p.tables().traits[id];
    if (!begin(row.params)) return;
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
    if (!begin(row.params)) return;
    Generics& g = row.impl.generics;
    const ast::Generics& written = written_generics(p, row.impl.ast);
    p.tables().generics_sources[&g] = {row.impl.ast.crate, &written, nullptr, TraitId()};
    add_params(p, written, g);
    ItemScope scope = base_scope(row, row.impl.ast, g);
    scope.each = &each_names(p, id);
    add_param_types(p, written, g, 0, scope);
    row.params = Step::Done;
}

void lower_params(Program& p, AliasId id) {
    AliasRow& row = p.tables().aliases[id];
    if (!begin(row.params)) return;
    const ast::Generics& written = written_generics(p, row.ast);
    p.tables().generics_sources[&row.generics] = {row.ast.crate, &written, nullptr, TraitId()};
    add_params(p, written, row.generics);
    add_param_types(p, written, row.generics, 0, base_scope(row, row.ast, row.generics));
    row.params = Step::Done;
}

void lower_params(Program& p, FnId id) {
    FnRow& row = p.tables().fns[id];
    if (!begin(row.params)) return;
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

}  // namespace fleck
