// Paths as values, struct literals and patterns, associated items included:
//
//     Vec::<u8>::new   Option::None   Self::MAX   <T as Default>::default   T::default
#include "frontend/sema/value_path.h"

#include <algorithm>

#include "frontend/sema/assoc.h"
#include "frontend/sema/attrs.h"
#include "frontend/sema/blame.h"
#include "frontend/sema/check_items.h"
#include "frontend/sema/lookup.h"
#include "frontend/sema/std_names.h"
#include "frontend/sema/type_name.h"

namespace fleck {

Value ValuePath::run() {
    if (path_.self_type.valid()) return qualified();
    const PathRes res = resolve_path(p, ctx_.scope, path_, use_, locals_);
    if (std::holds_alternative<res::Error>(res.res)) return reported();
    if (res.partial(path_)) return relative(res);
    return std::visit(Overloaded{
                          [&](const res::Fn& k) { return function(k.id, {}, last(), "function"); },
                          [&](const res::Ctor& k) { return constructor(k); },
                          [&](const res::SelfCtor&) { return self_constructor(); },
                          [&](const res::Const& k) {
                              return Value(ConstValue{k.id, kEmptyTypes});
                          },
                          [&](const res::Static& k) { return Value(StaticValue{k.id}); },
                          [&](const res::ConstParam& k) {
                              const GenericParam& param = ctx_.scope.generics->params[k.index];
                              return Value(ConstParamValue{
                                  types.intern(ty::Param{k.index, param.name}), param.const_type});
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

std::optional<CtorValue> ValuePath::structure() {
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
    if (const auto* v = std::get_if<res::Variant>(&res.res); v != nullptr && !res.partial(path_)) {
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

Value ValuePath::reported() {
    cx.taint();
    return std::monostate{};
}

Value ValuePath::not_value(const PathRes& res) {
    p.diags.report(Diag::NotAValue, path_.span, "value", res_kind(p, res.res),
                   p.sources.text(path_.span));
    return reported();
}

Cause ValuePath::cause() const {
    Cause c;
    c.kind = Cause::Kind::Bound;
    c.span = path_.span;
    c.of_trait = open_trait_;
    return c;
}

// A function whose owner's arguments are known; its own come from `segment`.
Value ValuePath::function(FnId id, std::vector<TypeId> owner_args, const ast::PathSegment& segment,
                          std::string_view kind) {
    const Fn& fn = p.fn(id);
    LoweredArgs args = lower_generic_args(p, ctx_, fn.generics, std::move(owner_args), segment,
                                          kind, fn.name, segment.name.span);
    const hir::UserPath user = user_path(id, args);
    blame_written(fn, segment);
    require_written(args, segment);
    for (TypeId& a : args.types) a = erase(a);
    const TypeListId list = types.list(std::move(args.types));
    if (!lacks_trait_) cx.require_fn_predicates(fn, list, cause());
    return FnValue{id, list, user};
}

// What is written between `<` and `>` must make sense by itself.
void ValuePath::require_written(const LoweredArgs& args, const ast::PathSegment& segment) {
    const size_t count = std::min(segment.args.size(), args.types.size());
    for (size_t i = args.types.size() - count; i < args.types.size(); ++i)
        require_well_formed(cx, types.erase_regions(args.types[i]), path_.span);
}

// A bound of a parameter whose argument is written is told at that argument; one of `Self` at
// the `X` of `X::f` and `<X as Trait>::f`.
void ValuePath::blame_written(const Fn& fn, const ast::PathSegment& segment) {
    blame_generic_args(cx, fn, segment, *ctx_.nodes, path_.span);
    if (!fn.owner.trait.valid() || open_trait_.valid()) return;
    const Span at = path_.self_type.valid() ? ctx_.nodes->types[path_.self_type].span : path_.span;
    const TypeId self = types.intern(ty::Param{0, p.tables().self_upper});
    for (const Predicate& pred : fn.generics.predicates)
        if (const auto* bound = std::get_if<TraitPredicate>(&pred);
            bound != nullptr && types.list(bound->trait_ref.args)[0] == self)
            cx.blame(path_.span, bound->span, at);
}

hir::UserPath ValuePath::user_path(FnId id, const LoweredArgs& args) {
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
TypeId ValuePath::base(TypeId written) {
    user_base_ = types.has_free_regions(written) ? written : TypeId();
    return cx.shallow(erase(written));
}

CtorValue ValuePath::ctor(AdtId adt, uint32_t variant, TypeListId args) const {
    return {adt, variant, args, user_base_};
}

// Arguments of an enum stand on the enum's segment or on the variant's.
TypeListId ValuePath::variant_args(AdtId adt) {
    const size_t n = path_.segments.size();
    const ast::PathSegment* segment = &path_.segments[n - 1];
    if (segment->args.empty() && n >= 2 && !path_.segments[n - 2].args.empty())
        segment = &path_.segments[n - 2];
    return adt_args(adt, *segment);
}

TypeListId ValuePath::adt_args(AdtId adt, const ast::PathSegment& segment) {
    const Generics& g = p.generics(adt);
    LoweredArgs args = lower_generic_args(
        p, ctx_, g, {}, segment, p.tables().adts[adt].adt.kind == AdtKind::Enum ? "enum" : "struct",
        p.name(adt), segment.name.span);
    base(types.adt(adt, types.list(args.types), types.regions(args.regions)));
    require_written(args, segment);
    for (TypeId& a : args.types) a = erase(a);
    const TypeListId list = types.list(std::move(args.types));
    cx.require_predicates(g, list, cause(), p.symbols.text(p.name(adt)));
    return list;
}

Value ValuePath::constructor(const res::Ctor& k) {
    const bool is_enum = p.tables().adts[k.adt].adt.kind == AdtKind::Enum;
    const TypeListId args = is_enum ? variant_args(k.adt) : adt_args(k.adt, last());
    return ctor(k.adt, k.variant, args);
}

Value ValuePath::self_constructor() {
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
        p.diags.report(Diag::StructVariantAsValue, path_.span, "unit struct", "self constructor",
                       "Self");
    else
        p.diags.report(Diag::SelfIsNoConstructor, path_.span)
            .at("the fields have names")
            .help("write them between braces: `Self { .. }`");
    if (use_ == PathUse::TupleStruct) p.diags.report(Diag::NotATupleVariant, path_.span, "Self");
    return reported();
}

// The type that the resolved prefix of the path stands for.
TypeId ValuePath::base_type(const PathRes& res) {
    const TypeId t = lower_resolved_type(p, ctx_, path_, res, path_.span);
    return base(t);
}

// `Base::a::b`, where the last one is a value.
Value ValuePath::relative(const PathRes& res) {
    size_t i = res.used;
    if (const auto* trait = std::get_if<res::Trait>(&res.res)) {
        const TypeId self = cx.fresh(path_.span);
        LoweredArgs args =
            lower_generic_args(p, ctx_, p.params(trait->id), {self}, path_.segments[res.used - 1],
                               "trait", p.name(trait->id), path_.segments[res.used - 1].name.span);
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

Value ValuePath::qualified() {
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
Value ValuePath::of_trait(const TraitRef& trait, size_t i) {
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

Value ValuePath::of_type(TypeId self, size_t i) {
    for (; i + 1 < path_.segments.size() && self != types.error; ++i)
        self = base(lower_assoc_type(p, ctx_, self, path_.segments[i]));
    if (types.flags(self).has_error && self == types.error) return reported();
    if (cx.is_var(self)) {
        cx.report_unknown(self, path_.span);
        return reported();
    }
    return member(self, path_.segments[i]);
}

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
