// Values that a statement throws away.
#include <optional>

#include "frontend/sema/attrs.h"
#include "frontend/sema/lints.h"
#include "frontend/sema/tables.h"

namespace fleck {

namespace {

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
        if (def == nullptr || def->def != p_.trait_fn(p_.lang_trait("Iterator"), "map")) return;
        if (call->source != hir::Source::MethodCall || !is_of_slice(body_.exprs[call->args[0]]))
            return;
        const TypeId mapped = body_.exprs[call->args[1]].type;
        TypeId result;
        if (const auto* fn = p_.types.as<ty::FnDef>(mapped))
            result = p_.fn(fn->def).sig.ret;
        else if (const auto* closure = p_.types.as<ty::Closure>(mapped))
            result =
                p_.types
                    .list(p_.types.as<ty::FnPtr>(p_.types.closure_sig(*closure))->inputs_and_output)
                    .back();
        if (result.valid() && (result == p_.types.unit || p_.types.is<ty::Never>(result)))
            diags_.report(Diag::UnappliedMap, call->fn_span)
                .help("a `for` loop calls the function for each element");
    }

    // `v.iter()`: a call of a method that slices have of their own.
    bool is_of_slice(const hir::Expr& e) {
        const auto* call = std::get_if<hir::CallExpr>(&e.kind);
        if (call == nullptr || call->source != hir::Source::MethodCall) return false;
        const auto* def = p_.types.as<ty::FnDef>(body_.exprs[call->callee].type);
        const ImplId impl = def != nullptr ? p_.fn(def->def).owner.impl : ImplId();
        return impl.valid() && !p_.impl(impl).trait &&
               p_.types.is<ty::Slice>(p_.impl(impl).self_type);
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

}  // namespace

void report_unused_values(Program& program, const hir::Body& body, DiagSink& diags) {
    UnusedValues(program, body, diags).run();
}

}  // namespace fleck
