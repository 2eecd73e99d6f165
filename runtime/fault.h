// Turns a touch of unmapped simulated memory into a trap. Such a touch is a wild access of the
// program, or a bug in Fleck that let one through; the host kernel reports it as SIGSEGV, and the
// handler here jumps out of the run. Everything about signals is in fault.cpp.
#pragma once

#include <memory>
#include <optional>

#include "runtime/memory.h"
#include "runtime/trap.h"

namespace fleck::rt {

// Calls body(context). If it touches a byte of `memory`'s reservation that is not mapped, it is
// left at once and the trap is returned. The host frames in between are dropped without running
// destructors: inside `body`, own nothing across a simulated access that must be released.
// What it kept in local variables is lost: whatever a report needs must be in an object outside.
// Faults elsewhere in the host's memory go where they went before. Runs may nest.
[[nodiscard]] std::optional<Trap> run_contained(const Memory& memory, void (*body)(void*),
                                                void* context);

template <typename F>
[[nodiscard]] std::optional<Trap> run_contained(const Memory& memory, F&& body) {
    using Body = std::remove_reference_t<F>;
    return run_contained(
        memory, [](void* context) { (*static_cast<Body*>(context))(); }, std::addressof(body));
}

}  // namespace fleck::rt
