// Which references have the same lifetime by what is written: such a value is moved or copied where
// others are borrowed again. Types are inferred without lifetimes, so this follows those that a
// signature names; what is not known counts as one of its own.
//
//     fn f<'a>(a: &'a str, b: &str) -> &'a str {
//         if c { return b; }    // &*b, for 'a
//         a                     // a
//     }
#include <algorithm>

#include "frontend/sema/typecheck_core.h"

namespace fleck {

namespace {

constexpr uint32_t kMostLifetimes = 64;    // that are numbered in one type
constexpr uint32_t kShortened = 1u << 31;  // numbers of what a value becomes at first

}  // namespace

TypeId BodyCore::declared_type(hir::ExprId e) {
    const auto& kind = out_.exprs[e].kind;
    if (const auto* local = std::get_if<hir::LocalExpr>(&kind)) {
        const auto it = declared_params_.find(local->var);
        return it != declared_params_.end() ? it->second : type_of_variable(local->var);
    }
    if (const auto* call = std::get_if<hir::CallExpr>(&kind)) return type_of_result(e, *call);
    if (std::holds_alternative<hir::LitExpr>(kind)) {
        const auto* text = types_.as<ty::Ref>(cx_.resolve(type_of(e)));
        return text != nullptr ? types_.ref(text->target, false, Region{Region::Kind::Static})
                               : TypeId{};
    }
    if (const auto* constant = std::get_if<hir::ConstExpr>(&kind)) {
        const Const& item = p_.constant(constant->def);
        return item.generics.params.empty() && item.generics.regions.empty() ? item.type : TypeId{};
    }
    if (const auto* item = std::get_if<hir::StaticExpr>(&kind))
        return p_.static_item(item->def).type;
    if (const auto* made = std::get_if<hir::BorrowExpr>(&kind)) {
        const bool is_mut = made->kind != hir::BorrowKind::Shared;
        const TypeId target = declared_type(made->place);
        return target.valid()
                   ? types_.ref(target, is_mut, Region{Region::Kind::Var, first_number(e)})
                   : TypeId{};
    }
    if (const auto* index = std::get_if<hir::IndexExpr>(&kind)) {
        const TypeId base = declared_type(index->base);
        return base.valid() ? element_of(base) : TypeId{};
    }
    if (const auto* deref = std::get_if<hir::DerefExpr>(&kind)) {
        const TypeId base = declared_type(deref->operand);
        if (!base.valid()) return {};
        if (p_.is_box(base)) return types_.list(types_.as<ty::Adt>(base)->args)[0];
        const auto* ref = types_.as<ty::Ref>(base);
        return ref != nullptr ? ref->target : TypeId{};
    }
    if (const auto* tuple = std::get_if<hir::TupleExpr>(&kind)) {
        std::vector<TypeId> elems;
        for (const hir::ExprId elem : tuple->elems) elems.push_back(numbered_type(elem));
        return types_.tuple(std::move(elems));
    }
    if (const auto* made = std::get_if<hir::AdtExpr>(&kind)) return type_of_made(e, *made);
    if (const auto* cast = std::get_if<hir::CastExpr>(&kind)) return type_of_slice(*cast);
    if (passes_on(e)) return type_of_branches(e);
    const auto* field = std::get_if<hir::FieldExpr>(&kind);
    const TypeId base = field != nullptr ? declared_type(field->base) : TypeId{};
    if (!base.valid()) return {};
    if (const auto* tuple = types_.as<ty::Tuple>(base))
        return types_.list(tuple->elems)[field->field];
    const auto* adt = types_.as<ty::Adt>(base);
    if (adt == nullptr || p_.adt(adt->def).kind != AdtKind::Struct) return {};
    const TypeId type = p_.adt(adt->def).variants[0].fields[field->field].type;
    return types_.subst(type, adt->args, types_.regions(adt->regions));
}

void BodyCore::note_first_value(const Bindings& bindings, FirstValue first) {
    for (const auto& [name, var] : bindings) first_values_.emplace(var, first);
}

// A variable without a written type is a part of what its pattern is first compared with, which has
// a type that the value can become, or its very own for a `ref`. Lifetimes of which nothing is
// known are told apart from all others by numbers.
TypeId BodyCore::type_of_variable(hir::VarId var) {
    const TypeId type = cx_.resolve(out_.vars[var].type);
    if (const auto it = first_values_.find(var); it != first_values_.end()) {
        const TypeId declared = type_by_first_value(var, it->second);
        if (declared.valid() && types_.erase_regions(declared) == type) {
            if (!types_.flags(type).has_infer) declared_params_.emplace(var, declared);
            return declared;
        }
    }
    uint32_t next = var.index * kMostLifetimes;
    return number_lifetimes(type, next);
}

TypeId BodyCore::type_by_first_value(hir::VarId var, const FirstValue& first) {
    const TypeId value = declared_type(first.value);
    if (!value.valid()) return value;
    uint32_t of_value = kShortened + first.value.index * kMostLifetimes;
    uint32_t of_pattern = var.index * kMostLifetimes;
    return bound_part(first.pat, first.by_ref ? value : shortened(value, of_value), var,
                      of_pattern);
}

// The type of the variable in a pattern of values of type `t`; invalid if it is not known. What a
// pattern names itself, a struct or an enum, has lifetimes of its own, equal to those of `t`.
TypeId BodyCore::bound_part(hir::PatId id, TypeId t, hir::VarId var, uint32_t& next) {
    const auto& kind = out_.pats[id].kind;
    const auto number = [&] { return Region{Region::Kind::Var, next++}; };
    const auto in_fields = [&](const std::vector<hir::FieldSubPat>& subs, uint32_t variant) {
        std::vector<Region> own = types_.regions(types_.region_list(t));
        for (Region& r : own) r = number();
        for (const hir::FieldSubPat& sub : subs) {
            TypeId part;
            if (const auto* tuple = types_.as<ty::Tuple>(t)) {
                part = types_.list(tuple->elems)[sub.field];
            } else if (types_.is<ty::Adt>(t)) {
                const ty::Adt adt = *types_.as<ty::Adt>(t);
                part = types_.subst(p_.adt(adt.def).variants[variant].fields[sub.field].type,
                                    adt.args, own);
            } else {
                return TypeId{};
            }
            if (const TypeId found = bound_part(sub.pat, part, var, next); found.valid())
                return found;
        }
        return TypeId{};
    };
    if (const auto* binding = std::get_if<hir::BindingPat>(&kind)) {
        if (binding->var != var)
            return binding->sub.valid() ? bound_part(binding->sub, t, var, next) : TypeId{};
        return binding->by_ref ? types_.ref(t, binding->ref_mut, number()) : t;
    }
    if (const auto* deref = std::get_if<hir::DerefPat>(&kind)) {
        const auto* ref = types_.as<ty::Ref>(t);
        return ref != nullptr ? bound_part(deref->sub, ref->target, var, next) : TypeId{};
    }
    if (const auto* leaf = std::get_if<hir::LeafPat>(&kind)) return in_fields(leaf->subs, 0);
    if (const auto* of = std::get_if<hir::VariantPat>(&kind))
        return in_fields(of->subs, of->variant);
    if (const auto* list = std::get_if<hir::SlicePat>(&kind)) {
        const TypeId element = element_of(t);
        for (const auto* parts : {&list->prefix, &list->suffix})
            for (const hir::PatId part : *parts)
                if (const TypeId found =
                        element.valid() ? bound_part(part, element, var, next) : TypeId{};
                    found.valid())
                    return found;
        return {};
    }
    if (const auto* either = std::get_if<hir::OrPat>(&kind))
        for (const hir::PatId alt : either->alts)
            if (const TypeId found = bound_part(alt, t, var, next); found.valid()) return found;
    return {};
}

// `&'a &'b mut &'c str` may become `&'1 &'2 mut &'c str`: lifetimes that can be shorter are
// numbered.
TypeId BodyCore::shortened(TypeId t, uint32_t& next) {
    const auto number = [&] { return Region{Region::Kind::Var, next++}; };
    if (const auto* ref = types_.as<ty::Ref>(t)) {
        const ty::Ref k = *ref;
        return types_.ref(k.is_mut ? k.target : shortened(k.target, next), k.is_mut, number());
    }
    if (const auto* adt = types_.as<ty::Adt>(t)) {
        const ty::Adt k = *adt;
        const AdtVariances variances = cx_.variances.of(k.def);
        std::vector<TypeId> args = types_.list(k.args);
        for (size_t i = 0; i < args.size() && i < variances.types.size(); ++i)
            if (variances.types[i] == Variance::Covariant) args[i] = shortened(args[i], next);
        std::vector<Region> regions = types_.regions(k.regions);
        for (size_t i = 0; i < regions.size() && i < variances.regions.size(); ++i)
            if (variances.regions[i] != Variance::Invariant) regions[i] = number();
        return types_.adt(k.def, types_.list(std::move(args)), types_.regions(std::move(regions)));
    }
    if (types_.is<ty::Tuple>(t) || types_.is<ty::Array>(t) || types_.is<ty::Slice>(t))
        return types_.map_parts(t, [&](TypeId part) { return shortened(part, next); });
    return t;
}

uint32_t BodyCore::first_number(hir::ExprId e) {
    constexpr uint32_t kBehindVariables = 1u << 30;
    return kBehindVariables + e.index * kMostLifetimes;
}

// Where nothing is known of the lifetimes of a value, all of them are its own.
TypeId BodyCore::numbered_type(hir::ExprId e) {
    const TypeId declared = declared_type(e), type = cx_.resolve(type_of(e));
    if (declared.valid() && types_.erase_regions(declared) == type) return declared;
    uint32_t next = first_number(e);
    return number_lifetimes(type, next);
}

// What a call gives: type parameters are what the arguments are, lifetimes are the call's own.
TypeId BodyCore::type_of_result(hir::ExprId e, const hir::CallExpr& call) {
    const TypeId called = cx_.resolve(type_of(call.callee));
    if (const auto* closure = types_.as<ty::Closure>(called))
        return if_known(type_of_closure_result(closure->def), e);
    const auto* callee = types_.as<ty::FnDef>(called);
    if (callee == nullptr) return {};
    const ty::FnDef def = *callee;
    const Fn& fn = p_.fn(def.def);
    uint32_t next = first_number(e);
    std::vector<Region> regions(fn.generics.regions.size());
    for (Region& r : regions) r = Region{Region::Kind::Var, next++};
    Told told{std::vector<TypeId>(types_.list(def.args).size()), {}};
    for (size_t i = 0; i < call.args.size() && i < fn.sig.params.size(); ++i)
        if (types_.flags(fn.sig.params[i]).has_param)
            tell(fn.sig.params[i], shortened(numbered_type(call.args[i]), next), told);
    if (fn.owner.trait.valid()) tell_by_impl(fn.owner.trait, def.args, told);
    const TypeId result = types_.subst(fn.sig.ret, filled(told, def.args, next), regions);
    return if_known(projected(result), e);
}

// What is written of it, or what its value becomes at first. It is the same for each call.
TypeId BodyCore::type_of_closure_result(FnId def) {
    const auto it = std::ranges::find(out_.closures, def, &hir::Closure::def);
    if (it == out_.closures.end() || !it->value.valid()) return {};
    uint32_t next = kShortened + it->value.index * kMostLifetimes;
    if (!it->user_ret.valid()) return shortened(numbered_type(it->value), next);
    return types_.map_regions(it->user_ret, [&](const Region& r, uint32_t) {
        return r.kind == Region::Kind::Erased ? Region{Region::Kind::Var, next++} : r;
    });
}

// `Some(a)`, `Pair { left: a, right: b }`: as if it were the result of a call.
TypeId BodyCore::type_of_made(hir::ExprId e, const hir::AdtExpr& made) {
    const auto* adt = types_.as<ty::Adt>(cx_.resolve(type_of(e)));
    if (adt == nullptr || made.base.valid()) return {};
    const ty::Adt type = *adt;
    uint32_t next = first_number(e);
    std::vector<Region> regions(p_.params(type.def).regions.size());
    for (Region& r : regions) r = Region{Region::Kind::Var, next++};
    Told told{std::vector<TypeId>(types_.list(type.args).size()), {}};
    for (const hir::FieldValue& field : made.fields) {
        const TypeId wanted = p_.adt(made.adt).variants[made.variant].fields[field.field].type;
        if (types_.flags(wanted).has_param)
            tell(wanted, shortened(numbered_type(field.value), next), told);
    }
    return if_known(types_.adt(type.def, filled(told, type.args, next), types_.regions(regions)),
                    e);
}

// `&[T; N]` as a `&[T]`.
TypeId BodyCore::type_of_slice(const hir::CastExpr& cast) {
    const TypeId from = cast.kind == hir::CastKind::Unsize ? declared_type(cast.operand) : TypeId{};
    const auto* ref = from.valid() ? types_.as<ty::Ref>(from) : nullptr;
    if (ref == nullptr || !types_.is<ty::Array>(ref->target)) return {};
    const ty::Ref k = *ref;
    return types_.ref(types_.slice(element_of(k.target)), k.is_mut, k.region);
}

// The first value decides, and lives as long as what is given of it.
TypeId BodyCore::type_of_branches(hir::ExprId e) {
    const auto is_left = [&](hir::ExprId value) {
        const auto* cast = std::get_if<hir::CastExpr>(&out_.exprs[value].kind);
        return cast != nullptr && cast->kind == hir::CastKind::NeverToAny;
    };
    hir::ExprId first;
    const auto& kind = out_.exprs[e].kind;
    if (const auto* block = std::get_if<hir::BlockExpr>(&kind)) {
        if (!block->label.valid() && !block->user_type.valid()) first = block->tail;
    } else if (const auto* either = std::get_if<hir::IfExpr>(&kind)) {
        first = is_left(either->then_expr) ? either->else_expr : either->then_expr;
    } else if (const auto* match = std::get_if<hir::MatchExpr>(&kind)) {
        for (const hir::Arm& arm : match->arms)
            if (!first.valid() && !is_left(arm.body)) first = arm.body;
    }
    if (!first.valid()) return {};
    uint32_t next = first_number(e);
    return if_known(shortened(numbered_type(first), next), e);
}

TypeId BodyCore::if_known(TypeId t, hir::ExprId e) {
    return types_.erase_regions(t) == cx_.resolve(type_of(e)) ? t : TypeId{};
}

// What parameters of an item stand for where `pattern`, in terms of them, is `t`. The first to tell
// decides.
void BodyCore::tell(TypeId pattern, TypeId t, Told& told) {
    if (const auto* param = types_.as<ty::Param>(pattern)) {
        if (param->index < told.types.size() && !told.types[param->index].valid())
            told.types[param->index] = t;
        return;
    }
    if (types_.kind(pattern).index() != types_.kind(t).index() ||
        types_.is<ty::Projection>(pattern) || types_.is<ty::FnPtr>(pattern))
        return;
    const auto tell_region = [&](const Region& r, const Region& is) {
        if (r.kind == Region::Kind::Param && r.index < told.regions.size())
            told.regions[r.index] = is;
    };
    if (const auto* ref = types_.as<ty::Ref>(pattern))
        tell_region(ref->region, types_.as<ty::Ref>(t)->region);
    const std::vector<Region> rs = types_.regions(types_.region_list(pattern));
    const std::vector<Region> ss = types_.regions(types_.region_list(t));
    for (size_t i = 0; i < rs.size() && i < ss.size(); ++i) tell_region(rs[i], ss[i]);
    std::vector<TypeId> xs, ys;
    types_.each_part(pattern, [&](TypeId part) { xs.push_back(part); });
    types_.each_part(t, [&](TypeId part) { ys.push_back(part); });
    for (size_t i = 0; i < xs.size() && i < ys.size(); ++i) tell(xs[i], ys[i], told);
}

// What was not told is what was inferred, with lifetimes of its own.
TypeListId BodyCore::filled(const Told& told, TypeListId inferred, uint32_t& next) {
    std::vector<TypeId> out = types_.list(inferred);
    for (size_t i = 0; i < out.size(); ++i)
        out[i] =
            told.types[i].valid() ? told.types[i] : number_lifetimes(cx_.resolve(out[i]), next);
    return types_.list(std::move(out));
}

// The impl for what is known of the arguments of a trait (invalid: not known), and its own
// arguments, with the lifetimes that these tell.
std::optional<BodyCore::ToldImpl> BodyCore::told_impl(TraitId trait,
                                                      const std::vector<TypeId>& known,
                                                      const std::vector<TypeId>& erased) {
    const auto source = cx_.select({trait, types_.list(erased)});
    if (!source || source->kind != ImplSource::Kind::Impl) return std::nullopt;
    const Impl& impl = p_.impl(source->impl);
    const Generics& generics = p_.generics(source->impl);
    Told told{std::vector<TypeId>(generics.params.size()),
              std::vector<Region>(generics.regions.size())};
    const std::vector<TypeId> header = types_.list(impl.trait->args);
    for (size_t i = 0; i < header.size() && i < known.size(); ++i)
        if (known[i].valid()) tell(header[i], known[i], told);
    std::vector<TypeId> all = types_.list(source->args);
    for (size_t i = 0; i < all.size(); ++i)
        if (told.types[i].valid()) all[i] = told.types[i];
    return ToldImpl{source->impl, types_.list(std::move(all)), std::move(told.regions)};
}

// `AsMut<T>` of a `Box<&'a mut i32>`: the impl says that `T` is `&'a mut i32`.
void BodyCore::tell_by_impl(TraitId trait, TypeListId inferred, Told& told) {
    const size_t count = p_.params(trait).params.size();
    std::vector<TypeId> known(told.types.begin(), told.types.begin() + count), erased;
    if (std::ranges::all_of(known, [](TypeId t) { return t.valid(); })) return;
    for (size_t i = 0; i < count; ++i)
        erased.push_back(types_.erase_regions(cx_.resolve(types_.list(inferred)[i])));
    const auto impl = told_impl(trait, known, erased);
    if (!impl) return;
    const std::vector<TypeId> header = types_.list(p_.impl(impl->impl).trait->args);
    for (size_t i = 0; i < count; ++i)
        if (!known[i].valid()) told.types[i] = types_.subst(header[i], impl->types, impl->regions);
}

// `<Vec<&'a T> as Index<usize>>::Output` is `&'a T`: lifetimes of the type are those that the impl
// gives on.
TypeId BodyCore::projected(TypeId t) {
    if (!types_.flags(t).has_projection || types_.flags(t).has_infer) return t;
    const TypeId mapped = types_.map_parts(t, [&](TypeId part) { return projected(part); });
    const auto* projection = types_.as<ty::Projection>(mapped);
    if (projection == nullptr) return mapped;
    const AssocTyId assoc = projection->assoc;
    const TraitId trait = p_.assoc_ty(assoc).trait;
    std::vector<TypeId> args = types_.list(projection->args), erased;
    args.resize(std::min(args.size(), p_.params(trait).params.size()));
    for (const TypeId arg : args) erased.push_back(types_.erase_regions(arg));
    const auto impl = told_impl(trait, args, erased);
    if (!impl) return mapped;
    const TypeId value = p_.impl_assoc_ty(impl->impl, assoc);
    return value.valid() ? projected(types_.subst(value, impl->types, impl->regions)) : mapped;
}

TypeId BodyCore::number_lifetimes(TypeId t, uint32_t& next) {
    if (types_.is<ty::FnPtr>(t)) return t;
    const TypeId mapped =
        types_.map_parts(t, [&](TypeId part) { return number_lifetimes(part, next); });
    const auto number = [&] { return Region{Region::Kind::Var, next++}; };
    if (const auto* ref = types_.as<ty::Ref>(mapped)) {
        const ty::Ref k = *ref;
        return types_.ref(k.target, k.is_mut, number());
    }
    const auto* adt = types_.as<ty::Adt>(mapped);
    if (adt == nullptr) return mapped;
    std::vector<Region> regions(p_.params(adt->def).regions.size());
    for (Region& r : regions) r = number();
    return types_.with_region_list(mapped, types_.regions(std::move(regions)));
}

TypeId BodyCore::element_of(TypeId list) const {
    if (const auto* array = types_.as<ty::Array>(list)) return array->elem;
    const auto* slice = types_.as<ty::Slice>(list);
    return slice != nullptr ? slice->elem : TypeId{};
}

// To be called before the first of `m`, which is coerced to what is expected.
void BodyCore::expect_lifetime(Merge& m) {
    const TypeId expected = cx_.resolve(m.expected);
    m.is_as_expected = types_.is<ty::Ref>(expected) || (m.is_wanted && cx_.is_var(expected));
}

// Blocks and branches have coerced their values to what is expected of them all.
bool BodyCore::is_of_expected_lifetime(hir::ExprId e) const {
    return passes_on(e) && !own_lifetime_.contains(e);
}

bool BodyCore::passes_on(hir::ExprId e) const {
    const auto& kind = out_.exprs[e].kind;
    return std::holds_alternative<hir::BlockExpr>(kind) ||
           std::holds_alternative<hir::IfExpr>(kind) ||
           std::holds_alternative<hir::MatchExpr>(kind) ||
           std::holds_alternative<hir::LoopExpr>(kind);
}

// Is the type of `e` the one that the earlier values have, their lifetime included? If not, the
// common lifetime is another one (rustc's `try_find_coercion_lub`).
bool BodyCore::has_lifetime_of(Merge& m, hir::ExprId e) {
    const TypeId found = cx_.resolve(type_of(e));
    if (found != cx_.resolve(m.merged)) return false;
    const auto* ref = types_.as<ty::Ref>(found);
    if (ref == nullptr) return true;
    if (m.is_as_expected && is_of_expected_lifetime(e)) return true;
    const TypeId declared = declared_type(e);
    if (m.declared.valid() && declared == m.declared) return true;
    // What is shorter than 'static is whatever the other one is.
    const auto* earlier = m.declared.valid() ? types_.as<ty::Ref>(m.declared) : nullptr;
    const bool is_static = earlier != nullptr && earlier->region.kind == Region::Kind::Static;
    m.declared = is_static ? declared : TypeId{};
    m.is_as_expected = false;
    return is_static && !ref->is_mut;
}

// The later of two references is borrowed again for what is common to both.
void BodyCore::needs_common_lifetime(Merge& m, hir::ExprId e) {
    m.is_as_expected = false;
    if (passes_on(e)) own_lifetime_.insert(e);
}

// A further value of the function: is it what those before it are?
bool BodyCore::joins_returns(hir::ExprId e) {
    if (has_lifetime_of(returns_, e)) return true;
    needs_common_lifetime(returns_, e);
    return false;
}

// `&*&x`, `&*f()` of a coercion or a receiver, made as what is inside.
void BodyCore::mark_coerced(hir::ExprId e) {
    auto& kind = out_.exprs[e].kind;
    if (auto* made = std::get_if<hir::BorrowExpr>(&kind)) made->coerced = true;
    if (auto* made = std::get_if<hir::CallExpr>(&kind)) made->coerced = true;
}

}  // namespace fleck
