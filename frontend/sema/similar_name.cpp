// The name that was probably meant, among interned ones.
#include "frontend/base/similar_name.h"

#include <algorithm>

#include "frontend/sema/resolve.h"

namespace fleck {

Symbol similar_name(const Symbols& symbols, std::string_view name,
                    const std::vector<Symbol>& candidates) {
    std::vector<std::string_view> texts;
    // `__name` is a helper of the library's, which nobody means.
    for (const Symbol c : candidates)
        if (!symbols.text(c).starts_with("__")) texts.push_back(symbols.text(c));
    const std::string_view near = similar_text(name, texts);
    const auto found =
        std::ranges::find_if(candidates, [&](Symbol c) { return symbols.text(c) == near; });
    return near.empty() ? Symbol() : *found;
}

}  // namespace fleck
