// Which item of the user's program stands in which: a function in the body of another, a method in
// its impl, a struct in a module. Found from their extents in the source.
#pragma once

#include "frontend/syntax/ast.h"

namespace fleck {

class ItemNest {
  public:
    explicit ItemNest(const ast::Crate& crate);

    // The innermost item around `at`, other than one that is just as large; invalid: none.
    [[nodiscard]] ast::ItemId around(Span at) const;

  private:
    struct Row {
        Span span;
        ast::ItemId item;
        size_t outer;  // the row of the item around it; kNone: none
    };
    static constexpr size_t kNone = SIZE_MAX;
    std::vector<Row> rows_;  // by where they begin, outer ones first
};

}  // namespace fleck
