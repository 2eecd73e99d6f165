#include "frontend/syntax/format_string.h"

#include "frontend/syntax/unicode.h"

namespace fleck::syntax {

namespace {

class FormatReader {
  public:
    FormatReader(const DecodedString& s, Symbols& symbols, DiagSink& diags)
        : text_(s.text), positions_(s.positions), symbols_(symbols), diags_(diags) {}

    std::optional<std::vector<FormatPart>> read() {
        std::vector<FormatPart> out;
        std::string literal;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c != '{' && c != '}') {
                literal += c;
                ++at_;
                continue;
            }
            if (at_ + 1 < text_.size() && text_[at_ + 1] == c) {
                literal += c;
                at_ += 2;
                continue;
            }
            if (c == '}') {
                error(at_, "invalid format string: unmatched `}` found")
                    .help("for a literal `}` write `}}`");
                return std::nullopt;
            }
            if (!literal.empty()) out.emplace_back(std::exchange(literal, {}));
            std::optional<FormatHoleSpec> hole = read_hole();
            if (!hole) return std::nullopt;
            out.emplace_back(std::move(*hole));
        }
        if (!literal.empty()) out.emplace_back(std::move(literal));
        return out;
    }

  private:
    [[nodiscard]] uint32_t position(size_t i) const {
        return positions_[std::min(i, positions_.size() - 1)];
    }
    [[nodiscard]] Span between(size_t from, size_t to) const {
        return Span{position(from), std::max(position(to), position(from) + 1)};
    }
    Diagnostic& error(size_t at, std::string_view message) {
        return diags_.report(Diag::MacroCall, between(at, at + 1), message);
    }
    [[nodiscard]] char peek(size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    bool take(char c) {
        if (peek() != c || at_ >= text_.size()) return false;
        ++at_;
        return true;
    }
    void skip_space() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n'))
            ++at_;
    }
    static bool is_digit(char c) { return c >= '0' && c <= '9'; }
    [[nodiscard]] size_t width_at(size_t at) const {
        const auto c = static_cast<unsigned char>(text_[at]);
        return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    }
    [[nodiscard]] char32_t code_point(size_t at) const {
        const size_t n = width_at(at);
        const auto c = static_cast<unsigned char>(text_[at]);
        char32_t v = n == 1 ? c : n == 2 ? c & 0x1F : n == 3 ? c & 0x0F : c & 0x07;
        for (size_t i = 1; i < n; ++i)
            v = v << 6 | (static_cast<unsigned char>(text_[at + i]) & 0x3F);
        return v;
    }
    [[nodiscard]] bool name_char(size_t at, bool first) const {
        if (at >= text_.size()) return false;
        const char c = text_[at];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return true;
        if (is_digit(c)) return !first;
        return static_cast<unsigned char>(c) >= 0x80 && in_names(code_point(at));
    }
    std::string name() {
        const size_t from = at_;
        while (name_char(at_, at_ == from)) at_ += width_at(at_);
        return text_.substr(from, at_ - from);
    }
    uint32_t number() {
        uint64_t v = 0;
        const size_t from = at_;
        for (; is_digit(peek()); ++at_)
            v = std::min<uint64_t>(v * 10 + static_cast<uint64_t>(peek() - '0'), UINT32_MAX);
        if (v > UINT16_MAX) {
            diags_.report(Diag::MacroCall, between(from, at_),
                          "invalid format string: the number is too large");
            failed_ = true;
        }
        return static_cast<uint32_t>(v);
    }
    FormatRef reference() {
        FormatRef ref;
        const size_t from = at_;
        if (is_digit(peek())) {
            ref.kind = FormatRef::Kind::Number;
            ref.number = number();
        } else if (name_char(at_, true)) {
            ref.kind = FormatRef::Kind::Name;
            ref.name = name();
        }
        ref.span = between(from, at_);
        return ref;
    }
    // `5`, `1$`, `w$`, or nothing.
    FormatCountSpec count() {
        FormatCountSpec out;
        const size_t from = at_;
        FormatRef ref = reference();
        if (ref.kind == FormatRef::Kind::Next) return out;
        if (take('$')) {
            out.kind = FormatCountSpec::Kind::Arg;
            out.ref = std::move(ref);
        } else if (ref.kind == FormatRef::Kind::Number) {
            out.kind = FormatCountSpec::Kind::Fixed;
            out.value = ref.number;
        } else {
            at_ = from;  // it was the trait: `{:x}`
        }
        return out;
    }

    std::optional<FormatHoleSpec> read_hole() {
        const size_t open = at_++;
        FormatHoleSpec spec;
        spec.value = reference();  // before it no space may stand
        skip_space();
        std::string trait;
        if (take(':')) {
            if (!read_spec(spec)) return std::nullopt;
            trait = read_trait();
        }
        skip_space();
        if (!take('}')) {
            if (at_ >= text_.size()) {
                error(open, "invalid format string: expected `}` but string was terminated")
                    .help("for a literal `{` write `{{`");
            } else {
                Diagnostic& d =
                    error(at_, fmt::format("invalid format string: expected `}}`, found `{}`",
                                           text_.substr(at_, width_at(at_))));
                if (peek() == '.' || peek() == '(' || peek() == '[')
                    d.help(
                        "only names can stand in a format string; give the expression as an "
                        "argument behind it");
                else if (text_.substr(open, at_ - open).find(':') != std::string_view::npos)
                    d.help("behind the `:` stand fill, width, precision and at last `?`: `{:?}`");
                else
                    d.help("for a literal `{` write `{{`");
            }
            return std::nullopt;
        }
        if (failed_) return std::nullopt;
        spec.hole.span = between(open, at_);
        if (spec.value.kind == FormatRef::Kind::Next) spec.value.span = spec.hole.span;
        std::string_view trait_name = format_trait(trait);
        if (trait_name.empty()) {
            diags_.report(Diag::MacroCall, spec.hole.span,
                          fmt::format("unknown format trait `{}`", trait));
            trait_name = "Display";
        }
        spec.hole.trait_name = symbols_.intern(trait_name);
        spec.hole.debug_lower_hex = trait == "x?";
        spec.hole.debug_upper_hex = trait == "X?";
        return spec;
    }

    bool read_spec(FormatHoleSpec& spec) {
        using Align = ast::FormatHole::Align;
        const auto align_of = [](char c) {
            return c == '<'   ? Align::Left
                   : c == '^' ? Align::Center
                   : c == '>' ? Align::Right
                              : Align::Unknown;
        };
        ast::FormatHole& h = spec.hole;
        if (at_ < text_.size()) {
            const size_t n = width_at(at_);
            if (at_ + n < text_.size() && align_of(text_[at_ + n]) != Align::Unknown) {
                h.fill = static_cast<uint32_t>(code_point(at_));
                h.align = align_of(text_[at_ + n]);
                at_ += n + 1;
            } else if (align_of(peek()) != Align::Unknown) {
                h.align = align_of(text_[at_++]);
            }
        }
        if (take('+'))
            h.plus = true;
        else if (take('-'))
            h.minus = true;
        h.alternate = take('#');
        // `{:0$}` is a width, `{:05}` a flag.
        if (peek() == '0' && peek(1) != '$') h.zero = take('0');
        spec.width = count();
        if (take('.')) {
            if (take('*')) {
                spec.precision_first = true;
            } else {
                const size_t from = at_;
                spec.precision = count();
                if (spec.precision.kind == FormatCountSpec::Kind::None && from < text_.size() &&
                    peek() != '}' && peek() != '?' && !name_char(at_, true)) {
                    error(at_, "invalid format string: expected a precision after `.`");
                    return false;
                }
            }
        }
        return true;
    }

    std::string read_trait() {
        if (take('?')) return "?";
        if ((peek() == 'x' || peek() == 'X') && peek(1) == '?') {
            at_ += 2;
            return std::string(1, text_[at_ - 2]) + "?";
        }
        return name();
    }
    const std::string& text_;
    const std::vector<uint32_t>& positions_;
    Symbols& symbols_;
    DiagSink& diags_;
    size_t at_ = 0;
    bool failed_ = false;
};

}  // namespace

std::optional<std::vector<FormatPart>> parse_format(const DecodedString& text, Symbols& symbols,
                                                    DiagSink& diags) {
    return FormatReader(text, symbols, diags).read();
}

namespace {

struct FormatTrait {
    std::string_view spec, trait;
};
constexpr FormatTrait kFormatTraits[] = {
    {"", "Display"},  {"?", "Debug"},  {"x", "LowerHex"}, {"X", "UpperHex"},
    {"o", "Octal"},   {"b", "Binary"}, {"e", "LowerExp"}, {"E", "UpperExp"},
    {"p", "Pointer"}, {"x?", "Debug"}, {"X?", "Debug"},
};

}  // namespace

std::string_view format_trait(std::string_view spec) {
    for (const FormatTrait& t : kFormatTraits)
        if (t.spec == spec) return t.trait;
    return {};
}

std::string format_hole_for(std::string_view trait) {
    for (const FormatTrait& t : kFormatTraits)
        if (t.trait == trait) return t.spec.empty() ? "{}" : fmt::format("{{:{}}}", t.spec);
    FLECK_UNREACHABLE();
}

}  // namespace fleck::syntax
