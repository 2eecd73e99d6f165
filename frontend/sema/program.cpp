#include "frontend/sema/program.h"

#include <algorithm>

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

// What collecting would have listed; all rows that the image has are the prelude's.
void list_std_rows(Program::Tables& t) {
    const auto all = [](const auto& rows, auto& list) {
        for (const auto id : rows.ids()) list.push_back(id);
    };
    all(t.adts, t.adts_of[0]);
    all(t.traits, t.traits_of[0]);
    all(t.impls, t.impls_of[0]);
    all(t.imports, t.imports_of[0]);
    t.impl_heads_done[0] = t.impls.size();
}

}  // namespace

Program::Program(Symbols& symbols_in, const SourceMap& sources_in, DiagSink& diags_in,
                 const ast::Crate& std_crate, const ast::Crate& user_crate, StdSource* std_source)
    : symbols(symbols_in),
      sources(sources_in),
      diags(diags_in),
      std_crate_(std_crate),
      user_crate_(user_crate),
      std_source_(std_source),
      tables_(std::make_unique<Tables>()) {
    Tables& t = *tables_;
    t.self_lower = symbols.intern("self");
    t.self_upper = symbols.intern("Self");
    t.super_kw = symbols.intern("super");
    t.crate_kw = symbols.intern("crate");
    t.std_name = symbols.intern("std");
    t.core_name = symbols.intern("core");
    t.underscore = symbols.intern("_");
    t.lang_attr = symbols.intern("lang");
    t.prim_types[symbols.intern("bool")] = types.boolean;
    t.prim_types[symbols.intern("char")] = types.character;
    t.prim_types[symbols.intern("str")] = types.str;
    for (size_t i = 0; i < 12; ++i) {
        const auto k = static_cast<IntTy>(i);
        t.prim_types[symbols.intern(fleck::name(k))] = types.int_type(k);
    }
    for (FloatTy k : {FloatTy::F32, FloatTy::F64})
        t.prim_types[symbols.intern(fleck::name(k))] = types.float_type(k);
    if (std_source_ != nullptr) {
        std_source_->read_tables(t);
        list_std_rows(t);
    } else {
        collect_crate(*this, CrateId::Std);
    }
    if (const auto prelude =
            lookup_in(*this, root(CrateId::Std), symbols.intern("prelude"), Ns::Types))
        if (const auto* m = std::get_if<res::Module>(&*prelude)) t.prelude = m->id;
    collect_impl_heads(*this, CrateId::Std);
    collect_crate(*this, CrateId::User);
    collect_impl_heads(*this, CrateId::User);
}

Program::~Program() = default;

// ---- Items

const Generics& Program::params(AdtId id) {
    lower_params(*this, id);
    return tables_->adts[id].adt.generics;
}
const Generics& Program::params(FnId id) {
    lower_params(*this, id);
    return tables_->fns[id].fn.generics;
}
const Generics& Program::params(TraitId id) {
    lower_params(*this, id);
    return tables_->traits[id].trait.generics;
}
const Generics& Program::params(ImplId id) {
    lower_params(*this, id);
    return tables_->impls[id].impl.generics;
}
const Generics& Program::params(AliasId id) {
    lower_params(*this, id);
    return tables_->aliases[id].generics;
}

const Generics& Program::generics(AdtId id) {
    lower_predicates(*this, id);
    return tables_->adts[id].adt.generics;
}
const Generics& Program::generics(FnId id) {
    lower_predicates(*this, id);
    return tables_->fns[id].fn.generics;
}
const Generics& Program::generics(TraitId id) {
    lower_predicates(*this, id);
    return tables_->traits[id].trait.generics;
}
const Generics& Program::generics(ImplId id) {
    lower_predicates(*this, id);
    return tables_->impls[id].impl.generics;
}

const Adt& Program::adt(AdtId id) {
    AdtRow& row = tables_->adts[id];
    if (row.lowered == Step::Open) {
        lower_predicates(*this, id);
        lower_fields(*this, id);
    }
    return row.adt;
}

const Fn& Program::fn(FnId id) {
    FnRow& row = tables_->fns[id];
    if (row.sig == Step::Open) {
        lower_predicates(*this, id);
        lower_sig(*this, id);
    }
    return row.fn;
}

const Trait& Program::trait(TraitId id) {
    make_members(*this, id);
    lower_predicates(*this, id);
    lower_supertraits(*this, id);
    return tables_->traits[id].trait;
}

const Impl& Program::impl(ImplId id) {
    make_members(*this, id);
    lower_header(*this, id);
    lower_predicates(*this, id);
    lower_impl_types(*this, id);
    return tables_->impls[id].impl;
}

bool Program::is_being_lowered(AdtId id) { return tables_->adts[id].lowered == Step::Busy; }

const Const& Program::constant(ConstId id) {
    // Its own type needs its value.
    if (tables_->consts[id].step == Step::Busy && !tables_->open_anon.empty()) report_cycle();
    lower_const(*this, id);
    return tables_->consts[id].constant;
}

const Static& Program::static_item(StaticId id) {
    lower_static(*this, id);
    return tables_->statics[id].item;
}

const AssocTy& Program::assoc_ty(AssocTyId id) {
    lower_assoc_ty(*this, id);
    return tables_->assoc_tys[id].assoc;
}

Symbol Program::name(AdtId id) const { return tables_->adts[id].adt.name; }
Symbol Program::name(FnId id) const { return tables_->fns[id].fn.name; }
Symbol Program::name(TraitId id) const { return tables_->traits[id].trait.name; }
Symbol Program::name(AssocTyId id) const { return tables_->assoc_tys[id].assoc.name; }
CrateId Program::crate_of(AdtId id) const { return tables_->adts[id].adt.ast.crate; }
CrateId Program::crate_of(FnId id) const { return tables_->fns[id].fn.ast.crate; }
CrateId Program::crate_of(TraitId id) const { return tables_->traits[id].trait.ast.crate; }

TypeId Program::alias_type(AliasId id) {
    lower_alias(*this, id);
    return tables_->aliases[id].type;
}

// ---- Scopes

ItemScope Program::scope(const BodyOwner& owner) {
    if (const auto* fn = std::get_if<FnId>(&owner))
        if (const auto& closure = tables_->fns[*fn].fn.closure) return scope(closure->item);
    return std::visit([&](auto id) { return scope(id); }, owner);
}

const Module& Program::module(ModuleId id) const { return tables_->modules[id].module; }

ModuleId Program::root(CrateId crate) const { return tables_->roots[static_cast<size_t>(crate)]; }

bool Program::is_inside(ModuleId inner, ModuleId outer) const {
    // What a block declares is visible in the whole module around it as far as privacy goes.
    while (outer.valid() && module(outer).is_block) outer = module(outer).parent;
    // Files of the prelude see all of each other.
    if (inner.valid() && outer.valid() && module(inner).crate == CrateId::Std &&
        module(outer).crate == CrateId::Std)
        return true;
    for (; inner.valid(); inner = module(inner).parent)
        if (inner == outer) return true;
    return false;
}

ModuleId Program::module_of(AdtId id) const { return tables_->adts[id].module; }
ModuleId Program::module_of(FnId id) const { return tables_->fns[id].module; }

ModuleId Program::block_module(CrateId crate, ast::BodyId body, ast::ExprId block) {
    const auto it = tables_->block_modules.find({crate, body, block});
    return it == tables_->block_modules.end() ? ModuleId() : it->second;
}

ModuleId Program::shown_in(ast::Vis vis, ModuleId declared_in) const {
    switch (vis) {
        case ast::Vis::Private:
            return declared_in;
        case ast::Vis::Super:
            while (module(declared_in).is_block) declared_in = module(declared_in).parent;
            return module(declared_in).parent;
        case ast::Vis::Crate:
            // The prelude's own macros and derives may name all of it from the program.
            return module(declared_in).crate == CrateId::User ? root(CrateId::User) : ModuleId();
        case ast::Vis::Public:
            return {};
    }
    FLECK_UNREACHABLE();
}

bool Program::is_visible(FnId id, ModuleId from) {
    return is_shown(tables_->fns[id].shown_in, from);
}

// ---- Bodies

ast::BodyId Program::body_id(const BodyOwner& owner) {
    if (const auto* f = std::get_if<FnId>(&owner))
        if (const auto& closure = tables_->fns[*f].fn.closure) return body_id(closure->item);
    if (const auto* f = std::get_if<FnId>(&owner))
        return std::get<ast::FnItem>(ast(tables_->fns[*f].fn.ast).kind).body;
    if (const auto* c = std::get_if<ConstId>(&owner))
        return std::get<ast::ConstItem>(ast(tables_->consts[*c].constant.ast).kind).value;
    return std::get<ast::StaticItem>(ast(tables_->statics[std::get<StaticId>(owner)].item.ast).kind)
        .value;
}

CrateId Program::crate_of(const BodyOwner& owner) const {
    if (const auto* f = std::get_if<FnId>(&owner)) return tables_->fns[*f].fn.ast.crate;
    if (const auto* c = std::get_if<ConstId>(&owner)) return tables_->consts[*c].constant.ast.crate;
    return tables_->statics[std::get<StaticId>(owner)].item.ast.crate;
}

Span Program::item_span(const BodyOwner& owner) const {
    if (const auto* f = std::get_if<FnId>(&owner)) return tables_->fns[*f].fn.span;
    if (const auto* c = std::get_if<ConstId>(&owner)) return tables_->consts[*c].constant.span;
    return tables_->statics[std::get<StaticId>(owner)].item.span;
}

const ast::Body& Program::body(CrateId crate_id, ast::BodyId id) {
    if (crate_id == CrateId::Std && std_source_ != nullptr) return std_source_->body(id);
    return crate(crate_id).bodies[id];
}

const ast::Body& Program::body(const BodyOwner& owner) {
    const CrateId crate_id = crate_of(owner);
    const ast::BodyId id = body_id(owner);
    const ast::Body& b = body(crate_id, id);
    if (crate_id == CrateId::Std) {
        collect_block_items(*this, crate_id, id, b, scope(owner).module, owner);
        collect_impl_heads(*this, crate_id);
    }
    return b;
}

std::vector<BodyOwner> Program::bodies_of(CrateId crate_id) {
    Tables& t = *tables_;
    const auto c = static_cast<size_t>(crate_id);
    // Making members can find block items with impls and traits of their own: no range-for.
    for (size_t i = 0; i < t.traits_of[c].size(); ++i) make_members(*this, t.traits_of[c][i]);
    for (size_t i = 0; i < t.impls_of[c].size(); ++i) make_members(*this, t.impls_of[c][i]);
    // A row that nobody has looked at is the prelude's.
    const auto is_in = [&](const auto& rows, auto id) {
        return crate_id == CrateId::Std || rows.made(id);
    };
    std::vector<std::pair<Span, BodyOwner>> all;
    for (FnId id : t.fns.ids())
        if (is_in(t.fns, id) && t.fns[id].fn.ast.crate == crate_id && t.fns[id].fn.has_body &&
            !t.fns[id].fn.closure)
            all.emplace_back(t.fns[id].fn.span, id);
    for (ConstId id : t.consts.ids())
        if (is_in(t.consts, id) && t.consts[id].constant.ast.crate == crate_id &&
            t.consts[id].constant.has_value)
            all.emplace_back(t.consts[id].constant.span, id);
    for (StaticId id : t.statics.ids())
        if (is_in(t.statics, id) && t.statics[id].item.ast.crate == crate_id)
            all.emplace_back(t.statics[id].item.span, id);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    std::vector<BodyOwner> out;
    for (auto& [span, owner] : all) out.push_back(owner);
    return out;
}

const std::vector<AdtId>& Program::adts_of(CrateId c) const {
    return tables_->adts_of[static_cast<size_t>(c)];
}
const std::vector<TraitId>& Program::traits_of(CrateId c) const {
    return tables_->traits_of[static_cast<size_t>(c)];
}
const std::vector<ImplId>& Program::impls_of(CrateId c) const {
    return tables_->impls_of[static_cast<size_t>(c)];
}

FnId Program::main_fn() {
    const auto found = lookup_in(*this, root(CrateId::User), symbols.intern("main"), Ns::Values);
    const auto* fn = found ? std::get_if<res::Fn>(&*found) : nullptr;
    return fn != nullptr ? fn->id : FnId();
}

// ---- Closures

FnId Program::add_closure(const BodyOwner& item, Span span) {
    FnRow row;
    row.fn.name = symbols.intern("{closure}");
    row.fn.has_body = true;
    row.fn.span = span;
    row.fn.closure = ClosureFn{item, {}};
    row.params = row.predicates = row.sig = Step::Done;
    if (const auto* f = std::get_if<FnId>(&item)) {
        const FnRow& outer = tables_->fns[*f];
        row.fn.ast = outer.fn.ast;
        row.fn.generics = generics(*f);
        row.module = row.shown_in = outer.module;
        row.fn.attrs.inline_hint = outer.fn.attrs.inline_hint;
    } else if (const auto* c = std::get_if<ConstId>(&item)) {
        row.fn.ast = tables_->consts[*c].constant.ast;
        row.fn.generics = constant(*c).generics;
        row.module = row.shown_in = tables_->consts[*c].module;
    } else {
        row.fn.ast = tables_->statics[std::get<StaticId>(item)].item.ast;
        row.module = row.shown_in = tables_->statics[std::get<StaticId>(item)].module;
    }
    // All of its parameters are those of the item.
    row.fn.generics.parent_params = static_cast<uint32_t>(row.fn.generics.params.size());
    row.fn.generics.parent_regions = static_cast<uint32_t>(row.fn.generics.regions.size());
    return tables_->fns.push(std::move(row));
}

void Program::set_closure(FnId id, FnSig sig, ClosureFn closure) {
    Fn& fn = tables_->fns[id].fn;
    fn.param_spans.assign(sig.params.size(), fn.span);
    fn.sig = std::move(sig);
    fn.closure = std::move(closure);
}

// ---- Lang items

AdtId Program::lang_adt(std::string_view lang) {
    const auto it = tables_->lang.find(symbols.intern(lang));
    if (it == tables_->lang.end()) return {};
    const auto* id = std::get_if<AdtId>(&it->second);
    return id != nullptr ? *id : AdtId();
}

TraitId Program::lang_trait(std::string_view lang) {
    const auto it = tables_->lang.find(symbols.intern(lang));
    if (it == tables_->lang.end()) return {};
    const auto* id = std::get_if<TraitId>(&it->second);
    return id != nullptr ? *id : TraitId();
}

FnId Program::lang_fn(std::string_view lang) {
    const auto it = tables_->lang.find(symbols.intern(lang));
    if (it == tables_->lang.end()) return {};
    if (const auto* id = std::get_if<FnId>(&it->second)) return *id;
    if (const auto* in_impl = std::get_if<std::pair<ImplId, Symbol>>(&it->second)) {
        make_members(*this, in_impl->first);
        const auto& by_name = tables_->impls[in_impl->first].fns_by_name;
        const auto found = by_name.find(in_impl->second);
        return found != by_name.end() ? found->second : FnId();
    }
    if (const auto* in_trait = std::get_if<std::pair<TraitId, Symbol>>(&it->second))
        return trait_fn(in_trait->first, symbols.text(in_trait->second));
    return {};
}

FnId Program::trait_fn(TraitId trait, std::string_view name) {
    make_members(*this, trait);
    const auto& by_name = tables_->traits[trait].fns_by_name;
    const auto it = by_name.find(symbols.intern(name));
    return it != by_name.end() ? it->second : FnId();
}

AssocTyId Program::trait_assoc_ty(TraitId trait, std::string_view name) {
    make_members(*this, trait);
    const auto& by_name = tables_->traits[trait].types_by_name;
    const auto it = by_name.find(symbols.intern(name));
    return it != by_name.end() ? it->second : AssocTyId();
}

bool Program::is_lang(AdtId id, std::string_view lang) {
    const Symbol s = tables_->adts[id].adt.attrs.lang;
    return s.valid() && symbols.text(s) == lang;
}

bool Program::is_lang(TraitId id, std::string_view lang) {
    const Symbol s = tables_->traits[id].trait.attrs.lang;
    return s.valid() && symbols.text(s) == lang;
}

bool Program::is_box(TypeId t) {
    const auto* adt = types.as<ty::Adt>(t);
    return adt != nullptr && is_lang(adt->def, "owned_box");
}

TypeId Program::box_inner(TypeId t) {
    return is_box(t) ? types.list(types.as<ty::Adt>(t)->args)[0] : TypeId();
}

// ---- Impls

TypeHead Program::head(TypeId t) const {
    using K = TypeHead::Kind;
    const TypeHead prim{K::Prim, t.index};
    return std::visit(
        Overloaded{
            [](const ty::Error&) { return TypeHead{}; },
            [&](const ty::Bool&) { return prim; },
            [&](const ty::Char&) { return prim; },
            [&](const ty::Str&) { return prim; },
            [&](const ty::Never&) { return prim; },
            [&](const ty::Int&) { return prim; },
            [&](const ty::Float&) { return prim; },
            [&](const ty::Tuple& k) {
                return TypeHead{K::Tuple, static_cast<uint32_t>(types.list(k.elems).size())};
            },
            [](const ty::Array&) {
                return TypeHead{K::Array, 0};
            },
            [](const ty::Slice&) {
                return TypeHead{K::Slice, 0};
            },
            [](const ty::Ref& k) {
                return TypeHead{K::Ref, k.is_mut ? 1u : 0u};
            },
            [](const ty::RawPtr& k) {
                return TypeHead{K::RawPtr, k.is_mut ? 1u : 0u};
            },
            [](const ty::Adt& k) {
                return TypeHead{K::Adt, k.def.index};
            },
            [](const ty::FnDef&) {
                return TypeHead{K::Fn, 1};
            },
            [](const ty::CtorDef&) {
                return TypeHead{K::Fn, 1};
            },
            [](const ty::Closure&) {
                return TypeHead{K::Closure, 0};
            },
            [](const ty::FnPtr&) {
                return TypeHead{K::Fn, 0};
            },
            [](const ty::Param&) { return TypeHead{}; },
            [](const ty::ConstValue&) { return TypeHead{}; },
            [](const ty::Projection&) { return TypeHead{}; },
            [](const ty::Infer&) { return TypeHead{}; },
        },
        types.kind(t));
}

const std::vector<ImplId>& Program::impls_of_trait(TraitId trait, TypeHead head) {
    Tables& t = *tables_;
    const auto key = std::pair(trait, head);
    if (const auto it = t.impls_for_query.find(key); it != t.impls_for_query.end())
        return it->second;
    std::vector<ImplId> out, blanket;
    for (const auto& [of, id] : t.traits[trait].impls)
        if (of == head || of == TypeHead{}) (of == head ? out : blanket).push_back(id);
    out.insert(out.end(), blanket.begin(), blanket.end());
    return t.impls_for_query.emplace(key, std::move(out)).first->second;
}

std::vector<ImplId> Program::all_impls_of_trait(TraitId trait) {
    std::vector<ImplId> out;
    for (const auto& [head, id] : tables_->traits[trait].impls) out.push_back(id);
    return out;
}

const std::vector<ImplId>& Program::inherent_impls(TypeHead head) {
    return tables_->inherent_by_head[head];
}

TraitRef Program::subst(const TraitRef& t, TypeListId args, const std::vector<Region>& regions) {
    std::vector<TypeId> list = types.list(t.args);
    for (TypeId& a : list) a = types.subst(a, args, regions);
    std::vector<Region> theirs = types.regions(t.regions);
    for (Region& r : theirs)
        if (r.kind == Region::Kind::Param && r.index < regions.size()) r = regions[r.index];
    return {t.trait, types.list(std::move(list)), types.regions(std::move(theirs))};
}

std::vector<TraitRef> Program::supertraits(const TraitRef& of, Lifetimes lifetimes) {
    std::vector<TraitRef> out{of};
    for (size_t i = 0; i < out.size(); ++i) {
        lower_supertraits(*this, out[i].trait);
        const TypeListId args = out[i].args;
        std::vector<Region> regions = types.regions(out[i].regions);
        regions.resize(params(out[i].trait).regions.size());
        for (const TraitRef& super : tables_->traits[out[i].trait].trait.supertraits) {
            const TraitRef next = lifetimes == Lifetimes::Erased
                                      ? TraitRef{super.trait, types.subst(super.args, args)}
                                      : subst(super, args, regions);
            if (std::find(out.begin(), out.end(), next) == out.end()) out.push_back(next);
        }
    }
    return out;
}

FnId Program::impl_fn(ImplId impl, FnId trait_fn) {
    make_members(*this, impl);
    const auto& by_name = tables_->impls[impl].fns_by_name;
    const auto it = by_name.find(name(trait_fn));
    return it != by_name.end() ? it->second : FnId();
}

ConstId Program::impl_const(ImplId impl, ConstId trait_const) {
    make_members(*this, impl);
    const auto& by_name = tables_->impls[impl].consts_by_name;
    const auto it = by_name.find(tables_->consts[trait_const].constant.name);
    return it != by_name.end() ? it->second : ConstId();
}

TypeId Program::impl_assoc_ty(ImplId impl, AssocTyId assoc) {
    lower_header(*this, impl);
    lower_impl_types(*this, impl);
    for (const auto& [id, type] : tables_->impls[impl].impl.types)
        if (id == assoc) return type;
    const TypeId fallback = assoc_ty(assoc).default_type;
    const auto& trait = tables_->impls[impl].impl.trait;
    if (!fallback.valid() || !trait) return types.error;  // E0046 says so
    return types.subst(fallback, trait->args);
}

}  // namespace fleck
