#include "frontend/sema/place_use.h"

#include "frontend/sema/exhaustive.h"
#include "frontend/sema/method.h"

namespace fleck {

using hir::ExprId;
using hir::PatId;
using How = hir::Capture::How;
using StepKind = UsedPlace::Step::Kind;

namespace {

class Visitor {
  public:
    Visitor(InferCtxt& cx, const hir::Body& body, uint32_t index)
        : cx_(cx), body_(body), index_(index) {}

    OuterUses run() {
        const hir::Closure& c = body_.closures[index_];
        for (const hir::Param& param : c.params)
            walk_pat({{}, {}, type(param.pat)}, param.pat, false);
        consume(c.value);
        return std::move(out_);
    }

  private:
    [[nodiscard]] TypeId type(ExprId e) { return cx_.resolve(body_.exprs[e].type); }
    [[nodiscard]] TypeId type(PatId p) { return cx_.resolve(body_.pats[p].type); }

    [[nodiscard]] UsedPlace extended(UsedPlace base, StepKind kind, uint32_t field, TypeId after) {
        base.path.push_back({kind, field, base.type, after});
        base.type = after;
        return base;
    }

    [[nodiscard]] UsedPlace place_of(ExprId e) {
        const auto& kind = body_.exprs[e].kind;
        if (const auto* local = std::get_if<hir::LocalExpr>(&kind))
            return {local->var, {}, type(e)};
        if (const auto* d = std::get_if<hir::DerefExpr>(&kind))
            return extended(place_of(d->operand), StepKind::Deref, 0, type(e));
        if (const auto* f = std::get_if<hir::FieldExpr>(&kind))
            return extended(place_of(f->base), StepKind::Field, f->field, type(e));
        if (const auto* i = std::get_if<hir::IndexExpr>(&kind))
            return extended(place_of(i->base), StepKind::Index, 0, type(e));
        return {{}, {}, type(e)};
    }

    // ---- Uses of places

    void use(const UsedPlace& place, How how, Span span) {
        if (!place.var.valid() || body_.vars[place.var].closure == index_) return;
        // What lies behind a raw pointer is not borrowed mutably through it.
        for (const UsedPlace::Step& s : place.path)
            if (s.kind == StepKind::Deref && cx_.types.is<ty::RawPtr>(s.before) && how == How::Mut)
                how = How::Shared;
        out_.uses.push_back({place, how, span});
    }

    void use_by_value(const UsedPlace& place, Span span) {
        use(place, cx_.is_copy(place.type) ? How::Shared : How::Value, span);
    }

    // ---- Expressions

    // What is evaluated on the way to a place.
    void walk_place(ExprId e) {
        const auto& kind = body_.exprs[e].kind;
        const auto base = [&](ExprId b) { body_.exprs[b].is_place() ? walk_place(b) : walk(b); };
        if (const auto* d = std::get_if<hir::DerefExpr>(&kind)) {
            base(d->operand);
        } else if (const auto* f = std::get_if<hir::FieldExpr>(&kind)) {
            base(f->base);
        } else if (const auto* i = std::get_if<hir::IndexExpr>(&kind)) {
            base(i->base);
            consume(i->index);
        }
    }

    void consume(ExprId e) {
        if (!body_.exprs[e].is_place()) return walk(e);
        use_by_value(place_of(e), body_.exprs[e].span);
        walk_place(e);
    }

    void borrow(ExprId place, How how, Span span) {
        if (!body_.exprs[place].is_place()) return walk(place);
        use(place_of(place), how, span);
        walk_place(place);
    }

    void all(const std::vector<ExprId>& exprs) {
        for (const ExprId e : exprs) consume(e);
    }
    void maybe(ExprId e) {
        if (e.valid()) consume(e);
    }

    void walk(ExprId id) {
        const hir::Expr& e = body_.exprs[id];
        std::visit(
            Overloaded{
                [](const hir::LitExpr&) {},
                [&](const hir::LocalExpr&) { consume(id); },
                [](const hir::ConstExpr&) {},
                [](const hir::ConstParamExpr&) {},
                [](const hir::StaticExpr&) {},
                [](const hir::FnExpr&) {},
                [&](const hir::CallExpr& c) {
                    consume(c.callee);
                    all(c.args);
                },
                [&](const hir::UnaryExpr& u) { consume(u.operand); },
                [&](const hir::BinaryExpr& b) {
                    consume(b.lhs);
                    consume(b.rhs);
                },
                [&](const hir::LogicExpr& l) {
                    consume(l.lhs);
                    consume(l.rhs);
                },
                [&](const hir::DerefExpr&) { consume(id); },
                [&](const hir::FieldExpr&) { consume(id); },
                [&](const hir::IndexExpr&) { consume(id); },
                [&](const hir::BorrowExpr& b) {
                    borrow(b.place, b.kind == hir::BorrowKind::Shared ? How::Shared : How::Mut,
                           body_.exprs[b.place].span);
                },
                [&](const hir::RawBorrowExpr& b) {
                    borrow(b.place, b.is_mut ? How::Mut : How::Shared, body_.exprs[b.place].span);
                },
                [&](const hir::CastExpr& c) { consume(c.operand); },
                [&](const hir::TupleExpr& t) { all(t.elems); },
                [&](const hir::ArrayExpr& a) { all(a.elems); },
                [&](const hir::RepeatExpr& r) { consume(r.elem); },
                [&](const hir::AdtExpr& a) { walk_adt(id, a); },
                [&](const hir::AssignExpr& a) {
                    consume(a.value);
                    borrow(a.place, How::Mut, body_.exprs[a.place].span);
                },
                [&](const hir::AssignOpExpr& a) {
                    consume(a.value);
                    borrow(a.place, How::Mut, body_.exprs[a.place].span);
                },
                [&](const hir::BlockExpr& b) { walk_block(b); },
                [&](const hir::LetCondExpr& l) {
                    // All of it is read, whatever the pattern looks at.
                    const UsedPlace place = scrutinee(l.scrutinee);
                    use(place, How::Shared, body_.exprs[l.scrutinee].span);
                    walk_pat(place, l.pat, false);
                },
                [&](const hir::IfExpr& i) {
                    consume(i.cond);
                    consume(i.then_expr);
                    maybe(i.else_expr);
                },
                [&](const hir::LoopExpr& l) { consume(l.body); },
                [&](const hir::MatchExpr& m) {
                    const UsedPlace place = scrutinee(m.scrutinee);
                    for (const hir::Arm& arm : m.arms) {
                        walk_pat(place, arm.pat, arm.guard.valid());
                        maybe(arm.guard);
                        consume(arm.body);
                    }
                },
                [&](const hir::BreakExpr& b) { maybe(b.value); },
                [](const hir::ContinueExpr&) {},
                [&](const hir::ReturnExpr& r) { maybe(r.value); },
                [&](const hir::ClosureExpr& c) {
                    walk_captures(body_.closures[c.closure], e.span);
                },
            },
            e.kind);
    }

    // What a closure in this one captures, this one must have.
    void walk_captures(const hir::Closure& inner, Span span) {
        for (const hir::Capture& capture : inner.captures) {
            const UsedPlace place = used(capture.var, capture.path);
            if (capture.how == How::Value)
                use_by_value(place, span);
            else
                use(place, capture.how, capture.used);
        }
        for (const hir::LookedAt& l : inner.looked_at) look_at({used(l.var, l.path), l.span});
    }

    [[nodiscard]] UsedPlace used(hir::VarId var, const std::vector<hir::CaptureStep>& path) {
        UsedPlace place{var, {}, cx_.resolve(body_.vars[var].type)};
        for (const hir::CaptureStep& s : path)
            place = extended(std::move(place), s.is_deref ? StepKind::Deref : StepKind::Field,
                             s.field, cx_.resolve(s.type));
        return place;
    }

    void walk_adt(ExprId id, const hir::AdtExpr& a) {
        for (const hir::FieldValue& f : a.fields) consume(f.value);
        if (!a.base.valid()) return;
        if (!body_.exprs[a.base].is_place()) return walk(a.base);
        const UsedPlace base = place_of(a.base);
        const auto* adt = cx_.types.as<ty::Adt>(type(id));
        if (adt == nullptr) return;
        const TypeListId args = adt->args;
        const Variant& variant = cx_.p.adt(a.adt).variants[a.variant];
        for (uint32_t i = 0; i < variant.fields.size(); ++i) {
            bool given = false;
            for (const hir::FieldValue& f : a.fields) given = given || f.field == i;
            if (given) continue;
            const TypeId of_field =
                cx_.resolve(field_type(cx_, variant.fields[i], args, body_.exprs[id].span));
            use_by_value(extended(base, StepKind::Field, i, of_field), body_.exprs[a.base].span);
        }
        walk_place(a.base);
    }

    void walk_block(const hir::BlockExpr& b) {
        for (const hir::Stmt& s : b.stmts) {
            if (const auto* e = std::get_if<hir::ExprStmt>(&s.kind)) {
                consume(e->expr);
                continue;
            }
            const auto& let = std::get<hir::LetStmt>(s.kind);
            if (!let.init.valid()) continue;
            walk_pat(scrutinee(let.init), let.pat, false);
            maybe(let.else_block);
        }
        maybe(b.tail);
    }

    // The place that patterns look at.
    [[nodiscard]] UsedPlace scrutinee(ExprId e) {
        if (!body_.exprs[e].is_place()) {
            walk(e);
            return {{}, {}, type(e)};
        }
        scrutinee_span_ = body_.exprs[e].span;
        walk_place(e);
        UsedPlace place = place_of(e);
        look_at({place, scrutinee_span_});
        return place;
    }

    void look_at(LookedAtPlace l) {
        if (l.place.var.valid() && body_.vars[l.place.var].closure != index_)
            out_.looked_at.push_back(std::move(l));
    }

    // ---- Patterns

    void walk_subs(const UsedPlace& place, const std::vector<hir::FieldSubPat>& subs, StepKind kind,
                   bool has_guard) {
        for (const hir::FieldSubPat& s : subs)
            walk_pat(extended(place, kind, s.field, type(s.pat)), s.pat, has_guard);
    }

    void walk_pat(const UsedPlace& place, PatId id, bool has_guard) {
        const hir::Pat& pat = body_.pats[id];
        const auto read = [&] { use(place, How::Shared, pat.span); };
        std::visit(
            Overloaded{
                [](const hir::WildPat&) {},
                [&](const hir::BindingPat& b) {
                    if (has_guard) read();
                    if (b.by_ref)
                        use(place, b.ref_mut ? How::Mut : How::Shared, scrutinee_span_);
                    else
                        use_by_value(place, scrutinee_span_);
                    if (b.sub.valid()) walk_pat(place, b.sub, has_guard);
                },
                [&](const hir::VariantPat& v) {
                    // The parts of an only variant are there in any case.
                    const bool is_one_of = !has_only_variant(cx_.p, v.adt);
                    if (is_one_of) read();
                    walk_subs(place, v.subs, is_one_of ? StepKind::VariantField : StepKind::Field,
                              has_guard);
                },
                [&](const hir::LeafPat& l) {
                    walk_subs(place, l.subs, StepKind::Field, has_guard);
                },
                [&](const hir::DerefPat& d) {
                    walk_pat(extended(place, StepKind::Deref, 0, type(d.sub)), d.sub, has_guard);
                },
                [&](const hir::LitPat&) { read(); },
                [&](const hir::ConstPat&) { read(); },
                [&](const hir::RangePat&) { read(); },
                [&](const hir::SlicePat& s) {
                    const bool any = s.prefix.empty() && s.suffix.empty() && s.has_rest;
                    if (!any && !cx_.types.is<ty::Array>(place.type)) read();
                    const auto part = [&](PatId p) {
                        walk_pat(extended(place, StepKind::Index, 0, type(p)), p, has_guard);
                    };
                    for (const PatId p : s.prefix) part(p);
                    if (s.slice.valid()) part(s.slice);
                    for (const PatId p : s.suffix) part(p);
                },
                [&](const hir::OrPat& o) {
                    for (const PatId alt : o.alts) walk_pat(place, alt, has_guard);
                },
            },
            pat.kind);
    }

    InferCtxt& cx_;
    const hir::Body& body_;
    uint32_t index_;
    OuterUses out_;
    Span scrutinee_span_;
};

}  // namespace

OuterUses outer_uses(InferCtxt& cx, const hir::Body& body, uint32_t index) {
    return Visitor(cx, body, index).run();
}

}  // namespace fleck
