#include "frontend/sema/lints.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "frontend/sema/attrs.h"
#include "frontend/sema/call_lints.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/item_nest.h"
#include "frontend/sema/known_bytes.h"
#include "frontend/sema/style_lints.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// What single expressions and variables of a body are told.
class BodyLints {
  public:
    BodyLints(Program& program, const hir::Body& body, const BodyOf& body_of, DiagSink& diags)
        : p_(program), body_(body), diags_(diags), bytes_(program, body, body_of) {}

    void run() {
        for (const hir::Var& v : body_.vars) {
            const std::string_view name = p_.symbols.text(v.name);
            if (!v.internal && !is_snake_case(name) && p_.sources.text(v.span) == name)
                diags_.report(Diag::NotSnakeCase, v.span, "variable", name);
        }
        for (const hir::Expr& e : body_.exprs) {
            if (e.origin != hir::Origin::Written) continue;
            if (const auto* op = std::get_if<hir::BinaryExpr>(&e.kind)) comparison(*op, e.span);
            if (const auto* call = std::get_if<hir::CallExpr>(&e.kind)) {
                text_of_bytes(*call, e);
            }
            if (const auto* m = std::get_if<hir::MatchExpr>(&e.kind)) fallible_loop(*m);
            if (const auto* assign = std::get_if<hir::AssignExpr>(&e.kind)) {
                assigned_const(assign->place, e.span);
                if (same_place(assign->place, assign->value))
                    diags_.report(Diag::DeadCode, e.span, "a place is assigned its own value");
            }
            if (const auto* assign = std::get_if<hir::AssignOpExpr>(&e.kind))
                assigned_const(assign->place, e.span);
            if (const auto* borrow = std::get_if<hir::BorrowExpr>(&e.kind);
                borrow != nullptr && borrow->kind != hir::BorrowKind::Shared)
                if (const auto* c = const_of_place(borrow->place))
                    changed_const("a mutable borrow", *c, e.span);
        }
    }

  private:
    // `a.b = a.b`
    [[nodiscard]] bool same_place(hir::ExprId a, hir::ExprId b) const {
        const auto& left = body_.exprs[a].kind;
        const auto& right = body_.exprs[b].kind;
        if (const auto* x = std::get_if<hir::LocalExpr>(&left)) {
            const auto* y = std::get_if<hir::LocalExpr>(&right);
            return y != nullptr && x->var == y->var;
        }
        const auto* x = std::get_if<hir::FieldExpr>(&left);
        const auto* y = std::get_if<hir::FieldExpr>(&right);
        return x != nullptr && y != nullptr && x->field == y->field && same_place(x->base, y->base);
    }

    // ---- `LIMITS[0] = 5`: a constant is a new value wherever it is named

    const hir::ConstExpr* const_of_place(hir::ExprId place) const {
        for (;;) {
            const auto& kind = body_.exprs[place].kind;
            if (const auto* field = std::get_if<hir::FieldExpr>(&kind))
                place = field->base;
            else if (const auto* index = std::get_if<hir::IndexExpr>(&kind))
                place = index->base;
            else
                return std::get_if<hir::ConstExpr>(&kind);
        }
    }
    void assigned_const(hir::ExprId place, Span span) {
        const hir::ConstExpr* c = const_of_place(place);
        if (c == nullptr || drop_impl(p_, p_.constant(c->def).type)) return;
        changed_const("this assignment", *c, span);
    }
    void changed_const(std::string_view what, const hir::ConstExpr& c, Span span) {
        diags_.report(Diag::ConstChanged, span, what, p_.symbols.text(p_.constant(c.def).name))
            .help("`let mut` makes a variable of it first");
    }

    // ---- `x >= 0` for an unsigned x, and other comparisons that do not tell what one may think

    void comparison(const hir::BinaryExpr& e, Span span) {
        if (is_nan(e.lhs) || is_nan(e.rhs)) {
            diags_.report(Diag::ComparisonWithNan, span).help("`is_nan()` tells");
            return;
        }
        if (is_wide_pointer(e.lhs) && is_wide_pointer(e.rhs)) {
            diags_.report(Diag::WidePointersCompared, span)
                .help("`std::ptr::addr_eq` compares addresses only");
            return;
        }
        const auto* type = p_.types.as<ty::Int>(body_.exprs[e.lhs].type);
        if (type == nullptr || bit_width(type->kind) > 64) return;
        const std::optional<__int128> right = known_int(p_, body_, e.rhs),
                                      left = known_int(p_, body_, e.lhs);
        if (right.has_value() == left.has_value()) return;
        const unsigned bits = bit_width(type->kind);
        const bool has_sign = is_signed(type->kind);
        const __int128 max = (__int128{1} << (has_sign ? bits - 1 : bits)) - 1;
        const __int128 min = has_sign ? -max - 1 : 0;
        if (!may_differ(right ? e.op : mirrored(e.op), right ? *right : *left, min, max))
            diags_.report(Diag::UnusedComparison, span).at("the type's limits say what comes out");
    }

    // As it is written: `&x`, which becomes one, is none.
    [[nodiscard]] bool is_wide_pointer(hir::ExprId id) const {
        for (;;) {
            const auto& kind = body_.exprs[id].kind;
            if (const auto* cast = std::get_if<hir::CastExpr>(&kind); cast && cast->implicit)
                id = cast->operand;
            else if (const auto* borrow = std::get_if<hir::BorrowExpr>(&kind))
                id = borrow->place;
            else
                break;
        }
        const auto* pointer = p_.types.as<ty::RawPtr>(body_.exprs[id].type);
        return pointer != nullptr &&
               (p_.types.is<ty::Slice>(pointer->target) || p_.types.is<ty::Str>(pointer->target));
    }

    // May `x op limit` be true, and may it be false?
    static bool may_differ(hir::BinOp op, __int128 limit, __int128 min, __int128 max) {
        switch (op) {
            case hir::BinOp::Lt:
            case hir::BinOp::Ge:
                return limit > min && limit <= max;
            case hir::BinOp::Le:
            case hir::BinOp::Gt:
                return limit >= min && limit < max;
            case hir::BinOp::Eq:
            case hir::BinOp::Ne:
                return limit >= min && limit <= max;
            case hir::BinOp::BitAnd:
            case hir::BinOp::BitOr:
            case hir::BinOp::BitXor:
            case hir::BinOp::Shl:
            case hir::BinOp::Shr:
            case hir::BinOp::Add:
            case hir::BinOp::Sub:
            case hir::BinOp::Mul:
            case hir::BinOp::Div:
            case hir::BinOp::Rem:
                return true;
        }
        FLECK_UNREACHABLE();
    }

    static hir::BinOp mirrored(hir::BinOp op) {
        if (op == hir::BinOp::Lt) return hir::BinOp::Gt;
        if (op == hir::BinOp::Le) return hir::BinOp::Ge;
        if (op == hir::BinOp::Gt) return hir::BinOp::Lt;
        if (op == hir::BinOp::Ge) return hir::BinOp::Le;
        return op;
    }

    bool is_nan(hir::ExprId id) const {
        const auto* c = std::get_if<hir::ConstExpr>(&body_.exprs[id].kind);
        return c != nullptr && p_.crate_of(c->def) == CrateId::Std &&
               p_.symbols.text(p_.constant(c->def).name) == "NAN";
    }

    // ---- `str::from_utf8(&[0xff])`

    void text_of_bytes(const hir::CallExpr& call, const hir::Expr& e) {
        const auto* def = p_.types.as<ty::FnDef>(body_.exprs[call.callee].type);
        if (def == nullptr || call.args.size() != 1) return;
        if (def->def != p_.lang_fn("str_from_utf8") &&
            def->def != p_.lang_fn("str_inherent_from_utf8"))
            return;
        const std::optional<std::string> bytes = bytes_.of(call.args[0]);
        if (bytes && utf8_error_at(*bytes))
            diags_.report(Diag::InvalidFromUtf8, e.span).at("always gives an `Err`");
    }

    // ---- `for x in Some(1)`

    void fallible_loop(const hir::MatchExpr& m) {
        if (m.source != hir::Source::For) return;
        const auto* into = std::get_if<hir::CallExpr>(&body_.exprs[m.scrutinee].kind);
        if (into == nullptr || into->args.size() != 1) return;
        const hir::Expr& over = body_.exprs[into->args[0]];
        const auto* adt = p_.types.as<ty::Adt>(over.type);
        if (adt == nullptr) return;
        for (const std::string_view name : {"Option", "Result"})
            if (p_.is_lang(adt->def, name))
                diags_.report(Diag::LoopOverFallible, over.span, name)
                    .help("`if let` says that there is one value at most");
    }

    Program& p_;
    const hir::Body& body_;
    DiagSink& diags_;
    KnownBytes bytes_;
};

}  // namespace

bool is_derived(Program& p, const Impl& impl) {
    return has_attr(p, p.ast(impl.ast).attrs, "automatically_derived");
}

bool is_derived(Program& p, const BodyOwner& owner) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr || !p.fn(*fn).owner.impl.valid()) return false;
    return is_derived(p, p.impl(p.fn(*fn).owner.impl));
}

void report_body_lints(Program& program, const hir::Body& body, const BodyOf& body_of,
                       DiagSink& diags) {
    BodyLints(program, body, body_of, diags).run();
    report_call_lints(program, body, diags);
}

namespace {

// Where items belong to: the function or the value whose body they stand in. Modules and
// `const _` in between are looked through.
class Homes {
  public:
    explicit Homes(Program& program)
        : p_(program), crate_(program.crate(CrateId::User)), nest_(crate_) {}

    // Does the impl name what belongs to where it belongs itself?
    bool is_at_home(const Impl& impl) {
        const ast::ItemId home = home_of(impl.ast);
        if (!impl.trait) return names(impl.self_type, home);
        const TraitRef trait = *impl.trait;
        const std::vector<TypeId> args = p_.types.list(trait.args);
        return is_in(p_.tables().traits[trait.trait].trait.ast, home) ||
               std::any_of(args.begin(), args.end(), [&](TypeId a) { return names(a, home); });
    }

  private:
    ast::ItemId home_of(const AstRef& ref) const {
        ast::ItemId at = nest_.around(p_.ast(ref).span);
        while (at.valid() && is_transparent(crate_.items[at]))
            at = nest_.around(crate_.items[at].span);
        return at;
    }
    bool is_transparent(const ast::Item& item) const {
        return std::holds_alternative<ast::ModItem>(item.kind) ||
               (std::holds_alternative<ast::ConstItem>(item.kind) &&
                p_.symbols.text(item.name.name) == "_");
    }
    bool is_in(const AstRef& ref, ast::ItemId home) const {
        return ref.crate == CrateId::User && home_of(ref) == home;
    }
    bool names(TypeId type, ast::ItemId home) {
        const auto* adt = p_.types.as<ty::Adt>(type);
        bool found = adt != nullptr && is_in(p_.tables().adts[adt->def].adt.ast, home);
        p_.types.each_part(type, [&](TypeId part) { found = found || names(part, home); });
        return found;
    }

    Program& p_;
    const ast::Crate& crate_;
    ItemNest nest_;
};

}  // namespace

void report_non_local_impls(Program& p) {
    Homes homes(p);
    for (const ImplId id : p.impls_of(CrateId::User)) {
        const ModuleId module = p.tables().impls[id].module;
        if (!module.valid() || !p.module(module).is_block) continue;
        const Impl& impl = p.impl(id);
        if (homes.is_at_home(impl)) continue;
        p.diags.report(Diag::NonLocalImpl, impl.span)
            .help("the `impl` holds everywhere: let it stand outside of the function");
    }
}

}  // namespace fleck
