#include "frontend/borrowck/dump_loans.h"

#include <fmt/format.h>

#include "frontend/borrowck/borrow_walk.h"
#include "frontend/mir/dump.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

class LoanDumper {
  public:
    LoanDumper(BorrowFacts& facts, Program& program, const mir::Body& body)
        : f_(facts), program_(program), body_(body) {}

    std::string dump() {
        out_ = fmt::format("{}\n", body_.name);
        for (const RegionVid r : f_.cx.universals.ids()) universal(r);
        for (const mir::LocalId l : body_.locals.ids()) local(l);
        for (const Outlives& c : f_.cx.constraints)
            out_ += fmt::format("    {}: {}  // {}\n", region(c.longer), region(c.shorter),
                                location(c.at));
        for (const LoanId l : f_.loans.ids()) loan(l);
        return std::move(out_);
    }

  private:
    [[nodiscard]] std::string region(RegionVid r) const {
        if (r == kStaticRegion) return "'static";
        if (f_.cx.is_universal(r) && f_.cx.universals[r].name.valid())
            return fmt::format("'{}", program_.symbols.text(f_.cx.universals[r].name));
        return fmt::format("'{}", r.index);
    }

    [[nodiscard]] static std::string location(mir::Location at) {
        if (!at.block.valid()) return "everywhere";
        return fmt::format("bb{}[{}]", at.block.index, at.index);
    }

    void universal(RegionVid r) {
        if (r == kStaticRegion) return;
        std::string known;
        f_.cx.universals[r].outlives.for_each([&](RegionVid o) {
            if (o != r) known += fmt::format(" {}", region(o));
        });
        out_ += fmt::format("    region {} outlives{}\n", region(r),
                            known.empty() ? " nothing else" : known);
    }

    void local(mir::LocalId l) {
        std::string regions;
        f_.cx.for_each_region(f_.cx.local_type[l], [&](RegionVid r) {
            regions += fmt::format(" {}{}", region(r), stretches(r));
        });
        if (regions.empty()) return;
        out_ += fmt::format("    local _{}: {} with{}\n", l.index,
                            type_name(program_, body_.locals[l].type), regions);
    }

    [[nodiscard]] std::string stretches(RegionVid r) const {
        if (f_.cx.is_universal(r)) return "";
        std::string out;
        for (const auto& [first, last] : f_.values.points_of(r).ranges())
            out +=
                fmt::format("{}{}-{}", out.empty() ? "" : " ", location(f_.points.location(first)),
                            location(f_.points.location(last)));
        for (const RegionVid u : f_.values.universals_in(r))
            out += fmt::format("{}{}", out.empty() ? "" : " ", region(u));
        return fmt::format(" = {{{}}}", out);
    }

    void loan(LoanId id) {
        const Loan& l = f_.loans[id];
        const std::string_view kind = l.is_fake                                ? "&fake "
                                      : l.kind == mir::BorrowKind::Shared      ? "&"
                                      : l.kind == mir::BorrowKind::TwoPhaseMut ? "&two_phase mut "
                                                                               : "&mut ";
        out_ += fmt::format("    loan {}: {}{} at {}, {}, to {}", id.index, kind,
                            mir::dump_place(program_, body_, l.place), location(l.at),
                            region(l.region), mir::dump_place(program_, body_, l.assigned));
        if (const auto at = f_.scopes.activation(id))
            out_ += fmt::format("; activated at {}", location(*at));
        out_ += "; in scope";
        for (const mir::BlockId b : f_.points.order())
            for (const LoanSegment& s : f_.scopes.in_block(b))
                if (s.loan == id) out_ += fmt::format(" bb{}[{}..{}]", b.index, s.from, s.to);
        out_ += "\n";
    }

    BorrowFacts& f_;
    Program& program_;
    const mir::Body& body_;
    std::string out_;
};

}  // namespace

std::string dump_loans(RegionFacts& facts, Program& program, const mir::Body& body) {
    BorrowFacts f(facts, program, body);
    return LoanDumper(f, program, body).dump();
}

}  // namespace fleck
