// Where the slots of a function lie in its frame.
//
//     header, result, arguments, variables, temporaries | what lives across a call | callee's frame
//                                                       ^ nominal end             ^ call base
//
// What lives across a call takes the place of temporaries that the optimiser did away with, as far
// as there is room. What does not may lie where the callee's frame will be, behind its head.
#pragma once

#include <cstdint>
#include <vector>

#include "interp/bytecode/lir.h"

namespace fleck::vm {

struct FrameLayout {
    std::vector<uint32_t> offsets;  // by slot
    uint32_t call_base = 0;         // where callees' frames begin
    uint32_t scratch = 0;           // room for kScratchSlots values, for a single instruction
    uint32_t end = 0;
};

inline constexpr uint32_t kScratchSlots = 4;
inline constexpr uint32_t kScratchBytes = 16;  // each

[[nodiscard]] FrameLayout lay_out_frame(const lir::Function& f, uint32_t least_call_base = 0);

}  // namespace fleck::vm
