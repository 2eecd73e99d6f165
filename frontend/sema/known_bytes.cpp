#include "frontend/sema/known_bytes.h"

namespace fleck {

std::optional<__int128> known_int(const Program& program, const hir::Body& body, hir::ExprId id) {
    const auto& kind = body.exprs[id].kind;
    if (const auto* minus = std::get_if<hir::UnaryExpr>(&kind)) {
        const auto value = known_int(program, body, minus->operand);
        if (minus->op != hir::UnOp::Neg || !value) return std::nullopt;
        return -*value;
    }
    const auto* lit = std::get_if<hir::LitExpr>(&kind);
    const auto* i = lit != nullptr ? std::get_if<hir::IntConst>(&lit->value) : nullptr;
    const auto* type = program.types.as<ty::Int>(body.exprs[id].type);
    if (i == nullptr || type == nullptr) return std::nullopt;
    const unsigned bits = bit_width(type->kind);
    const auto value = static_cast<__int128>(i->bits);
    const bool negative = is_signed(type->kind) && (value >> (bits - 1) & 1) != 0;
    return negative ? value - (__int128{1} << bits) : value;
}

std::optional<std::string> KnownBytes::of(hir::ExprId id) {
    const auto& kind = body_.exprs[id].kind;
    if (const auto* cast = std::get_if<hir::CastExpr>(&kind)) return of(cast->operand);
    if (const auto* borrow = std::get_if<hir::BorrowExpr>(&kind)) {
        const auto* deref = std::get_if<hir::DerefExpr>(&body_.exprs[borrow->place].kind);
        return of(borrow->implicit && deref != nullptr ? deref->operand : borrow->place);
    }
    if (const auto* block = std::get_if<hir::BlockExpr>(&kind))
        return block->stmts.empty() && block->tail.valid() ? of(block->tail) : std::nullopt;
    if (const auto* local = std::get_if<hir::LocalExpr>(&kind)) {
        const hir::ExprId value = only_value(local->var);
        return value.valid() ? of(value) : std::nullopt;
    }
    if (const auto* named = std::get_if<hir::ConstExpr>(&kind)) return of_item(named->def);
    if (const auto* named = std::get_if<hir::StaticExpr>(&kind)) return of_item(named->def);
    if (const auto* lit = std::get_if<hir::LitExpr>(&kind)) {
        const auto* bytes = std::get_if<hir::ByteStrConst>(&lit->value);
        if (bytes == nullptr) return std::nullopt;
        return std::string(p_.symbols.text(bytes->bytes));
    }
    const auto* array = std::get_if<hir::ArrayExpr>(&kind);
    if (array == nullptr) return std::nullopt;
    std::string out;
    for (const hir::ExprId elem : array->elems) {
        const std::optional<__int128> value = known_int(p_, body_, elem);
        if (!value) return std::nullopt;
        out += static_cast<char>(*value);
    }
    return out;
}

std::optional<std::string> KnownBytes::of_item(const BodyOwner& owner) {
    if (p_.crate_of(owner) != CrateId::User) return std::nullopt;
    // rustc follows no associated constants.
    if (const auto* constant = std::get_if<ConstId>(&owner))
        if (const FnOwner of = p_.constant(*constant).owner; of.impl.valid() || of.trait.valid())
            return std::nullopt;
    const hir::Body* other = body_of_(owner);
    return other != nullptr ? KnownBytes(p_, *other, body_of_).of(other->value) : std::nullopt;
}

hir::ExprId KnownBytes::only_value(hir::VarId var) {
    if (!values_) {
        values_.emplace();
        for (const hir::Expr& e : body_.exprs)
            if (const auto* block = std::get_if<hir::BlockExpr>(&e.kind))
                for (const hir::Stmt& s : block->stmts) note_value(s);
    }
    const auto it = values_->find(var);
    return it == values_->end() ? hir::ExprId() : it->second;
}

void KnownBytes::note_value(const hir::Stmt& s) {
    const auto* let = std::get_if<hir::LetStmt>(&s.kind);
    if (let == nullptr || !let->init.valid()) return;
    const auto* bound = std::get_if<hir::BindingPat>(&body_.pats[let->pat].kind);
    if (bound != nullptr && !bound->by_ref && !bound->sub.valid() && !body_.vars[bound->var].is_mut)
        values_->emplace(bound->var, let->init);
}

}  // namespace fleck
