#include "frontend/syntax/parse.h"

#include <algorithm>

#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/tokens.h"
#include "frontend/syntax/tree_parser.h"

namespace fleck {

namespace {

using namespace syntax;

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

// What is wrong about a macro call or a `derive` leaves the rest of the program to be looked at.
size_t fatal_errors(const DiagSink& diags) {
    const auto is_passable = [](const Diagnostic& d) {
        return d.id == Diag::MacroCall || d.id == Diag::DeriveDefaultNoVariant;
    };
    return diags.error_count() -
           static_cast<size_t>(std::count_if(diags.all().begin(), diags.all().end(), is_passable));
}

bool parse_items(const SourceMap& sources, FileId file, Symbols& symbols, DiagSink& diags,
                 bool std_crate, ast::Crate& crate, std::vector<ast::ItemId>& into) {
    const size_t errors_before = fatal_errors(diags);
    std::optional<Tape> tape = Tape::read(sources, file, diags);
    if (!tape) return false;
    AstBuilder builder(sources, symbols, diags, *tape, crate, std_crate);
    TreeParser parser(tape->whole(), diags);
    while (!parser.view().at_end()) {
        const size_t from = parser.view().position();
        try {
            builder.top_item(*parser.grammar().itemEntry(), into);
        } catch (const SyntaxStop&) {
            builder.after_error();
            skip_to_item(parser.view(), from, *tape);
        }
        parser.drop_trees();
    }
    return fatal_errors(diags) == errors_before;
}

}  // namespace

std::optional<ast::Crate> parse(const SourceMap& sources, FileId file, Symbols& symbols,
                                DiagSink& diags) {
    ast::Crate crate;
    if (!parse_items(sources, file, symbols, diags, false, crate, crate.root)) return std::nullopt;
    return crate;
}

std::optional<ast::Crate> parse_std(const SourceMap& sources, FileId root,
                                    const std::vector<FileId>& files, Symbols& symbols,
                                    DiagSink& diags) {
    ast::Crate crate;
    bool good = parse_items(sources, root, symbols, diags, true, crate, crate.root);
    for (const FileId file : files) {
        std::string_view name = sources.file(file).name;
        name.remove_prefix(name.find_last_of('/') + 1);
        name = name.substr(0, name.find('.'));
        std::vector<ast::ItemId> items;
        good &= parse_items(sources, file, symbols, diags, true, crate, items);
        const auto owner = std::find_if(crate.root.begin(), crate.root.end(), [&](ast::ItemId id) {
            const ast::Item& item = crate.items[id];
            return std::holds_alternative<ast::ModItem>(item.kind) &&
                   symbols.text(item.name.name) == name;
        });
        FLECK_CHECK(owner != crate.root.end(), "a prelude file that lib.rs does not name");
        std::get<ast::ModItem>(crate.items[*owner].kind).items = std::move(items);
    }
    if (!good) return std::nullopt;
    return crate;
}

}  // namespace fleck
