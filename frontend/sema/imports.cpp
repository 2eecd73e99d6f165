// Imports: what a `use` names, and what is reported of it. Resolved when a look-up first comes to
// them.
#include <algorithm>
#include <map>
#include <set>

#include "frontend/sema/exports.h"
#include "frontend/sema/lookup.h"

namespace fleck {

namespace {

// `use crate::a;` in the root.
bool brings_itself(Program& p, const ItemScope& scope, const Import& import) {
    const ast::Path& path = std::get<ast::UseItem>(p.ast(import.item).kind).path;
    if (path.segments.size() < 2 || path.segments.back().name.name != import.name) return false;
    const Found prefix = Lookup(p).path(scope, path, path.segments.size() - 1);
    const auto* m = std::get_if<res::Module>(&prefix.res);
    return prefix.visible && m != nullptr && m->id == import.module;
}

void report_only_imported(Program& p, const Import& import) {
    const auto& use = std::get<ast::UseItem>(p.ast(import.item).kind);
    const ast::Ident& last = use.path.segments.back().name;
    p.diags.report(Diag::UnresolvedImport, last.span, p.symbols.text(last.name))
        .at("this is only imported, nobody defines it");
}

void bind(Import& import, Ns ns, const Found& found) {
    (ns == Ns::Types ? import.types_ambiguous : import.values_ambiguous) = found.ambiguous;
    (ns == Ns::Types ? import.types : import.values) = found.res;
    (ns == Ns::Types ? import.types_shown_in : import.values_shown_in) = found.shown_in;
}

std::vector<Ns> namespaces_of(const ast::UseItem& use) {
    if (use.only_type) return {Ns::Types};
    return {Ns::Types, Ns::Values};
}

// `use m::f;` where two globs of `m` bring an `f`, or `use m::f::g;`.
void report_ambiguous(Program& p, const ItemScope& scope, const Import& import) {
    const auto& use = std::get<ast::UseItem>(p.ast(import.item).kind);
    const size_t before = p.diags.error_count();
    (void)resolve_path(p, scope, use.path, PathUse::Import);
    if (p.diags.error_count() > before) return;
    const ast::Ident& last = use.path.segments.back().name;
    p.diags.report(Diag::AmbiguousName, last.span, p.symbols.text(last.name))
        .help("name what is meant by its whole path");
}

// `pub use` cannot show more than was shown of what it names (rustc_resolve/src/imports.rs,
// `finalize_import`: all that it names must fail).
void check_shows_no_more(Program& p, const Import& import) {
    const ast::Item& item = p.ast(import.item);
    if (item.vis == ast::Vis::Private || p.module(import.module).is_block) return;
    const ModuleId wanted = p.shown_in(item.vis, import.module);
    const auto is_enough = [&](ModuleId shown_in) {
        return !shown_in.valid() || (wanted.valid() && p.is_inside(wanted, shown_in));
    };
    if (import.types && is_enough(import.types_shown_in)) return;
    if (import.values && is_enough(import.values_shown_in)) return;
    const ModuleId shown_in = import.values ? import.values_shown_in : import.types_shown_in;
    const bool in_crate = shown_in == p.root(import.item.crate);
    const auto& use = std::get<ast::UseItem>(item.kind);
    p.diags
        .report(import.values ? Diag::PrivateReexport : Diag::PrivateTypeReexport, item.span,
                p.sources.text(use.path.segments.back().name.span),
                in_crate ? "only public within the crate" : "private", in_crate ? " outside" : "")
        .help("make it `pub`, or leave the `pub` of this `use` out");
}

// `use super::super as top;`
bool is_module_keyword(const Program::Tables& t, const std::vector<ast::PathSegment>& path) {
    const auto is_keyword = [&](const ast::PathSegment& s) {
        const Symbol name = s.name.name;
        return name == t.crate_kw || name == t.self_lower || name == t.super_kw;
    };
    return !path.empty() && std::ranges::all_of(path, is_keyword);
}

}  // namespace

void resolve_import(Program& p, ImportId id) {
    Program::Tables& t = p.tables();
    Import& import = t.imports[id];
    if (import.step != Step::Open) return;
    import.step = Step::Busy;
    const auto& use = std::get<ast::UseItem>(p.ast(import.item).kind);
    ItemScope scope;
    scope.crate = import.item.crate;
    scope.module = import.module;
    const auto& segs = use.path.segments;
    const bool ends_in_self = segs.size() > 1 && segs.back().name.name == t.self_lower;
    const bool names_module = ends_in_self || is_module_keyword(t, segs);
    const size_t prefix_count =
        use.glob || names_module ? segs.size() - (ends_in_self ? 1 : 0) : segs.size() - 1;
    Lookup lookup(p);
    if (use.glob || names_module || prefix_count > 0 || use.path.root == ast::PathRoot::Std) {
        const Found prefix = lookup.path(scope, use.path, prefix_count);
        import.prefix_ambiguous = prefix.ambiguous;
        const auto* m = prefix.visible ? std::get_if<res::Module>(&prefix.res) : nullptr;
        const auto* adt = prefix.visible ? std::get_if<res::Adt>(&prefix.res) : nullptr;
        if (use.glob) {
            if (m != nullptr) import.glob_module = m->id;
            if (adt != nullptr && t.adts[adt->id].adt.kind == AdtKind::Enum)
                import.glob_enum = adt->id;
        } else if (names_module) {
            if (prefix.visible && !std::holds_alternative<res::Error>(prefix.res))
                import.types = prefix.res;
            if (m != nullptr && p.module(m->id).item.valid())
                import.types_shown_in =
                    p.shown_in(p.crate(p.module(m->id).crate).items[p.module(m->id).item].vis,
                               p.module(m->id).parent);
        } else if (m != nullptr) {
            const Symbol name = segs.back().name.name;
            for (Ns ns : namespaces_of(use)) {
                auto found = lookup.in_module(m->id, name, ns, import.module);
                if (found && found->visible) bind(import, ns, *found);
            }
        } else if (adt != nullptr) {
            if (const auto v = variant_index(p, adt->id, segs.back().name.name)) {
                const AdtRow& row = t.adts[adt->id];
                const ModuleId shown_in = p.shown_in(p.ast(row.adt.ast).vis, row.module);
                for (const Ns ns : namespaces_of(use))
                    bind(import, ns, {Lookup::variant_res(adt->id, *v, ns), true, {}, shown_in});
            }
        }
    } else {  // `use a;`, `use std as s;`
        const Symbol name = segs[0].name.name;
        for (Ns ns : namespaces_of(use))
            if (auto found = lookup.name(scope, name, ns)) bind(import, ns, *found);
    }
    // In `use std::cmp::Ordering; use Ordering::*;` the glob is asked for `std` while the other is
    // not known yet. It is asked again.
    const bool found = import.glob_module.valid() || import.glob_enum.valid();
    import.step = use.glob && !found && lookup.met_busy() ? Step::Open : Step::Done;
}

namespace {

// Marks the import, and those that it brings in by a `*`, if the trait comes through it.
bool brings(Program& p, ImportId id, TraitId trait, std::set<ImportId>& seen) {
    Program::Tables& t = p.tables();
    const auto is_trait = [&](const std::optional<Res>& res) {
        const auto* named = res ? std::get_if<res::Trait>(&*res) : nullptr;
        return named != nullptr && named->id == trait;
    };
    if (!seen.insert(id).second) return false;
    bool found = is_trait(t.imports[id].types);
    if (const ModuleId glob = t.imports[id].glob_module; glob.valid()) {
        for (const auto& [name, entry] : t.modules[glob].types)
            if (is_trait(entry.res)) found = true;
        for (const ImportId inner : t.modules[glob].all_imports)
            if (p.ast(t.imports[inner].item).is_pub() && brings(p, inner, trait, seen))
                found = true;
    }
    if (found) t.imports[id].used = true;
    return found;
}

}  // namespace

void use_trait_import(Program& p, ModuleId module, TraitId trait) {
    std::set<ImportId> seen;
    for (ModuleId m = module; m.valid(); m = p.module(m).parent) {
        for (ImportId i : p.tables().modules[m].all_imports) brings(p, i, trait, seen);
        if (!p.module(m).is_block) break;
    }
}

// The names of one `use` are told together, at the first of them. Their paths begin at one place.
void report_unused_imports(Program& p) {
    const Exports exports(p);
    std::map<uint32_t, std::vector<Span>> unused;
    for (ImportId i : p.tables().imports_of[static_cast<size_t>(CrateId::User)]) {
        const Import& import = p.tables().imports[i];
        const ast::Item& item = p.ast(import.item);
        if (import.used || exports.reach(import.item, import.module).everywhere()) continue;
        const auto& use = std::get<ast::UseItem>(item.kind);
        if (!use.path.segments.empty()) unused[use.path.span.begin].push_back(item.span);
    }
    for (auto& [at, names] : unused) {
        std::sort(names.begin(), names.end());
        auto& d = p.diags.report(Diag::UnusedImport, names[0], p.sources.text(names[0]));
        for (size_t i = 1; i < names.size(); ++i)
            d.label(names[i], fmt::format("`{}` is not used either", p.sources.text(names[i])));
    }
}

void check_imports(Program& p, CrateId crate) {
    Program::Tables& t = p.tables();
    const size_t before_all = p.diags.all().size();
    ImportId silent;  // of what failed elsewhere
    for (ImportId i : t.imports_of[static_cast<size_t>(crate)]) {
        resolve_import(p, i);
        const Import& import = t.imports[i];
        const auto& segments = std::get<ast::UseItem>(p.ast(import.item).kind).path.segments;
        if (segments.size() > 1 && segments.back().name.name == t.self_lower) {
            p.diags.report(Diag::ImportOfSelf, segments.back().name.span)
                .help("leave `::self` out, or write `::{self}`");
            continue;
        }
        if (import.glob_module.valid() && import.glob_module == import.module &&
            crate == CrateId::User) {
            p.diags.report(Diag::UnresolvedImport, segments.back().name.span, "*")
                .at("a module has its own names without an import");
            continue;
        }
        if (import.types_ambiguous || import.values_ambiguous || import.prefix_ambiguous) {
            ItemScope at;
            at.crate = crate;
            at.module = import.module;
            report_ambiguous(p, at, import);
            continue;
        }
        if (crate == CrateId::User && (import.types || import.values))
            check_shows_no_more(p, import);
        if (import.types || import.values || import.glob_module.valid() || import.glob_enum.valid())
            continue;
        const auto& use = std::get<ast::UseItem>(p.ast(import.item).kind);
        ItemScope scope;
        scope.crate = crate;
        scope.module = import.module;
        const size_t before = p.diags.all().size();
        // A glob names what is in the last module of its path.
        ast::Path whole = use.path;
        if (use.glob)
            whole.segments.push_back({{p.symbols.intern("*"), use.path.span.after()}, false, {}});
        const PathRes r = resolve_path(p, scope, whole, PathUse::Import);
        if (p.diags.all().size() != before) continue;
        // What an import was to bring that failed itself, is told there.
        if (std::holds_alternative<res::Error>(r.res)) {
            if (brings_itself(p, scope, import))
                report_only_imported(p, import);
            else if (!silent.valid())
                silent = i;
            continue;
        }
        std::string path;
        for (const auto& s : use.path.segments)
            path += (path.empty() ? "" : "::") + std::string(p.symbols.text(s.name.name));
        // What is there, is no module, enum or item that can be imported.
        p.diags.report(Diag::UnresolvedImport, use.path.segments.back().name.span, path)
            .at(r.partial(whole) ? "not a module or enum" : "cannot be imported");
    }
    // Imports that only bring one another.
    if (silent.valid() && p.diags.all().size() == before_all)
        report_only_imported(p, t.imports[silent]);
}

}  // namespace fleck
