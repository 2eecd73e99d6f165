// What may be changed: E0384 (a second assignment to a variable without `mut`), E0594 (assignment
// through something immutable), E0596 (mutable borrow of something immutable). MutabilityChecker
// finds what is forbidden, in the walk of the move check; MutabilityReporter tells it, in the walk
// of the borrow check, since what is wrong with one use of a place is told once.
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "frontend/borrowck/dataflow.h"
#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck {

// A change that is not allowed.
struct ForbiddenChange {
    enum class Kind : uint8_t {
        Reassign,  // of a variable without `mut`
        Assign,
        Borrow,
    } kind;
    mir::PlaceId place;
    mir::PlaceId obstacle;  // what is immutable on the way to it
    mir::Location at;
    Span span;
};

class MutabilityChecker {
  public:
    MutabilityChecker(Program& program, const mir::Body& body) : program_(program), body_(body) {}

    void check_assign(mir::PlaceId place, mir::Location at, Span span);
    void check_borrow(mir::PlaceId place, mir::Location at, Span span);
    // A closure changes what it captures here; whether it may is looked at in its body.
    void note_change(mir::PlaceId place) { (void)obstacle(place); }
    // The same by a borrow, which needs a way there that can be changed, whatever the variable is.
    void check_capture(mir::PlaceId place, mir::Location at, Span span);
    // By capture of the closure whose body this is: is it changed?
    [[nodiscard]] const std::vector<bool>& changed_captures() const { return changed_; }
    [[nodiscard]] std::vector<ForbiddenChange> take_found() { return std::move(found_); }
    // Behind the last check: variables that have a `mut` and needed it in none of the checks
    // (`unused_mut`).
    void report_needless_mut(DiagSink& diags) const;

  private:
    // The place on the path to `place` that forbids changing it: an immutable local, or the
    // reference before a Deref.
    [[nodiscard]] std::optional<mir::PlaceId> obstacle(mir::PlaceId place);

    Program& program_;
    const mir::Body& body_;
    std::vector<ForbiddenChange> found_;
    IdSet<mir::LocalId> needs_mut_;
    std::vector<bool> changed_;
};

class MutabilityReporter {
  public:
    MutabilityReporter(Program& program, const mir::Body& body, DiagSink& diags)
        : program_(program), body_(body), diags_(diags) {}

    void report(const ForbiddenChange& change);
    // Behind the last report: tells of the variables that lack their `mut`. One of them is one
    // mistake, however often it is borrowed; it is told where it is declared if that is twice.
    void finish();

  private:
    [[nodiscard]] bool lacks_only_mut(const ForbiddenChange& change) const;
    void report_reassign(const ForbiddenChange& change);
    void report_assign(const ForbiddenChange& change);
    void report_borrow(const ForbiddenChange& change);
    void explain(Diagnostic& d, mir::PlaceId obstacle);
    void explain_index(Diagnostic& d, mir::PlaceId obstacle);
    // mutability_story.cpp
    void tell_story(Diagnostic& d, const ForbiddenChange& change);
    void tell_of_write(Diagnostic& d, const ForbiddenChange& change, const std::string& name,
                       bool owns);
    void tell_of_promise(Diagnostic& d, mir::PlaceId variable);
    void tell_of_capture(Diagnostic& d, mir::PlaceId captured);
    void tell_of_loan(Diagnostic& d, mir::PlaceId reference, bool owns);
    [[nodiscard]] bool owns_something(mir::PlaceId place);
    [[nodiscard]] std::string written(Span span, std::string_view otherwise) const;
    [[nodiscard]] uint32_t line_of(Span span) const;

    Program& program_;
    const mir::Body& body_;
    DiagSink& diags_;
    std::map<mir::LocalId, std::vector<ForbiddenChange>> borrows_;
};

}  // namespace fleck
