// The arguments of one segment of a path: lifetimes, types and constants.
#include <algorithm>

#include "frontend/sema/lower_type.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

void report_local(Program& p, Span span, Symbol name) {
    p.diags.report(Diag::NonConstantInConstant, span, p.symbols.text(name))
        .at("its value is known only when the program runs");
}

// What an argument without braces names: `A<n>` may mean a type or a value.
enum class BareName : uint8_t { Type, Local, Value };

BareName bare_name(Program& p, const LowerCtx& ctx, const ast::Ty& ty) {
    const auto* written = std::get_if<ast::PathTy>(&ty.kind);
    if (written == nullptr || written->path.root != ast::PathRoot::Relative ||
        written->path.segments.size() != 1 || written->path.segments[0].has_args)
        return BareName::Type;
    const Symbol name = written->path.segments[0].name.name;
    if (lookup_name(p, ctx.scope, name, Ns::Types)) return BareName::Type;
    if (ctx.is_local && ctx.is_local(name)) return BareName::Local;
    return lookup_name(p, ctx.scope, name, Ns::Values) ? BareName::Value : BareName::Type;
}

// An argument for a const parameter: a body, a literal, or a path that looked like a type.
TypeId lower_const_arg(Program& p, const LowerCtx& ctx, const ast::GenericArg& arg,
                       const GenericParam& param) {
    if (const auto* body = std::get_if<ast::BodyId>(&arg)) {
        if (report_locals_in_constant(p, ctx, *body)) return p.types.error;
        return p.eval_const({ctx.scope.crate, *body, param.const_type, ctx.scope,
                             ctx.is_local ? &ctx.is_local : nullptr});
    }
    const ast::TyId id = std::get<ast::TyId>(arg);
    const ast::Ty& ty = ctx.nodes->types[id];
    if (std::holds_alternative<ast::InferTy>(ty.kind) && ctx.infer) return ctx.infer(ty.span);
    const auto* path = std::get_if<ast::PathTy>(&ty.kind);
    if (path == nullptr) {
        p.diags.report(Diag::WrongArgKind, ty.span, "constant", "type");
        return p.types.error;
    }
    if (const ast::Path& written = path->path;
        written.segments.size() == 1 && written.root == ast::PathRoot::Relative) {
        const Symbol name = written.segments[0].name.name;
        const auto type = lookup_name(p, ctx.scope, name, Ns::Types);
        if (type) {
            p.diags.report(Diag::WrongArgKind, ty.span, "constant", res_kind(p, *type));
            return p.types.error;
        }
    }
    const PathRes res = resolve_path(p, ctx.scope, path->path, PathUse::Expr);
    if (const auto* cp = std::get_if<res::ConstParam>(&res.res))
        return p.types.intern(ty::Param{cp->index, ctx.scope.generics->params[cp->index].name});
    if (const auto* c = std::get_if<res::Const>(&res.res)) {
        p.tables().mentions.emplace_back(*c, ty.span);
        const auto bits = p.eval_const(c->id, kEmptyTypes);
        if (!bits) return p.types.error;
        return p.types.intern(ty::ConstValue{static_cast<uint64_t>(bits->bits), param.const_type});
    }
    if (!std::holds_alternative<res::Error>(res.res))
        p.diags.report(Diag::MismatchedTypes, ty.span, type_name(p, param.const_type),
                       res_kind(p, res.res));
    return p.types.error;
}

std::string count(size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
}

struct ArgsOf {
    std::string_view kind;
    Symbol name;
    Span span;
};

// Lifetimes are given all, or none and then elided; those that a call chooses, never. Whether their
// number fits.
bool lower_lifetime_args(Program& p, const LowerCtx& ctx, const Generics& generics,
                         const std::vector<const ast::Lifetime*>& given, const ArgsOf& of,
                         std::vector<Region>& out) {
    const size_t parents = std::min<size_t>(generics.parent_regions, generics.regions.size());
    size_t early = 0;
    for (size_t i = parents; i < generics.regions.size(); ++i)
        early += generics.regions[i].late ? 0 : 1;
    const bool some_late = parents + early < generics.regions.size();
    bool use = given.size() == early;
    if (!given.empty() && some_late && (use || of.kind == "method")) {
        p.diags.report(Diag::LateLifetimeArgs, given[0]->span, p.symbols.text(of.name))
            .at("each call chooses this lifetime");
    } else if (!given.empty() && !use) {
        if (!some_late)
            p.diags.report(Diag::WrongArgCount, of.span, of.kind, p.symbols.text(of.name),
                           count(early, "lifetime argument"),
                           count(given.size(), "lifetime argument"));
        else
            p.diags.report(Diag::LateLifetimeArg, given[0]->span, p.symbols.text(of.name))
                .at("each call chooses this lifetime");
    }
    std::vector<Region> lowered;
    for (const ast::Lifetime* l : given) lowered.push_back(lower_lifetime(p, ctx, *l));
    size_t next = 0;
    for (size_t i = parents; i < generics.regions.size(); ++i) {
        if (generics.regions[i].late)
            out.push_back({});
        else if (use && next < lowered.size())
            out.push_back(lowered[next++]);
        else
            out.push_back(elided_lifetime(p, ctx, of.span, Elided::Path));
    }
    return given.empty() || use || some_late;
}

// `S<i32, 'a>`: lifetimes come first. Those that each call chooses are told of otherwise.
void check_order(Program& p, const Generics& generics, const ast::PathSegment& segment) {
    if (std::any_of(generics.regions.begin(), generics.regions.end(),
                    [](const auto& r) { return r.late; }))
        return;
    bool behind = false;
    for (const ast::GenericArg& a : segment.args) {
        const auto* lifetime = std::get_if<ast::Lifetime>(&a);
        if (behind && lifetime != nullptr) {
            p.diags.report(Diag::WrongArgKind, lifetime->span, "type", "lifetime")
                .help("lifetimes stand in front of types and constants");
            return;
        }
        behind = behind || lifetime == nullptr;
    }
}

// An argument for a type parameter.
TypeId lower_type_arg(Program& p, const LowerCtx& ctx, ast::TyId id) {
    const ast::Ty& ty = ctx.nodes->types[id];
    if (bare_name(p, ctx, ty) != BareName::Value) return lower_type(p, ctx, id);
    p.diags.report(Diag::WrongArgKind, ty.span, "type", "constant");
    return p.types.error;
}

}  // namespace

bool report_locals_in_constant(Program& p, const LowerCtx& ctx, ast::BodyId constant) {
    const ast::Body& body = p.body(ctx.scope.crate, constant);
    const auto is_bound_inside = [&](Symbol name) {
        return std::any_of(body.nodes.pats.begin(), body.nodes.pats.end(),
                           [&](const ast::Pat& pat) {
                               const auto* ident = std::get_if<ast::IdentPat>(&pat.kind);
                               return ident != nullptr && ident->name.name == name;
                           });
    };
    bool found = false;
    for (const ast::Expr& e : body.nodes.exprs) {
        const auto* path = std::get_if<ast::PathExpr>(&e.kind);
        if (path == nullptr || path->path.segments.size() != 1 || path->path.self_type.valid())
            continue;
        const Symbol name = path->path.segments[0].name.name;
        if (!ctx.is_local || !ctx.is_local(name) || is_bound_inside(name)) continue;
        report_local(p, e.span, name);
        found = true;
    }
    return found;
}

LoweredArgs lower_generic_args(Program& p, const LowerCtx& ctx, const Generics& generics,
                               std::vector<TypeId> parent_args, const ast::PathSegment& segment,
                               std::string_view kind, Symbol name, Span span) {
    LoweredArgs out;
    out.types = std::move(parent_args);
    const size_t first = out.types.size();
    std::vector<const ast::GenericArg*> given;
    std::vector<const ast::Lifetime*> lifetimes;
    for (const ast::GenericArg& a : segment.args) {
        if (const auto* l = std::get_if<ast::Lifetime>(&a))
            lifetimes.push_back(l);
        else if (const auto* b = std::get_if<ast::AssocBinding>(&a))
            out.bindings.push_back(b);
        else
            given.push_back(&a);
    }

    const bool lifetimes_fit =
        lower_lifetime_args(p, ctx, generics, lifetimes, {kind, name, span}, out.regions);
    check_order(p, generics, segment);

    size_t wanted = 0, required = 0;
    for (size_t i = first; i < generics.params.size(); ++i) {
        if (generics.params[i].synthetic) continue;
        ++wanted;
        if (!generics.params[i].default_type.valid()) ++required;
    }
    const bool infer = ctx.infer_missing_args && given.empty();
    bool wrong_count = false;
    if (given.size() > wanted || (!infer && given.size() < required)) {
        wrong_count = true;
        const size_t expected = given.size() > wanted ? wanted : required;
        p.diags
            .report(Diag::WrongArgCount, span, kind, p.symbols.text(name),
                    count(expected, "generic argument"),
                    given.empty() ? std::string("none") : count(given.size(), "generic argument"))
            .at(fmt::format("expected {}", count(expected, "generic argument")));
    }
    // In a body, what was meant is found out as if nothing were written.
    if (wrong_count && ctx.infer && ctx.infer_missing_args) {
        for (const ast::GenericArg* a : given)
            if (const auto* ty = std::get_if<ast::TyId>(a)) lower_type(p, ctx, *ty);
        for (size_t i = first; i < generics.params.size(); ++i)
            out.types.push_back(ctx.infer(span));
        return out;
    }
    size_t next = 0;
    for (size_t i = first; i < generics.params.size(); ++i) {
        const GenericParam& param = generics.params[i];
        if (!param.synthetic && next < given.size()) {
            const ast::GenericArg& arg = *given[next++];
            const auto* type = std::get_if<ast::TyId>(&arg);
            if (type != nullptr && bare_name(p, ctx, ctx.nodes->types[*type]) == BareName::Local) {
                const ast::Ty& ty = ctx.nodes->types[*type];
                report_local(p, ty.span, std::get<ast::PathTy>(ty.kind).path.segments[0].name.name);
                if (param.is_const) p.diags.report(Diag::WrongArgKind, ty.span, "constant", "type");
                out.types.push_back(p.types.error);
            } else if (param.is_const) {
                out.types.push_back(lower_const_arg(p, ctx, arg, param));
            } else if (type != nullptr) {
                out.types.push_back(lower_type_arg(p, ctx, *type));
            } else {
                p.diags.report(Diag::WrongArgKind, span, "type", "constant");
                out.types.push_back(p.types.error);
            }
        } else if ((infer || param.synthetic) && ctx.infer) {
            out.types.push_back(lifetimes_fit ? ctx.infer(span) : p.types.error);
        } else if (param.default_type.valid() && !wrong_count &&
                   std::ranges::none_of(out.types,
                                        [&](TypeId t) { return p.types.flags(t).has_error; })) {
            out.types.push_back(p.types.subst(param.default_type, p.types.list(out.types), {}));
        } else {
            out.types.push_back(p.types.error);
        }
    }
    // What is too much must still make sense by itself.
    for (; next < given.size(); ++next)
        if (const auto* ty = std::get_if<ast::TyId>(given[next])) lower_type(p, ctx, *ty);
    return out;
}

}  // namespace fleck
