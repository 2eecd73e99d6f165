#include "frontend/syntax/syntax_errors.h"

#include <algorithm>
#include <vector>

#include "FleckLexer.h"
#include "frontend/syntax/ast_expr.h"
#include "frontend/syntax/slips.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// Whole classes of tokens are named by what they begin. The order is that of the message.
struct Begin {
    std::vector<size_t> tokens;  // all of them must be expected
    std::vector<size_t> covers;  // and these need no mention then
    std::string_view name;
};

const std::vector<Begin>& begins() {
    static const std::vector<Begin> all = {
        {{P::RETURN, P::INT, P::L_PAREN},
         {P::IF,           P::MATCH,      P::LOOP,    P::WHILE,      P::FOR,   P::LIFETIME,
          P::UNSAFE_BLOCK, P::BLOCK_WORD, P::MOVE,    P::OR,         P::OR_OR, P::BREAK,
          P::CONTINUE,     P::MINUS,      P::STAR,    P::BANG,       P::AND,   P::AND_AND,
          P::L_BRACE,      P::L_PAREN,    P::L_BRACK, P::INT,        P::FLOAT, P::CHAR,
          P::STRING,       P::RAW_STRING, P::TRUE,    P::FALSE,      P::IDENT, P::SELF,
          P::SELF_TYPE,    P::SUPER,      P::CRATE,   P::LT,         P::SHL,   P::COLON_COLON,
          P::DOT_DOT,      P::DOT_DOT_EQ, P::RETURN,  P::UNDERSCORE, P::ASYNC},
         "an expression"},
        {{P::IMPL, P::DYN, P::BANG, P::L_BRACK},
         {P::IMPL,    P::DYN,   P::BANG,       P::L_BRACK,   P::L_PAREN, P::STAR,   P::AND,
          P::AND_AND, P::IDENT, P::SELF,       P::SELF_TYPE, P::SUPER,   P::CRATE,  P::COLON_COLON,
          P::LT,      P::SHL,   P::UNDERSCORE, P::FN,        P::UNSAFE,  P::EXTERN, P::FOR},
         "a type"},
        {{P::REF, P::MUT, P::INT, P::UNDERSCORE},
         {P::REF,        P::MUT,         P::INT,         P::UNDERSCORE, P::FLOAT, P::CHAR,
          P::STRING,     P::RAW_STRING,  P::TRUE,        P::FALSE,      P::MINUS, P::AND,
          P::AND_AND,    P::L_PAREN,     P::L_BRACK,     P::IDENT,      P::SELF,  P::SELF_TYPE,
          P::SUPER,      P::CRATE,       P::COLON_COLON, P::LT,         P::SHL,   P::DOT_DOT,
          P::DOT_DOT_EQ, P::DOT_DOT_DOT, P::BLOCK_WORD,  P::OR},
         "a pattern"},
        {{P::STRUCT, P::ENUM, P::FN, P::IMPL},
         {P::STRUCT, P::ENUM,   P::FN,        P::IMPL,  P::TRAIT,  P::MOD,        P::USE,
          P::CONST,  P::STATIC, P::TYPE,      P::PUB,   P::EXTERN, P::UNSAFE,     P::ASYNC,
          P::IDENT,  P::SELF,   P::SELF_TYPE, P::SUPER, P::CRATE,  P::COLON_COLON},
         "an item"},
        {{P::PLUS, P::STAR_EQ, P::EQ_EQ},
         {P::PLUS,     P::MINUS,    P::STAR,     P::SLASH,      P::PERCENT,    P::CARET,
          P::AND,      P::OR,       P::AND_AND,  P::OR_OR,      P::SHL,        P::PLUS_EQ,
          P::MINUS_EQ, P::STAR_EQ,  P::SLASH_EQ, P::PERCENT_EQ, P::CARET_EQ,   P::AND_EQ,
          P::OR_EQ,    P::SHL_EQ,   P::EQ,       P::EQ_EQ,      P::NE,         P::GT,
          P::LT,       P::LE,       P::AS,       P::DOT_DOT,    P::DOT_DOT_EQ, P::DOT_DOT_DOT,
          P::DOT,      P::QUESTION, P::L_PAREN,  P::L_BRACK},
         "an operator"},
    };
    return all;
}

std::string name_of(const P& parser, size_t type) {
    switch (type) {
        case P::IDENT:
            return "a name";
        case P::LIFETIME:
            return "a lifetime";
        case P::INT:
            return "an integer";
        case P::STRING:
            return "a string";
        case P::TREE:
            return "`(`";
        case P::TAIL:
        case P::MACRO_END:
            return "`}`";
        case antlr4::Token::EOF:
            return "the end";
        default: {
            std::string s = parser.getVocabulary().getDisplayName(type);
            if (s.size() > 2 && s.front() == '\'') return "`" + s.substr(1, s.size() - 2) + "`";
            return s;
        }
    }
}

std::vector<std::string> expectations(P& parser, const antlr4::misc::IntervalSet& expected) {
    std::vector<std::string> out;
    std::vector<size_t> named;
    for (const Begin& b : begins()) {
        const bool all = std::all_of(b.tokens.begin(), b.tokens.end(),
                                     [&](size_t t) { return expected.contains(t); });
        if (!all) continue;
        out.emplace_back(b.name);
        named.insert(named.end(), b.covers.begin(), b.covers.end());
    }
    const bool operators = std::find(out.begin(), out.end(), "an operator") != out.end();
    for (ssize_t t : expected.toList()) {
        const auto type = static_cast<size_t>(t);
        if (std::find(named.begin(), named.end(), type) != named.end()) continue;
        const std::string name = name_of(parser, type);
        if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
    }
    // What may stand nearly everywhere is seldom what was meant.
    if (out.size() > 1)
        std::erase_if(out, [](const auto& w) { return w == "`#`" || w == "the end"; });
    // After an expression, `;` and the like come first, as what was most probably forgotten.
    if (operators) {
        std::erase(out, "an operator");
        out.emplace_back("an operator");
    }
    return out;
}

bool is_keyword(const TapeToken& token) {
    return token.getType() == P::RESERVED ||
           (token.getType() >= P::AS && token.getType() <= P::WHILE);
}

// As in rustc's parser: where a statement begins on a line of its own, or a block ends, the `;`
// before it was only forgotten.
bool on_later_line(const TapeToken& before, const TapeToken& found) {
    if (before.is_left_out() || found.is_left_out() || found.text().empty() ||
        found.text() == ast::kHole)
        return false;
    const size_t gap = found.span().begin - before.span().end;
    return std::string_view(found.text().data() - gap, gap).find('\n') != std::string_view::npos;
}

bool begins_statement(const TapeToken& t) {
    switch (t.getType()) {
        case P::AS:
        case P::DYN:
        case P::ELSE:
        case P::IN:
        case P::MUT:
        case P::REF:
        case P::WHERE:
            return false;
        case P::R_BRACE:
        case P::IDENT:
        case P::LIFETIME:
        case P::INT:
        case P::FLOAT:
        case P::CHAR:
        case P::STRING:
        case P::RAW_STRING:
        case P::UNSAFE_BLOCK:
        case P::BLOCK_WORD:
            return true;
        default:
            return is_keyword(t) && t.getType() != P::RESERVED;
    }
}

bool wants_name(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& w) { return w == "a name" || w == "a pattern"; });
}

std::string join(const std::vector<std::string>& words) {
    std::string out;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
        out += words[i];
    }
    return out;
}

}  // namespace

std::string describe(const TapeToken& token) {
    if (token.getType() == antlr4::Token::EOF)
        return token.text().empty() ? "the end of the file" : fmt::format("`{}`", token.text());
    switch (token.getType()) {
        case P::RESERVED:
            return fmt::format("reserved word `{}`", token.text());
        default:
            if (is_keyword(token)) return fmt::format("keyword `{}`", token.text());
            return fmt::format("`{}`", token.text());
    }
}

std::optional<MissingToken> report_syntax_error(antlr4::Parser& parser, const TapeToken& unusable,
                                                DiagSink& diags) {
    // A TAIL is nothing that the user wrote; what stands behind it is.
    const bool is_tail = unusable.getType() == P::TAIL || unusable.getType() == P::MACRO_END;
    const auto& found =
        is_tail ? *static_cast<const TapeToken*>(parser.getTokenStream()->LT(2)) : unusable;
    auto& p = static_cast<P&>(parser);
    const antlr4::misc::IntervalSet expected = parser.getExpectedTokens();
    const auto* before = static_cast<const TapeToken*>(parser.getTokenStream()->LT(-1));
    const bool first = parser.getTokenStream()->index() == 0;
    if (!first)
        if (const std::optional<Slip> slip = report_slip(parser, found, diags)) {
            if (slip->left_out == antlr4::Token::INVALID_TYPE) return {};
            return MissingToken{found.span().begin, slip->left_out, diags.all().back().span,
                                slip->is_replaced ? found.span().end : 0};
        }

    if (expected.contains(static_cast<size_t>(P::SEMI)) && !first) {
        const Span at = before->span().after();
        if (expected.contains(static_cast<size_t>(P::TAIL)))
            diags
                .report(
                    Diag::Syntax, at,
                    fmt::format("expected `;` after this expression, found {}", describe(found)))
                .label(found.span(), "unexpected")
                .help("put a `;` at the end of the statement");
        else
            diags.report(Diag::Syntax, at, fmt::format("expected `;`, found {}", describe(found)))
                .label(found.span(), "unexpected");
        if (expected.contains(static_cast<size_t>(P::COMMA)) || !on_later_line(*before, found) ||
            !begins_statement(found))
            return {};
        return MissingToken{found.span().begin, P::SEMI, at};
    }
    std::vector<std::string> words = expectations(p, expected);
    if (dynamic_cast<P::BlockContext*>(parser.getContext()) != nullptr &&
        expected.contains(static_cast<size_t>(P::R_BRACE)))
        words.insert(words.begin(), "a statement");
    if (words.empty() || words.size() > 8) {
        diags.report(Diag::Syntax, found.span(),
                     fmt::format("{} cannot stand here", describe(found)));
        return {};
    }
    Diagnostic& d =
        diags.report(Diag::Syntax, found.span(),
                     fmt::format("expected {}, found {}", join(words), describe(found)));
    if (is_keyword(found) && found.getType() != P::LET && wants_name(words))
        d.help(fmt::format("a keyword cannot be a name; `r#{}` can", found.text()));
    return {};
}

void report_too_deep(Span span, DiagSink& diags) {
    diags.report(
        Diag::Syntax, span,
        fmt::format("the program is nested too deeply here: Fleck reads {} levels", kMaxNesting));
}

}  // namespace fleck::syntax
