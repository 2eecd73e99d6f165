#include "frontend/syntax/token_text.h"

#include "FleckLexer.h"

namespace fleck::syntax {

namespace {

using L = FleckLexer;

bool is_word(size_t t) {
    return (t >= L::AS && t <= L::IDENT) || t == L::INT || t == L::FLOAT || t == L::CHAR ||
           t == L::STRING || t == L::RAW_STRING || t == L::LIFETIME || t == L::UNSAFE_BLOCK ||
           t == L::BLOCK_WORD || t == L::LET_ELSE;
}
bool is_keyword(size_t t) {
    return t >= L::AS && t <= L::WHILE && t != L::SELF && t != L::SELF_TYPE && t != L::SUPER &&
           t != L::CRATE && t != L::TRUE && t != L::FALSE;
}
// After such a token an operand is complete.
bool ends_operand(size_t t) {
    return (is_word(t) && !is_keyword(t)) || t == L::R_PAREN || t == L::R_BRACK ||
           t == L::R_BRACE || t == L::QUESTION;
}
bool may_be_prefix(size_t t) {
    return t == L::MINUS || t == L::STAR || t == L::BANG || t == L::AND || t == L::AND_AND;
}

// Walks over the tokens and decides, between each two, whether there is a space.
class Spacer {
  public:
    bool between(const TapeToken& a, const TapeToken& b) {
        const size_t left = a.getType();
        const size_t right = b.getType();
        const bool prefix = is_prefix_;
        is_prefix_ = may_be_prefix(right) && !ends_operand(left);
        if (right == L::LT && left == L::COLON_COLON) ++generics_;
        const bool in_generics = generics_ > 0;
        if (left == L::GT && last_closed_) {
            last_closed_ = false;
            return is_word(right) || right == L::L_BRACE;
        }
        if (right == L::GT && in_generics) {
            --generics_;
            last_closed_ = true;
            return false;
        }
        if (prefix) return false;
        if (left == L::LT && in_generics) return false;
        if (left == L::L_PAREN || left == L::L_BRACK || left == L::DOT || left == L::COLON_COLON ||
            left == L::POUND)
            return false;
        if (right == L::R_PAREN || right == L::R_BRACK || right == L::COMMA || right == L::SEMI ||
            right == L::DOT || right == L::QUESTION || right == L::COLON_COLON || right == L::COLON)
            return false;
        if (left == L::DOT_DOT || left == L::DOT_DOT_EQ || right == L::DOT_DOT ||
            right == L::DOT_DOT_EQ)
            return false;
        if (right == L::L_PAREN || right == L::L_BRACK)
            return !(ends_operand(left) || left == L::BANG);
        // `name!`: a macro.
        if (right == L::BANG && left == L::IDENT) return false;
        // `>` `=`, `>` `>`: parts of one operator.
        if (left == L::GT && (right == L::GT || right == L::EQ) && a.span().end == b.span().begin)
            return false;
        if (left == L::OR && closure_open_) return false;
        return true;
    }
    void closure_bar(size_t type, bool operand_before) {
        if (type != L::OR) return;
        if (closure_open_)
            closure_open_ = false;
        else
            closure_open_ = !operand_before;
    }
    [[nodiscard]] bool closure_open() const { return closure_open_; }

  private:
    bool is_prefix_ = false;
    bool last_closed_ = false;
    bool closure_open_ = false;
    int generics_ = 0;
};

bool opens(size_t t) { return t == L::L_PAREN || t == L::L_BRACK || t == L::L_BRACE; }

// Whether a space that the source has between the two is printed.
bool keeps_space(const TapeToken& a, const TapeToken& b) {
    if (a.span().end == b.span().begin) return false;
    const size_t left = a.getType();
    const size_t right = b.getType();
    if (left == L::L_PAREN || left == L::L_BRACK || right == L::R_PAREN || right == L::R_BRACK)
        return false;
    if (right == L::COMMA || right == L::SEMI || right == L::DOT) return false;
    return !(right == L::L_PAREN && is_word(left) && !is_keyword(left));
}

}  // namespace

std::string token_text_as_spaced(const Tape& tape, size_t begin, size_t end) {
    std::string out;
    for (size_t i = begin; i < end; ++i) {
        if (i > begin && keeps_space(tape.token(i - 1), tape.token(i))) out += ' ';
        out += tape.token(i).text();
    }
    return out;
}

std::string token_text(const Tape& tape, size_t begin, size_t end) {
    std::string out;
    Spacer spacer;
    for (size_t i = begin; i < end; ++i) {
        const TapeToken& t = tape.token(i);
        if (i == begin) {
            spacer.between(TapeToken(L::L_PAREN, t.span(), 0, ""), t);
            spacer.closure_bar(t.getType(), false);
        } else {
            const TapeToken& before = tape.token(i - 1);
            const bool closing_bar = t.getType() == L::OR && spacer.closure_open();
            const bool space = spacer.between(before, t) && !closing_bar;
            spacer.closure_bar(t.getType(), ends_operand(before.getType()));
            if (space) out += ' ';
            // Arguments of a macro are no expression yet: they stay as they are.
            if (before.getType() == L::BANG && opens(t.getType()) && i >= begin + 2 &&
                tape.token(i - 2).getType() == L::IDENT) {
                const size_t close = tape.partner(i);
                out += token_text_as_spaced(tape, i, close + 1);
                i = close;
                continue;
            }
        }
        out += t.text();
    }
    return out;
}

}  // namespace fleck::syntax
