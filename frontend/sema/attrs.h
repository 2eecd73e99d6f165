// What attributes say: texts of their arguments, taken apart; what they tell about an item; the
// copies of an impl that `#[fleck::each]` makes.
#pragma once

#include <string_view>
#include <vector>

#include "frontend/sema/program.h"

namespace fleck {

[[nodiscard]] std::string_view trim(std::string_view s);
// The parts between the separators, each trimmed.
[[nodiscard]] std::vector<std::string_view> split_list(std::string_view s, char at);

[[nodiscard]] bool has_attr(const Program& p, const std::vector<ast::Attr>& attrs,
                            std::string_view name);
[[nodiscard]] ItemAttrs read_attrs(Program& p, const std::vector<ast::Attr>& attrs);

// Each name that a copy gives a meaning, and what is written for it.
using WrittenEach = std::vector<std::pair<Symbol, Symbol>>;
// One element, without names, where there is no `#[fleck::each]`. Several of them make a copy for
// each combination of their columns.
[[nodiscard]] std::vector<WrittenEach> each_copies(Program& p, const std::vector<ast::Attr>& attrs);
// What the names stand for in this copy.
const EachNames& each_names(Program& p, ImplId id);
// The name that a member of the copy has.
[[nodiscard]] Symbol named_by_each(const EachNames* each, Symbol name);
// The array length that the name stands for in the copy, or null.
[[nodiscard]] const uint64_t* length_by_each(const EachNames* each, Symbol name);

}  // namespace fleck
