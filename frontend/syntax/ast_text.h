// Types, patterns, paths and literals of the AST as one line of Rust. (for dump_ast)
#pragma once

#include <string>

#include "frontend/base/symbol.h"
#include "frontend/syntax/ast.h"

namespace fleck::syntax {

class AstText {
  public:
    AstText(const ast::Crate& crate, const Symbols& symbols) : crate_(crate), symbols_(symbols) {}

    [[nodiscard]] std::string name(Symbol s) const { return std::string(symbols_.text(s)); }
    [[nodiscard]] std::string type(const ast::Nodes& nodes, ast::TyId id) const;
    [[nodiscard]] std::string pattern(const ast::Nodes& nodes, ast::PatId id) const;
    [[nodiscard]] std::string path(const ast::Nodes& nodes, const ast::Path& path) const;
    [[nodiscard]] std::string segment(const ast::Nodes& nodes, const ast::PathSegment& s,
                                      bool turbofish) const;
    [[nodiscard]] std::string bounds(const ast::Nodes& nodes,
                                     const std::vector<ast::Bound>& list) const;
    [[nodiscard]] std::string generics(const ast::Generics& g) const;  // `<'a, T: Clone>`
    [[nodiscard]] std::string where(const ast::Generics& g) const;     // ` where T: Copy`
    [[nodiscard]] std::string literal(const ast::Literal& literal) const;
    [[nodiscard]] std::string quoted(std::string_view text) const;

  private:
    [[nodiscard]] std::string generic_arg(const ast::Nodes& nodes,
                                          const ast::GenericArg& arg) const;
    [[nodiscard]] std::string constant(ast::BodyId id) const;
    [[nodiscard]] std::string lifetimes(
        const std::vector<ast::Lifetime>& list) const;  // `for<'a> `

    const ast::Crate& crate_;
    const Symbols& symbols_;
};

}  // namespace fleck::syntax
