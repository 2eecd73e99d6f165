// What real std has and the prelude may lack. A name that is missing here and there is a mistake of
// the program, told with rustc's code; one that real std has is refused by name.
//
//     use std::rc::Rc;        // outside Fleck's subset
//     use std::rc::Count;     // E0432
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "frontend/sema/infer.h"
#include "frontend/sema/scope.h"

namespace fleck {

// Is there an item, module or macro `name` in the module `std::module` ("" is the root,
// "prelude::v1" what is seen without `use`)?
[[nodiscard]] bool std_has_item(std::string_view module, std::string_view name);
// Is there such a module?
[[nodiscard]] bool std_has_module(std::string_view module);
// Does the type or trait of this name have such a method, function or constant?
[[nodiscard]] bool std_has_member(std::string_view type, std::string_view name);
// Does any trait?
[[nodiscard]] bool std_trait_has_member(std::string_view name);

// A method that is there in real std, but private.
[[nodiscard]] bool std_hides_method(Program& p, TypeId type, Symbol name);

// The path of a module of the prelude without `std`, as std_has_item takes it; nothing for others.
[[nodiscard]] std::optional<std::string> std_module_path(Program& p, ModuleId module);
// What real std has as a member of this type, or of a trait that it implements and the prelude
// knows: as a message names it, `Iterator::map`. Empty: nothing.
[[nodiscard]] std::string std_member_of(InferCtxt& cx, TypeId type, Symbol name);
// The same for a trait itself.
[[nodiscard]] std::string std_member_of(Program& p, TraitId trait, Symbol name);

}  // namespace fleck
