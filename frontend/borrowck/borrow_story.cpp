// The story of a rejected line in terms of stack and heap, for --why: what the reference points at,
// what the line would do to it, and when it would hurt.
#include <fmt/format.h>

#include "frontend/borrowck/borrow_report.h"
#include "frontend/sema/infer.h"

namespace fleck {

using mir::PlaceId;

uint32_t BorrowReporter::line_of(Span span) const {
    return program_.sources.line_col(span.begin).line;
}

// Where the bytes of a place are: "the stack slot of `x`".
std::string BorrowReporter::memory_of(PlaceId place) {
    for (PlaceId p = place; body_.places[p].parent.valid(); p = body_.places[p].parent) {
        if (!std::holds_alternative<mir::proj::Deref>(body_.places[p].elem)) continue;
        const PlaceId pointer = body_.places[p].parent;
        const std::string name = quoted(pointer, "a pointer");
        return program_.is_box(body_.places[pointer].type)
                   ? fmt::format("the heap block that {} owns", name)
                   : fmt::format("the memory that {} points to", name);
    }
    const PlaceId root = body_.places.local_place(body_.places[place].local);
    return fmt::format("the stack slot of {}", quoted(root, "a temporary value"));
}

void BorrowReporter::tell_story(Diagnostic& d, const Loan& loan, Span now, Harm harm,
                                const LaterUse& use) {
    const std::string memory = memory_of(loan.place);
    const std::string name = quoted(loan.place, "the temporary value");
    const bool owns = needs_drop(program_, f_.cx.env, body_.places[loan.place].type);
    d.because(fmt::format("line {}: the borrow is the address of {}{}", line_of(loan.span), memory,
                          owns ? ", or of something that the value there owns" : ""));
    switch (harm) {
        case Harm::Ends:
            d.because(fmt::format("line {}: {} ends here{}; the next value may get the same bytes",
                                  line_of(now), memory,
                                  owns ? ", and the heap memory that it owns is freed" : ""));
            break;
        case Harm::Destroys:
            d.because(
                fmt::format("line {}: a destructor runs here that has the same address, and "
                            "may change what is there{}",
                            line_of(now), owns ? ", or free what it owns" : ""));
            break;
        case Harm::Moves:
            d.because(fmt::format(
                "line {}: the bytes of {} would be copied to a new owner, who may change "
                "or free what they own; {} holds nothing any more",
                line_of(now), name, memory));
            break;
        case Harm::Writes:
            d.because(fmt::format("line {}: new bytes would be written to {}{}", line_of(now),
                                  memory,
                                  owns ? ", and what the old value owns would be freed" : ""));
            break;
        case Harm::Reads:
            d.because(
                fmt::format("line {}: {} would be read by a second way, while the mutable "
                            "borrow counts on being the only one",
                            line_of(now), memory));
            break;
        case Harm::Borrows:
            d.because(fmt::format(
                "line {}: this would be a second way to the same memory, and one of the two may "
                "write{}",
                line_of(now),
                owns ? ": a value that grows moves to a new heap block and frees the old one"
                     : ""));
            break;
    }
    switch (use.kind) {
        case LaterUse::Kind::Use:
        case LaterUse::Kind::UseInLoop:
            d.because(
                fmt::format("line {}: here the old address would be used", line_of(use.span)));
            break;
        case LaterUse::Kind::Drop:
            d.because(fmt::format("line {}: a destructor runs here, and it may use the old address",
                                  line_of(use.span)));
            break;
        case LaterUse::Kind::Outlives:
            d.because("the caller of this function would use the old address");
            break;
        case LaterUse::Kind::None:
            break;
    }
}

void BorrowReporter::tell_lifetimes(Diagnostic& d, const Outlives& because,
                                    const std::string& lender, const std::string& target) {
    const bool is_result = because.why == Why::Return || because.why == Why::ImplResult;
    const std::string_view where = is_result                          ? "the result holds"
                                   : because.why == Why::CallArgument ? "the call is given"
                                   : because.why == Why::Assignment   ? "what is stored here holds"
                                                                      : "what is made here holds";
    d.because(fmt::format("line {}: {} an address that came with {}", line_of(because.span), where,
                          lender));
    d.because(
        fmt::format("callers are held to the signature only: one of them may lend something for {} "
                    "that ends before {} does, a variable of an inner block, say",
                    lender, target));
    d.because(
        fmt::format("then {} would be used when the memory it points to is gone. Whether a caller "
                    "does so cannot be known here: a body is checked for all of them",
                    is_result ? "the result" : "the address"));
}

}  // namespace fleck
