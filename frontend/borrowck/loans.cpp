#include "frontend/borrowck/loans.h"

#include <algorithm>

#include "frontend/borrowck/liveness.h"
#include "frontend/borrowck/place_conflict.h"

namespace fleck {

using mir::BlockId;
using mir::LocalId;
using mir::Location;

LoanScopes::LoanScopes(Program& program, const mir::Body& body, const Points& points,
                       const RegionValues& values, const IdVec<LoanId, Loan>& loans)
    : program_(program), body_(body), points_(points), values_(values), loans_(loans) {
    segments_.resize(body.blocks.size());
    seen_.resize(body.blocks.size(), 0);
    activation_.resize(loans.size());
    if (loans.empty()) return;
    find_activations();
    find_kills();
    for (const LoanId l : loans.ids()) walk(l);
}

void LoanScopes::find_activations() {
    // A two-phase borrow goes to a temporary of its own, which is used once.
    std::unordered_map<LocalId, LoanId> waiting;
    for (const LoanId l : loans_.ids())
        if (loans_[l].kind == mir::BorrowKind::TwoPhaseMut)
            waiting.emplace(body_.places[loans_[l].assigned].local, l);
    if (waiting.empty()) return;
    for (const BlockId b : points_.order()) {
        uint32_t i = 0;
        const auto note = [&](LocalId local, LocalUse use) {
            if (use != LocalUse::Use) return;
            const auto it = waiting.find(local);
            if (it == waiting.end() || activation_[it->second]) return;
            activation_[it->second] = Location{b, i};
            activated_at_[points_.of({b, i})].push_back(it->second);
        };
        for (const mir::Statement& s : body_.blocks[b].statements) {
            for_each_local_use(body_, s, note);
            ++i;
        }
        for_each_local_use(body_, body_.blocks[b].terminator, note);
    }
}

void LoanScopes::find_kills() {
    kills_.resize(body_.locals.size());
    IdSet<LocalId> borrowed;
    for (const Loan& l : loans_) borrowed.insert(body_.places[l.place].local);
    for (const BlockId b : points_.order()) {
        uint32_t i = 0;
        for (const mir::Statement& s : body_.blocks[b].statements) {
            if (const auto* a = std::get_if<mir::Assign>(&s.op)) {
                const LocalId local = body_.places[a->place].local;
                if (borrowed.contains(local))
                    kills_[local].push_back({points_.of({b, i}), a->place});
            } else if (const auto* dead = std::get_if<mir::StorageDead>(&s.op)) {
                if (borrowed.contains(dead->local))
                    kills_[dead->local].push_back(
                        {points_.of({b, i}), body_.places.local_place(dead->local)});
            }
            ++i;
        }
    }
}

bool LoanScopes::kills(mir::PlaceId assigned, const Loan& loan) const {
    if (!body_.places[assigned].parent.valid()) return true;
    return borrow_conflicts(program_, body_, loan.place, loan.is_fake, assigned, Depth::Deep,
                            Indices::NotKnownEqual);
}

void LoanScopes::walk(LoanId id) {
    const Loan& loan = loans_[id];
    const LocalId local = body_.places[loan.place].local;
    if (body_.places[loan.assigned].local == local && kills(loan.assigned, loan)) return;
    const bool everywhere = values_.has_universal(loan.region);
    const PointSet& region = values_.points_of(loan.region);
    const auto& kills_of = kills_[local];
    const std::optional<Location> activation = activation_[id];
    struct Task {
        BlockId block;
        uint32_t from;
        bool active;
    };
    std::vector<Task> tasks{
        {loan.at.block, loan.at.index + 1, loan.kind != mir::BorrowKind::TwoPhaseMut}};
    while (!tasks.empty()) {
        const Task task = tasks.back();
        tasks.pop_back();
        const PointId first = points_.first(task.block) + task.from;
        const PointId last = points_.last(task.block);
        if (!everywhere && !region.contains(first)) continue;
        PointId end = everywhere ? last : region.stretch(first, last);
        bool goes_on = end == last;
        auto kill = std::lower_bound(kills_of.begin(), kills_of.end(), first,
                                     [](const Kill& k, PointId p) { return k.at < p; });
        for (; kill != kills_of.end() && kill->at <= end; ++kill)
            if (kills(kill->place, loan)) {
                end = kill->at;
                goes_on = false;
                break;
            }
        bool active = task.active;
        uint32_t active_from = active ? 0 : UINT32_MAX;
        if (!active && activation && activation->block == task.block &&
            activation->index >= task.from) {
            active_from = activation->index + 1;
            active = true;
        }
        segments_[task.block].push_back(
            {id, task.from, end - points_.first(task.block), active_from});
        if (!goes_on) continue;
        mir::for_each_successor(body_.blocks[task.block].terminator, [&](BlockId next) {
            const uint32_t base = (id.index + 1) * 2;
            // Active is the stricter state: it covers the other one.
            if (seen_[next] == base + 1 || (seen_[next] == base && !active)) return;
            seen_[next] = base + (active ? 1 : 0);
            tasks.push_back({next, 0, active});
        });
    }
}

}  // namespace fleck
