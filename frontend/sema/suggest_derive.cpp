#include "frontend/sema/suggest_derive.h"

#include <fmt/format.h>

#include <algorithm>

namespace fleck {

namespace {

// Each trait that can be derived, with those that it asks for.
constexpr std::pair<std::string_view, std::string_view> kDerives[] = {
    {"Clone", "Clone"},
    {"Copy", "Clone, Copy"},
    {"Debug", "Debug"},
    {"Default", "Default"},
    {"Eq", "PartialEq, Eq"},
    {"Hash", "Hash"},
    {"Ord", "PartialEq, Eq, PartialOrd, Ord"},
    {"PartialEq", "PartialEq"},
    {"PartialOrd", "PartialEq, PartialOrd"},
};

}  // namespace

void suggest_derive(Program& p, Diagnostic& d, TypeId type, TraitId trait) {
    const auto* adt = p.types.as<ty::Adt>(type);
    if (adt == nullptr || p.crate_of(adt->def) != CrateId::User) return;
    if (p.crate_of(trait) != CrateId::Std) return;
    const std::string_view name = p.symbols.text(p.name(trait));
    const auto* row = std::ranges::find(kDerives, name, [](const auto& r) { return r.first; });
    if (row == std::end(kDerives)) return;
    d.help(fmt::format("write `#[derive({})]` above the definition of `{}`", row->second,
                       p.symbols.text(p.name(adt->def))));
}

}  // namespace fleck
