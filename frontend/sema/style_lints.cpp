#include "frontend/sema/style_lints.h"

#include <algorithm>
#include <set>
#include <vector>

#include "frontend/base/unicode.h"
#include "frontend/sema/attrs.h"
#include "frontend/sema/delimiters.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

bool is_upper(char32_t c) { return char_has(c, CharProperty::Uppercase); }
bool is_lower(char32_t c) { return char_has(c, CharProperty::Lowercase); }
bool has_case(char32_t c) {
    const CaseMapping upper = map_case(c, true), lower = map_case(c, false);
    return upper.chars[0] != lower.chars[0] || upper.count != lower.count;
}

std::u32string without_underscores(std::string_view name) {
    while (name.starts_with('_')) name.remove_prefix(1);
    while (name.ends_with('_')) name.remove_suffix(1);
    return code_points(name);
}

// As types are named: `LikeThis`, but also `X86_64`. What has no upper case will do, as `数`.
bool is_camel_case(std::string_view written) {
    const std::u32string name = without_underscores(written);
    if (name.empty()) return true;
    if (is_lower(name.front()) || name.find(U"__") != std::u32string::npos) return false;
    for (size_t i = 0; i + 1 < name.size(); ++i)
        if ((has_case(name[i]) && name[i + 1] == '_') || (name[i] == '_' && has_case(name[i + 1])))
            return false;
    return true;
}

bool is_screaming(std::string_view name) {
    return std::ranges::none_of(code_points(name), is_lower);
}

class Style {
  public:
    explicit Style(Program& program) : p_(program), crate_(program.crate(CrateId::User)) {}

    void run() {
        for (const ast::ItemId id : crate_.items.ids())
            if (const auto* impl = std::get_if<ast::ImplItem>(&crate_.items[id].kind);
                impl != nullptr && impl->trait)
                of_trait_impls_.insert(of_trait_impls_.end(), impl->members.begin(),
                                       impl->members.end());
            else if (const auto* trait = std::get_if<ast::TraitItem>(&crate_.items[id].kind))
                of_traits_.insert(of_traits_.end(), trait->members.begin(), trait->members.end());
        std::sort(of_trait_impls_.begin(), of_trait_impls_.end());
        std::sort(of_traits_.begin(), of_traits_.end());
        for (const ast::ItemId id : crate_.items.ids())
            if (is_derived(crate_.items[id]))
                for (const ast::ItemId m : std::get<ast::ImplItem>(crate_.items[id].kind).members)
                    if (const auto* fn = std::get_if<ast::FnItem>(&crate_.items[m].kind))
                        derived_.push_back(fn->body);
        std::sort(derived_.begin(), derived_.end());
        lengths(crate_.sig);
        for (const ast::ItemId id : crate_.items.ids()) item(id, crate_.items[id]);
        for (const ast::BodyId id : crate_.bodies.ids())
            if (!std::binary_search(derived_.begin(), derived_.end(), id))
                lengths(crate_.bodies[id].nodes);
        for (const ast::BodyId id : crate_.bodies.ids()) {
            if (std::binary_search(derived_.begin(), derived_.end(), id)) continue;
            const ast::Body& body = crate_.bodies[id];
            report_unused_delimiters(p_, body.nodes);
            if (!of_items_.contains(id)) report_unused_delimiters(p_, body, place_of(id));
            for (const ast::Expr& e : body.nodes.exprs)
                if (e.origin == ast::Origin::Written) expr(body.nodes, e);
            labels(body.nodes);
            for (const ast::Pat& pat : body.nodes.pats)
                if (const auto* k = std::get_if<ast::StructPat>(&pat.kind))
                    field_names(body.nodes, *k);
        }
    }

  private:
    std::string_view text(const ast::Ident& name) const { return p_.symbols.text(name.name); }

    bool is_derived(const ast::Item& item) const {
        return std::holds_alternative<ast::ImplItem>(item.kind) &&
               has_attr(p_, item.attrs, "automatically_derived");
    }

    // ---- Names

    void snake(const ast::Ident& name, std::string_view what) {
        if (!is_snake_case(text(name)))
            p_.diags.report(Diag::NotSnakeCase, name.span, what, text(name));
    }
    void camel(const ast::Ident& name, std::string_view what) {
        if (!is_camel_case(text(name)))
            p_.diags.report(Diag::NotCamelCase, name.span, what, text(name));
    }
    void screaming(const ast::Ident& name, std::string_view what) {
        if (!is_screaming(text(name)))
            p_.diags.report(Diag::NotUpperCase, name.span, what, text(name));
    }

    void item(ast::ItemId id, const ast::Item& item) {
        if (const auto* k = std::get_if<ast::ConstItem>(&item.kind)) value(k->value);
        if (const auto* k = std::get_if<ast::StaticItem>(&item.kind)) value(k->value);
        if (const auto* k = std::get_if<ast::FnItem>(&item.kind)) of_items_.insert(k->body);
        // The trait gives these names.
        if (std::binary_search(of_trait_impls_.begin(), of_trait_impls_.end(), id)) return;
        std::visit(Overloaded{
                       [&](const ast::FnItem& k) {
                           snake(item.name, "function");
                           generics(k.generics);
                       },
                       [&](const ast::StructItem& k) {
                           camel(item.name, "type");
                           fields(k.data);
                           generics(k.generics);
                       },
                       [&](const ast::EnumItem& k) {
                           camel(item.name, "type");
                           generics(k.generics);
                           for (const ast::VariantDecl& v : k.variants) {
                               camel(v.name, "variant");
                               fields(v.data);
                           }
                       },
                       [&](const ast::TraitItem& k) {
                           camel(item.name, "trait");
                           generics(k.generics);
                       },
                       [&](const ast::ImplItem& k) { generics(k.generics); },
                       [&](const ast::ConstItem&) {
                           screaming(item.name, "constant");
                           if (text(item.name) == "_" && item.vis != ast::Vis::Private)
                               p_.diags.report(Diag::UnusedVisibility, item.span);
                       },
                       [&](const ast::StaticItem&) { screaming(item.name, "static variable"); },
                       [&](const ast::TypeAliasItem& k) {
                           camel(item.name, "type");
                           if (!std::binary_search(of_traits_.begin(), of_traits_.end(), id))
                               alias_bounds(k.generics);
                       },
                       [](const ast::UseItem&) {},
                       [&](const ast::ModItem&) { snake(item.name, "module"); },
                   },
                   item.kind);
    }

    void value(ast::BodyId id) {
        if (!id.valid()) return;
        of_items_.insert(id);
        report_unused_delimiters(p_, crate_.bodies[id], ConstantPlace::Item);
    }

    // Of the array types there.
    void lengths(const ast::Nodes& nodes) {
        for (const ast::TyId id : nodes.types.ids())
            if (const auto* array = std::get_if<ast::ArrayTy>(&nodes.types[id].kind))
                lengths_.insert(array->len);
    }

    ConstantPlace place_of(ast::BodyId constant) const {
        return lengths_.contains(constant) ? ConstantPlace::Length : ConstantPlace::Other;
    }

    void fields(const ast::VariantData& data) {
        if (data.ctor != ast::CtorKind::Struct) return;
        for (const ast::FieldDecl& f : data.field_list) snake(f.name, "field");
    }

    void generics(const ast::Generics& generics) {
        for (const auto& param : generics.params) {
            if (const auto* type = std::get_if<ast::TypeParam>(&param))
                camel(type->name, "type parameter");
            else
                screaming(std::get<ast::ConstParam>(param).name, "const parameter");
        }
    }

    void alias_bounds(const ast::Generics& generics) {
        const auto report = [&](Span at) {
            p_.diags.report(Diag::AliasBounds, at).help("leave the bounds out");
        };
        for (const auto& param : generics.params)
            if (const auto* type = std::get_if<ast::TypeParam>(&param);
                type != nullptr && !type->bounds.empty())
                report(type->name.span);
        for (const ast::WherePredicate& w : generics.where)
            if (const auto* subject = std::get_if<ast::TyId>(&w.subject))
                report(crate_.sig.types[*subject].span);
    }

    // ---- Expressions

    void expr(const ast::Nodes& nodes, const ast::Expr& e) {
        if (const auto* loop = std::get_if<ast::WhileExpr>(&e.kind)) {
            const auto* lit = std::get_if<ast::LitExpr>(&nodes.exprs[loop->cond].kind);
            const auto* cond = lit != nullptr ? std::get_if<ast::BoolLit>(&lit->literal) : nullptr;
            if (cond != nullptr && cond->value)
                p_.diags.report(Diag::WhileTrue, e.span.to(nodes.exprs[loop->cond].span))
                    .help("`loop { .. }` says it, and lets variables get their first value inside");
        }
        if (const auto* outer = std::get_if<ast::UnaryExpr>(&e.kind);
            outer != nullptr && outer->op == ast::UnOp::Neg) {
            const ast::Expr& operand = nodes.exprs[outer->operand];
            const auto* inner = std::get_if<ast::UnaryExpr>(&operand.kind);
            if (inner != nullptr && inner->op == ast::UnOp::Neg &&
                p_.sources.text(operand.span).starts_with('-'))
                p_.diags.report(Diag::DoubleNegation, e.span)
                    .help("Rust has no decrement; write `x -= 1`");
        }
        if (const auto* jump = std::get_if<ast::BreakExpr>(&e.kind);
            jump != nullptr && jump->label && jump->value.valid() &&
            looks_labeled(nodes.exprs[jump->value]))
            p_.diags.report(Diag::LabelAndLoop, e.span)
                .help("parentheses around the value make it plain");
        documented_parts(nodes, e);
        if (const auto* block = std::get_if<ast::BlockExpr>(&e.kind)) semicolons(nodes, *block, e);
        if (const auto* match = std::get_if<ast::MatchExpr>(&e.kind)) {
            uint32_t from = nodes.exprs[match->scrutinee].span.end;
            for (const ast::MatchArm& arm : match->arms) {
                if (arm.span.begin > from) documented(Span{from, arm.span.begin}, "an arm");
                from = arm.span.end;
            }
        }
    }

    // A loop or a block without a label of its own, behind that of a `break`.
    bool looks_labeled(const ast::Expr& e) const {
        if (p_.sources.text(e.span).starts_with('(')) return false;
        const bool loop = std::holds_alternative<ast::LoopExpr>(e.kind) ||
                          std::holds_alternative<ast::WhileExpr>(e.kind) ||
                          std::holds_alternative<ast::ForExpr>(e.kind);
        const bool block = p_.sources.text(e.span).starts_with('{');
        return (loop || block) && label_of(e) == nullptr;
    }

    // Elements, arguments and fields with comments that document them.
    void documented_parts(const ast::Nodes& nodes, const ast::Expr& e) {
        uint32_t from = e.span.begin;
        const auto parts = [&](const std::vector<ast::ExprId>& all) {
            for (const ast::ExprId part : all) {
                const Span span = nodes.exprs[part].span;
                if (span.begin > from && span.end <= e.span.end)
                    documented(Span{from, span.begin}, "an expression");
                from = std::max(from, span.end);
            }
        };
        if (const auto* k = std::get_if<ast::ArrayExpr>(&e.kind)) parts(k->elems);
        if (const auto* k = std::get_if<ast::TupleExpr>(&e.kind)) parts(k->elems);
        if (const auto* k = std::get_if<ast::CallExpr>(&e.kind)) {
            from = nodes.exprs[k->callee].span.end;
            parts(k->args);
        }
        if (const auto* k = std::get_if<ast::MethodCallExpr>(&e.kind)) {
            from = nodes.exprs[k->receiver].span.end;
            parts(k->args);
        }
        if (const auto* k = std::get_if<ast::StructExpr>(&e.kind)) {
            from = k->path.span.end;
            for (const ast::FieldInit& f : k->inits) {
                if (f.name.span.begin > from)
                    documented(Span{from, f.name.span.begin}, "an expression");
                from = std::max(from, nodes.exprs[f.value].span.end);
            }
        }
    }

    // `;` that ends nothing: between two statements, or in front of the first.
    void semicolons(const ast::Nodes& nodes, const ast::BlockExpr& block, const ast::Expr& e) {
        const std::string_view whole = p_.sources.text(e.span);
        const size_t open = whole.find('{');
        if (open == std::string_view::npos) return;
        uint32_t from = e.span.begin + static_cast<uint32_t>(open) + 1;
        bool ends_statement = false;  // the first `;`, behind a block that is a statement
        const auto gap = [&](uint32_t to) {
            if (to > from) semicolon_in(Span{from, to}, ends_statement);
        };
        for (const ast::Stmt& s : block.stmts) {
            if (s.span.begin > from && !std::holds_alternative<ast::ItemStmt>(s.kind))
                documented(Span{from, s.span.begin}, "a statement");
            gap(s.span.begin);
            from = std::max(from, s.span.end);
            ends_statement = !std::holds_alternative<ast::ItemStmt>(s.kind) &&
                             !p_.sources.text(s.span).ends_with(';');
        }
        const uint32_t end =
            block.tail.valid() ? nodes.exprs[block.tail].span.begin : block.close.begin;
        if (block.tail.valid() && end > from) documented(Span{from, end}, "an expression");
        gap(end);
    }

    // `/// ..` in front of what rustdoc does not show.
    void documented(Span span, std::string_view what) {
        const std::string_view text = p_.sources.text(span);
        for (size_t i = 0; i < text.size(); ++i) {
            const std::string_view rest = text.substr(i);
            const bool is_doc =
                (rest.starts_with("///") && !rest.starts_with("////")) ||
                (rest.starts_with("/**") && !rest.starts_with("/***") && !rest.starts_with("/**/"));
            if (is_doc) {
                const uint32_t at = span.begin + static_cast<uint32_t>(i);
                p_.diags.report(Diag::UnusedDocComment, Span{at, at + 3}, what)
                    .help("`//` begins a plain comment");
                return;
            }
            if (rest.starts_with("//"))
                i = std::min(text.find('\n', i), text.size());
            else if (rest.starts_with("/*"))
                i = std::min(text.find("*/", i), text.size());
        }
    }

    void semicolon_in(Span span, bool ends_statement) {
        const std::string_view text = p_.sources.text(span);
        for (size_t i = 0; i < text.size(); ++i) {
            if (text.substr(i).starts_with("//")) {
                i = std::min(text.find('\n', i), text.size());
            } else if (text.substr(i).starts_with("/*")) {
                i = std::min(text.find("*/", i), text.size());
            } else if (text[i] == ';' && ends_statement) {
                ends_statement = false;
            } else if (text[i] == ';') {
                const uint32_t at = span.begin + static_cast<uint32_t>(i);
                p_.diags.report(Diag::RedundantSemicolon, Span{at, at + 1});
                return;
            } else if (text[i] == '#') {
                return;  // attributes of what follows
            }
        }
    }

    // `P { x: x }` is `P { x }`.
    void field_names(const ast::Nodes& nodes, const ast::StructPat& pat) {
        for (const ast::FieldPat& f : pat.fields_list) {
            const auto* bound = std::get_if<ast::IdentPat>(&nodes.pats[f.pat].kind);
            if (f.shorthand || bound == nullptr || bound->sub.valid() ||
                bound->name.name != f.name.name || is_upper(code_points(text(f.name)).front()))
                continue;
            p_.diags.report(Diag::NeedlessFieldName, f.span, text(f.name))
                .help(fmt::format("`{}` alone binds the field", text(f.name)));
        }
    }

    // ---- Labels

    struct Label {
        ast::Lifetime name;
        Span scope;
        bool used = false;
    };

    static const ast::Lifetime* label_of(const ast::Expr& e) {
        const auto of = [](const auto* k) {
            return k != nullptr && k->label ? &*k->label : nullptr;
        };
        if (const auto* l = of(std::get_if<ast::LoopExpr>(&e.kind))) return l;
        if (const auto* l = of(std::get_if<ast::WhileExpr>(&e.kind))) return l;
        if (const auto* l = of(std::get_if<ast::ForExpr>(&e.kind))) return l;
        return of(std::get_if<ast::BlockExpr>(&e.kind));
    }

    // Where jumps to the label may stand. What a `for` goes over stands outside.
    static Span label_scope(const ast::Nodes& nodes, const ast::Expr& e) {
        const auto* k = std::get_if<ast::ForExpr>(&e.kind);
        return k != nullptr ? nodes.exprs[k->body].span : e.span;
    }

    void labels(const ast::Nodes& nodes) {
        std::vector<Label> labels;
        for (const ast::Expr& e : nodes.exprs)
            if (const ast::Lifetime* label = label_of(e))
                labels.push_back({*label, label_scope(nodes, e)});
        if (labels.empty()) return;
        for (const ast::Expr& e : nodes.exprs) {
            const auto* jump = std::get_if<ast::BreakExpr>(&e.kind);
            const auto* next = std::get_if<ast::ContinueExpr>(&e.kind);
            if (jump != nullptr && jump->label) use(labels, *jump->label);
            if (next != nullptr && next->label) use(labels, *next->label);
        }
        for (const Label& label : labels) {
            if (!label.used && !p_.symbols.text(label.name.name).starts_with('_'))
                p_.diags.report(Diag::UnusedLabel, label.name.span,
                                p_.symbols.text(label.name.name));
            const Label* outer = innermost(labels, label.name);
            if (outer != nullptr && !is_in_closure(nodes, label.name.span, outer->scope))
                p_.diags
                    .report(Diag::ShadowedLabel, label.name.span, p_.symbols.text(label.name.name))
                    .label(outer->name.span, "the outer one");
        }
    }

    static void use(std::vector<Label>& labels, const ast::Lifetime& name) {
        if (Label* target = innermost(labels, name)) target->used = true;
    }

    // The innermost loop or block of that label around the place where it is written.
    static Label* innermost(std::vector<Label>& labels, const ast::Lifetime& name) {
        Label* found = nullptr;
        for (Label& l : labels)
            if (l.name.name == name.name && l.name.span != name.span &&
                l.scope.contains(name.span) && (found == nullptr || found->scope.contains(l.scope)))
                found = &l;
        return found;
    }

    // Is `at` in a closure inside of `scope`? Its body knows no labels of those around it.
    static bool is_in_closure(const ast::Nodes& nodes, Span at, Span scope) {
        return std::any_of(nodes.exprs.begin(), nodes.exprs.end(), [&](const ast::Expr& e) {
            return std::holds_alternative<ast::ClosureExpr>(e.kind) && scope.contains(e.span) &&
                   e.span.contains(at);
        });
    }

    Program& p_;
    const ast::Crate& crate_;
    std::vector<ast::ItemId> of_trait_impls_, of_traits_;  // members
    std::vector<ast::BodyId> derived_;                     // written by `#[derive(..)]`
    std::set<ast::BodyId> of_items_;                       // functions, constants and statics
    std::set<ast::BodyId> lengths_;                        // of array types
};

}  // namespace

bool is_snake_case(std::string_view written) {
    const std::u32string name = without_underscores(written);
    return name.find(U"__") == std::u32string::npos && std::ranges::none_of(name, is_upper);
}

void report_style(Program& program) { Style(program).run(); }

}  // namespace fleck
