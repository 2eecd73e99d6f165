#include "frontend/sema/delimiters.h"

#include <cctype>

namespace fleck {

namespace {

// Where an expression stands.
enum class Place : uint8_t {
    If,
    While,
    For,
    Match,
    LetScrutinee,
    LetElse,
    Assigned,
    Let,
    Return,
    Break,
    Index,
    Argument,
    MethodArgument,
    Arm,
    ClosureBody,
    BlockValue,
    Length,
    OtherConstant
};

std::string_view place_name(Place place) {
    switch (place) {
        case Place::If:
            return "an `if` condition";
        case Place::While:
            return "a `while` condition";
        case Place::For:
            return "what a `for` goes over";
        case Place::Match:
            return "what is matched";
        case Place::LetScrutinee:
            return "what a `let` condition looks at";
        case Place::LetElse:
        case Place::Assigned:
        case Place::Let:
            return "an assigned value";
        case Place::Return:
            return "a returned value";
        case Place::Break:
            return "the value of a `break`";
        case Place::Index:
            return "an index";
        case Place::Argument:
            return "a function's argument";
        case Place::MethodArgument:
            return "a method's argument";
        case Place::Arm:
            return "the value of an arm";
        case Place::ClosureBody:
            return "the body of a closure";
        case Place::BlockValue:
            return "the value of a block";
        case Place::Length:
        case Place::OtherConstant:
            return "a constant";
    }
    FLECK_UNREACHABLE();
}

bool before_block(Place place) {
    return place == Place::If || place == Place::While || place == Place::For ||
           place == Place::Match || place == Place::LetScrutinee;
}

// The end of what begins at `at` and may hold brackets: a literal, a comment, or one character.
size_t skip_one(std::string_view text, size_t at) {
    const auto after = [&](std::string_view end, size_t from) {
        const size_t found = text.find(end, from);
        return found == std::string_view::npos ? text.size() : found + end.size();
    };
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//")) return after("\n", at);
    if (rest.starts_with("/*")) return after("*/", at);
    if (rest.starts_with("r\"")) return after("\"", at + 2);
    if (rest.starts_with("r#\"")) return after("\"#", at + 3);
    if (rest.starts_with("'")) {
        if (rest.starts_with("'\\")) return after("'", at + 3);
        size_t end = at + 2;  // one character, of up to four bytes; else a lifetime
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
        return end < text.size() && text[end] == '\'' ? end + 1 : at + 1;
    }
    if (!rest.starts_with("\"")) return at + 1;
    for (size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

// Does the parenthesis at the front close at the end?
bool is_parenthesized(std::string_view text) {
    if (!text.starts_with('(')) return false;
    int depth = 0;
    for (size_t i = 0; i < text.size(); i = skip_one(text, i)) {
        if (text[i] == '(') ++depth;
        if (text[i] == ')' && --depth == 0) return i + 1 == text.size();
    }
    return false;
}

class Delimiters {
  public:
    Delimiters(Program& program, const ast::Nodes& nodes) : p_(program), nodes_(nodes) {}

    void run() {
        for (const ast::Expr& e : nodes_.exprs)
            if (e.origin == ast::Origin::Written) inside(e);
    }

    void check(ast::ExprId id, Place place) {
        if (!id.valid()) return;
        const ast::Expr& e = nodes_.exprs[id];
        if (e.origin != ast::Origin::Written) return;
        if (const auto* let = std::get_if<ast::LetExpr>(&e.kind))
            return check(let->scrutinee, Place::LetScrutinee);
        if (has_parens(e)) {
            if (place != Place::OtherConstant && !needs_delimiters(e, place))
                p_.diags.report(Diag::UnusedParens, e.span, place_name(place));
            return;
        }
        check_braces(e, place);
    }

  private:
    bool has_parens(const ast::Expr& e) const {
        return !std::holds_alternative<ast::TupleExpr>(e.kind) &&
               is_parenthesized(p_.sources.text(e.span));
    }

    void check_braces(const ast::Expr& e, Place place) {
        const auto* block = std::get_if<ast::BlockExpr>(&e.kind);
        if (block == nullptr || block->label || block->is_unsafe || !block->stmts.empty() ||
            !block->tail.valid() || place == Place::Arm || place == Place::ClosureBody ||
            place == Place::Let || place == Place::Match || place == Place::LetScrutinee ||
            place == Place::LetElse)
            return;
        const std::string_view text = p_.sources.text(e.span);
        const ast::Expr& inner = nodes_.exprs[block->tail];
        if (!text.starts_with('{') || text.find('\n') != std::string_view::npos ||
            needs_delimiters(inner, place))
            return;
        if (place == Place::OtherConstant && !std::holds_alternative<ast::LitExpr>(inner.kind))
            return;
        p_.diags.report(Diag::UnusedBraces, e.span, place_name(place));
    }

    void inside(const ast::Expr& e) {
        using namespace ast;
        if (const auto* k = std::get_if<IfExpr>(&e.kind)) return check(k->cond, Place::If);
        if (const auto* k = std::get_if<WhileExpr>(&e.kind)) return check(k->cond, Place::While);
        if (const auto* k = std::get_if<ForExpr>(&e.kind)) return check(k->iter, Place::For);
        if (const auto* k = std::get_if<ReturnExpr>(&e.kind)) return check(k->value, Place::Return);
        if (const auto* k = std::get_if<BreakExpr>(&e.kind)) return check(k->value, Place::Break);
        if (const auto* k = std::get_if<IndexExpr>(&e.kind)) return check(k->index, Place::Index);
        if (const auto* k = std::get_if<AssignExpr>(&e.kind)) return check(k->rhs, Place::Assigned);
        if (const auto* k = std::get_if<AssignOpExpr>(&e.kind))
            return check(k->rhs, Place::Assigned);
        if (const auto* k = std::get_if<ClosureExpr>(&e.kind); k != nullptr && !k->ret.valid())
            return check(k->body, Place::ClosureBody);
        if (const auto* k = std::get_if<CallExpr>(&e.kind))
            for (ExprId a : k->args) check(a, Place::Argument);
        if (const auto* k = std::get_if<MethodCallExpr>(&e.kind))
            for (ExprId a : k->args) check(a, Place::MethodArgument);
        if (const auto* k = std::get_if<MatchExpr>(&e.kind)) {
            check(k->scrutinee, Place::Match);
            for (const MatchArm& arm : k->arms) check(arm.body, Place::Arm);
        }
        if (const auto* k = std::get_if<BlockExpr>(&e.kind)) {
            for (const Stmt& s : k->stmts) {
                if (const auto* let = std::get_if<LetStmt>(&s.kind))
                    check(let->init, let->else_block.valid() ? Place::LetElse : Place::Let);
                if (const auto* only = std::get_if<ExprStmt>(&s.kind); only && !only->semi)
                    check(only->expr, Place::BlockValue);
            }
            if (k->tail.valid() && !has_attribute(e.span.begin, nodes_.exprs[k->tail]))
                check(k->tail, Place::BlockValue);
        }
    }

    // `#[cfg(unix)] { true }`: an attribute cannot stand before all expressions.
    bool has_attribute(uint32_t from, const ast::Expr& e) const {
        if (e.span.begin < from) return false;
        std::string_view before = p_.sources.text(Span{from, e.span.begin});
        while (!before.empty() && std::isspace(static_cast<unsigned char>(before.back())) != 0)
            before.remove_suffix(1);
        return before.ends_with(']') && before.rfind("#[") != std::string_view::npos;
    }

    // Would `inner` mean something else without them?
    bool needs_delimiters(const ast::Expr& inner, Place place) const {
        const auto* logic = std::get_if<ast::LogicExpr>(&inner.kind);
        if (place == Place::LetElse && (logic != nullptr || ends_in_brace(inner))) return true;
        if (place == Place::LetScrutinee &&
            (logic != nullptr || std::holds_alternative<ast::RangeExpr>(inner.kind)))
            return true;
        return begins_with_block(inner) || (before_block(place) && has_struct_literal(inner));
    }

    bool ends_in_brace(const ast::Expr& e) const { return p_.sources.text(e.span).ends_with("})"); }

    // In a statement's place `{ 0 } + 1` would end behind the brace.
    bool begins_with_block(const ast::Expr& e) const {
        const ast::ExprId first = leftmost(e);
        if (!first.valid()) return false;
        const ast::Expr& next = nodes_.exprs[first];
        if (has_parens(next)) return false;
        if (leftmost(next).valid()) return begins_with_block(next);
        return std::holds_alternative<ast::IfExpr>(next.kind) ||
               std::holds_alternative<ast::MatchExpr>(next.kind) ||
               std::holds_alternative<ast::BlockExpr>(next.kind) ||
               std::holds_alternative<ast::WhileExpr>(next.kind) ||
               std::holds_alternative<ast::LoopExpr>(next.kind) ||
               std::holds_alternative<ast::ForExpr>(next.kind);
    }

    static ast::ExprId leftmost(const ast::Expr& e) {
        if (const auto* k = std::get_if<ast::BinaryExpr>(&e.kind)) return k->lhs;
        if (const auto* k = std::get_if<ast::LogicExpr>(&e.kind)) return k->lhs;
        if (const auto* k = std::get_if<ast::CallExpr>(&e.kind)) return k->callee;
        if (const auto* k = std::get_if<ast::CastExpr>(&e.kind)) return k->operand;
        if (const auto* k = std::get_if<ast::IndexExpr>(&e.kind)) return k->base;
        return {};
    }

    // `if (x == P { .. }) {`: without the parentheses the first brace would begin the block.
    bool has_struct_literal(const ast::Expr& e) const {
        const auto in = [&](ast::ExprId id) {
            return id.valid() && !has_parens(nodes_.exprs[id]) &&
                   has_struct_literal(nodes_.exprs[id]);
        };
        if (std::holds_alternative<ast::StructExpr>(e.kind)) return true;
        if (const auto* k = std::get_if<ast::BinaryExpr>(&e.kind)) return in(k->lhs) || in(k->rhs);
        if (const auto* k = std::get_if<ast::LogicExpr>(&e.kind)) return in(k->lhs) || in(k->rhs);
        if (const auto* k = std::get_if<ast::AssignExpr>(&e.kind)) return in(k->lhs) || in(k->rhs);
        if (const auto* k = std::get_if<ast::UnaryExpr>(&e.kind)) return in(k->operand);
        if (const auto* k = std::get_if<ast::BorrowExpr>(&e.kind)) return in(k->operand);
        if (const auto* k = std::get_if<ast::CastExpr>(&e.kind)) return in(k->operand);
        if (const auto* k = std::get_if<ast::FieldExpr>(&e.kind)) return in(k->base);
        if (const auto* k = std::get_if<ast::IndexExpr>(&e.kind)) return in(k->base);
        if (const auto* k = std::get_if<ast::MethodCallExpr>(&e.kind)) return in(k->receiver);
        return false;
    }

    Program& p_;
    const ast::Nodes& nodes_;
};

}  // namespace

void report_unused_delimiters(Program& program, const ast::Nodes& nodes) {
    Delimiters(program, nodes).run();
}

void report_unused_delimiters(Program& program, const ast::Body& constant, ConstantPlace place) {
    const auto where = [&] {
        switch (place) {
            case ConstantPlace::Item:
                return Place::Assigned;
            case ConstantPlace::Length:
                return Place::Length;
            case ConstantPlace::Other:
                return Place::OtherConstant;
        }
        FLECK_UNREACHABLE();
    };
    Delimiters(program, constant.nodes).check(constant.value, where());
}

}  // namespace fleck
