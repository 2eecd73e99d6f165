// Patterns.
#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/literals.h"

namespace fleck::syntax {

namespace {

using P = FleckParser;

// Do the parentheses of the pattern `c` around `inner` change what it means? rustc's
// rule: `&(mut x)` is not `&mut x`, alternatives stand in them behind `@` and `&`, in a `let` and
// in parameters, and those in other parentheses are told with these.
bool needs_parens(P::TuplePatternContext& c, const ast::Pat& inner) {
    if (std::holds_alternative<ast::RangePat>(inner.kind)) return true;
    const bool is_or = std::holds_alternative<ast::OrPat>(inner.kind);
    const auto* ident = std::get_if<ast::IdentPat>(&inner.kind);
    const bool is_mut = ident != nullptr && ident->mut == ast::Mut::Mut;
    antlr4::tree::ParseTree* around = c.parent;
    if (auto* ref = dynamic_cast<P::RefPatternContext*>(around))
        return is_or || (is_mut && ref->MUT() == nullptr);
    around = around->parent;  // past a patternNoAlt
    auto* alternatives = dynamic_cast<P::PatternContext*>(around);
    if (alternatives == nullptr) return is_or;  // behind `@`, or a parameter
    if (alternatives->children.size() > 1) return false;
    around = around->parent;
    if (dynamic_cast<P::LetStmtContext*>(around) != nullptr) return is_or;
    if (auto* list = dynamic_cast<P::PatternsContext*>(around))
        if (dynamic_cast<P::TuplePatternContext*>(list->parent) != nullptr)
            return list->children.size() == 1;
    return false;
}

}  // namespace

ast::PatId AstBuilder::build(P::PatternContext& c) {
    const auto alts = c.patternNoAlt();
    if (alts.size() == 1) return build(*alts[0]);
    ast::OrPat alternatives;
    for (auto* a : alts) alternatives.alts.push_back(build(*a));
    return pat_node(span(c), std::move(alternatives));
}

ast::PatId AstBuilder::build(P::PatternNoAltContext& c) {
    auto* m = as<P::MutBindingPatternContext>(c);
    if (m == nullptr) return build(*static_cast<P::PlainPatternPatternContext&>(c).plainPattern());
    if (m->pathName()->IDENT() == nullptr)
        error(span(*m->pathName()),
              fmt::format("`mut` must be followed by a name, found `{}`",
                          static_cast<TapeToken*>(m->pathName()->start)->text()));
    return binding(span(c), false, ast::Mut::Not, ast::Mut::Mut, ident(*m->pathName()),
                   m->patternNoAlt());
}

ast::PatId AstBuilder::build(P::PlainPatternContext& c) {
    const Span at = span(c);
    const Nest nest(*this, at);
    if (auto* p = as<P::PathPatternContext>(c)) return path_pattern(*p);
    if (as<P::WildPatternContext>(c) != nullptr) return pat_node(at, ast::WildPat{});
    if (auto* p = as<P::LiteralPatternContext>(c)) {
        const Span low_span =
            p->MINUS() != nullptr ? span(p->MINUS()).to(span(*p->literal())) : span(*p->literal());
        const ast::PatId low = literal_pattern(*p->literal(), p->MINUS() != nullptr, low_span);
        return p->rangeOp() == nullptr ? low : range_pattern(at, low, *p->rangeOp(), p->patEnd());
    }
    if (auto* p = as<P::RefBindingPatternContext>(c))
        return binding(at, true, p->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not, ast::Mut::Not,
                       ident(*p->name()), p->patternNoAlt());
    if (auto* p = as<P::TuplePatternContext>(c)) {
        auto* list = p->patterns();
        if (list != nullptr && list->pattern().size() == 1 && list->COMMA().empty()) {
            const ast::PatId inner = build(*list->pattern(0));
            if (!std::holds_alternative<ast::RestPat>(nodes_->pats[inner].kind)) {
                if (!std_crate_ && !needs_parens(*p, nodes_->pats[inner]))
                    diags_.report(Diag::UnusedParens, at, "a pattern");
                return inner;
            }
            return pat_node(at, ast::TuplePat{{inner}});
        }
        return pat_node(at, ast::TuplePat{patterns(list)});
    }
    if (auto* p = as<P::RefPatternContext>(c)) {
        if (p->LIFETIME() != nullptr) error(span(p->LIFETIME()), "a pattern has no lifetimes");
        const ast::Mut mut = p->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not;
        ast::PatId inner = build(*p->plainPattern());
        const auto* range = std::get_if<ast::RangePat>(&nodes_->pats[inner].kind);
        if (range != nullptr && as<P::TuplePatternContext>(*p->plainPattern()) == nullptr)
            diags_.report(Diag::Syntax, nodes_->pats[inner].span,
                          "a range behind `&` needs parentheses");
        if (p->AND() != nullptr) return pat_node(at, ast::RefPat{mut, inner});
        inner = pat_node(Span{at.begin + 1, at.end}, ast::RefPat{mut, inner});
        return pat_node(at, ast::RefPat{ast::Mut::Not, inner});
    }
    if (auto* p = as<P::SlicePatternContext>(c)) {
        std::vector<ast::PatId> elems = patterns(p->patterns());
        for (size_t i = 0; i < elems.size(); ++i)
            check_element(nodes_->pats[elems[i]], span(*p->patterns()->pattern(i)));
        return pat_node(at, ast::SlicePat{std::move(elems)});
    }
    if (auto* p = as<P::RangeToPatternContext>(c)) {
        if (p->patEnd() == nullptr) {
            if (p->rangeOp()->DOT_DOT() == nullptr) diags_.report(Diag::RangeWithoutEnd, at);
            return pat_node(at, ast::RestPat{});
        }
        return range_pattern(at, {}, *p->rangeOp(), p->patEnd());
    }
    unsupported(at, "a `const` block in a pattern is");
    return pat_node(at, ast::WildPat{});
}

// `[1.., 2]`, `[x @ 1.., 2]`: without parentheses around the range it looks like the rest.
void AstBuilder::check_element(const ast::Pat& element, Span written) {
    const ast::Pat* pat = &element;
    if (const auto* b = std::get_if<ast::IdentPat>(&pat->kind); b != nullptr && b->sub.valid())
        pat = &nodes_->pats[b->sub];
    const auto* range = std::get_if<ast::RangePat>(&pat->kind);
    if (range != nullptr && !range->high.valid() && !range->inclusive &&
        pat->span.end == written.end)
        diags_.report(Diag::Unstable, written, "a range without an end in a slice pattern is")
            .help("put parentheses around the range");
}

ast::PatId AstBuilder::binding(Span at, bool by_ref, ast::Mut ref_mut, ast::Mut mut,
                               ast::Ident name, P::PatternNoAltContext* sub) {
    const ast::PatId inner = sub != nullptr ? build(*sub) : ast::PatId();
    return pat_node(at, ast::IdentPat{by_ref, ref_mut, mut, name, inner});
}

// A lone name binds, unless it names a constant or a unit variant; that is for sema to say.
ast::PatId AstBuilder::plain_path_pattern(ast::Path path) {
    const Span at = path.span;
    const bool lone = path.segments.size() == 1 && !path.segments[0].has_args &&
                      !path.self_type.valid() && path.root == ast::PathRoot::Relative;
    if (lone && symbols_.text(path.segments[0].name.name) != "Self")
        return binding(at, false, ast::Mut::Not, ast::Mut::Not, path.segments[0].name, nullptr);
    return pat_node(at, ast::PathPat{std::move(path)});
}

ast::PatId AstBuilder::path_pattern(P::PathPatternContext& c) {
    const Span at = span(c);
    ast::Path path = build(*c.exprPath());
    if (c.AT() != nullptr) {
        if (path.segments.size() != 1 || path.self_type.valid())
            error(path.span, "only a name can stand before `@`");
        return binding(at, false, ast::Mut::Not, ast::Mut::Not, path.segments.back().name,
                       c.patternNoAlt());
    }
    if (c.L_PAREN() != nullptr)
        return pat_node(at, ast::TupleStructPat{std::move(path), patterns(c.patterns())});
    if (c.L_BRACE() != nullptr) return struct_pattern(std::move(path), c.patFields(), at);
    if (c.rangeOp() != nullptr) {
        const ast::PatId low = pat_node(path.span, ast::PathPat{path});
        return range_pattern(at, low, *c.rangeOp(), c.patEnd());
    }
    if (c.BANG() != nullptr) {
        unsupported(at, "a macro call in a pattern is");
        return pat_node(at, ast::WildPat{});
    }
    return plain_path_pattern(std::move(path));
}

ast::PatId AstBuilder::range_pattern(Span at, ast::PatId low, P::RangeOpContext& op,
                                     P::PatEndContext* high) {
    if (op.DOT_DOT_DOT() != nullptr)
        diags_.report(Diag::OldRangePattern, span(op)).help("use `..=` for an inclusive range");
    const bool inclusive = op.DOT_DOT() == nullptr;
    if (inclusive && high == nullptr) diags_.report(Diag::RangeWithoutEnd, span(op));
    const ast::PatId end = high != nullptr ? build(*high) : ast::PatId();
    return pat_node(at, ast::RangePat{low, end, inclusive});
}

ast::PatId AstBuilder::build(P::PatEndContext& c) {
    if (c.literal() != nullptr) return literal_pattern(*c.literal(), c.MINUS() != nullptr, span(c));
    return pat_node(span(c), ast::PathPat{build(*c.exprPath())});
}

ast::PatId AstBuilder::literal_pattern(P::LiteralContext& c, bool negated, Span at) {
    const auto& t = *static_cast<const TapeToken*>(c.start);
    ast::Literal value = decode_literal(t.text(), t.span(), symbols_, diags_);
    if (negated && !std::holds_alternative<ast::IntLit>(value) &&
        !std::holds_alternative<ast::FloatLit>(value))
        error(at, "only a number can be negated in a pattern");
    return pat_node(at, ast::LitPat{std::move(value), negated});
}

std::vector<ast::PatId> AstBuilder::patterns(P::PatternsContext* c) {
    std::vector<ast::PatId> out;
    if (c == nullptr) return out;
    for (auto* p : c->pattern()) out.push_back(build(*p));
    return out;
}

ast::PatId AstBuilder::struct_pattern(ast::Path path, P::PatFieldsContext* c, Span at) {
    ast::StructPat pat{std::move(path), {}, false};
    const auto shorthand = [&](P::PatFieldContext& f, bool by_ref, ast::Mut ref_mut, ast::Mut mut,
                               ast::Ident name) {
        const Span here = span(f);
        const ast::PatId bound = binding(here, by_ref, ref_mut, mut, name, nullptr);
        pat.fields_list.push_back(ast::FieldPat{name, bound, true, here});
    };
    if (c != nullptr) {
        for (auto* f : c->patField()) {
            if (pat.rest) {
                error(span(*f), "`..` must be at the end of the fields, with no comma behind it");
                break;
            }
            if (auto* r = as<P::RefPatFieldContext>(*f)) {
                shorthand(*f, true, r->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not,
                          ast::Mut::Not, ident(*r->name()));
            } else if (auto* m = as<P::MutPatFieldContext>(*f)) {
                shorthand(*f, false, ast::Mut::Not, ast::Mut::Mut, ident(*m->name()));
            } else if (as<P::RestPatFieldContext>(*f) != nullptr) {
                pat.rest = true;
            } else {
                auto& n = static_cast<P::NamedPatFieldContext&>(*f);
                const ast::Ident name = ident(n.IDENT() != nullptr ? n.IDENT() : n.INT());
                if (n.pattern() == nullptr) {
                    if (n.IDENT() == nullptr)
                        error(name.span, "a field that is a number needs a pattern: `0: p`");
                    shorthand(*f, false, ast::Mut::Not, ast::Mut::Not, name);
                } else {
                    const ast::PatId sub = build(*n.pattern());
                    pat.fields_list.push_back(ast::FieldPat{name, sub, false, span(*f)});
                }
            }
        }
    }
    return pat_node(at, std::move(pat));
}

}  // namespace fleck::syntax
