// Where each loan is in scope: on the ways from its borrow along which its region holds and the
// path it went through has not been assigned anew (rustc's `Borrows` analysis).
#pragma once

#include "frontend/borrowck/mir_typeck.h"
#include "frontend/borrowck/points.h"
#include "frontend/borrowck/region_solve.h"

namespace fleck {

// A stretch of one block before whose statements [from, to] the loan is in scope.
struct LoanSegment {
    LoanId loan;
    uint32_t from, to;
    uint32_t active_from;  // a two-phase borrow only reserves before this statement
};

class LoanScopes {
  public:
    LoanScopes(Program& program, const mir::Body& body, const Points& points,
               const RegionValues& values, const IdVec<LoanId, Loan>& loans);

    [[nodiscard]] const std::vector<LoanSegment>& in_block(mir::BlockId b) const {
        return segments_[b];
    }
    // Where a two-phase borrow is first used; nothing for other borrows.
    [[nodiscard]] std::optional<mir::Location> activation(LoanId l) const { return activation_[l]; }
    // The loans that are activated at this place.
    [[nodiscard]] const std::vector<LoanId>* activated_at(PointId p) const {
        const auto it = activated_at_.find(p);
        return it == activated_at_.end() ? nullptr : &it->second;
    }

  private:
    void find_activations();
    void find_kills();
    void walk(LoanId loan);
    [[nodiscard]] bool kills(mir::PlaceId assigned, const Loan& loan) const;

    struct Kill {
        PointId at;
        mir::PlaceId place;
    };
    Program& program_;
    const mir::Body& body_;
    const Points& points_;
    const RegionValues& values_;
    const IdVec<LoanId, Loan>& loans_;
    IdVec<mir::LocalId, std::vector<Kill>> kills_;  // of borrowed locals, in order
    IdVec<mir::BlockId, std::vector<LoanSegment>> segments_;
    IdVec<LoanId, std::optional<mir::Location>> activation_;
    std::unordered_map<PointId, std::vector<LoanId>> activated_at_;
    IdVec<mir::BlockId, uint32_t> seen_;  // (loan + 1) * 2 + active
};

}  // namespace fleck
