#include "frontend/sema/deprecation.h"

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

struct Defined {
    Span span;
    Symbol name;
};

std::optional<Defined> defined(Program& p, const Res& res) {
    Program::Tables& t = p.tables();
    const auto variant = [&](AdtId adt, uint32_t index) -> Defined {
        const Adt& def = t.adts[adt].adt;
        const ast::Item& item = p.ast(def.ast);
        if (const auto* e = std::get_if<ast::EnumItem>(&item.kind))
            return {e->variants[index].span, e->variants[index].name.name};
        return {def.span, def.name};
    };
    return std::visit(
        Overloaded{
            [](const res::Error&) -> std::optional<Defined> { return std::nullopt; },
            [](const res::Module&) -> std::optional<Defined> { return std::nullopt; },
            [&](const res::Adt& r) -> std::optional<Defined> {
                return Defined{t.adts[r.id].adt.span, t.adts[r.id].adt.name};
            },
            [&](const res::Variant& r) -> std::optional<Defined> {
                return variant(r.adt, r.variant);
            },
            [&](const res::Ctor& r) -> std::optional<Defined> { return variant(r.adt, r.variant); },
            [](const res::SelfCtor&) -> std::optional<Defined> { return std::nullopt; },
            [&](const res::Fn& r) -> std::optional<Defined> {
                return Defined{t.fns[r.id].fn.span, t.fns[r.id].fn.name};
            },
            [&](const res::Const& r) -> std::optional<Defined> {
                return Defined{t.consts[r.id].constant.span, t.consts[r.id].constant.name};
            },
            [&](const res::Static& r) -> std::optional<Defined> {
                return Defined{t.statics[r.id].item.span, t.statics[r.id].item.name};
            },
            [&](const res::Trait& r) -> std::optional<Defined> {
                return Defined{t.traits[r.id].trait.span, t.traits[r.id].trait.name};
            },
            [&](const res::Alias& r) -> std::optional<Defined> {
                return Defined{p.ast(t.aliases[r.id].ast).span, t.aliases[r.id].name};
            },
            [](const res::Type&) -> std::optional<Defined> { return std::nullopt; },
            [](const res::TypeParam&) -> std::optional<Defined> { return std::nullopt; },
            [](const res::ConstParam&) -> std::optional<Defined> { return std::nullopt; },
            [](const res::SelfType&) -> std::optional<Defined> { return std::nullopt; },
        },
        res);
}

}  // namespace

void report_deprecated(Program& p, Span use, Span definition, std::string_view kind, Symbol name) {
    for (const ast::Deprecation& d : p.crate(CrateId::User).deprecations) {
        if (!d.scope.contains(definition) || d.scope.contains(use)) continue;
        p.diags.report(Diag::Deprecated, use, kind, p.symbols.text(name),
                       d.note.empty() ? "" : ": " + d.note);
        return;
    }
}

void report_deprecated(Program& p, CrateId crate, Span use, const Res& res) {
    // Names that a `derive` writes stand at places where they are not written.
    if (crate != CrateId::User || p.crate(crate).deprecations.empty()) return;
    const std::optional<Defined> what = defined(p, res);
    if (what && p.sources.text(use) == p.symbols.text(what->name))
        report_deprecated(p, use, what->span, res_kind(p, res), what->name);
}

}  // namespace fleck
