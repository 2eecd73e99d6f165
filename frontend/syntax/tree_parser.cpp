#include "frontend/syntax/tree_parser.h"

#include "frontend/syntax/cut.h"
#include "frontend/syntax/syntax_errors.h"

namespace fleck::syntax {

namespace {

// Rules that may be open at once: more than kMaxNesting levels of the language ever need, and
// little enough for a C++ stack of 8 MB.
constexpr size_t kMaxOpenRules = kMaxNesting * 12;

class DepthGuard final : public antlr4::tree::ParseTreeListener {
  public:
    explicit DepthGuard(DiagSink& diags) : diags_(diags) {}
    void enterEveryRule(antlr4::ParserRuleContext* rule) override {
        if (++depth_ <= kMaxOpenRules) return;
        report_too_deep(static_cast<const TapeToken*>(rule->start)->span(), diags_);
        throw SyntaxStop{{}};
    }
    void exitEveryRule(antlr4::ParserRuleContext*) override { --depth_; }
    void visitTerminal(antlr4::tree::TerminalNode*) override {}
    void visitErrorNode(antlr4::tree::ErrorNode*) override {}
    void reset() { depth_ = 0; }

  private:
    DiagSink& diags_;
    size_t depth_ = 0;
};

// Every error is reported in the user's words and ends the parse: recovery is by items, in
// parse.cpp.
class ErrorStrategy final : public antlr4::DefaultErrorStrategy {
  public:
    explicit ErrorStrategy(DiagSink& diags) : diags_(diags) {}
    void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& e) override {
        const auto* token = static_cast<const TapeToken*>(e.getOffendingToken());
        stop(*parser,
             token != nullptr ? *token : *static_cast<TapeToken*>(parser->getCurrentToken()));
    }
    void recover(antlr4::Parser*, std::exception_ptr) override {}
    antlr4::Token* recoverInline(antlr4::Parser* parser) override {
        stop(*parser, *static_cast<TapeToken*>(parser->getCurrentToken()));
    }
    void sync(antlr4::Parser*) override {}

  private:
    [[noreturn]] void stop(antlr4::Parser& parser, const TapeToken& found) {
        std::optional<MissingToken> missing = report_syntax_error(parser, found, diags_);
        if (!missing && !diags_.all().empty() && diags_.all().back().id == Diag::Syntax)
            missing = cut_around(parser, diags_.all().back().span);
        throw SyntaxStop{missing};
    }
    DiagSink& diags_;
};

}  // namespace

class TreeParser::Impl {
  public:
    Impl(TapeView view, DiagSink& diags) : view_(std::move(view)), parser_(&view_), depth_(diags) {
        parser_.removeErrorListeners();
        parser_.setErrorHandler(std::make_shared<ErrorStrategy>(diags));
        parser_.addParseListener(&depth_);
        // No decision of the grammar needs a rule's callers to be told apart.
        parser_.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
            antlr4::atn::PredictionMode::SLL);
    }
    TapeView view_;
    FleckParser parser_;
    DepthGuard depth_;
};

TreeParser::TreeParser(TapeView view, DiagSink& diags)
    : impl_(std::make_unique<Impl>(std::move(view), diags)) {}
TreeParser::~TreeParser() = default;
FleckParser& TreeParser::grammar() { return impl_->parser_; }
TapeView& TreeParser::view() { return impl_->view_; }

void TreeParser::drop_trees() {
    impl_->parser_.setContext(nullptr);
    impl_->parser_.getTreeTracker().reset();
    impl_->depth_.reset();
}

}  // namespace fleck::syntax
