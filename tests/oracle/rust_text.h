// The prelude's items as real Rust names them: public paths, and types and bounds as Rust text.
#pragma once

#include <fmt/format.h>

#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "frontend/sema/attrs.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/lower_type.h"
#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck::tests {

// Something without a public path is mentioned.
struct Unnameable {
    std::string what;
};

class PublicPaths {
  public:
    explicit PublicPaths(Program& program) : p(program) {
        std::deque<std::pair<ModuleId, std::string>> open{{p.root(CrateId::Std), "std"}};
        std::set<ModuleId> seen;
        while (!open.empty()) {
            const auto [module, path] = open.front();
            open.pop_front();
            if (seen.insert(module).second) visit(module, path, open);
        }
    }

    std::map<AdtId, std::string> adts;
    std::map<TraitId, std::string> traits;
    std::map<FnId, std::string> fns;
    std::map<ConstId, std::string> consts;

  private:
    Program& p;

    bool is_unstable(const AstRef& ref) { return read_attrs(p, p.ast(ref).attrs).unstable; }

    void visit(ModuleId module, const std::string& path,
               std::deque<std::pair<ModuleId, std::string>>& open) {
        const ModuleRow& row = p.tables().modules[module];
        std::set<std::string> names;
        for (const auto& [name, entry] : row.types)
            if (!entry.shown_in.valid()) names.emplace(p.symbols.text(name));
        for (const auto& [name, entry] : row.values)
            if (!entry.shown_in.valid()) names.emplace(p.symbols.text(name));
        for (const auto& [name, imports] : row.imports)
            for (const ImportId i : imports)
                if (!p.tables().imports[i].shown_in.valid()) names.emplace(p.symbols.text(name));
        for (const std::string& name : names)
            for (const Ns ns : {Ns::Types, Ns::Values})
                if (const auto res = lookup_in(p, module, p.symbols.intern(name), ns))
                    add(*res, path + "::" + name, open);
    }

    void add(const Res& res, const std::string& path,
             std::deque<std::pair<ModuleId, std::string>>& open) {
        if (const auto* m = std::get_if<res::Module>(&res)) {
            const Module& module = p.module(m->id);
            if (module.item.valid() && is_unstable({module.crate, module.item})) return;
            open.emplace_back(m->id, path);
        } else if (const auto* adt = std::get_if<res::Adt>(&res)) {
            if (!is_unstable(p.tables().adts[adt->id].adt.ast)) adts.emplace(adt->id, path);
        } else if (const auto* trait = std::get_if<res::Trait>(&res)) {
            if (!is_unstable(p.tables().traits[trait->id].trait.ast))
                traits.emplace(trait->id, path);
        } else if (const auto* fn = std::get_if<res::Fn>(&res)) {
            if (!is_unstable(p.tables().fns[fn->id].fn.ast)) fns.emplace(fn->id, path);
        } else if (const auto* constant = std::get_if<res::Const>(&res)) {
            consts.emplace(constant->id, path);
        }
    }
};

// Types and bounds as Rust text.
class RustText : public TypePrinter {
  public:
    RustText(Program& program, const PublicPaths& public_paths)
        : TypePrinter(program), paths(public_paths) {}

    using TypePrinter::text;

    std::string fn_pointer(const FnSig& sig, bool is_unsafe) {
        return std::string(is_unsafe ? "unsafe " : "") + "fn(" + list(sig.params) + ") -> " +
               type(sig.ret);
    }

    // `Trait<A, Assoc = B>`
    std::string trait_ref(const TraitRef& t) override { return trait_ref(t, {}); }
    std::string trait_ref(const TraitRef& t, const std::vector<std::string>& bindings) {
        const auto it = paths.traits.find(t.trait);
        if (it == paths.traits.end()) throw Unnameable{text(p.name(t.trait))};
        std::vector<std::string> args;
        const std::vector<TypeId> all = types.list(t.args);
        for (size_t i = 1; i < all.size(); ++i) args.push_back(type(all[i]));
        args.insert(args.end(), bindings.begin(), bindings.end());
        return it->second + (args.empty() ? "" : fmt::format("<{}>", fmt::join(args, ", ")));
    }

    std::string region(const Region& r) {
        switch (r.kind) {
            case Region::Kind::Static:
                return "'static";
            case Region::Kind::Param:
                return fmt::format("'r{}", r.index);
            case Region::Kind::Bound:
                bound_.insert(r.index);
                return fmt::format("'b{}", r.index);
            case Region::Kind::Erased:
            case Region::Kind::Var:
            case Region::Kind::Error:
                return "'_";
        }
        FLECK_UNREACHABLE();
    }

    // A where-clause; empty if there is nothing to say.
    std::string predicate(const Predicate& pred) {
        return std::visit(
            Overloaded{
                [&](const TraitPredicate& t) -> std::string {
                    if (p.is_lang(t.trait_ref.trait, "sized")) return "";
                    const TypeId self = types.list(t.trait_ref.args)[0];
                    return bound([&] { return type(self) + ": " + trait_ref(t.trait_ref, {}); });
                },
                [&](const ProjectionPredicate& eq) {
                    const TraitId trait = p.tables().assoc_tys[eq.projection.assoc].assoc.trait;
                    const TypeId self = types.list(eq.projection.args)[0];
                    return bound([&] {
                        return type(self) + ": " +
                               trait_ref(
                                   {trait, eq.projection.args},
                                   {text(p.name(eq.projection.assoc)) + " = " + type(eq.type)});
                    });
                },
                [&](const RegionOutlives& r) {
                    return region(r.longer) + ": " + region(r.shorter);
                },
                [&](const TypeOutlives& o) { return type(o.type) + ": " + region(o.region); },
            },
            pred);
    }

  private:
    const PublicPaths& paths;
    std::set<uint32_t> bound_;  // lifetimes that the text so far takes from a `for<..>` around it

    std::string lifetime(const Region& r) override { return region(r) + " "; }
    std::string fn_def(const ty::FnDef&) override { return "{fn}"; }
    std::string ctor_def(const ty::CtorDef&) override { return "{constructor}"; }
    std::string fn_pointer(const ty::FnPtr& k) override {
        std::vector<TypeId> params = types.list(k.inputs_and_output);
        const TypeId ret = params.back();
        params.pop_back();
        return bound([&] { return fn_pointer({params, ret}, k.is_unsafe); });
    }
    std::string param(const ty::Param& k) override { return fmt::format("T{}", k.index); }
    std::string const_value(const ty::ConstValue& k) override { return fmt::format("{}", k.bits); }

    std::string adt(const ty::Adt& k) override {
        const auto it = paths.adts.find(k.def);
        if (it == paths.adts.end()) throw Unnameable{text(p.name(k.def))};
        std::vector<std::string> args;
        for (const Region& r : types.regions(k.regions)) args.push_back(region(r));
        for (const TypeId t : types.list(k.args)) args.push_back(type(t));
        return it->second + (args.empty() ? "" : fmt::format("<{}>", fmt::join(args, ", ")));
    }

    // What `write` gives, behind `for<..>` with the lifetimes that it binds.
    template <typename F>
    std::string bound(F&& write) {
        const std::set<uint32_t> outer = std::exchange(bound_, {});
        const std::string body = write();
        const std::set<uint32_t> mine = std::exchange(bound_, outer);
        if (mine.empty()) return body;
        std::vector<std::string> names;
        for (const uint32_t i : mine) names.push_back(fmt::format("'b{}", i));
        return fmt::format("for<{}> {}", fmt::join(names, ", "), body);
    }
};

}  // namespace fleck::tests
