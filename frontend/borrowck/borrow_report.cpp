#include "frontend/borrowck/borrow_report.h"

#include <fmt/format.h>

#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/place_conflict.h"

namespace fleck {

using mir::LocalId;
using mir::Location;
using mir::PlaceId;

constexpr const char* kChangeInGuard =
    "the pattern of this arm was compared with the bytes that stand there now; behind the guard it "
    "would take apart other ones, which it may not fit";

// A temporary that the value of a constant points to has no end.
static bool is_kept_by_constant(const mir::Body& body, LocalId local) {
    if (!std::holds_alternative<ConstId>(body.owner) &&
        !std::holds_alternative<StaticId>(body.owner))
        return false;
    for (const mir::Block& block : body.blocks)
        for (const mir::Statement& s : block.statements)
            if (const auto* dead = std::get_if<mir::StorageDead>(&s.op);
                dead != nullptr && dead->local == local)
                return false;
    return true;
}

std::string BorrowReporter::name_of(PlaceId place) {
    const auto name = describe_place(program_, body_, place);
    return name ? *name : std::string();
}

std::string BorrowReporter::quoted(PlaceId place, const std::string& otherwise) {
    const auto name = describe_place(program_, body_, place);
    return name ? fmt::format("`{}`", *name) : otherwise;
}

std::string BorrowReporter::region_name(RegionVid r) const {
    if (r == kStaticRegion) return "'static";
    const UniversalRegion& u = f_.cx.universals[r];
    return u.name.valid() ? fmt::format("'{}", program_.symbols.text(u.name)) : std::string();
}

void BorrowReporter::add_later_use(Diagnostic& d, const LaterUse& use, const std::string& name) {
    switch (use.kind) {
        case LaterUse::Kind::None:
            return;
        case LaterUse::Kind::Use:
            d.label(use.span, "the borrow is used later, here");
            return;
        case LaterUse::Kind::UseInLoop:
            d.label(use.span, "the borrow is used here, in a later round of the loop");
            return;
        case LaterUse::Kind::Drop: {
            const mir::Local& local = body_.locals[use.local];
            const bool named = local.name.valid() && !local.internal;
            d.label(use.span,
                    named ? fmt::format("the borrow may be used here, when `{}` is dropped and "
                                        "runs its destructor",
                                        program_.symbols.text(local.name))
                          : std::string("the borrow may be used here, when a temporary value is "
                                        "dropped and runs its destructor"));
            return;
        }
        case LaterUse::Kind::Outlives: {
            const std::string region = region_name(use.region);
            const std::string lasts = region.empty() ? std::string("last longer than the function")
                                                     : fmt::format("last for `{}`", region);
            const std::string_view what = name.empty() ? std::string_view("the value") : name;
            d.label(use.span,
                    use.why == Why::Return
                        ? fmt::format("returning this asks that {} stays borrowed: it "
                                      "must {}",
                                      what, lasts)
                        : fmt::format("this asks that the borrow of {} must {}", what, lasts));
            return;
        }
    }
}

Diag BorrowReporter::conflict_of_closures(bool is_mut, bool is_unique, const Loan& loan) const {
    if (is_unique) return loan.is_unique ? Diag::UniqueTwice : Diag::UniqueOfBorrowed;
    if (loan.is_unique) return Diag::BorrowOfUnique;
    const bool first_mut = loan.kind != mir::BorrowKind::Shared;
    return first_mut && is_mut ? Diag::MutBorrowTwice
           : is_mut            ? Diag::MutBorrowOfShared
                               : Diag::SharedBorrowOfMut;
}

void BorrowReporter::conflicting_borrow(Location at, PlaceId place, Span span, bool is_mut,
                                        const Loan& loan, bool is_unique) {
    const bool first_mut = loan.kind != mir::BorrowKind::Shared;
    const std::string name = quoted(place, "this value");
    const LaterUse use = explain(at, loan);
    if (loan.is_fake) {
        diags_.report(Diag::MutateInGuard, span, name)
            .at("borrowed as mutable while the match is still choosing an arm")
            .label(loan.span, "this is what the match looks at")
            .because(kChangeInGuard);
        return;
    }
    const bool again = span == loan.span;
    auto& d = diags_.report(conflict_of_closures(is_mut, is_unique, loan), span, name);
    if (again) {
        d.at(
            "borrowed as mutable here, in each round of the loop, while the borrow of an earlier "
            "round is still in use");
    } else {
        d.at(is_mut && first_mut ? "the second mutable borrow is here"
             : is_mut            ? "the mutable borrow is here"
                                 : "the shared borrow is here");
        const std::string first = quoted(loan.place, "it");
        d.label(loan.span, first_mut && is_mut
                               ? std::string("the first mutable borrow begins here")
                               : fmt::format("{} is borrowed as {} here", first,
                                             first_mut ? "mutable" : "shared (immutable)"));
    }
    add_later_use(d, use, name);
    tell_story(d, loan, span, Harm::Borrows, use);
    if (!again && is_mut && first_mut && is_for_element(at, place) &&
        is_for_element(loan.at, loan.place))
        d.help(
            "of two elements nobody checks here that they differ: `.split_at_mut(..)` gives two "
            "parts that can be changed side by side, `.swap(..)` exchanges two elements");
}

// `&mut a[i]`, also where a method `index_mut` finds the element.
bool BorrowReporter::is_for_element(Location at, PlaceId place) const {
    if (body_.places[place].parent.valid() &&
        std::holds_alternative<mir::proj::Index>(body_.places[place].elem))
        return true;
    const auto* call = std::get_if<mir::Call>(&body_.blocks[at.block].terminator);
    return call != nullptr && call->source == mir::Source::Index;
}

void BorrowReporter::conflict(const ConflictWords& words, Location at, PlaceId place, Span span,
                              const Loan& loan) {
    const std::string name = quoted(place, "this value");
    const LaterUse use = explain(at, loan);
    auto& d = diags_.report(words.diag, span, name);
    d.at(fmt::format("{} is {}", name, words.what));
    d.label(loan.span, fmt::format("{} is {} here", quoted(loan.place, "it"), words.borrowed));
    add_later_use(d, use, name);
    tell_story(d, loan, span, words.harm, use);
    if (use.kind == LaterUse::Kind::Use && !words.help.empty()) d.help(std::string(words.help));
}

void BorrowReporter::use_of_borrowed(Location at, PlaceId place, Span span, const Loan& loan) {
    conflict({Diag::UseOfMutBorrowed, "used here", "borrowed as mutable", Harm::Reads, ""}, at,
             place, span, loan);
}

void BorrowReporter::assignment(Location at, PlaceId place, Span span, const Loan& loan) {
    if (loan.is_fake) {
        diags_.report(Diag::MutateInGuard, span, quoted(place, "this value"))
            .at("assigned while the match is still choosing an arm")
            .label(loan.span, "this is what the match looks at")
            .because(kChangeInGuard);
        return;
    }
    conflict({Diag::AssignToBorrowed, "assigned here, while it is borrowed", "borrowed",
              Harm::Writes, ""},
             at, place, span, loan);
}

void BorrowReporter::move_out(Location at, PlaceId place, Span span, const Loan& loan) {
    conflict({Diag::MoveOfBorrowed, "moved out here, while it is borrowed", "borrowed", Harm::Moves,
              "move it after the last use of the borrow, or give away a clone"},
             at, place, span, loan);
}

// ---- What does not live long enough

bool BorrowReporter::blames_destructor(PlaceId borrowed, PlaceId dropped) {
    // A part of something with a destructor, which may look at the part.
    if (dropped.valid() && body_.places.is_prefix(borrowed, dropped)) return false;
    for (PlaceId p = borrowed; body_.places[p].parent.valid(); p = body_.places[p].parent)
        if (std::holds_alternative<mir::proj::Field>(body_.places[p].elem) &&
            has_destructor(program_, body_.places[body_.places[p].parent].type))
            return true;
    return false;
}

void BorrowReporter::does_not_live_long_enough(Location at, PlaceId dropped, Span span,
                                               const Loan& loan) {
    const LocalId local = body_.places[loan.place].local;
    const LaterUse use = explain(at, loan);
    if (blames_destructor(loan.place, dropped)) return destructor_conflict(loan, span, use);
    const std::string name = name_of(loan.place);
    if (loan.captured.valid() && use.kind == LaterUse::Kind::Outlives && !name.empty() &&
        (use.why == Why::Return || use.why == Why::ImplResult || use.why == Why::CallArgument)) {
        diags_.report(Diag::EscapingCapture, loan.span, fmt::format("`{}`", name))
            .at(fmt::format("the closure may outlive `{}`, which it borrows", name))
            .label(loan.captured, fmt::format("`{}` is borrowed here", name))
            .help("with `move` in front the closure takes what it uses for itself")
            .because(fmt::format("line {}: the closure holds the address of {}, which ends with "
                                 "this call of the function; calls of the closure come later",
                                 line_of(loan.span), memory_of(loan.place)));
        return;
    }
    if (use.kind == LaterUse::Kind::Outlives && use.why == Why::Return)
        return returned_reference(loan, use, span);
    if (name.empty() && is_kept_by_constant(body_, local)) return kept_temporary(loan);
    if (name.empty()) {
        auto& d = diags_.report(Diag::TemporaryDropped, body_.locals[local].span);
        d.at("this makes a temporary value, which is freed while it is still borrowed");
        d.label(span, "the temporary value is freed here, at the end of the statement");
        add_later_use(d, use, "the temporary value");
        tell_story(d, loan, span, Harm::Ends, use);
        if (use.kind == LaterUse::Kind::Use || use.kind == LaterUse::Kind::Drop)
            d.help("give the value a name with `let`, so that it lives as long as the name");
        return;
    }
    const Span borrowed = loan.captured.valid() ? loan.captured : loan.span;
    auto& d = diags_.report(Diag::NotLongEnough, borrowed, name);
    d.at("what is borrowed here does not live long enough");
    if (body_.locals[local].span.valid())
        d.label(body_.locals[local].span,
                fmt::format("`{}` is declared here", name_of(body_.places.local_place(local))));
    d.label(span, fmt::format("`{}` is dropped here, while it is still borrowed", name));
    add_later_use(d, use, fmt::format("`{}`", name));
    tell_story(d, loan, span, Harm::Ends, use);
}

void BorrowReporter::kept_temporary(const Loan& loan) {
    if (loan.kind == mir::BorrowKind::Shared) {
        diags_.report(Diag::Unsupported, loan.span, "this borrow in a constant is");
        return;
    }
    diags_.report(Diag::MutBorrowForever, loan.span)
        .at("what a constant's value points to must never change")
        .because(
            "each use of the constant is a copy of its address, so that all of them would be ways "
            "to change the same bytes");
}

void BorrowReporter::destructor_conflict(const Loan& loan, Span span, const LaterUse& use) {
    const std::string name = quoted(loan.place, "this value");
    auto& d = diags_.report(Diag::BorrowInDestructor, loan.span);
    d.at(fmt::format("{} is borrowed here", name));
    d.label(span, fmt::format("here the value that {} is a part of is dropped, and its destructor "
                              "may use it",
                              name));
    add_later_use(d, use, name);
    tell_story(d, loan, span, Harm::Destroys, use);
}

void BorrowReporter::returned_reference(const Loan& loan, const LaterUse& use, Span span) {
    const LocalId local = body_.places[loan.place].local;
    const mir::Local& info = body_.locals[local];
    const std::string name = name_of(loan.place);
    const bool itself = use.span == loan.span;
    const std::string what = name.empty()   ? std::string("a temporary value")
                             : info.is_arg  ? fmt::format("the parameter `{}`", name)
                             : info.is_user ? fmt::format("the local variable `{}`", name)
                                            : fmt::format("`{}`", name);
    auto& d = diags_.report(Diag::ReturnOfLocal, use.span,
                            itself ? "a reference to" : "a value that borrows from", what);
    d.at(itself ? fmt::format("{} is gone when the function returns", what)
                : std::string("returns a value that refers to data owned by this function"));
    if (!itself)
        d.label(name.empty() ? info.span : loan.span,
                name.empty() ? std::string("the temporary value is made here")
                             : fmt::format("`{}` is borrowed here", name));
    d.help("return the value itself instead of a reference to it");
    tell_story(d, loan, span, Harm::Ends, use);
}

}  // namespace fleck
