#include "frontend/sema/exports.h"

#include <algorithm>
#include <functional>

#include "frontend/sema/lints.h"
#include "frontend/sema/tables.h"

namespace fleck {

// Modules that are shown show what is in them, and that can be imports: until nothing is added.
Exports::Exports(Program& program) : p_(program) {
    const auto& imports = p_.tables().imports_of[static_cast<size_t>(CrateId::User)];
    for (bool again = true; again;) {
        again = false;
        for (const ImportId i : imports) again = add(p_.tables().imports[i]) || again;
    }
}

bool Exports::add(const Import& import) {
    const ast::Vis vis = p_.ast(import.item).vis;
    if (vis == ast::Vis::Private || p_.module(import.module).is_block) return false;
    const Reach shown = reach(import.item, import.module);
    bool added = false;
    for (const auto* res : {&import.types, &import.values})
        if (const std::optional<AstRef> item = *res ? item_of(**res) : std::nullopt)
            added = show(*item, shown) || added;
    if (import.glob_module.valid() && p_.module(import.glob_module).crate == CrateId::User)
        added = show_all(import, shown) || added;
    return added;
}

bool Exports::show(const AstRef& item, const Reach& reach) {
    if (item.crate != CrateId::User) return false;
    const auto [it, fresh] = used_.try_emplace(item.item, reach);
    if (fresh || is_at_most(reach, it->second)) return fresh;
    it->second = reach;
    return true;
}

bool Exports::show_all(const Import& glob, const Reach& reach) {
    const ModuleId module = glob.glob_module;
    const ModuleRow& row = p_.tables().modules[module];
    bool added = false;
    const auto show_one = [&](const AstRef& item) {
        const ast::Vis vis = item.crate == CrateId::User ? p_.ast(item).vis : ast::Vis::Private;
        if (vis != ast::Vis::Private) added = show(item, limited(reach, vis, module)) || added;
    };
    for (const auto* names : {&row.types, &row.values})
        for (const auto& [name, entry] : *names)
            if (!is_hidden(glob.module, name, names == &row.types))
                if (const auto item = item_of(entry.res)) show_one(*item);
    for (const ImportId i : row.all_imports) {
        const Import& import = p_.tables().imports[i];
        const bool as_type = import.types && !is_hidden(glob.module, import.name, true);
        const bool as_value = import.values && !is_hidden(glob.module, import.name, false);
        if (as_type || as_value || import.glob_module.valid()) show_one(import.item);
    }
    return added;
}

// What a `*` brings is hidden by what the module itself has or imports under the name.
bool Exports::is_hidden(ModuleId module, Symbol name, bool as_type) const {
    const ModuleRow& row = p_.tables().modules[module];
    if ((as_type ? row.types : row.values).contains(name)) return true;
    const auto named = row.imports.find(name);
    return named != row.imports.end() && std::ranges::any_of(named->second, [&](const ImportId i) {
               const Import& import = p_.tables().imports[i];
               return (as_type ? import.types : import.values).has_value();
           });
}

std::optional<AstRef> Exports::item_of(const Res& res) const {
    Program::Tables& t = p_.tables();
    if (const auto* r = std::get_if<res::Fn>(&res)) return t.fns[r->id].fn.ast;
    if (const auto* r = std::get_if<res::Adt>(&res)) return t.adts[r->id].adt.ast;
    if (const auto* r = std::get_if<res::Trait>(&res)) return t.traits[r->id].trait.ast;
    if (const auto* r = std::get_if<res::Const>(&res)) return t.consts[r->id].constant.ast;
    if (const auto* r = std::get_if<res::Static>(&res)) return t.statics[r->id].item.ast;
    if (const auto* r = std::get_if<res::Alias>(&res)) return t.aliases[r->id].ast;
    if (const auto* r = std::get_if<res::Module>(&res))
        if (const Module& m = p_.module(r->id); m.item.valid() && !m.is_block)
            return AstRef{m.crate, m.item};
    return std::nullopt;
}

Reach Exports::module_reach(ModuleId module) const {
    const Module& m = p_.module(module);
    if (m.is_block) return {module};
    if (!m.item.valid()) return {};
    return reach(AstRef{m.crate, m.item}, m.parent);
}

Reach Exports::limited(const Reach& outer, ast::Vis vis, ModuleId module) const {
    switch (vis) {
        case ast::Vis::Private:
            return narrower(outer, {module});
        case ast::Vis::Super: {
            const ModuleId shown_in = p_.shown_in(vis, module);
            return narrower(outer, {shown_in.valid() ? shown_in : p_.root(CrateId::User)});
        }
        case ast::Vis::Crate:
            return narrower(outer, {p_.root(CrateId::User)});
        case ast::Vis::Public:
            return outer;
    }
    FLECK_UNREACHABLE();
}

Reach Exports::reach(const AstRef& item, ModuleId module) const {
    const Reach own = limited(module_reach(module), p_.ast(item).vis, module);
    const auto it = used_.find(item.item);
    return it != used_.end() && is_at_most(own, it->second) ? it->second : own;
}

Reach Exports::nominal(const AstRef& item, ModuleId module) const {
    if (p_.module(module).is_block) return {module};
    return limited({}, p_.ast(item).vis, module);
}

bool Exports::is_at_most(const Reach& inner, const Reach& outer) const {
    if (outer.everywhere()) return true;
    return !inner.everywhere() && p_.is_inside(inner.within, outer.within);
}

Reach Exports::narrower(const Reach& a, const Reach& b) const { return is_at_most(a, b) ? a : b; }

namespace {

class Interfaces {
  public:
    explicit Interfaces(Program& program) : p_(program), t_(program.tables()), exports_(program) {}

    void run() {
        for (FnId id : t_.fns_of[kUser]) {
            const FnRow& row = t_.fns[id];
            show({exports_.reach(row.fn.ast, row.module), row.fn.ast, "the function"});
            sig(id);
            bounds(p_.generics(id));
        }
        for (AdtId id : p_.adts_of(CrateId::User)) adt(id);
        for (TraitId id : p_.traits_of(CrateId::User)) trait(id);
        for (ConstId id : t_.consts_of[kUser]) {
            const ConstRow& row = t_.consts[id];
            show({exports_.reach(row.constant.ast, row.module), row.constant.ast, "the constant"});
            types(p_.constant(id).type);
        }
        for (StaticId id : t_.statics_of[kUser]) {
            const StaticRow& row = t_.statics[id];
            show({exports_.reach(row.item.ast, row.module), row.item.ast, "the static"});
            types(p_.static_item(id).type);
        }
        for (AliasId id : t_.aliases_of[kUser]) {
            const AliasRow& row = t_.aliases[id];
            show({exports_.reach(row.ast, row.module), row.ast, "the type alias"});
            types(p_.alias_type(id));
        }
        for (ImplId id : p_.impls_of(CrateId::User)) impl(id);
    }

  private:
    static constexpr size_t kUser = static_cast<size_t>(CrateId::User);

    // What is looked at: how far it reaches, and what it is called.
    struct Shown {
        Reach reach;
        AstRef item;
        std::string_view kind;
    };
    void show(Shown shown) {
        shown_ = shown;
        span_ = p_.ast(shown.item).span;
        name_ = p_.ast(shown.item).name.name;
    }

    Reach reach_of(TypeId type) const {
        const AdtRow* row = own_type(type);
        return row == nullptr ? Reach{} : exports_.reach(row->adt.ast, row->module);
    }

    void sig(FnId id) {
        for (TypeId t : p_.fn(id).sig.params) types(t);
        types(p_.fn(id).sig.ret);
    }

    void types(TypeId type) {
        each_type(type, [&](TypeId part) {
            const AdtRow* row = own_type(part);
            if (row != nullptr &&
                !exports_.is_at_most(shown_.reach, exports_.nominal(row->adt.ast, row->module)))
                p_.diags
                    .report(Diag::PrivateInterface, span_, p_.symbols.text(row->adt.name),
                            shown_.kind, p_.symbols.text(name_))
                    .label(row->adt.span, "the type is declared here")
                    .help("make the type `pub` too, or the other private");
        });
    }

    void bounds(const Generics& generics) {
        for (const Predicate& pred : generics.predicates) {
            const auto* bound = std::get_if<TraitPredicate>(&pred);
            if (bound == nullptr) continue;
            trait_bound(bound->trait_ref.trait);
            for (TypeId t : p_.types.list(bound->trait_ref.args)) type_in_bound(t);
        }
    }

    void type_in_bound(TypeId type) {
        each_type(type, [&](TypeId part) {
            const AdtRow* row = own_type(part);
            if (row == nullptr ||
                exports_.is_at_most(shown_.reach, exports_.nominal(row->adt.ast, row->module)))
                return;
            p_.diags
                .report(Diag::PrivateBound, span_, "type", p_.symbols.text(row->adt.name),
                        shown_.kind, p_.symbols.text(name_))
                .label(row->adt.span, "the type is declared here")
                .help("make the type `pub` too, or the other private");
        });
    }

    void trait_bound(TraitId id) {
        if (p_.crate_of(id) == CrateId::Std) return;
        const TraitRow& row = t_.traits[id];
        if (exports_.is_at_most(shown_.reach, exports_.nominal(row.trait.ast, row.module))) return;
        p_.diags
            .report(Diag::PrivateBound, span_, "trait", p_.symbols.text(row.trait.name),
                    shown_.kind, p_.symbols.text(name_))
            .label(row.trait.span, "the trait is declared here")
            .help("make the trait `pub` too, or the other private");
    }

    void adt(AdtId id) {
        const AdtRow& row = t_.adts[id];
        const Reach reach = exports_.reach(row.adt.ast, row.module);
        const Adt& def = p_.adt(id);
        show({reach, row.adt.ast, def.kind == AdtKind::Enum ? "the enum" : "the struct"});
        bounds(def.generics);
        const auto* written = std::get_if<ast::StructItem>(&p_.ast(row.adt.ast).kind);
        for (const Variant& variant : def.variants)
            for (size_t f = 0; f < variant.fields.size(); ++f) {
                shown_.kind = "the field";
                shown_.reach =
                    written == nullptr
                        ? reach
                        : exports_.limited(reach, written->data.field_list[f].vis, row.module);
                span_ = variant.fields[f].span;
                name_ = variant.fields[f].name;
                types(variant.fields[f].type);
            }
    }

    void trait(TraitId id) {
        const TraitRow& row = t_.traits[id];
        const Reach reach = exports_.reach(row.trait.ast, row.module);
        show({reach, row.trait.ast, "the trait"});
        for (const TraitRef& super : p_.trait(id).supertraits) trait_bound(super.trait);
        for (FnId fn : p_.trait(id).fns) {
            show({reach, t_.fns[fn].fn.ast, "the method"});
            sig(fn);
        }
        for (ConstId c : p_.trait(id).consts) {
            show({reach, t_.consts[c].constant.ast, "the constant"});
            types(p_.constant(c).type);
        }
    }

    void impl(ImplId id) {
        const Impl& impl = p_.impl(id);
        if (is_derived(p_, impl)) return;
        Reach reach;
        each_type_of_header(impl, [&](TypeId t) { reach = exports_.narrower(reach, reach_of(t)); });
        if (impl.trait && p_.crate_of(impl.trait->trait) == CrateId::User) {
            const TraitRow& row = t_.traits[impl.trait->trait];
            reach = exports_.narrower(reach, exports_.reach(row.trait.ast, row.module));
        }
        if (impl.trait) assoc_types(id, impl);
        const ModuleId module = t_.impls[id].module;
        const auto member = [&](const AstRef& item, std::string_view kind) {
            const ast::Vis vis = impl.trait ? ast::Vis::Public : p_.ast(item).vis;
            show({exports_.limited(reach, vis, module), item, kind});
        };
        for (FnId fn : impl.fns) {
            member(t_.fns[fn].fn.ast, "the method");
            sig(fn);
        }
        for (ConstId c : impl.consts) {
            member(t_.consts[c].constant.ast, "the constant");
            types(p_.constant(c).type);
        }
    }

    // E0446: others can ask for what an associated type stands for.
    void assoc_types(ImplId id, const Impl& impl) {
        Reach reach;
        each_type_of_header(impl, [&](TypeId t) {
            if (const AdtRow* row = own_type(t))
                reach = exports_.narrower(reach, exports_.nominal(row->adt.ast, row->module));
        });
        if (p_.crate_of(impl.trait->trait) == CrateId::User) {
            const TraitRow& row = t_.traits[impl.trait->trait];
            reach = exports_.narrower(reach, exports_.nominal(row.trait.ast, row.module));
        }
        for (const auto& [assoc, type] : impl.types)
            for (const auto& [name, item] : t_.impls[id].written_types) {
                if (name != p_.assoc_ty(assoc).name) continue;
                const Span at = p_.crate(CrateId::User).items[item].span;
                each_type(type, [&](TypeId part) {
                    const AdtRow* row = own_type(part);
                    if (row != nullptr &&
                        !exports_.is_at_most(reach, exports_.nominal(row->adt.ast, row->module)))
                        p_.diags.report(Diag::PrivateInImpl, at, p_.symbols.text(row->adt.name))
                            .label(row->adt.span, "declared as private here")
                            .help("make the type `pub`");
                });
            }
    }

    const AdtRow* own_type(TypeId type) const {
        const auto* adt = p_.types.as<ty::Adt>(type);
        if (adt == nullptr || p_.crate_of(adt->def) == CrateId::Std) return nullptr;
        return &t_.adts[adt->def];
    }

    // The type that it is for, and the arguments of its trait.
    void each_type_of_header(const Impl& impl, const std::function<void(TypeId)>& f) {
        each_type(impl.self_type, f);
        if (!impl.trait) return;
        for (TypeId a : p_.types.list(impl.trait->args)) each_type(a, f);
    }

    void each_type(TypeId type, const std::function<void(TypeId)>& f) {
        f(type);
        p_.types.each_part(type, [&](TypeId part) { each_type(part, f); });
    }

    Program& p_;
    Program::Tables& t_;
    Exports exports_;
    Shown shown_;
    Span span_;
    Symbol name_;
};

}  // namespace

void report_private_interfaces(Program& program) { Interfaces(program).run(); }

}  // namespace fleck
