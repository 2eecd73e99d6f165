#include "frontend/sema/lookup.h"

#include <algorithm>
#include <utility>

namespace fleck {

ModuleId nearest_module(Program& p, ModuleId m) {
    while (p.module(m).is_block) m = p.module(m).parent;
    return m;
}

std::optional<Found> Lookup::in_module(ModuleId m, Symbol name, Ns ns, ModuleId from) {
    const ModuleRow& row = t.modules[m];
    const auto& names = ns == Ns::Types ? row.types : row.values;
    if (const auto it = names.find(name); it != names.end())
        return Found{it->second.res, p.is_shown(it->second.shown_in, from), it->second.span,
                     it->second.shown_in};
    if (auto found = in_imports(m, name, ns, from)) return found;
    return in_globs(m, name, ns, from);
}

std::optional<Found> Lookup::in_imports(ModuleId m, Symbol name, Ns ns, ModuleId from) {
    const ModuleRow& row = t.modules[m];
    const auto it = row.imports.find(name);
    if (it == row.imports.end()) return std::nullopt;
    for (ImportId i : it->second) {
        resolve_import(p, i);
        const Import& import = t.imports[i];
        met_busy_ = met_busy_ || import.step == Step::Busy;
        const Span span = p.ast(import.item).span;
        const auto& res = ns == Ns::Types ? import.types : import.values;
        if (res) {
            mark_used(i);
            // A `pub use` of what is private shows no more than that.
            const ModuleId before =
                ns == Ns::Types ? import.types_shown_in : import.values_shown_in;
            const bool is_narrower = before.valid() && (!import.shown_in.valid() ||
                                                        p.is_inside(before, import.shown_in));
            const ModuleId shown_in = is_narrower ? before : import.shown_in;
            return Found{*res, p.is_shown(shown_in, from), span, shown_in,
                         ns == Ns::Types ? import.types_ambiguous : import.values_ambiguous};
        }
        // It failed, and that is reported: the name stands for anything.
        if (import.step == Step::Done && !import.types && !import.values)
            return Found{res::Error{}, true, span};
    }
    return std::nullopt;
}

std::optional<Found> Lookup::in_globs(ModuleId m, Symbol name, Ns ns, ModuleId from) {
    const ModuleRow& row = t.modules[m];
    if (row.globs.empty()) return std::nullopt;
    const auto key = std::tuple(m, name, ns);
    if (std::ranges::find(in_progress_, key) != in_progress_.end()) return std::nullopt;
    in_progress_.push_back(key);
    std::optional<Found> found;
    for (ImportId i : row.globs) {
        resolve_import(p, i);
        if (!p.is_shown(t.imports[i].shown_in, from)) continue;
        const bool was_comparing = std::exchange(is_comparing_, is_comparing_ || found);
        const auto here = in_glob(t.imports[i], m, name, ns);
        is_comparing_ = was_comparing;
        if (!here) continue;
        if (!found) {
            found = here;
            mark_used(i);
            if (p.module(m).crate == CrateId::Std) break;
        } else if (here->res != found->res && !here->by_std_glob && !found->by_std_glob &&
                   !std::holds_alternative<res::Error>(here->res) &&
                   !std::holds_alternative<res::Error>(found->res)) {
            found->ambiguous = true;
        }
    }
    in_progress_.pop_back();
    return found;
}

std::optional<Found> Lookup::in_glob(const Import& glob, ModuleId m, Symbol name, Ns ns) {
    if (glob.glob_enum.valid()) {
        const auto v = variant_index(p, glob.glob_enum, name);
        if (!v) return std::nullopt;
        return Found{variant_res(glob.glob_enum, *v, ns), true, {}, glob.shown_in};
    }
    if (!glob.glob_module.valid()) return std::nullopt;
    auto inner = in_module(glob.glob_module, name, ns, m);
    if (!inner || !inner->visible) return std::nullopt;
    if (p.module(glob.glob_module).crate == CrateId::Std) inner->by_std_glob = true;
    if (!inner->shown_in.valid() ||
        (glob.shown_in.valid() && p.is_inside(glob.shown_in, inner->shown_in)))
        inner->shown_in = glob.shown_in;
    return inner;
}

Found Lookup::path(const ItemScope& scope, const ast::Path& path, size_t count) {
    const auto segment = [&](size_t i) { return path.segments[i].name.name; };
    Found cur{res::Error{}};
    size_t i = 0;
    if (path.root == ast::PathRoot::Std) {
        cur.res = res::Module{t.roots[0]};
    } else if (count > 0) {
        const Symbol first = segment(i++);
        if (first == t.crate_kw) {
            cur.res = res::Module{p.root(scope.crate)};
        } else if (first == t.self_lower) {
            cur.res = res::Module{nearest_module(p, scope.module)};
        } else if (first == t.super_kw) {
            ModuleId m = p.module(nearest_module(p, scope.module)).parent;
            for (; m.valid() && i < count && segment(i) == t.super_kw; ++i)
                m = p.module(nearest_module(p, m)).parent;
            if (m.valid()) cur.res = res::Module{nearest_module(p, m)};
        } else if (const auto found = name(scope, first, Ns::Types)) {
            cur = *found;
        }
    }
    for (; i < count; ++i) {
        const auto* m = std::get_if<res::Module>(&cur.res);
        const auto next =
            m != nullptr ? in_module(m->id, segment(i), Ns::Types, scope.module) : std::nullopt;
        cur.res = next ? next->res : res::Error{};
        cur.visible = cur.visible && (!next || next->visible);
        cur.ambiguous = cur.ambiguous || (next && next->ambiguous);
    }
    return cur;
}

std::optional<Found> Lookup::name(const ItemScope& scope, Symbol name, Ns ns) {
    if (scope.generics != nullptr) {
        const auto& params = scope.generics->params;
        for (size_t i = params.size(); i-- > 0;) {
            if (params[i].name != name || params[i].synthetic) continue;
            const auto index = static_cast<uint32_t>(i);
            if (params[i].is_const && ns == Ns::Values) return Found{res::ConstParam{index}};
            if (!params[i].is_const && ns == Ns::Types) return Found{res::TypeParam{index}};
        }
    }
    if (scope.each != nullptr && ns == Ns::Types)
        for (const EachName& each : *scope.each)
            if (const auto* res = std::get_if<Res>(&each.meaning); res != nullptr)
                if (each.name == name) return Found{*res};
    for (ModuleId m = scope.module; m.valid(); m = p.module(m).parent) {
        if (auto found = in_module(m, name, ns, scope.module)) return found;
        if (!p.module(m).is_block) break;
    }
    if (ns == Ns::Types && (name == t.std_name || name == t.core_name))
        return Found{res::Module{t.roots[0]}};
    if (t.prelude.valid())
        if (auto found = in_module(t.prelude, name, ns, t.prelude)) return found;
    if (ns == Ns::Types)
        if (const auto it = t.prim_types.find(name); it != t.prim_types.end())
            return Found{res::Type{it->second}};
    return std::nullopt;
}

std::optional<uint32_t> variant_index(Program& p, AdtId adt, Symbol name) {
    const Adt& a = p.tables().adts[adt].adt;
    if (a.kind != AdtKind::Enum) return std::nullopt;
    const auto& variants = std::get<ast::EnumItem>(p.ast(a.ast).kind).variants;
    for (size_t i = 0; i < variants.size(); ++i)
        if (variants[i].name.name == name) return static_cast<uint32_t>(i);
    return std::nullopt;
}

std::optional<Res> lookup_name(Program& p, const ItemScope& scope, Symbol name, Ns ns) {
    if (auto found = Lookup(p).name(scope, name, ns)) return found->res;
    return std::nullopt;
}

std::optional<Res> lookup_in(Program& p, ModuleId module, Symbol name, Ns ns) {
    if (auto found = Lookup(p).in_module(module, name, ns, module)) return found->res;
    return std::nullopt;
}

const std::vector<TraitId>& traits_in_scope(Program& p, ModuleId module) {
    Program::Tables& t = p.tables();
    ModuleRow& row = t.modules[module];
    if (row.traits) return *row.traits;
    std::vector<TraitId> out;
    std::vector<ModuleId> seen;
    auto add = [&](const Res& r) {
        const auto* trait = std::get_if<res::Trait>(&r);
        if (trait != nullptr && std::find(out.begin(), out.end(), trait->id) == out.end())
            out.push_back(trait->id);
    };
    auto add_module = [&](auto& self, ModuleId m) -> void {
        if (std::find(seen.begin(), seen.end(), m) != seen.end()) return;
        seen.push_back(m);
        const ModuleRow& r = t.modules[m];
        for (const auto& [name, entry] : r.types) add(entry.res);
        for (ImportId i : r.all_imports) {
            resolve_import(p, i);
            if (t.imports[i].types) add(*t.imports[i].types);
            if (t.imports[i].glob_module.valid()) self(self, t.imports[i].glob_module);
        }
    };
    ModuleId m = module;
    for (; m.valid(); m = p.module(m).parent) {
        add_module(add_module, m);
        if (!p.module(m).is_block) break;
    }
    if (t.prelude.valid()) add_module(add_module, t.prelude);
    // The tables of names are hashed: the order must not depend on that.
    std::sort(out.begin(), out.end());
    row.traits = std::move(out);
    return *row.traits;
}

std::vector<TraitId> traits_in_scope(Program& p, const ItemScope& scope) {
    std::vector<TraitId> out = traits_in_scope(p, scope.module);
    if (scope.trait.valid() && std::ranges::find(out, scope.trait) == out.end())
        out.push_back(scope.trait);
    return out;
}

}  // namespace fleck
