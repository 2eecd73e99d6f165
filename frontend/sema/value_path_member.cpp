// The value that a name stands for behind a type: a variant, an inherent item, or an item of a
// trait in scope.
//
//     Shape::Circle   Vec::new   i32::MAX   String::from
#include <algorithm>

#include "frontend/sema/assoc.h"
#include "frontend/sema/attrs.h"
#include "frontend/sema/lookup.h"
#include "frontend/sema/std_names.h"
#include "frontend/sema/value_path.h"

namespace fleck {

// The value `name` of a type: a variant, an inherent item, or an item of a trait in scope.
Value ValuePath::member(TypeId self, const ast::PathSegment& segment) {
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
            auto& d = p.diags.report(Diag::AmbiguousMethod, seg.name.span, p.symbols.text(name));
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
        traits[0].args = cx.fresh_args(p.params(traits[0].trait), path_.span, {self});
        lacks_trait_ = true;
    }
    return of_trait_member(traits[0], seg);
}

// A function is no pattern.
bool ValuePath::fn_fits() {
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
bool ValuePath::variant_fits(const CtorValue& ctor) {
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

Value ValuePath::of_trait_member(const TraitRef& trait, const ast::PathSegment& segment) {
    const Symbol name = named_by_each(ctx_.scope.each, segment.name.name);
    use_trait_import(p, ctx_.scope.module, trait.trait);
    if (const FnId fn = trait_fn_named(p, trait.trait, name); fn.valid())
        return !fn_fits() ? reported()
                          : function(fn, types.list(trait.args), segment, "associated function");
    cx.require(trait, cause());
    return ConstValue{trait_const_named(p, trait.trait, name), trait.args};
}

// `ambiguous`: another impl for such types has the name, too.
ImplId ValuePath::inherent(TypeId base, Symbol name, TypeListId& args, bool& hidden,
                           bool& ambiguous) {
    if (types.is<ty::Infer>(base)) return {};
    ImplId found;
    for (ImplId impl : inherent_with(p, p.head(base), name)) {
        const FnId fn = inherent_fn(p, impl, name);
        const ConstId con = inherent_const(p, impl, name);
        if (!fn.valid() && !con.valid()) continue;
        const bool visible = fn.valid()
                                 ? p.is_visible(fn, ctx_.scope.module)
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
                    std::vector<TypeId> list = types.list(types.subst(t->trait_ref.args, fresh));
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

std::vector<TraitRef> ValuePath::trait_candidates(TypeId base, Symbol name) {
    std::vector<TraitRef> out;
    auto has = [&](TraitId t) {
        return trait_fn_named(p, t, name).valid() || trait_const_named(p, t, name).valid();
    };
    for (const TraitRef& bound : bounds_of(cx, cx.resolve(base)))
        if (has(bound.trait) && std::find(out.begin(), out.end(), bound) == out.end())
            out.push_back(bound);
    if (!out.empty() || !ctx_.sees_traits) return out;
    // As of a method's receiver, references to the type are looked at, too: that it lacks what
    // they have is told later (`str::clone`).
    for (const TypeId self : {base, types.ref(base, false), types.ref(base, true)}) {
        for (TraitId trait : traits_in_scope(p, ctx_.scope)) {
            if (!has(trait)) continue;
            const Generics& params = p.params(trait);
            if (cx.holds({trait, cx.fresh_args(params, path_.span, {self})}) !=
                InferCtxt::Answer::No)
                out.push_back({trait, cx.fresh_args(params, path_.span, {base})});
        }
        if (!out.empty()) break;
    }
    return out;
}

Value ValuePath::missing(TypeId base, const ast::PathSegment& segment, bool hidden) {
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

}  // namespace fleck
