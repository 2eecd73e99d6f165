#include "interp/trace/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace fleck::trace {

namespace {

constexpr uint64_t kPage = 4096;
constexpr size_t kLongestValue = 60;

std::string count(uint64_t n, std::string_view one) {
    return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s");
}

std::string bytes(uint64_t n) { return count(n, "byte"); }

std::string block(BlockNo number) { return fmt::format("block #{}", number); }

// "block #1 stays where it is", "blocks #1, #2 stay where they are".
std::string blocks_stay(std::span<const BlockNo> owned) {
    if (owned.size() == 1) return block(owned[0]) + " stays where it is";
    std::string list;
    for (const BlockNo b : owned.subspan(0, std::min<size_t>(owned.size(), 4)))
        list += fmt::format("{}#{}", list.empty() ? "" : ", ", b);
    if (owned.size() > 4) list += fmt::format(" and {} more", owned.size() - 4);
    return fmt::format("blocks {} stay where they are", list);
}

// Cut in front of a UTF-8 sequence, never inside of one.
std::string shortened(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (text.size() <= kLongestValue) return text;
    size_t end = kLongestValue - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "...";
}

// `drop<String>` is `drop` to a reader.
std::string_view without_arguments(std::string_view function) {
    return function.ends_with('>') ? function.substr(0, function.find('<')) : function;
}

bool is_user(const PlaceView& place) { return place.kind == PlaceView::Kind::User; }

}  // namespace

TextNarrator::TextNarrator(const SourceMap& sources, std::FILE* to, TextOptions options)
    : sources_(sources), options_(options), page_(to, options.color), frames_{{0, {}}} {}

void TextNarrator::on(const Event& event, const Inspector& machine) {
    machine_ = &machine;
    std::visit([&](const auto& kind) { tell(event, kind); }, event.kind);
    machine_ = nullptr;
}

// ---- names and values ----

std::string TextNarrator::name(const PlaceView& place) const {
    switch (place.kind) {
        case PlaceView::Kind::User:
            return fmt::format("`{}`", place.name);
        case PlaceView::Kind::Return:
            return "the result";
        case PlaceView::Kind::Temporary:
        case PlaceView::Kind::Unknown:
            break;
    }
    const std::string type = place.type.valid() ? machine_->type_name(place.type) : "";
    const std::string what =
        type.empty() ? std::string("a value") : fmt::format("a value of type `{}`", type);
    const BlockNo in = machine_->block_at(place.address);
    return in == 0 ? what : fmt::format("{} in {}", what, block(in));
}

std::string TextNarrator::value(const PlaceView& place) const {
    if (!place.type.valid() || place.size == 0) return "";
    return shortened(machine_->render(place.type, place.address));
}

// ---- where on the page ----

uint32_t TextNarrator::Frame::nesting() const {
    return static_cast<uint32_t>(std::ranges::count(drops, true));
}

uint32_t TextNarrator::line_of(Span span) const {
    return span.valid() ? sources_.line_col(span.begin).line : 0;
}

// The prelude's own business; what it does to the heap is told on the user's line all the same.
bool TextNarrator::hidden(const Event& event) const { return event.in_std && !options_.into_std; }

void TextNarrator::go_to_line(const Event& event) {
    const Span span = options_.into_std && event.inner_span.valid() ? event.inner_span : event.span;
    const uint32_t line = line_of(span);
    if (line == 0 || (frame().activation == shown_activation_ && line == shown_line_)) return;
    const FileId file = sources_.file_of(span.begin);
    page_.begin_visit(static_cast<uint32_t>(frames_.size() - 1), line,
                      sources_.line_text(file, line));
    shown_activation_ = frame().activation;
    shown_line_ = line;
}

void TextNarrator::go_to_frame() {
    if (frame().activation == shown_activation_) return;
    page_.begin_plain(static_cast<uint32_t>(frames_.size() - 1));
    shown_activation_ = frame().activation;
    shown_line_ = 0;
}

void TextNarrator::say(const Event& event, Verb verb, std::string text) {
    go_to_line(event);
    say_here(verb, std::move(text));
}

void TextNarrator::say_here(Verb verb, std::string text) {
    const bool inside = growth_open_ && (verb == Verb::Alloc || verb == Verb::Realloc ||
                                         verb == Verb::Heap || verb == Verb::Free);
    const uint32_t nesting = frame().nesting() + (inside ? 1 : 0);
    // `v[i] + v[j]` borrows `v` twice; once is enough to read.
    const std::vector<Entry>& told = page_.entries();
    if (verb == Verb::Borrow && !told.empty() && told.back().verb == verb &&
        told.back().text == text)
        return;
    page_.tell({verb, std::move(text), nesting});
    growth_open_ = verb == Verb::Grow || (inside && verb == Verb::Heap);
}

// ---- calls ----

void TextNarrator::tell(const Event& event, const EnterFunction& e) {
    if (hidden(event)) return;
    std::string params;
    for (const PlaceView& p : e.params) {
        const std::string v = value(p);
        params +=
            fmt::format("{}{}{}{}", params.empty() ? "" : ", ", p.name, v.empty() ? "" : " = ", v);
    }
    if (frames_.size() == 1)
        page_.begin_plain(1);
    else
        go_to_line(event);
    say_here(Verb::Call, fmt::format("{}({}): a frame of {} at {:#x}", e.name, params,
                                     bytes(e.frame_size), e.frame));
    frames_.push_back({++activations_, {}});
}

void TextNarrator::tell(const Event& event, const LeaveFunction& e) {
    if (hidden(event) || frames_.size() == 1) return;
    // Below what the function did; a function that did nothing to tell of returns on the call's
    // line.
    const std::string result = e.unwinding || e.result.size == 0 ? "" : value(e.result);
    const std::string gone = fmt::format("its frame of {} is gone", bytes(e.frame_size));
    frame().drops.clear();
    go_to_frame();
    if (e.unwinding)
        say_here(Verb::Unwind, fmt::format("out of {}: {}", e.name, gone));
    else
        say_here(Verb::Return,
                 fmt::format("{}from {}: {}", result.empty() ? "" : result + " ", e.name, gone));
    frames_.pop_back();
}

void TextNarrator::tell(const Event&, const EnterScope& e) {
    // The next round of a loop is another visit of its lines; not if its head was shown just now.
    if (shown_line_ != line_of(e.scope)) shown_line_ = 0;
}
void TextNarrator::tell(const Event&, const LeaveScope&) {}
void TextNarrator::tell(const Event&, const LocalLive&) {}
void TextNarrator::tell(const Event&, const LocalDead&) {}

// ---- values ----

void TextNarrator::tell(const Event& event, const Assign& e) {
    if (hidden(event) || !is_user(e.to)) return;
    std::string text = name(e.to);
    if (const std::string v = value(e.to); !v.empty()) text += " = " + v;
    if (e.initial) text += fmt::format(": {} at {:#x}", bytes(e.to.size), e.to.address);
    say(event, Verb::Set, std::move(text));
}

void TextNarrator::tell(const Event& event, const Copy& e) {
    if (hidden(event) || !is_user(e.from) || e.to.kind == PlaceView::Kind::Temporary) return;
    say(event, Verb::Copy,
        fmt::format("{} -> {}: {}; both can be used", name(e.from), name(e.to),
                    bytes(e.from.size)));
}

void TextNarrator::tell(const Event& event, const Move& e) {
    if (hidden(event)) return;
    std::string to = name(e.to);
    if (e.into == Move::Into::Argument && !e.callee.empty())
        to = is_user(e.to) ? fmt::format("{} of {}", to, without_arguments(e.callee))
                           : fmt::format("a parameter of {}", without_arguments(e.callee));
    if (!is_user(e.from)) {
        // A new value finds its place: nothing that has a name loses it.
        if (is_user(e.to)) tell(event, Assign{e.to, true});
        return;
    }
    moved_to_[e.from.address] = to;
    const std::string stays = e.owned.empty() ? "" : fmt::format("; {}", blocks_stay(e.owned));
    say(event, Verb::Move,
        fmt::format("{} -> {}: {} copied{}; {} cannot be used any more", name(e.from), to,
                    bytes(e.from.size), stays, name(e.from)));
}

void TextNarrator::tell(const Event& event, const Borrow& e) {
    if (hidden(event) || e.for_format || !is_user(e.of)) return;
    const std::string_view why = e.is_mut ? "to change it" : "to look at it";
    if (e.implicit || !is_user(e.to)) {
        say(event, Verb::Borrow, fmt::format("{}, {}", name(e.of), why));
        return;
    }
    say(event, Verb::Borrow,
        fmt::format("{}, {}: {} holds its address {:#x}; {} stays the owner", name(e.of), why,
                    name(e.to), e.of.address, name(e.of)));
}

// ---- ends ----

void TextNarrator::tell(const Event& event, const DropBegin& e) {
    const bool told = e.has_glue && (!hidden(event) || frame().nesting() > 0);
    if (told) {
        std::string text = e.replaced ? "the old value of " + name(e.place) : name(e.place);
        if (is_user(e.place) && !e.replaced && e.place.type.valid())
            text += fmt::format(", {}", machine_->type_name(e.place.type));
        say(event, Verb::Drop, std::move(text));
    }
    frame().drops.push_back(told);
}

void TextNarrator::tell(const Event&, const DropEnd&) {
    if (!frame().drops.empty()) frame().drops.pop_back();
}

void TextNarrator::tell(const Event& event, const DropSkipped& e) {
    if (hidden(event) || !is_user(e.place)) return;
    const auto to = moved_to_.find(e.place.address);
    std::string where = to == moved_to_.end() ? "away" : fmt::format("to {}", to->second);
    if (const uint32_t line = line_of(e.moved_at); line != 0)
        where += fmt::format(" in line {}", line);
    say(event, Verb::Skip,
        fmt::format("{}: nothing to drop, its value was moved {}", name(e.place), where));
}

// ---- heap ----

void TextNarrator::tell(const Event& event, const HeapAlloc& e) {
    say(event, Verb::Alloc,
        fmt::format("{}: {} of heap at {:#x}", block(e.block), bytes(e.size), e.address));
}

void TextNarrator::tell(const Event& event, const HeapRealloc& e) {
    if (e.old_block == e.new_block && e.old_address == e.new_address) {
        say(event, Verb::Realloc,
            fmt::format("{} at {:#x} stays where it is and has {} now instead of {}",
                        block(e.new_block), e.new_address, bytes(e.new_size), e.old_size));
        return;
    }
    say(event, Verb::Realloc,
        fmt::format("{} -> {}: {} of heap at {:#x}; {} copied over, then {} is freed",
                    block(e.old_block), block(e.new_block), bytes(e.new_size), e.new_address,
                    bytes(std::min(e.old_size, e.new_size)), block(e.old_block)));
}

void TextNarrator::tell(const Event& event, const HeapFree& e) {
    say(event, Verb::Free,
        fmt::format("{}: {} at {:#x} go back to the heap", block(e.block), bytes(e.size),
                    e.address));
}

void TextNarrator::tell(const Event& event, const HeapGrow& e) {
    say(event, Verb::Heap,
        fmt::format("no room left: the heap gets {} ({}) more and has {} now",
                    count(e.bytes / kPage, "page"), bytes(e.bytes), bytes(e.total)));
}

void TextNarrator::tell(const Event& event, const Grow& e) {
    const BlockNo in = machine_->block_at(e.container.address);
    const std::string who = is_user(e.container) ? name(e.container)
                            : in != 0            ? "the container in " + block(in)
                                                 : "a container";
    const std::string size = fmt::format(" of {}", bytes(e.elem_size));
    std::string text;
    if (e.old_capacity == 0)
        text = fmt::format("{} gets room for {}{}", who, count(e.new_capacity, "element"), size);
    else if (e.new_capacity > e.old_capacity)
        text = fmt::format("{} is full: room for {} elements{} instead of {}", who, e.new_capacity,
                           size, e.old_capacity);
    else
        text = fmt::format("{} shrinks: room for {}{} instead of {}", who,
                           count(e.new_capacity, "element"), size, e.old_capacity);
    say(event, Verb::Grow, std::move(text));
}

// ---- panics, output, end ----

void TextNarrator::tell(const Event& event, const Panic& e) {
    say(event, Verb::Panic,
        fmt::format("{}: from here on every call ends, and drops what it owns",
                    shortened(std::string(e.message))));
    page_.flush();
}

void TextNarrator::tell(const Event&, const UnwindFrame& e) {
    go_to_frame();
    say_here(Verb::Unwind, fmt::format("{} drops what it owns", e.name));
}

void TextNarrator::tell(const Event& event, const Output& e) {
    // A panic's message is no line's doing.
    if (!e.to_stderr) go_to_line(event);
    if (options_.repeat_output) say_here(Verb::Print, shortened(std::string(e.text)));
    page_.flush();
}

void TextNarrator::tell(const Event&, const Summary& e) {
    uint64_t leaked = 0;
    for (const Summary::Leak& leak : e.leaks) leaked += leak.size;
    page_.closing_line("", "");
    page_.closing_line(
        "Heap", fmt::format("{} allocated ({}), {} freed ({}), {}", count(e.allocations, "block"),
                            bytes(e.bytes_allocated), e.frees, bytes(e.bytes_freed),
                            e.leaks.empty()
                                ? std::string("none leaked")
                                : fmt::format("{} leaked ({})", e.leaks.size(), bytes(leaked))));
    page_.closing_line(
        "", fmt::format("at most {} in use at a time; the heap has {}", bytes(e.peak_heap_bytes),
                        count(e.heap_region_bytes / kPage, "page")));
    page_.closing_line("Stack", fmt::format("at most {}", bytes(e.peak_stack_bytes)));
    for (const Summary::Leak& leak : e.leaks) {
        std::string text =
            fmt::format("{}: {} at {:#x}", block(leak.block), bytes(leak.size), leak.address);
        if (const uint32_t line = line_of(leak.allocated_at); line != 0)
            text += fmt::format(", allocated in line {}", line);
        if (!leak.last_owner.empty()) text += fmt::format(", last held by `{}`", leak.last_owner);
        page_.closing_line("Leaked", text);
    }
}

}  // namespace fleck::trace
