// Types, paths, generic arguments and bounds.
#include "frontend/syntax/ast_builder.h"
#include "frontend/syntax/literals.h"

namespace fleck::syntax {

ast::TyId AstBuilder::build(P::TypeContext& c) {
    const Nest nest(*this, span(c));
    if (auto* t = as<P::PlainTypeTypeContext>(c)) return build(*t->plainType());
    if (auto* t = as<P::ImplTypeContext>(c))
        return ty_node(span(c), ast::ImplTraitTy{bounds(t->bounds())});
    return ty_node(span(c), ast::DynTraitTy{bounds(static_cast<P::DynTypeContext&>(c).bounds())});
}

ast::TyId AstBuilder::build(P::TypeNoPlusContext& c) {
    const Nest nest(*this, span(c));
    if (auto* t = as<P::PlainTypeNoPlusContext>(c)) return build(*t->plainType());
    if (auto* t = as<P::ImplOneTypeContext>(c))
        return ty_node(span(c), ast::ImplTraitTy{{build(*t->bound())}});
    return ty_node(span(c),
                   ast::DynTraitTy{{build(*static_cast<P::DynOneTypeContext&>(c).bound())}});
}

ast::TyId AstBuilder::build(P::PlainTypeContext& c) {
    const Span at = span(c);
    if (auto* t = as<P::PathTypeContext>(c)) return path_type(build(*t->typePath()));
    if (auto* t = as<P::RefTypeContext>(c)) {
        std::optional<ast::Lifetime> lt;
        if (t->LIFETIME() != nullptr) lt = lifetime(t->LIFETIME());
        const ast::Mut mut = t->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not;
        const ast::TyId target = build(*t->typeNoPlus());
        if (t->AND() != nullptr) return ty_node(at, ast::RefTy{lt, mut, target});
        const ast::TyId inner = ty_node(Span{at.begin + 1, at.end}, ast::RefTy{lt, mut, target});
        return ty_node(at, ast::RefTy{std::nullopt, ast::Mut::Not, inner});
    }
    if (auto* t = as<P::RawPtrTypeContext>(c))
        return ty_node(at, ast::RawPtrTy{t->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not,
                                         build(*t->typeNoPlus())});
    if (auto* t = as<P::TupleTypeContext>(c)) {
        const auto list = t->type();
        if (list.size() == 1 && t->COMMA().empty()) {
            const ast::TyId inner = build(*list[0]);
            const auto* bounds = std::get_if<ast::ImplTraitTy>(&nodes_->types[inner].kind);
            const bool needed =
                std::holds_alternative<ast::DynTraitTy>(nodes_->types[inner].kind) ||
                (bounds != nullptr && bounds->bounds.size() > 1);
            if (!needed && !std_crate_) diags_.report(Diag::UnusedParens, at, "a type");
            return inner;
        }
        ast::TupleTy tuple;
        for (auto* e : list) tuple.elems.push_back(build(*e));
        return ty_node(at, std::move(tuple));
    }
    if (auto* t = as<P::ArrayTypeContext>(c)) {
        const ast::TyId elem = build(*t->type());
        if (t->expr() == nullptr) return ty_node(at, ast::SliceTy{elem});
        const ast::BodyId len = body([&] { return build(*t->expr()); });
        return ty_node(at, ast::ArrayTy{elem, len});
    }
    if (as<P::NeverTypeContext>(c) != nullptr) return ty_node(at, ast::NeverTy{});
    if (as<P::InferTypeContext>(c) != nullptr) return ty_node(at, ast::InferTy{});
    if (auto* t = as<P::FnPtrTypeContext>(c)) return build(*t->fnPtr(), at, {});
    auto& t = static_cast<P::ForTypeContext&>(c);
    std::vector<ast::Lifetime> lifetimes = for_lifetimes(t.forLifetimes());
    if (auto* fn = as<P::FnPtrTypeContext>(*t.plainType()))
        return build(*fn->fnPtr(), at, std::move(lifetimes));
    if (as<P::PathTypeContext>(*t.plainType()) == nullptr)
        error(span(*t.plainType()), "`for<..>` stands before a function pointer or a trait");
    return build(*t.plainType());
}

ast::TyId AstBuilder::build(P::FnPtrContext& c, Span at, std::vector<ast::Lifetime> for_lifetimes) {
    if (c.EXTERN() != nullptr) unsupported(span(c.EXTERN()), "an `extern` function is");
    ast::FnPtrTy fn;
    fn.for_lifetimes = std::move(for_lifetimes);
    fn.is_unsafe = c.UNSAFE() != nullptr;
    for (auto* p : c.fnPtrParam()) fn.params.push_back(build(*p->type()));
    if (c.typeNoPlus() != nullptr) fn.ret = build(*c.typeNoPlus());
    return ty_node(at, std::move(fn));
}

void AstBuilder::begin_qualified(P::QselfContext& c, ast::Path& path) {
    const bool split = c.SHL() != nullptr;
    path.self_type =
        split ? split_qualified(c.SHL(), *c.type(), c.inner, *c.qselfNames()) : build(*c.type());
    if (c.outer == nullptr) return;
    ast::Path trait = build(*c.outer);
    path.root = trait.root;
    path.segments = std::move(trait.segments);
    path.trait_segments = static_cast<uint32_t>(path.segments.size());
}

ast::Path AstBuilder::build(P::TypePathContext& c) { return build_path(c); }
ast::Path AstBuilder::build(P::ExprPathContext& c) { return build_path(c); }

// Both kinds of path have children of the same kinds; those of an expression no `(A, B) -> C`.
ast::Path AstBuilder::build_path(antlr4::ParserRuleContext& c) {
    ast::Path path;
    path.span = span(c);
    if (c.children.size() == 1) {  // one name
        path.segments.push_back(
            ast::PathSegment{ident(*static_cast<TapeToken*>(c.start)), false, {}});
        return path;
    }
    for (auto* child : c.children) {
        if (auto* name = dynamic_cast<P::PathNameContext*>(child)) {
            path.segments.push_back(ast::PathSegment{ident(*name), false, {}});
        } else if (auto* args = dynamic_cast<P::GenericArgsContext*>(child)) {
            generic_args(*args, path.segments.back());
        } else if (auto* fn = dynamic_cast<P::FnArgsContext*>(child)) {
            fn_args(*fn, path.segments.back());
        } else if (auto* q = dynamic_cast<P::QselfContext*>(child)) {
            begin_qualified(*q, path);
        } else if (path.segments.empty() && !path.self_type.valid()) {
            path.root = ast::PathRoot::Global;
        }
    }
    return path;
}

// `<T as Trait>::Item` where its `<` is the second half of a `<<`.
ast::TyId AstBuilder::split_qualified(antlr4::tree::TerminalNode* shl, P::TypeContext& self,
                                      P::TypePathContext* trait, P::QselfNamesContext& names) {
    ast::Path path;
    path.span = Span{span(shl).begin + 1, span(names).end};
    path.self_type = build(self);
    if (trait != nullptr) {
        ast::Path written = build(*trait);
        path.root = written.root;
        path.segments = std::move(written.segments);
        path.trait_segments = static_cast<uint32_t>(path.segments.size());
    }
    for (auto* child : names.children) {
        if (auto* name = dynamic_cast<P::PathNameContext*>(child))
            path.segments.push_back(ast::PathSegment{ident(*name), false, {}});
        else if (auto* args = dynamic_cast<P::GenericArgsContext*>(child))
            generic_args(*args, path.segments.back());
    }
    return path_type(std::move(path));
}

void AstBuilder::generic_args(P::GenericArgsContext& c, ast::PathSegment& into) {
    into.has_args = true;
    if (c.SHL() != nullptr) {
        into.args.emplace_back(split_qualified(c.SHL(), *c.type(), c.typePath(), *c.qselfNames()));
    }
    for (auto* a : c.genericArg()) into.args.push_back(build(*a));
}

// `Fn(A, B) -> C` is `Fn<(A, B), Output = C>`.
void AstBuilder::fn_args(P::FnArgsContext& c, ast::PathSegment& into) {
    into.has_args = true;
    into.fn_sugar = true;
    ast::TupleTy params;
    for (auto* t : c.type()) params.elems.push_back(build(*t));
    const Span params_span = span(c.L_PAREN()).to(span(c.R_PAREN()));
    into.args.emplace_back(ty_node(params_span, std::move(params)));
    const ast::TyId ret = c.typeNoPlus() != nullptr ? build(*c.typeNoPlus())
                                                    : ty_node(params_span.after(), ast::TupleTy{});
    into.args.emplace_back(
        ast::AssocBinding{ast::Ident{sym("Output"), nodes_->types[ret].span}, ret});
}

ast::GenericArg AstBuilder::build(P::GenericArgContext& c) {
    if (auto* a = as<P::LifetimeArgContext>(c)) return lifetime(a->LIFETIME());
    if (auto* a = as<P::ConstArgContext>(c)) return generic_const(*a->genericConst());
    auto& a = static_cast<P::TypeArgContext&>(c);
    const ast::TyId first = build(*a.type(0));
    if (a.COLON() != nullptr) unsupported(span(a), "a bound on an associated type in `<...>` is");
    if (a.EQ() == nullptr) return first;
    const auto* path = std::get_if<ast::PathTy>(&nodes_->types[first].kind);
    if (path == nullptr || path->path.segments.size() != 1 || path->path.segments[0].has_args) {
        error(span(*a.type(0)), "expected the name of an associated type before `=`");
        return first;
    }
    const ast::Ident name = path->path.segments[0].name;
    return ast::AssocBinding{name, build(*a.type(1))};
}

ast::BodyId AstBuilder::generic_const(P::GenericConstContext& c) {
    return body([&] {
        if (c.block() != nullptr) return build(*c.block());
        const ast::ExprId value = literal(*c.literal());
        if (c.MINUS() == nullptr) return value;
        return expr_node(span(c), ast::UnaryExpr{ast::UnOp::Neg, value});
    });
}

std::vector<ast::Bound> AstBuilder::bounds(P::BoundsContext* c) {
    std::vector<ast::Bound> out;
    if (c == nullptr) return out;
    for (auto* b : c->bound()) out.push_back(build(*b));
    return out;
}

ast::Bound AstBuilder::build(P::BoundContext& c) {
    if (auto* b = as<P::LifetimeBoundContext>(c)) return lifetime(b->LIFETIME());
    if (auto* b = as<P::ParenBoundContext>(c)) return build(*b->bound());
    auto& b = static_cast<P::TraitBoundContext&>(c);
    if (b.TILDE() != nullptr) unsupported(span(b), "a `~const` bound is");
    ast::TraitBound bound;
    bound.for_lifetimes = for_lifetimes(b.forLifetimes());
    bound.maybe = b.QUESTION() != nullptr;
    bound.path = build(*b.typePath());
    return bound;
}

std::vector<ast::Bound> AstBuilder::lifetime_bounds(P::LifetimeBoundsContext* c) {
    std::vector<ast::Bound> out;
    if (c == nullptr) return out;
    for (auto* t : c->LIFETIME()) out.emplace_back(lifetime(t));
    return out;
}

std::vector<ast::Lifetime> AstBuilder::for_lifetimes(P::ForLifetimesContext* c) {
    std::vector<ast::Lifetime> out;
    if (c == nullptr) return out;
    for (auto* p : c->generics()->genericParam()) {
        if (auto* l = as<P::LifetimeParamContext>(*p))
            out.push_back(lifetime(l->LIFETIME()));
        else
            error(span(*p), "only lifetime parameters can be used in `for<...>`");
    }
    return out;
}

}  // namespace fleck::syntax
