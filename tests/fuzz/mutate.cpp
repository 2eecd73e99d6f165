#include "tests/fuzz/mutate.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace fleck::tests {

namespace {

using Tokens = std::vector<std::string_view>;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Words, texts in double quotes, runs of blanks, single other characters: their concatenation is
// the input.
Tokens split(std::string_view text) {
    Tokens out;
    for (size_t at = 0; at < text.size();) {
        size_t end = at + 1;
        if (is_word(text[at])) {
            while (end < text.size() && is_word(text[end])) ++end;
        } else if (text[at] == ' ' || text[at] == '\n') {
            while (end < text.size() && (text[end] == ' ' || text[end] == '\n')) ++end;
        } else if (text[at] == '"') {
            while (end < text.size() && text[end] != '"' && text[end] != '\n') ++end;
            end = std::min(end + 1, text.size());
        }
        out.push_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

constexpr std::array<std::string_view, 48> kPieces = {
    "&",        "&mut ",   "*",         "?",
    ".clone()", ".iter()", ".unwrap()", "Box::new(",
    "Some(",    "None",    "vec![",     "String",
    "mut ",     "ref ",    "match ",    "loop {",
    "while ",   "return ", "break;",    "continue;",
    "let x = ", "_",       "..",        "..=",
    " @ ",      "|",       "'static ",  "'a",
    "<T>",      "::<i32>", "dyn ",      "impl ",
    "as u8",    "as i64",  "{ ",        " }",
    "(",        ")",       "[0]",       ";",
    "0",        "-1",      "255",       "18446744073709551615",
    "1.5",      "\"\"",    "'c'",       "Self",
};

struct Mutator {
    std::minstd_rand random;

    size_t below(size_t n) { return n == 0 ? 0 : random() % n; }
    std::string_view any_of(const Tokens& tokens) {
        return tokens.empty() ? std::string_view() : tokens[below(tokens.size())];
    }
    // Some neighbouring tokens, short runs more often than long ones.
    std::pair<size_t, size_t> run_in(const Tokens& tokens) {
        const size_t first = below(tokens.size());
        const size_t longest = size_t{1} << below(6);
        return {first, std::min(tokens.size(), first + 1 + below(longest))};
    }

    void change(Tokens& tokens, const Tokens& other) {
        const auto [first, last] = run_in(tokens);
        const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = tokens.begin() + static_cast<std::ptrdiff_t>(last);
        switch (below(7)) {
            case 0:
                tokens.erase(from, to);
                return;
            case 1: {  // once more
                const Tokens copy(from, to);
                tokens.insert(to, copy.begin(), copy.end());
                return;
            }
            case 2:
                if (!tokens.empty()) std::swap(*from, tokens[below(tokens.size())]);
                return;
            case 3:  // a name, number or sign for another one
                if (!tokens.empty()) *from = any_of(tokens);
                return;
            case 4: {  // from another program
                if (other.empty()) return;
                const auto [begin, end] = run_in(other);
                tokens.insert(from, other.begin() + static_cast<std::ptrdiff_t>(begin),
                              other.begin() + static_cast<std::ptrdiff_t>(end));
                return;
            }
            case 5:
                if (!tokens.empty() && !other.empty()) *from = any_of(other);
                return;
            default:
                tokens.insert(from, kPieces[below(kPieces.size())]);
        }
    }
};

}  // namespace

std::string mutate(std::string_view program, std::string_view other_program, uint32_t seed) {
    Mutator mutator{std::minstd_rand(seed)};
    Tokens tokens = split(program);
    const Tokens other = split(other_program);
    for (size_t changes = 1 + mutator.below(4); changes != 0; --changes)
        mutator.change(tokens, other);
    std::string out;
    for (const std::string_view token : tokens) out += token;
    return out;
}

}  // namespace fleck::tests
