#include "frontend/syntax/name_lints.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "frontend/base/unicode.h"

namespace fleck::syntax {

namespace {

struct Range {
    char32_t first, last;
};

#include "frontend/syntax/name_tables.inc"

bool is_uncommon(char32_t c) {
    const auto after = std::ranges::upper_bound(kUncommon, c, {}, &Range::first);
    return after != kUncommon.begin() && c <= (after - 1)->last;
}

// Scripts as bits: of those that have a letter in kBorrowed. What is written in several, as
// Japanese is, is a bit that they share.
constexpr uint32_t kJapanese = 1, kKorean = 2;
struct Script {
    char32_t first, last;
    uint32_t bits;
};
constexpr Script kScripts[] = {
    {0x370, 0x3FF, 1 << 2},
    {0x400, 0x52F, 1 << 3},
    {0x531, 0x58F, 1 << 4},
    {0x591, 0x5F4, 1 << 5},
    {0x600, 0x77F, 1 << 6},
    {0x900, 0x97F, 1 << 7},
    {0x980, 0x9FF, 1 << 8},
    {0xB80, 0xBFF, 1 << 9},
    {0xC00, 0xC7F, 1 << 10},
    {0xE00, 0xE7F, 1 << 11},
    {0x10A0, 0x10FF, 1 << 12},
    {0x1C80, 0x1C8F, 1 << 3},
    {0x1F00, 0x1FFF, 1 << 2},
    {0x3005, 0x3007, kJapanese},
    {0x3041, 0x309F, 1 << 13 | kJapanese},
    {0x30A0, 0x30FF, 1 << 14 | kJapanese},
    {0x3400, 0x9FFF, 1 << 15 | kJapanese | kKorean},
    {0xA640, 0xA69F, 1 << 3},
    {0xAC00, 0xD7A3, kKorean},
    {0x20000, 0x323AF, 1 << 15 | kJapanese | kKorean},
};
uint32_t scripts_of(char32_t c) {
    for (const Script& s : kScripts)
        if (c >= s.first && c <= s.last) return s.bits;
    return 0;
}

// What the eye sees: two names that give the same look alike.
std::u32string skeleton(const std::u32string& name) {
    std::u32string out;
    for (char32_t c : name) {
        for (size_t i = 0; i < kAlike.size() && kAlike[i] <= c; i += 2)
            if (kAlike[i] == c) {
                c = kAlike[i + 1];
                break;
            }
        const auto* several = std::ranges::find(kAlikeSeveral, c, [](auto& p) { return p.first; });
        if (several != std::end(kAlikeSeveral))
            out += several->second;
        else
            out += c == 'I' || c == '1' ? U'l' : c == '0' ? U'O' : c;
    }
    return out;
}

bool is_ascii(const std::u32string& name) {
    return std::ranges::all_of(name, [](char32_t c) { return c < 0x80; });
}

struct Name {
    std::string_view text;
    std::u32string chars;
    Span span;  // where it stands first
};

std::vector<Name> names_of(const Tape& tape) {
    std::vector<Name> out;
    std::set<std::string_view> seen;
    for (size_t i = 0; i < tape.size(); ++i) {
        std::string_view text = tape.token(i).text();
        if (text.starts_with("r#")) text.remove_prefix(2);
        // What begins so and has a quote is a literal.
        const char first = text.empty() ? '\'' : text.front();
        const bool is_name = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') ||
                             first == '_' || static_cast<unsigned char>(first) >= 0x80;
        if (!is_name || text.find_first_of("'\"") != std::string_view::npos) continue;
        if (seen.insert(text).second)
            out.push_back({text, code_points(text), tape.token(i).span()});
    }
    return out;
}

void report_uncommon(const std::vector<Name>& names, DiagSink& diags) {
    for (const Name& name : names)
        if (std::ranges::any_of(name.chars, is_uncommon))
            diags.report(Diag::UncommonCharacters, name.span, name.text);
}

void report_not_ascii(const std::vector<Name>& names, DiagSink& diags) {
    for (const Name& name : names)
        if (!is_ascii(name.chars)) diags.report(Diag::NonAsciiName, name.span, name.text);
}

void report_alike(const std::vector<Name>& names, DiagSink& diags) {
    std::map<std::u32string, const Name*> by_look;
    for (const Name& name : names) {
        const auto [it, is_first] = by_look.emplace(skeleton(name.chars), &name);
        if (is_first) continue;
        const Name& other = *it->second;
        const bool ascii = is_ascii(name.chars), other_ascii = is_ascii(other.chars);
        if (!ascii || !other_ascii)
            diags.report(Diag::NamesAlike, name.span, name.text, other.text)
                .label(other.span, "the other one");
        if (other_ascii && !ascii) it->second = &name;
    }
}

// A script of which there are only letters that could be another's by their look. If there is but
// one that could not, somebody writes in it on purpose.
void report_borrowed(const std::vector<Name>& names, DiagSink& diags) {
    struct Use {
        uint32_t scripts;
        Span span;
        bool on_purpose;
    };
    std::vector<Use> uses;
    for (const Name& name : names)
        for (char32_t c : name.chars) {
            const uint32_t scripts = scripts_of(c);
            if (scripts == 0 || is_uncommon(c)) continue;
            const bool on_purpose = kBorrowed.find(c) == std::u32string_view::npos;
            const auto use = std::ranges::find(uses, scripts, &Use::scripts);
            if (use == uses.end())
                uses.push_back({scripts, name.span, on_purpose});
            else
                use->on_purpose = use->on_purpose || on_purpose;
        }
    for (const Use& use : uses)
        if (std::ranges::none_of(uses, [&](const Use& other) {
                return other.on_purpose && (other.scripts & use.scripts) != 0;
            }))
            diags.report(Diag::BorrowedLetters, use.span);
}

}  // namespace

void report_names(const Tape& tape, DiagSink& diags) {
    const std::vector<Name> names = names_of(tape);
    if (std::ranges::all_of(names, [](const Name& name) { return is_ascii(name.chars); })) return;
    // Nobody hears of it who does not ask for it.
    if (std::ranges::find(names, "non_ascii_idents", &Name::text) != names.end())
        report_not_ascii(names, diags);
    report_uncommon(names, diags);
    report_alike(names, diags);
    report_borrowed(names, diags);
}

}  // namespace fleck::syntax
