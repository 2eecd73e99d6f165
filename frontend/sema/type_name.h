// Types as messages show them, in rustc's notation: `Vec<i32>`, `&mut [u8]`, `{integer}`, `_`,
// `fn(i32) -> u8 {f}`.
#pragma once

#include <string>

#include "frontend/sema/program.h"

namespace fleck {

std::string type_name(Program& p, TypeId t);
std::string trait_name(Program& p, const TraitRef& t);  // without Self: `Add<i32>`
// With full paths, as std::any::type_name has it: `alloc::vec::Vec<i32>`, `main::Point`.
std::string type_path(Program& p, TypeId t);

}  // namespace fleck
