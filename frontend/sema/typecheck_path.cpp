// Paths as values: locals first, then items.
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::check_path(const ast::Path& path, Span span, PathUse use) {
    const bool is_name = path.root == ast::PathRoot::Relative && !path.self_type.valid() &&
                         path.segments.size() == 1;
    LocalNames locals;
    if (is_name) {
        const Symbol symbol = path.segments.front().name.name;
        if (const auto var = find_local(symbol)) {
            mention(*var, span);
            return make(span, out_.vars[*var].type, hir::LocalExpr{*var});
        }
        if (!lookup_value(symbol)) {
            if (p_.symbols.text(symbol) == ast::kHole) {
                cx_.taint();
                return error_expr(span);
            }
            if (report_captured(symbol, span)) return error_expr(span);
            if (p_.symbols.text(symbol) == "self") {
                error(Diag::SelfValueOutside, span).at("this function has no `self` parameter");
                return error_expr(span);
            }
            const auto type = lookup_name(p_, lower_.scope, symbol, Ns::Types);
            if (type && p_.symbols.text(symbol) != "Self") {
                error(Diag::NotAValue, span, use == PathUse::Call ? "function" : "value",
                      res_kind(p_, *type), text(symbol))
                    .at("not a value");
                return error_expr(span);
            }
            locals.names = local_names();
            locals.hint = unknown_name_hint(symbol, use);
        }
    }
    if (path.root == ast::PathRoot::Relative && !path.self_type.valid() &&
        path.segments.size() == 2 && find_local(path.segments[0].name.name))
        locals.hint =
            fmt::format("`{0}` is a variable: `{0}.{1}{2}`", text(path.segments[0].name.name),
                        text(path.segments[1].name.name), use == PathUse::Call ? "(..)" : "");
    const Value value = instantiate_value_path(cx_, lower_, path, use, locals);
    if (const auto* ctor = std::get_if<CtorValue>(&value);
        ctor != nullptr && !require_visible_ctor(*ctor, path, use)) {
        // That it is private leaves known what it makes; an import does not bring it at all.
        const bool by_name =
            path.segments.size() == 1 && text(path.segments[0].name.name) != "Self";
        if (by_name) return error_expr(span);
        cx_.taint();
    }
    const hir::ExprId e = value_expr(value, span);
    if (use == PathUse::Expr) require_sized_params(type_of(e), span);
    return e;
}

// A function that is a value can be called; what has no size cannot be passed to it.
void BodyChecker::require_sized_params(TypeId callee, Span span) {
    const auto* fn = types_.as<ty::FnDef>(callee);
    if (fn == nullptr) return;
    const ty::FnDef def = *fn;
    for (const TypeId param : std::vector<TypeId>(p_.fn(def.def).sig.params))
        require_sized_argument(types_.subst(types_.erase_regions(param), def.args), span);
}

// Told once for each type, of the first place.
void BodyChecker::require_sized_argument(TypeId type, Span span) {
    type = cx_.shallow(type);
    if ((types_.is<ty::Str>(type) || types_.is<ty::Slice>(type)) &&
        unsized_args_.insert(type).second)
        cx_.require_sized(type, cause(span));
}

hir::ExprId BodyChecker::value_expr(const Value& value, Span span) {
    if (std::holds_alternative<std::monostate>(value)) return error_expr(span);
    const TypeId type = value_type(cx_, value, span);
    return std::visit(
        Overloaded{
            [&](std::monostate) { return error_expr(span); },
            [&](const FnValue& v) { return make(span, type, hir::FnExpr{v.user}); },
            [&](const CtorValue& v) {
                if (types_.is<ty::CtorDef>(type))
                    return make(span, type, hir::FnExpr{{v.user_type, {}}});
                return make(span, type, hir::AdtExpr{v.adt, v.variant, {}, {}, v.user_type});
            },
            [&](const ConstValue& v) {
                return make(span, type, hir::ConstExpr{v.constant, v.args, v.user_self});
            },
            [&](const StaticValue& v) {
                if (p_.static_item(v.id).is_mut && unsafe_depth_ == 0)
                    needs_unsafe(span, "the use of a mutable static");
                return make(span, type, hir::StaticExpr{v.id});
            },
            [&](const ConstParamValue& v) {
                return make(span, type, hir::ConstParamExpr{v.param});
            },
        },
        value);
}

// A tuple struct's constructor is as private as its most private field. Where an import brings the
// type, it does not bring the constructor.
bool BodyChecker::require_visible_ctor(const CtorValue& ctor, const ast::Path& path, PathUse use) {
    const Adt& adt = p_.adt(ctor.adt);
    if (in_std_ || adt.kind != AdtKind::Struct) return true;
    for (const Field& f : adt.variants.front().fields) {
        if (p_.is_shown(f.shown_in, lower_.scope.module)) continue;
        const ast::Ident& last = path.segments.back().name;
        const bool by_name = path.segments.size() == 1 && p_.symbols.text(last.name) != "Self";
        constexpr std::string_view found = "tuple struct with private fields";
        Diagnostic& d =
            !by_name ? error(Diag::PrivateCtor, last.span, text(adt.name))
            : use == PathUse::TupleStruct
                ? error(Diag::NotAPatternPath, last.span, "tuple struct", found, text(adt.name))
                : error(Diag::NotAValue, last.span, use == PathUse::Call ? "function" : "value",
                        found, text(adt.name));
        d.at(fmt::format("the field `{}` is private", text(f.name)));
        return false;
    }
    return true;
}

std::optional<Res> BodyChecker::lookup_value(Symbol symbol) {
    return lookup_name(p_, lower_.scope, symbol, Ns::Values);
}

// `[0; n]`, `[i32; n]` with a local n: E0435.
bool BodyChecker::report_locals_in(ast::BodyId constant) {
    const ast::Body& body = p_.body(lower_.scope.crate, constant);
    for (const ast::Expr& e : body.nodes.exprs) {
        const auto* path = std::get_if<ast::PathExpr>(&e.kind);
        if (path == nullptr || path->path.segments.size() != 1 || path->path.self_type.valid())
            continue;
        const Symbol symbol = path->path.segments.front().name.name;
        const auto var = find_local(symbol);
        if (!var) continue;
        error(Diag::NonConstantInConstant, e.span, text(symbol))
            .at("its value is known only when the program runs")
            .label(out_.vars[*var].span, "this is a local variable")
            .help("a `const` has a value that is known before");
        return true;
    }
    return false;
}

bool BodyChecker::report_locals_in_type(ast::TyId type) {
    const auto& kind = nodes_.types[type].kind;
    if (const auto* a = std::get_if<ast::ArrayTy>(&kind))
        return report_locals_in(a->len) || report_locals_in_type(a->elem);
    if (const auto* r = std::get_if<ast::RefTy>(&kind)) return report_locals_in_type(r->target);
    if (const auto* s = std::get_if<ast::SliceTy>(&kind)) return report_locals_in_type(s->elem);
    return false;
}

// A function inside of a function does not see the outer one's locals: E0434.
bool BodyChecker::report_captured(Symbol symbol, Span span) {
    const ItemScope owner_scope = lower_.scope;
    ModuleId module = owner_scope.module;
    while (module.valid() && p_.module(module).is_block) {
        for (const BodyOwner& owner : p_.bodies_of(owner_scope.crate)) {
            const ast::BodyId id = p_.body_id(owner);
            if (!id.valid() || id == body_id_) continue;
            const ast::Body& outer = p_.body(owner_scope.crate, id);
            bool encloses = false;
            for (ast::ExprId e : outer.nodes.exprs.ids())
                encloses = encloses ||
                           (std::holds_alternative<ast::BlockExpr>(outer.nodes.exprs[e].kind) &&
                            p_.block_module(owner_scope.crate, id, e) == module);
            if (!encloses) continue;
            for (const ast::Pat& pat : outer.nodes.pats) {
                const auto* ident = std::get_if<ast::IdentPat>(&pat.kind);
                if (ident == nullptr || ident->name.name != symbol || pat.span.begin > span.begin)
                    continue;
                if (in_const_) {
                    error(Diag::NonConstantInConstant, span, text(symbol))
                        .at("its value is known only when the program runs");
                    return true;
                }
                error(Diag::CapturedByFn, span, text(symbol))
                    .at("a function does not see the locals around it")
                    .label(pat.span,
                           fmt::format("`{}` is a local of the outer function", text(symbol)))
                    .help("pass it as an argument");
                return true;
            }
        }
        module = p_.module(module).parent;
    }
    return false;
}

}  // namespace fleck
