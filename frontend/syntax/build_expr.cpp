// Expressions: operands with their prefixes and suffixes, operators by precedence.
#include <type_traits>

#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/literals.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// How tightly an operator binds; a unary operator and `as` are tighter than all.
enum Level : uint8_t {
    kAssign,
    kRange,
    kOrOr,
    kAndAnd,
    kCompare,
    kOr,
    kXor,
    kAnd,
    kShift,
    kSum,
    kProduct
};

struct Operator {
    enum class Kind : uint8_t { Binary, Logic, Assign, AssignOp, Range, RangeInclusive } kind;
    Level level;
    ast::BinOp op = ast::BinOp::Add;
    ast::LogicOp logic = ast::LogicOp::And;
    Span span{};
};

Operator binary(ast::BinOp op, Level level) { return {Operator::Kind::Binary, level, op, {}, {}}; }
Operator assign_op(ast::BinOp op) { return {Operator::Kind::AssignOp, kAssign, op, {}, {}}; }

Operator operator_of(size_t token) {
    using K = Operator::Kind;
    using B = ast::BinOp;
    switch (token) {
        case P::PLUS:
            return binary(B::Add, kSum);
        case P::MINUS:
            return binary(B::Sub, kSum);
        case P::STAR:
            return binary(B::Mul, kProduct);
        case P::SLASH:
            return binary(B::Div, kProduct);
        case P::PERCENT:
            return binary(B::Rem, kProduct);
        case P::CARET:
            return binary(B::BitXor, kXor);
        case P::AND:
            return binary(B::BitAnd, kAnd);
        case P::OR:
            return binary(B::BitOr, kOr);
        case P::SHL:
            return binary(B::Shl, kShift);
        case P::EQ_EQ:
            return binary(B::Eq, kCompare);
        case P::NE:
            return binary(B::Ne, kCompare);
        case P::LT:
            return binary(B::Lt, kCompare);
        case P::LE:
            return binary(B::Le, kCompare);
        case P::GT:
            return binary(B::Gt, kCompare);
        case P::AND_AND:
            return {K::Logic, kAndAnd, {}, ast::LogicOp::And, {}};
        case P::OR_OR:
            return {K::Logic, kOrOr, {}, ast::LogicOp::Or, {}};
        case P::EQ:
            return {K::Assign, kAssign, {}, {}, {}};
        case P::PLUS_EQ:
            return assign_op(B::Add);
        case P::MINUS_EQ:
            return assign_op(B::Sub);
        case P::STAR_EQ:
            return assign_op(B::Mul);
        case P::SLASH_EQ:
            return assign_op(B::Div);
        case P::PERCENT_EQ:
            return assign_op(B::Rem);
        case P::CARET_EQ:
            return assign_op(B::BitXor);
        case P::AND_EQ:
            return assign_op(B::BitAnd);
        case P::OR_EQ:
            return assign_op(B::BitOr);
        case P::SHL_EQ:
            return assign_op(B::Shl);
        default:
            FLECK_UNREACHABLE();
    }
}

}  // namespace

// Operands and operators from left to right: n+1 operands, the last one missing in `a..`.
struct AstBuilder::Chain {
    std::vector<ast::ExprId> operands;
    std::vector<Operator> operators;
};

namespace {

Operator read_operator(P::CastBinaryOpContext& c, DiagSink& diags) {
    const auto* first = static_cast<const TapeToken*>(c.start);
    const auto* last = static_cast<const TapeToken*>(c.stop);
    Operator op = operator_of(first->getType());
    if (first->getType() == P::GT && c.children.size() > 1) {
        const size_t shifts = c.GT().size();
        if (shifts == 2)
            op = c.EQ() != nullptr ? assign_op(ast::BinOp::Shr) : binary(ast::BinOp::Shr, kShift);
        else
            op = binary(ast::BinOp::Ge, kCompare);
        if (first->span().end + c.children.size() - 1 != last->span().end)
            diags.report(Diag::Syntax, first->span().to(last->span()),
                         "an operator is written without spaces in it");
    }
    op.span = first->span().to(last->span());
    return op;
}

Operator read_operator(P::BinaryOpContext& c, DiagSink& diags) {
    if (c.castBinaryOp() != nullptr) return read_operator(*c.castBinaryOp(), diags);
    const auto* token = static_cast<const TapeToken*>(c.start);
    Operator op = operator_of(token->getType());
    op.span = token->span();
    return op;
}

auto* op_of(P::ContContext& c) { return c.binaryOp(); }
auto* op_of(P::ContNsContext& c) { return c.binaryOp(); }
auto* op_of(P::CastContContext& c) { return c.castBinaryOp(); }
auto* op_of(P::CastContNsContext& c) { return c.castBinaryOp(); }
auto* next_of(P::ContContext& c) { return c.expr(); }
auto* next_of(P::ContNsContext& c) { return c.exprNs(); }
auto* next_of(P::CastContContext& c) { return c.expr(); }
auto* next_of(P::CastContNsContext& c) { return c.exprNs(); }
auto* cast_of(P::ContContext& c) { return c.castCont(); }
auto* cast_of(P::ContNsContext& c) { return c.castContNs(); }
auto* cast_of(P::CastContContext& c) { return c.castCont(); }
auto* cast_of(P::CastContNsContext& c) { return c.castContNs(); }
auto* cont_of(P::ExprContext& c) { return c.cont(); }
auto* cont_of(P::ExprNsContext& c) { return c.contNs(); }
auto* reach_of(P::ExprContext& c) { return c.reach(); }
auto* reach_of(P::ExprNsContext& c) { return c.reachNs(); }
auto* simple_of(P::ExprContext& c) { return c.simple(); }
auto* simple_of(P::ExprNsContext& c) { return c.simpleNs(); }

template <typename ExprCtx>
std::vector<P::AttrContext*> attrs_of(ExprCtx& c) {
    auto* first = static_cast<antlr4::ParserRuleContext*>(c.children[0]);
    if (first->getRuleIndex() != P::RuleAttr) return {};
    return c.attr();
}

}  // namespace

// ---- Chains of operators

// All children are rules; one walk over them is cheaper than asking for each kind.
template <typename ExprCtx>
void AstBuilder::collect(ExprCtx& c, Chain& chain) {
    using Reach = std::remove_pointer_t<decltype(reach_of(c))>;
    using Simple = std::remove_pointer_t<decltype(simple_of(c))>;
    using Cont = std::remove_pointer_t<decltype(cont_of(c))>;
    ast::ExprId operand;
    std::vector<P::PrefixContext*> prefixes;
    std::vector<P::SuffixContext*> suffix_list;
    Cont* cont = nullptr;
    for (auto* child : c.children) {
        auto* rule = static_cast<antlr4::ParserRuleContext*>(child);
        switch (rule->getRuleIndex()) {
            case P::RuleAttr:
                break;
            case P::RulePrefix:
                prefixes.push_back(static_cast<P::PrefixContext*>(rule));
                break;
            case P::RuleSuffix:
                suffix_list.push_back(static_cast<P::SuffixContext*>(rule));
                break;
            case P::RuleReach:
            case P::RuleReachNs:
                operand = build(*static_cast<Reach*>(rule));
                break;
            case P::RuleSimple:
            case P::RuleSimpleNs:
                operand = build_simple(*static_cast<Simple*>(rule));
                break;
            case P::RuleBlockLike:
                operand = build(*static_cast<P::BlockLikeContext*>(rule));
                break;
            default:
                cont = static_cast<Cont*>(rule);
                break;
        }
    }
    operand = suffixes(operand, nullptr, suffix_list);
    if (!prefixes.empty()) operand = prefixed(prefixes, operand);
    collect_cont(cont, operand, chain);
}

template <typename ContCtx>
void AstBuilder::collect_cont(ContCtx* c, ast::ExprId operand, Chain& chain) {
    if (c == nullptr) {
        chain.operands.push_back(operand);
        return;
    }
    const Nest nest(*this, span(*c));
    if (c->AS() != nullptr) {
        const ast::TyId type = build(*c->typeNoPlus());
        const Span at = nodes_->exprs[operand].span.to(nodes_->types[type].span);
        return collect_cont(cast_of(*c), expr_node(at, ast::CastExpr{operand, type}), chain);
    }
    chain.operands.push_back(operand);
    if (auto* op = op_of(*c)) {
        chain.operators.push_back(read_operator(*op, diags_));
    } else {
        const auto& t = *static_cast<const TapeToken*>(c->start);
        if (t.getType() == P::DOT_DOT_DOT)
            diags_.report(Diag::Syntax, t.span(), "unexpected token: `...`")
                .help("use `..` for a range without its end, `..=` for one with it");
        const bool inclusive = t.getType() != P::DOT_DOT;
        chain.operators.push_back(
            {inclusive ? Operator::Kind::RangeInclusive : Operator::Kind::Range,
             kRange,
             {},
             {},
             t.span()});
    }
    if (auto* next = next_of(*c)) {
        refuse_attrs(attrs_of(*next));
        collect(*next, chain);
    } else {
        if (chain.operators.back().kind == Operator::Kind::RangeInclusive)
            diags_.report(Diag::RangeWithoutEnd, chain.operators.back().span)
                .help("`a..` has no end, `a..=b` ends with b");
        chain.operands.emplace_back();
    }
}

// Operators wait on a stack until one that binds no tighter comes from the right.
ast::ExprId AstBuilder::resolve(Chain& chain) {
    if (chain.operators.empty()) return chain.operands[0];
    std::vector<ast::ExprId> values;
    std::vector<Operator> waiting;
    const auto report_chain = [&](const Operator& first, const Operator& next, ast::ExprId last) {
        const auto is_equality = [](const Operator& op) {
            return op.op == ast::BinOp::Eq || op.op == ast::BinOp::Ne;
        };
        const Span at = first.span.to(next.span);
        // In `a < b == c` it is clear what is compared with `c`.
        if (is_equality(first) != is_equality(next)) {
            diags_.report(Diag::MacroCall, at, "comparison operators cannot be chained")
                .help("put parentheses around one of the comparisons");
            return;
        }
        Diagnostic& d = diags_.report(Diag::Syntax, at, "comparison operators cannot be chained");
        const bool is_generic = first.op == ast::BinOp::Lt && next.op == ast::BinOp::Gt;
        d.help(is_generic ? "for generic arguments write `::<...>`"
                          : "split the comparison into two, joined by `&&`");
        // `Vec<u8>::new()` and `Some<u8>(5)` are one hole: it is clear where they end.
        const Span rest = last.valid() ? nodes_->exprs[last].span : Span{};
        if (const char c = rest.valid() ? sources_.text(rest).front() : ' ';
            is_generic && (c == ':' || c == '('))
            throw SyntaxStop{MissingToken{nodes_->exprs[values[values.size() - 2]].span.begin,
                                          FleckParser::IDENT, at, rest.end}};
        throw SyntaxStop{{}, at};
    };
    const auto apply = [&] {
        const Operator op = waiting.back();
        waiting.pop_back();
        const ast::ExprId rhs = values.back();
        values.pop_back();
        const ast::ExprId lhs = values.back();
        const Span at = nodes_->exprs[lhs].span.to(rhs.valid() ? nodes_->exprs[rhs].span : op.span);
        switch (op.kind) {
            case Operator::Kind::Binary:
                values.back() = expr_node(at, ast::BinaryExpr{op.op, op.span, lhs, rhs});
                break;
            case Operator::Kind::Logic:
                values.back() = expr_node(at, ast::LogicExpr{op.logic, lhs, rhs});
                break;
            case Operator::Kind::Assign:
                values.back() = expr_node(at, ast::AssignExpr{op.span, lhs, rhs});
                break;
            case Operator::Kind::AssignOp:
                values.back() = expr_node(at, ast::AssignOpExpr{op.op, op.span, lhs, rhs});
                break;
            case Operator::Kind::Range:
            case Operator::Kind::RangeInclusive:
                values.back() = expr_node(
                    at, ast::RangeExpr{lhs, rhs, op.kind == Operator::Kind::RangeInclusive});
                break;
        }
    };
    values.push_back(chain.operands[0]);
    for (size_t i = 0; i < chain.operators.size(); ++i) {
        const Operator& op = chain.operators[i];
        while (!waiting.empty() && (waiting.back().level > op.level ||
                                    (waiting.back().level == op.level && op.level != kAssign))) {
            if (op.level == kCompare && waiting.back().level == kCompare)
                report_chain(waiting.back(), op, chain.operands[i + 1]);
            if (op.level == kRange && waiting.back().level == kRange)
                error(op.span, "a range cannot be an end of another range; use parentheses");
            apply();
        }
        waiting.push_back(op);
        values.push_back(chain.operands[i + 1]);
    }
    while (!waiting.empty()) apply();
    return values.back();
}

ast::ExprId AstBuilder::build(P::ExprContext& c) {
    refuse_attrs(attrs_of(c));
    return build_element(c);
}

ast::ExprId AstBuilder::build(P::ExprNsContext& c) {
    refuse_attrs(attrs_of(c));
    const Nest nest(*this, span(c));
    Chain chain;
    collect(c, chain);
    return resolve(chain);
}

// Elements of arrays and tuples, and arguments, may have attributes.
std::vector<ast::ExprId> AstBuilder::exprs(const std::vector<P::ExprContext*>& list) {
    std::vector<ast::ExprId> out;
    out.reserve(list.size());
    for (auto* e : list) {
        const std::vector<P::AttrContext*> written = attrs_of(*e);
        const std::vector<ast::Attr> attributes = attrs(written, *e);
        check_targets(attributes, AttrTarget::Expression);
        if (cfg_active(attributes, AttrTarget::Expression)) out.push_back(build_element(*e));
    }
    return out;
}

ast::ExprId AstBuilder::build_element(P::ExprContext& c) {
    const Nest nest(*this, span(c));
    Chain chain;
    collect(c, chain);
    return resolve(chain);
}

ast::ExprId AstBuilder::build_stmt_expr(P::StmtExprContext& c) {
    const Nest nest(*this, span(c));
    if (auto* r = as<P::ReachStmtExprContext>(c)) return build(*r->reach());
    Chain chain;
    if (auto* s = as<P::SimpleStmtExprContext>(c)) {
        const ast::ExprId operand = suffixes(build_simple(*s->simple()), nullptr, s->suffix());
        collect_cont(s->cont(), operand, chain);
        return resolve(chain);
    }
    // `*p = 1`, `-x.abs() + 1`: the prefix belongs to the first operand only.
    auto& p = static_cast<P::PrefixStmtExprContext&>(c);
    std::vector<P::PrefixContext*> prefixes{p.prefix()};
    P::ExprContext& e = *p.expr();
    for (auto* more : e.prefix()) prefixes.push_back(more);
    ast::ExprId operand;
    if (auto* r = e.reach()) {
        operand = build(*r);
    } else {
        operand = e.simple() != nullptr ? build_simple(*e.simple()) : build(*e.blockLike());
        operand = suffixes(operand, nullptr, e.suffix());
    }
    collect_cont(e.cont(), prefixed(prefixes, operand), chain);
    return resolve(chain);
}

ast::ExprId AstBuilder::continued(ast::ExprId base, P::DotSuffixContext& first,
                                  const std::vector<P::SuffixContext*>& list,
                                  P::ContContext* cont) {
    Chain chain;
    collect_cont(cont, suffixes(base, &first, list), chain);
    return resolve(chain);
}

ast::ExprId AstBuilder::prefixed(const std::vector<P::PrefixContext*>& prefixes,
                                 ast::ExprId operand) {
    const Nest nest(*this, span(*prefixes[0]), prefixes.size());
    for (size_t i = prefixes.size(); i-- > 0;) {
        P::PrefixContext& p = *prefixes[i];
        const Span at = span(p).to(nodes_->exprs[operand].span);
        if (p.MINUS() != nullptr)
            operand = expr_node(at, ast::UnaryExpr{ast::UnOp::Neg, operand});
        else if (p.BANG() != nullptr)
            operand = expr_node(at, ast::UnaryExpr{ast::UnOp::Not, operand});
        else if (p.STAR() != nullptr)
            operand = expr_node(at, ast::UnaryExpr{ast::UnOp::Deref, operand});
        else {
            ast::BorrowExpr borrow{p.MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not, false,
                                   operand};
            if (auto* raw = p.rawRef()) {
                borrow.raw = true;
                borrow.mut = raw->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not;
                if (token(raw->IDENT()).text() != "raw")
                    error(span(raw->IDENT()), "expected `raw` here");
            }
            if (p.AND_AND() == nullptr) {
                operand = expr_node(at, borrow);
            } else {
                const ast::ExprId inner = expr_node(Span{at.begin + 1, at.end}, borrow);
                operand = expr_node(at, ast::BorrowExpr{ast::Mut::Not, false, inner});
            }
        }
    }
    return operand;
}

}  // namespace fleck::syntax
