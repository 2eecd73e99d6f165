// The token tape: what stands between the lexer and the parser. In: one source file. Out: its
// tokens in one array, with brackets matched, and views of ranges of it that the parser reads.
//
// A view differs from the array in a few places, so that one token decides in the grammar: a
// macro's or an attribute's tree is one TREE; a `}` that ends an expression without `;` has an
// empty TAIL before it (as Go's lexer puts semicolons), and a statement `m! { .. }` without `;` has
// an empty MACRO_END behind it; `else` without a `}` before it is LET_ELSE; `unsafe` before `{` is
// UNSAFE_BLOCK, `const` and `async` are BLOCK_WORD. Malformed tokens,
// unbalanced brackets and brackets nested too deeply are reported here, so the parser never sees
// them. (private to frontend/syntax)
#pragma once

#include <antlr4-runtime.h>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "frontend/base/diagnostic.h"
#include "frontend/base/source.h"

namespace fleck::syntax {

// How deeply brackets, operators and blocks may be nested. Every later stage may recurse that
// deeply.
inline constexpr size_t kMaxNesting = 500;

class TapeToken final : public antlr4::Token {
  public:
    TapeToken(size_t type, Span span, size_t index, std::string_view text)
        : type_(type), index_(static_cast<uint32_t>(index)), span_(span), text_(text) {}
    [[nodiscard]] Span span() const { return span_; }
    [[nodiscard]] std::string_view text() const { return text_; }
    // Position in the tape's array; of a TREE: that of its opening bracket.
    [[nodiscard]] size_t index() const { return index_; }
    void set_type(size_t type) { type_ = type; }
    [[nodiscard]] bool is_left_out() const { return span_.begin == span_.end; }  // a MissingToken

    [[nodiscard]] std::string getText() const override { return std::string(text_); }
    [[nodiscard]] size_t getType() const override { return type_; }
    [[nodiscard]] size_t getLine() const override { return 0; }
    [[nodiscard]] size_t getCharPositionInLine() const override { return 0; }
    [[nodiscard]] size_t getChannel() const override { return DEFAULT_CHANNEL; }
    [[nodiscard]] size_t getTokenIndex() const override { return index_; }
    [[nodiscard]] size_t getStartIndex() const override { return span_.begin; }
    [[nodiscard]] size_t getStopIndex() const override { return span_.end; }
    [[nodiscard]] antlr4::TokenSource* getTokenSource() const override { return nullptr; }
    [[nodiscard]] antlr4::CharStream* getInputStream() const override { return nullptr; }
    [[nodiscard]] std::string toString() const override { return getText(); }

  private:
    size_t type_;
    uint32_t index_;
    Span span_;
    std::string_view text_;
};

// What a parser reads: pointers to tokens, the last one an EOF.
class TapeView final : public antlr4::TokenStream {
  public:
    explicit TapeView(std::vector<TapeToken*> tokens) : tokens_(std::move(tokens)) {}
    [[nodiscard]] bool at_end() const { return tokens_[next_]->getType() == antlr4::Token::EOF; }
    [[nodiscard]] size_t position() const { return next_; }
    [[nodiscard]] TapeToken& at(size_t i) const { return *tokens_[i]; }

    void consume() override {
        if (next_ + 1 < tokens_.size()) ++next_;
    }
    size_t LA(ssize_t k) override { return LT(k)->getType(); }
    antlr4::Token* LT(ssize_t k) override {
        const size_t i =
            k > 0 ? next_ + static_cast<size_t>(k) - 1 : next_ - static_cast<size_t>(-k);
        return tokens_[std::min(i, tokens_.size() - 1)];
    }
    ssize_t mark() override { return 0; }
    void release(ssize_t) override {}
    size_t index() override { return next_; }
    void seek(size_t index) override { next_ = index; }
    size_t size() override { return tokens_.size(); }
    [[nodiscard]] std::string getSourceName() const override { return "tape"; }
    [[nodiscard]] antlr4::Token* get(size_t index) const override { return tokens_[index]; }
    [[nodiscard]] antlr4::TokenSource* getTokenSource() const override { return nullptr; }
    std::string getText(const antlr4::misc::Interval&) override { return {}; }
    std::string getText() override { return {}; }
    std::string getText(antlr4::RuleContext*) override { return {}; }
    std::string getText(antlr4::Token*, antlr4::Token*) override { return {}; }

  private:
    std::vector<TapeToken*> tokens_;
    size_t next_ = 0;
};

// A separator that was left out, which was reported. It is clear where it belongs, so the program
// is read again as if it stood there. Or a part that could not be read: then a hole stands for it.
struct MissingToken {
    uint32_t before;  // where the token behind it begins
    // SEMI, COMMA or ARROW; of a hole, IDENT, or FAT_ARROW of an arm, COLON of a type; L_PAREN,
    // with its partner where `until` says; EQ, for which a `:` stands; R_BRACE, for which nothing
    // does.
    size_t type;
    Span told;           // of what was reported
    uint32_t until = 0;  // what begins before this does not count
    auto operator<=>(const MissingToken&) const = default;
};

class Tape {
  public:
    // Reads the whole file, and `missing`, sorted, as part of it. Nothing after an error
    // (reported).
    static std::optional<Tape> read(const SourceMap& sources, FileId file,
                                    const std::vector<MissingToken>& missing, DiagSink& diags);

    [[nodiscard]] TapeView whole() { return view(0, tokens_.size()); }
    void add_missing(const MissingToken& m);
    // What stands between the brackets of a TREE.
    [[nodiscard]] TapeView inside(const TapeToken& tree) {
        return view(tree.index() + 1, partner_[tree.index()]);
    }
    [[nodiscard]] size_t size() const { return tokens_.size(); }
    [[nodiscard]] const TapeToken& token(size_t i) const { return tokens_[i]; }
    // For a bracket, the index of the other one.
    [[nodiscard]] size_t partner(size_t i) const { return partner_[i]; }

  private:
    Tape() = default;
    bool match_brackets(DiagSink& diags);
    void retag();
    void check_visibilities(DiagSink& diags);
    void check_direction(std::string_view text, uint32_t base, DiagSink& diags) const;
    [[nodiscard]] bool opens_tree(size_t i) const;
    [[nodiscard]] size_t type_at(size_t i) const;
    [[nodiscard]] bool is_macro_statement(size_t open) const;
    TapeView view(size_t begin, size_t end);

    std::vector<TapeToken> tokens_;
    std::vector<uint32_t> partner_;
    std::deque<TapeToken> made_;  // TAIL, MACRO_END, TREE and EOF tokens of the views
    Span end_;                    // the empty span at the end of the file
};

// UTF-8 text as the lexer reads it: positions are bytes, elements are code points.
class Utf8Stream final : public antlr4::CharStream {
  public:
    explicit Utf8Stream(std::string_view text) : text_(text) {}
    void consume() override { at_ += width(at_); }
    size_t LA(ssize_t k) override;
    ssize_t mark() override { return 0; }
    void release(ssize_t) override {}
    size_t index() override { return at_; }
    void seek(size_t index) override { at_ = index; }
    size_t size() override { return text_.size(); }
    [[nodiscard]] std::string getSourceName() const override { return "source"; }
    std::string getText(const antlr4::misc::Interval&) override { return {}; }
    [[nodiscard]] std::string toString() const override { return {}; }

  private:
    [[nodiscard]] size_t width(size_t at) const {
        const auto c = static_cast<unsigned char>(text_[at]);
        return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    }
    std::string_view text_;
    size_t at_ = 0;
};

// The code point that begins at `at`, in checked UTF-8.
[[nodiscard]] char32_t code_point_at(std::string_view text, size_t at);

}  // namespace fleck::syntax
