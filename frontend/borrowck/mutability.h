// What may be changed: E0384 (a second assignment to a variable without `mut`), E0594 (assignment
// through something immutable), E0596 (mutable borrow of something immutable).
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "frontend/borrowck/dataflow.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

class MutabilityChecker {
  public:
    MutabilityChecker(Program& program, const mir::Body& body, DiagSink& diags)
        : program_(program), body_(body), diags_(diags) {}

    void check_reassign(mir::LocalId local, mir::Location at, Span span,
                        const IdVec<mir::BlockId, std::vector<mir::BlockId>>& preds);
    void check_assign(mir::PlaceId place, Span span);
    void check_borrow(mir::PlaceId place, Span span);
    // Behind the last check: tells of the variables that lack their `mut`. One of them is one
    // mistake, however often it is borrowed; it is told where it is declared if that is twice.
    // And of those that have a `mut` and needed it in none of the checks (`unused_mut`).
    void finish();

    // The place on the path to `place` that forbids changing it: an immutable local, or the
    // reference before a Deref.
    [[nodiscard]] std::optional<mir::PlaceId> obstacle(mir::PlaceId place);

  private:
    void report_needless_mut();
    void report_borrow(mir::PlaceId place, Span span, mir::PlaceId obstacle);

    void explain(Diagnostic& d, mir::PlaceId obstacle);

    Program& program_;
    const mir::Body& body_;
    DiagSink& diags_;
    std::map<mir::LocalId, std::vector<std::pair<mir::PlaceId, Span>>> borrows_;
    IdSet<mir::LocalId> needs_mut_;
};

}  // namespace fleck
