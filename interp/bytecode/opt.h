// The optimiser on LIR. In: a function as translated, with small prelude functions inlined. Out:
// the same function with fewer operations; what it does, what it prints, when it throws and what
// addressed memory holds at each call are unchanged.
//
// Its unit is the variable: a (slot, offset, size) that is always accessed as a whole. Registers
// are frame bytes, so an aggregate needs no splitting: its fields are variables where they stand.
//
//     i = opt.payload      ->  one add, one compare-and-branch: Range::next writes its Option,
//     switch opt.tag           the jump over the tag is threaded, the copies are propagated
#pragma once

#include "interp/bytecode/lir.h"

namespace fleck::lir {

void optimise(Function& f);

}  // namespace fleck::lir
