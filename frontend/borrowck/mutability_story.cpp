// The story of a forbidden change for --why: what would be written where, and whom that would harm.
// A variable without `mut` owns its bytes, so that the rule guards a promise and no memory; what is
// behind a `&` is looked at by others.
#include <fmt/format.h>

#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/elaborate.h"
#include "frontend/borrowck/mutability.h"
#include "frontend/sema/infer.h"

namespace fleck {

using mir::PlaceId;

uint32_t MutabilityReporter::line_of(Span span) const {
    return program_.sources.line_col(span.begin).line;
}

// A short piece of the program in backquotes; empty if it is long, or only says `otherwise`.
std::string MutabilityReporter::written(Span span, std::string_view otherwise) const {
    constexpr size_t kLongest = 30;
    const std::string_view text = program_.sources.text(span);
    const bool fits = text.size() <= kLongest && text.find('\n') == text.npos;
    return fits && !text.empty() && text != otherwise ? fmt::format("`{}`", text) : std::string();
}

bool MutabilityReporter::owns_something(PlaceId place) {
    const auto owner = body_owner(body_);
    const ParamEnv env = owner ? param_env(program_, *owner) : ParamEnv{};
    return needs_drop(program_, env, body_.places[place].type);
}

void MutabilityReporter::tell_story(Diagnostic& d, const ForbiddenChange& change) {
    const auto described = describe_place(program_, body_, change.place);
    const std::string name = described ? fmt::format("`{}`", *described) : "this value";
    const bool owns = owns_something(change.place);
    if (change.kind == ForbiddenChange::Kind::Borrow)
        d.because(
            fmt::format("line {}: this makes an address of {} through which its bytes{} may "
                        "be changed",
                        line_of(change.span), name, owns ? ", and what they own," : ""));
    else
        tell_of_write(d, change, name, owns);
    const TypeId type = body_.places[change.obstacle].type;
    if (captured_at(body_, change.obstacle) || body_.closure == ClosureKind::Fn)
        return tell_of_capture(d, change.obstacle);
    const bool is_pointer = program_.types.is<ty::Ref>(type) || program_.types.is<ty::RawPtr>(type);
    const bool behind_it = is_pointer && change.place != change.obstacle;
    if (behind_it) return tell_of_loan(d, change.obstacle, owns);
    tell_of_promise(d, change.obstacle);
}

void MutabilityReporter::tell_of_write(Diagnostic& d, const ForbiddenChange& change,
                                       const std::string& name, bool owns) {
    const std::string text = written(change.span, name.substr(1, name.size() - 2));
    d.because(fmt::format("line {}: {} new bytes to {}{}", line_of(change.span),
                          text.empty() ? "this would write" : text + " would write", name,
                          owns ? ", and free what the old value owns" : ""));
}

void MutabilityReporter::tell_of_promise(Diagnostic& d, PlaceId variable) {
    const auto name = describe_place(program_, body_, variable);
    d.because(
        fmt::format("memory would come to no harm by this alone: the bytes belong to {0}. Without "
                    "`mut` it is a promise to whoever reads the program that {0} keeps the value "
                    "that it got first; with `mut` it may get others",
                    name ? fmt::format("`{}`", *name) : std::string("this value")));
}

void MutabilityReporter::tell_of_capture(Diagnostic& d, PlaceId captured) {
    if (body_.closure == ClosureKind::Fn) {
        d.because(
            "whoever has an `Fn` closure may call it while another call of it is under way: what "
            "one of them reads would change under its eyes");
        return;
    }
    tell_of_promise(d, captured);
}

// Whose memory it is, if the reference was made here.
void MutabilityReporter::tell_of_loan(Diagnostic& d, PlaceId reference, bool owns) {
    const auto described = describe_place(program_, body_, reference);
    const std::string name = described ? fmt::format("`{}`", *described) : std::string();
    const mir::Local& local = body_.locals[body_.places[reference].local];
    std::string made;
    for (const mir::Block& block : body_.blocks)
        for (const mir::Statement& s : block.statements) {
            const auto* a = std::get_if<mir::Assign>(&s.op);
            const auto* ref = a != nullptr ? std::get_if<mir::Ref>(&a->value) : nullptr;
            if (ref == nullptr || a->place != reference || !described) continue;
            if (const auto lent = describe_place(program_, body_, ref->place))
                made = fmt::format("line {}: {} got the address of `{}`", line_of(s.span), name,
                                   *lent);
        }
    if (const auto of = static_addressed(body_, reference))
        made = fmt::format("`{}` is in static memory, and lent to the whole program",
                           program_.symbols.text(program_.static_item(*of).name));
    else if (made.empty())
        made = !described ? "this memory is lent"
               : local.is_arg
                   ? fmt::format("{} is an address in memory that the caller has lent", name)
                   : fmt::format("{} is an address in memory of somebody else", name);
    d.because(
        fmt::format("{}, to look at what is there; others may look at it at the same time", made));
    d.because(fmt::format("the others count on what they saw there{}",
                          owns ? ": a value that grows moves to a new heap block, and they would "
                                 "go on reading the old one, which was freed"
                               : ", and what they have made of it would be wrong"));
}

}  // namespace fleck
