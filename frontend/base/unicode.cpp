#include "frontend/base/unicode.h"

#include <algorithm>
#include <span>

#include "frontend/base/check.h"

namespace fleck {
namespace {

struct Range {
    uint32_t first, last;
};
// Every `stride`th character from first to last changes by `delta`.
struct CaseRun {
    uint32_t first, last, stride;
    int32_t delta;
};
// One that becomes several; unused places are 0.
struct CaseSpecial {
    uint32_t from;
    std::array<uint32_t, 3> to;
};

// All tables are in ascending order.
#include "frontend/base/unicode_tables.inc"

bool contains(std::span<const Range> ranges, uint32_t c) {
    const auto after = std::ranges::upper_bound(ranges, c, {}, &Range::first);
    return after != ranges.begin() && c <= (after - 1)->last;
}

}  // namespace

bool char_has(uint32_t c, CharProperty property) {
    switch (property) {
        case CharProperty::Alphabetic:
            return contains(kAlphabetic, c);
        case CharProperty::Lowercase:
            return contains(kLowercase, c);
        case CharProperty::Uppercase:
            return contains(kUppercase, c);
        case CharProperty::Numeric:
            return contains(kNumeric, c);
        case CharProperty::Printable:
            return contains(kPrintable, c);
        case CharProperty::Cased:
            return contains(kCased, c);
        case CharProperty::CaseIgnorable:
            return contains(kCaseIgnorable, c);
        case CharProperty::Extending:
            return contains(kExtending, c);
    }
    FLECK_UNREACHABLE();
}

CaseMapping map_case(uint32_t c, bool upper) {
    if (c < 128) {
        const bool other = upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z';
        return {{other ? c ^ 0x20 : c, 0, 0}, 1};
    }
    const std::span<const CaseSpecial> specials =
        upper ? std::span<const CaseSpecial>(kToUpperSpecial) : kToLowerSpecial;
    const auto special = std::ranges::lower_bound(specials, c, {}, &CaseSpecial::from);
    if (special != specials.end() && special->from == c)
        return {special->to, special->to[2] != 0 ? 3u : 2u};
    const std::span<const CaseRun> runs = upper ? std::span<const CaseRun>(kToUpper) : kToLower;
    const auto after = std::ranges::upper_bound(runs, c, {}, &CaseRun::first);
    if (after != runs.begin()) {
        const CaseRun& run = *(after - 1);
        if (c <= run.last && (c - run.first) % run.stride == 0)
            return {{c + static_cast<uint32_t>(run.delta), 0, 0}, 1};
    }
    return {{c, 0, 0}, 1};
}

std::u32string code_points(std::string_view text) {
    std::u32string out;
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        if (lead < 0x80) {
            out += lead;
            continue;
        }
        const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        char32_t c = lead & (0x3Fu >> more);
        for (int n = 0; n < more; ++n) c = c << 6 | (static_cast<unsigned char>(text[i++]) & 0x3F);
        out += c;
    }
    return out;
}

}  // namespace fleck
