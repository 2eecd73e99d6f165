// `#[derive(..)]`: impl items, as rustc's derives write them.
//
// Fields are named in patterns and literals even where they have numbers (`Self::B { 0: x }`), so
// that structs, tuple structs and unit structs, and the variants of enums, are written alike.
#include <algorithm>
#include <functional>

#include "frontend/syntax/ast_builder.h"

namespace fleck::syntax {

namespace {

struct DeriveName {
    std::string_view text;
    Span span;
};

// The names in `derive(A, b::B)`, each with its place. `all` is the text of the attribute at `at`.
std::vector<DeriveName> derive_names(std::string_view all, Span at) {
    std::vector<DeriveName> out;
    size_t i = all.find('(');
    while (i != std::string_view::npos && i < all.size()) {
        ++i;
        const size_t end = std::min(all.find_first_of(",)", i), all.size());
        size_t from = i;
        size_t to = end;
        const auto space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
        while (from < to && space(all[from])) ++from;
        to = std::min(all.find_first_of("=(", from), to);
        while (to > from && space(all[to - 1])) --to;
        if (to > from && all[from] != '"')
            out.push_back(
                {all.substr(from, to - from), Span{at.begin + static_cast<uint32_t>(from),
                                                   at.begin + static_cast<uint32_t>(to)}});
        if (end >= all.size() || all[end] == ')') break;
        i = end;
    }
    return out;
}

}  // namespace

// One type for which impls are made. With `for_tuple` they are for the tuple of a tuple struct's
// fields.
class DeriveExpander {
  public:
    DeriveExpander(AstBuilder& b, ast::ItemId type, bool for_tuple)
        : b_(b), name_(b.crate_.items[type].name), for_tuple_(for_tuple) {
        const ast::Item& item = b.crate_.items[type];
        if (const auto* s = std::get_if<ast::StructItem>(&item.kind)) {
            generics_ = s->generics;
            variants_.push_back(ast::VariantDecl{name_, s->data, {}, item.span, {}});
        } else {
            const auto& e = std::get<ast::EnumItem>(item.kind);
            generics_ = e.generics;
            variants_ = e.variants;
            is_enum_ = true;
        }
    }

    // Whether there is such a derive.
    bool expand(const DeriveName& d, bool also_copy, std::vector<ast::ItemId>& into) {
        at_ = d.span;
        std::string_view trait = d.text;
        if (const size_t colons = trait.rfind("::"); colons != std::string_view::npos)
            trait.remove_prefix(colons + 2);
        if (trait == "Clone")
            clone(also_copy, into);
        else if (trait == "Copy")
            marker({"marker", "Copy"}, into);
        else if (trait == "Eq")
            marker({"cmp", "Eq"}, into);
        else if (trait == "Debug")
            debug(into);
        else if (trait == "PartialEq")
            partial_eq(into);
        else if (trait == "PartialOrd")
            ordering(true, into);
        else if (trait == "Ord")
            ordering(false, into);
        else if (trait == "Hash")
            hash(into);
        else if (trait == "Default")
            return default_value(into);
        else
            return false;
        return true;
    }

  private:
    using Names = std::initializer_list<std::string_view>;
    using ExprId = ast::ExprId;
    using Variant = ast::VariantDecl;

    // ---- Pieces

    ExprId name(std::string_view n, Span at) { return b_.name_expr(at, n); }
    ExprId deref(ExprId e, Span at) {
        return b_.expr_node(at, ast::UnaryExpr{ast::UnOp::Deref, e});
    }
    ExprId borrow(ExprId e, Span at) { return b_.borrow_expr(at, e); }
    ExprId std_expr(Names names, Span at) {
        return b_.expr_node(at, ast::PathExpr{b_.std_path(names, at)});
    }
    ExprId call(Names names, std::vector<ExprId> args, Span at) {
        return b_.std_call(names, std::move(args), at, ast::Origin::Written);
    }
    ExprId text(std::string_view s) { return b_.string_expr(at_, s); }
    ExprId boolean(bool v) { return b_.expr_node(at_, ast::LitExpr{ast::BoolLit{v}}); }
    ExprId method(ExprId receiver, std::string_view n, std::vector<ExprId> args) {
        return b_.expr_node(at_, ast::MethodCallExpr{receiver, segment(n), std::move(args)});
    }
    ast::PathSegment segment(std::string_view n) { return {ast::Ident{b_.sym(n), at_}, false, {}}; }
    static Span span_of(const ast::FieldDecl& f, AstBuilder& b) {
        const Span type = b.crate_.sig.types[f.type].span;
        return f.name.span.begin <= type.begin ? f.name.span.to(type) : type;
    }
    Span span_of(const ast::FieldDecl& f) { return span_of(f, b_); }

    // `Self` or `Self::Variant`.
    ast::Path self_path(const Variant& v) {
        ast::Path p;
        p.segments.push_back(segment("Self"));
        if (is_enum_) p.segments.push_back({v.name, false, {}});
        p.span = at_;
        return p;
    }
    // A pattern that binds the fields as `prefix` + number.
    ast::PatId destructure(const Variant& v, std::string_view prefix) {
        ast::StructPat pat{self_path(v), {}, false};
        for (size_t i = 0; i < v.data.field_list.size(); ++i) {
            const ast::FieldDecl& f = v.data.field_list[i];
            const ast::PatId bound = b_.name_pat(span_of(f), bound_name(prefix, i));
            pat.fields_list.push_back(ast::FieldPat{f.name, bound, false, span_of(f)});
        }
        return b_.pat_node(at_, std::move(pat));
    }
    static std::string bound_name(std::string_view prefix, size_t i) {
        return fmt::format("{}#{}", prefix, i);
    }
    // A literal of the variant; `make(i)` is the value of field i.
    ExprId construct(const Variant& v, const std::function<ExprId(size_t)>& make) {
        if (for_tuple_) {
            ast::TupleExpr tuple;
            for (size_t i = 0; i < v.data.field_list.size(); ++i) tuple.elems.push_back(make(i));
            return b_.expr_node(at_, std::move(tuple));
        }
        ast::StructExpr e{self_path(v), {}, {}, false};
        for (size_t i = 0; i < v.data.field_list.size(); ++i) {
            const ast::FieldDecl& f = v.data.field_list[i];
            e.inits.push_back(ast::FieldInit{f.name, make(i), false, span_of(f)});
        }
        return b_.expr_node(at_, std::move(e));
    }
    // References to field i of `self` and of `other`: `&self.a`, or the binding of a pattern.
    using FieldRef = std::function<ExprId(size_t)>;
    FieldRef field_of(std::string_view object, const Variant& v) {
        return [this, object = std::string(object), &v](size_t i) {
            const ast::FieldDecl& f = v.data.field_list[i];
            const Span at = span_of(f);
            const ExprId base = name(object, at);
            return borrow(b_.expr_node(at, ast::FieldExpr{base, f.name}), at);
        };
    }
    FieldRef bound_of(std::string_view prefix, const Variant& v) {
        return [this, prefix = std::string(prefix), &v](size_t i) {
            return name(bound_name(prefix, i), span_of(v.data.field_list[i]));
        };
    }
    // `match self { Self::A { .. } => arm(A), .. }`, or the only arm on `self.field` for a struct.
    using Arm = std::function<ExprId(const Variant&, const FieldRef&)>;
    ExprId by_variant(const Arm& arm) {
        if (!is_enum_) return arm(variants_[0], field_of("self", variants_[0]));
        ast::MatchExpr match{name("self", at_), {}};
        if (variants_.empty()) match.scrutinee = deref(match.scrutinee, at_);
        for (const Variant& v : variants_) {
            const ast::PatId pat = destructure(v, "self");
            match.arms.push_back(ast::MatchArm{pat, {}, arm(v, bound_of("self", v)), at_});
        }
        return b_.expr_node(at_, std::move(match));
    }
    // `match (self, other) { (Self::A { .. }, Self::A { .. }) => arm(A), .., _ => otherwise }`;
    // variants without fields fall to `otherwise`.
    using Arm2 = std::function<ExprId(const Variant&, const FieldRef&, const FieldRef&)>;
    ExprId by_variant_pair(const Arm2& arm, const std::function<ExprId()>& otherwise) {
        if (!is_enum_)
            return arm(variants_[0], field_of("self", variants_[0]),
                       field_of("other", variants_[0]));
        if (variants_.empty())
            return b_.expr_node(at_, ast::MatchExpr{deref(name("self", at_), at_), {}});
        const bool any_fields =
            std::any_of(variants_.begin(), variants_.end(),
                        [](const Variant& v) { return !v.data.field_list.empty(); });
        if (!any_fields) return otherwise();
        const ExprId self = name("self", at_);
        const ExprId other = name("other", at_);
        ast::MatchExpr match{b_.expr_node(at_, ast::TupleExpr{{self, other}}), {}};
        for (const Variant& v : variants_) {
            if (v.data.field_list.empty()) continue;
            const ast::PatId left = destructure(v, "self");
            const ast::PatId right = destructure(v, "other");
            const ast::PatId both = b_.pat_node(at_, ast::TuplePat{{left, right}});
            match.arms.push_back(
                ast::MatchArm{both, {}, arm(v, bound_of("self", v), bound_of("other", v)), at_});
        }
        if (variants_.size() > 1)
            match.arms.push_back(
                ast::MatchArm{b_.pat_node(at_, ast::WildPat{}), {}, otherwise(), at_});
        return b_.expr_node(at_, std::move(match));
    }
    ExprId discriminant(std::string_view object) {
        return call({"intrinsics", "discriminant_value"}, {name(object, at_)}, at_);
    }

    // ---- Types

    ast::TyId path_type(ast::Path p) { return b_.path_type(std::move(p)); }
    ast::TyId std_type(Names names) { return path_type(b_.std_path(names, at_)); }
    ast::TyId self_type() {
        ast::Path p;
        p.segments.push_back(segment("Self"));
        p.span = at_;
        return path_type(std::move(p));
    }
    ast::TyId ref_to(ast::TyId t, ast::Mut mut = ast::Mut::Not) {
        return b_.ty_node(at_, ast::RefTy{std::nullopt, mut, t});
    }

    // ---- Impls

    struct Param {
        std::string_view name;
        ast::TyId type;
    };
    // `fn name(&self, params) -> ret { value }`
    ast::ItemId function(std::string_view fn_name, bool has_self, const std::vector<Param>& params,
                         ast::TyId ret, ast::Generics generics,
                         const std::function<ExprId()>& value) {
        ast::FnItem fn;
        fn.generics = std::move(generics);
        fn.has_self = has_self;
        fn.ret = ret;
        ast::Body body;
        {
            const AstBuilder::InArena in(b_, body.nodes);
            if (has_self) body.params.push_back(b_.name_pat(at_, "self"));
            for (const Param& p : params) body.params.push_back(b_.name_pat(at_, p.name));
            const ExprId e = value();
            body.nodes.exprs[e].origin = ast::Origin::Derive;
            body.value = b_.block_of(at_, {}, e);
        }
        if (has_self) fn.params.push_back(ast::FnParam{ref_to(self_type()), at_});
        for (const Param& p : params) fn.params.push_back(ast::FnParam{p.type, at_});
        fn.body = b_.crate_.bodies.push(std::move(body));
        return b_.crate_.items.push(
            ast::Item{ast::Ident{b_.sym(fn_name), at_}, at_, ast::Vis::Private, {}, std::move(fn)});
    }

    // impl<T: Trait, ..> Trait for Name<T, ..> where .. { members }
    void impl(Names trait, std::vector<ast::ItemId> members, std::vector<ast::ItemId>& into) {
        ast::ImplItem out;
        out.generics = generics_;
        for (auto& param : out.generics.params) {
            if (auto* t = std::get_if<ast::TypeParam>(&param)) {
                t->default_type = {};
                t->bounds.emplace_back(ast::TraitBound{{}, false, b_.std_path(trait, at_)});
            }
        }
        out.self_type = for_tuple_ ? tuple_type() : named_type();
        bound_projections(trait, out.generics);
        out.trait = b_.std_path(trait, at_);
        out.members = std::move(members);
        std::vector<ast::Attr> attrs{ast::Attr{b_.sym("automatically_derived"), {}, at_}};
        into.push_back(b_.crate_.items.push(
            ast::Item{ast::Ident{}, at_, ast::Vis::Private, std::move(attrs), std::move(out)}));
    }
    // `(A, B)`
    ast::TyId tuple_type() {
        ast::TupleTy tuple;
        for (const ast::FieldDecl& f : variants_[0].data.field_list) tuple.elems.push_back(f.type);
        return b_.ty_node(name_.span, std::move(tuple));
    }
    // `Name<'a, T, N>`
    ast::TyId named_type() {
        ast::Path self;
        self.segments.push_back({ast::Ident{name_.name, name_.span}, false, {}});
        self.span = name_.span;
        std::vector<ast::GenericArg>& args = self.segments[0].args;
        for (const ast::LifetimeParam& l : generics_.lifetimes) args.emplace_back(l.lifetime);
        for (const auto& param : generics_.params) {
            const auto* type = std::get_if<ast::TypeParam>(&param);
            const ast::Ident name =
                type != nullptr ? type->name : std::get<ast::ConstParam>(param).name;
            ast::Path p;
            p.segments.push_back({name, false, {}});
            p.span = name.span;
            args.emplace_back(path_type(std::move(p)));
        }
        self.segments[0].has_args = !args.empty();
        return path_type(std::move(self));
    }
    // A field of type `T::Item` needs `T::Item: Trait`.
    void bound_projections(Names trait, ast::Generics& generics) {
        for (const Variant& v : variants_) {
            for (const ast::FieldDecl& f : v.data.field_list) {
                const auto* path = std::get_if<ast::PathTy>(&b_.crate_.sig.types[f.type].kind);
                if (path == nullptr || path->path.segments.size() < 2 ||
                    path->path.self_type.valid())
                    continue;
                const bool of_param =
                    std::any_of(generics.params.begin(), generics.params.end(), [&](const auto& p) {
                        const auto* t = std::get_if<ast::TypeParam>(&p);
                        return t != nullptr && t->name.name == path->path.segments[0].name.name;
                    });
                if (of_param)
                    generics.where.push_back(
                        {f.type, {ast::TraitBound{{}, false, b_.std_path(trait, at_)}}});
            }
        }
    }

    // ---- The traits

    void marker(Names trait, std::vector<ast::ItemId>& into) { impl(trait, {}, into); }

    void clone(bool also_copy, std::vector<ast::ItemId>& into) {
        const bool generic =
            std::any_of(generics_.params.begin(), generics_.params.end(),
                        [](const auto& p) { return std::holds_alternative<ast::TypeParam>(p); });
        const auto value = [&] {
            if (also_copy && !generic) return deref(name("self", at_), at_);
            return by_variant([&](const Variant& v, const FieldRef& field) {
                return construct(v, [&](size_t i) {
                    return call({"clone", "Clone", "clone"}, {field(i)},
                                span_of(v.data.field_list[i]));
                });
            });
        };
        impl({"clone", "Clone"}, {function("clone", true, {}, self_type(), {}, value)}, into);
    }

    void debug(std::vector<ast::ItemId>& into) {
        const ast::TyId formatter = ref_to(std_type({"fmt", "Formatter"}), ast::Mut::Mut);
        const auto value = [&] {
            return by_variant([&](const Variant& v, const FieldRef& field) {
                const std::string_view shown = for_tuple_ ? "" : b_.symbols_.text(v.name.name);
                const ExprId f = name("f", at_);
                if (v.data.field_list.empty()) return method(f, "write_str", {text(shown)});
                const bool named = v.data.ctor == ast::CtorKind::Struct;
                ExprId e = method(f, named ? "debug_struct" : "debug_tuple", {text(shown)});
                for (size_t i = 0; i < v.data.field_list.size(); ++i) {
                    std::vector<ExprId> args;
                    if (named)
                        args.push_back(text(b_.symbols_.text(v.data.field_list[i].name.name)));
                    args.push_back(field(i));
                    const Span at = span_of(v.data.field_list[i]);
                    const ast::PathSegment shown_field{ast::Ident{b_.sym("field"), at}, false, {}};
                    e = b_.expr_node(at, ast::MethodCallExpr{e, shown_field, std::move(args)});
                }
                return method(e, "finish", {});
            });
        };
        impl({"fmt", "Debug"},
             {function("fmt", true, {{"f", formatter}}, std_type({"fmt", "Result"}), {}, value)},
             into);
    }

    void partial_eq(std::vector<ast::ItemId>& into) {
        const auto fields_equal = [&](const Variant& v, const FieldRef& left,
                                      const FieldRef& right) {
            ExprId all;
            for (size_t i = 0; i < v.data.field_list.size(); ++i) {
                const Span at = span_of(v.data.field_list[i]);
                const ExprId l = deref(left(i), at);
                const ExprId r = deref(right(i), at);
                const ExprId one = b_.expr_node(at, ast::BinaryExpr{ast::BinOp::Eq, at, l, r});
                all = all.valid() ? b_.expr_node(at_, ast::LogicExpr{ast::LogicOp::And, all, one})
                                  : one;
            }
            return all.valid() ? all : boolean(true);
        };
        const auto value = [&] {
            const auto same_variant = [&] {
                const ExprId l = discriminant("self");
                const ExprId r = discriminant("other");
                return b_.expr_node(at_, ast::BinaryExpr{ast::BinOp::Eq, at_, l, r});
            };
            return by_variant_pair(fields_equal, same_variant);
        };
        impl({"cmp", "PartialEq"},
             {function("eq", true, {{"other", ref_to(self_type())}}, primitive("bool"), {}, value)},
             into);
    }
    ast::TyId primitive(std::string_view n) {
        ast::Path p;
        p.segments.push_back(segment(n));
        p.span = at_;
        return path_type(std::move(p));
    }

    // `partial_cmp` or `cmp`: the first field that differs decides.
    void ordering(bool partial, std::vector<ast::ItemId>& into) {
        const auto compare = [&](ExprId l, ExprId r, Span at) {
            return partial ? call({"cmp", "PartialOrd", "partial_cmp"}, {l, r}, at)
                           : call({"cmp", "Ord", "cmp"}, {l, r}, at);
        };
        const auto equal_expr = [&] {
            const ExprId e = std_expr({"cmp", "Ordering", "Equal"}, at_);
            return partial ? call({"option", "Option", "Some"}, {e}, at_) : e;
        };
        const auto equal_pat = [&] {
            const ast::PatId p =
                b_.pat_node(at_, ast::PathPat{b_.std_path({"cmp", "Ordering", "Equal"}, at_)});
            if (!partial) return p;
            return b_.pat_node(
                at_, ast::TupleStructPat{b_.std_path({"option", "Option", "Some"}, at_), {p}});
        };
        const auto fields = [&](const Variant& v, const FieldRef& left, const FieldRef& right) {
            ExprId rest;
            for (size_t i = v.data.field_list.size(); i-- > 0;) {
                const Span at = span_of(v.data.field_list[i]);
                const ExprId l = left(i);
                const ExprId one = compare(l, right(i), at);
                if (!rest.valid()) {
                    rest = one;
                    continue;
                }
                const ast::PatId other = b_.name_pat(at, "order#");
                const ExprId order = name("order#", at);
                rest = b_.expr_node(at, ast::MatchExpr{one,
                                                       {ast::MatchArm{equal_pat(), {}, rest, at},
                                                        ast::MatchArm{other, {}, order, at}}});
            }
            return rest.valid() ? rest : equal_expr();
        };
        const auto value = [&] {
            return by_variant_pair(fields, [&] {
                const ExprId l = borrow(discriminant("self"), at_);
                return compare(l, borrow(discriminant("other"), at_), at_);
            });
        };
        ast::TyId ret = std_type({"cmp", "Ordering"});
        if (partial) {
            ast::Path option = b_.std_path({"option", "Option"}, at_);
            option.segments.back().has_args = true;
            option.segments.back().args.emplace_back(ret);
            ret = path_type(std::move(option));
        }
        const ast::ItemId fn = function(partial ? "partial_cmp" : "cmp", true,
                                        {{"other", ref_to(self_type())}}, ret, {}, value);
        if (partial)
            impl({"cmp", "PartialOrd"}, {fn}, into);
        else
            impl({"cmp", "Ord"}, {fn}, into);
    }

    void hash(std::vector<ast::ItemId>& into) {
        ast::Generics generics;
        generics.params.emplace_back(
            ast::TypeParam{ast::Ident{b_.sym("H#"), at_},
                           {ast::TraitBound{{}, false, b_.std_path({"hash", "Hasher"}, at_)}},
                           {}});
        ast::Path hasher;
        hasher.segments.push_back(segment("H#"));
        hasher.span = at_;
        const ast::TyId state = ref_to(path_type(std::move(hasher)), ast::Mut::Mut);
        const auto hash_one = [&](ExprId e, Span at) {
            return call({"hash", "Hash", "hash"}, {e, name("state", at)}, at);
        };
        const auto value = [&] {
            std::vector<ExprId> statements;
            if (variants_.size() > 1) {
                const ExprId d =
                    b_.expr_node(at_, ast::CastExpr{discriminant("self"), primitive("isize")});
                statements.push_back(hash_one(borrow(d, at_), at_));
            }
            const ExprId fields = by_variant([&](const Variant& v, const FieldRef& field) {
                std::vector<ExprId> list;
                for (size_t i = 0; i < v.data.field_list.size(); ++i)
                    list.push_back(hash_one(field(i), span_of(v.data.field_list[i])));
                return b_.block_of(at_, std::move(list), {});
            });
            return b_.block_of(at_, std::move(statements), fields);
        };
        impl({"hash", "Hash"},
             {function("hash", true, {{"state", state}}, {}, std::move(generics), value)}, into);
    }

    bool default_value(std::vector<ast::ItemId>& into) {
        const Variant* chosen = is_enum_ ? nullptr : &variants_[0];
        if (is_enum_)
            for (const Variant& v : variants_)
                for (const ast::Attr& a : v.attrs)
                    if (b_.symbols_.text(a.name) == "default") chosen = &v;
        if (chosen == nullptr) {
            b_.diags_.report(Diag::DeriveDefaultNoVariant, at_)
                .help("mark one variant without fields with `#[default]`");
            return true;
        }
        if (is_enum_ && !chosen->data.field_list.empty()) {
            b_.error(chosen->name.span,
                     "the `#[default]` attribute may only be used on unit enum variants");
            return true;
        }
        const auto value = [&] {
            return construct(*chosen, [&](size_t i) {
                return call({"default", "Default", "default"}, {},
                            span_of(chosen->data.field_list[i]));
            });
        };
        // The bound on parameters is there for structs only, as in rustc.
        impl({"default", "Default"}, {function("default", false, {}, self_type(), {}, value)},
             into);
        return true;
    }

    AstBuilder& b_;
    ast::Ident name_;
    ast::Generics generics_;
    std::vector<Variant> variants_;  // of a struct: itself
    bool is_enum_ = false;
    bool for_tuple_;
    Span at_;  // the name in the `derive`
};

void AstBuilder::expand_derives(ast::ItemId type, const std::vector<ast::Attr>& attributes,
                                Ids& into) {
    const bool for_tuple = std_crate_ && std::ranges::any_of(attributes, [&](const ast::Attr& a) {
                               return symbols_.text(a.name) == "fleck::tuple";
                           });
    if (!for_tuple) into.push_back(type);
    std::vector<DeriveName> names;
    for (const ast::Attr& a : attributes) {
        if (symbols_.text(a.name) != "derive") continue;
        const std::vector<DeriveName> more = derive_names(sources_.text(a.span), a.span);
        // `Debug Clone`: what cannot be read derives nothing.
        const auto broken = std::ranges::find_if(more, [](const DeriveName& d) {
            return d.text.find_first_of(" \t\r\n") != std::string_view::npos;
        });
        if (broken != more.end()) {
            diags_.report(Diag::MacroCall, broken->span,
                          "expected `,` between the names of traits");
            continue;
        }
        names.insert(names.end(), more.begin(), more.end());
    }
    if (names.empty()) return;
    const bool also_copy = std::any_of(names.begin(), names.end(),
                                       [](const DeriveName& d) { return d.text == "Copy"; });
    DeriveExpander expander(*this, type, for_tuple);
    for (const DeriveName& d : names)
        if (!expander.expand(d, also_copy, into))
            diags_.report(Diag::MacroCall, d.span,
                          fmt::format("cannot find derive macro `{}` in this scope", d.text));
}

}  // namespace fleck::syntax
