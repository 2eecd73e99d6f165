// Words for the borrow checker's findings: which rule is broken, where the borrow began, and what
// still needs it.
#pragma once

#include <optional>

#include "frontend/base/diagnostic.h"
#include "frontend/borrowck/borrow_walk.h"

namespace fleck {

// Why a loan is still in scope at a point.
struct LaterUse {
    enum class Kind : uint8_t {
        None,
        Use,
        UseInLoop,  // in a later round of a loop
        Drop,       // a destructor may look at it
        Outlives,   // a lifetime parameter or 'static asks for it
    } kind = Kind::None;
    Span span;
    mir::LocalId local;  // of Drop: whose destructor
    Why why = Why::Internal;
    RegionVid region;  // of Outlives
};

class BorrowReporter {
  public:
    BorrowReporter(BorrowFacts& facts, Program& program, const mir::Body& body, DiagSink& diags)
        : f_(facts), program_(program), body_(body), diags_(diags) {}

    // `is_unique`: for a closure, see mir::Ref.
    void conflicting_borrow(mir::Location at, mir::PlaceId place, Span span, bool is_mut,
                            const Loan& loan, bool is_unique = false);
    void use_of_borrowed(mir::Location at, mir::PlaceId place, Span span, const Loan& loan);
    void assignment(mir::Location at, mir::PlaceId place, Span span, const Loan& loan);
    void move_out(mir::Location at, mir::PlaceId place, Span span, const Loan& loan);
    // The storage of what was borrowed ends at `at`, or it is dropped there; at the end of the
    // function `dropped` is what was borrowed.
    void does_not_live_long_enough(mir::Location at, mir::PlaceId dropped, Span span,
                                   const Loan& loan);
    // What is wanted for all lifetimes and holds for some; true if that is an error of types.
    [[nodiscard]] bool types_do_not_fit();
    void region_errors();
    // In the body of a closure: what must be shown where it is made.
    [[nodiscard]] ClosureFacts take_closure_facts() { return std::move(closure_facts_); }

  private:
    // Can it be left to the body around this closure that `longer` outlives `shorter`?
    [[nodiscard]] bool left_to_creator(RegionVid longer, RegionVid shorter);
    [[nodiscard]] bool type_left_to_creator(TypeId type, RegionVid region, Span span);
    [[nodiscard]] uint32_t number_outside(RegionVid r) const;
    [[nodiscard]] bool closure_region_error(RegionVid longer, RegionVid shorter,
                                            const Outlives& because);
    [[nodiscard]] std::string captured_with(RegionVid region) const;
    [[nodiscard]] Diag conflict_of_closures(bool is_mut, bool is_unique, const Loan& loan) const;
    [[nodiscard]] bool is_for_element(mir::Location at, mir::PlaceId place) const;
    [[nodiscard]] LaterUse explain(mir::Location at, const Loan& loan);
    [[nodiscard]] std::optional<LaterUse> find_use(RegionVid region, mir::Location from);
    [[nodiscard]] bool reaches(mir::BlockId from, mir::BlockId to) const;
    // The constraint of a chain that is told.
    [[nodiscard]] const Outlives& blame(const std::vector<uint32_t>& chain) const;
    void add_later_use(Diagnostic& d, const LaterUse& use, const std::string& name);
    [[nodiscard]] std::string name_of(mir::PlaceId place);
    [[nodiscard]] std::string quoted(mir::PlaceId place, const std::string& otherwise);
    // What the rejected line does to borrowed memory, for --why.
    enum class Harm : uint8_t { Ends, Destroys, Moves, Writes, Reads, Borrows };
    void tell_story(Diagnostic& d, const Loan& loan, Span now, Harm harm, const LaterUse& use);
    // The same of what a signature does not promise: `lender` stands for what holds the address
    // that goes where `target` says how long it lives.
    void tell_lifetimes(Diagnostic& d, const Outlives& because, const std::string& lender,
                        const std::string& target);
    struct ConflictWords {
        Diag diag;
        std::string_view what;      // `x` is ...
        std::string_view borrowed;  // it is ... here
        Harm harm;
        std::string_view help;  // if the borrow is used later
    };
    void conflict(const ConflictWords& words, mir::Location at, mir::PlaceId place, Span span,
                  const Loan& loan);
    [[nodiscard]] std::string memory_of(mir::PlaceId place);
    [[nodiscard]] uint32_t line_of(Span span) const;
    [[nodiscard]] std::string region_name(RegionVid r) const;
    void returned_reference(const Loan& loan, const LaterUse& use, Span span);
    void kept_temporary(const Loan& loan);
    void destructor_conflict(const Loan& loan, Span span, const LaterUse& use);
    void region_error(RegionVid longer, RegionVid shorter);
    void hidden_region(const HiddenRegion& hidden);
    // The parameter that brings the region, or the region itself.
    [[nodiscard]] std::string lender_of(RegionVid r);
    Diagnostic& must_be_named(Span span, mir::LocalId arg, const std::string& lifetime);
    [[nodiscard]] bool can_be_named(RegionVid r, mir::LocalId arg);
    void type_test(const TypeTest& test);
    [[nodiscard]] bool asks_too_much(RegionVid placeholder);
    [[nodiscard]] bool bound_fails_at(Span span);
    [[nodiscard]] bool holds(TypeId type, RegionVid region);
    [[nodiscard]] std::string local_name(mir::LocalId l) const;
    [[nodiscard]] bool blames_destructor(mir::PlaceId borrowed, mir::PlaceId dropped);
    [[nodiscard]] std::optional<mir::LocalId> argument_with(RegionVid r);

    BorrowFacts& f_;
    Program& program_;
    const mir::Body& body_;
    DiagSink& diags_;
    ClosureFacts closure_facts_;
};

}  // namespace fleck
