#include "frontend/sema/resolve.h"

#include <algorithm>

#include "frontend/sema/deprecation.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/lookup.h"
#include "frontend/sema/path_use.h"
#include "frontend/sema/std_names.h"
#include "frontend/sema/suggest_import.h"

namespace fleck {

namespace {

// Resolves one path, and reports.
class PathResolver {
  public:
    PathResolver(Program& program, const ItemScope& scope, const ast::Path& path, PathUse use,
                 const LocalNames& locals)
        : p(program),
          t(program.tables()),
          scope_(scope),
          path_(path),
          use_(use),
          locals_(locals),
          lookup_(program) {}

    PathRes run() {
        const auto& segs = path_.segments;
        if (segs.empty()) return {res::Error{}, 0};
        size_t i = 0;
        std::optional<Res> cur = start(i);
        if (!cur) return {res::Error{}, static_cast<uint32_t>(segs.size())};
        for (; i < segs.size(); ++i) {
            if (const auto* m = std::get_if<res::Module>(&*cur)) {
                cur = in_module(m->id, i);
                if (!cur) return {res::Error{}, static_cast<uint32_t>(segs.size())};
                continue;
            }
            if (const auto* adt = std::get_if<res::Adt>(&*cur)) {
                const auto v = variant_index(p, adt->id, segs[i].name.name);
                if (v && i + 1 == segs.size()) {
                    // `E::V` as a type finds the variant too, and is then E0573.
                    cur = lookup_.variant_res(adt->id, *v, namespace_of(use_));
                    continue;
                }
            }
            break;
        }
        const auto used = static_cast<uint32_t>(i);
        report_deprecated(p, scope_.crate, seg_span(used - 1), *cur);
        if (used < segs.size()) return {*cur, used};
        return {check_kind(*cur), used};
    }

  private:
    Program& p;
    Program::Tables& t;
    const ItemScope& scope_;
    const ast::Path& path_;
    PathUse use_;
    const LocalNames& locals_;
    Lookup lookup_;

    Symbol seg(size_t i) const { return path_.segments[i].name.name; }
    Span seg_span(size_t i) const { return path_.segments[i].name.span; }
    std::string_view text(Symbol s) const { return p.symbols.text(s); }
    [[nodiscard]] bool is_last(size_t i) const { return i + 1 == path_.segments.size(); }

    // What the first segments stand for; `i` is moved behind them.
    std::optional<Res> start(size_t& i) {
        switch (path_.root) {
            case ast::PathRoot::Std:
                return res::Module{t.roots[0]};
            case ast::PathRoot::Global:
                if (seg(0) == t.std_name || seg(0) == t.core_name) {
                    i = 1;
                    return res::Module{t.roots[0]};
                }
                return unresolved_first(seg_span(0), fmt::format("no crate `{}`", text(seg(0))));
            case ast::PathRoot::Relative:
                break;
        }
        const Symbol first = seg(0);
        i = 1;
        if (first == t.crate_kw) return res::Module{p.root(scope_.crate)};
        if (first == t.self_lower && path_.segments.size() > 1)
            return res::Module{nearest_module(p, scope_.module)};
        if (first == t.super_kw) return parents(i);
        if (first == t.self_upper) return self_type();
        return first_name(first);
    }

    std::optional<Res> parents(size_t& i) {
        ModuleId m = p.module(nearest_module(p, scope_.module)).parent;
        while (m.valid() && i < path_.segments.size() && seg(i) == t.super_kw) {
            m = p.module(nearest_module(p, m)).parent;
            ++i;
        }
        if (!m.valid() && use_ == PathUse::Import && i == path_.segments.size())
            return unresolved_first(seg_span(i - 1), "the root has no module around it", i - 1);
        if (!m.valid()) {
            p.diags.report(Diag::FailedToResolve, seg_span(i - 1),
                           "there are too many leading `super` keywords");
            return std::nullopt;
        }
        return res::Module{nearest_module(p, m)};
    }

    std::optional<Res> self_type() {
        if (scope_.in_default) {
            p.diags.report(Diag::SelfInDefault, seg_span(0))
                .at("the type is not there yet, its parameters come first");
            return std::nullopt;
        }
        if (!scope_.self_type.valid()) {
            if (const TypeId outer = outer_self_type(p, scope_); outer.valid()) {
                // As a constructor it is looked at when its type is known.
                if (is_last(0) && namespace_of(use_) == Ns::Values && !p.types.is<ty::Param>(outer))
                    return res::SelfCtor{};
                p.diags.report(Diag::OuterSelf, seg_span(0))
                    .at("`Self` of the item around this one")
                    .help("write the type's own name");
                return std::nullopt;
            }
            if (is_last(0) || use_ == PathUse::Type)
                p.diags.report(Diag::SelfOutside, seg_span(0))
                    .at("`Self` is only available in impls, traits, or type definitions");
            else
                unresolved_first(seg_span(0),
                                 "`Self` is only available in impls, traits, or "
                                 "type definitions");
            return std::nullopt;
        }
        if (is_last(0) && namespace_of(use_) == Ns::Values) return res::SelfCtor{};
        return res::SelfType{};
    }

    std::optional<Res> first_name(Symbol first) {
        const bool last = is_last(0);
        const Ns ns = last ? namespace_of(use_) : Ns::Types;
        std::optional<Found> found;
        if (use_ == PathUse::Import && last) {
            found = lookup_.name(scope_, first, Ns::Types);
            if (!found) found = lookup_.name(scope_, first, Ns::Values);
        } else {
            found = lookup_.name(scope_, first, ns);
        }
        if (!found) {
            if (text(first) == ast::kHole) return std::nullopt;
            if (std_has_item("prelude::v1", text(first)) && ns == Ns::Types) {
                p.diags.report(Diag::Unsupported, seg_span(0), fmt::format("`{}` is", text(first)));
                return std::nullopt;
            }
            if (refuse_glob_item(first)) return std::nullopt;
            if (last)
                not_found(0, "in this scope", scope_names(ns));
            else
                unresolved_first(seg_span(0), unknown_root(first));
            return std::nullopt;
        }
        if (found->ambiguous) report_ambiguous(0);
        // `i32` and `i32::MAX` mean the type, also where a module `i32` is imported, unless only
        // the module has the next name.
        if (const auto* m = std::get_if<res::Module>(&found->res); m != nullptr) {
            const auto prim = t.prim_types.find(first);
            if (prim != t.prim_types.end()) {
                const Ns next = last || is_last(1) ? namespace_of(use_) : Ns::Types;
                if (last ? use_ == PathUse::Type
                         : !lookup_.in_module(m->id, seg(1), next, scope_.module))
                    return res::Type{prim->second};
            }
        }
        return found->res;
    }

    std::optional<Res> in_module(ModuleId m, size_t i) {
        const Ns ns = is_last(i) ? namespace_of(use_) : Ns::Types;
        if (seg(i) == t.super_kw || seg(i) == t.crate_kw || seg(i) == t.self_lower) {
            if (seg(i) == t.self_lower && is_last(i)) return res::Module{m};
            return unresolved_first(
                seg_span(i), fmt::format("`{}` can only be at the start of a path", text(seg(i))));
        }
        auto found = lookup_.in_module(m, seg(i), ns, scope_.module);
        if (!found && use_ == PathUse::Import && is_last(i))
            found = lookup_.in_module(m, seg(i), Ns::Values, scope_.module);
        if (found) {
            if (!found->visible) report_private(i, *found);
            if (found->ambiguous) report_ambiguous(i);
            return found->res;
        }
        const std::string where =
            m == p.root(CrateId::User)
                ? std::string("in the crate root")
                : fmt::format("in {} `{}`", m == p.root(CrateId::Std) ? "the crate" : "module",
                              text(p.module(m).name));
        if (refuse_std_item(m, i)) return std::nullopt;
        if (is_last(i)) {
            not_found(i, where, module_names(m, ns), m);
        } else {
            unresolved_first(seg_span(i),
                             fmt::format("could not find `{}` {}", text(seg(i)), where), i);
        }
        return std::nullopt;
    }

    // `use std::collections::*;` would bring it in, were it here.
    bool refuse_glob_item(Symbol name) {
        for (ModuleId m = scope_.module; m.valid(); m = p.module(m).parent) {
            for (const ImportId glob : t.modules[m].globs) {
                const ModuleId from = t.imports[glob].glob_module;
                const auto path = from.valid() ? std_module_path(p, from) : std::nullopt;
                if (!path || !std_has_item(*path, text(name))) continue;
                p.diags.report(Diag::Unsupported, seg_span(0),
                               fmt::format("`std::{}::{}` is", *path, text(name)));
                return true;
            }
            if (!p.module(m).is_block) break;
        }
        return false;
    }

    // Real std has it: refused by name. In a module that is not here, what real std lacks is
    // unknown all the same.
    bool refuse_std_item(ModuleId m, size_t i) {
        auto path = std_module_path(p, m);
        if (!path || !std_has_item(*path, text(seg(i)))) return false;
        const auto behind = [](const std::string& module, std::string_view name) {
            return module.empty() ? std::string(name) : fmt::format("{}::{}", module, name);
        };
        size_t at = i;
        std::string whole = behind(*path, text(seg(i)));
        while (at + 1 < path_.segments.size() && std_has_module(whole)) {
            ++at;
            if (!std_has_item(whole, text(seg(at)))) {
                if (is_last(at))
                    not_found(at, fmt::format("in module `{}`", whole), {});
                else
                    unresolved_first(
                        seg_span(at),
                        fmt::format("could not find `{}` in `{}`", text(seg(at)), whole), at);
                return true;
            }
            whole = behind(whole, text(seg(at)));
        }
        p.diags.report(Diag::Unsupported, seg_span(i), fmt::format("`std::{}` is", whole));
        return true;
    }

    void report_ambiguous(size_t i) {
        p.diags.report(Diag::AmbiguousName, seg_span(i), text(seg(i)))
            .help("say which one is meant: by its whole path, or by a `use` of its name");
    }

    void report_private(size_t i, const Found& found) {
        auto& d =
            p.diags.report(Diag::PrivateItem, seg_span(i), res_kind(p, found.res), text(seg(i)));
        d.at(fmt::format("private {}", res_kind(p, found.res)));
        if (found.defined.valid() && !p.sources.in_std(found.defined))
            d.label(found.defined, fmt::format("the {} `{}` is defined here",
                                               res_kind(p, found.res), text(seg(i))));
    }

    std::string unknown_root(Symbol first) {
        const std::string_view name = text(first);
        if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z')
            return fmt::format("use of undeclared type `{}`", name);
        return fmt::format("use of unresolved module or unlinked crate `{}`", name);
    }

    // Of a `use`, only the module that the last name is looked up in is told as an import.
    std::nullopt_t unresolved_first(Span span, std::string_view what, size_t i = 0) {
        if (use_ == PathUse::Import && i + 2 >= path_.segments.size()) {
            p.diags.report(Diag::UnresolvedImport, span, path_text()).at(std::string(what));
        } else {
            auto& d = p.diags.report(Diag::FailedToResolve, span, what);
            if (i == 0 && !locals_.hint.empty())
                d.help(locals_.hint);
            else if (i != 0 || use_ == PathUse::Import || !suggest_import(d, Ns::Types))
                suggest(d, span, scope_names(Ns::Types));
        }
        return std::nullopt;
    }

    std::string path_text() const {
        std::string out;
        for (const auto& s : path_.segments) {
            if (!out.empty()) out += "::";
            out += text(s.name.name);
        }
        return out;
    }

    void suggest(Diagnostic& d, Span at, const std::vector<Symbol>& names) {
        const Symbol near = similar_name(p.symbols, p.sources.text(at), names);
        if (near.valid()) d.help(fmt::format("a similar name exists: `{}`", text(near)));
    }

    void not_found(size_t i, std::string_view where, std::vector<Symbol> names,
                   ModuleId container = {}) {
        const std::string_view name = text(seg(i));
        if (use_ == PathUse::Import) {
            auto& d =
                p.diags.report(Diag::UnresolvedImport,
                               path_.segments.size() == 1 ? path_.span : seg_span(i), path_text());
            d.at(fmt::format("no `{}` {}", name, where));
            suggest(d, seg_span(i), names);
            return;
        }
        if (outer_generic(seg(i), i)) return;
        if (use_ == PathUse::Struct && i == 0 && path_.segments.size() == 1 &&
            std::ranges::find(locals_.names, seg(0)) != locals_.names.end()) {
            p.diags
                .report(Diag::NotAStruct, path_.span, expected_kind(use_), "local variable", name)
                .at("not a type");
            return;
        }
        if (i == 0 && name == "self" && path_.segments.size() == 1) {
            p.diags.report(Diag::SelfValueOutside, seg_span(i))
                .at("not a method: it takes no `self`")
                .help("make `self`, `&self` or `&mut self` the first parameter");
            return;
        }
        // The other namespace may have it: then it is not unknown, but of the wrong kind.
        const Ns other = namespace_of(use_) == Ns::Types ? Ns::Values : Ns::Types;
        const auto found = container.valid()
                               ? lookup_.in_module(container, seg(i), other, scope_.module)
                               : lookup_.name(scope_, seg(i), other);
        if (found && found->visible) {
            wrong_kind(found->res);
            return;
        }
        if (const auto kind = macro_kind(name);
            !kind.empty() && !container.valid() && path_.segments.size() == 1) {
            auto& d =
                p.diags.report(wrong_kind_diag(use_), seg_span(i), expected_kind(use_), kind, name);
            if (kind == "derive macro" && use_ == PathUse::Trait)
                d.help(fmt::format("the trait of this name is not in scope: `use std::{}::{};`",
                                   name == "Hash" ? "hash" : "fmt", name));
            if (kind == "macro") d.help(fmt::format("a macro is called with `!`: `{}!(..)`", name));
            return;
        }
        auto& d =
            p.diags.report(not_found_diag(use_), seg_span(i), expected_kind(use_), name, where);
        d.at(fmt::format("not found {}", where));
        if (const std::string_view here = rust_type(name); use_ == PathUse::Type && !here.empty()) {
            d.help(fmt::format("Rust's type is called `{}`", here));
            return;
        }
        if (const std::string paths = variants_named(seg(i));
            !container.valid() && path_.segments.size() == 1 && !paths.empty()) {
            d.help(fmt::format("there is a variant of this name: {}", paths));
            return;
        }
        if (!locals_.hint.empty()) {
            d.help(locals_.hint);
            return;
        }
        if (i == 0 && suggest_import(d, namespace_of(use_))) return;
        names.insert(names.end(), locals_.names.begin(), locals_.names.end());
        // A variant has a name among the types, and is none.
        if (use_ == PathUse::Type && !container.valid())
            std::erase_if(names, [&](Symbol s) {
                const auto near = lookup_.name(scope_, s, Ns::Types);
                return near && std::holds_alternative<res::Variant>(near->res);
            });
        suggest(d, seg_span(i), names);
    }

    // The first name is that of an item elsewhere: the `use` that brings it in.
    bool suggest_import(Diagnostic& d, Ns ns) {
        const auto fits = [&](const Res& res) {
            const bool is_trait = std::holds_alternative<res::Trait>(res);
            if (!is_last(0)) return !is_trait && !std::holds_alternative<res::Module>(res);
            if (use_ == PathUse::Trait) return is_trait;
            return !is_trait && !std::holds_alternative<res::Module>(res);
        };
        const std::vector<std::string> paths = paths_of(p, seg(0), ns, scope_, fits);
        for (const std::string& path : paths)
            d.help(fmt::format("`use {};` at the top of the {} brings it in", path,
                               scope_.module == p.root(scope_.crate) ? "file" : "module"));
        return !paths.empty();
    }

    // `E::B` for each enum in scope that has a variant `B`.
    std::string variants_named(Symbol name) {
        std::string out;
        if (namespace_of(use_) == Ns::Types && use_ != PathUse::Struct) return out;
        for (const Symbol s : scope_names(Ns::Types)) {
            const auto found = lookup_.name(scope_, s, Ns::Types);
            const auto* adt = found ? std::get_if<res::Adt>(&found->res) : nullptr;
            if (adt == nullptr || t.adts[adt->id].adt.kind != AdtKind::Enum) continue;
            if (!variant_index(p, adt->id, name)) continue;
            out += fmt::format("{}`{}::{}`", out.empty() ? "" : ", ", text(s), text(name));
        }
        return out;
    }

    // Of what other languages call a number or a truth value.
    static std::string_view rust_type(std::string_view name) {
        static constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
            {"byte", "u8"},   {"short", "i16"},  {"int", "i32"},      {"long", "i64"},
            {"float", "f32"}, {"double", "f64"}, {"boolean", "bool"}, {"Bool", "bool"},
        };
        for (const auto& [other, rust] : kTypes)
            if (other == name) return rust;
        return {};
    }

    // An item inside of a function cannot use the function's parameters.
    bool outer_generic(Symbol name, size_t i) {
        if (i != 0 || (use_ != PathUse::Type && use_ != PathUse::Expr)) return false;
        for (ModuleId m = scope_.module; m.valid() && p.module(m).is_block;
             m = p.module(m).parent) {
            const auto& owner = t.modules[m].owner;
            const auto* fn = owner ? std::get_if<FnId>(&*owner) : nullptr;
            if (fn == nullptr) continue;
            const Generics& g = p.params(*fn);
            if (&g == scope_.generics) continue;
            for (const GenericParam& param : g.params) {
                if (param.name != name || param.synthetic || !param.span.valid()) continue;
                p.diags.report(Diag::OuterGeneric, seg_span(i))
                    .at("use of a generic parameter of the outer item")
                    .label(param.span, "declared here");
                return true;
            }
        }
        return false;
    }

    std::vector<Symbol> module_names(ModuleId m, Ns ns) {
        std::vector<Symbol> out;
        const ModuleRow& row = t.modules[m];
        for (const auto& [name, entry] : ns == Ns::Types ? row.types : row.values)
            if (p.is_shown(entry.shown_in, scope_.module)) out.push_back(name);
        for (const auto& [name, imports] : row.imports) {
            for (ImportId k : imports) {
                resolve_import(p, k);
                const Import& import = t.imports[k];
                if (ns == Ns::Types ? import.types.has_value() : import.values.has_value())
                    out.push_back(name);
            }
        }
        return out;
    }

    std::vector<Symbol> scope_names(Ns ns) {
        std::vector<Symbol> out;
        if (scope_.generics != nullptr)
            for (const GenericParam& param : scope_.generics->params)
                if (!param.synthetic && param.is_const == (ns == Ns::Values))
                    out.push_back(param.name);
        for (ModuleId m = scope_.module; m.valid(); m = p.module(m).parent) {
            const auto names = module_names(m, ns);
            out.insert(out.end(), names.begin(), names.end());
            if (!p.module(m).is_block) break;
        }
        if (t.prelude.valid()) {
            const auto names = module_names(t.prelude, ns);
            out.insert(out.end(), names.begin(), names.end());
        }
        if (ns == Ns::Types)
            for (const auto& [name, type] : t.prim_types) out.push_back(name);
        return out;
    }

    // The path names something; is it what `use` expects?
    Res check_kind(const Res& r) {
        if (std::holds_alternative<res::Error>(r)) return r;
        auto ok = [&](bool fits) -> Res {
            if (fits) return r;
            wrong_kind(r);
            return res::Error{};
        };
        switch (use_) {
            case PathUse::Import:
                return r;
            case PathUse::Type:
                if (std::holds_alternative<res::Trait>(r)) return r;  // lowering says more
                return ok(std::holds_alternative<res::Adt>(r) ||
                          std::holds_alternative<res::Alias>(r) ||
                          std::holds_alternative<res::Type>(r) ||
                          std::holds_alternative<res::TypeParam>(r) ||
                          std::holds_alternative<res::SelfType>(r));
            case PathUse::Trait:
                return ok(std::holds_alternative<res::Trait>(r));
            case PathUse::Struct:
                if (const auto* adt = std::get_if<res::Adt>(&r))
                    return ok(t.adts[adt->id].adt.kind == AdtKind::Struct);
                return ok(std::holds_alternative<res::Variant>(r) ||
                          std::holds_alternative<res::Alias>(r) ||
                          std::holds_alternative<res::SelfType>(r));
            case PathUse::Expr:
            case PathUse::Call:
                if (const auto* ctor = std::get_if<res::Ctor>(&r))
                    return ok(ctor_kind(*ctor) != ast::CtorKind::Struct);
                return r;
            case PathUse::TupleStruct:
                if (const auto* ctor = std::get_if<res::Ctor>(&r))
                    return ok(ctor_kind(*ctor) == ast::CtorKind::Tuple);
                return ok(std::holds_alternative<res::SelfCtor>(r));
            case PathUse::PatternPath:
                if (const auto* ctor = std::get_if<res::Ctor>(&r))
                    return ok(ctor_kind(*ctor) == ast::CtorKind::Unit);
                return ok(std::holds_alternative<res::Const>(r) ||
                          std::holds_alternative<res::SelfCtor>(r));
        }
        FLECK_UNREACHABLE();
    }

    ast::CtorKind ctor_kind(const res::Ctor& ctor) {
        const ast::Item& item = p.ast(t.adts[ctor.adt].adt.ast);
        if (const auto* e = std::get_if<ast::EnumItem>(&item.kind))
            return e->variants[ctor.variant].data.ctor;
        return std::get<ast::StructItem>(item.kind).data.ctor;
    }

    void wrong_kind(const Res& r) {
        // A struct variant where a value stands is E0533 in newer editions of the message.
        Diag diag = wrong_kind_diag(use_);
        const auto* ctor = std::get_if<res::Ctor>(&r);
        if (ctor != nullptr && ctor_kind(*ctor) == ast::CtorKind::Struct &&
            path_.segments.size() > 1 &&
            (use_ == PathUse::Expr || use_ == PathUse::Call || use_ == PathUse::PatternPath))
            diag = Diag::StructVariantAsValue;
        if (ctor != nullptr && ctor_kind(*ctor) == ast::CtorKind::Struct &&
            use_ == PathUse::TupleStruct) {
            p.diags.report(Diag::NotATupleVariant, path_.span, path_text());
            return;
        }
        auto& d =
            p.diags.report(diag, path_.span, expected_kind(use_), res_kind(p, r), path_text());
        d.at(fmt::format("not a {}", expected_kind(use_)));
        const auto* adt = std::get_if<res::Adt>(&r);
        const bool is_struct = adt != nullptr && t.adts[adt->id].adt.kind == AdtKind::Struct;
        if ((use_ == PathUse::Expr || use_ == PathUse::Call) &&
            (std::holds_alternative<res::Ctor>(r) || is_struct))
            d.help(fmt::format("fill in its fields: `{} {{ .. }}`", path_text()));
    }
};

}  // namespace

// Does the text say nothing else of it than that it is there? Then a program's bodies do not show
// that it is used.
static bool is_mention(const Res& res) {
    return std::holds_alternative<res::Adt>(res) || std::holds_alternative<res::Trait>(res) ||
           std::holds_alternative<res::Alias>(res);
}

TypeId outer_self_type(Program& p, const ItemScope& scope) {
    for (ModuleId m = scope.module; m.valid() && p.module(m).is_block; m = p.module(m).parent) {
        const auto& owner = p.tables().modules[m].owner;
        if (!owner) continue;
        if (const TypeId self = p.scope(*owner).self_type; self.valid()) return self;
    }
    return TypeId();
}

PathRes resolve_path(Program& p, const ItemScope& scope, const ast::Path& path, PathUse use,
                     const LocalNames& locals) {
    const PathRes out = PathResolver(p, scope, path, use, locals).run();
    if (scope.crate == CrateId::User && use != PathUse::Import && is_mention(out.res))
        p.tables().mentions.emplace_back(out.res, path.span);
    return out;
}

}  // namespace fleck
