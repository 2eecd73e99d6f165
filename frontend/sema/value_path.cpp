// Paths as values, struct literals and patterns, associated items included:
//
//     Vec::<u8>::new   Option::None   Self::MAX   <T as Default>::default   T::default
#include <algorithm>

#include "frontend/sema/assoc.h"
#include "frontend/sema/attrs.h"
#include "frontend/sema/blame.h"
#include "frontend/sema/check_items.h"
#include "frontend/sema/lookup.h"
#include "frontend/sema/method.h"
#include "frontend/sema/std_names.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class ValuePath {
  public:
    ValuePath(InferCtxt& context, const LowerCtx& scope, const ast::Path& path, PathUse use,
              const LocalNames& locals)
        : cx(context),
          p(context.p),
          types(context.types),
          ctx_(scope),
          path_(path),
          use_(use),
          locals_(locals) {
        ctx_.infer_missing_args = true;
    }

    Value run() {
        if (path_.self_type.valid()) return qualified();
        const PathRes res = resolve_path(p, ctx_.scope, path_, use_, locals_);
        if (std::holds_alternative<res::Error>(res.res)) return reported();
        if (res.partial(path_)) return relative(res);
        return std::visit(
            Overloaded{
                [&](const res::Fn& k) { return function(k.id, {}, last(), "function"); },
                [&](const res::Ctor& k) { return constructor(k); },
                [&](const res::SelfCtor&) { return self_constructor(); },
                [&](const res::Const& k) {
                    return Value(ConstValue{k.id, kEmptyTypes});
                },
                [&](const res::Static& k) { return Value(StaticValue{k.id}); },
                [&](const res::ConstParam& k) {
                    const GenericParam& param = ctx_.scope.generics->params[k.index];
                    return Value(ConstParamValue{types.intern(ty::Param{k.index, param.name}),
                                                 param.const_type});
                },
                [&](const res::Error&) { return reported(); },
                [&](const res::Module&) { return not_value(res); },
                [&](const res::Adt&) { return not_value(res); },
                [&](const res::Variant&) { return not_value(res); },
                [&](const res::Trait&) { return not_value(res); },
                [&](const res::Alias&) { return not_value(res); },
                [&](const res::Type&) { return not_value(res); },
                [&](const res::TypeParam&) { return not_value(res); },
                [&](const res::SelfType&) { return not_value(res); },
            },
            res.res);
    }

    // `S`, `E::V`, `Self`, `Self::V`, `Alias`: what a struct literal or pattern names.
    std::optional<CtorValue> structure() {
        if (path_.self_type.valid()) {
            p.diags.report(Diag::Unsupported, path_.span, "a qualified path to a struct is");
            cx.taint();
            return std::nullopt;
        }
        const PathRes res = resolve_path(p, ctx_.scope, path_, PathUse::Struct, locals_);
        if (std::holds_alternative<res::Error>(res.res)) {
            cx.taint();
            return std::nullopt;
        }
        if (const auto* v = std::get_if<res::Variant>(&res.res);
            v != nullptr && !res.partial(path_)) {
            return ctor(v->adt, v->variant, variant_args(v->adt));
        }
        const TypeId self = base_type(res);
        if (self == types.error) {
            cx.taint();
            return std::nullopt;
        }
        const auto* adt = types.as<ty::Adt>(self);
        if (res.partial(path_)) {
            const Symbol name = last().name.name;
            if (adt != nullptr && res.used + 1 == path_.segments.size())
                if (const auto v = variant_index(p, adt->def, name))
                    return ctor(adt->def, *v, adt->args);
            p.diags.report(Diag::NoAssocItem, last().name.span, "variant", p.symbols.text(name),
                           type_name(p, self));
            cx.taint();
            return std::nullopt;
        }
        if (adt == nullptr && std::holds_alternative<res::Alias>(res.res)) {
            p.diags.report(Diag::AliasOfNonStruct, path_.span, p.sources.text(path_.span),
                           type_name(p, self));
            cx.taint();
            return std::nullopt;
        }
        if (adt == nullptr || p.tables().adts[adt->def].adt.kind != AdtKind::Struct) {
            p.diags.report(Diag::NotAStruct, path_.span, "struct, variant or union type",
                           res_kind(p, res.res), p.sources.text(path_.span));
            cx.taint();
            return std::nullopt;
        }
        return ctor(adt->def, 0, adt->args);
    }

  private:
    InferCtxt& cx;
    Program& p;
    Types& types;
    LowerCtx ctx_;
    const ast::Path& path_;
    PathUse use_;
    const LocalNames& locals_;
    TraitId open_trait_;  // of a path `Trait::f`
    // The type in front of the last segment as it was written, if that names lifetimes.
    TypeId user_base_;
    bool sees_all_ = false,
         is_hidden_own_ = false;         // is privacy told already? of the program's own?
    std::optional<TraitRef> unmet_;      // what an impl with the member asks for and is not so
    std::vector<Region> trait_regions_;  // of `<T as Trait<'a>>`

    const ast::PathSegment& last() const { return path_.segments.back(); }

    Value reported() {
        cx.taint();
        return std::monostate{};
    }

    Value not_value(const PathRes& res) {
        p.diags.report(Diag::NotAValue, path_.span, "value", res_kind(p, res.res),
                       p.sources.text(path_.span));
        return reported();
    }

    Cause cause() const {
        Cause c;
        c.kind = Cause::Kind::Bound;
        c.span = path_.span;
        c.of_trait = open_trait_;
        return c;
    }

    // A function whose owner's arguments are known; its own come from `segment`.
    Value function(FnId id, std::vector<TypeId> owner_args, const ast::PathSegment& segment,
                   std::string_view kind) {
        const Fn& fn = p.fn(id);
        LoweredArgs args = lower_generic_args(p, ctx_, fn.generics, std::move(owner_args), segment,
                                              kind, fn.name, segment.name.span);
        const hir::UserPath user = user_path(id, args);
        blame_written(fn, segment);
        require_written(args, segment);
        for (TypeId& a : args.types) a = erase(a);
        const TypeListId list = types.list(std::move(args.types));
        cx.require_fn_predicates(fn, list, cause());
        return FnValue{id, list, user};
    }

    // What is written between `<` and `>` must make sense by itself.
    void require_written(const LoweredArgs& args, const ast::PathSegment& segment) {
        const size_t count = std::min(segment.args.size(), args.types.size());
        for (size_t i = args.types.size() - count; i < args.types.size(); ++i)
            require_well_formed(cx, types.erase_regions(args.types[i]), path_.span);
    }

    // A bound of a parameter whose argument is written is told at that argument; one of `Self` at
    // the `X` of `X::f` and `<X as Trait>::f`.
    void blame_written(const Fn& fn, const ast::PathSegment& segment) {
        blame_generic_args(cx, fn, segment, *ctx_.nodes, path_.span);
        if (!fn.owner.trait.valid() || open_trait_.valid()) return;
        const Span at =
            path_.self_type.valid() ? ctx_.nodes->types[path_.self_type].span : path_.span;
        const TypeId self = types.intern(ty::Param{0, p.tables().self_upper});
        for (const Predicate& pred : fn.generics.predicates)
            if (const auto* bound = std::get_if<TraitPredicate>(&pred);
                bound != nullptr && types.list(bound->trait_ref.args)[0] == self)
                cx.blame(path_.span, bound->span, at);
    }

    hir::UserPath user_path(FnId id, const LoweredArgs& args) {
        const Fn& fn = p.fn(id);
        std::vector<TypeId> list = args.types;
        if (fn.owner.trait.valid() && user_base_.valid()) list[0] = user_base_;
        std::vector<Region> regions = trait_regions_;
        regions.resize(fn.generics.parent_regions);
        regions.insert(regions.end(), args.regions.begin(), args.regions.end());
        const TypeId written =
            types.intern(ty::FnDef{id, types.list(std::move(list)), types.regions(regions)});
        hir::UserPath user;
        if (types.has_free_regions(written)) user.type = written;
        if (fn.owner.impl.valid()) user.self_type = user_base_;
        return user;
    }

    // Remembers what is written in front of a member.
    TypeId base(TypeId written) {
        user_base_ = types.has_free_regions(written) ? written : TypeId();
        return cx.shallow(erase(written));
    }

    CtorValue ctor(AdtId adt, uint32_t variant, TypeListId args) const {
        return {adt, variant, args, user_base_};
    }

    TypeId erase(TypeId t) { return cx.normalize(types.erase_regions(t), cause()); }

    // Arguments of an enum stand on the enum's segment or on the variant's.
    TypeListId variant_args(AdtId adt) {
        const size_t n = path_.segments.size();
        const ast::PathSegment* segment = &path_.segments[n - 1];
        if (segment->args.empty() && n >= 2 && !path_.segments[n - 2].args.empty())
            segment = &path_.segments[n - 2];
        return adt_args(adt, *segment);
    }

    TypeListId adt_args(AdtId adt, const ast::PathSegment& segment) {
        const Generics& g = p.generics(adt);
        LoweredArgs args =
            lower_generic_args(p, ctx_, g, {}, segment,
                               p.tables().adts[adt].adt.kind == AdtKind::Enum ? "enum" : "struct",
                               p.name(adt), segment.name.span);
        base(types.adt(adt, types.list(args.types), types.regions(args.regions)));
        require_written(args, segment);
        for (TypeId& a : args.types) a = erase(a);
        const TypeListId list = types.list(std::move(args.types));
        cx.require_predicates(g, list, cause(), p.symbols.text(p.name(adt)));
        return list;
    }

    Value constructor(const res::Ctor& k) {
        const bool is_enum = p.tables().adts[k.adt].adt.kind == AdtKind::Enum;
        const TypeListId args = is_enum ? variant_args(k.adt) : adt_args(k.adt, last());
        return ctor(k.adt, k.variant, args);
    }

    Value self_constructor() {
        TypeId written = ctx_.scope.self_type;
        if (!written.valid()) {
            written = outer_self_type(p, ctx_.scope);
            if (types.flags(written).has_param) {
                p.diags.report(Diag::OuterSelf, path_.span)
                    .at("the parameters of the item around this one are not known here");
                if (use_ == PathUse::TupleStruct)
                    p.diags.report(Diag::NotATupleVariant, path_.span, "Self");
                return reported();
            }
            p.diags.report(Diag::OuterSelfCtor, path_.span).at("write the type's own name");
        }
        const TypeId self = base(written);
        const auto* adt = types.as<ty::Adt>(self);
        if (adt != nullptr) {
            const Adt& a = p.adt(adt->def);
            if (a.kind == AdtKind::Struct && a.variants[0].ctor != ast::CtorKind::Struct)
                return ctor(adt->def, 0, adt->args);
        }
        if (self == types.error) return reported();
        if (use_ == PathUse::PatternPath)
            p.diags.report(Diag::StructVariantAsValue, path_.span, "unit struct",
                           "self constructor", "Self");
        else
            p.diags.report(Diag::SelfIsNoConstructor, path_.span)
                .at("the fields have names")
                .help("write them between braces: `Self { .. }`");
        if (use_ == PathUse::TupleStruct)
            p.diags.report(Diag::NotATupleVariant, path_.span, "Self");
        return reported();
    }

    // The type that the resolved prefix of the path stands for.
    TypeId base_type(const PathRes& res) {
        const TypeId t = lower_resolved_type(p, ctx_, path_, res, path_.span);
        return base(t);
    }

    // `Base::a::b`, where the last one is a value.
    Value relative(const PathRes& res) {
        size_t i = res.used;
        if (const auto* trait = std::get_if<res::Trait>(&res.res)) {
            const TypeId self = cx.fresh(path_.span);
            LoweredArgs args = lower_generic_args(
                p, ctx_, p.params(trait->id), {self}, path_.segments[res.used - 1], "trait",
                p.name(trait->id), path_.segments[res.used - 1].name.span);
            open_trait_ = trait->id;
            trait_regions_ = args.regions;
            return of_trait({trait->id, types.list(std::move(args.types))}, i);
        }
        if (!std::holds_alternative<res::Adt>(res.res) &&
            !std::holds_alternative<res::Alias>(res.res) &&
            !std::holds_alternative<res::Type>(res.res) &&
            !std::holds_alternative<res::TypeParam>(res.res) &&
            !std::holds_alternative<res::SelfType>(res.res)) {
            p.diags.report(Diag::FailedToResolve, path_.segments[res.used - 1].name.span,
                           fmt::format("{} `{}` has no members", res_kind(p, res.res),
                                       p.symbols.text(path_.segments[res.used - 1].name.name)));
            return reported();
        }
        const TypeId self = base_type(res);
        if (types.is<ty::Adt>(self) && !path_.segments[res.used - 1].args.empty())
            require_well_formed(cx, self, path_.span);
        return of_type(self, i);
    }

    Value qualified() {
        const TypeId self = base(lower_type(p, ctx_, path_.self_type));
        if (path_.trait_segments == 0) return of_type(self, 0);
        if (path_.trait_segments >= path_.segments.size()) return reported();
        ast::Path trait_path = path_;
        trait_path.self_type = ast::TyId();
        trait_path.trait_segments = 0;
        trait_path.segments.resize(path_.trait_segments);
        trait_path.span = trait_path.segments[0].name.span.to(trait_path.segments.back().name.span);
        const auto trait = lower_trait_ref(p, ctx_, trait_path, self);
        if (!trait) return reported();
        trait_regions_ = types.regions(trait->trait_ref.regions);
        return of_trait(trait->trait_ref, path_.trait_segments);
    }

    // A member of a trait, for these arguments; segment `i` names it.
    Value of_trait(const TraitRef& trait, size_t i) {
        const ast::PathSegment& segment = path_.segments[i];
        const Symbol name = named_by_each(ctx_.scope.each, segment.name.name);
        if (i + 1 < path_.segments.size()) {  // `<T as Trait>::Assoc::f`
            make_members(p, trait.trait);
            const auto& by_name = p.tables().traits[trait.trait].types_by_name;
            if (const auto it = by_name.find(name); it != by_name.end())
                return of_type(base(types.intern(ty::Projection{it->second, trait.args})), i + 1);
        } else {
            if (const FnId fn = trait_fn_named(p, trait.trait, name); fn.valid())
                return function(fn, types.list(trait.args), segment, "associated function");
            if (const ConstId c = trait_const_named(p, trait.trait, name); c.valid()) {
                cx.require(trait, cause());
                return ConstValue{c, trait.args};
            }
        }
        if (const std::string real = std_member_of(p, trait.trait, name); !real.empty()) {
            p.diags.report(Diag::Unsupported, segment.name.span, fmt::format("`{}` is", real));
            return reported();
        }
        if (open_trait_.valid()) {
            // `Trait::f` without an `f` in the trait: the trait is read as a type.
            p.diags
                .report(Diag::BareTraitObject, path_.segments[i - 1].name.span,
                        p.symbols.text(p.name(trait.trait)))
                .at(fmt::format("the trait has no `{}`", p.symbols.text(name)));
            return reported();
        }
        p.diags
            .report(Diag::UnknownTraitMember, segment.name.span, p.symbols.text(name),
                    p.symbols.text(p.name(trait.trait)))
            .at("not found in the trait");
        return reported();
    }

    Value of_type(TypeId self, size_t i) {
        for (; i + 1 < path_.segments.size() && self != types.error; ++i)
            self = base(lower_assoc_type(p, ctx_, self, path_.segments[i]));
        if (types.flags(self).has_error && self == types.error) return reported();
        if (cx.is_var(self)) {
            cx.report_unknown(self, path_.span);
            return reported();
        }
        return member(self, path_.segments[i]);
    }

    // The value `name` of a type: a variant, an inherent item, or an item of a trait in scope.
    Value member(TypeId self, const ast::PathSegment& segment) {
        const Symbol name = named_by_each(ctx_.scope.each, segment.name.name);
        const ast::PathSegment& seg = segment;
        if (const auto* adt = types.as<ty::Adt>(self))
            if (const auto v = variant_index(p, adt->def, name)) {
                const CtorValue found = ctor(adt->def, *v, adt->args);
                return variant_fits(found) ? Value(found) : reported();
            }
        bool hidden = false;
        TypeListId args = kEmptyTypes;
        bool ambiguous = false;
        if (const ImplId impl = inherent(self, name, args, hidden, ambiguous); impl.valid()) {
            if (ambiguous) {
                p.diags.report(Diag::AmbiguousMethod, seg.name.span, p.symbols.text(name));
                return reported();
            }
            if (const FnId fn = inherent_fn(p, impl, name); fn.valid()) {
                if (!fn_fits()) return reported();
                return function(fn, types.list(args), seg, "associated function");
            }
            cx.require_predicates(p.generics(impl), args, cause(), p.symbols.text(name));
            return ConstValue{inherent_const(p, impl, name), args, user_base_};
        }
        std::vector<TraitRef> traits = trait_candidates(self, name);
        if (traits.size() > 1) {
            const bool same = std::all_of(traits.begin(), traits.end(), [&](const TraitRef& t) {
                return t.trait == traits[0].trait;
            });
            if (!same) {
                auto& d =
                    p.diags.report(Diag::AmbiguousMethod, seg.name.span, p.symbols.text(name));
                for (const TraitRef& t : traits)
                    d.help(fmt::format("say which one: `<{} as {}>::{}`", cx.name(self), cx.name(t),
                                       p.symbols.text(name)));
                return reported();
            }
            // Which arguments of the trait, the use decides.
            traits[0].args = cx.fresh_args(p.params(traits[0].trait), path_.span, {self});
        }
        if (traits.empty()) return missing(self, seg, hidden);
        // Nothing says what its arguments would be: `str::from`.
        if (const size_t count = p.params(traits[0].trait).params.size();
            count > 1 && cx.holds(traits[0]) == InferCtxt::Answer::No) {
            cx.require(traits[0], cause());
            cx.select_where_possible();
            std::vector<TypeId> unknown(count, types.error);
            unknown[0] = self;
            traits[0].args = types.list(std::move(unknown));
        }
        return of_trait_member(traits[0], seg);
    }

    // A function is no pattern.
    bool fn_fits() {
        if (use_ == PathUse::TupleStruct)
            p.diags.report(Diag::NotATupleVariant, path_.span, p.sources.text(path_.span));
        else if (use_ == PathUse::PatternPath)
            p.diags.report(Diag::StructVariantAsValue, path_.span,
                           "unit struct, unit variant or constant", "associated function",
                           p.sources.text(path_.span));
        else
            return true;
        return false;
    }

    // `Self::V` and the like: names that were not checked when the path was resolved.
    bool variant_fits(const CtorValue& ctor) {
        const ast::CtorKind kind = p.adt(ctor.adt).variants[ctor.variant].ctor;
        if (use_ == PathUse::TupleStruct) {
            if (kind == ast::CtorKind::Tuple) return true;
            p.diags.report(Diag::NotATupleVariant, path_.span, p.sources.text(path_.span));
            return false;
        }
        const bool pattern = use_ == PathUse::PatternPath;
        if (kind == ast::CtorKind::Unit || (kind == ast::CtorKind::Tuple && !pattern)) return true;
        p.diags.report(Diag::StructVariantAsValue, path_.span,
                       pattern ? "unit struct, unit variant or constant" : "value",
                       kind == ast::CtorKind::Tuple ? "tuple variant" : "struct variant",
                       p.sources.text(path_.span));
        return false;
    }

    Value of_trait_member(const TraitRef& trait, const ast::PathSegment& segment) {
        const Symbol name = named_by_each(ctx_.scope.each, segment.name.name);
        use_trait_import(p, ctx_.scope.module, trait.trait);
        if (const FnId fn = trait_fn_named(p, trait.trait, name); fn.valid())
            return !fn_fits()
                       ? reported()
                       : function(fn, types.list(trait.args), segment, "associated function");
        cx.require(trait, cause());
        return ConstValue{trait_const_named(p, trait.trait, name), trait.args};
    }

    // `ambiguous`: another impl for such types has the name, too.
    ImplId inherent(TypeId base, Symbol name, TypeListId& args, bool& hidden, bool& ambiguous) {
        if (types.is<ty::Infer>(base)) return {};
        ImplId found;
        for (ImplId impl : inherent_with(p, p.head(base), name)) {
            const FnId fn = inherent_fn(p, impl, name);
            const ConstId con = inherent_const(p, impl, name);
            if (!fn.valid() && !con.valid()) continue;
            const bool visible =
                fn.valid() ? p.is_visible(fn, ctx_.scope.module)
                           : p.is_shown(p.tables().consts[con].shown_in, ctx_.scope.module);
            if (!visible && !sees_all_) {
                hidden = true;
                is_hidden_own_ |= p.tables().impls[impl].impl.ast.crate == CrateId::User;
                continue;
            }
            const Generics& g = p.generics(impl);
            const TypeId self = p.impl(impl).self_type;
            if (self == types.error) continue;
            auto header = [&](TypeListId with) {
                return cx.unify(cx.normalize(types.subst(self, with), cause()), base);
            };
            std::optional<TraitRef> unmet;
            const bool fits = cx.probe([&] {
                const TypeListId fresh = cx.fresh_args(g, path_.span);
                if (!header(fresh)) return false;
                for (const Predicate& pred : g.predicates)
                    if (const auto* t = std::get_if<TraitPredicate>(&pred)) {
                        std::vector<TypeId> list =
                            types.list(types.subst(t->trait_ref.args, fresh));
                        for (TypeId& a : list) a = cx.normalize(cx.resolve(a), {});
                        const TraitRef bound{t->trait_ref.trait, types.list(std::move(list))};
                        if (cx.holds(bound) == InferCtxt::Answer::No) unmet = bound;
                    }
                return true;
            });
            if (!fits) continue;
            if (unmet) {
                unmet_ = unmet;
                continue;
            }
            if (found.valid()) {
                ambiguous = true;
                return found;
            }
            found = impl;
        }
        if (found.valid()) {
            args = cx.fresh_args(p.generics(found), path_.span);
            (void)cx.unify(cx.normalize(types.subst(p.impl(found).self_type, args), cause()), base);
        }
        return found;
    }

    std::vector<TraitRef> trait_candidates(TypeId base, Symbol name) {
        std::vector<TraitRef> out;
        auto has = [&](TraitId t) {
            return trait_fn_named(p, t, name).valid() || trait_const_named(p, t, name).valid();
        };
        for (const TraitRef& bound : bounds_of(cx, cx.resolve(base)))
            if (has(bound.trait) && std::find(out.begin(), out.end(), bound) == out.end())
                out.push_back(bound);
        if (!out.empty() || !ctx_.sees_traits) return out;
        for (TraitId trait : traits_in_scope(p, ctx_.scope)) {
            if (!has(trait)) continue;
            const TypeListId args = cx.fresh_args(p.params(trait), path_.span, {base});
            if (cx.holds_but_for_markers({trait, args})) out.push_back({trait, args});
        }
        return out;
    }

    Value missing(TypeId base, const ast::PathSegment& segment, bool hidden) {
        const std::string_view name = p.symbols.text(segment.name.name);
        if (hidden) {
            p.diags.report(Diag::PrivateMethod, segment.name.span, name).at("private");
            if (!is_hidden_own_) return reported();
            // What it gives is known all the same.
            cx.taint();
            sees_all_ = true;
            return member(base, segment);
        }
        if (types.flags(cx.resolve(base)).has_error) return reported();
        if (const std::string real = std_member_of(cx, base, segment.name.name);
            !unmet_ && !real.empty()) {
            p.diags.report(Diag::Unsupported, segment.name.span, fmt::format("`{}` is", real));
            return reported();
        }
        const auto* adt = types.as<ty::Adt>(base);
        const bool is_enum = adt != nullptr && p.tables().adts[adt->def].adt.kind == AdtKind::Enum;
        auto& d = p.diags.report(Diag::NoAssocItem, segment.name.span,
                                 is_enum                 ? "variant or associated item"
                                 : use_ == PathUse::Call ? "function or associated item"
                                                         : "associated item",
                                 name, cx.name(base));
        d.at(fmt::format("not found in `{}`", cx.name(base)));
        if (unmet_) {
            d.note(fmt::format("it is there for types with `{}: {}`",
                               cx.name(types.list(unmet_->args)[0]), cx.name(*unmet_)));
            return reported();
        }
        std::vector<Symbol> names;
        if (!types.is<ty::Infer>(base))
            for (ImplId impl : p.inherent_impls(p.head(base))) {
                make_members(p, impl);
                for (const auto& [n, fn] : p.tables().impls[impl].fns_by_name) names.push_back(n);
            }
        if (is_enum)
            for (const auto& v :
                 std::get<ast::EnumItem>(p.ast(p.tables().adts[adt->def].adt.ast).kind).variants)
                names.push_back(v.name.name);
        const Symbol near = similar_name(p.symbols, name, names);
        if (near.valid()) d.help(fmt::format("a similar name exists: `{}`", p.symbols.text(near)));
        // Its where-clauses may not hold.
        for (TraitId trait : traits_in_scope(p, ctx_.scope))
            if (trait_fn_named(p, trait, segment.name.name).valid())
                d.note(fmt::format("the trait `{}` has it, but `{}` does not implement that",
                                   p.symbols.text(p.name(trait)), cx.name(base)));
        return reported();
    }
};

}  // namespace

Value instantiate_value_path(InferCtxt& cx, const LowerCtx& scope, const ast::Path& path,
                             PathUse use, const LocalNames& locals) {
    return ValuePath(cx, scope, path, use, locals).run();
}

std::optional<CtorValue> instantiate_struct_path(InferCtxt& cx, const LowerCtx& scope,
                                                 const ast::Path& path, PathUse use,
                                                 const LocalNames& locals) {
    return ValuePath(cx, scope, path, use, locals).structure();
}

}  // namespace fleck
