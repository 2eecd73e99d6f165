// The conditions of `#[cfg(..)]` and `cfg!(..)`: what they say of the machine that programs run on.
#pragma once

#include <string_view>
#include <vector>

namespace fleck::syntax {

// `condition` as written between the parentheses: `all(unix, not(target_os = "macos"))`. True for
// what `rustc --print cfg` lists on x86-64 Linux; what is not known there is false.
bool cfg_holds(std::string_view condition);

// The names in it that stand before parentheses and join no conditions, as parts of `condition`.
std::vector<std::string_view> unknown_conditions(std::string_view condition);

}  // namespace fleck::syntax
