// Operands of expressions: with their suffixes, and those that reach to the end of the expression.
#include <algorithm>

#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/literals.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// `break 'a: loop {}` could be read in two ways, and is not allowed.
void check_labeled_value(const ast::Nodes& nodes, bool has_label, ast::ExprId value,
                         const SourceMap& sources, DiagSink& diags) {
    if (has_label || !value.valid()) return;
    const ast::Expr& e = nodes.exprs[value];
    const auto labeled = [](const auto* k) { return k != nullptr && k->label.has_value(); };
    if ((labeled(std::get_if<ast::LoopExpr>(&e.kind)) ||
         labeled(std::get_if<ast::WhileExpr>(&e.kind)) ||
         labeled(std::get_if<ast::ForExpr>(&e.kind)) ||
         labeled(std::get_if<ast::BlockExpr>(&e.kind))) &&
        !sources.text(e.span).starts_with('('))
        diags.report(Diag::Syntax, e.span, "parentheses are missing around this labeled value");
}

}  // namespace

// ---- Suffixes

// `a.b` waits for what follows: before `(` it is the name of a method.
ast::ExprId AstBuilder::suffixes(ast::ExprId base, P::DotSuffixContext* first,
                                 const std::vector<P::SuffixContext*>& list) {
    if (first == nullptr && list.empty()) return base;
    const Nest nest(*this, nodes_->exprs[base].span, list.size() + 1);
    P::DotSuffixContext* waiting = first;
    const auto settle = [&] {
        if (waiting != nullptr) base = member(base, *waiting);
        waiting = nullptr;
    };
    for (auto* s : list) {
        if (auto* m = as<P::MemberSuffixContext>(*s)) {
            settle();
            waiting = m->dotSuffix();
        } else if (auto* call = as<P::CallSuffixContext>(*s)) {
            if (waiting != nullptr && waiting->DOT() != nullptr && waiting->IDENT() != nullptr) {
                base = method_call(base, *waiting, *call);
                waiting = nullptr;
                continue;
            }
            settle();
            std::vector<ast::ExprId> args = exprs(call->expr());
            const Span at = nodes_->exprs[base].span.to(span(*call));
            base = expr_node(at, ast::CallExpr{base, std::move(args)});
        } else {
            settle();
            auto& i = static_cast<P::IndexSuffixContext&>(*s);
            const ast::ExprId index = build(*i.expr());
            base = expr_node(nodes_->exprs[base].span.to(span(i)), ast::IndexExpr{base, index});
        }
    }
    settle();
    return base;
}

ast::ExprId AstBuilder::field(ast::ExprId base, std::string_view name, Span at) {
    return expr_node(nodes_->exprs[base].span.to(at),
                     ast::FieldExpr{base, ast::Ident{sym(name), at}});
}

ast::ExprId AstBuilder::member(ast::ExprId base, P::DotSuffixContext& c) {
    const Span whole = nodes_->exprs[base].span.to(span(c));
    if (c.QUESTION() != nullptr) return expr_node(whole, ast::TryExpr{base});
    if (c.AWAIT() != nullptr) {
        unsupported(span(c.AWAIT()), "`.await` is");
        return base;
    }
    if (c.INT() != nullptr) return field(base, token(c.INT()).text(), span(c.INT()));
    if (c.FLOAT() != nullptr) {
        // `t.0.1`: the lexer saw a number.
        const Span at = span(c.FLOAT());
        const std::string_view text = token(c.FLOAT()).text();
        const size_t dot = text.find('.');
        if (dot == std::string_view::npos ||
            text.find_first_not_of("0123456789.") != std::string_view::npos) {
            error(at, fmt::format("expected the name of a field, found `{}`", text));
            return base;
        }
        const auto middle = at.begin + static_cast<uint32_t>(dot);
        base = field(base, text.substr(0, dot), Span{at.begin, middle});
        return field(base, text.substr(dot + 1), Span{middle + 1, at.end});
    }
    if (c.IDENT() != nullptr) {
        const ast::Ident name = ident(c.IDENT());
        if (c.genericArgs() != nullptr)
            error(span(*c.genericArgs()), "field expressions cannot have generic arguments");
        return expr_node(whole, ast::FieldExpr{base, name});
    }
    if (c.children.size() > 1) {
        error(span(c), "expected the name of a field or a method after `.`");
        return base;
    }
    return float_without_digits(base, span(c.DOT()));
}

// `1.` is read as INT DOT.
ast::ExprId AstBuilder::float_without_digits(ast::ExprId base, Span dot) {
    const ast::Expr& e = nodes_->exprs[base];
    const auto* lit = std::get_if<ast::LitExpr>(&e.kind);
    const auto* number = lit != nullptr ? std::get_if<ast::IntLit>(&lit->literal) : nullptr;
    if (number == nullptr || number->suffix.valid() || !adjacent(e.span, dot)) {
        error(dot, "expected the name of a field or a method after this `.`");
        return base;
    }
    std::string digits;
    for (const char c : sources_.text(e.span))
        if (c != '_') digits += c;
    return expr_node(e.span.to(dot), ast::LitExpr{ast::FloatLit{sym(digits + "."), Symbol()}});
}

ast::ExprId AstBuilder::method_call(ast::ExprId receiver, P::DotSuffixContext& name,
                                    P::CallSuffixContext& call) {
    ast::PathSegment method{ident(name.IDENT()), name.genericArgs() != nullptr, {}};
    if (name.genericArgs() != nullptr) generic_args(*name.genericArgs(), method);
    std::vector<ast::ExprId> args = exprs(call.expr());
    const Span at = nodes_->exprs[receiver].span.to(span(call));
    return expr_node(at, ast::MethodCallExpr{receiver, std::move(method), std::move(args)});
}

// ---- Operands

ast::ExprId AstBuilder::literal(P::LiteralContext& c) {
    const auto& t = *static_cast<const TapeToken*>(c.start);
    return expr_node(t.span(), ast::LitExpr{decode_literal(t.text(), t.span(), symbols_, diags_)});
}

ast::ExprId AstBuilder::path_operand(Span at, P::ExprPathContext& path_tree,
                                     P::StructFieldsContext* fields,
                                     antlr4::tree::TerminalNode* brace,
                                     antlr4::tree::TerminalNode* tree, P::NameContext* macro_name) {
    ast::Path path = build(path_tree);
    if (tree != nullptr) {
        if (macro_name != nullptr) {
            if (symbols_.text(path.segments.back().name.name) == "macro_rules")
                refuse_macro_rules(at, macro_name);
            else
                error(span(*macro_name), "expected the arguments of the macro");
            return expr_node(at, ast::TupleExpr{});
        }
        return expand_macro(path, at, token(tree));
    }
    if (brace != nullptr) return struct_literal(std::move(path), fields, at);
    return expr_node(at, ast::PathExpr{std::move(path)});
}

ast::ExprId AstBuilder::build_simple(P::SimpleContext& c) {
    const Span at = span(c);
    if (auto* p = as<P::PathExprContext>(c)) {
        auto& tree = *static_cast<P::ExprPathContext*>(p->children[0]);
        if (p->children.size() == 1) return expr_node(at, ast::PathExpr{build(tree)});
        return path_operand(at, tree, p->structFields(), p->L_BRACE(), p->TREE(), p->name());
    }
    if (auto* l = as<P::LiteralExprContext>(c)) return literal(*l->literal());
    if (auto* t = as<P::TupleExprContext>(c)) return tuple(at, t->expr(), !t->COMMA().empty());
    if (auto* a = as<P::ArrayExprContext>(c)) return array(at, a->expr(), a->SEMI() != nullptr);
    if (auto* k = as<P::ContinueExprContext>(c))
        return expr_node(at, ast::ContinueExpr{label(k->LIFETIME())});
    return expr_node(at, ast::UnderscoreExpr{});
}

ast::ExprId AstBuilder::build_simple(P::SimpleNsContext& c) {
    const Span at = span(c);
    if (auto* p = as<P::PathExprNsContext>(c)) {
        auto& tree = *static_cast<P::ExprPathContext*>(p->children[0]);
        if (p->children.size() == 1) return expr_node(at, ast::PathExpr{build(tree)});
        return path_operand(at, tree, nullptr, nullptr, p->TREE(), p->name());
    }
    if (auto* l = as<P::LiteralExprNsContext>(c)) return literal(*l->literal());
    if (auto* t = as<P::TupleExprNsContext>(c)) return tuple(at, t->expr(), !t->COMMA().empty());
    if (auto* a = as<P::ArrayExprNsContext>(c)) return array(at, a->expr(), a->SEMI() != nullptr);
    if (auto* k = as<P::ContinueExprNsContext>(c))
        return expr_node(at, ast::ContinueExpr{label(k->LIFETIME())});
    return expr_node(at, ast::UnderscoreExpr{});
}

ast::ExprId AstBuilder::tuple(Span at, const std::vector<P::ExprContext*>& elems, bool comma) {
    if (elems.size() != 1 || comma) return expr_node(at, ast::TupleExpr{exprs(elems)});
    // Parentheses leave no node; the expression's span includes them.
    const ast::ExprId inner = build(*elems[0]);
    nodes_->exprs[inner].span = at;
    return inner;
}

ast::ExprId AstBuilder::array(Span at, const std::vector<P::ExprContext*>& elems, bool repeat) {
    if (!repeat) return expr_node(at, ast::ArrayExpr{exprs(elems)});
    const ast::ExprId elem = build(*elems[0]);
    const ast::BodyId len = body([&] { return build(*elems[1]); });
    return expr_node(at, ast::RepeatExpr{elem, len});
}

ast::ExprId AstBuilder::struct_literal(ast::Path path, P::StructFieldsContext* c, Span at) {
    ast::StructExpr value{std::move(path), {}, {}, false};
    if (c != nullptr) {
        for (auto* f : c->structField()) {
            if (value.base.valid() || value.rest) {
                error(span(*f),
                      "`..base` must be the last part of a struct expression, with no comma behind "
                      "it");
                break;
            }
            if (auto* base = as<P::StructBaseContext>(*f)) {
                if (base->expr() == nullptr)
                    value.rest = true;
                else
                    value.base = build(*base->expr());
                continue;
            }
            auto& init = static_cast<P::FieldInitContext&>(*f);
            const ast::Ident name = ident(init.IDENT() != nullptr ? init.IDENT() : init.INT());
            const bool shorthand = init.expr() == nullptr;
            ast::ExprId e;
            if (shorthand) {
                if (init.IDENT() == nullptr)
                    error(name.span, "a field that is a number needs a value: `0: x`");
                ast::Path variable;
                variable.segments.push_back(ast::PathSegment{name, false, {}});
                variable.span = name.span;
                e = expr_node(name.span, ast::PathExpr{std::move(variable)});
            } else {
                e = build(*init.expr());
            }
            value.inits.push_back(ast::FieldInit{name, e, shorthand, span(*f)});
        }
    }
    return expr_node(at, std::move(value));
}

// ---- Operands that reach to the end

std::optional<ast::Lifetime> AstBuilder::label(antlr4::tree::TerminalNode* t) {
    if (t == nullptr) return std::nullopt;
    return lifetime(t);
}

void AstBuilder::refuse_async(antlr4::tree::TerminalNode* async) {
    if (async != nullptr) unsupported(span(async), "an `async` closure is");
}

template <typename Body>
ast::ExprId AstBuilder::closure(Span at, bool by_move, P::ClosureParamsContext* params,
                                P::TypeNoPlusContext* ret, P::BlockContext* block, Body* value) {
    ast::ClosureExpr out{by_move, {}, {}, {}};
    if (params != nullptr) {
        for (auto* p : params->closureParam()) {
            const std::vector<ast::Attr> attributes = attrs(p->attr(), *p);
            check_targets(attributes, AttrTarget::Param);
            if (!cfg_active(attributes, AttrTarget::Param)) continue;
            const ast::PatId pat = build(*p->patternNoAlt());
            out.params.push_back(
                ast::ClosureParam{pat, p->type() != nullptr ? build(*p->type()) : ast::TyId()});
        }
    }
    if (ret != nullptr) out.ret = build(*ret);
    out.body = block != nullptr ? build(*block) : build(*value);
    return expr_node(at, std::move(out));
}

ast::ExprId AstBuilder::build(P::ReachContext& c) {
    const Span at = span(c);
    const auto optional = [&](P::ExprContext* e) {
        return e != nullptr ? build(*e) : ast::ExprId();
    };
    if (auto* f = as<P::ClosureExprContext>(c)) {
        refuse_async(f->ASYNC());
        return closure(at, f->MOVE() != nullptr, f->closureParams(), f->typeNoPlus(), f->block(),
                       f->expr());
    }
    if (auto* r = as<P::ReturnExprContext>(c)) {
        const ast::ExprId value = optional(r->expr());
        return expr_node(at, ast::ReturnExpr{value});
    }
    if (auto* b = as<P::BreakExprContext>(c)) {
        const ast::ExprId value = optional(b->expr());
        check_labeled_value(*nodes_, b->LIFETIME() != nullptr, value, sources_, diags_);
        return expr_node(at, ast::BreakExpr{label(b->LIFETIME()), value});
    }
    if (auto* r = as<P::RangeToExprContext>(c)) {
        const ast::ExprId high = optional(r->expr());
        return expr_node(at, ast::RangeExpr{{}, high, false});
    }
    const ast::ExprId high = optional(static_cast<P::RangeToInclusiveExprContext&>(c).expr());
    if (!high.valid()) diags_.report(Diag::RangeWithoutEnd, at);
    return expr_node(at, ast::RangeExpr{{}, high, true});
}

ast::ExprId AstBuilder::build(P::ReachNsContext& c) {
    const Span at = span(c);
    const auto optional = [&](P::ExprNsContext* e) {
        return e != nullptr ? build(*e) : ast::ExprId();
    };
    if (auto* f = as<P::ClosureExprNsContext>(c)) {
        refuse_async(f->ASYNC());
        return closure(at, f->MOVE() != nullptr, f->closureParams(), f->typeNoPlus(), f->block(),
                       f->exprNs());
    }
    if (auto* r = as<P::ReturnExprNsContext>(c)) {
        // `while return { .. }`: the block is what is returned, and the loop has none.
        const size_t next = token(r->RETURN()).index() + 1;
        if (r->exprNs() == nullptr && tape_.token(next).getType() == P::L_BRACE)
            error(tape_.token(std::min(tape_.partner(next) + 1, tape_.size() - 1)).span(),
                  "expected a block, which is missing behind the value of this `return`");
        const ast::ExprId value = optional(r->exprNs());
        return expr_node(at, ast::ReturnExpr{value});
    }
    if (auto* b = as<P::BreakExprNsContext>(c)) {
        const ast::ExprId value = optional(b->exprNs());
        check_labeled_value(*nodes_, b->LIFETIME() != nullptr, value, sources_, diags_);
        return expr_node(at, ast::BreakExpr{label(b->LIFETIME()), value});
    }
    if (auto* r = as<P::RangeToExprNsContext>(c)) {
        const ast::ExprId high = optional(r->exprNs());
        return expr_node(at, ast::RangeExpr{{}, high, false});
    }
    if (auto* l = as<P::LetExprNsContext>(c)) {
        unsupported(at, "a `let` inside of a condition is");
        return build(*l->exprNs());
    }
    const ast::ExprId high = optional(static_cast<P::RangeToInclusiveExprNsContext&>(c).exprNs());
    if (!high.valid()) diags_.report(Diag::RangeWithoutEnd, at);
    return expr_node(at, ast::RangeExpr{{}, high, true});
}

}  // namespace fleck::syntax
