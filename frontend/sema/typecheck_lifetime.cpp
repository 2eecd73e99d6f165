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

TypeId BodyChecker::declared_type(hir::ExprId e) {
    const auto& kind = out_.exprs[e].kind;
    if (const auto* local = std::get_if<hir::LocalExpr>(&kind)) {
        const auto it = declared_params_.find(local->var);
        return it != declared_params_.end() ? it->second : numbered_type(local->var);
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

// The lifetimes in the type of a variable that nobody wrote are told apart from all others by
// numbers.
TypeId BodyChecker::numbered_type(hir::VarId var) {
    constexpr uint32_t kMost = 64;  // in one type
    uint32_t next = var.index * kMost;
    return number_lifetimes(cx_.resolve(out_.vars[var].type), next);
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

// `&*&x`, `&*f()` of a coercion or a receiver, made as what is inside.
void BodyChecker::mark_coerced(hir::ExprId e) {
    auto& kind = out_.exprs[e].kind;
    if (auto* made = std::get_if<hir::BorrowExpr>(&kind)) made->coerced = true;
    if (auto* made = std::get_if<hir::CallExpr>(&kind)) made->coerced = true;
}

}  // namespace fleck
