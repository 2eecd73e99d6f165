#include "frontend/sema/lower_type.h"

#include <algorithm>

#include "frontend/sema/lower_item.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// Lifetimes that the parameters of `fn(&A) -> &B` and `Fn(&A) -> &B` leave out belong to the
// innermost binder, that of this type or bound; the result's is the parameters' if those have
// exactly one.
class BoundElision {
  public:
    explicit BoundElision(const LowerCtx& inner)
        : params(inner),
          next_(inner.binders.empty() ? 0 : static_cast<uint32_t>(inner.binders.back().size())) {
        params.elision = Elision::Fresh;
        params.fresh_region = [this](Span) { return bound_region(0, next_++); };
        params.seen = &in_param_;
    }
    BoundElision(const BoundElision&) = delete;
    BoundElision& operator=(const BoundElision&) = delete;

    LowerCtx params;
    // Behind each parameter: what two of them have counts twice.
    void end_param() {
        append_distinct(in_param_, candidates_);
        in_params_.insert(in_params_.end(), in_param_.begin(), in_param_.end());
        in_param_.clear();
    }
    [[nodiscard]] LowerCtx result() {
        LowerCtx out = params;
        out.elision = Elision::Default;
        out.elided_region.reset();
        if (candidates_.size() == 1) out.elided_region = candidates_[0];
        out.seen = &in_result_;
        return out;
    }
    [[nodiscard]] const std::vector<Region>& in_result() const { return in_result_; }
    // Tells the outer context which of its own lifetimes stand here.
    void tell(std::vector<Region>* outer) const {
        if (outer == nullptr) return;
        for (const auto* list : {&in_params_, &in_result_})
            for (const Region& r : *list) {
                if (r.kind != Region::Kind::Bound)
                    outer->push_back(r);
                else if (binders_out(r) > 0)
                    outer->push_back(bound_region(binders_out(r) - 1, place_in_binder(r)));
            }
    }

  private:
    uint32_t next_;
    std::vector<Region> in_param_, in_params_, in_result_, candidates_;
};

TypeId impl_trait_in(Program& p, Span span, std::string_view where) {
    p.diags.report(Diag::ImplTraitHere, span, where)
        .help("it stands in parameters and results of functions only");
    return p.types.error;
}

class Lowerer {
  public:
    Lowerer(Program& program, const LowerCtx& ctx)
        : p(program), t(program.tables()), types(program.types), ctx_(ctx) {}

    TypeId type(ast::TyId id) {
        const ast::Ty& ty = ctx_.nodes->types[id];
        return std::visit(
            Overloaded{
                [&](const ast::PathTy& k) { return path(k.path, ty.span); },
                [&](const ast::RefTy& k) {
                    const Region r =
                        k.lifetime
                            ? lower_lifetime(p, ctx_, *k.lifetime)
                            : elided_lifetime(p, ctx_, Span{ty.span.begin, ty.span.begin + 1},
                                              Elided::Ref);
                    return types.ref(type(k.target), k.mut == ast::Mut::Mut, r);
                },
                [&](const ast::RawPtrTy& k) {
                    return types.raw_ptr(type(k.target), k.mut == ast::Mut::Mut);
                },
                [&](const ast::TupleTy& k) {
                    std::vector<TypeId> elems;
                    for (ast::TyId e : k.elems) elems.push_back(type(e));
                    return types.tuple(std::move(elems));
                },
                [&](const ast::ArrayTy& k) {
                    const TypeId elem = type(k.elem);
                    const TypeId len = array_length(p, ctx_, k.len);
                    if (len == types.error) return types.error;
                    return types.intern(ty::Array{elem, len});
                },
                [&](const ast::SliceTy& k) { return types.slice(type(k.elem)); },
                [&](const ast::FnPtrTy& k) { return fn_ptr(k, ty.span); },
                [&](const ast::NeverTy&) {
                    if (ctx_.scope.crate == CrateId::User)
                        p.diags.report(Diag::Unstable, ty.span, "the type `!` is")
                            .help("it stands as the result of a function only");
                    return types.never;
                },
                [&](const ast::InferTy&) {
                    if (ctx_.infer) return ctx_.infer(ty.span);
                    p.diags.report(Diag::PlaceholderType, ty.span)
                        .at("not allowed in type signatures");
                    return types.error;
                },
                [&](const ast::ImplTraitTy& k) {
                    if (ctx_.impl_trait) return ctx_.impl_trait(k, ty.span);
                    if (ctx_.infer) return impl_trait_in(p, ty.span, "in a body");
                    p.diags.report(Diag::Unsupported, ty.span, "`impl Trait` here is");
                    return types.error;
                },
                [&](const ast::DynTraitTy&) {
                    p.diags.report(Diag::Unsupported, ty.span, "`dyn Trait` is");
                    return types.error;
                },
            },
            ty.kind);
    }

    // A path in type position, associated types included.
    TypeId path(const ast::Path& path, Span span) {
        if (path.self_type.valid()) return qualified(path);
        if (names_local(path)) {
            p.diags.report(Diag::NotAType, span, "type", "local variable", p.sources.text(span))
                .at("not a type");
            return types.error;
        }
        const PathRes res = resolve_path(p, ctx_.scope, path, PathUse::Type);
        TypeId base = resolved(path, res, span);
        for (size_t i = res.used; i < path.segments.size() && base != types.error; ++i)
            base = lower_assoc_type(p, ctx_, base, path.segments[i]);
        return base;
    }

    // The type that the first `res.used` segments stand for.
    TypeId resolved(const ast::Path& path, const PathRes& res, Span span) {
        const ast::PathSegment* last = res.used > 0 ? &path.segments[res.used - 1] : nullptr;
        std::optional<ast::PathSegment> in_angles;
        if (last != nullptr && last->fn_sugar && !std::holds_alternative<res::Trait>(res.res)) {
            p.diags.report(Diag::ArgsInParens, span, p.symbols.text(last->name.name))
                .help("only `Fn`, `FnMut` and `FnOnce` take their arguments in parentheses");
            last = &in_angles.emplace(without_sugar(*last));
        }
        return std::visit(
            Overloaded{
                [&](const res::Error&) {
                    args_by_themselves(path);
                    return types.error;
                },
                [&](const res::Adt& k) {
                    no_args_before(path, res.used);
                    LoweredArgs args =
                        lower_generic_args(p, ctx_, p.params(k.id), {}, *last, res_kind(p, res.res),
                                           p.name(k.id), last->name.span);
                    no_bindings(args);
                    return types.adt(k.id, types.list(std::move(args.types)),
                                     types.regions(std::move(args.regions)));
                },
                [&](const res::Type& k) {
                    no_args_before(path, res.used + 1);
                    return k.type;
                },
                [&](const res::TypeParam& k) {
                    no_args_before(path, res.used + 1);
                    return types.intern(
                        ty::Param{k.index, ctx_.scope.generics->params[k.index].name});
                },
                [&](const res::SelfType&) {
                    no_args_before(path, res.used + 1);
                    return ctx_.scope.self_type;
                },
                [&](const res::Alias& k) { return alias(k.id, *last); },
                [&](const res::Trait&) {
                    if (res.used < path.segments.size())
                        return wrong(Diag::AmbiguousAssocType, span, path.segments[res.used]);
                    p.diags.report(Diag::BareTraitObject, span, p.symbols.text(last->name.name));
                    return types.error;
                },
                [&](const res::Module&) { return not_type(res, span); },
                [&](const res::Variant&) { return not_type(res, span); },
                [&](const res::Ctor&) { return not_type(res, span); },
                [&](const res::SelfCtor&) { return not_type(res, span); },
                [&](const res::Fn&) { return not_type(res, span); },
                [&](const res::Const&) { return not_type(res, span); },
                [&](const res::Static&) { return not_type(res, span); },
                [&](const res::ConstParam&) { return not_type(res, span); },
            },
            res.res);
    }

  private:
    Program& p;
    Program::Tables& t;
    Types& types;
    const LowerCtx& ctx_;

    // `Vec(A, B)` as `Vec<A, B>`.
    ast::PathSegment without_sugar(const ast::PathSegment& segment) const {
        ast::PathSegment out = segment;
        out.fn_sugar = false;
        out.args.clear();
        for (const ast::GenericArg& a : segment.args)
            if (const auto* inputs = std::get_if<ast::TyId>(&a))
                for (ast::TyId input :
                     std::get<ast::TupleTy>(ctx_.nodes->types[*inputs].kind).elems)
                    out.args.emplace_back(input);
        return out;
    }

    // `let y: x` where `x` is a variable and nothing else.
    bool names_local(const ast::Path& path) const {
        if (!ctx_.is_local || path.root != ast::PathRoot::Relative || path.segments.size() != 1)
            return false;
        const Symbol name = path.segments.front().name.name;
        return ctx_.is_local(name) && !lookup_name(p, ctx_.scope, name, Ns::Types);
    }

    TypeId not_type(const PathRes& res, Span span) {
        p.diags.report(Diag::NotAType, span, "type", res_kind(p, res.res), p.sources.text(span))
            .at("not a type");
        return types.error;
    }

    TypeId wrong(Diag diag, Span span, const ast::PathSegment& segment) {
        p.diags.report(diag, span, p.symbols.text(segment.name.name));
        return types.error;
    }

    void no_args_before(const ast::Path& path, uint32_t used) {
        for (uint32_t i = 0; i + 1 < used && i < path.segments.size(); ++i) {
            if (path.segments[i].args.empty()) continue;
            p.diags
                .report(Diag::ArgsNotAllowed, path.segments[i].name.span,
                        p.symbols.text(path.segments[i].name.name))
                .at("takes no generic arguments");
            for (const ast::GenericArg& a : path.segments[i].args)
                if (const auto* l = std::get_if<ast::Lifetime>(&a)) lower_lifetime(p, ctx_, *l);
        }
    }

    // The arguments of what does not exist must still make sense.
    void args_by_themselves(const ast::Path& path) {
        for (const ast::PathSegment& segment : path.segments)
            for (const ast::GenericArg& a : segment.args) {
                if (const auto* l = std::get_if<ast::Lifetime>(&a)) lower_lifetime(p, ctx_, *l);
                if (const auto* ty = std::get_if<ast::TyId>(&a)) type(*ty);
            }
    }

    void no_bindings(const LoweredArgs& args) {
        for (const ast::AssocBinding* b : args.bindings)
            p.diags.report(Diag::BindingNotAllowed, b->name.span)
                .at("associated item constraint not allowed here");
    }

    TypeId alias(AliasId id, const ast::PathSegment& segment) {
        const Generics& g = p.params(id);
        LoweredArgs args = lower_generic_args(p, ctx_, g, {}, segment, "type alias",
                                              t.aliases[id].name, segment.name.span);
        no_bindings(args);
        return types.subst(p.alias_type(id), types.list(std::move(args.types)), args.regions);
    }

    // What a trait has under a name that is no type; "": nothing.
    std::string_view other_member(TraitId trait, Symbol name) const {
        const ast::Item& item = p.ast(t.traits[trait].trait.ast);
        for (const ast::ItemId id : std::get<ast::TraitItem>(item.kind).members) {
            const ast::Item& member = p.crate(p.crate_of(trait)).items[id];
            if (member.name.name != name) continue;
            if (std::holds_alternative<ast::FnItem>(member.kind)) return "associated function";
            if (std::holds_alternative<ast::ConstItem>(member.kind)) return "associated constant";
        }
        return "";
    }

    // `<T as Trait>::Name`, `<T>::Name`.
    TypeId qualified(const ast::Path& path) {
        if (const ast::Ty& self = ctx_.nodes->types[path.self_type];
            std::holds_alternative<ast::ImplTraitTy>(self.kind)) {
            return impl_trait_in(p, self.span, "in a path");
        }
        TypeId base = type(path.self_type);
        size_t i = 0;
        if (path.trait_segments > 0) {
            if (path.trait_segments >= path.segments.size()) return types.error;
            ast::Path trait_path = path;
            trait_path.self_type = ast::TyId();
            trait_path.trait_segments = 0;
            trait_path.segments.resize(path.trait_segments);
            trait_path.span =
                trait_path.segments[0].name.span.to(trait_path.segments.back().name.span);
            const auto trait = lower_trait_ref(p, ctx_, trait_path, base);
            if (!trait) return types.error;
            for (const ProjectionPredicate& b : trait->bindings)
                p.diags.report(Diag::BindingNotAllowed, b.span)
                    .at("the path asks for a type, and cannot set one");
            const ast::PathSegment& name = path.segments[path.trait_segments];
            make_members(p, trait->trait_ref.trait);
            const auto& by_name = t.traits[trait->trait_ref.trait].types_by_name;
            const auto it = by_name.find(name.name.name);
            if (const std::string_view kind = other_member(trait->trait_ref.trait, name.name.name);
                it == by_name.end() && !kind.empty()) {
                p.diags.report(Diag::NoAssocType, path.span, "associated type", kind,
                               p.symbols.text(name.name.name));
                return types.error;
            }
            if (it == by_name.end()) {
                p.diags.report(Diag::UnknownAssocTypeOfTrait, name.name.span,
                               p.symbols.text(name.name.name),
                               p.symbols.text(p.name(trait->trait_ref.trait)));
                return types.error;
            }
            base = types.intern(
                ty::Projection{it->second, trait->trait_ref.args, trait->trait_ref.regions});
            i = path.trait_segments + 1;
        }
        for (; i < path.segments.size() && base != types.error; ++i)
            base = lower_assoc_type(p, ctx_, base, path.segments[i]);
        return base;
    }

    TypeId fn_ptr(const ast::FnPtrTy& k, Span span) {
        LowerCtx outer = ctx_;
        refuse_impl_trait(p, outer, "in the type of a function pointer");
        push_binder(p, outer, k.for_lifetimes);
        BoundElision inner(outer);
        std::vector<TypeId> all;
        for (ast::TyId param : k.params) {
            all.push_back(lower_type(p, inner.params, param));
            inner.end_param();
        }
        all.push_back(lower_result_type(p, inner.result(), k.ret));
        only_in_result(k, all, inner.in_result(), span);
        inner.tell(ctx_.seen);
        return types.intern(ty::FnPtr{types.list(std::move(all)), k.is_unsafe});
    }

    // `for<'a> fn() -> &'a u8`: nothing would say which 'a.
    void only_in_result(const ast::FnPtrTy& k, const std::vector<TypeId>& all,
                        const std::vector<Region>& in_result, Span span) {
        std::vector<Region> in_params;
        for (size_t i = 0; i + 1 < all.size(); ++i) constrained_regions(types, all[i], in_params);
        for (size_t i = 0; i < k.for_lifetimes.size(); ++i) {
            const Region r = bound_region(0, static_cast<uint32_t>(i));
            if (std::find(in_result.begin(), in_result.end(), r) == in_result.end() ||
                std::find(in_params.begin(), in_params.end(), r) != in_params.end())
                continue;
            const Span at = k.ret.valid() ? ctx_.nodes->types[k.ret].span : span;
            p.diags.report(Diag::LifetimeOnlyInResult, at, p.symbols.text(k.for_lifetimes[i].name));
        }
    }
};

}  // namespace

void refuse_impl_trait(Program& p, LowerCtx& ctx, std::string_view where) {
    ctx.impl_trait = [&p, where](const ast::ImplTraitTy&, Span span) {
        return impl_trait_in(p, span, where);
    };
}

bool is_fn_trait(Program& p, TraitId id) {
    return p.is_lang(id, "fn") || p.is_lang(id, "fn_mut") || p.is_lang(id, "fn_once");
}

TypeId lower_result_type(Program& p, const LowerCtx& ctx, ast::TyId written) {
    if (!written.valid()) return p.types.unit;
    if (std::holds_alternative<ast::NeverTy>(ctx.nodes->types[written].kind)) return p.types.never;
    return lower_type(p, ctx, written);
}

TypeId array_length(Program& p, const LowerCtx& ctx, ast::BodyId length) {
    const ast::Body& body = p.body(ctx.scope.crate, length);
    const ast::Expr& value = body.nodes.exprs[body.value];
    if (!std::holds_alternative<ast::UnderscoreExpr>(value.kind) &&
        report_locals_in_constant(p, ctx, length))
        return p.types.error;
    if (!std::holds_alternative<ast::UnderscoreExpr>(value.kind))
        return p.eval_const({ctx.scope.crate, length, p.types.usize, ctx.scope,
                             ctx.is_local ? &ctx.is_local : nullptr});
    if (ctx.infer) return ctx.infer(value.span);
    p.diags.report(Diag::PlaceholderType, value.span).at("not allowed in type signatures");
    return p.types.error;
}

TypeId lower_type(Program& p, const LowerCtx& ctx, ast::TyId type) {
    return Lowerer(p, ctx).type(type);
}

TypeId lower_resolved_type(Program& p, const LowerCtx& ctx, const ast::Path& path,
                           const PathRes& res, Span span) {
    return Lowerer(p, ctx).resolved(path, res, span);
}

std::optional<LoweredTraitRef> lower_trait_ref(Program& p, const LowerCtx& ctx,
                                               const ast::Path& path, TypeId self_type) {
    const PathRes res = resolve_path(p, ctx.scope, path, PathUse::Trait);
    const auto* trait = std::get_if<res::Trait>(&res.res);
    if (trait == nullptr) {
        // In a body, `<T as Unknown>::f` is a mistake of that body alone.
        if (!ctx.infer) p.tables().unknown_trait = true;
        for (const ast::GenericArg& arg : path.segments.back().args)
            if (const auto* type = std::get_if<ast::TyId>(&arg)) lower_type(p, ctx, *type);
        return std::nullopt;
    }
    const ast::PathSegment& segment = path.segments.back();
    const TraitId id = trait->id;
    if (segment.has_args && segment.fn_sugar != is_fn_trait(p, id) &&
        ctx.scope.crate == CrateId::User) {
        p.diags
            .report(Diag::Unstable, path.span,
                    segment.fn_sugar ? "`Trait(A) -> B` for other traits than `Fn` is"
                                     : "a `Fn` trait with its arguments in `<..>` is")
            .at("`Fn`, `FnMut` and `FnOnce`, and only they, are written as `Fn(A, B) -> C`");
        if (segment.fn_sugar) return std::nullopt;
    }
    BoundElision sugar(ctx);
    const LowerCtx& of_args = segment.fn_sugar ? sugar.params : ctx;
    LoweredArgs args = lower_generic_args(p, of_args, p.params(id), {self_type}, segment, "trait",
                                          p.name(id), segment.name.span);
    sugar.end_param();
    const LowerCtx of_result = segment.fn_sugar ? sugar.result() : ctx;
    LoweredTraitRef out{
        {id, p.types.list(std::move(args.types)), p.types.regions(std::move(args.regions))}, {}};
    for (const ast::AssocBinding* b : args.bindings) {
        const auto in = assoc_in_supertraits(p, out.trait_ref, b->name.name);
        const TypeId type = lower_type(p, of_result, b->type);
        if (!in) {
            p.diags.report(Diag::UnknownAssocType, b->name.span, p.symbols.text(b->name.name),
                           p.symbols.text(p.name(id)));
            continue;
        }
        out.bindings.push_back(
            {ty::Projection{in->second, in->first.args, in->first.regions}, type, b->name.span});
    }
    return out;
}

}  // namespace fleck
