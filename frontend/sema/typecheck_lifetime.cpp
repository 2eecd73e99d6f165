// Which references have the same lifetime by what is written: such a value is moved or copied where
// others are borrowed again. Types are inferred without lifetimes, so this follows those that a
// signature names; what is not known counts as one of its own.
//
//     fn f<'a>(a: &'a str, b: &str) -> &'a str {
//         if c { return b; }    // &*b, for 'a
//         a                     // a
//     }
#include "frontend/sema/typecheck_body.h"

namespace fleck {

namespace {

constexpr uint32_t kMostLifetimes = 64;  // that are numbered in one type

}  // namespace

TypeId BodyChecker::declared_type(hir::ExprId e) {
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
        const auto* ref = base.valid() ? types_.as<ty::Ref>(base) : nullptr;
        return ref != nullptr ? ref->target : TypeId{};
    }
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

void BodyChecker::note_first_value(const Bindings& bindings, FirstValue first) {
    for (const auto& [name, var] : bindings) first_values_.emplace(var, first);
}

// A variable without a written type is a part of what its pattern is first compared with, which has
// a type that the value can become, or its very own for a `ref`. Lifetimes of which nothing is
// known are told apart from all others by numbers.
TypeId BodyChecker::type_of_variable(hir::VarId var) {
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

TypeId BodyChecker::type_by_first_value(hir::VarId var, const FirstValue& first) {
    constexpr uint32_t kShortened = 1u << 31;
    const TypeId value = declared_type(first.value);
    if (!value.valid()) return value;
    uint32_t of_value = kShortened + first.value.index * kMostLifetimes;
    uint32_t of_pattern = var.index * kMostLifetimes;
    return bound_part(first.pat, first.by_ref ? value : shortened(value, of_value), var,
                      of_pattern);
}

// The type of the variable in a pattern of values of type `t`; invalid if it is not known. What a
// pattern names itself, a struct or an enum, has lifetimes of its own, equal to those of `t`.
TypeId BodyChecker::bound_part(hir::PatId id, TypeId t, hir::VarId var, uint32_t& next) {
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
TypeId BodyChecker::shortened(TypeId t, uint32_t& next) {
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

uint32_t BodyChecker::first_number(hir::ExprId e) {
    constexpr uint32_t kBehindVariables = 1u << 30;
    return kBehindVariables + e.index * kMostLifetimes;
}

// What a call gives: type parameters are what the arguments are, lifetimes are the call's own.
TypeId BodyChecker::type_of_result(hir::ExprId e, const hir::CallExpr& call) {
    const auto* callee = types_.as<ty::FnDef>(cx_.resolve(type_of(call.callee)));
    if (callee == nullptr) return {};
    const ty::FnDef def = *callee;
    const Fn& fn = p_.fn(def.def);
    uint32_t next = first_number(e);
    std::vector<Region> regions(fn.generics.regions.size());
    for (Region& r : regions) r = Region{Region::Kind::Var, next++};
    std::vector<TypeId> args = types_.list(def.args);
    for (uint32_t i = 0; i < args.size(); ++i) {
        const TypeId given = type_of_parameter(fn.sig, i, call);
        args[i] = given.valid() ? given : number_lifetimes(cx_.resolve(args[i]), next);
    }
    const TypeId result = types_.subst(fn.sig.ret, types_.list(std::move(args)), regions);
    return types_.erase_regions(result) == cx_.resolve(type_of(e)) ? result : TypeId{};
}

// By the first argument that has it as its type, or is a reference to it.
TypeId BodyChecker::type_of_parameter(const FnSig& sig, uint32_t index, const hir::CallExpr& call) {
    const auto is_it = [&](TypeId t) {
        const auto* param = types_.as<ty::Param>(t);
        return param != nullptr && param->index == index;
    };
    for (size_t i = 0; i < call.args.size() && i < sig.params.size(); ++i) {
        const auto* wanted = types_.as<ty::Ref>(sig.params[i]);
        const bool is_behind = wanted != nullptr && is_it(wanted->target);
        if (!is_behind && !is_it(sig.params[i])) continue;
        const TypeId given = declared_type(call.args[i]);
        if (!given.valid() || !is_behind) return given;
        const auto* ref = types_.as<ty::Ref>(given);
        return ref != nullptr ? ref->target : TypeId{};
    }
    return {};
}

TypeId BodyChecker::number_lifetimes(TypeId t, uint32_t& next) {
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

TypeId BodyChecker::element_of(TypeId list) const {
    if (const auto* array = types_.as<ty::Array>(list)) return array->elem;
    const auto* slice = types_.as<ty::Slice>(list);
    return slice != nullptr ? slice->elem : TypeId{};
}

// To be called before the first of `m`, which is coerced to what is expected.
void BodyChecker::expect_lifetime(Merge& m) {
    const TypeId expected = cx_.resolve(m.expected);
    m.is_as_expected = types_.is<ty::Ref>(expected) || (m.is_wanted && cx_.is_var(expected));
}

// Blocks and branches have coerced their values to what is expected of them all.
bool BodyChecker::is_of_expected_lifetime(hir::ExprId e) const {
    return passes_on(e) && !own_lifetime_.contains(e);
}

bool BodyChecker::passes_on(hir::ExprId e) const {
    const auto& kind = out_.exprs[e].kind;
    return std::holds_alternative<hir::BlockExpr>(kind) ||
           std::holds_alternative<hir::IfExpr>(kind) ||
           std::holds_alternative<hir::MatchExpr>(kind) ||
           std::holds_alternative<hir::LoopExpr>(kind);
}

// Is the type of `e` the one that the earlier values have, their lifetime included? If not, the
// common lifetime is another one (rustc's `try_find_coercion_lub`).
bool BodyChecker::has_lifetime_of(Merge& m, hir::ExprId e) {
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
void BodyChecker::needs_common_lifetime(Merge& m, hir::ExprId e) {
    m.is_as_expected = false;
    if (passes_on(e)) own_lifetime_.insert(e);
}

// A further value of the function: is it what those before it are?
bool BodyChecker::joins_returns(hir::ExprId e) {
    if (has_lifetime_of(returns_, e)) return true;
    needs_common_lifetime(returns_, e);
    return false;
}

// `&*&x`, `&*f()` of a coercion or a receiver, made as what is inside.
void BodyChecker::mark_coerced(hir::ExprId e) {
    auto& kind = out_.exprs[e].kind;
    if (auto* made = std::get_if<hir::BorrowExpr>(&kind)) made->coerced = true;
    if (auto* made = std::get_if<hir::CallExpr>(&kind)) made->coerced = true;
}

}  // namespace fleck
