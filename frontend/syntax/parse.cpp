#include "frontend/syntax/parse.h"

#include <algorithm>
#include <utility>

#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/cut.h"
#include "frontend/syntax/tokens.h"
#include "frontend/syntax/tree_parser.h"

namespace fleck {

namespace {

using namespace syntax;

// How often a program is read again for what was left out in it.
constexpr size_t kMaxMissing = 20;

bool starts_item(const TapeToken& t) {
    switch (t.getType()) {
        case FleckParser::FN:
        case FleckParser::STRUCT:
        case FleckParser::ENUM:
        case FleckParser::IMPL:
        case FleckParser::TRAIT:
        case FleckParser::MOD:
        case FleckParser::USE:
        case FleckParser::PUB:
        case FleckParser::CONST:
        case FleckParser::STATIC:
        case FleckParser::TYPE:
            return true;
        default:
            return false;
    }
}

// After an error in the item that began at `from`: the next token outside of all brackets that
// begins an item.
void skip_to_item(TapeView& view, size_t from, const Tape& tape) {
    size_t i = from;
    bool after_end = false;  // of a `{...}` or a `;`
    for (; view.at(i).getType() != antlr4::Token::EOF; ++i) {
        const TapeToken& t = view.at(i);
        if (i > from && (after_end || i > view.position()) && starts_item(t)) break;
        const size_t type = t.getType();
        after_end = type == FleckParser::SEMI;
        if (type == FleckParser::L_BRACE || type == FleckParser::L_PAREN ||
            type == FleckParser::L_BRACK) {
            const TapeToken& close = tape.token(tape.partner(t.index()));
            while (&view.at(i) != &close) ++i;
            after_end = type == FleckParser::L_BRACE;
        }
    }
    view.seek(i);
}

// What is wrong about a macro call, an attribute, a parameter or a literal leaves the rest of the
// program to be looked at.
size_t fatal_errors(const DiagSink& diags) {
    return static_cast<size_t>(
        std::count_if(diags.all().begin(), diags.all().end(), [](const Diagnostic& d) {
            return d.level == Level::Error && diag_row(d.id).stage == DiagStage::Syntax &&
                   d.id != Diag::MacroCall && d.id != Diag::DeriveDefaultNoVariant &&
                   d.id != Diag::ParamWithoutType && d.id != Diag::DocForNothing &&
                   d.id != Diag::DocAtEnd && d.id != Diag::InnerDocAside &&
                   d.id != Diag::VisibilityPath;
        }));
}

// `missing`: in, what the file is read with; out, what else is missing, unless something was
// wrong besides.
bool parse_items(const SourceMap& sources, FileId file, Symbols& symbols, DiagSink& diags,
                 bool std_crate, ast::Crate& crate, std::vector<ast::ItemId>& into,
                 std::vector<MissingToken>& missing) {
    const size_t errors_before = fatal_errors(diags);
    std::optional<Tape> tape = Tape::read(sources, file, std::exchange(missing, {}), diags);
    if (!tape) return false;
    AstBuilder builder(sources, symbols, diags, *tape, crate, std_crate);
    TreeParser parser(tape->whole(), diags);
    bool stopped = false;
    while (!parser.view().at_end()) {
        const size_t from = parser.view().position();
        FleckParser::ItemEntryContext* item = nullptr;
        try {
            item = parser.grammar().itemEntry();
            builder.top_item(*item, into);
        } catch (const SyntaxStop& stop) {
            stopped = true;
            if (stop.missing) missing.push_back(*stop.missing);
            if (item != nullptr && stop.told.valid())
                if (const auto cut = cut_at(*item, parser.view(), stop.told))
                    missing.push_back(*cut);
            builder.after_error();
            skip_to_item(parser.view(), from, *tape);
        }
        parser.drop_trees();
    }
    if (!std_crate && tape->size() > 0) crate.last_token = tape->token(tape->size() - 1).span();
    const size_t errors = fatal_errors(diags) - errors_before;
    if (errors > missing.size()) missing.clear();
    return !stopped && errors == 0;
}

// The `mod iter;` of lib.rs for the file `std/iter.rs`, its `mod sum;` for `std/iter/sum.rs`.
ast::ItemId module_of_file(std::string_view path, const Symbols& symbols, const ast::Crate& crate) {
    const std::vector<ast::ItemId>* siblings = &crate.root;
    path.remove_prefix(path.find('/') + 1);
    while (true) {
        const size_t end = path.find_first_of("/.");
        const std::string_view name = path.substr(0, end);
        const auto module = std::ranges::find_if(*siblings, [&](ast::ItemId id) {
            const ast::Item& item = crate.items[id];
            return std::holds_alternative<ast::ModItem>(item.kind) &&
                   symbols.text(item.name.name) == name;
        });
        FLECK_CHECK(module != siblings->end(), "a prelude file that its parent does not name");
        if (path[end] == '.') return *module;
        siblings = &std::get<ast::ModItem>(crate.items[*module].kind).items;
        path.remove_prefix(end + 1);
    }
}

}  // namespace

std::optional<ast::Crate> parse(const SourceMap& sources, FileId file, Symbols& symbols,
                                DiagSink& diags) {
    std::vector<MissingToken> known;
    for (;;) {
        ast::Crate crate;
        const size_t told = diags.all().size();
        std::vector<MissingToken> missing = known;
        if (parse_items(sources, file, symbols, diags, false, crate, crate.root, missing))
            return crate;
        if (missing.empty() || known.size() > kMaxMissing) return std::nullopt;
        known.insert(known.end(), missing.begin(), missing.end());
        std::ranges::sort(known);
        // It was no way out if it is missing again.
        if (std::ranges::adjacent_find(known) != known.end()) return std::nullopt;
        // What else was said will be said again.
        size_t i = 0;
        diags.keep([&](const Diagnostic& d) {
            return i++ < told || std::ranges::any_of(missing, [&](const MissingToken& m) {
                       return d.id == Diag::Syntax && d.span == m.told;
                   });
        });
    }
}

std::optional<ast::Crate> parse_std(const SourceMap& sources, FileId root,
                                    const std::vector<FileId>& files, Symbols& symbols,
                                    DiagSink& diags) {
    ast::Crate crate;
    std::vector<MissingToken> missing;
    bool good = parse_items(sources, root, symbols, diags, true, crate, crate.root, missing);
    for (const FileId file : files) {
        std::vector<ast::ItemId> items;
        good &= parse_items(sources, file, symbols, diags, true, crate, items, missing);
        const ast::ItemId module = module_of_file(sources.file(file).name, symbols, crate);
        std::get<ast::ModItem>(crate.items[module].kind).items = std::move(items);
    }
    if (!good) return std::nullopt;
    return crate;
}

}  // namespace fleck
