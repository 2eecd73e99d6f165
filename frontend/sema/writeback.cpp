// The end of a body's check: variables are replaced by what they stand for, operators on primitives
// become built in, and the lints that ask for final types run.
#include <cmath>

#include "frontend/sema/operators.h"
#include "frontend/sema/typecheck_body.h"

namespace fleck {

using U128 = unsigned __int128;

bool BodyChecker::resolve_type(TypeId& t, Span span) {
    t = cx_.resolve(t);
    // Found to be wrong only when a variable was solved.
    if (types_.flags(t).has_error) cx_.taint();
    if (!types_.flags(t).has_infer) return true;
    if (!cx_.tainted()) {
        cx_.report_unknown(t, span);
        cx_.taint();
    }
    return false;
}

bool BodyChecker::writeback() {
    bool ok = true;
    const auto resolve = [&](TypeId& t, Span span) { ok = resolve_type(t, span) && ok; };
    const auto resolve_list = [&](TypeListId& l) { l = cx_.resolve(l); };
    const auto resolve_user = [&](TypeId& t) {
        if (!t.valid()) return;
        t = cx_.resolve(t);
        if (types_.flags(t).has_infer) t = TypeId();
    };
    resolve(out_.ret, ret_span_);
    for (hir::Var& v : out_.vars) resolve(v.type, v.span);
    for (hir::Closure& c : out_.closures) {
        for (hir::Param& param : c.params) {
            resolve(param.type, param.span);
            resolve_user(param.user_type);
        }
        resolve(c.ret, c.span);
        resolve_user(c.user_ret);
        for (hir::Capture& capture : c.captures) {
            resolve(capture.type, capture.used);
            for (hir::CaptureStep& step : capture.path) resolve(step.type, capture.used);
        }
        for (hir::LookedAt& l : c.looked_at)
            for (hir::CaptureStep& step : l.path) resolve(step.type, l.span);
    }
    for (hir::Pat& pat : out_.pats) {
        resolve(pat.type, pat.span);
        if (auto* c = std::get_if<hir::ConstPat>(&pat.kind)) resolve_list(c->args);
    }
    for (hir::Expr& e : out_.exprs) {
        resolve(e.type, e.span);
        if (auto* c = std::get_if<hir::ConstExpr>(&e.kind)) {
            resolve_list(c->args);
            resolve_user(c->user_self);
        }
        if (auto* f = std::get_if<hir::FnExpr>(&e.kind)) {
            resolve_user(f->user.type);
            resolve_user(f->user.self_type);
        }
        if (auto* a = std::get_if<hir::AdtExpr>(&e.kind)) resolve_user(a->user_type);
        if (auto* r = std::get_if<hir::RepeatExpr>(&e.kind)) resolve(r->len, e.span);
        if (auto* b = std::get_if<hir::BlockExpr>(&e.kind)) {
            resolve_user(b->user_type);
            for (hir::Stmt& s : b->stmts)
                if (auto* let = std::get_if<hir::LetStmt>(&s.kind)) resolve_user(let->user_type);
        }
    }
    if (!ok || cx_.tainted()) return false;
    for (const hir::PatId r : range_pats_) ok = check_range_order(out_.pats[r]) && ok;
    for (const hir::ExprId e : out_.exprs.ids()) settle_operator(e);
    return ok;
}

// ---- Operators

// `Add::add(a, b)` on two numbers is `a + b` of the machine.
void BodyChecker::settle_operator(hir::ExprId id) {
    const auto* call = std::get_if<hir::CallExpr>(&out_.exprs[id].kind);
    if (call == nullptr || call->source != hir::Source::Operator) return;
    const auto* callee = types_.as<ty::FnDef>(out_.exprs[call->callee].type);
    if (callee == nullptr || !p_.fn(callee->def).owner.trait.valid()) return;
    const TraitId trait = p_.fn(callee->def).owner.trait;
    const std::string_view method = p_.symbols.text(p_.name(callee->def));
    const std::vector<hir::ExprId> args = call->args;
    const auto stripped = [&](hir::ExprId e) {
        const auto* b = std::get_if<hir::BorrowExpr>(&out_.exprs[e].kind);
        return b != nullptr && b->implicit ? b->place : e;
    };
    if (args.size() == 1) {
        const bool is_neg = p_.is_lang(trait, "neg");
        if (!is_neg && !p_.is_lang(trait, "not")) return;
        const TypeId t = out_.exprs[args[0]].type;
        const bool scalar =
            types_.is<ty::Int>(t) || (is_neg ? types_.is<ty::Float>(t) : types_.is<ty::Bool>(t));
        if (scalar)
            out_.exprs[id].kind = hir::UnaryExpr{is_neg ? hir::UnOp::Neg : hir::UnOp::Not, args[0]};
        return;
    }
    if (args.size() != 2) return;
    for (uint8_t i = 0; i <= static_cast<uint8_t>(ast::BinOp::Ge); ++i) {
        const auto op = static_cast<ast::BinOp>(i);
        const OpTrait names = op_trait(op);
        const bool compares = op_class(op) == OpClass::Compare;
        const bool plain = method == names.method && p_.is_lang(trait, names.lang);
        const bool assign = !compares && method == fmt::format("{}_assign", names.method) &&
                            p_.is_lang(trait, fmt::format("{}_assign", names.lang));
        if (!plain && !assign) continue;
        const hir::ExprId lhs = compares || assign ? stripped(args[0]) : args[0];
        const hir::ExprId rhs = compares ? stripped(args[1]) : args[1];
        if (!is_builtin(op, out_.exprs[lhs].type, out_.exprs[rhs].type)) return;
        if (assign)
            out_.exprs[id].kind = hir::AssignOpExpr{op, lhs, rhs};
        else
            out_.exprs[id].kind = hir::BinaryExpr{op, lhs, rhs};
        return;
    }
}

// ---- Literals

bool BodyChecker::check_range_order(const hir::Pat& pat) {
    const auto& r = std::get<hir::RangePat>(pat.kind);
    if (!r.low || !r.high) return true;
    bool less = true, equal = false;
    if (const auto* lo = std::get_if<hir::IntConst>(&*r.low)) {
        const auto* hi = std::get_if<hir::IntConst>(&*r.high);
        if (hi == nullptr) return true;
        const auto* i = types_.as<ty::Int>(pat.type);
        less = i != nullptr && is_signed(i->kind)
                   ? static_cast<__int128>(lo->bits) < static_cast<__int128>(hi->bits)
                   : lo->bits < hi->bits;
        equal = lo->bits == hi->bits;
    } else if (const auto* flo = std::get_if<hir::FloatConst>(&*r.low)) {
        const auto* fhi = std::get_if<hir::FloatConst>(&*r.high);
        if (fhi == nullptr) return true;
        less = flo->value < fhi->value;
        equal = flo->value == fhi->value;
    }
    if (less || (equal && r.high_inclusive)) return true;
    error(r.high_inclusive ? Diag::EmptyRange : Diag::EmptyExclusiveRange, pat.span)
        .at("no value is in this range");
    return false;
}

// A literal's value has the width of its type from here on; `-` in front of one is part of it.
void BodyChecker::finish_literals() {
    std::vector<bool> done(out_.exprs.size(), false);
    for (const hir::ExprId id : out_.exprs.ids()) {
        const auto* unary = std::get_if<hir::UnaryExpr>(&out_.exprs[id].kind);
        if (unary == nullptr || unary->op != hir::UnOp::Neg) continue;
        const auto* lit = std::get_if<hir::LitExpr>(&out_.exprs[unary->operand].kind);
        if (lit == nullptr) continue;
        done[unary->operand.index] = true;
        hir::LitValue value = lit->value;
        finish_literal(value, out_.exprs[id].type, true, span_of(id));
        out_.exprs[id].kind = hir::LitExpr{value};
        done[id.index] = true;
    }
    for (const hir::ExprId id : out_.exprs.ids()) {
        auto* lit = std::get_if<hir::LitExpr>(&out_.exprs[id].kind);
        if (lit == nullptr || done[id.index]) continue;
        finish_literal(lit->value, out_.exprs[id].type, false, span_of(id));
    }
    for (hir::Pat& pat : out_.pats) {
        if (auto* lit = std::get_if<hir::LitPat>(&pat.kind))
            finish_literal(lit->value, pat.type, false, pat.span);
        if (auto* r = std::get_if<hir::RangePat>(&pat.kind)) {
            if (r->low) finish_literal(*r->low, pat.type, false, pat.span);
            if (r->high) finish_literal(*r->high, pat.type, false, pat.span);
        }
    }
}

void BodyChecker::finish_literal(hir::LitValue& value, TypeId type, bool negate_it, Span span) {
    if (const auto* f = types_.as<ty::Float>(type)) {
        double v = 0;
        if (const auto* i = std::get_if<hir::IntConst>(&value)) v = static_cast<double>(i->bits);
        if (const auto* c = std::get_if<hir::FloatConst>(&value)) v = c->value;
        if (f->kind == FloatTy::F32) v = static_cast<double>(static_cast<float>(v));
        if (std::isinf(v)) report_overflow(span, type);
        value = hir::FloatConst{negate_it ? -v : v};
        return;
    }
    auto* i = std::get_if<hir::IntConst>(&value);
    const auto* kind = types_.as<ty::Int>(type);
    if (i == nullptr || kind == nullptr) return;
    const unsigned width = bit_width(kind->kind);
    const U128 limit = width == 128 ? ~U128{0} : (U128{1} << width) - 1;
    const U128 half = U128{1} << (width - 1);
    if (negate_it) {
        if (i->bits > half) report_overflow(span, type);
        i->bits = (-i->bits) & limit;
        return;
    }
    // A pattern's `-1` has been negated already: its high bits are all set.
    const bool negative = is_signed(kind->kind) && (i->bits >> 127) != 0 &&
                          static_cast<__int128>(i->bits) >= static_cast<__int128>(-half);
    if (!negative && i->bits > (is_signed(kind->kind) ? half - 1 : limit))
        report_overflow(span, type);
    i->bits &= limit;
}

void BodyChecker::report_overflow(Span span, TypeId type) {
    Diagnostic& d = p_.diags.report(Diag::OverflowingLiteral, span, name(type));
    if (const auto* i = types_.as<ty::Int>(type)) {
        const unsigned w = bit_width(i->kind);
        if (w < 128)
            d.note(is_signed(i->kind)
                       ? fmt::format("`{}` goes from {} to {}", name(type),
                                     -(__int128{1} << (w - 1)), (__int128{1} << (w - 1)) - 1)
                       : fmt::format("`{}` goes from 0 to {}", name(type), (U128{1} << w) - 1));
    }
}

}  // namespace fleck
