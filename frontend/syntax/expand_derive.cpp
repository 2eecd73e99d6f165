#include "frontend/syntax/ast_builder.h"

namespace fleck::syntax {

void AstBuilder::expand_derives(ast::ItemId, const std::vector<ast::Attr>& attributes, Ids&) {
    for (const ast::Attr& a : attributes)
        if (symbols_.text(a.name) == "derive") unsupported(a.span, "`derive` is");
}

}  // namespace fleck::syntax
