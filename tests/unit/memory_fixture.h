// A Memory for tests that need one.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <utility>
#include <variant>

#include "runtime/memory.h"

namespace fleck::rt {

inline Memory make_memory(MemoryLimits limits = {}) {
    auto made = Memory::reserve(limits);
    if (auto* error = std::get_if<MemoryError>(&made)) {
        ADD_FAILURE() << error->sentence;
        std::abort();
    }
    return std::get<Memory>(std::move(made));
}

}  // namespace fleck::rt
