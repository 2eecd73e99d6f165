// Names looked up in a module, or in a scope and all that is around it. Reports nothing. Private to
// resolve, imports, suggestions and the lookup of methods.
#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"

namespace fleck {

// The module that a block stands in; of a module, itself.
ModuleId nearest_module(Program& p, ModuleId m);

// Those of the module (see resolve.h), and inside a trait, or an impl of one, that trait itself.
[[nodiscard]] std::vector<TraitId> traits_in_scope(Program& p, const ItemScope& scope);

struct Found {
    Res res;
    bool visible = true;
    Span defined = {};
    ModuleId shown_in = {};    // where the name can be used; invalid: everywhere
    bool ambiguous = false;    // another glob brings something else of this name
    bool by_std_glob = false;  // through a `*` of a module of std: there the first one counts
};

// Imports are resolved on the way, so a cycle of them must end.
class Lookup {
  public:
    explicit Lookup(Program& program) : p(program), t(program.tables()) {}

    // In one module: its items, then its imports, then its globs. `from` decides what is visible.
    std::optional<Found> in_module(ModuleId m, Symbol name, Ns ns, ModuleId from);
    // From a scope outwards: parameters, blocks and their module, the prelude, builtin types.
    std::optional<Found> name(const ItemScope& scope, Symbol name, Ns ns);
    // What the first `count` segments of a path of modules name: res::Error if there is no such
    // thing. Visible or ambiguous as the least of its steps is.
    Found path(const ItemScope& scope, const ast::Path& path, size_t count);

    // Was an import passed by that is still being resolved?
    [[nodiscard]] bool met_busy() const { return met_busy_; }

    static Res variant_res(AdtId adt, uint32_t v, Ns ns) {
        if (ns == Ns::Types) return res::Variant{adt, v};
        return res::Ctor{adt, v};
    }

  private:
    Program& p;
    Program::Tables& t;
    std::vector<std::tuple<ModuleId, Symbol, Ns>> in_progress_;  // globs that are searched
    // The name was found, and is only compared with what other globs bring: they are not used.
    bool is_comparing_ = false;
    bool met_busy_ = false;

    std::optional<Found> in_imports(ModuleId m, Symbol name, Ns ns, ModuleId from);
    std::optional<Found> in_globs(ModuleId m, Symbol name, Ns ns, ModuleId from);
    void mark_used(ImportId i) {
        if (!is_comparing_) t.imports[i].used = true;
    }
    std::optional<Found> in_glob(const Import& glob, ModuleId m, Symbol name, Ns ns);
};

}  // namespace fleck
