// The generated parser under limits, with our own error messages. (private: parse.cpp and the AST
// builder)
#pragma once

#include <memory>

#include "FleckParser.h"
#include "frontend/base/diagnostic.h"
#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

// Thrown after a syntax error has been reported; caught where reading can go on.
struct SyntaxStop {
    std::optional<MissingToken> missing;
    Span told = {};  // where what is wrong was told, if the tree is there already
};

// One parser over one view. Its trees live as long as it does, or until drop_trees().
class TreeParser {
  public:
    TreeParser(TapeView view, DiagSink& diags);
    ~TreeParser();
    TreeParser(const TreeParser&) = delete;
    TreeParser& operator=(const TreeParser&) = delete;

    FleckParser& grammar();
    TapeView& view();
    void drop_trees();

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace fleck::syntax
