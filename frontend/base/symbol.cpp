#include "frontend/base/symbol.h"

namespace fleck {

Symbol Symbols::intern(std::string_view text) {
    if (auto it = by_text_.find(text); it != by_text_.end()) return it->second;
    const Symbol s(texts_.size());
    texts_.emplace_back(text);
    by_text_.emplace(texts_.back(), s);
    return s;
}

}  // namespace fleck
