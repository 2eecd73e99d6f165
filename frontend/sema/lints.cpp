#include "frontend/sema/lints.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

#include "frontend/sema/call_lints.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/item_nest.h"
#include "frontend/sema/known_bytes.h"
#include "frontend/sema/style_lints.h"
#include "frontend/sema/tables.h"
#include "frontend/sema/type_name.h"
#include "frontend/syntax/lint_names.h"

namespace fleck {

namespace {

bool has_attr(Program& p, const std::vector<ast::Attr>& attrs, std::string_view name) {
    return std::any_of(attrs.begin(), attrs.end(),
                       [&](const ast::Attr& a) { return p.symbols.text(a.name) == name; });
}

class UnusedValues {
  public:
    UnusedValues(Program& program, const hir::Body& body, DiagSink& diags)
        : p_(program), body_(body), diags_(diags) {}

    void run() {
        for (const hir::Expr& e : body_.exprs)
            if (const auto* block = std::get_if<hir::BlockExpr>(&e.kind))
                for (const hir::Stmt& s : block->stmts)
                    if (const auto* statement = std::get_if<hir::ExprStmt>(&s.kind))
                        check(body_.exprs[statement->expr], s.span);
    }

  private:
    void check(const hir::Expr& e, Span) {
        if (e.origin == hir::Origin::Format)
            diags_.report(Diag::UnusedMustUse, e.span, "`String` of `format!`");
        // What other macros give is not looked into.
        if (e.origin == hir::Origin::Write || e.origin == hir::Origin::Dbg) return of_type(e);
        if (e.origin != hir::Origin::Written) return;
        if (std::holds_alternative<hir::TupleExpr>(e.kind)) return of_type(e);
        if (is_path(e)) {
            diags_.report(Diag::PathStatement, e.span).help("`let _ = ..` says that it is meant");
        }
        maps_to_nothing(e);
        must_be_used(tail_of(e));
    }

    // The value of blocks is that of their tail.
    [[nodiscard]] const hir::Expr& tail_of(const hir::Expr& e) const {
        const hir::Expr* at = &e;
        for (const auto* block = std::get_if<hir::BlockExpr>(&at->kind);
             block != nullptr && block->tail.valid();
             block = std::get_if<hir::BlockExpr>(&at->kind))
            at = &body_.exprs[block->tail];
        return *at;
    }

    void must_be_used(const hir::Expr& e) {
        if (e.origin != hir::Origin::Written) return;
        if (const auto what = must_use(e))
            diags_.report(Diag::UnusedMustUse, e.span, *what)
                .help("use it, or write `let _ = ..` if it is not needed");
    }

    // `write!(..);`, `dbg!(..);`; of a tuple its elements.
    void of_type(const hir::Expr& e) {
        if (const auto* tuple = std::get_if<hir::TupleExpr>(&e.kind))
            for (const hir::ExprId elem : tuple->elems) of_type(body_.exprs[elem]);
        else if (const auto what = must_use_type(e.type))
            diags_.report(Diag::UnusedMustUse, e.span, *what)
                .help("use it, or write `let _ = ..` if it is not needed");
    }

    [[nodiscard]] bool is_path(const hir::Expr& e) const {
        if (const auto* adt = std::get_if<hir::AdtExpr>(&e.kind)) {
            const char last = p_.sources.text(e.span).back();
            return adt->fields.empty() && last != '}' && last != ')' && last != '.';
        }
        return std::holds_alternative<hir::LocalExpr>(e.kind) ||
               std::holds_alternative<hir::ConstExpr>(e.kind) ||
               std::holds_alternative<hir::StaticExpr>(e.kind) ||
               std::holds_alternative<hir::FnExpr>(e.kind);
    }

    // `v.iter().map(show);`: nobody calls the function.
    void maps_to_nothing(const hir::Expr& e) {
        const auto* call = std::get_if<hir::CallExpr>(&e.kind);
        if (call == nullptr || call->args.size() != 2) return;
        const auto* def = p_.types.as<ty::FnDef>(body_.exprs[call->callee].type);
        if (def == nullptr || p_.symbols.text(p_.fn(def->def).name) != "map") return;
        const TraitId trait = p_.fn(def->def).owner.trait;
        if (!trait.valid() || !p_.is_lang(trait, "Iterator")) return;
        const auto* mapped = p_.types.as<ty::FnDef>(body_.exprs[call->args[1]].type);
        if (mapped != nullptr && p_.fn(mapped->def).sig.ret == p_.types.unit)
            diags_.report(Diag::UnappliedMap, e.span)
                .help("a `for` loop calls the function for each element");
    }

    // Boxes, tuples and arrays are as what is in them.
    std::optional<std::string> must_use_type(TypeId type) {
        if (p_.types.is<ty::Closure>(type)) return "closure";
        if (const auto* array = p_.types.as<ty::Array>(type)) {
            const auto* len = p_.types.as<ty::ConstValue>(array->len);
            return len != nullptr && len->bits == 0 ? std::nullopt : must_use_type(array->elem);
        }
        if (const auto* tuple = p_.types.as<ty::Tuple>(type)) {
            for (const TypeId elem : p_.types.list(tuple->elems))
                if (const auto what = must_use_type(elem)) return what;
            return std::nullopt;
        }
        const auto* adt = p_.types.as<ty::Adt>(type);
        if (adt == nullptr) return std::nullopt;
        if (p_.is_lang(adt->def, "owned_box")) return must_use_type(p_.types.list(adt->args)[0]);
        const Adt& def = p_.adt(adt->def);
        if (p_.is_lang(adt->def, "Result")) {
            if (cannot_fail(p_.types.list(adt->args))) return std::nullopt;
        } else if (!has_attr(p_, p_.ast(def.ast).attrs, "must_use")) {
            return std::nullopt;
        }
        return fmt::format("`{}`", p_.symbols.text(def.name));
    }

    // `Result<(), Infallible>`
    bool cannot_fail(const std::vector<TypeId>& ok_and_error) {
        if (ok_and_error[0] != p_.types.unit) return false;
        const auto* error = p_.types.as<ty::Adt>(ok_and_error[1]);
        return p_.types.is<ty::Never>(ok_and_error[1]) ||
               (error != nullptr && p_.adt(error->def).kind == AdtKind::Enum &&
                p_.adt(error->def).variants.empty());
    }

    std::optional<std::string> must_use(const hir::Expr& e) {
        if (const auto what = must_use_type(e.type)) return what;
        if (const auto* call = std::get_if<hir::CallExpr>(&e.kind)) return of_call(*call);
        if (const auto* op = std::get_if<hir::BinaryExpr>(&e.kind)) return of_operator(op->op);
        if (std::holds_alternative<hir::UnaryExpr>(e.kind)) return "unary operation";
        // A sign is part of the number here.
        if (p_.sources.text(e.span).starts_with('-') &&
            std::holds_alternative<hir::LitExpr>(e.kind))
            return "unary operation";
        if (const auto* deref = std::get_if<hir::DerefExpr>(&e.kind)) {
            const auto* index = std::get_if<hir::CallExpr>(&body_.exprs[deref->operand].kind);
            if (index == nullptr || index->source != hir::Source::Index) return "unary operation";
        }
        if (std::holds_alternative<hir::LogicExpr>(e.kind)) return "logical operation";
        if (const auto* borrow = std::get_if<hir::BorrowExpr>(&e.kind))
            if (!borrow->implicit) return "borrow";
        return std::nullopt;
    }

    // A function that is called by a variable's name is not known to rustc here.
    std::optional<std::string> of_call(const hir::CallExpr& call) {
        const auto* def = p_.types.as<ty::FnDef>(body_.exprs[call.callee].type);
        if (def == nullptr || !std::holds_alternative<hir::FnExpr>(body_.exprs[call.callee].kind))
            return std::nullopt;
        const Fn& fn = p_.fn(def->def);
        if (has_attr(p_, p_.ast(fn.ast).attrs, "must_use"))
            return fmt::format("return value of `{}`", p_.symbols.text(fn.name));
        return std::nullopt;
    }

    static std::string of_operator(hir::BinOp op) {
        switch (op) {
            case hir::BinOp::Eq:
            case hir::BinOp::Ne:
            case hir::BinOp::Lt:
            case hir::BinOp::Le:
            case hir::BinOp::Gt:
            case hir::BinOp::Ge:
                return "comparison";
            case hir::BinOp::BitAnd:
            case hir::BinOp::BitOr:
            case hir::BinOp::BitXor:
            case hir::BinOp::Shl:
            case hir::BinOp::Shr:
                return "bitwise operation";
            case hir::BinOp::Add:
            case hir::BinOp::Sub:
            case hir::BinOp::Mul:
            case hir::BinOp::Div:
            case hir::BinOp::Rem:
                return "arithmetic operation";
        }
        FLECK_UNREACHABLE();
    }

    Program& p_;
    const hir::Body& body_;
    DiagSink& diags_;
};

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

    // ---- `x >= 0` for an unsigned x

    void comparison(const hir::BinaryExpr& e, Span span) {
        if (is_nan(e.lhs) || is_nan(e.rhs)) {
            diags_.report(Diag::ComparisonWithNan, span).help("`is_nan()` tells");
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
        const Fn& fn = p_.fn(def->def);
        if (fn.ast.crate != CrateId::Std || p_.symbols.text(fn.name) != "from_utf8" ||
            !p_.types.is<ty::Ref>(body_.exprs[call.args[0]].type))
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

using LintLevel = ast::LintAttr::Level;

// The attribute that decides about a lint at a place: the innermost one. Null if there is none.
const ast::LintAttr* deciding(const ast::Crate& crate, const Diagnostic& d) {
    if (!d.span.valid()) return nullptr;
    const ast::LintAttr* found = nullptr;
    const std::string_view lint =
        d.id == Diag::BindingNamedAsVariant ? "bindings_with_variant_name" : diag_row(d.id).code;
    for (const ast::LintAttr& a : crate.lint_attrs) {
        if (d.span.begin < a.scope.begin || d.span.begin >= a.scope.end) continue;
        if (!syntax::covers_lint(a.lint, lint)) continue;
        const bool inside = found == nullptr ||
                            a.scope.end - a.scope.begin <= found->scope.end - found->scope.begin;
        if (inside) found = &a;
    }
    return found;
}

// Is it known whether the lint is there? Fleck does not have all.
bool is_checked(std::string_view name) {
    for (size_t i = 0; i < diag_count(); ++i)
        if (diag_row(static_cast<Diag>(i)).code == name) return true;
    return name == "unused" || name == "nonstandard_style";
}

}  // namespace

bool is_derived(Program& p, const Impl& impl) {
    return has_attr(p, p.ast(impl.ast).attrs, "automatically_derived");
}

bool is_derived(Program& p, const BodyOwner& owner) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr || !p.fn(*fn).owner.impl.valid()) return false;
    return is_derived(p, p.impl(p.fn(*fn).owner.impl));
}

void report_unused_values(Program& program, const hir::Body& body, DiagSink& diags) {
    UnusedValues(program, body, diags).run();
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

// `bindings_with_variant_name` is the one lint whose errors have a code of rustc.
bool is_lint(const Diagnostic& d) {
    return d.id == Diag::BindingNamedAsVariant || syntax::is_lint(diag_row(d.id).code);
}

bool has_hard_errors(const DiagSink& diags) {
    return std::any_of(diags.all().begin(), diags.all().end(),
                       [](const Diagnostic& d) { return d.level == Level::Error && !is_lint(d); });
}

void settle_lint_errors(const ast::Crate& crate, DiagSink& diags) {
    const auto level = [&](const Diagnostic& d) -> std::optional<LintLevel> {
        if (d.level != Level::Error || !is_lint(d)) return std::nullopt;
        const ast::LintAttr* a = deciding(crate, d);
        return a == nullptr ? std::nullopt : std::optional(a->level);
    };
    diags.keep([&](const Diagnostic& d) { return level(d) != LintLevel::Allow; });
    diags.set_levels([&](const Diagnostic& d) {
        return level(d) == LintLevel::Warn ? Level::Warning : d.level;
    });
}

namespace {

// `let mut v = vec![1];`: most lints are not told of what std's macros make, which nobody wrote.
void drop_lints_of_expansions(const ast::Crate& crate, DiagSink& diags) {
    std::vector<std::pair<uint32_t, uint32_t>> calls;
    for (Span s : crate.macro_calls) calls.emplace_back(s.begin, s.end);
    std::ranges::sort(calls);
    diags.keep([&](const Diagnostic& d) {
        return (d.id != Diag::UnusedAssignment && d.id != Diag::UnreachablePattern) ||
               !std::ranges::binary_search(calls, std::pair(d.span.begin, d.span.end));
    });
}

}  // namespace

void settle_lints(const ast::Crate& crate, DiagSink& diags) {
    drop_lints_of_expansions(crate, diags);
    std::set<const ast::LintAttr*> fulfilled;
    const auto level = [&](const Diagnostic& d) -> std::optional<LintLevel> {
        if (d.level == Level::Error) return std::nullopt;
        const ast::LintAttr* a = deciding(crate, d);
        if (a == nullptr) return std::nullopt;
        fulfilled.insert(a);
        return a->level;
    };
    diags.keep([&](const Diagnostic& d) {
        const auto l = level(d);
        return l != LintLevel::Allow && l != LintLevel::Expect;
    });
    const bool wrong = has_hard_errors(diags);
    for (const ast::LintAttr& a : crate.lint_attrs)
        if (!wrong && a.level == LintLevel::Expect && !fulfilled.contains(&a) && is_checked(a.lint))
            diags.report(Diag::UnfulfilledExpectation, a.span, a.lint);
    diags.keep([&](const Diagnostic& d) {
        return d.id != Diag::UnfulfilledExpectation || level(d) != LintLevel::Allow;
    });
    diags.set_levels([&](const Diagnostic& d) {
        const auto l = level(d);
        return l == LintLevel::Deny || l == LintLevel::Forbid ? Level::Error : d.level;
    });
    if (wrong) diags.keep([](const Diagnostic& d) { return d.level == Level::Error; });
}

}  // namespace fleck
