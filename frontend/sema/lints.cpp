#include "frontend/sema/lints.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "frontend/sema/type_name.h"

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
        if (e.origin != hir::Origin::Written) return;
        if (std::holds_alternative<hir::LocalExpr>(e.kind) ||
            std::holds_alternative<hir::ConstExpr>(e.kind) ||
            std::holds_alternative<hir::StaticExpr>(e.kind)) {
            diags_.report(Diag::PathStatement, e.span).help("`let _ = ..` says that it is meant");
        }
        if (const auto what = must_use(e))
            diags_.report(Diag::UnusedMustUse, e.span, *what)
                .help("use it, or write `let _ = ..` if it is not needed");
    }

    std::optional<std::string> must_use(const hir::Expr& e) {
        if (const auto* adt = p_.types.as<ty::Adt>(e.type)) {
            const Adt& def = p_.adt(adt->def);
            if (p_.is_lang(adt->def, "Result") ||
                (def.ast.crate == CrateId::User && has_attr(p_, p_.ast(def.ast).attrs, "must_use")))
                return fmt::format("`{}`", p_.symbols.text(def.name));
        }
        if (const auto* call = std::get_if<hir::CallExpr>(&e.kind)) return of_call(*call);
        if (const auto* op = std::get_if<hir::BinaryExpr>(&e.kind)) return of_operator(op->op);
        if (std::holds_alternative<hir::UnaryExpr>(e.kind)) return "unary operation";
        if (std::holds_alternative<hir::LogicExpr>(e.kind)) return "logical operation";
        if (const auto* borrow = std::get_if<hir::BorrowExpr>(&e.kind))
            if (!borrow->implicit) return "borrow";
        return std::nullopt;
    }

    std::optional<std::string> of_call(const hir::CallExpr& call) {
        const auto* def = p_.types.as<ty::FnDef>(body_.exprs[call.callee].type);
        if (def == nullptr) return std::nullopt;
        const Fn& fn = p_.fn(def->def);
        if (fn.ast.crate == CrateId::User && has_attr(p_, p_.ast(fn.ast).attrs, "must_use"))
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

// Does `names` ("dead_code, unused_mut") name the lint or a group that has it?
bool names_lint(std::string_view names, std::string_view lint) {
    const bool is_unused = lint.starts_with("unused_") || lint == "dead_code" ||
                           lint == "unreachable_code" || lint == "unreachable_patterns" ||
                           lint == "path_statements";
    while (!names.empty()) {
        const size_t end = std::min(names.find(','), names.size());
        std::string_view name = names.substr(0, end);
        names.remove_prefix(std::min(end + 1, names.size()));
        while (!name.empty() && std::isspace(static_cast<unsigned char>(name.front())) != 0)
            name.remove_prefix(1);
        while (!name.empty() && std::isspace(static_cast<unsigned char>(name.back())) != 0)
            name.remove_suffix(1);
        if (name == lint || name == "warnings" || (name == "unused" && is_unused)) return true;
    }
    return false;
}

}  // namespace

bool is_derived(Program& p, const BodyOwner& owner) {
    const auto* fn = std::get_if<FnId>(&owner);
    if (fn == nullptr || !p.fn(*fn).owner.impl.valid()) return false;
    return has_attr(p, p.ast(p.impl(p.fn(*fn).owner.impl).ast).attrs, "automatically_derived");
}

void report_unused_values(Program& program, const hir::Body& body, DiagSink& diags) {
    UnusedValues(program, body, diags).run();
}

void settle_lints(const ast::Crate& crate, DiagSink& diags) {
    // The innermost attribute decides.
    const auto level = [&](const Diagnostic& d) -> std::optional<ast::LintAttr::Level> {
        if (d.level == Level::Error || !d.span.valid()) return std::nullopt;
        std::optional<ast::LintAttr::Level> found;
        uint32_t smallest = UINT32_MAX;
        for (const ast::LintAttr& a : crate.lint_attrs) {
            if (d.span.begin < a.scope.begin || d.span.begin >= a.scope.end) continue;
            if (!names_lint(a.names, diag_row(d.id).code)) continue;
            const uint32_t size = a.scope.end - a.scope.begin;
            if (found && size > smallest) continue;
            found = a.level;
            smallest = size;
        }
        return found;
    };
    diags.keep([&](const Diagnostic& d) { return level(d) != ast::LintAttr::Level::Allow; });
    const bool wrong = diags.has_errors();
    diags.deny([&](const Diagnostic& d) { return level(d) == ast::LintAttr::Level::Deny; });
    if (wrong) diags.keep([](const Diagnostic& d) { return d.level == Level::Error; });
}

}  // namespace fleck
