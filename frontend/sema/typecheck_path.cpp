// Paths as values: locals first, then items.
#include <algorithm>

#include "frontend/sema/typecheck_body.h"

namespace fleck {

hir::ExprId BodyChecker::check_path(const ast::Path& path, Span span, PathUse use) {
    const bool is_name = path.root == ast::PathRoot::Relative && !path.self_type.valid() &&
                         path.segments.size() == 1;
    std::vector<Symbol> locals;
    if (is_name) {
        const Symbol symbol = path.segments.front().name.name;
        if (const auto var = find_local(symbol))
            return make(span, out_.vars[*var].type, hir::LocalExpr{*var});
        if (!lookup_value(symbol)) {
            if (report_captured(symbol, span)) return error_expr(span);
            locals = local_names();
        }
    }
    const Value value = instantiate_value_path(cx_, lower_, path, use, locals);
    return value_expr(value, span);
}

hir::ExprId BodyChecker::value_expr(const Value& value, Span span) {
    if (std::holds_alternative<std::monostate>(value)) return error_expr(span);
    const TypeId type = value_type(cx_, value, span);
    return std::visit(Overloaded{
                          [&](std::monostate) { return error_expr(span); },
                          [&](const FnValue&) { return make(span, type, hir::FnExpr{}); },
                          [&](const CtorValue& v) {
                              if (types_.is<ty::CtorDef>(type))
                                  return make(span, type, hir::FnExpr{});
                              return make(span, type, hir::AdtExpr{v.adt, v.variant, {}, {}});
                          },
                          [&](const ConstValue& v) {
                              return make(span, type, hir::ConstExpr{v.constant, v.args});
                          },
                          [&](const StaticValue& v) {
                              if (p_.static_item(v.id).is_mut && unsafe_depth_ == 0)
                                  error(Diag::NeedsUnsafe, span, "the use of a mutable static")
                                      .at("needs an `unsafe` block");
                              return make(span, type, hir::StaticExpr{v.id});
                          },
                          [&](const ConstParamValue& v) {
                              return make(span, type, hir::ConstParamExpr{v.param});
                          },
                      },
                      value);
}

std::optional<Res> BodyChecker::lookup_value(Symbol symbol) {
    return lookup_name(p_, lower_.scope, symbol, Ns::Values);
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
