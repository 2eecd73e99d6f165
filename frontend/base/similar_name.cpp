#include "frontend/base/similar_name.h"

#include <algorithm>
#include <cctype>

namespace fleck {

namespace {

// Letters added, left out, exchanged for another, or for their neighbour ("optimal string
// alignment").
size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<size_t> before, last, row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        before = std::move(last);
        last = row;
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

bool has_letter(std::string_view text, char letter) {
    const auto small = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::ranges::any_of(text, [&](char c) { return small(c) == small(letter); });
}

}  // namespace

std::string_view similar_text(std::string_view name,
                              const std::vector<std::string_view>& candidates) {
    const size_t limit = std::max<size_t>(name.size(), 3) / 3;
    std::string_view best;
    size_t best_distance = limit + 1;
    for (const std::string_view text : candidates) {
        if (text == name || text.find('#') != std::string_view::npos) continue;
        if (text.size() > name.size() + limit || name.size() > text.size() + limit) continue;
        // One letter is like another one in everything: it must be there.
        if ((name.size() == 1 && !has_letter(text, name[0])) ||
            (text.size() == 1 && !has_letter(name, text[0])))
            continue;
        const size_t d = edit_distance(name, text);
        if (d < best_distance || (d == best_distance && !best.empty() && text < best)) {
            best = text;
            best_distance = d;
        }
    }
    return best;
}

}  // namespace fleck
