#include "frontend/syntax/inline_format.h"

#include <charconv>
#include <limits>
#include <optional>

namespace fleck::syntax {

namespace {

bool is_plain_display(const ast::FormatHole& h, const Symbols& symbols) {
    using Kind = ast::FormatCount::Kind;
    return symbols.text(h.trait_name) == "Display" && h.fill == ' ' &&
           h.align == ast::FormatHole::Align::Unknown && !h.plus && !h.minus && !h.alternate &&
           !h.zero && !h.debug_lower_hex && !h.debug_upper_hex && h.width.kind == Kind::None &&
           h.precision.kind == Kind::None;
}

// The greatest value of the type that the literal names; `i32` if it names none.
std::optional<uint64_t> greatest(std::string_view suffix) {
    if (suffix.empty()) suffix = "i32";
    const bool is_signed = suffix.front() == 'i';
    if (!is_signed && suffix.front() != 'u') return std::nullopt;
    const std::string_view width = suffix.substr(1);
    unsigned bits = 64;
    if (width != "size" &&
        std::from_chars(width.data(), width.data() + width.size(), bits).ec != std::errc())
        return std::nullopt;
    if (is_signed) --bits;
    return bits >= 64 ? std::numeric_limits<uint64_t>::max() : (uint64_t{1} << bits) - 1;
}

// What the argument shows, if it is a literal, or a reference to one.
std::optional<std::string> text_of(ast::ExprId id, const ast::Nodes& nodes,
                                   const Symbols& symbols) {
    const ast::Expr& e = nodes.exprs[id];
    if (const auto* borrow = std::get_if<ast::BorrowExpr>(&e.kind))
        return borrow->raw ? std::nullopt : text_of(borrow->operand, nodes, symbols);
    const auto* lit = std::get_if<ast::LitExpr>(&e.kind);
    if (lit == nullptr) return std::nullopt;
    if (const auto* text = std::get_if<ast::StrLit>(&lit->literal))
        return std::string(symbols.text(text->text));
    const auto* number = std::get_if<ast::IntLit>(&lit->literal);
    if (number == nullptr || number->high != 0) return std::nullopt;
    const std::optional<uint64_t> limit =
        greatest(number->suffix.valid() ? symbols.text(number->suffix) : std::string_view());
    if (!limit || number->low > *limit) return std::nullopt;
    return std::to_string(number->low);
}

template <typename Hole, typename Visit>
void for_each_argument(Hole& hole, Visit visit) {
    visit(hole.arg);
    if (hole.width.kind == ast::FormatCount::Kind::Arg) visit(hole.width.value);
    if (hole.precision.kind == ast::FormatCount::Kind::Arg) visit(hole.precision.value);
}

}  // namespace

void inline_literals(ast::FormatArgsExpr& e, const ast::Nodes& nodes, Symbols& symbols) {
    std::vector<bool> gone(e.args.size());
    for (ast::FormatPiece& piece : e.pieces) {
        const auto* hole = std::get_if<ast::FormatHole>(&piece);
        if (hole == nullptr || !is_plain_display(*hole, symbols)) continue;
        const uint32_t arg = hole->arg;
        if (const std::optional<std::string> text = text_of(e.args[arg], nodes, symbols)) {
            gone[arg] = true;
            piece = ast::StrLit{symbols.intern(*text)};
        }
    }
    for (ast::FormatPiece& piece : e.pieces)
        if (auto* hole = std::get_if<ast::FormatHole>(&piece))
            for_each_argument(*hole, [&](uint32_t& arg) { gone[arg] = false; });
    std::vector<uint32_t> now(e.args.size());
    std::vector<ast::ExprId> kept;
    for (size_t i = 0; i < e.args.size(); ++i) {
        now[i] = static_cast<uint32_t>(kept.size());
        if (!gone[i]) kept.push_back(e.args[i]);
    }
    e.args = std::move(kept);
    for (ast::FormatPiece& piece : e.pieces)
        if (auto* hole = std::get_if<ast::FormatHole>(&piece))
            for_each_argument(*hole, [&](uint32_t& arg) { arg = now[arg]; });
}

}  // namespace fleck::syntax
