#include "frontend/sema/suggest_import.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "frontend/sema/lookup.h"
#include "frontend/sema/std_names.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

constexpr size_t kMost = 3;

bool is_same(const Res& a, const Res& b) {
    if (const auto* adt = std::get_if<res::Adt>(&a))
        return std::holds_alternative<res::Adt>(b) && std::get<res::Adt>(b).id == adt->id;
    if (const auto* fn = std::get_if<res::Fn>(&a))
        return std::holds_alternative<res::Fn>(b) && std::get<res::Fn>(b).id == fn->id;
    if (const auto* trait = std::get_if<res::Trait>(&a))
        return std::holds_alternative<res::Trait>(b) && std::get<res::Trait>(b).id == trait->id;
    if (const auto* ctor = std::get_if<res::Ctor>(&a))
        return std::holds_alternative<res::Ctor>(b) && std::get<res::Ctor>(b).adt == ctor->adt;
    return false;
}

// Modules breadth first, so that the shortest path to an item comes before its other ones.
class Search {
  public:
    Search(Program& program, Symbol name, Ns ns, const ItemScope& scope,
           const std::function<bool(const Res&)>& fits)
        : p(program), lookup_(program), name_(name), ns_(ns), scope_(scope), fits_(fits) {}

    std::vector<std::string> run() {
        in_crate(CrateId::User, "crate");
        in_crate(CrateId::Std, "std");
        return std::move(paths_);
    }

  private:
    struct Place {
        ModuleId module;
        std::string path;
    };

    void in_crate(CrateId crate, std::string_view root) {
        std::deque<Place> open{{p.root(crate), std::string(root)}};
        while (!open.empty() && paths_.size() < kMost) {
            const Place here = std::move(open.front());
            open.pop_front();
            look_into(here, crate);
            std::vector<Place> inner;
            for (const auto& [name, entry] : p.tables().modules[here.module].types) {
                const auto* m = std::get_if<res::Module>(&entry.res);
                if (m == nullptr || !p.is_shown(entry.shown_in, scope_.module)) continue;
                inner.push_back({m->id, fmt::format("{}::{}", here.path, p.symbols.text(name))});
            }
            std::ranges::sort(inner, {}, &Place::path);
            open.insert(open.end(), inner.begin(), inner.end());
        }
    }

    void look_into(const Place& here, CrateId crate) {
        if (crate == CrateId::Std) {
            // The prelude may be divided otherwise than real std.
            const auto path = std_module_path(p, here.module);
            if (!path || !std_has_item(*path, p.symbols.text(name_))) return;
        }
        const auto found = lookup_.in_module(here.module, name_, ns_, scope_.module);
        if (!found || !found->visible || !fits_(found->res)) return;
        if (std::ranges::any_of(seen_, [&](const Res& r) { return is_same(r, found->res); }))
            return;
        seen_.push_back(found->res);
        paths_.push_back(fmt::format("{}::{}", here.path, p.symbols.text(name_)));
    }

    Program& p;
    Lookup lookup_;
    Symbol name_;
    Ns ns_;
    const ItemScope& scope_;
    const std::function<bool(const Res&)>& fits_;
    std::vector<Res> seen_;
    std::vector<std::string> paths_;
};

}  // namespace

std::vector<std::string> paths_of(Program& p, Symbol name, Ns ns, const ItemScope& scope,
                                  const std::function<bool(const Res&)>& fits) {
    return Search(p, name, ns, scope, fits).run();
}

}  // namespace fleck
