// `fleck check --loans` and `--permissions`: the program with its borrows drawn beside it as lines
// from where each one starts to where it is last needed, or with what each line gives and takes.
//
//     4 |     let r = &s;             ┬ r = &s
//     5 |     println!("{r}");        ┴
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "frontend/borrowck/loan_view.h"
#include "frontend/sema/lints.h"
#include "interp/cli/cli.h"

namespace fleck::cli {

namespace {

size_t width_of(std::string_view utf8) {
    return static_cast<size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<BodyView> views(Compilation& compilation) {
    Program& program = *compilation.program();
    RegionFacts facts(program);
    std::vector<BodyView> out;
    for (const BodyOwner& owner : program.bodies_of(CrateId::User))
        if (compilation.hir(owner) != nullptr && !is_derived(program, owner)) {
            for (const hir::Closure& c : compilation.hir(owner)->closures)
                out.push_back(view_loans(facts, program, compilation.built_mir(c.def)));
            out.push_back(view_loans(facts, program, compilation.built_mir(owner)));
        }
    return out;
}

std::string letters(const Permissions& p) {
    std::string out;
    if (p.read) out += 'R';
    if (p.write) out += 'W';
    if (p.own) out += 'O';
    return out;
}

// `+R+W` and `-O`, as the class reads them.
std::string change_text(const PermissionChange& c) {
    std::string gained, lost;
    const auto one = [&](bool before, bool after, std::string_view letter) {
        if (!before && after) gained += fmt::format("+{}", letter);
        if (before && !after) lost += fmt::format("-{}", letter);
    };
    one(c.before.read, c.after.read, "R");
    one(c.before.write, c.after.write, "W");
    one(c.before.own, c.after.own, "O");
    return fmt::format("{} {}{}", c.place, gained, lost);
}

// Borrows side by side, each in the first column that is free.
class Drawing {
  public:
    explicit Drawing(const std::vector<BodyView>& bodies) {
        for (const BodyView& body : bodies) {
            for (const BorrowLines& b : body.borrows)
                if (!(b.from == b.to && b.holder.empty())) place(b);
            for (const ValueEnd& e : body.ends)
                notes_[e.line].push_back(fmt::format(
                    "{} {}", e.place, e.kind == ValueEnd::Kind::Move ? "moved" : "dropped"));
        }
    }

    [[nodiscard]] std::string at(uint32_t line) const {
        std::string out, text;
        for (const auto& column : columns_) {
            const BorrowLines* here = nullptr;
            for (const BorrowLines* b : column)
                if (b->from <= line && line <= b->to) here = b;
            if (here == nullptr) {
                out += "  ";
                continue;
            }
            const bool starts = here->from == line, ends = here->to == line;
            out += starts && ends ? (here->is_mut ? "╸ " : "╴ ")
                   : starts       ? (here->is_mut ? "┳ " : "┬ ")
                   : ends         ? (here->is_mut ? "┻ " : "┴ ")
                                  : (here->is_mut ? "┃ " : "│ ");
            if (starts)
                text += fmt::format("{}{}{}{}", text.empty() ? "" : ", ",
                                    here->holder.empty() ? "" : here->holder + " = ",
                                    here->is_mut ? "&mut " : "&", here->place);
        }
        if (const auto it = notes_.find(line); it != notes_.end()) {
            std::vector<std::string> seen;
            for (const std::string& n : it->second) {
                if (std::ranges::find(seen, n) != seen.end()) continue;
                seen.push_back(n);
                text += fmt::format("{}{}", text.empty() ? "" : ", ", n);
            }
        }
        out += text;
        while (out.ends_with(' ')) out.pop_back();
        return out;
    }

  private:
    void place(const BorrowLines& b) {
        for (auto& column : columns_)
            if (std::ranges::none_of(column, [&](const BorrowLines* o) {
                    return o->from <= b.to && b.from <= o->to;
                })) {
                column.push_back(&b);
                return;
            }
        columns_.push_back({&b});
    }
    std::vector<std::vector<const BorrowLines*>> columns_;
    std::map<uint32_t, std::vector<std::string>> notes_;
};

template <typename F>
std::string beside_source(const Compilation& compilation, F at) {
    const SourceMap& sources = compilation.sources();
    const FileId file = compilation.user_file();
    const auto count = static_cast<uint32_t>(sources.file(file).line_starts().size());
    size_t widest = 0;
    for (uint32_t l = 1; l <= count; ++l)
        if (!at(l).empty()) widest = std::max(widest, width_of(sources.line_text(file, l)));
    const size_t column = std::min<size_t>(widest, 88) + 2;
    const size_t digits = fmt::format("{}", count).size();
    std::string out;
    for (uint32_t l = 1; l <= count; ++l) {
        const std::string_view text = sources.line_text(file, l);
        const std::string mark = at(l);
        if (l == count && text.empty()) break;
        std::string row = fmt::format("{:>{}} | {}", l, digits, text);
        if (!mark.empty())
            row += std::string(column > width_of(text) ? column - width_of(text) : 1, ' ') + mark;
        while (row.ends_with(' ')) row.pop_back();
        out += row + "\n";
    }
    return out;
}

std::string json_lines(const std::vector<BodyView>& bodies, bool permissions) {
    std::string out;
    for (const BodyView& body : bodies) {
        nlohmann::ordered_json j;
        j["function"] = body.name;
        if (permissions) {
            j["permissions"] = nlohmann::ordered_json::array();
            for (const PermissionChange& c : body.changes)
                j["permissions"].push_back({{"line", c.line},
                                            {"place", c.place},
                                            {"before", letters(c.before)},
                                            {"after", letters(c.after)}});
        } else {
            j["borrows"] = nlohmann::ordered_json::array();
            for (const BorrowLines& b : body.borrows)
                j["borrows"].push_back({{"place", b.place},
                                        {"holder", b.holder},
                                        {"kind", b.is_mut ? "mut" : "shared"},
                                        {"from_line", b.from},
                                        {"to_line", b.to}});
            j["ends"] = nlohmann::ordered_json::array();
            for (const ValueEnd& e : body.ends)
                j["ends"].push_back({{"place", e.place},
                                     {"kind", e.kind == ValueEnd::Kind::Move ? "move" : "drop"},
                                     {"line", e.line}});
        }
        out += j.dump() + "\n";
    }
    return out;
}

}  // namespace

std::string show_loans(Compilation& compilation, bool json) {
    if (compilation.program() == nullptr) return {};
    const std::vector<BodyView> bodies = views(compilation);
    if (json) return json_lines(bodies, false);
    const Drawing drawing(bodies);
    return beside_source(compilation, [&](uint32_t line) { return drawing.at(line); });
}

std::string show_permissions(Compilation& compilation, bool json) {
    if (compilation.program() == nullptr) return {};
    const std::vector<BodyView> bodies = views(compilation);
    if (json) return json_lines(bodies, true);
    std::map<uint32_t, std::string> marks;
    for (const BodyView& body : bodies)
        for (const PermissionChange& c : body.changes) {
            std::string& mark = marks[c.line];
            mark += fmt::format("{}{}", mark.empty() ? "" : ", ", change_text(c));
        }
    return beside_source(compilation, [&](uint32_t line) {
        const auto it = marks.find(line);
        return it == marks.end() ? std::string() : it->second;
    });
}

}  // namespace fleck::cli
