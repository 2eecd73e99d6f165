// What is known of a type's size while its parameters are open. `is_zero_sized` of the lints asks
// rustc's `layout_of`, which fails where the size depends on them: `Option<T>`, but not `Vec<T>`.
#pragma once

#include "frontend/sema/infer.h"

namespace fleck {

enum class GenericSize : uint8_t { Open, Zero, Some };

GenericSize generic_size(Program& program, const ParamEnv& env, TypeId type);

}  // namespace fleck
