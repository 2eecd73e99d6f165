#include "frontend/syntax/ast_builder.h"

#include "frontend/syntax/syntax_errors.h"

namespace fleck::syntax {

AstBuilder::AstBuilder(const SourceMap& sources, Symbols& symbols, DiagSink& diags, Tape& tape,
                       ast::Crate& crate, bool std_crate)
    : sources_(sources),
      symbols_(symbols),
      diags_(diags),
      tape_(tape),
      crate_(crate),
      nodes_(&crate.sig),
      std_crate_(std_crate) {}

Span AstBuilder::span(const antlr4::ParserRuleContext& c) {
    const auto* first = static_cast<const TapeToken*>(c.start);
    const auto* last = static_cast<const TapeToken*>(c.stop);
    if (last == nullptr || last->span().end < first->span().begin)
        return Span{first->span().begin, first->span().begin};
    return first->span().to(last->span());
}

ast::Ident AstBuilder::ident(const TapeToken& t) {
    std::string_view name = t.text();
    if (name.starts_with("r#")) name.remove_prefix(2);
    return ast::Ident{sym(name), t.span()};
}

ast::Lifetime AstBuilder::lifetime(antlr4::tree::TerminalNode* t) {
    return ast::Lifetime{sym(token(t).text().substr(1)), span(t)};
}

void AstBuilder::too_deep(Span at, size_t levels) {
    depth_ -= levels;
    report_too_deep(at, diags_);
    throw SyntaxStop{{}};
}

}  // namespace fleck::syntax
