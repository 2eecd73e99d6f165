// The name that was probably meant.
#pragma once

#include <string_view>
#include <vector>

namespace fleck {

// The nearest of `candidates`, the first by the alphabet where several are as near; empty if none
// is near enough. What has a `#` in it nobody can write.
[[nodiscard]] std::string_view similar_text(std::string_view name,
                                            const std::vector<std::string_view>& candidates);

}  // namespace fleck
