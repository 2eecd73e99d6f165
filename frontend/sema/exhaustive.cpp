#include "frontend/sema/exhaustive.h"

#include <algorithm>

#include "frontend/sema/attrs.h"
#include "frontend/sema/const_pattern.h"
#include "frontend/sema/hir_bindings.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"
#include "frontend/sema/usefulness.h"

namespace fleck {
namespace {

class ExhaustiveChecker {
  public:
    ExhaustiveChecker(Program& program, const hir::Body& body)
        : program_(program), body_(body), diags_(program.diags) {}

    void run() {
        for (const hir::Param& p : body_.params)
            check_irrefutable(p.pat, p.type, "function argument");
        for (const hir::Closure& c : body_.closures)
            for (const hir::Param& p : c.params)
                check_irrefutable(p.pat, p.type, "function argument");
        for (const hir::Expr& e : body_.exprs) {
            if (const auto* m = std::get_if<hir::MatchExpr>(&e.kind)) check_match(*m);
            if (const auto* c = std::get_if<hir::LetCondExpr>(&e.kind)) check_condition(*c, e.span);
            if (const auto* b = std::get_if<hir::BlockExpr>(&e.kind))
                for (const hir::Stmt& s : b->stmts)
                    if (const auto* let = std::get_if<hir::LetStmt>(&s.kind))
                        check_let(*let, s.span);
        }
    }

    // What the body can be used in spite of.
    void check_bindings() {
        for (const hir::Pat& p : body_.pats) {
            check_variant_name(p);
            check_binding_around(p);
        }
    }

  private:
    void check_match(const hir::MatchExpr& m) {
        switch (m.source) {
            case hir::Source::Question:
            case hir::Source::Format:
                return;
            case hir::Source::For:
                check_for(m);
                return;
            case hir::Source::Written:
            case hir::Source::While:
            case hir::Source::WhileLet:
            case hir::Source::IfLet:
            case hir::Source::Operator:
            case hir::Source::AutoDeref:
            case hir::Source::Index:
            case hir::Source::MethodCall:
            case hir::Source::LetElse:
                break;
        }
        std::vector<UsefulnessArm> arms;
        for (const hir::Arm& a : m.arms) arms.push_back({a.pat, a.guard.valid()});
        const hir::Expr& scrutinee = body_.exprs[m.scrutinee];
        const Usefulness u =
            compute_usefulness(program_, body_, arms, scrutinee.type, is_known_valid(m.scrutinee));
        for (size_t i : u.unreachable)
            diags_.report(Diag::UnreachablePattern, body_.pats[m.arms[i].pat].span)
                .at("earlier arms match all of this");
        warn_of_alternatives(u);
        if (u.missing.empty()) return;
        diags_.report(Diag::NonExhaustiveMatch, scrutinee.span, list(u.missing))
            .at(fmt::format("{} not covered", u.missing.size() == 1 ? "pattern" : "patterns"))
            .note(
                fmt::format("the matched value has type `{}`", type_name(program_, scrutinee.type)))
            .help("add an arm for what is missing, or a last arm `_ => ..`");
    }

    // A binding that was meant to be a variant matches everything.
    void check_variant_name(const hir::Pat& pat) {
        const auto* b = std::get_if<hir::BindingPat>(&pat.kind);
        if (b == nullptr || b->by_ref || b->sub.valid()) return;
        TypeId type = pat.type;
        while (const auto* r = program_.types.as<ty::Ref>(type)) type = r->target;
        const auto* adt = program_.types.as<ty::Adt>(type);
        if (adt == nullptr || program_.adt(adt->def).kind != AdtKind::Enum) return;
        const Symbol name = body_.vars[b->var].name;
        for (const Variant& v : program_.adt(adt->def).variants)
            if (v.name == name && v.ctor == ast::CtorKind::Unit)
                diags_
                    .report(Diag::BindingNamedAsVariant, pat.span, program_.symbols.text(name),
                            type_name(program_, type))
                    .help(fmt::format("to match the variant write `{}::{}`",
                                      program_.symbols.text(program_.name(adt->def)),
                                      program_.symbols.text(name)));
    }

    // `a @ (ref b, _)`: both bind the same value, which one of them may not share.
    void check_binding_around(const hir::Pat& pat) {
        const auto* outer = std::get_if<hir::BindingPat>(&pat.kind);
        if (outer == nullptr || !outer->sub.valid()) return;
        const bool moves = moves_out(*outer, pat);
        if (!outer->by_ref && !moves) return;
        bool moved = false, borrowed = false, changed = false;
        hir::for_each_binding(body_, outer->sub,
                              [&](const hir::BindingPat& inner, const hir::Pat& p) {
                                  moved = moved || moves_out(inner, p);
                                  borrowed = borrowed || inner.by_ref;
                                  changed = changed || (inner.by_ref && inner.ref_mut);
                              });
        if (moves ? !borrowed : !moved && !(outer->ref_mut ? borrowed : changed)) return;
        diags_
            .report(Diag::BindingConflict, pat.span,
                    program_.symbols.text(body_.vars[outer->var].name), moves ? "moves" : "borrows")
            .at(moved && !moves ? "a binding inside of it moves a part"
                                : "a binding inside of it borrows a part");
    }
    bool moves_out(const hir::BindingPat& b, const hir::Pat& pat) {
        if (b.by_ref) return false;
        if (!env_)
            env_ = std::visit(Overloaded{
                                  [](std::monostate) { return ParamEnv{}; },
                                  [&](FnId id) { return param_env(program_, BodyOwner{id}); },
                                  [&](ConstId id) { return param_env(program_, BodyOwner{id}); },
                                  [&](StaticId id) { return param_env(program_, BodyOwner{id}); },
                              },
                              body_.owner);
        return !is_copy(program_, *env_, pat.type);
    }

    // The match inside a for loop: `None => break, Some(pat) => body`.
    void check_for(const hir::MatchExpr& m) {
        for (const hir::Arm& a : m.arms) {
            const auto* some = std::get_if<hir::VariantPat>(&body_.pats[a.pat].kind);
            if (some == nullptr || some->subs.empty()) continue;
            const hir::PatId pat = some->subs.front().pat;
            check_irrefutable(pat, body_.pats[pat].type, "`for` loop binding");
        }
    }

    // `if let`, `while let`: the pattern need not match, but its alternatives should be of use.
    void check_condition(const hir::LetCondExpr& c, Span span) {
        check_may_fail(c.pat, body_.exprs[c.scrutinee].type, is_known_valid(c.scrutinee), span,
                       "`let` condition");
    }

    // The pattern of `if let`, `while let` and `let .. else`.
    void check_may_fail(hir::PatId pat, TypeId type, bool known_valid, Span span,
                        std::string_view what) {
        const Usefulness u =
            compute_usefulness(program_, body_, {UsefulnessArm{pat}}, type, known_valid);
        warn_of_alternatives(u);
        if (!u.missing.empty()) return;
        diags_.report(Diag::IrrefutableLet, span, what)
            .at("this pattern matches every value")
            .help("a plain `let` will do");
    }

    void warn_of_alternatives(const Usefulness& u) {
        for (hir::PatId p : u.dead_alts)
            diags_.report(Diag::UnreachablePattern, body_.pats[p].span)
                .at("earlier patterns match all of this");
        // `0..=5 => .., 5..=9 => ..`: what comes of 5 is hard to see.
        for (const auto& [later, earlier] : u.overlaps)
            diags_.report(Diag::OverlappingRanges, body_.pats[later].span)
                .label(body_.pats[earlier].span, "this one ends there too");
        // `0..10 => .., 11..=20 => .., _ => ..`: 10 goes to the last arm.
        for (hir::PatId p : u.gaps) {
            const auto* range = std::get_if<hir::RangePat>(&body_.pats[p].kind);
            if (range == nullptr || !range->high || range->high_inclusive) continue;
            std::string_view end = program_.sources.text(body_.pats[p].span);
            end.remove_prefix(std::min(end.rfind("..") + 2, end.size()));
            diags_.report(Diag::GapInRanges, body_.pats[p].span, end)
                .help("`..=` takes the end in");
        }
    }

    void check_let(const hir::LetStmt& let, Span span) {
        const TypeId type =
            let.init.valid() ? body_.exprs[let.init].type : body_.pats[let.pat].type;
        if (let.else_block.valid()) {
            check_may_fail(let.pat, type, is_known_valid(let.init), span, "`let .. else`");
            return;
        }
        check_irrefutable(let.pat, type, "local binding",
                          !let.init.valid() || is_known_valid(let.init));
    }

    void check_irrefutable(hir::PatId pat, TypeId type, std::string_view where,
                           bool known_valid = true) {
        if (std::holds_alternative<hir::WildPat>(body_.pats[pat].kind)) return;
        if (const auto* b = std::get_if<hir::BindingPat>(&body_.pats[pat].kind);
            b != nullptr && !b->sub.valid())
            return;
        const Usefulness u =
            compute_usefulness(program_, body_, {UsefulnessArm{pat}}, type, known_valid);
        warn_of_alternatives(u);
        if (u.missing.empty()) return;
        diags_.report(Diag::RefutablePattern, body_.pats[pat].span, where)
            .at(fmt::format("{} not covered", list(u.missing)))
            .note(fmt::format("the matched value has type `{}`", type_name(program_, type)))
            .help(
                "a pattern here must match every value; `if let`, `let .. else` or `match` "
                "may choose");
    }

    bool is_known_valid(hir::ExprId place) const {
        for (;;) {
            const auto& kind = body_.exprs[place].kind;
            if (const auto* f = std::get_if<hir::FieldExpr>(&kind))
                place = f->base;
            else if (const auto* i = std::get_if<hir::IndexExpr>(&kind))
                place = i->base;
            else
                return !std::holds_alternative<hir::DerefExpr>(kind);
        }
    }

    static std::string list(const std::vector<std::string>& missing) {
        constexpr size_t kShown = 3;
        std::string s;
        for (size_t i = 0; i < missing.size() && i < kShown; ++i) {
            if (i > 0) s += i + 1 == missing.size() ? " and " : ", ";
            s += "`" + missing[i] + "`";
        }
        if (missing.size() > kShown) s += fmt::format(" and {} more", missing.size() - kShown);
        return s;
    }

    Program& program_;
    const hir::Body& body_;
    DiagSink& diags_;
    std::optional<ParamEnv> env_;
};

}  // namespace

bool check_patterns(Program& program, hir::Body& body) {
    const size_t before = program.diags.error_count();
    expand_const_patterns(program, body);
    const bool expanded = program.diags.error_count() == before;
    ExhaustiveChecker checker(program, body);
    checker.check_bindings();
    const size_t errors = program.diags.error_count();
    checker.run();
    return expanded && program.diags.error_count() == errors;
}

bool has_only_variant(Program& program, AdtId id) {
    const Adt& adt = program.adt(id);
    if (adt.variants.size() != 1) return false;
    return !has_attr(program, program.ast(adt.ast).attrs, "non_exhaustive");
}

}  // namespace fleck
