// Constants that need no machine: literals, operators on them, names of such constants. Everything
// else is for the ConstEvaluator that interp registers.
#include "frontend/sema/const_eval.h"

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"
#include "frontend/sema/typecheck.h"

namespace fleck {

namespace {

using Wide = __int128;

struct Range {
    Wide low, high;
};

Range range_of(IntTy t) {
    const unsigned w = bit_width(t);
    if (w == 128) {  // as much as Wide holds; beyond that the machine decides
        constexpr Wide kMax = static_cast<Wide>(~static_cast<unsigned __int128>(0) >> 1);
        return {is_signed(t) ? -kMax - 1 : 0, kMax};
    }
    if (is_signed(t)) return {-(Wide{1} << (w - 1)), (Wide{1} << (w - 1)) - 1};
    return {0, (Wide{1} << w) - 1};
}

class SimpleEvaluator {
  public:
    SimpleEvaluator(Program& program, const ItemScope& scope, const ast::Body& body)
        : p(program), scope_(scope), body_(body) {}

    // Nothing: not simple (or not well-typed, which the type checker says).
    std::optional<Wide> eval(ast::ExprId id, TypeId type) {
        const ast::Expr& e = body_.nodes.exprs[id];
        if (const auto* lit = std::get_if<ast::LitExpr>(&e.kind)) return literal(*lit, type);
        if (const auto* path = std::get_if<ast::PathExpr>(&e.kind)) return constant(*path, type);
        if (const auto* un = std::get_if<ast::UnaryExpr>(&e.kind)) return unary(*un, type);
        if (const auto* bin = std::get_if<ast::BinaryExpr>(&e.kind)) return binary(*bin, type);
        if (const auto* block = std::get_if<ast::BlockExpr>(&e.kind)) {
            if (!block->stmts.empty() || !block->tail.valid()) return std::nullopt;
            return eval(block->tail, type);
        }
        return std::nullopt;
    }

  private:
    Program& p;
    const ItemScope& scope_;
    const ast::Body& body_;

    std::optional<Wide> fit(Wide v, TypeId type) const {
        const auto* k = p.types.as<ty::Int>(type);
        if (k == nullptr) return std::nullopt;
        const Range r = range_of(k->kind);
        if (v < r.low || v > r.high) return std::nullopt;
        return v;
    }

    std::optional<Wide> literal(const ast::LitExpr& e, TypeId type) {
        if (const auto* i = std::get_if<ast::IntLit>(&e.literal)) {
            const auto bits = (static_cast<unsigned __int128>(i->high) << 64) | i->low;
            if (i->suffix.valid()) {
                const auto it = p.tables().prim_types.find(i->suffix);
                if (it == p.tables().prim_types.end() || it->second != type) return std::nullopt;
            }
            // Half of the numbers of u128 are more than Wide can compute with; alone they stand.
            if (i->high >> 63 != 0)
                return type == p.types.int_type(IntTy::U128)
                           ? std::optional(static_cast<Wide>(bits))
                           : std::nullopt;
            return fit(static_cast<Wide>(bits), type);
        }
        if (const auto* b = std::get_if<ast::BoolLit>(&e.literal))
            if (type == p.types.boolean) return b->value ? 1 : 0;
        if (const auto* c = std::get_if<ast::CharLit>(&e.literal))
            if (type == p.types.character) return c->value;
        if (const auto* b = std::get_if<ast::ByteLit>(&e.literal))
            if (type == p.types.u8) return b->value;
        return std::nullopt;
    }

    std::optional<Wide> constant(const ast::PathExpr& e, TypeId type) {
        if (e.path.self_type.valid()) return std::nullopt;
        std::optional<Res> r;
        if (e.path.segments.size() == 1 && e.path.root == ast::PathRoot::Relative)
            r = lookup_name(p, scope_, e.path.segments[0].name.name, Ns::Values);
        const auto* c = r ? std::get_if<res::Const>(&*r) : nullptr;
        if (c == nullptr || p.constant(c->id).type != type) return std::nullopt;
        const auto bits = p.eval_const(c->id, kEmptyTypes);
        if (!bits) return std::nullopt;
        auto v = static_cast<Wide>(bits->bits);
        if (const auto* k = p.types.as<ty::Int>(type)) {
            const unsigned w = bit_width(k->kind);
            if (is_signed(k->kind) && w < 128 && ((v >> (w - 1)) & 1) != 0) v -= Wide{1} << w;
        }
        return v;
    }

    std::optional<Wide> unary(const ast::UnaryExpr& e, TypeId type) {
        // `-128i8`: the operand alone does not fit.
        if (e.op == ast::UnOp::Neg) {
            const auto* lit = std::get_if<ast::LitExpr>(&body_.nodes.exprs[e.operand].kind);
            const auto* i = lit != nullptr ? std::get_if<ast::IntLit>(&lit->literal) : nullptr;
            if (i != nullptr && i->high == 0 && !i->suffix.valid())
                return fit(-static_cast<Wide>(i->low), type);
            const auto v = eval(e.operand, type);
            return v ? fit(-*v, type) : std::nullopt;
        }
        if (e.op == ast::UnOp::Not && type == p.types.boolean) {
            const auto v = eval(e.operand, type);
            if (v) return *v == 0 ? 1 : 0;
        }
        return std::nullopt;
    }

    std::optional<Wide> binary(const ast::BinaryExpr& e, TypeId type) {
        if (!p.types.is<ty::Int>(type)) return std::nullopt;
        const auto a = eval(e.lhs, type);
        const auto b = eval(e.rhs, type);
        if (!a || !b) return std::nullopt;
        Wide r = 0;
        switch (e.op) {
            case ast::BinOp::Add:
                if (__builtin_add_overflow(*a, *b, &r)) return std::nullopt;
                return fit(r, type);
            case ast::BinOp::Sub:
                if (__builtin_sub_overflow(*a, *b, &r)) return std::nullopt;
                return fit(r, type);
            case ast::BinOp::Mul:
                if (__builtin_mul_overflow(*a, *b, &r)) return std::nullopt;
                return fit(r, type);
            case ast::BinOp::Div:
                return *b == 0 ? std::nullopt : fit(*a / *b, type);
            case ast::BinOp::Rem:
                return *b == 0 ? std::nullopt : fit(*a % *b, type);
            case ast::BinOp::BitAnd:
                return *a & *b;
            case ast::BinOp::BitOr:
                return *a | *b;
            case ast::BinOp::BitXor:
                return *a ^ *b;
            case ast::BinOp::Shl:
            case ast::BinOp::Shr: {
                const unsigned w = bit_width(p.types.as<ty::Int>(type)->kind);
                if (*b < 0 || *b >= static_cast<Wide>(w) || w > 64) return std::nullopt;
                if (e.op == ast::BinOp::Shr) return *a >> *b;
                return fit(*a << *b, type);
            }
            case ast::BinOp::Eq:
            case ast::BinOp::Ne:
            case ast::BinOp::Lt:
            case ast::BinOp::Le:
            case ast::BinOp::Gt:
            case ast::BinOp::Ge:
                return std::nullopt;
        }
        FLECK_UNREACHABLE();
    }
};

ConstBits truncate(const Types& types, Wide v, TypeId type) {
    auto bits = static_cast<unsigned __int128>(v);
    const auto* k = types.as<ty::Int>(type);
    const unsigned w = k != nullptr ? bit_width(k->kind) : 64;
    if (w < 128) bits &= (static_cast<unsigned __int128>(1) << w) - 1;
    return {bits};
}

}  // namespace

TypeId Program::eval_const(const AnonConst& c) {
    const ast::Body& b = body(c.crate, c.body);
    const ast::Expr* value = &b.nodes.exprs[b.value];
    // `{ N }` is N.
    while (const auto* block = std::get_if<ast::BlockExpr>(&value->kind)) {
        if (!block->stmts.empty() || !block->tail.valid()) break;
        value = &b.nodes.exprs[block->tail];
    }
    if (const auto* path = std::get_if<ast::PathExpr>(&value->kind);
        path != nullptr && path->path.segments.size() == 1 && !path->path.self_type.valid()) {
        const auto r = lookup_name(*this, c.scope, path->path.segments[0].name.name, Ns::Values);
        if (const auto* param = r ? std::get_if<res::ConstParam>(&*r) : nullptr)
            return types.intern(
                ty::Param{param->index, c.scope.generics->params[param->index].name});
    }
    if (const auto v = SimpleEvaluator(*this, c.scope, b).eval(b.value, c.type))
        return types.intern(
            ty::ConstValue{static_cast<uint64_t>(truncate(types, *v, c.type).bits), c.type});
    if (!check_anon_const(*this, c)) return types.error;
    if (evaluator_ == nullptr) {
        diags.report(Diag::Unsupported, value->span, "this form of a constant is");
        return types.error;
    }
    const auto bits = evaluator_->eval(c);
    if (!bits) return types.error;
    return types.intern(ty::ConstValue{static_cast<uint64_t>(bits->bits), c.type});
}

std::optional<ConstBits> Program::eval_const(ConstId id, TypeListId args) {
    ConstRow& row = tables_->consts[id];
    const bool cached = args == kEmptyTypes;
    if (cached && row.value == Step::Done) return row.bits;
    if (row.value == Step::Busy) {
        diags.report(Diag::Cycle, row.constant.span,
                     fmt::format("evaluating the constant `{}`", symbols.text(row.constant.name)));
        return std::nullopt;
    }
    const Const& c = constant(id);
    if (!c.has_value) return std::nullopt;
    row.value = Step::Busy;
    std::optional<ConstBits> result;
    const ast::Body& b = body(BodyOwner(id));
    const ItemScope s = scope(id);
    if (const auto v = SimpleEvaluator(*this, s, b).eval(b.value, c.type))
        result = truncate(types, *v, c.type);
    else if (evaluator_ != nullptr)
        result = evaluator_->eval(id, args);
    else
        diags.report(Diag::Unsupported, b.nodes.exprs[b.value].span, "this form of a constant is");
    row.value = cached ? Step::Done : Step::Open;
    if (cached) row.bits = result;
    return result;
}

}  // namespace fleck
