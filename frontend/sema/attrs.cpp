#include "frontend/sema/attrs.h"

#include <algorithm>
#include <charconv>

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

uint64_t parse_number(std::string_view text) {
    std::string digits;
    for (char c : text)
        if (c != '_') digits += c;
    uint64_t value = 0;
    const bool hex = digits.size() > 2 && digits[0] == '0' && digits[1] == 'x';
    const char* begin = digits.data() + (hex ? 2 : 0);
    const auto [end, error] =
        std::from_chars(begin, digits.data() + digits.size(), value, hex ? 16 : 10);
    FLECK_CHECK(error == std::errc() && end != begin, "malformed number in an attribute");
    return value;
}

// The rows of one `#[fleck::each(A: a1, a2; B: b1, b2)]`, each with its columns.
using EachRows = std::vector<std::pair<Symbol, std::vector<Symbol>>>;

EachRows each_rows(Program& p, const ast::Attr& attr) {
    EachRows rows;
    for (const std::string_view row : split_list(p.symbols.text(attr.args), ';')) {
        const size_t colon = row.find(':');
        FLECK_CHECK(colon != std::string_view::npos, "a row of fleck::each has no name");
        std::vector<Symbol> columns;
        for (const std::string_view column : split_list(row.substr(colon + 1), ','))
            if (!column.empty()) columns.push_back(p.symbols.intern(column));
        FLECK_CHECK(rows.empty() || rows[0].second.size() == columns.size(),
                    "the rows of fleck::each have different lengths");
        rows.emplace_back(p.symbols.intern(trim(row.substr(0, colon))), std::move(columns));
    }
    return rows;
}

// Traits and types begin with a capital letter where they get a name, functions do not.
bool names_function(Program& p, Symbol name) {
    const char first = p.symbols.text(name).front();
    return first >= 'a' && first <= 'z';
}

}  // namespace

std::string_view trim(std::string_view s) {
    const size_t a = s.find_first_not_of(" \t\n\r");
    if (a == std::string_view::npos) return {};
    return s.substr(a, s.find_last_not_of(" \t\n\r") - a + 1);
}

std::vector<std::string_view> split_list(std::string_view s, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const size_t i = s.find(at);
        parts.push_back(trim(s.substr(0, i)));
        if (i == std::string_view::npos) return parts;
        s.remove_prefix(i + 1);
    }
}

bool has_attr(const Program& p, const std::vector<ast::Attr>& attrs, std::string_view name) {
    return std::any_of(attrs.begin(), attrs.end(),
                       [&](const ast::Attr& a) { return p.symbols.text(a.name) == name; });
}

ItemAttrs read_attrs(Program& p, const std::vector<ast::Attr>& attrs) {
    ItemAttrs out;
    for (const ast::Attr& a : attrs) {
        const std::string_view name = p.symbols.text(a.name);
        const std::string_view args = a.args.valid() ? trim(p.symbols.text(a.args)) : "";
        if (name == "lang") {
            const bool quoted = args.size() >= 2 && args.front() == '"';
            out.lang = p.symbols.intern(quoted ? args.substr(1, args.size() - 2) : args);
        } else if (name == "intrinsic") {
            out.intrinsic = true;
        } else if (name == "track_caller") {
            out.track_caller = true;
        } else if (name == "inline") {
            out.inline_hint = true;
        } else if (name == "unstable") {
            out.unstable = true;
        } else if (name == "fleck::note") {
            out.note = p.symbols.intern(args);
        } else if (name == "fleck::nonnull") {
            out.valid_range = {1, UINT64_MAX};
        } else if (name == "fleck::valid_range") {
            const auto parts = split_list(args, ',');
            FLECK_CHECK(parts.size() == 2, "fleck::valid_range takes two numbers");
            out.valid_range = {parse_number(parts[0]), parse_number(parts[1])};
        }
    }
    return out;
}

std::vector<WrittenEach> each_copies(Program& p, const std::vector<ast::Attr>& attrs) {
    std::vector<WrittenEach> copies(1);
    for (const ast::Attr& a : attrs) {
        if (p.symbols.text(a.name) != "fleck::each") continue;
        const EachRows rows = each_rows(p, a);
        std::vector<WrittenEach> longer;
        for (const WrittenEach& copy : copies)
            for (size_t k = 0; k < rows[0].second.size(); ++k) {
                longer.push_back(copy);
                for (const auto& [name, columns] : rows)
                    longer.back().emplace_back(name, columns[k]);
            }
        copies = std::move(longer);
    }
    return copies;
}

const EachNames& each_names(Program& p, ImplId id) {
    ImplRow& row = p.tables().impls[id];
    if (row.each.size() == row.written_each.size()) return row.each;
    ItemScope scope;
    scope.crate = row.impl.ast.crate;
    scope.module = row.module;
    for (const auto& [name, written] : row.written_each) {
        const std::string_view text = p.symbols.text(written);
        if (names_function(p, name)) {
            row.each.push_back({name, written});
            continue;
        }
        if (text.front() >= '0' && text.front() <= '9') {
            row.each.push_back({name, parse_number(text)});
            continue;
        }
        const std::optional<Res> found = lookup_name(p, scope, written, Ns::Types);
        FLECK_CHECK(found.has_value(), "fleck::each names something that is not there");
        row.each.push_back({name, *found});
    }
    return row.each;
}

namespace {

template <typename Meaning>
const Meaning* meaning(const EachNames* each, Symbol name) {
    if (each == nullptr) return nullptr;
    for (const EachName& e : *each)
        if (e.name == name) return std::get_if<Meaning>(&e.meaning);
    return nullptr;
}

}  // namespace

Symbol named_by_each(const EachNames* each, Symbol name) {
    const auto* fn = meaning<Symbol>(each, name);
    return fn != nullptr ? *fn : name;
}

const uint64_t* length_by_each(const EachNames* each, Symbol name) {
    return meaning<uint64_t>(each, name);
}

}  // namespace fleck
