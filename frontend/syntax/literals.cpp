#include "frontend/syntax/literals.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace fleck::syntax {

namespace {

uint32_t utf8_width(unsigned char c) { return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4; }

int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// Reads the inside of a character or string literal, escape by escape.
class Unescaper {
  public:
    // `base` is the position of text[0]. Byte literals take no \u and no character beyond ASCII.
    Unescaper(std::string_view text, uint32_t base, bool bytes, DiagSink& diags)
        : text_(text), base_(base), bytes_(bytes), diags_(diags) {}

    [[nodiscard]] bool done() const { return at_ >= text_.size(); }
    [[nodiscard]] uint32_t position() const { return base_ + static_cast<uint32_t>(at_); }

    // The next character; nothing for a line continuation or after an error.
    std::optional<char32_t> next() {
        const size_t from = at_;
        const auto c = static_cast<unsigned char>(text_[at_]);
        if (c == '\r' && text_.substr(at_ + 1, 1) == "\n") {  // Rust reads a line end as `\n`
            ++at_;
            return std::nullopt;
        }
        if (c != '\\') {
            const size_t n = utf8_width(c);
            at_ += n;
            if (n == 1) return c;
            if (bytes_) error(from, "non-ASCII character in byte literal");
            char32_t v = n == 2 ? c & 0x1F : n == 3 ? c & 0x0F : c & 0x07;
            for (size_t i = from + 1; i < at_; ++i)
                v = v << 6 | (static_cast<unsigned char>(text_[i]) & 0x3F);
            return v;
        }
        ++at_;
        if (done()) return error(from, "unterminated escape");
        const char e = text_[at_];
        at_ += utf8_width(static_cast<unsigned char>(e));
        switch (e) {
            case 'n':
                return U'\n';
            case 'r':
                return U'\r';
            case 't':
                return U'\t';
            case '\\':
                return U'\\';
            case '0':
                return U'\0';
            case '\'':
                return U'\'';
            case '"':
                return U'"';
            case 'x':
                return hex(from);
            case 'u':
                return unicode(from);
            case '\r':
            case '\n':
                return skip_blanks(from);
            default:
                return error(from,
                             fmt::format("unknown {}character escape: `{}`", bytes_ ? "byte " : "",
                                         text_.substr(from + 1, at_ - from - 1)));
        }
    }

  private:
    std::nullopt_t error(size_t from, std::string_view message) {
        diags_.report(Diag::Syntax, span_from(from), message);
        return std::nullopt;
    }
    // Behind a `\` and a line's end: up to what is no blank. Rust takes ASCII blanks only.
    std::nullopt_t skip_blanks(size_t from) {
        size_t lines = 0;
        for (--at_; !done() && std::string_view(" \t\n\r").find(text_[at_]) < 4; ++at_)
            if (text_[at_] == '\n') ++lines;
        if (lines > 1) {
            diags_.report(Diag::EscapedNewline, span_from(from),
                          "this `\\` skips more than one line");
        } else if (is_other_blank(text_.substr(at_))) {
            diags_.report(Diag::EscapedNewline, span_from(from), "the blank behind is not skipped")
                .help("only spaces, tabs and line ends are skipped");
        }
        return std::nullopt;
    }
    // Unicode's White_Space without the four that are skipped.
    static bool is_other_blank(std::string_view text) {
        static constexpr std::string_view kBlanks[] = {
            "\x0B",   "\x0C",   "\u0085", "\u00A0", "\u1680", "\u2000", "\u2001",
            "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
            "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};
        return std::any_of(std::begin(kBlanks), std::end(kBlanks),
                           [&](std::string_view blank) { return text.starts_with(blank); });
    }
    [[nodiscard]] Span span_from(size_t from) const {
        return {base_ + static_cast<uint32_t>(from),
                base_ + static_cast<uint32_t>(std::max(at_, from + 1))};
    }
    std::optional<char32_t> hex(size_t from) {
        if (text_.size() - at_ < 2 || digit_value(text_[at_]) < 0 ||
            digit_value(text_[at_ + 1]) < 0)
            return error(from, "numeric character escape needs two hexadecimal digits");
        const int v = digit_value(text_[at_]) * 16 + digit_value(text_[at_ + 1]);
        at_ += 2;
        if (!bytes_ && v > 0x7F)
            return error(from, "out of range hex escape: must be in the range [\\x00-\\x7f]");
        return static_cast<char32_t>(v);
    }
    std::optional<char32_t> unicode(size_t from) {
        if (bytes_) return error(from, "unicode escape in byte literal");
        if (done() || text_[at_] != '{')
            return error(from, "incorrect unicode escape sequence: `\\u{...}` is meant");
        ++at_;
        char32_t v = 0;
        size_t digits = 0;
        for (; !done() && text_[at_] != '}'; ++at_) {
            if (text_[at_] == '_') continue;
            const int d = digit_value(text_[at_]);
            if (d < 0) return error(from, "invalid character in unicode escape");
            if (++digits <= 6) v = v * 16 + static_cast<char32_t>(d);
        }
        if (done()) return error(from, "unterminated unicode escape");
        ++at_;
        if (digits == 0) return error(from, "empty unicode escape");
        if (digits > 6) return error(from, "overlong unicode escape: at most 6 hexadecimal digits");
        if (v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF))
            return error(from, "invalid unicode character escape: not a Unicode scalar value");
        return v;
    }

    std::string_view text_;
    uint32_t base_;
    bool bytes_;
    DiagSink& diags_;
    size_t at_ = 0;
};

// The text between the quotes of a raw string, and where it begins.
struct RawInside {
    std::string_view text;
    size_t offset;
};
RawInside raw_inside(std::string_view text) {
    const size_t quote = text.find('"');
    const size_t hashes = quote - text.find('r') - 1;
    return {text.substr(quote + 1, text.size() - quote - 2 - hashes), quote + 1};
}

constexpr std::array<std::string_view, 14> kSuffixes = {"i8",    "i16",   "i32", "i64", "i128",
                                                        "isize", "u8",    "u16", "u32", "u64",
                                                        "u128",  "usize", "f32", "f64"};
bool is_float_suffix(std::string_view s) { return s == "f32" || s == "f64"; }

class NumberDecoder {
  public:
    NumberDecoder(std::string_view text, Span span, Symbols& symbols, DiagSink& diags)
        : text_(text), span_(span), symbols_(symbols), diags_(diags) {}

    ast::Literal decode() {
        if (text_.size() > 1 && text_[0] == '0' &&
            (text_[1] == 'x' || text_[1] == 'o' || text_[1] == 'b'))
            return integer(text_[1] == 'x' ? 16 : text_[1] == 'o' ? 8 : 2, text_.substr(2));
        // Digits, then `.`, an exponent, or a suffix.
        size_t n = 0;
        while (n < text_.size() && is_decimal(text_[n])) ++n;
        if (n < text_.size() && (text_[n] == '.' || is_exponent(n))) return floating();
        return integer(10, text_);
    }

  private:
    static bool is_decimal(char c) { return (c >= '0' && c <= '9') || c == '_'; }
    [[nodiscard]] bool is_exponent(size_t n) const {
        if (text_[n] != 'e' && text_[n] != 'E') return false;
        return n + 1 == text_.size() || is_decimal(text_[n + 1]) || text_[n + 1] == '+' ||
               text_[n + 1] == '-';
    }
    void error(std::string_view message) { diags_.report(Diag::Syntax, span_, message); }

    Symbol suffix(std::string_view s, std::string_view kind) {
        if (s.empty()) return {};
        if (std::find(kSuffixes.begin(), kSuffixes.end(), s) == kSuffixes.end()) {
            error(fmt::format("invalid suffix `{}` for {} literal", s, kind));
            return {};
        }
        return symbols_.intern(s);
    }

    ast::Literal integer(int radix, std::string_view digits) {
        unsigned __int128 value = 0;
        bool overflow = false;
        bool any = false;
        size_t n = 0;
        for (; n < digits.size(); ++n) {
            if (digits[n] == '_') continue;
            const int d = digit_value(digits[n]);
            if (d < 0 || d >= (radix == 16 ? 16 : 10)) break;
            if (d >= radix) {
                error(fmt::format("invalid digit `{}` for a base {} literal", digits[n], radix));
                return ast::IntLit{0, 0, {}};
            }
            any = true;
            const unsigned __int128 next =
                value * static_cast<unsigned>(radix) + static_cast<unsigned>(d);
            if (value > ~static_cast<unsigned __int128>(0) / static_cast<unsigned>(radix) ||
                next < value * static_cast<unsigned>(radix))
                overflow = true;
            value = next;
        }
        const std::string_view rest = digits.substr(n);
        if (!any) {
            diags_.report(Diag::NoDigits, span_);
            return ast::IntLit{0, 0, {}};
        }
        if (is_float_suffix(rest)) {
            if (radix == 10)
                return ast::FloatLit{symbols_.intern(plain(digits.substr(0, n))),
                                     symbols_.intern(rest)};
            error(fmt::format("base {} float literals are not supported", radix));
        }
        if (overflow) error("integer literal is too large: it does not fit in 128 bits");
        return ast::IntLit{static_cast<uint64_t>(value), static_cast<uint64_t>(value >> 64),
                           suffix(rest, "integer")};
    }

    static std::string plain(std::string_view digits) {
        std::string out;
        for (char c : digits)
            if (c != '_') out += c;
        return out;
    }

    ast::Literal floating() {
        size_t n = 0;
        while (n < text_.size() && (is_decimal(text_[n]) || text_[n] == '.')) ++n;
        if (n < text_.size() && is_exponent(n)) {
            ++n;
            if (n < text_.size() && (text_[n] == '+' || text_[n] == '-')) ++n;
            const size_t from = n;
            while (n < text_.size() && is_decimal(text_[n])) ++n;
            if (plain(text_.substr(from, n - from)).empty())
                error("expected at least one digit in exponent");
        }
        const std::string_view rest = text_.substr(n);
        if (!rest.empty() && !is_float_suffix(rest)) {
            error(fmt::format("invalid suffix `{}` for float literal", rest));
            return ast::FloatLit{symbols_.intern("0"), {}};
        }
        return ast::FloatLit{symbols_.intern(plain(text_.substr(0, n))),
                             rest.empty() ? Symbol() : symbols_.intern(rest)};
    }

    std::string_view text_;
    Span span_;
    Symbols& symbols_;
    DiagSink& diags_;
};

char32_t decode_char(std::string_view text, Span span, DiagSink& diags) {
    const bool byte = text[0] == 'b';
    const size_t skip = byte ? 2 : 1;
    Unescaper in(text.substr(skip, text.size() - skip - 1),
                 span.begin + static_cast<uint32_t>(skip), byte, diags);
    const size_t errors = diags.error_count();
    const std::optional<char32_t> c = in.next();
    if (!in.done() && diags.error_count() == errors)
        diags.report(Diag::Syntax, span, "character literal may only contain one codepoint");
    return c.value_or(U'?');
}

std::string decode_bytes(std::string_view text, Span span, DiagSink& diags) {
    if (text[1] == 'r') return std::string(raw_inside(text).text);
    Unescaper in(text.substr(2, text.size() - 3), span.begin + 2, true, diags);
    std::string out;
    while (!in.done())
        if (const auto c = in.next()) out += static_cast<char>(static_cast<unsigned char>(*c));
    return out;
}

}  // namespace

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&](char32_t b) { out += static_cast<char>(static_cast<unsigned char>(b)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            put(0xE0 | c >> 12);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
        }
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

DecodedString decode_string(std::string_view text, Span span, DiagSink& diags) {
    DecodedString out;
    const auto add = [&](char32_t c, uint32_t position) {
        append_utf8(out.text, c);
        out.positions.resize(out.text.size(), position);
    };
    const auto add_byte = [&](char c, uint32_t position) {
        out.text += c;
        out.positions.push_back(position);
    };
    if (text[0] == 'r') {
        const RawInside raw = raw_inside(text);
        for (size_t i = 0; i < raw.text.size(); ++i)
            if (!raw.text.substr(i).starts_with("\r\n"))
                add_byte(raw.text[i], span.begin + static_cast<uint32_t>(raw.offset + i));
    } else {
        Unescaper in(text.substr(1, text.size() - 2), span.begin + 1, false, diags);
        while (!in.done()) {
            const uint32_t position = in.position();
            if (const auto c = in.next()) add(*c, position);
        }
    }
    out.positions.push_back(span.end - 1);
    return out;
}

ast::Literal decode_literal(std::string_view text, Span span, Symbols& symbols, DiagSink& diags) {
    if (text == "true" || text == "false") return ast::BoolLit{text == "true"};
    const char c = text[0];
    if (c >= '0' && c <= '9') return NumberDecoder(text, span, symbols, diags).decode();
    // What follows the prefix letters decides between characters and strings.
    const char quote = text[text.find_first_of("'\"")];
    if (quote == '\'') {
        const char32_t v = decode_char(text, span, diags);
        if (c == 'b') return ast::ByteLit{static_cast<uint8_t>(v)};
        return ast::CharLit{static_cast<uint32_t>(v)};
    }
    if (c == 'b') return ast::ByteStrLit{symbols.intern(decode_bytes(text, span, diags))};
    if (c == 'c') {
        diags.report(Diag::Unsupported, span, "a C string literal is");
        return ast::StrLit{symbols.intern("")};
    }
    return ast::StrLit{symbols.intern(decode_string(text, span, diags).text)};
}

}  // namespace fleck::syntax
