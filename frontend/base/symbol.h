// Interned strings. Equal texts have equal Symbols; a Symbol is 32 bits.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "frontend/base/id.h"

namespace fleck {

using Symbol = Id<struct SymbolTag>;

class Symbols {
  public:
    Symbol intern(std::string_view text);
    [[nodiscard]] std::string_view text(Symbol s) const { return texts_[s.index]; }
    [[nodiscard]] size_t size() const { return texts_.size(); }

  private:
    std::deque<std::string> texts_;  // a deque, so that views into it stay valid
    std::unordered_map<std::string_view, Symbol> by_text_;
};

}  // namespace fleck
