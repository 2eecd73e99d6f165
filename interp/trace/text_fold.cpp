#include "interp/trace/text_fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "frontend/base/check.h"

namespace fleck::trace {

bool is_closure(std::string_view name) { return name.starts_with("the closure "); }

std::string count(uint64_t n, std::string_view one) {
    return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s");
}

// ---- Totals

void Totals::add(const Entry& entry) {
    switch (entry.verb) {
        case Verb::Alloc:
            ++allocations;
            bytes_allocated += entry.bytes;
            return;
        case Verb::Free:
            ++frees;
            bytes_freed += entry.bytes;
            return;
        case Verb::Realloc:
            ++reallocations;
            return;
        case Verb::Call:
            ++calls;
            return;
        case Verb::Abort:
        case Verb::Borrow:
        case Verb::Copy:
        case Verb::Drop:
        case Verb::Grow:
        case Verb::Heap:
        case Verb::Leave:
        case Verb::Move:
        case Verb::Panic:
        case Verb::Print:
        case Verb::Return:
        case Verb::Set:
        case Verb::Skip:
        case Verb::Unwind:
            return;
    }
    FLECK_UNREACHABLE();
}

void Totals::add(const Totals& other) {
    allocations += other.allocations;
    bytes_allocated += other.bytes_allocated;
    frees += other.frees;
    bytes_freed += other.bytes_freed;
    reallocations += other.reallocations;
    calls += other.calls;
    visits += other.visits;
}

void Totals::subtract(const Totals& other) {
    const auto less = [](uint64_t& from, uint64_t n) { from -= std::min(from, n); };
    less(allocations, other.allocations);
    less(bytes_allocated, other.bytes_allocated);
    less(frees, other.frees);
    less(bytes_freed, other.bytes_freed);
    less(reallocations, other.reallocations);
    less(calls, other.calls);
    less(visits, other.visits);
}

std::string Totals::text() const {
    std::string out;
    const auto add_part = [&](uint64_t n, const std::string& part) {
        if (n != 0) out += (out.empty() ? "" : ", ") + part;
    };
    add_part(calls, count(calls, "call"));
    add_part(allocations, fmt::format("{} allocated ({})", count(allocations, "block"),
                                      count(bytes_allocated, "byte")));
    add_part(reallocations, fmt::format("{} resized", count(reallocations, "block")));
    add_part(frees,
             fmt::format("{} freed ({})", count(frees, "block"), count(bytes_freed, "byte")));
    return out;
}

// ---- Loops

bool Folds::begin_round(uint64_t activation, Span span, uint32_t line) {
    // Loops inside of this one that were left without a word are over.
    size_t at = loops_.size();
    while (at > 0 && loops_[at - 1].activation == activation && loops_[at - 1].span != span) --at;
    if (at == 0 || loops_[at - 1].activation != activation) {
        loops_.push_back({activation, span, line, 1, 0, ended_.size(), false});
        return false;
    }
    while (loops_.size() > at) pop_loop();
    next_round(loops_.back());
    return true;
}

void Folds::next_round(Loop& loop) {
    if (++loop.round == loop.told_rounds() + 1) ++late_loops_;
    if (loop.round == 2 && !loop.of_library()) ++second_loops_;
    loop.in_body = loop.of_library();
}

void Folds::begin_pass(uint64_t activation, Span span, uint32_t line, std::string_view function) {
    const auto is_over = [&](const Loop& loop) {
        return loop.activation == activation && loop.of_library() && loop.span != span;
    };
    while (!loops_.empty() && is_over(loops_.back())) pop_loop();
    if (loops_.empty() || loops_.back().activation != activation || loops_.back().span != span)
        loops_.push_back(
            {activation, span, line, 1, 0, ended_.size(), true, std::string(function)});
    else if (loops_.back().function == function)
        next_round(loops_.back());
}

void Folds::leave_passes(uint64_t activation, uint32_t line) {
    const auto is_over = [&](const Loop& loop) {
        return loop.activation == activation && loop.of_library() && loop.line != line;
    };
    while (!loops_.empty() && is_over(loops_.back())) pop_loop();
}

void Folds::leave_loop(uint64_t activation, Span span) {
    for (size_t i = loops_.size(); i > 0 && loops_[i - 1].activation == activation; --i) {
        if (loops_[i - 1].span != span) continue;
        while (loops_.size() >= i) pop_loop();
        return;
    }
}

void Folds::leave_call(uint64_t activation) {
    while (!loops_.empty() && loops_.back().activation == activation) pop_loop();
}

void Folds::pop_loop() {
    const Loop& loop = loops_.back();
    if (loop.folded_from != 0) {
        // Whole rounds of it say more than the loops inside of them.
        if (loop.last_round() > loop.folded_from && loop.ended_before < ended_.size())
            ended_.resize(loop.ended_before);
        if (ended_.size() <= kNamedLoops) {
            ended_.push_back(folded_part(loop));
            ended_.back().is_test = loop.last_round() < loop.folded_from;
        }
    }
    if (loop.round > loop.told_rounds()) --late_loops_;
    if (loop.round >= 2 && !loop.of_library()) --second_loops_;
    loops_.pop_back();
}

void Folds::visit(uint32_t line) {
    if (!loops_.empty() && loops_.back().line != line) loops_.back().in_body = true;
}

// ---- Calls

bool Folds::enter(std::string_view function) {
    Calls& c = calls_[std::string(function)];
    ++c.active;
    return c.active <= kNested && c.told++ < kCalls;
}

void Folds::leave(std::string_view function) { --calls_[std::string(function)].active; }

// ---- Folding

bool Folds::is_new(uint64_t shape) {
    return shapes_.size() < kShapes && shapes_.insert(shape).second;
}

void Folds::fold(const Totals& what) {
    totals_.add(what);
    ++totals_.visits;
    for (Loop& loop : loops_) loop.folded_in = loop.round;
    // If something is folded in a loop, it is in those around it too.
    for (size_t i = loops_.size(); i > 0 && loops_[i - 1].folded_from == 0; --i)
        loops_[i - 1].folded_from = loops_[i - 1].round;
}

void Folds::unfold() {
    for (Loop& loop : loops_) loop.told_in = loop.round;
}

Folds::Range Folds::folded_part(const Loop& loop) {
    return {loop.line, loop.folded_from, std::max(loop.last_round(), loop.folded_from),
            loop.function, loop.told_in == loop.folded_from};
}

std::string Folds::describe(const Range& range) {
    const std::string_view one = range.function.empty() ? "round" : "call";
    const auto numbered = [&](uint64_t from, uint64_t to) {
        return from == to
                   ? fmt::format("{} {}", one, from)
                   : fmt::format("{}s {} {} {}", one, from, to == from + 1 ? "and" : "to", to);
    };
    std::string out = numbered(range.from, range.to);
    if (range.begun) {
        out = "the rest of " + numbered(range.from, range.from);
        if (range.to > range.from) out += " and " + numbered(range.from + 1, range.to);
    }
    if (range.is_test) out = "the last test";
    if (is_closure(range.function)) {
        const std::string where = fmt::format(" in line {}", range.line);
        return out + " of " + range.function + (range.function.ends_with(where) ? "" : where);
    }
    if (!range.function.empty())
        return fmt::format("{} of `{}` in line {}", out, range.function, range.line);
    return fmt::format("{} of the loop in line {}", out, range.line);
}

// Of the loops that run, the one whose rounds say most: the outermost of which several rounds are
// folded; else what the library does for this line; else the outermost.
const Folds::Loop* Folds::loop_to_name() const {
    const Loop* named = nullptr;
    for (const Loop& loop : loops_) {
        if (loop.folded_from == 0) continue;
        if (loop.last_round() > loop.folded_from) return &loop;
        if (ended_.empty() && (named == nullptr || loop.of_library())) named = &loop;
    }
    return named;
}

const Folds::Loop* Folds::outermost() const {
    const auto it =
        std::ranges::find_if(loops_, [](const Loop& loop) { return loop.folded_from != 0; });
    return it == loops_.end() ? nullptr : &*it;
}

std::string Folds::announce() {
    if (!pending() || announced_) return "";
    announced_ = true;
    const Loop* loop = outermost();
    if (loop == nullptr) return "from here on as before";
    Range first = folded_part(*loop);
    if (loop->of_library() && first.begun) return "the rest of this call: as before";
    first.to = first.from;
    return describe(first) + ", and from there on: as before";
}

std::string Folds::take(Within within) {
    std::string where;
    if (const Loop* loop = within == Within::OneCall ? nullptr : loop_to_name())
        where = describe(folded_part(*loop)) + (loop->of_library() ? "" : ", up to here");
    if (where.empty() && ended_.size() <= kNamedLoops)
        for (const Range& range : ended_) where += (where.empty() ? "" : ", ") + describe(range);
    std::string out = where.empty() ? "as before" : where + ": as before";
    const std::string totals = totals_.text();
    if (!totals.empty()) out += "; " + totals;
    if (std::exchange(announced_, false) && totals.empty()) out.clear();
    for (Loop& loop : loops_) loop.folded_from = loop.ended_before = 0;
    ended_.clear();
    totals_ = {};
    return out;
}

}  // namespace fleck::trace
