// Constants that need no machine: literals, operators on them, names of such constants. Everything
// else is for the ConstEvaluator that interp registers.
#include "frontend/sema/const_eval.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "frontend/sema/attrs.h"
#include "frontend/sema/const_tree.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/pattern_ctor.h"
#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"
#include "frontend/sema/typecheck.h"

namespace fleck {

namespace {

using Wide = __int128;

// As many as rustc evaluates one for another by default.
constexpr uint32_t kMaxOpenConsts = 128;

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

unsigned __int128 truncate_to(unsigned __int128 v, unsigned width) {
    return width < 128 ? v & ((static_cast<unsigned __int128>(1) << width) - 1) : v;
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
        if (const auto* bin = std::get_if<ast::BinaryExpr>(&e.kind))
            return binary(*bin, type, e.span);
        if (const auto* cast = std::get_if<ast::CastExpr>(&e.kind)) return variant(*cast, type);
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
        p.tables().mentions.emplace_back(*c, e.path.span);
        const auto bits = p.eval_const(c->id, kEmptyTypes);
        if (!bits) return std::nullopt;
        auto v = static_cast<Wide>(bits->bits);
        if (const auto* k = p.types.as<ty::Int>(type)) {
            const unsigned w = bit_width(k->kind);
            if (is_signed(k->kind) && w < 128 && ((v >> (w - 1)) & 1) != 0) v -= Wide{1} << w;
        }
        return v;
    }

    // `E::B as isize` while the discriminants of `E` are computed: it needs no layout of `E`.
    std::optional<Wide> variant(const ast::CastExpr& e, TypeId type) {
        const auto* path = std::get_if<ast::PathExpr>(&body_.nodes.exprs[e.operand].kind);
        if (path == nullptr || path->path.self_type.valid() || path->path.segments.size() != 2 ||
            path->path.root != ast::PathRoot::Relative)
            return std::nullopt;
        const auto r = lookup_name(p, scope_, path->path.segments[0].name.name, Ns::Types);
        const auto* adt = r ? std::get_if<res::Adt>(&*r) : nullptr;
        if (adt == nullptr || p.tables().adts[adt->id].lowered != Step::Busy) return std::nullopt;
        const auto index = variant_index(p, adt->id, path->path.segments[1].name.name);
        if (!index) return std::nullopt;
        lower_discriminant(p, adt->id, *index);
        return fit(p.tables().adts[adt->id].adt.variants[*index].discriminant, type);
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

    std::optional<Wide> overflow(Span span, std::string_view what) {
        p.diags.report(Diag::ConstPanic, span, what).at("this fails when it is evaluated");
        return std::nullopt;
    }

    std::optional<Wide> checked(bool wide_overflow, Wide v, TypeId type, Span span) {
        const auto fitting = wide_overflow ? std::nullopt : fit(v, type);
        return fitting ? fitting : overflow(span, "the result does not fit in its type");
    }

    std::optional<Wide> binary(const ast::BinaryExpr& e, TypeId type, Span span) {
        const auto* of = p.types.as<ty::Int>(type);
        if (of == nullptr || bit_width(of->kind) > 64) return std::nullopt;
        const auto a = eval(e.lhs, type);
        const auto b = eval(e.rhs, type);
        if (!a || !b) return std::nullopt;
        Wide r = 0;
        bool wide = false;  // is the result more than Wide holds?
        switch (e.op) {
            case ast::BinOp::Add:
                wide = __builtin_add_overflow(*a, *b, &r);
                return checked(wide, r, type, span);
            case ast::BinOp::Sub:
                wide = __builtin_sub_overflow(*a, *b, &r);
                return checked(wide, r, type, span);
            case ast::BinOp::Mul:
                wide = __builtin_mul_overflow(*a, *b, &r);
                return checked(wide, r, type, span);
            case ast::BinOp::Div:
                if (*b == 0) return overflow(span, "a division by zero");
                return checked(false, *a / *b, type, span);
            case ast::BinOp::Rem:
                if (*b == 0) return overflow(span, "a division by zero");
                return checked(false, *a % *b, type, span);
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
                // Bits that are shifted out are gone, as in Rust.
                const auto bits = static_cast<Wide>(truncate_to(
                    static_cast<unsigned __int128>(*a) << static_cast<unsigned>(*b), w));
                const bool negative = is_signed(of->kind) && ((bits >> (w - 1)) & 1) != 0;
                return negative ? bits - (Wide{1} << w) : bits;
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
    const auto* k = types.as<ty::Int>(type);
    return {truncate_to(static_cast<unsigned __int128>(v), k != nullptr ? bit_width(k->kind) : 64)};
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
        const Symbol symbol = path->path.segments[0].name.name;
        if (const uint64_t* length = length_by_each(c.scope.each, symbol); length != nullptr)
            return types.intern(ty::ConstValue{*length, c.type});
        const auto r = lookup_name(*this, c.scope, symbol, Ns::Values);
        if (const auto* param = r ? std::get_if<res::ConstParam>(&*r) : nullptr)
            return types.intern(
                ty::Param{param->index, c.scope.generics->params[param->index].name});
        if (!r && c.is_local != nullptr && (*c.is_local)(symbol)) {
            diags.report(Diag::NonConstantInConstant, value->span, symbols.text(symbol))
                .at("its value is known only when the program runs");
            return types.error;
        }
    }
    auto& open = tables_->open_anon;
    const size_t before = diags.error_count();
    const bool is_open = std::ranges::any_of(
        open, [&](const auto& o) { return o.crate == c.crate && o.body == c.body; });
    if (is_open) {
        report_cycle();
        return types.error;
    }
    open.push_back({c.crate, c.body, value->span});
    const TypeId result = eval_open(c, b, before);
    open.pop_back();
    return result;
}

void Program::report_cycle() {
    const auto& anon = tables_->open_anon;
    const auto& named = tables_->open_consts;
    const Span at = !anon.empty()    ? anon.front().span
                    : !named.empty() ? tables_->consts[named.front().first].constant.span
                                     : Span{};
    diags.report(Diag::Cycle, at, "evaluating a constant");
}

TypeId Program::eval_open(const AnonConst& c, const ast::Body& b, size_t before) {
    if (const auto v = SimpleEvaluator(*this, c.scope, b).eval(b.value, c.type))
        return types.intern(
            ty::ConstValue{static_cast<uint64_t>(truncate(types, *v, c.type).bits), c.type});
    if (diags.error_count() != before) return types.error;
    const std::optional<hir::Body> checked = check_anon_const(*this, c);
    if (!checked) return types.error;
    for (const hir::Expr& e : checked->exprs)
        if (const auto* used = std::get_if<hir::ConstExpr>(&e.kind))
            tables().mentions.emplace_back(res::Const{used->def}, e.span);
    if (evaluator_ == nullptr) {
        diags.report(Diag::Unsupported, b.nodes.exprs[b.value].span, "this form of a constant is");
        return types.error;
    }
    const auto bits = evaluator_->eval(c);
    if (!bits || diags.error_count() != before) return types.error;
    return types.intern(ty::ConstValue{static_cast<uint64_t>(bits->bits), c.type});
}

std::optional<ConstBits> Program::eval_const(ConstId id, TypeListId args) {
    for (TypeId a : types.list(args))
        if (types.flags(a).has_param || types.flags(a).has_infer || types.flags(a).has_error)
            return std::nullopt;
    if (const auto found = resolve_const(*this, ParamEnv{}, id, args)) std::tie(id, args) = *found;
    const std::pair key(id, args);
    if (const auto it = tables_->const_values.find(key); it != tables_->const_values.end())
        return it->second;
    auto& open = tables_->open_consts;
    if (std::ranges::find(open, key) != open.end()) {
        // All that are being evaluated make the cycle; it is told at the first one.
        const Const* first = &tables_->consts[id].constant;
        for (const auto& [other, other_args] : open)
            if (const Const& c = tables_->consts[other].constant; c.span < first->span) first = &c;
        diags.report(Diag::Cycle, first->span,
                     fmt::format("evaluating the constant `{}`", symbols.text(first->name)));
        return std::nullopt;
    }
    const Const& c = constant(id);
    if (!c.has_value) return std::nullopt;
    if (open.size() == kMaxOpenConsts) {
        tables_->too_deep = true;
        return std::nullopt;
    }
    open.push_back(key);
    bool quiet_gap = false;  // left out, not wrong
    const std::optional<ConstBits> result = eval_open(id, args, quiet_gap);
    open.pop_back();
    if (open.empty() && std::exchange(tables_->too_deep, false)) {
        const Span at = tables_->asked_at.valid() ? tables_->asked_at : c.span;
        diags.report(Diag::ConstTooDeep, at, symbols.text(c.name), kMaxOpenConsts);
    }
    if (!quiet_gap) tables_->const_values[key] = result;
    return result;
}

std::optional<ConstBits> Program::eval_open(ConstId id, TypeListId args, bool& quiet_gap) {
    const Const& c = constant(id);
    const ast::Body& b = body(BodyOwner(id));
    const ItemScope s = scope(id);
    if (tables_->consts[id].is_ill_formed) return std::nullopt;
    const size_t before = diags.error_count();
    if (const auto v = SimpleEvaluator(*this, s, b).eval(b.value, c.type))
        return truncate(types, *v, c.type);
    if (diags.error_count() != before) return std::nullopt;
    if (evaluator_ != nullptr) return evaluator_->eval(id, args);
    quiet_gap = tables_->quiet_consts;
    if (!quiet_gap)
        diags.report(Diag::Unsupported, b.nodes.exprs[b.value].span, "this form of a constant is");
    return std::nullopt;
}

std::optional<ConstTree> Program::const_tree(ConstId id, TypeListId args) {
    const std::optional<ConstBits> bits = eval_const(id, args);
    if (!bits) return std::nullopt;
    if (const auto found = resolve_const(*this, ParamEnv{}, id, args)) std::tie(id, args) = *found;
    const TypeId type = constant(id).type;
    if (is_int_like(types, type)) return ConstTree{type, bits->bits};
    return evaluator_ != nullptr ? evaluator_->tree(id, args) : std::nullopt;
}

bool Program::check_static(StaticId id) {
    if (tables_->statics[id].is_ill_formed) return false;
    return evaluator_ == nullptr || evaluator_->check(id);
}

std::optional<ConstBits> Program::known_const(ConstId id, TypeListId args, Span at) {
    const Span outer = std::exchange(tables_->asked_at, at);
    const bool was = std::exchange(tables_->quiet_consts, true);
    const auto result = eval_const(id, args);
    tables_->quiet_consts = was;
    tables_->asked_at = outer;
    return result;
}

}  // namespace fleck
