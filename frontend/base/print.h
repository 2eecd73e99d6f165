// Text for a person, to a stream that may be full or closed: what cannot be written is lost, and
// the command goes on.
#pragma once

#include <fmt/format.h>

#include <cstdio>

namespace fleck {

template <typename... Args>
void print_to(std::FILE* to, fmt::format_string<Args...> format, Args&&... args) {
    const std::string text = fmt::format(format, std::forward<Args>(args)...);
    // A stream remembers that it failed, and so does whoever flushes it.
    (void)std::fwrite(text.data(), 1, text.size(), to);
}

}  // namespace fleck
