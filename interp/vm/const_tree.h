// Takes the value of a constant apart, from its bytes by the layout of its type.
#pragma once

#include <optional>

#include "frontend/sema/const_tree.h"
#include "interp/bytecode/lower.h"
#include "runtime/memory.h"

namespace fleck::vm {

// Nothing if a part is of a type that patterns cannot compare (a function pointer, a raw pointer),
// or there are too many parts.
[[nodiscard]] std::optional<ConstTree> const_tree(Lowering& lowering, const rt::Memory& memory,
                                                  TypeId type, rt::Address address);

}  // namespace fleck::vm
