// How long temporaries live (Rust reference, "Temporary lifetime extension"). A temporary is
// dropped at the end of the innermost terminating scope around it: the statement, the condition of
// an `if`, the body of a loop or arm, ... Those that `let` borrows live as long as its variables:
//
//     let x = &f();              let x = S { a: &f() };        let x = if c { &f() } else { &g() };
#include "frontend/mir/builder.h"

namespace fleck::mir {

Depth Builder::temp_scope_of(hir::ExprId e) const {
    if (!extended_.empty())
        if (const auto it = extended_.find(e); it != extended_.end()) return it->second;
    return temp_scope_;
}

void Builder::extend_let(const hir::LetStmt& let, Depth to) {
    if (!let.init.valid()) return;
    if (binds_by_ref(let.pat)) extend_operand(strip_adjustments(let.init), to);
    extend_borrowed(let.init, to);
}

// A written `ref`; the references of default binding modes stand behind a DerefPat.
bool Builder::binds_by_ref(hir::PatId id) const {
    const auto any = [&](const auto& subs) {
        for (const auto& s : subs)
            if (binds_by_ref(s.pat)) return true;
        return false;
    };
    const auto any_of = [&](const std::vector<hir::PatId>& pats) {
        for (const hir::PatId p : pats)
            if (binds_by_ref(p)) return true;
        return false;
    };
    return std::visit(Overloaded{
                          [](const hir::WildPat&) { return false; },
                          [](const hir::BindingPat& b) { return b.by_ref; },
                          [&](const hir::VariantPat& v) { return any(v.subs); },
                          [&](const hir::LeafPat& l) { return any(l.subs); },
                          [](const hir::DerefPat&) { return false; },
                          [](const hir::LitPat&) { return false; },
                          [](const hir::ConstPat&) { return false; },
                          [](const hir::RangePat&) { return false; },
                          [&](const hir::SlicePat& s) {
                              return any_of(s.prefix) || any_of(s.suffix) ||
                                     (s.slice.valid() && binds_by_ref(s.slice));
                          },
                          [&](const hir::OrPat& o) { return any_of(o.alts); },
                      },
                      hir_.pats[id].kind);
}

// The call of `deref` or `index` behind an overloaded `*x`, `x.f` or `x[i]`: its first argument is
// what was written.
static const hir::CallExpr* place_call(const hir::Expr& e) {
    const auto* call = std::get_if<hir::CallExpr>(&e.kind);
    if (call == nullptr || call->args.empty()) return nullptr;
    const bool is_place = call->source == hir::Source::AutoDeref ||
                          call->source == hir::Source::Index ||
                          call->source == hir::Source::Operator;
    return is_place ? call : nullptr;
}

// The expression that was written, below reborrows, automatic dereferences and coercions.
hir::ExprId Builder::strip_adjustments(hir::ExprId id) const {
    while (true) {
        const hir::Expr& e = hir_.exprs[id];
        if (const auto* cast = std::get_if<hir::CastExpr>(&e.kind); cast && cast->implicit) {
            id = cast->operand;
            continue;
        }
        const auto* borrow = std::get_if<hir::BorrowExpr>(&e.kind);
        if (borrow == nullptr || !borrow->implicit) return id;
        id = borrow->place;
        while (const auto* d = std::get_if<hir::DerefExpr>(&hir_.exprs[id].kind)) {
            id = d->operand;
            const auto* call = std::get_if<hir::CallExpr>(&hir_.exprs[id].kind);
            if (call != nullptr && call->source == hir::Source::AutoDeref) {
                id = call->args.front();
                if (const auto* b = std::get_if<hir::BorrowExpr>(&hir_.exprs[id].kind);
                    b != nullptr && b->implicit)
                    id = b->place;
            }
        }
    }
}

void Builder::extend_borrowed(hir::ExprId id, Depth to) {
    id = strip_adjustments(id);
    // `let text = format_args!("{}", f());`: the arguments, and the list that they stand in, live
    // as long as the variable. What refers to them is written nowhere.
    const auto extend_format = [&](const auto& again, hir::ExprId part) -> void {
        const auto& kind = hir_.exprs[part].kind;
        const auto* cast = std::get_if<hir::CastExpr>(&kind);
        const auto* match = std::get_if<hir::MatchExpr>(&kind);
        if (cast != nullptr && cast->implicit) {
            again(again, cast->operand);
        } else if (const auto* borrow = std::get_if<hir::BorrowExpr>(&kind)) {
            again(again, borrow->place);
            extend_operand(borrow->place, to);
        } else if (const auto* array = std::get_if<hir::ArrayExpr>(&kind)) {
            for (const hir::ExprId e : array->elems) again(again, e);
        } else if (const auto* tuple = std::get_if<hir::TupleExpr>(&kind)) {
            for (const hir::ExprId e : tuple->elems) again(again, e);
        } else if (match != nullptr && match->source == hir::Source::Format) {
            again(again, match->scrutinee);
        } else {
            extend_borrowed(part, to);
        }
    };
    std::visit(Overloaded{
                   [&](const hir::BorrowExpr& e) {
                       extend_borrowed(e.place, to);
                       extend_operand(e.place, to);
                   },
                   [&](const hir::RawBorrowExpr& e) {
                       extend_borrowed(e.place, to);
                       extend_operand(e.place, to);
                   },
                   [&](const hir::AdtExpr& e) {
                       for (const hir::FieldValue& f : e.fields) extend_borrowed(f.value, to);
                   },
                   [&](const hir::TupleExpr& e) {
                       for (const hir::ExprId f : e.elems) extend_borrowed(f, to);
                   },
                   [&](const hir::ArrayExpr& e) {
                       for (const hir::ExprId f : e.elems) extend_borrowed(f, to);
                   },
                   [&](const hir::CastExpr& e) { extend_borrowed(e.operand, to); },
                   [&](const hir::BlockExpr& e) {
                       if (e.tail.valid()) extend_borrowed(e.tail, to);
                   },
                   [&](const hir::IfExpr& e) {
                       extend_borrowed(e.then_expr, to);
                       if (e.else_expr.valid()) extend_borrowed(e.else_expr, to);
                   },
                   [&](const hir::MatchExpr& e) {
                       if (e.source != hir::Source::Written) return;
                       for (const hir::Arm& a : e.arms) extend_borrowed(a.body, to);
                   },
                   [](const hir::LitExpr&) {},
                   [](const hir::LocalExpr&) {},
                   [](const hir::ConstExpr&) {},
                   [](const hir::ConstParamExpr&) {},
                   [](const hir::StaticExpr&) {},
                   [](const hir::FnExpr&) {},
                   [&](const hir::CallExpr& e) {
                       if (e.source != hir::Source::Format) return;
                       for (const hir::ExprId a : e.args) extend_format(extend_format, a);
                   },
                   [](const hir::UnaryExpr&) {},
                   [](const hir::BinaryExpr&) {},
                   [](const hir::LogicExpr&) {},
                   [](const hir::DerefExpr&) {},
                   [](const hir::FieldExpr&) {},
                   [](const hir::IndexExpr&) {},
                   [](const hir::RepeatExpr&) {},
                   [](const hir::AssignExpr&) {},
                   [](const hir::AssignOpExpr&) {},
                   [](const hir::LetCondExpr&) {},
                   [](const hir::LoopExpr&) {},
                   [](const hir::BreakExpr&) {},
                   [](const hir::ContinueExpr&) {},
                   [](const hir::ReturnExpr&) {},
                   [](const hir::ClosureExpr&) {},
               },
               hir_.exprs[id].kind);
}

// `id` is borrowed for the longer life, and with it what it is a part of: `&f().a[0]` keeps f().
void Builder::extend_operand(hir::ExprId id, Depth to) {
    bool behind_deref = false;
    while (true) {
        extended_.insert_or_assign(id, to);
        const hir::Expr& e = hir_.exprs[id];
        const hir::CallExpr* const call = behind_deref ? place_call(e) : nullptr;
        behind_deref = std::holds_alternative<hir::DerefExpr>(e.kind);
        if (const auto* borrow = std::get_if<hir::BorrowExpr>(&e.kind))
            id = borrow->place;
        else if (const auto* raw = std::get_if<hir::RawBorrowExpr>(&e.kind))
            id = raw->place;
        else if (const auto* d = std::get_if<hir::DerefExpr>(&e.kind))
            id = d->operand;
        else if (const auto* field = std::get_if<hir::FieldExpr>(&e.kind))
            id = field->base;
        else if (const auto* index = std::get_if<hir::IndexExpr>(&e.kind))
            id = index->base;
        else if (call != nullptr)
            id = call->args.front();
        else
            return;
    }
}

}  // namespace fleck::mir
