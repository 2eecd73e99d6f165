#include "frontend/borrowck/borrow_check.h"

#include <map>
#include <set>

#include "frontend/borrowck/borrow_report.h"
#include "frontend/borrowck/borrow_walk.h"
#include "frontend/borrowck/mention.h"
#include "frontend/borrowck/place_conflict.h"
#include "frontend/mir/visit.h"

namespace fleck {

using mir::BlockId;
using mir::LocalId;
using mir::Location;
using mir::PlaceId;
using mir::PlaceUse;

namespace {

enum class Access : uint8_t {
    Copy,
    BorrowShared,
    BorrowFake,
    BorrowMut,
    ReserveMut,   // the first phase of a two-phase borrow
    ActivateMut,  // the second one
    Assign,
    Replace,  // the drop of an assignment's old value
    Move,
    DropOrDead,
};

[[nodiscard]] bool reads_only(Access a) {
    return a == Access::Copy || a == Access::BorrowShared || a == Access::BorrowFake;
}

class BorrowChecker {
  public:
    BorrowChecker(BorrowFacts& facts, Program& program, const mir::Body& body,
                  const std::vector<ForbiddenChange>& forbidden, DiagSink& diags)
        : f_(facts),
          program_(program),
          body_(body),
          report_(facts, program, body, diags),
          mutability_(program, body, diags) {
        in_block_.resize(body.locals.size());
        for (const ForbiddenChange& c : forbidden)
            forbidden_[c.at.block].emplace(std::pair(c.at.index, c.place), &c);
    }

    // What does not fit as a type is told alone: then false, and nothing was looked at.
    [[nodiscard]] bool run() {
        if (report_.types_do_not_fit()) return false;
        for (const BlockId b : f_.points.order()) block(b);
        mutability_.finish();
        report_.region_errors();
        return true;
    }
    [[nodiscard]] ClosureFacts take_closure_facts() { return report_.take_closure_facts(); }

  private:
    void block(BlockId b) {
        const auto& segments = f_.scopes.in_block(b);
        const auto forbidden = forbidden_.find(b);
        forbidden_here_ = forbidden == forbidden_.end() ? nullptr : &forbidden->second;
        if (segments.empty() && forbidden_here_ == nullptr) return;
        for (const LoanSegment& s : segments)
            in_block_[body_.places[f_.loans[s.loan].place].local].push_back(s);
        const mir::Block& block = body_.blocks[b];
        at_ = {b, 0};
        for (const mir::Statement& s : block.statements) {
            span_ = s.span;
            activations();
            statement(s);
            ++at_.index;
        }
        span_ = block.span;
        activations();
        terminator(block.terminator);
        for (const LoanSegment& s : segments)
            in_block_[body_.places[f_.loans[s.loan].place].local].clear();
    }

    void activations() {
        const auto* list = f_.scopes.activated_at(f_.points.of(at_));
        if (list == nullptr) return;
        for (const LoanId l : *list) access(f_.loans[l].place, Depth::Deep, Access::ActivateMut, l);
    }

    void statement(const mir::Statement& s) {
        if (const auto* a = std::get_if<mir::Assign>(&s.op)) {
            rvalue(a->value);
            access(a->place, Depth::Shallow, Access::Assign);
        } else if (const auto* dead = std::get_if<mir::StorageDead>(&s.op)) {
            if (const PlaceId p = body_.places.local_place(dead->local); p.valid())
                access(p, Depth::Shallow, Access::DropOrDead);
        }
    }

    void rvalue(const mir::Rvalue& value) {
        const auto use = [&](PlaceId p, PlaceUse u) {
            switch (u) {
                case PlaceUse::Copy:
                    return access(p, Depth::Deep, Access::Copy);
                case PlaceUse::Move:
                    return access(p, Depth::Deep, Access::Move);
                case PlaceUse::Inspect:
                    return access(p,
                                  std::holds_alternative<mir::Len>(value) ? Depth::ArrayLength
                                                                          : Depth::Shallow,
                                  Access::Copy);
                case PlaceUse::SharedBorrow:
                case PlaceUse::RawShared:
                    return access(p, Depth::Deep, Access::BorrowShared);
                case PlaceUse::FakeBorrow:
                    return access(p, Depth::ShallowFake, Access::BorrowFake);
                case PlaceUse::MutBorrow: {
                    const auto& ref = std::get<mir::Ref>(value);
                    return access(p, Depth::Deep,
                                  ref.kind == mir::BorrowKind::TwoPhaseMut ? Access::ReserveMut
                                                                           : Access::BorrowMut);
                }
                case PlaceUse::RawMut:
                    return access(p, Depth::Deep, Access::BorrowMut);
                case PlaceUse::Store:
                case PlaceUse::CallStore:
                case PlaceUse::Drop:
                case PlaceUse::FakeRead:
                case PlaceUse::Mention:
                case PlaceUse::StorageLive:
                case PlaceUse::StorageDead:
                    return;
            }
        };
        mir::visit_places(value, use);
    }

    void operand(const mir::Operand& o) {
        if (const auto* c = std::get_if<mir::Copy>(&o))
            access(c->place, Depth::Deep, Access::Copy);
        else if (const auto* m = std::get_if<mir::Move>(&o))
            access(m->place, Depth::Deep, Access::Move);
    }

    void terminator(const mir::Terminator& t) {
        std::visit(Overloaded{
                       [](const mir::Goto&) {},
                       [&](const mir::SwitchInt& s) { operand(s.value); },
                       [&](const mir::Return&) { leave(); },
                       [&](const mir::UnwindResume&) { leave(); },
                       [](const mir::Unreachable&) {},
                       [&](const mir::Drop& d) {
                           access(d.place, Depth::Drop,
                                  d.replace ? Access::Replace : Access::DropOrDead);
                       },
                       [&](const mir::Call& c) {
                           operand(c.callee);
                           for (const mir::Operand& o : c.args) operand(o);
                           access(c.destination, Depth::Deep, Access::Assign);
                       },
                       [&](const mir::Assert& a) {
                           operand(a.condition);
                           if (a.kind == mir::PanicKind::BoundsCheck)
                               for (const mir::Operand& o : a.args) operand(o);
                       },
                       [](const mir::FalseEdge&) {},
                       [](const mir::FalseUnwind&) {},
                   },
                   t);
    }

    // The frame goes away: what still borrows from it is wrong.
    void leave() {
        for (const LoanSegment& s : f_.scopes.in_block(at_.block)) {
            if (at_.index < s.from || at_.index > s.to) continue;
            const Loan& loan = f_.loans[s.loan];
            const PlaceId root = body_.places.local_place(body_.places[loan.place].local);
            if (borrow_conflicts(program_, body_, loan.place, loan.is_fake, root, Depth::Shallow))
                ends(loan.place, loan);
        }
    }

    // What is wrong with a use of a place is told once: that it changes what it must not, and the
    // first borrow that it is in conflict with (rustc's `access_place`).
    void access(PlaceId place, Depth depth, Access kind, LoanId activated = LoanId()) {
        const LocalId local = body_.places[place].local;
        if (in_block_[local].empty() && forbidden_here_ == nullptr) return;
        const bool always_new = is_new_in_each_mention(f_.cx.facts, body_.places, place);
        if (kind == Access::ActivateMut && reservation_reported(activated, always_new)) return;
        const std::tuple key{place.index, span_.begin, span_.end};
        if (!always_new && reported_.contains(key)) return;
        const bool forbidden = tell_forbidden(place, kind);
        const bool conflict = tell_conflict(place, depth, kind, activated);
        if (forbidden || conflict) reported_.insert(key);
    }

    [[nodiscard]] bool reservation_reported(LoanId l, bool always_new) const {
        const Loan& loan = f_.loans[l];
        return always_new ? reservations_reported_at_.contains({loan.at.block, loan.at.index})
                          : reservations_reported_.contains(loan.place);
    }

    bool tell_forbidden(PlaceId place, Access kind) {
        if (forbidden_here_ == nullptr) return false;
        if (kind != Access::Assign && kind != Access::BorrowMut && kind != Access::ReserveMut)
            return false;
        const auto it = forbidden_here_->find({at_.index, place});
        if (it == forbidden_here_->end()) return false;
        mutability_.report(*it->second);
        return true;
    }

    bool tell_conflict(PlaceId place, Depth depth, Access kind, LoanId activated) {
        for (const LoanSegment& s : in_block_[body_.places[place].local]) {
            if (at_.index < s.from || at_.index > s.to || s.loan == activated) continue;
            const Loan& loan = f_.loans[s.loan];
            if (!is_conflict(kind, loan, at_.index >= s.active_from)) continue;
            if (!borrow_conflicts(program_, body_, loan.place, loan.is_fake, place, depth))
                continue;
            if (kind == Access::ReserveMut) {
                reservations_reported_.insert(place);
                reservations_reported_at_.insert({at_.block, at_.index});
            }
            tell(place, kind, loan);
            return true;
        }
        return false;
    }

    [[nodiscard]] static bool is_conflict(Access kind, const Loan& loan, bool is_active) {
        const bool shared = loan.kind == mir::BorrowKind::Shared;
        if (reads_only(kind)) return !shared && kind != Access::BorrowFake && is_active;
        // A reservation only reads; whether it may be activated is seen then.
        if (kind == Access::ReserveMut) return !shared;
        return !(kind == Access::Move && loan.is_fake);
    }

    void tell(PlaceId place, Access kind, const Loan& loan) {
        switch (kind) {
            case Access::Copy:
                return report_.use_of_borrowed(at_, place, span_, loan);
            case Access::BorrowShared:
                if (const auto copied = f_.cx.copies.find({at_.block, at_.index});
                    copied != f_.cx.copies.end())
                    return report_.use_of_borrowed(at_, copied->second, span_, loan);
                return report_.conflicting_borrow(at_, place, span_, false, loan);
            case Access::BorrowFake:
                return report_.conflicting_borrow(at_, place, span_, false, loan);
            case Access::BorrowMut:
            case Access::ReserveMut:
            case Access::ActivateMut:
                return report_.conflicting_borrow(at_, place, span_, true, loan, is_unique());
            case Access::Assign:
            case Access::Replace:
                return report_.assignment(at_, place, span_, loan);
            case Access::Move:
                return report_.move_out(at_, place, span_, loan);
            case Access::DropOrDead:
                return ends(place, loan);
        }
    }

    // Is what happens here the borrow of a closure that needs the place for itself?
    [[nodiscard]] bool is_unique() const {
        const auto& statements = body_.blocks[at_.block].statements;
        if (at_.index >= statements.size()) return false;
        const auto* assign = std::get_if<mir::Assign>(&statements[at_.index].op);
        const auto* ref = assign != nullptr ? std::get_if<mir::Ref>(&assign->value) : nullptr;
        return ref != nullptr && ref->is_unique;
    }

    // One report for each borrow, and none if the borrow itself was in conflict.
    void ends(PlaceId dropped, const Loan& loan) {
        const PlaceId root = body_.places.local_place(body_.places[loan.place].local);
        const std::tuple borrow{root.index, loan.span.begin, loan.span.end};
        if (reported_.insert(borrow).second)
            report_.does_not_live_long_enough(at_, dropped, span_, loan);
    }

    BorrowFacts& f_;
    Program& program_;
    const mir::Body& body_;
    BorrowReporter report_;
    MutabilityReporter mutability_;
    IdVec<LocalId, std::vector<LoanSegment>> in_block_;
    Location at_;
    Span span_;
    std::set<std::tuple<uint32_t, uint32_t, uint32_t>> reported_;
    IdSet<PlaceId> reservations_reported_;
    std::set<std::pair<BlockId, uint32_t>> reservations_reported_at_;
    using Forbidden = std::map<std::pair<uint32_t, PlaceId>, const ForbiddenChange*>;
    std::map<BlockId, Forbidden> forbidden_;
    const Forbidden* forbidden_here_ = nullptr;  // in this block
};

// Without a lifetime in any type, a type that may stand for one, and a bound that may ask for one,
// there is nothing to check.
bool has_lifetimes(RegionFacts& facts, Program& program, const mir::Body& body) {
    for (const mir::Local& l : body.locals)
        if (facts.has_regions(l.type) || program.types.flags(l.type).has_param) return true;
    for (const mir::Block& b : body.blocks) {
        const auto* call = std::get_if<mir::Call>(&b.terminator);
        const auto* constant =
            call != nullptr ? std::get_if<mir::Constant>(&call->callee) : nullptr;
        if (constant == nullptr) continue;
        const auto* fn = program.types.as<ty::FnDef>(constant->type);
        if (fn != nullptr && (fn->args != kEmptyTypes || facts.has_regions(constant->type)))
            return true;
    }
    return false;
}

}  // namespace

void report_forbidden_changes(Program& program, const mir::Body& body,
                              const std::vector<ForbiddenChange>& forbidden, DiagSink& diags) {
    MutabilityReporter reporter(program, body, diags);
    std::set<std::tuple<PlaceId, uint32_t, uint32_t>> told;
    for (const ForbiddenChange& c : forbidden)
        if (told.insert({c.place, c.span.begin, c.span.end}).second) reporter.report(c);
    reporter.finish();
}

void check_borrows(RegionFacts& facts, Program& program, const mir::Body& body,
                   const std::vector<ForbiddenChange>& forbidden, DiagSink& diags) {
    if (has_lifetimes(facts, program, body)) {
        BorrowFacts f(facts, program, body);
        BorrowChecker checker(f, program, body, forbidden, diags);
        const bool done = checker.run();
        if (body.closure) {
            ClosureFacts found = checker.take_closure_facts();
            ClosureFacts& known = facts.closures[std::get<FnId>(body.owner)];
            known.outlives = std::move(found.outlives);
            known.types = std::move(found.types);
        }
        if (done) return;
    }
    report_forbidden_changes(program, body, forbidden, diags);
}

}  // namespace fleck
