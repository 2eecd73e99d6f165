// Items: functions, types, traits, impls, uses, modules, and their generics.
#include <algorithm>

#include "frontend/syntax/ast_builder.h"

namespace fleck::syntax {

void AstBuilder::top_item(P::ItemEntryContext& c, Ids& into) {
    if (c.item() == nullptr && c.macroItem() == nullptr) {  // an inner attribute
        return inner_attr(token(c.TREE()), span(c), Span{0, UINT32_MAX});
    }
    std::vector<ast::Attr> attributes = attrs(c.attr(), c);
    const AttrTarget target =
        c.item() != nullptr ? target_of(*c.item(), Where::Module) : AttrTarget::OtherItem;
    if (!cfg_active(attributes, target)) return;
    if (c.macroItem() != nullptr) return macro_item(*c.macroItem());
    item(*c.item(), std::move(attributes), Where::Module, into);
}

// ---- Items

ast::Vis AstBuilder::visibility(P::VisibilityContext* c) {
    if (c == nullptr || c->SELF() != nullptr) return ast::Vis::Private;
    if (c->L_PAREN() == nullptr) return ast::Vis::Public;
    // `pub(crate)` hides what the prelude's files share; a program is one crate.
    if (std_crate_) return ast::Vis::Private;
    if (c->SUPER() != nullptr) return ast::Vis::Super;
    if (c->simplePath() == nullptr) return ast::Vis::Crate;
    const std::string path = c->simplePath()->getText();
    if (path == "self") return ast::Vis::Private;
    if (path == "super") return ast::Vis::Super;
    if (path != "crate") unsupported(span(*c), "`pub(in ..)` with a longer path is");
    return ast::Vis::Crate;
}

ast::ItemId AstBuilder::push_item(ast::Ident name, const antlr4::ParserRuleContext& c, ast::Vis vis,
                                  std::vector<ast::Attr> attributes,
                                  decltype(ast::Item::kind) kind) {
    return crate_.items.push(ast::Item{name, span(c), vis, std::move(attributes), std::move(kind)});
}

void AstBuilder::macro_item(P::MacroItemContext& c) {
    const std::string_view name = static_cast<TapeToken*>(c.simplePath()->stop)->text();
    if (name == "macro_rules")
        refuse_macro_rules(span(c), c.name());
    else if (is_refused_macro(name))
        unsupported(span(c), fmt::format("`{}!` is", name));
    else if (!refused_macros_.contains(sym(name)))
        diags_.report(Diag::MacroCall, span(*c.simplePath()),
                      fmt::format("cannot find macro `{}` in this scope", name));
}

AttrTarget AstBuilder::target_of(P::ItemContext& c, Where where) {
    const bool is_member = where == Where::Trait || where == Where::Impl;
    if (as<P::FnItemContext>(c) != nullptr) {
        if (!is_member) return AttrTarget::Fn;
        return where == Where::Trait ? AttrTarget::TraitMethod : AttrTarget::Method;
    }
    if (as<P::StaticItemContext>(c) != nullptr) return AttrTarget::Static;
    if (as<P::ConstItemContext>(c) != nullptr && !is_member) return AttrTarget::Const;
    if (as<P::StructItemContext>(c) != nullptr) return AttrTarget::Struct;
    if (as<P::EnumItemContext>(c) != nullptr) return AttrTarget::Enum;
    if (as<P::TraitItemContext>(c) != nullptr) return AttrTarget::Trait;
    if (auto* impl = as<P::ImplItemContext>(c))
        return impl->FOR() != nullptr ? AttrTarget::TraitImpl : AttrTarget::Impl;
    return AttrTarget::OtherItem;
}

void AstBuilder::item(P::ItemContext& c, std::vector<ast::Attr> attributes, Where where,
                      Ids& into) {
    const InArena in(*this, crate_.sig);
    const Nest nest(*this, span(c));
    check_targets(attributes, target_of(c, where));
    const auto refuse_in_impl = [&](std::string_view what) {
        if (where == Where::Trait || where == Where::Impl)
            error(span(c), fmt::format("{} cannot be a member of {}", what,
                                       where == Where::Trait ? "a trait" : "an impl"));
    };
    if (auto* i = as<P::FnItemContext>(c)) {
        ast::FnItem fn = fn_item(*i, where);
        into.push_back(push_item(ident(*i->name()), c, visibility(i->visibility()),
                                 std::move(attributes), std::move(fn)));
    } else if (auto* s = as<P::StructItemContext>(c)) {
        refuse_in_impl("a struct");
        const std::vector<ast::Attr> copy = attributes;
        ast::StructItem data{generics(s->generics(), s->where()), struct_data(*s)};
        const ast::ItemId id = push_item(ident(*s->name()), c, visibility(s->visibility()),
                                         std::move(attributes), std::move(data));
        expand_derives(id, copy, into);
    } else if (auto* e = as<P::EnumItemContext>(c)) {
        refuse_in_impl("an enum");
        const std::vector<ast::Attr> copy = attributes;
        const ast::ItemId id = push_item(ident(*e->name()), c, visibility(e->visibility()),
                                         std::move(attributes), enum_item(*e));
        expand_derives(id, copy, into);
    } else if (auto* t = as<P::TraitItemContext>(c)) {
        refuse_in_impl("a trait");
        into.push_back(push_item(ident(*t->name()), c, visibility(t->visibility()),
                                 std::move(attributes), trait_item(*t)));
    } else if (auto* m = as<P::ImplItemContext>(c)) {
        refuse_in_impl("an impl");
        if (m->visibility() != nullptr && m->FOR() == nullptr && !std_crate_)
            diags_.report(Diag::NeedlessVisibility, span(*m->visibility()),
                          "each member of an impl says for itself who sees it");
        into.push_back(push_item(ast::Ident{}, c, visibility(m->visibility()),
                                 std::move(attributes), impl_item(*m)));
    } else if (auto* k = as<P::ConstItemContext>(c)) {
        ast::ConstItem value{build(*k->type()), {}};
        if (k->expr() != nullptr)
            value.value = body([&] { return build(*k->expr()); });
        else if (where != Where::Trait)
            error(span(c), "free constant item without body");
        const ast::Ident name = k->name() != nullptr ? ident(*k->name()) : ident(k->UNDERSCORE());
        into.push_back(
            push_item(name, c, visibility(k->visibility()), std::move(attributes), value));
    } else if (auto* st = as<P::StaticItemContext>(c)) {
        refuse_in_impl("a static");
        ast::StaticItem value{
            st->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not, build(*st->type()), {}};
        if (st->expr() != nullptr)
            value.value = body([&] { return build(*st->expr()); });
        else
            error(span(c), "free static item without body");
        into.push_back(push_item(ident(*st->name()), c, visibility(st->visibility()),
                                 std::move(attributes), value));
    } else if (auto* a = as<P::TypeItemContext>(c)) {
        ast::TypeAliasItem alias{generics(a->generics(), a->where()), bounds(a->bounds()), {}};
        if (a->type() != nullptr)
            alias.type = build(*a->type());
        else if (where != Where::Trait)
            error(span(c), "free type alias without body");
        into.push_back(push_item(ident(*a->name()), c, visibility(a->visibility()),
                                 std::move(attributes), std::move(alias)));
    } else if (auto* u = as<P::UseItemContext>(c)) {
        refuse_in_impl("a `use`");
        ast::Path prefix;
        prefix.span = span(*u->useTree());
        use_tree(*u->useTree(), std::move(prefix), visibility(u->visibility()), attributes, into);
    } else if (auto* mod = as<P::ModItemContext>(c)) {
        refuse_in_impl("a module");
        ast::ModItem contents;
        if (mod->members() != nullptr)
            contents.items = members(*mod->members(), Where::Module);
        else if (!std_crate_)
            unsupported(span(c), "a module in a file of its own is");
        into.push_back(push_item(ident(*mod->name()), c, visibility(mod->visibility()),
                                 std::move(attributes), std::move(contents)));
    } else if (as<P::ExternCrateItemContext>(c) != nullptr) {
        unsupported(span(c), "`extern crate` is");
    } else {
        unsupported(span(c), "an `extern` block is");
    }
}

AstBuilder::Ids AstBuilder::members(P::MembersContext& c, Where where) {
    Ids out;
    std::vector<ast::Attr> pending;
    const std::vector<P::MemberContext*> list = c.member();
    const std::vector<uint32_t> ends =
        scope_ends(list, [](auto& m) { return as<P::MemberAttrContext>(m) != nullptr; });
    for (size_t n = 0; n < list.size(); ++n) {
        auto* m = list[n];
        if (auto* a = as<P::MemberAttrContext>(*m)) {
            if (a->BANG() == nullptr)
                pending.push_back(attr(token(a->TREE()), span(*a), ends[n]));
            else
                inner_attr(token(a->TREE()), span(*a), span(c));
            continue;
        }
        std::vector<ast::Attr> attributes = std::exchange(pending, {});
        auto* i = as<P::MemberItemContext>(*m);
        const AttrTarget target =
            i != nullptr ? target_of(*i->item(), where) : AttrTarget::OtherItem;
        if (!cfg_active(attributes, target)) continue;
        if (i != nullptr)
            item(*i->item(), std::move(attributes), where, out);
        else
            macro_item(*static_cast<P::MemberMacroContext&>(*m).macroItem());
    }
    if (!pending.empty()) error(pending.back().span, "expected an item after this attribute");
    return out;
}

// ---- Functions

ast::PatId AstBuilder::self_pattern(P::PatternNoAltContext& c, ast::TyId& type, bool typed) {
    const auto is_self = [&](P::PlainPatternContext& p) {
        auto* path = as<P::PathPatternContext>(p);
        return path != nullptr && path->children.size() == 1 &&
               path->exprPath()->children.size() == 1 && path->exprPath()->pathName(0) != nullptr &&
               path->exprPath()->pathName(0)->SELF() != nullptr;
    };
    const auto self_type = [&](Span at) {
        ast::Path path;
        path.segments.push_back(ast::PathSegment{ast::Ident{sym("Self"), at}, false, {}});
        path.span = at;
        const InArena in(*this, crate_.sig);
        return path_type(std::move(path));
    };
    const Span at = span(c);
    if (auto* m = as<P::MutBindingPatternContext>(c)) {
        if (m->pathName()->SELF() == nullptr) return {};
        if (!typed) type = self_type(at);
        return pat_node(
            at, ast::IdentPat{false, ast::Mut::Not, ast::Mut::Mut, ident(*m->pathName()), {}});
    }
    auto& plain = *static_cast<P::PlainPatternPatternContext&>(c).plainPattern();
    if (is_self(plain)) {
        if (!typed) type = self_type(at);
        return pat_node(
            at,
            ast::IdentPat{
                false, ast::Mut::Not, ast::Mut::Not, ident(*static_cast<TapeToken*>(c.start)), {}});
    }
    auto* r = as<P::RefPatternContext>(plain);
    if (r == nullptr || r->AND() == nullptr || typed || !is_self(*r->plainPattern())) return {};
    std::optional<ast::Lifetime> lt;
    if (r->LIFETIME() != nullptr) lt = lifetime(r->LIFETIME());
    const Span name_at = span(*r->plainPattern());
    const ast::TyId target = self_type(name_at);
    {
        const InArena in(*this, crate_.sig);
        type = ty_node(at,
                       ast::RefTy{lt, r->MUT() != nullptr ? ast::Mut::Mut : ast::Mut::Not, target});
    }
    return pat_node(
        at,
        ast::IdentPat{false, ast::Mut::Not, ast::Mut::Not, ast::Ident{sym("self"), name_at}, {}});
}

// What is found out from each use has no default.
void AstBuilder::refuse_defaults(const ast::Generics& generics) {
    for (const auto& param : generics.params)
        if (const auto* type = std::get_if<ast::TypeParam>(&param);
            type != nullptr && type->default_type.valid() && !std_crate_)
            diags_.report(Diag::DefaultNotAllowed, type->name.span)
                .help("types, aliases and traits have defaults, functions and impls do not");
}

// A parameter of a function without a body: only a name says something.
void AstBuilder::check_bodiless(P::PatternNoAltContext& c) {
    if (std_crate_) return;
    if (as<P::MutBindingPatternContext>(c) != nullptr) {
        diags_.report(Diag::MutParam, span(c)).help("leave out the `mut`");
        return;
    }
    auto& plain = *static_cast<P::PlainPatternPatternContext&>(c).plainPattern();
    if (as<P::WildPatternContext>(plain) != nullptr) return;
    if (auto* path = as<P::PathPatternContext>(plain);
        path != nullptr && path->children.size() == 1)
        return;
    if (auto* ref = as<P::RefPatternContext>(plain))
        if (span(*ref->plainPattern()).size() == 4 &&
            ref->plainPattern()->start->getType() == P::SELF)
            return;  // `&self`
    diags_.report(Diag::PatternParam, span(c))
        .help("give the parameter a name; a function with a body can take it apart");
}

ast::FnItem AstBuilder::fn_item(P::FnItemContext& c, Where where) {
    if (c.ASYNC() != nullptr) unsupported(span(c.ASYNC()), "`async fn` is");
    if (c.EXTERN() != nullptr) unsupported(span(c.EXTERN()), "an `extern` function is");
    ast::FnItem fn;
    fn.generics = generics(c.generics(), c.where());
    refuse_defaults(fn.generics);
    fn.is_const = c.CONST() != nullptr;
    fn.is_unsafe = c.UNSAFE() != nullptr;
    ast::Body fn_body;
    if (c.params() != nullptr) {
        for (auto* p : c.params()->param()) {
            if (p->DOT_DOT_DOT() != nullptr || p->patternNoAlt() == nullptr) {
                unsupported(span(*p), "a function with any number of arguments is");
                continue;
            }
            const std::vector<ast::Attr> attributes = attrs(p->attr(), *p);
            check_targets(attributes, AttrTarget::Param);
            if (!cfg_active(attributes, AttrTarget::Param)) continue;
            if (c.block() == nullptr) check_bodiless(*p->patternNoAlt());
            ast::TyId type;
            if (p->type() != nullptr) type = build(*p->type());
            bool lacks_type = false;
            {
                const InArena in(*this, fn_body.nodes);
                ast::PatId pat = self_pattern(*p->patternNoAlt(), type, p->type() != nullptr);
                if (pat.valid()) {
                    if (!fn.params.empty() || where == Where::Module || where == Where::Block)
                        error(span(*p),
                              fn.params.empty()
                                  ? "`self` is only allowed in functions of impls and traits"
                                  : "`self` must be the first parameter");
                    fn.has_self = true;
                } else {
                    lacks_type = p->type() == nullptr;
                    pat = build(*p->patternNoAlt());
                }
                fn_body.params.push_back(pat);
            }
            if (lacks_type) {
                diags_.report(Diag::ParamWithoutType, span(*p).after());
                type = hole_type(span(*p));
            }
            fn.params.push_back(ast::FnParam{type, span(*p)});
        }
    }
    if (c.type() != nullptr) fn.ret = build(*c.type());
    if (c.block() != nullptr) {
        const InArena in(*this, fn_body.nodes);
        fn_body.value = build(*c.block());
        fn.body = crate_.bodies.push(std::move(fn_body));
    } else if (where != Where::Trait && !std_crate_) {
        error(span(c), "free function without a body");
    }
    return fn;
}

// ---- Structs and enums

std::vector<ast::FieldDecl> AstBuilder::fields(P::FieldsContext* c) {
    std::vector<ast::FieldDecl> out;
    if (c == nullptr) return out;
    for (auto* f : c->field()) {
        const std::vector<ast::Attr> attributes = attrs(f->attr(), *f);
        check_targets(attributes, AttrTarget::Field);
        if (!cfg_active(attributes, AttrTarget::Field)) continue;
        const ast::TyId type = build(*f->type());
        out.push_back(ast::FieldDecl{ident(*f->name()), type, visibility(f->visibility())});
    }
    return out;
}

std::vector<ast::FieldDecl> AstBuilder::tuple_fields(P::TupleFieldsContext* c) {
    std::vector<ast::FieldDecl> out;
    if (c == nullptr) return out;
    for (auto* f : c->tupleField()) {
        const ast::TyId type = build(*f->type());
        out.push_back(ast::FieldDecl{ast::Ident{sym(std::to_string(out.size())), span(*f->type())},
                                     type, visibility(f->visibility())});
    }
    return out;
}

ast::VariantData AstBuilder::struct_data(P::StructItemContext& c) {
    if (c.L_BRACE() != nullptr) return {ast::CtorKind::Struct, fields(c.fields())};
    if (c.L_PAREN() != nullptr) return {ast::CtorKind::Tuple, tuple_fields(c.tupleFields())};
    return {ast::CtorKind::Unit, {}};
}

ast::EnumItem AstBuilder::enum_item(P::EnumItemContext& c) {
    ast::EnumItem out;
    out.generics = generics(c.generics(), c.where());
    const auto refuse_visibility = [&](P::VisibilityContext* visibility) {
        if (visibility != nullptr && !std_crate_)
            diags_.report(Diag::NeedlessVisibility, span(*visibility),
                          "variants and their fields are as public as the enum");
    };
    for (auto* v : c.variant()) {
        refuse_visibility(v->visibility());
        if (v->fields() != nullptr)
            for (auto* f : v->fields()->field()) refuse_visibility(f->visibility());
        if (v->tupleFields() != nullptr)
            for (auto* f : v->tupleFields()->tupleField()) refuse_visibility(f->visibility());
        ast::VariantDecl decl;
        decl.attrs = attrs(v->attr(), *v);
        check_targets(decl.attrs, AttrTarget::Variant);
        if (!cfg_active(decl.attrs, AttrTarget::Variant)) continue;
        decl.name = ident(*v->name());
        decl.span = span(*v);
        if (v->L_BRACE() != nullptr)
            decl.data = {ast::CtorKind::Struct, fields(v->fields())};
        else if (v->L_PAREN() != nullptr)
            decl.data = {ast::CtorKind::Tuple, tuple_fields(v->tupleFields())};
        else
            decl.data = {ast::CtorKind::Unit, {}};
        if (v->expr() != nullptr) decl.discriminant = body([&] { return build(*v->expr()); });
        out.variants.push_back(std::move(decl));
    }
    return out;
}

// ---- Traits and impls

ast::TraitItem AstBuilder::trait_item(P::TraitItemContext& c) {
    ast::TraitItem out;
    out.generics = generics(c.generics(), c.where());
    out.is_unsafe = c.UNSAFE() != nullptr;
    out.supertraits = bounds(c.bounds());
    out.members = members(*c.members(), Where::Trait);
    if (std_crate_) return out;
    refuse_const_fns(out.members, "a trait");
    for (const ast::ItemId id : out.members)
        if (const Span at = crate_.items[id].span; crate_.items[id].is_pub())
            diags_.report(Diag::NeedlessVisibility, Span{at.begin, at.begin + 3},
                          "the members of a trait are as public as the trait");
    return out;
}

ast::ImplItem AstBuilder::impl_item(P::ImplItemContext& c) {
    ast::ImplItem out;
    out.generics = generics(c.generics(), c.where());
    refuse_defaults(out.generics);
    out.is_unsafe = c.UNSAFE() != nullptr;
    out.negative = c.BANG() != nullptr;
    const auto types = c.type();
    if (types.size() == 2) {
        const ast::TyId trait = build(*types[0]);
        if (const auto* path = std::get_if<ast::PathTy>(&nodes_->types[trait].kind))
            out.trait = path->path;
        else
            error(span(*types[0]), "expected a trait before `for`");
    }
    out.self_type = build(*types.back());
    out.members = members(*c.members(), Where::Impl);
    if (std_crate_) return out;
    if (out.trait) refuse_const_fns(out.members, "an impl of a trait");
    if (types.size() == 1 && out.is_unsafe)
        diags_.report(Diag::UnsafeInherent, span(*types[0]))
            .help("`unsafe impl` promises what an unsafe trait asks for: here is no trait");
    return out;
}

// Which function is meant, is known only when the types are.
void AstBuilder::refuse_const_fns(const Ids& members, std::string_view where) {
    for (const ast::ItemId id : members) {
        ast::Item& item = crate_.items[id];
        auto* fn = std::get_if<ast::FnItem>(&item.kind);
        if (fn == nullptr || !fn->is_const) continue;
        fn->is_const = false;
        const size_t at = sources_.text(item.span).find("const");
        const auto begin = item.span.begin + static_cast<uint32_t>(at);
        diags_.report(Diag::ConstFnInTrait, Span{begin, begin + 5}, where)
            .help("leave the `const` out");
    }
}

// ---- Uses

void AstBuilder::use_tree(P::UseTreeContext& c, ast::Path prefix, ast::Vis vis,
                          const std::vector<ast::Attr>& attributes, Ids& into, bool braced) {
    const Nest nest(*this, span(c));
    const Span at = span(c);
    if (c.COLON_COLON().size() >
        (c.pathName() != nullptr && c.useTree().size() == 1 && c.L_BRACE() == nullptr ? 1U : 0U)) {
        if (prefix.segments.empty())
            prefix.root = ast::PathRoot::Global;
        else
            error(at, "a path has one `::` between its names");
    }
    prefix.span.end = at.end;
    if (c.STAR() != nullptr) {
        into.push_back(push_item(ast::Ident{}, c, vis, attributes,
                                 ast::UseItem{std::move(prefix), std::nullopt, true}));
        return;
    }
    if (c.L_BRACE() != nullptr) {
        if (c.useTree().empty() && !std_crate_)
            diags_.report(Diag::UnusedImport, prefix.span, sources_.text(prefix.span));
        for (auto* t : c.useTree()) use_tree(*t, prefix, vis, attributes, into, true);
        return;
    }
    const ast::Ident name = ident(*c.pathName());
    if (!c.useTree().empty()) {
        prefix.segments.push_back(ast::PathSegment{name, false, {}});
        return use_tree(*c.useTree(0), std::move(prefix), vis, attributes, into);
    }
    // `a::{self}` names `a` itself.
    const bool names_itself = c.pathName()->SELF() != nullptr && !prefix.segments.empty() && braced;
    if (names_itself)
        prefix.span.end = at.end;
    else
        prefix.segments.push_back(ast::PathSegment{name, false, {}});
    std::optional<ast::Ident> alias;
    if (c.name() != nullptr) alias = ident(*c.name());
    if (c.UNDERSCORE() != nullptr) alias = ident(c.UNDERSCORE());
    // `use super;`: a keyword is no name for what it brings in.
    const auto is_keyword = [&](const ast::PathSegment& s) {
        const std::string_view text = symbols_.text(s.name.name);
        return text == "crate" || text == "self" || text == "super";
    };
    if (!alias && std::ranges::all_of(prefix.segments, is_keyword))
        diags_.report(Diag::Syntax, name.span, "imports need to be explicitly named")
            .help(fmt::format("give it a name: `{} as ..`", symbols_.text(name.name)));
    const ast::Ident bound =
        alias.value_or(ast::Ident{prefix.segments.back().name.name, name.span});
    into.push_back(push_item(bound, c, vis, attributes,
                             ast::UseItem{std::move(prefix), alias, false, names_itself}));
}

// ---- Generics

ast::Generics AstBuilder::generics(P::GenericsContext* c,
                                   const std::vector<P::WhereContext*>& wheres) {
    ast::Generics out;
    if (c != nullptr) {
        out.span = span(*c);
        for (auto* p : c->genericParam()) generic_param(*p, out);
    }
    for (auto* w : wheres)
        if (w != nullptr) where(*w, out.where);
    return out;
}

void AstBuilder::generic_param(P::GenericParamContext& c, ast::Generics& into) {
    if (auto* l = as<P::LifetimeParamContext>(c)) {
        ast::LifetimeParam param{lifetime(l->LIFETIME()), {}};
        if (l->lifetimeBounds() != nullptr)
            for (auto* b : l->lifetimeBounds()->LIFETIME()) param.bounds.push_back(lifetime(b));
        if (!into.params.empty())
            error(span(c),
                  "lifetime parameters must be declared prior to type and const parameters");
        into.lifetimes.push_back(std::move(param));
    } else if (auto* t = as<P::TypeParamContext>(c)) {
        ast::TypeParam param{ident(*t->name()), bounds(t->bounds()), {}};
        if (t->type() != nullptr) param.default_type = build(*t->type());
        into.params.emplace_back(std::move(param));
    } else {
        auto& k = static_cast<P::ConstParamContext&>(c);
        if (k.genericConst() != nullptr)
            unsupported(span(*k.genericConst()), "a default for a const parameter is");
        into.params.emplace_back(ast::ConstParam{ident(*k.name()), build(*k.type())});
    }
}

void AstBuilder::where(P::WhereContext& c, std::vector<ast::WherePredicate>& into) {
    for (auto* p : c.wherePredicate()) {
        if (auto* l = as<P::LifetimePredicateContext>(*p)) {
            into.push_back(
                ast::WherePredicate{lifetime(l->LIFETIME()), lifetime_bounds(l->lifetimeBounds())});
            continue;
        }
        auto& t = static_cast<P::TypePredicateContext&>(*p);
        auto* plain = as<P::PlainTypeTypeContext>(*t.type());
        auto* quantified = plain != nullptr ? as<P::ForTypeContext>(*plain->plainType()) : nullptr;
        if (quantified != nullptr && as<P::FnPtrTypeContext>(*quantified->plainType()) != nullptr)
            quantified = nullptr;
        std::vector<ast::Lifetime> lifetimes;
        if (quantified != nullptr) lifetimes = for_lifetimes(quantified->forLifetimes());
        const ast::TyId subject =
            quantified != nullptr ? build(*quantified->plainType()) : build(*t.type());
        std::vector<ast::Bound> list = bounds(t.bounds());
        // `for<'a> F: Fn(&'a T)` says the same as `F: for<'a> Fn(&'a T)`.
        for (ast::Bound& b : list)
            if (auto* trait = std::get_if<ast::TraitBound>(&b))
                trait->for_lifetimes.insert(trait->for_lifetimes.begin(), lifetimes.begin(),
                                            lifetimes.end());
        into.push_back(ast::WherePredicate{subject, std::move(list)});
    }
}

}  // namespace fleck::syntax
