// In: the patterns of a body. Patterns that look at the same part of a value are a column, as in
// the check for exhaustiveness. Told is each `a..b` whose end `b` no pattern of its column names,
// where `b` is the last value there is or the next pattern begins right behind it:
//
//     match n { 0..10 => .., 11..=20 => .., _ => .. }        // 10 goes to the last arm
#include "frontend/sema/range_gaps.h"

#include <algorithm>
#include <map>

#include "frontend/sema/pattern_ctor.h"

namespace fleck {

namespace {

class RangeGaps {
  public:
    RangeGaps(Program& program, const hir::Body& body, DiagSink& diags)
        : p_(program), body_(body), diags_(diags) {}

    void run() {
        for (const hir::Expr& e : body_.exprs) {
            if (const auto* m = std::get_if<hir::MatchExpr>(&e.kind)) {
                Column arms;
                for (const hir::Arm& a : m->arms) arms.push_back(a.pat);
                column(arms);
            } else if (const auto* c = std::get_if<hir::LetCondExpr>(&e.kind)) {
                column({c->pat});
            }
        }
    }

  private:
    using Column = std::vector<hir::PatId>;
    struct Interval {
        U128 low, high;
        bool open_end;  // written `a..b`; high is b - 1
        Span span;
    };

    void column(const Column& written) {
        Column pats;
        for (const hir::PatId id : written) flatten(id, pats);
        gaps(pats);
        // By variant (0 for what has none) and field.
        std::map<std::pair<uint32_t, uint32_t>, Column> parts;
        for (const hir::PatId id : pats) {
            const auto& kind = body_.pats[id].kind;
            if (const auto* variant = std::get_if<hir::VariantPat>(&kind))
                for (const hir::FieldSubPat& f : variant->subs)
                    parts[{variant->variant + 1, f.field}].push_back(f.pat);
            if (const auto* leaf = std::get_if<hir::LeafPat>(&kind))
                for (const hir::FieldSubPat& f : leaf->subs) parts[{0, f.field}].push_back(f.pat);
            if (const auto* deref = std::get_if<hir::DerefPat>(&kind))
                parts[{0, 0}].push_back(deref->sub);
        }
        for (const auto& [at, sub] : parts) column(sub);
    }

    void flatten(hir::PatId id, Column& out) const {
        const auto& kind = body_.pats[id].kind;
        const auto* bound = std::get_if<hir::BindingPat>(&kind);
        if (const auto* alts = std::get_if<hir::OrPat>(&kind)) {
            for (const hir::PatId alt : alts->alts) flatten(alt, out);
        } else if (bound != nullptr && bound->sub.valid()) {
            flatten(bound->sub, out);
        } else if (const auto* named = std::get_if<hir::ConstPat>(&kind);
                   named != nullptr && named->value.valid()) {
            flatten(named->value, out);
        } else {
            out.push_back(id);
        }
    }

    void gaps(const Column& pats) {
        std::vector<Interval> intervals;
        TypeId type;
        for (const hir::PatId id : pats)
            if (const auto i = interval(body_.pats[id])) {
                intervals.push_back(*i);
                type = body_.pats[id].type;
            }
        const auto covered = [&](U128 v) {
            return std::any_of(intervals.begin(), intervals.end(),
                               [&](const Interval& i) { return i.low <= v && v <= i.high; });
        };
        for (const Interval& i : intervals) {
            const U128 left_out = i.high + 1;
            if (!i.open_end || covered(left_out)) continue;
            const bool last = left_out == int_domain(p_.types, type).back().second;
            if (!last && !covered(left_out + 1)) continue;
            std::string_view end = p_.sources.text(i.span);
            end.remove_prefix(std::min(end.rfind("..") + 2, end.size()));
            diags_.report(Diag::GapInRanges, i.span, end).help("`..=` takes the end in");
        }
    }

    std::optional<Interval> interval(const hir::Pat& pat) const {
        if (!is_int_like(p_.types, pat.type)) return std::nullopt;
        if (const auto* lit = std::get_if<hir::LitPat>(&pat.kind)) {
            const auto v = value(lit->value, pat.type);
            if (!v) return std::nullopt;
            return Interval{*v, *v, false, pat.span};
        }
        const auto* range = std::get_if<hir::RangePat>(&pat.kind);
        if (range == nullptr) return std::nullopt;
        const auto domain = int_domain(p_.types, pat.type);
        const auto low = range->low ? value(*range->low, pat.type) : domain.front().first;
        const auto high = range->high ? value(*range->high, pat.type) : domain.back().second;
        if (!low || !high) return std::nullopt;
        const bool open = range->high.has_value() && !range->high_inclusive;
        if (open && *high == 0) return std::nullopt;
        return Interval{*low, open ? *high - 1 : *high, open, pat.span};
    }

    std::optional<U128> value(const hir::LitValue& v, TypeId type) const {
        const auto* i = std::get_if<hir::IntConst>(&v);
        if (i == nullptr) return std::nullopt;
        return ordered(p_.types, i->bits, type);
    }

    Program& p_;
    const hir::Body& body_;
    DiagSink& diags_;
};

}  // namespace

void report_range_gaps(Program& program, const hir::Body& body, DiagSink& diags) {
    RangeGaps(program, body, diags).run();
}

}  // namespace fleck
