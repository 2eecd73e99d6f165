#include "frontend/syntax/tokens.h"

#include "FleckLexer.h"
#include "frontend/syntax/ast_expr.h"
#include "frontend/syntax/doc_comments.h"
#include "frontend/syntax/name_lints.h"
#include "frontend/syntax/unicode.h"

namespace fleck::syntax {

namespace {

using L = FleckLexer;

bool is_open(size_t t) { return t == L::L_PAREN || t == L::L_BRACK || t == L::L_BRACE; }
bool is_close(size_t t) { return t == L::R_PAREN || t == L::R_BRACK || t == L::R_BRACE; }
size_t closer_of(size_t t) {
    return t == L::L_PAREN ? L::R_PAREN : t == L::L_BRACK ? L::R_BRACK : L::R_BRACE;
}

// Reports what is wrong with a token by itself; true if nothing is.
class TokenCheck {
  public:
    explicit TokenCheck(DiagSink& diags) : diags_(diags) {}

    bool good(size_t type, Span span, std::string_view text) {
        switch (type) {
            case L::IDENT:
                return good_name(span, text);
            case L::LIFETIME:
                if (code_point_at(text, 1) >= 0x80 && !in_names(code_point_at(text, 1)))
                    return open(Diag::OpenChar, span);
                return good_name(span, text);
            case L::INT:
            case L::FLOAT:
                return good_name(span, text);
            case L::EMPTY_CHAR:
                return bad(span, "empty character literal");
            case L::LONG_CHAR:
                diags_
                    .report(Diag::MacroCall, span,
                            "character literal may only contain one codepoint")
                    .help("if you meant to write a string literal, use double quotes");
                return true;
            case L::OPEN_STRING:
                return open(text[0] == 'b' ? Diag::OpenByteString : Diag::OpenString, span);
            case L::OPEN_RAW_STRING:
                return open(Diag::OpenRawString, span);
            case L::UNKNOWN:
                return unknown(span, text);
            default:
                return true;
        }
    }

  private:
    bool open(Diag d, Span span) {
        diags_.report(d, Span{span.begin, span.begin + 1}).at("it begins here");
        return false;
    }
    bool bad(Span span, std::string_view message) {
        diags_.report(Diag::Syntax, span, message);
        return false;
    }
    bool unknown(Span span, std::string_view text) {
        if (text == "'") return open(Diag::OpenChar, span);
        const auto first = static_cast<unsigned char>(text.front());
        const std::string shown =
            first < 0x20 || first == 0x7f ? fmt::format("\\u{{{:x}}}", first) : std::string(text);
        Diagnostic& d =
            diags_.report(Diag::Syntax, span, fmt::format("unknown start of token: `{}`", shown));
        if (const std::string_view ascii = ascii_lookalike(code_point_at(text, 0)); !ascii.empty())
            d.help(fmt::format("this character looks like `{}`, but is another one", ascii));
        return false;
    }
    // The lexer takes every character beyond ASCII into a name.
    bool good_name(Span span, std::string_view text) {
        for (size_t i = 0; i < text.size();) {
            if (static_cast<unsigned char>(text[i]) < 0x80) {
                ++i;
                continue;
            }
            const char32_t c = code_point_at(text, i);
            const size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (!in_names(c)) {
                const auto at = span.begin + static_cast<uint32_t>(i);
                return unknown(Span{at, at + static_cast<uint32_t>(n)}, text.substr(i, n));
            }
            i += n;
        }
        return true;
    }
    DiagSink& diags_;
};

// Behind the spaces and comments that begin at `at`. Comments nest without a bound, so they are not
// left to the lexer's machine, which would use memory for each level. A comment that never ends is
// left where it is.
size_t skip_trivia(std::string_view text, size_t at) {
    for (;;) {
        while (at < text.size() &&
               (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r'))
            ++at;
        if (text.substr(at, 2) == "//") {
            at = std::min(text.find('\n', at), text.size());
        } else if (text.substr(at, 2) == "/*") {
            size_t open = 0;
            size_t i = at;
            do {
                if (text.substr(i, 2) == "/*") {
                    ++open;
                    i += 2;
                } else if (text.substr(i, 2) == "*/") {
                    --open;
                    i += 2;
                } else {
                    ++i;
                }
            } while (open > 0 && i < text.size());
            if (open > 0) return at;
            at = i;
        } else {
            return at;
        }
    }
}

// Behind the byte order mark and the `#!/bin/..` of a script.
size_t first_token(std::string_view text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    const size_t begin = text.starts_with(kMark) ? kMark.size() : 0;
    if (text.substr(begin, 2) != "#!") return begin;
    const size_t after = skip_trivia(text, begin + 2);
    if (after < text.size() && text[after] == '[') return begin;
    return std::min(text.find('\n', begin), text.size());
}

// Characters that reorder the text around them, as in "Trojan Source" (Boucher and Anderson, 2021).
bool changes_direction(std::string_view text) {
    for (size_t i = 0; (i = text.find('\xE2', i)) != std::string_view::npos; ++i) {
        const char32_t c = code_point_at(text, i);
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return true;
    }
    return false;
}

// `r###...` with more marks than Rust allows, which keeps the lexer's recursion small.
bool too_many_hashes(std::string_view text) {
    if (text.starts_with('b') || text.starts_with('c')) text.remove_prefix(1);
    if (!text.starts_with("r#")) return false;
    return std::min(text.find_first_not_of('#', 1), text.size()) - 1 > 255;
}

}  // namespace

char32_t code_point_at(std::string_view text, size_t at) {
    const auto byte = [&](size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[at + i]));
    };
    const char32_t c = byte(0);
    if (c < 0x80) return c;
    if (c < 0xE0) return (c & 0x1F) << 6 | (byte(1) & 0x3F);
    if (c < 0xF0) return (c & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    return (c & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
}

size_t Utf8Stream::LA(ssize_t k) {
    size_t at = at_;
    if (k > 0) {
        for (; k > 1 && at < text_.size(); --k) at += width(at);
        return at < text_.size() ? code_point_at(text_, at) : static_cast<size_t>(EOF);
    }
    for (; k < 0 && at > 0; ++k) do
            --at;
        while (at > 0 && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80);
    return k == 0 && at < at_ ? code_point_at(text_, at) : static_cast<size_t>(EOF);
}

void Tape::add_missing(const MissingToken& m) {
    const auto add = [&](size_t type, std::string_view text) {
        const uint32_t at = m.until != 0 ? m.before : m.told.begin;
        tokens_.emplace_back(type, Span{at, at}, tokens_.size(), text);
    };
    if (m.type == L::SEMI) return add(L::SEMI, ";");
    if (m.type == L::COMMA) return add(L::COMMA, ",");
    if (m.type == L::ARROW) return add(L::ARROW, "->");
    if (m.type == L::L_PAREN) return add(L::L_PAREN, "(");
    if (m.type == L::EQ) return add(L::COLON, ":");
    if (m.type == L::R_BRACE) return;
    if (m.type == L::COLON) add(L::COLON, ":");
    if (m.type == L::FAT_ARROW) {
        add(L::UNDERSCORE, "_");
        add(L::FAT_ARROW, "=>");
    }
    add(L::IDENT, ast::kHole);
    if (m.type == L::FAT_ARROW) add(L::COMMA, ",");
}

std::optional<Tape> Tape::read(const SourceMap& sources, FileId file,
                               const std::vector<MissingToken>& missing, DiagSink& diags) {
    const SourceFile& source = sources.file(file);
    const std::string_view text = source.text;
    Utf8Stream stream(text);
    stream.seek(first_token(text));
    L lexer(&stream);
    auto* simulator = lexer.getInterpreter<antlr4::atn::LexerATNSimulator>();

    Tape tape;
    tape.tokens_.reserve(text.size() / 3 + 8);
    TokenCheck check(diags);
    bool good = true;
    auto next_missing = missing.begin();
    uint32_t skipped_until = 0;
    std::vector<uint32_t> to_close;  // where `)` is missing
    for (;;) {
        stream.seek(skip_trivia(text, stream.index()));
        const size_t from = stream.index();
        if (from >= text.size()) break;
        if (text.substr(from, 2) == "/*") {
            const uint32_t at = source.base + static_cast<uint32_t>(from);
            diags.report(Diag::OpenComment, Span{at, at + 2}).at("it begins here");
            good = false;
            break;
        }
        if (too_many_hashes(text.substr(from))) {
            const uint32_t at = source.base + static_cast<uint32_t>(from);
            diags.report(Diag::Syntax, Span{at, at + 1},
                         "a raw string may have at most 255 `#` on each side");
            good = false;
            break;
        }
        lexer.setType(antlr4::Token::INVALID_TYPE);
        const size_t type = simulator->match(&stream, antlr4::Lexer::DEFAULT_MODE);
        if (lexer.getType() == antlr4::Lexer::SKIP) continue;
        const size_t to = stream.index();
        const Span span{source.base + static_cast<uint32_t>(from),
                        source.base + static_cast<uint32_t>(to)};
        const std::string_view word = text.substr(from, to - from);
        // `b'a;` is the name b and a lifetime.
        if (type == L::LIFETIME && !tape.tokens_.empty() && tape.tokens_.back().text() == "b" &&
            tape.tokens_.back().span().end == span.begin) {
            diags.report(Diag::OpenByte, Span{span.begin - 1, span.end}).at("it begins here");
            good = false;
        } else if (!check.good(type, span, word)) {
            good = false;
            if (type == L::OPEN_RAW_STRING) break;
        }
        std::erase_if(to_close, [&](uint32_t at) {
            if (at > span.begin) return false;
            tape.tokens_.emplace_back(L::R_PAREN, Span{at, at}, tape.tokens_.size(), ")");
            return true;
        });
        for (; next_missing != missing.end() && next_missing->before <= span.begin;
             ++next_missing) {
            if (next_missing->before < skipped_until) continue;
            tape.add_missing(*next_missing);
            if (next_missing->type == L::L_PAREN)
                to_close.push_back(next_missing->until);
            else
                skipped_until = std::max(skipped_until, next_missing->until);
        }
        if (span.begin < skipped_until) continue;
        if (type == L::LONG_CHAR)
            tape.tokens_.emplace_back(L::IDENT, span, tape.tokens_.size(), ast::kHole);
        else
            tape.tokens_.emplace_back(type, span, tape.tokens_.size(), word);
    }
    const uint32_t end = source.base + static_cast<uint32_t>(text.size());
    tape.end_ = Span{end, end};
    if (!good || !tape.match_brackets(diags)) return std::nullopt;
    tape.retag();
    tape.check_visibilities(diags);
    check_doc_comments(tape, text, source.base, diags);
    if (changes_direction(text)) tape.check_direction(text, source.base, diags);
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        report_names(tape, diags);
    return tape;
}

bool Tape::match_brackets(DiagSink& diags) {
    partner_.assign(tokens_.size(), 0);
    std::vector<uint32_t> open;
    for (size_t i = 0; i < tokens_.size(); ++i) {
        const size_t type = tokens_[i].getType();
        if (is_open(type)) {
            open.push_back(static_cast<uint32_t>(i));
            if (open.size() > kMaxNesting) {
                diags.report(
                    Diag::Syntax, tokens_[i].span(),
                    fmt::format("brackets are nested too deeply here: Fleck reads {} levels",
                                kMaxNesting));
                return false;
            }
        } else if (is_close(type)) {
            if (open.empty()) {
                diags
                    .report(Diag::Syntax, tokens_[i].span(),
                            fmt::format("unexpected closing delimiter: `{}`", tokens_[i].text()))
                    .at("nothing is open here");
                return false;
            }
            const TapeToken& opener = tokens_[open.back()];
            if (type != closer_of(opener.getType())) {
                diags
                    .report(Diag::Syntax, opener.span(),
                            fmt::format("mismatched closing delimiter: `{}`", tokens_[i].text()))
                    .at("this is open")
                    .label(tokens_[i].span(), "and this closes something else");
                return false;
            }
            partner_[i] = open.back();
            partner_[open.back()] = static_cast<uint32_t>(i);
            open.pop_back();
        }
    }
    if (!open.empty()) {
        const TapeToken& opener = tokens_[open.back()];
        diags
            .report(Diag::Syntax, tokens_.back().span().after(),
                    "this file contains an unclosed delimiter")
            .label(opener.span(), fmt::format("this `{}` is never closed", opener.text()));
        return false;
    }
    return true;
}

void Tape::check_direction(std::string_view text, uint32_t base, DiagSink& diags) const {
    uint32_t from = base;
    const auto comments = [&](uint32_t to) {
        const std::string_view gap = text.substr(from - base, to - from);
        for (size_t at = 0, end = 0; at < gap.size(); at = end + 1) {
            end = std::min(gap.find('\n', at), gap.size());
            const std::string_view line = gap.substr(at, end - at);
            if (!changes_direction(line)) continue;
            const size_t own = line.find("//");
            const size_t begin = own != std::string_view::npos ? at + own : gap.find("/*");
            diags.report(Diag::TextDirectionComment, Span{from + static_cast<uint32_t>(begin),
                                                          from + static_cast<uint32_t>(end)});
            return;
        }
    };
    for (const TapeToken& t : tokens_) {
        comments(t.span().begin);
        if (changes_direction(t.text())) diags.report(Diag::TextDirection, t.span());
        from = t.span().end;
    }
    comments(base + static_cast<uint32_t>(text.size()));
}

void Tape::retag() {
    for (size_t i = 0; i + 1 < tokens_.size(); ++i) {
        const size_t next = tokens_[i + 1].getType();
        switch (tokens_[i].getType()) {
            case L::ELSE:
                if (i > 0 && tokens_[i - 1].getType() != L::R_BRACE)
                    tokens_[i].set_type(L::LET_ELSE);
                break;
            case L::UNSAFE:
                if (next == L::L_BRACE) tokens_[i].set_type(L::UNSAFE_BLOCK);
                break;
            case L::CONST:
                if (next == L::L_BRACE) tokens_[i].set_type(L::BLOCK_WORD);
                break;
            case L::ASYNC:
                if (next == L::L_BRACE || (next == L::MOVE && type_at(i + 2) == L::L_BRACE))
                    tokens_[i].set_type(L::BLOCK_WORD);
                break;
            default:
                break;
        }
    }
}

// `pub(friends) fn`: a name of a module stands behind `in`. What follows is read as `pub(crate)`.
void Tape::check_visibilities(DiagSink& diags) {
    const auto type = [&](size_t i) { return type_at(i); };
    const auto begins_item = [&](size_t i) {
        switch (type(i)) {
            case L::FN:
            case L::STRUCT:
            case L::ENUM:
            case L::TRAIT:
            case L::MOD:
            case L::CONST:
            case L::STATIC:
            case L::TYPE:
            case L::USE:
            case L::UNSAFE:
                return true;
            default:
                return type(i) == L::IDENT && type(i + 1) == L::COLON;
        }
    };
    for (size_t i = 0; i + 3 < tokens_.size(); ++i) {
        if (type(i) != L::PUB || type(i + 1) != L::L_PAREN || type(i + 2) != L::IDENT ||
            type(i + 3) != L::R_PAREN || !begins_item(i + 4))
            continue;
        diags.report(Diag::VisibilityPath, tokens_[i + 2].span(), tokens_[i + 2].text())
            .help("write `pub(crate)`, `pub(super)`, or `pub(in path)` with a module around this");
        tokens_[i + 2].set_type(L::CRATE);
    }
}

bool Tape::opens_tree(size_t i) const {
    const auto type = [&](size_t back) -> size_t {
        return i < back ? antlr4::Token::INVALID_TYPE : tokens_[i - back].getType();
    };
    if (type(1) == L::POUND || (type(1) == L::BANG && type(2) == L::POUND))
        return type(0) == L::L_BRACK;
    if (type(1) == L::BANG) return type(2) == L::IDENT;
    return type(1) == L::IDENT && type(2) == L::BANG && type(3) == L::IDENT &&
           tokens_[i - 3].text() == "macro_rules";
}

size_t Tape::type_at(size_t i) const {
    return i < tokens_.size() ? tokens_[i].getType() : antlr4::Token::INVALID_TYPE;
}

// Whether `m! { .. }`, which opens here, begins where a statement or an item may begin, and ends
// there as well: `m! {}.f()` goes on.
bool Tape::is_macro_statement(size_t open) const {
    if (type_at(open) != L::L_BRACE) return false;
    switch (type_at(partner_[open] + 1)) {
        case L::SEMI:
        case L::R_BRACE:
        case L::DOT:
        case L::QUESTION:
        case antlr4::Token::INVALID_TYPE:
            return false;
        default:
            break;
    }
    const auto is_head = [&](size_t i) {
        const size_t type = type_at(i);
        return type == L::BANG || type == L::IDENT || type == L::COLON_COLON || type == L::CRATE ||
               type == L::SELF || type == L::SUPER;
    };
    size_t first = open;
    while (first > 0 && is_head(first - 1)) --first;
    if (first == 0) return true;
    const size_t before = type_at(first - 1);
    if (before == L::R_BRACK) {
        const size_t bracket = partner_[first - 1];
        return bracket > 0 && (type_at(bracket - 1) == L::POUND || type_at(bracket - 1) == L::BANG);
    }
    return before == L::SEMI || before == L::L_BRACE || before == L::R_BRACE;
}

TapeView Tape::view(size_t begin, size_t end) {
    std::vector<TapeToken*> out;
    std::vector<size_t> open;  // the brackets around what is read
    out.reserve(end - begin + (end - begin) / 8 + 4);
    for (size_t i = begin; i < end; ++i) {
        TapeToken& t = tokens_[i];
        if (is_open(t.getType()) && i > begin && opens_tree(i)) {
            const TapeToken& close = tokens_[partner_[i]];
            out.push_back(&made_.emplace_back(L::TREE, t.span().to(close.span()), i, t.text()));
            const bool among_statements = open.empty() ? begin == 0 : open.back() == L::L_BRACE;
            const bool ends = among_statements && is_macro_statement(i);
            i = partner_[i];
            if (ends)
                out.push_back(
                    &made_.emplace_back(L::MACRO_END, close.span().after(), i + 1, close.text()));
            continue;
        }
        if (is_open(t.getType())) open.push_back(t.getType());
        if (is_close(t.getType()) && !open.empty()) open.pop_back();
        if (t.getType() == L::R_BRACE && i > begin) {
            const size_t before = tokens_[i - 1].getType();
            if (before != L::L_BRACE && before != L::SEMI && before != L::COMMA)
                out.push_back(
                    &made_.emplace_back(L::TAIL, tokens_[i - 1].span().after(), i, t.text()));
        }
        out.push_back(&t);
    }
    const Span at = end < tokens_.size() ? tokens_[end].span() : end_;
    out.push_back(
        &made_.emplace_back(antlr4::Token::EOF, at, end,
                            end < tokens_.size() ? tokens_[end].text() : std::string_view()));
    return TapeView(std::move(out));
}

}  // namespace fleck::syntax
