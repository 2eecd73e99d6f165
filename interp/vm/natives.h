// Native functions: intrinsics that the machine implements in C++. Arguments and result lie in the
// frame's bytes at `head`, laid out as for any call: result at 16, then the arguments, each at a
// multiple of its alignment.
#pragma once

#include "interp/bytecode/native.h"
#include "interp/vm/machine.h"

namespace fleck::vm {

Machine::NativeResult call_native(Machine& machine, NativeId id, uint8_t* head, Machine::At at);

}  // namespace fleck::vm
