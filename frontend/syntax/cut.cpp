#include "frontend/syntax/cut.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

bool opens(size_t type) { return type == P::L_PAREN || type == P::L_BRACK || type == P::L_BRACE; }
bool closes(size_t type) { return type == P::R_PAREN || type == P::R_BRACK || type == P::R_BRACE; }

const TapeToken& token(antlr4::tree::TerminalNode* node) {
    return *static_cast<const TapeToken*>(node->getSymbol());
}
uint32_t begin_of(const antlr4::ParserRuleContext& rule) {
    return static_cast<const TapeToken*>(rule.start)->span().begin;
}

// The bracket that belongs to `open`, which lies before the position of the view.
const TapeToken& partner_of(const TapeView& view, const TapeToken& open) {
    size_t i = view.position();
    while (&view.at(i) != &open) --i;
    size_t depth = 0;
    for (;; ++i) {
        const size_t type = view.at(i).getType();
        if (opens(type)) ++depth;
        if (closes(type) && --depth == 0) return view.at(i);
        if (type == antlr4::Token::EOF) return view.at(i);
    }
}

// `.name(`: what is wrong with a method's arguments costs more than these.
bool is_method_call(const antlr4::ParserRuleContext& call) {
    const antlr4::tree::ParseTree* before = nullptr;
    for (const antlr4::tree::ParseTree* sibling : call.parent->children) {
        if (sibling == &call) break;
        before = sibling;
    }
    const auto* member = dynamic_cast<const P::MemberSuffixContext*>(before);
    if (member == nullptr) return false;
    auto* dot = const_cast<P::MemberSuffixContext*>(member)->dotSuffix();
    return dot->DOT() != nullptr && dot->INT() == nullptr && dot->FLOAT() == nullptr;
}

// What is called, without the signs in front of it.
uint32_t begin_of_operand(const antlr4::ParserRuleContext& suffix) {
    for (antlr4::tree::ParseTree* sibling : suffix.parent->children)
        if (dynamic_cast<P::PrefixContext*>(sibling) == nullptr)
            return begin_of(*dynamic_cast<antlr4::ParserRuleContext*>(sibling));
    return begin_of(suffix);
}

}  // namespace

bool begins_literal_in_head(antlr4::Parser& parser) {
    const auto& view = *static_cast<TapeView*>(parser.getTokenStream());
    const size_t i = view.position();
    if (i < 4) return false;
    const size_t found = view.at(i).getType();
    if ((found != P::COLON && found != P::COMMA) || view.at(i - 1).getType() != P::IDENT ||
        view.at(i - 2).getType() != P::L_BRACE || view.at(i - 3).getType() != P::IDENT)
        return false;
    const auto* brace = &view.at(i - 2);
    for (antlr4::tree::ParseTree* tree = parser.getContext(); tree != nullptr;
         tree = tree->parent) {
        if (auto* match = dynamic_cast<P::MatchExprContext*>(tree); match && match->L_BRACE())
            return &token(match->L_BRACE()) == brace;
        if (auto* block = dynamic_cast<P::BlockContext*>(tree); block && block->L_BRACE())
            return &token(block->L_BRACE()) == brace &&
                   (dynamic_cast<P::IfExprContext*>(block->parent) != nullptr ||
                    dynamic_cast<P::WhileExprContext*>(block->parent) != nullptr ||
                    dynamic_cast<P::ForExprContext*>(block->parent) != nullptr);
    }
    return false;
}

// A field of a literal goes, those behind it stay: `P { a 1, b: 2 }`, `P { a: 1 b, c: 2 }`. What is
// given with `=` is as good as with `:`.
static MissingToken cut_field(P::PathExprContext& literal, const TapeView& view, uint32_t part,
                              uint32_t here, Span told) {
    size_t i = view.position();  // at the mistake, or behind the item where it was found later
    while (view.at(i).span().begin > here) --i;
    bool is_behind = part == here;  // the field itself is read already
    if (is_behind && literal.structFields() != nullptr) {
        auto* last =
            dynamic_cast<P::FieldInitContext*>(literal.structFields()->structField().back());
        if (last != nullptr && last->COLON() == nullptr) {
            if (view.at(i).getType() == P::EQ)
                return MissingToken{here, P::EQ, told, view.at(i).span().end};
            part = begin_of(*last);
            is_behind = false;
        }
    }
    const TapeToken& close = partner_of(view, token(literal.L_BRACE()));
    for (size_t depth = 0; &view.at(i) != &close; ++i) {
        const TapeToken& t = view.at(i);
        if (depth == 0 && t.getType() == P::COMMA)
            return MissingToken{part, P::R_BRACE, told, is_behind ? t.span().begin : t.span().end};
        if (opens(t.getType())) ++depth;
        if (closes(t.getType())) --depth;
    }
    return MissingToken{part, P::R_BRACE, told, close.span().begin};
}

static std::optional<MissingToken> cut_out_of(antlr4::tree::ParseTree* tree, const TapeView& view,
                                              uint32_t here, Span told) {
    uint32_t part = here;  // where the part begins that is read, of what stands around it
    const auto up_to = [&](antlr4::tree::TerminalNode* open) {
        return partner_of(view, token(open)).span();
    };
    for (; tree != nullptr; tree = tree->parent) {
        if (auto* block = dynamic_cast<P::BlockContext*>(tree); block && block->L_BRACE())
            return MissingToken{part, P::IDENT, told, up_to(block->L_BRACE()).begin};
        if (auto* match = dynamic_cast<P::MatchExprContext*>(tree); match && match->L_BRACE())
            return MissingToken{part, P::FAT_ARROW, told, up_to(match->L_BRACE()).begin};
        if (auto* tuple = dynamic_cast<P::TupleExprContext*>(tree); tuple && tuple->L_PAREN())
            return MissingToken{begin_of(*tuple), P::IDENT, told, up_to(tuple->L_PAREN()).end};
        if (auto* tuple = dynamic_cast<P::TupleExprNsContext*>(tree); tuple && tuple->L_PAREN())
            return MissingToken{begin_of(*tuple), P::IDENT, told, up_to(tuple->L_PAREN()).end};
        if (auto* call = dynamic_cast<P::CallSuffixContext*>(tree);
            call && call->L_PAREN() && !is_method_call(*call))
            return MissingToken{begin_of_operand(*call), P::IDENT, told,
                                up_to(call->L_PAREN()).end};
        if (auto* literal = dynamic_cast<P::PathExprContext*>(tree); literal && literal->L_BRACE())
            return cut_field(*literal, view, part, here, told);
        if (dynamic_cast<P::StmtContext*>(tree) != nullptr ||
            dynamic_cast<P::MatchItemContext*>(tree) != nullptr ||
            dynamic_cast<P::StructFieldContext*>(tree) != nullptr)
            part = begin_of(*dynamic_cast<antlr4::ParserRuleContext*>(tree));
    }
    return std::nullopt;
}

std::optional<MissingToken> cut_around(antlr4::Parser& parser, Span told) {
    const auto& view = *static_cast<TapeView*>(parser.getTokenStream());
    antlr4::ParserRuleContext* rule = parser.getContext();
    const TapeToken& found = view.at(view.position());
    const uint32_t here = found.span().begin;
    if (begins_literal_in_head(parser)) {
        size_t path = view.position() - 3;
        while (path > 2 && view.at(path - 1).getType() == P::COLON_COLON) path -= 2;
        return MissingToken{view.at(path).span().begin, P::L_PAREN, told,
                            partner_of(view, view.at(view.position() - 2)).span().end};
    }
    const bool is_value = dynamic_cast<P::ConstItemContext*>(rule) != nullptr ||
                          dynamic_cast<P::StaticItemContext*>(rule) != nullptr;
    if (is_value && found.getType() == P::EQ) return MissingToken{here, P::COLON, told, here};
    return cut_out_of(rule, view, here, told);
}

std::optional<MissingToken> cut_at(antlr4::ParserRuleContext& item, const TapeView& view,
                                   Span told) {
    antlr4::ParserRuleContext* rule = &item;
    for (bool found = true; found;) {
        found = false;
        for (antlr4::tree::ParseTree* child : rule->children) {
            auto* inner = dynamic_cast<antlr4::ParserRuleContext*>(child);
            if (inner == nullptr || inner->start == nullptr || inner->stop == nullptr) continue;
            if (begin_of(*inner) > told.begin ||
                static_cast<const TapeToken*>(inner->stop)->span().end < told.end)
                continue;
            rule = inner;
            found = true;
            break;
        }
    }
    return cut_out_of(rule, view, told.begin, told);
}

}  // namespace fleck::syntax
