// What the narrator says of each event.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "interp/trace/text.h"

namespace fleck::trace {

namespace {

constexpr uint64_t kElements = 3;   // of a sequence whose drops are told one by one
constexpr uint32_t kDrops = 8;      // inside of each other that are told
constexpr size_t kNames = 100'000;  // of moved values that are remembered

// "block #1 stays where it is", "blocks #1, #2 stay where they are".
std::string blocks_stay(std::span<const BlockNo> owned) {
    if (owned.size() == 1) return block_name(owned[0]) + " stays where it is";
    std::string list;
    for (const BlockNo b : owned.subspan(0, std::min<size_t>(owned.size(), 4)))
        list += fmt::format("{}#{}", list.empty() ? "" : ", ", b);
    if (owned.size() > 4) list += fmt::format(" and {} more", owned.size() - 4);
    return fmt::format("blocks {} stay where they are", list);
}

// A long type of a value that nobody has named: `Map<..>`.
std::string without_details(const std::string& type) {
    constexpr size_t kLongest = 40;
    const size_t arguments = type.find('<');
    if (type.size() <= kLongest || arguments == std::string::npos) return type;
    return type.substr(0, arguments) + "<..>";
}

constexpr size_t kHeldCalls = 3;  // calls that are told when something new happens in them

// Of `all[1..3]`, `all` and 1; of another name, nothing.
std::pair<std::string, uint64_t> part_of_array(std::string_view name) {
    const size_t open = name.rfind('['), dots = name.rfind("..");
    if (is_words(name) || !name.ends_with(']') || dots == std::string::npos || dots <= open + 1)
        return {};
    return {std::string(name.substr(0, open)),
            std::stoull(std::string(name.substr(open + 1, dots - open - 1)))};
}

// `remove` of `HashMap<String, i32>::remove<str>`.
std::string last_name(std::string_view function) {
    const std::string plain = without_arguments(function);
    const size_t path = plain.rfind("::");
    return path == std::string::npos ? plain : plain.substr(path + 2);
}

}  // namespace

// ---- calls and loops ----

void TextNarrator::tell(const Event& event, const EnterFunction& e) {
    if (hidden(event)) return;
    if (frame().counting()) {
        visit_.more.calls += 1;
        Frame next;
        next.activation = ++activations_;
        next.function = next.for_function = e.name;
        next.muted = true;
        frames_.push_back(std::move(next));
        return;
    }
    std::string params;
    for (const PlaceView& p : e.params) {
        const std::string v = value(p);
        // A closure is given what it has captured; if that is nothing, it is not worth a word.
        if (p.name.empty() && (v.ends_with("closure {}") || is_closure(v))) continue;
        const std::string_view is = v.empty() || p.name.empty() ? "" : " = ";
        params += fmt::format("{}{}{}{}", params.empty() ? "" : ", ", p.name, is, v);
    }
    if (frames_.size() == 1)
        open_visit(0, {});
    else
        go_to_line(event);
    if (event.inner_span != event.span && !options_.into_std)
        folds_.begin_pass(frame().activation, event.span, line_of(event.span), e.name);
    if (!wanted(visit_) && !options_.function.empty() && is_named(e.name, options_.function)) {
        // The call of the function that is asked for stands on a line that is not.
        visit_.entries.clear();
        visit_.function = options_.function;
    }
    if (frames_.size() == 1) visit_.function = e.name;
    say_here(
        Verb::Call,
        fmt::format("{}({}): a frame of {} at {:#x}", e.name, params, bytes(e.frame_size), e.frame),
        std::string(e.name));
    Frame next;
    // Set to the right of the call, which may stand inside of drops.
    if (frames_.size() > 1) next.column = frame().column + 2 + frame().nesting;
    next.held = hold_call();
    next.call_told = settle();
    if (next.call_told) next.held = nullptr;
    if (frames_.size() >= kHeldCalls) frames_[frames_.size() - kHeldCalls].held = nullptr;
    const bool first_calls = folds_.enter(e.name);
    next.full = frame().full && next.call_told && first_calls;
    if (filtered()) next.full = first_calls;
    next.activation = ++activations_;
    next.function = next.for_function = e.name;
    if (event.in_std) next.for_function = frame().for_function;
    for (const PlaceView& p : e.params) next.add_variable(p, line_of(e.body));
    frames_.push_back(std::move(next));
    handed_over_.clear();
}

void TextNarrator::tell(const Event& event, const LeaveFunction& e) {
    if (hidden(event) || frames_.size() == 1) return;
    if (frame().muted) {
        frames_.pop_back();
        return;
    }
    frame().end_drops();
    // That it drops what it owns was told too early, if that is nothing.
    if (e.unwinding && visit_.activation == frame().activation && !visit_.entries.empty() &&
        visit_.entries.back().verb == Verb::Unwind)
        visit_.entries.pop_back();
    end_visit();
    folds_.leave_call(frame().activation);
    folds_.leave(frame().function);
    if (frame().call_told) {
        // Below what the function did.
        const std::string result = e.unwinding ? "" : value(e.result);
        const std::string gone = fmt::format("its frame of {} is gone", bytes(e.frame_size));
        tell_folded(frame().column, Folds::Within::OneCall);
        page_.entry(frame().column,
                    e.unwinding
                        ? Entry{Verb::Unwind, fmt::format("out of {}: {}", e.name, gone)}
                        : Entry{Verb::Return,
                                fmt::format("{}from {}: {}", result.empty() ? "" : result + " ",
                                            e.name, gone)});
        shown_activation_ = frame().activation;
        shown_line_ = 0;
    }
    frames_.pop_back();
}

void TextNarrator::tell(const Event& event, const EarlyReturn& e) {
    if (hidden(event)) return;
    const std::string result = value(e.result);
    say(event, Verb::Leave,
        fmt::format("`?` ends {} early{}", frame().function,
                    result.empty() ? "" : ": it will return " + result),
        fmt::format("`?` {}", frame().function));
}

void TextNarrator::tell(const Event& event, const LoopRound& e) {
    if (hidden(event) || frame().muted) return;
    // The next round of a loop is another visit of its lines.
    const uint64_t activation = frame().activation;
    if (visit_.activation == activation) {
        const uint32_t line = visit_.line;
        settle();
        if (!folds_.begin_round(activation, e.loop, line_of(e.loop))) return;
        end_visit();
        if (shown_activation_ == activation && shown_line_ == line) shown_line_ = 0;
        return;
    }
    end_visit();
    if (folds_.begin_round(activation, e.loop, line_of(e.loop))) shown_line_ = 0;
}

void TextNarrator::tell(const Event& event, const LoopLeft& e) {
    if (hidden(event) || frame().muted) return;
    settle();
    folds_.leave_loop(frame().activation, e.loop);
}

void TextNarrator::tell(const Event& event, const LocalLive& e) {
    moved_to_.erase(e.local.address);
    if (!hidden(event)) frame().add_variable(e.local, line_of(event.span));
}

void TextNarrator::tell(const Event& event, const LocalDead& e) {
    if (!hidden(event)) frame().variables.erase(e.local.address);
}

void TextNarrator::Frame::add_variable(const PlaceView& local, uint32_t line) {
    if (!is_user(local)) return;
    Variable added{std::string(local.name), line};
    for (auto& [address, v] : variables)
        if (address != local.address && v.name == added.name)
            v.shares_name = added.shares_name = true;
    variables.insert_or_assign(local.address, std::move(added));
}

// At the end of a scope its name does not say which one it is, if a later one has shadowed it.
std::string TextNarrator::name_at_end(const PlaceView& place) const {
    const auto it = frame().variables.find(place.address);
    const bool known = it != frame().variables.end() && it->second.name == place.name;
    return known && it->second.shares_name
               ? fmt::format("{} of line {}", name(place), it->second.line)
               : name(place);
}

// ---- values ----

std::string TextNarrator::closure_name(Span closure) const {
    return fmt::format("the closure in line {}", line_of(closure));
}

void TextNarrator::tell(const Event& event, const Assign& e) {
    if (hidden(event)) return;
    std::string text = name(e.to);
    if (!is_user(e.to)) {
        // Without a name of its own: what the library has given a reference to.
        const BlockNo in = machine_->block_at(e.to.address);
        if (e.to.kind != PlaceView::Kind::Unknown || in == 0 || !e.to.type.valid()) return;
        text = fmt::format("{} in {}", the(machine_->type_name(e.to.type)), block_name(in));
    }
    std::string key = without_indices(text);
    if (const std::string v = value(e.to); !v.empty()) text += " = " + v;
    text += fmt::format(": {} at {:#x}", bytes(e.to.size), e.to.address);
    if (const uint64_t to = e.to.type.valid() ? machine_->target(e.to.type, e.to.address) : 0;
        to != 0) {
        const BlockNo in = machine_->block_at(to);
        text += fmt::format(", pointing to {:#x}{}", to, in == 0 ? "" : " in " + block_name(in));
    }
    say(event, Verb::Set, std::move(text), std::move(key));
}

void TextNarrator::tell(const Event& event, const Copy& e) {
    const bool captured = e.closure.valid();
    if (hidden(event) || !is_user(e.from)) return;
    if (!captured && e.to.kind == PlaceView::Kind::Temporary) return;
    std::string text =
        fmt::format("{} -> {}: {}; both can be used", name(e.from),
                    captured ? closure_name(e.closure) : name(e.to), bytes(e.from.size));
    std::string key = without_indices(text);
    say(event, Verb::Copy, std::move(text), std::move(key));
}

void TextNarrator::tell(const Event& event, const Move& e) {
    if (hidden(event)) return;
    std::string to = name(e.to), where = "to " + to;
    if (e.into == Move::Into::Argument && !e.callee.empty()) {
        const std::string callee = without_arguments(e.callee);
        to = is_user(e.to)     ? fmt::format("{} of {}", name(e.to), callee)
             : e.whole.empty() ? callee
                               : std::string(e.whole);
        where = is_user(e.to) ? "to " + to : "into " + to;
        if (!is_user(e.to) && is_user(e.from)) {
            if (handed_over_.size() > kNames) handed_over_.clear();
            handed_over_[e.to.address] = e.from.name;
        }
    }
    if (e.into == Move::Into::Field && !is_user(e.to) && e.to.type.valid()) {
        to = e.whole.empty() ? a_new(machine_->type_name(e.to.type)) : std::string(e.whole);
        where = "into " + to;
    }
    if (e.closure.valid()) {
        to = closure_name(e.closure);
        where = "into the closure";  // its line is that of the move
    }
    if (!is_user(e.from)) {
        // A new value finds its place: nothing that has a name loses it.
        if (is_user(e.to) && e.into != Move::Into::Argument) tell(event, Assign{e.to, true});
        return;
    }
    if (moved_to_.size() > kNames) moved_to_.clear();
    moved_to_[e.from.address] = where;
    const std::string from = name(e.from);
    const std::string stays = e.owned.empty() ? "" : fmt::format("; {}", blocks_stay(e.owned));
    say(event, Verb::Move,
        fmt::format("{} -> {}: {} copied{}; {} is no longer valid", from, to, bytes(e.from.size),
                    stays, is_words(e.from.name) ? "what is left there" : from),
        without_indices(name(e.from) + to));
}

void TextNarrator::tell(const Event& event, const Borrow& e) {
    if (hidden(event) || !is_user(e.of) || (e.momentary && !options_.momentary_borrows)) return;
    const std::string_view why = e.is_mut ? "to change it" : "to look at it";
    if (e.closure.valid()) {
        std::string text = fmt::format("{}, {}: {} holds its address {:#x}", name(e.of), why,
                                       closure_name(e.closure), e.of.address);
        return say(event, Verb::Borrow, std::move(text), without_indices(name(e.of)));
    }
    if (e.implicit || !is_user(e.to)) {
        std::string text = fmt::format("{}, {}", name(e.of), why);
        std::string key = without_indices(text);
        say(event, Verb::Borrow, std::move(text), std::move(key));
        return;
    }
    say(event, Verb::Borrow,
        fmt::format("{}, {}: {} holds its address {:#x}", name(e.of), why, name(e.to),
                    e.of.address),
        without_indices(name(e.of) + name(e.to)));
}

// ---- ends ----

// "`v`, Vec<i32>"; of parts "its field `name`, String", "element 2, String", "the Node in block
// #3"; "an element" where it has no place in an order.
std::string TextNarrator::drop_text(const Event& event, const DropBegin& e) const {
    const std::string type = e.place.type.valid() ? machine_->type_name(e.place.type) : "";
    if (e.place.kind != PlaceView::Kind::Part) {
        if (e.replaced && is_user(e.place)) return "the old value of " + name(e.place);
        if (const BlockNo in = machine_->block_at(e.place.address); e.replaced && in != 0)
            return fmt::format("the old {} in {}", type, block_name(in));
        if (e.is_entry && !is_user(e.place)) return "an entry";
        const bool has_name = is_user(e.place) || handed_over_.contains(e.place.address);
        if (has_name)
            return type.empty() ? name(e.place) : fmt::format("{}, {}", name_at_end(e.place), type);
        const std::string what = unnamed(event, e);
        if (what.empty()) return name(e.place);
        return type.empty() ? what : fmt::format("{}, {}", what, without_details(type));
    }
    return part_text(e, type);
}

std::string TextNarrator::part_text(const DropBegin& e, const std::string& type) const {
    const std::string_view part = e.place.name;
    if (part == "*") {
        const BlockNo in = machine_->block_at(e.place.address);
        return fmt::format("{} in {}", the(type),
                           in == 0 ? std::string("the box") : block_name(in));
    }
    if (part.starts_with('[')) {
        const std::string_view number = part.substr(1, part.size() - 2);
        const Drop* around = frame().drops.empty() ? nullptr : &frame().drops.back();
        if (!number.empty() && around != nullptr && !around->whole.empty())
            return fmt::format("`{}[{}]`, {}", around->whole,
                               around->first + std::stoull(std::string(number)), type);
        if (!number.empty() && counts_from_the_first(e.place, std::stoull(std::string(number))))
            return e.is_entry ? fmt::format("entry {}", number)
                              : fmt::format("element {}, {}", number, type);
        return e.is_entry ? "an entry" : fmt::format("an element, {}", type);
    }
    if (!part.starts_with('.')) return fmt::format("{}, {}", part, type);
    // Of a value that the library has dropped without a word.
    if (frame().drops.empty()) return fmt::format("a value's field `{}`, {}", part.substr(1), type);
    return fmt::format("its field `{}`, {}", part.substr(1), type);
}

// Is the index that of the container that is being dropped? Of a part of its elements it is not.
bool TextNarrator::counts_from_the_first(const PlaceView& element, uint64_t index) const {
    if (frame().drops.empty()) return false;
    const Drop& around = frame().drops.back();
    if (!around.type.valid()) return true;
    const std::optional<uint64_t> first = machine_->first_element(around.type, around.address);
    return !first || *first == element.address - index * element.size;
}

// What a value is that never had a name; empty: nobody knows.
std::string TextNarrator::unnamed(const Event& event, const DropBegin& e) const {
    // Drop glue is no function that anybody has called.
    const bool in_glue = event.called.starts_with("drop ");
    if (in_glue && e.from == DropBegin::From::Container) return "what it held";
    if (event.in_std && !event.called.empty() && !in_glue) {
        const std::string called =
            event.made_by.empty() ? quoted(last_name(event.called)) : std::string(event.made_by);
        switch (e.from) {
            case DropBegin::From::Caller:
                return fmt::format("what was given to {}", called);
            case DropBegin::From::Container:
                return fmt::format("what {} took out", called);
            case DropBegin::From::Entry:
                return fmt::format("the {} that {} took out", e.what, called);
            case DropBegin::From::Unknown:
                return fmt::format("a value inside of {}", called);
        }
    }
    std::string what(e.what);
    if (what.empty() && !e.returned_by.empty()) {
        const std::string by = last_name(e.returned_by);
        what = fmt::format("what {} returned", by.starts_with("the ") ? by : quoted(by));
    }
    const Span here = options_.into_std ? event.inner_span : event.span;
    if (!what.empty() && in_line(e.made_at) != in_line(here)) what += in_line(e.made_at);
    return what;
}

void TextNarrator::tell(const Event& event, const DropBegin& e) {
    const bool is_part = e.place.kind == PlaceView::Kind::Part;
    // What the library replaces is told if there is a name for it, or it is known where it was.
    const bool has_home = is_user(e.place) || machine_->block_at(e.place.address) != 0;
    const bool is_known = e.from != DropBegin::From::Unknown;
    const bool handed_over =
        event.in_std && ((e.replaced && has_home) ||
                         (e.place.kind == PlaceView::Kind::Temporary && (!e.replaced || is_known)));
    // An old value, one without a name, a part that has nothing to free. What is in a block is
    // dropped even so.
    const bool minor = e.replaced || (!is_user(e.place) && e.place.name != "*");
    Drop drop{e.has_glue && (!hidden(event) || is_part || handed_over), frame().counting(), minor,
              e.place.type, e.place.address};
    if (is_user(e.place)) std::tie(drop.whole, drop.first) = part_of_array(e.place.name);
    if (drop.told && !drop.counted && is_part) {
        const bool many = e.place.name.starts_with('[') && e.place.name.size() > 2 &&
                          std::stoull(std::string(e.place.name.substr(1))) >= kElements;
        if (many || frame().nesting >= kDrops) {
            drop.counted = true;
            go_to_line(event);
            ++visit_.more_drops;
        }
    } else if (drop.told && drop.counted && e.place.name == "*") {
        ++visit_.inner_drops;
    }
    if (drop.told && !drop.counted) {
        std::string text = drop_text(event, e);
        const bool asked = flag_ && *flag_ == std::pair{e.place.address, true};
        std::string key = is_part ? std::string(e.place.name) : without_indices(text);
        if (asked) text += ": its drop flag says that it has a value";
        say(event, Verb::Drop, std::move(text), std::move(key));
    }
    flag_.reset();
    frame().begin_drop(drop);
}

void TextNarrator::tell(const Event&, const DropFlag& e) { flag_ = {e.place.address, e.set}; }

void TextNarrator::tell(const Event&, const DropEnd&) {
    if (frame().drops.empty()) return;
    const Drop drop = frame().end_drop();
    if (!drop.told || drop.counted || !drop.minor || visit_.entries.empty()) return;
    const Entry& last = visit_.entries.back();
    if (last.verb != Verb::Drop || last.nesting != frame().nesting) return;
    visit_.entries.pop_back();
    // A line of which there is nothing to tell after all is not shown for it.
    if (visit_.entries.empty()) visit_.fresh = false;
}

void TextNarrator::tell(const Event& event, const DropSkipped& e) {
    if (hidden(event) || !is_user(e.place)) return;
    const auto to = moved_to_.find(e.place.address);
    std::string where = to == moved_to_.end() ? "away" : to->second;
    // A closure has a line of its own.
    if (where.find(" in line ") != std::string::npos) where += ',';
    where += in_line(e.moved_at);
    const bool asked = flag_ && !flag_->second;
    flag_.reset();
    say(event, Verb::Skip,
        fmt::format("{}: {}nothing to drop, its value was moved {}", name_at_end(e.place),
                    asked ? "its drop flag says: " : "", where));
}

}  // namespace fleck::trace
