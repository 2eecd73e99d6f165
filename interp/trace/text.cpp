#include "interp/trace/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <functional>

namespace fleck::trace {

namespace {

constexpr size_t kLongestValue = 60;
constexpr uint32_t kAlike = 8;  // entries of one kind on one line

bool is_heap(Verb verb) {
    return verb == Verb::Alloc || verb == Verb::Realloc || verb == Verb::Heap || verb == Verb::Free;
}

}  // namespace

std::string block_name(BlockNo number) { return fmt::format("block #{}", number); }

std::string shortened(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (text.size() <= kLongestValue) return text;
    size_t end = kLongestValue - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "...";
}

bool is_named(std::string_view function, std::string_view wanted) {
    std::string plain;
    int depth = 0;
    for (const char c : function) {
        if (c == '<') ++depth;
        if (depth == 0) plain += c;
        if (c == '>') --depth;
    }
    return function == wanted || plain == wanted ||
           (plain.ends_with(wanted) &&
            std::string_view(plain).substr(0, plain.size() - wanted.size()).ends_with("::"));
}

TextNarrator::TextNarrator(const SourceMap& sources, std::FILE* to, TextOptions options)
    : sources_(sources), options_(std::move(options)), page_(to, options_.color), frames_(1) {}

TextNarrator::~TextNarrator() {
    end_visit();
    tell_folded(1);
    page_.flush();
}

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
            if (const auto it = handed_over_.find(place.address); it != handed_over_.end())
                return fmt::format("what was `{}`", it->second);
            break;
        case PlaceView::Kind::Part:
        case PlaceView::Kind::Unknown:
            break;
    }
    const std::string type = place.type.valid() ? machine_->type_name(place.type) : "";
    const std::string what =
        type.empty() ? std::string("a value") : fmt::format("a value of type `{}`", type);
    const BlockNo in = machine_->block_at(place.address);
    return in == 0 ? what : fmt::format("{} in {}", what, block_name(in));
}

std::string TextNarrator::value(const PlaceView& place) const {
    if (!place.type.valid() || place.size == 0) return "";
    return shortened(machine_->render(place.type, place.address));
}

// ---- where on the page ----

uint32_t TextNarrator::Frame::nesting() const {
    return static_cast<uint32_t>(
        std::ranges::count_if(drops, [](const Drop& d) { return d.told && !d.counted; }));
}

uint32_t TextNarrator::line_of(Span span) const {
    return span.valid() ? sources_.line_col(span.begin).line : 0;
}

// The prelude's own business; what it does to the heap is told on the user's line all the same.
bool TextNarrator::hidden(const Event& event) const { return event.in_std && !options_.into_std; }

bool TextNarrator::wanted(uint32_t line, const std::string& function) const {
    if (!options_.function.empty() && !is_named(function, options_.function)) return false;
    const bool all_lines = options_.first_line == 0 && options_.last_line == UINT32_MAX;
    return all_lines || (line >= options_.first_line && line <= options_.last_line);
}

void TextNarrator::open_visit(uint32_t line, std::string_view source) {
    end_visit();
    visit_ = {};
    visit_.activation = frame().activation;
    visit_.depth = std::max(depth(), 1u);
    visit_.line = line;
    visit_.source = source;
    visit_.function = frame().function;
    visit_.full = frame().full;
    visit_.fresh = true;
    if (line == 0) return;
    folds_.leave_passes(visit_.activation, line);
    folds_.visit(line);
}

void TextNarrator::go_to_line(const Event& event) {
    const Span span = options_.into_std && event.inner_span.valid() ? event.inner_span : event.span;
    const uint32_t line = line_of(span);
    if (line == 0 || frame().muted ||
        (frame().activation == visit_.activation && line == visit_.line))
        return;
    const FileId file = sources_.file_of(span.begin);
    open_visit(line, sources_.line_text(file, line));
}

void TextNarrator::go_to_frame() {
    if (frame().activation != visit_.activation && !frame().muted) open_visit(0, {});
}

void TextNarrator::say(const Event& event, Verb verb, std::string text, std::string key,
                       uint64_t of_heap) {
    go_to_line(event);
    if (event.inner_span == event.span && folds_.in_pass(visit_.activation)) {
        // The function itself goes on; what the library did for it is over.
        settle();
        folds_.leave_passes(visit_.activation, 0);
    }
    say_here(verb, std::move(text), std::move(key), of_heap);
}

void TextNarrator::say_here(Verb verb, std::string text, std::string key, uint64_t of_heap) {
    const bool inside = growth_open_ && is_heap(verb);
    growth_open_ = verb == Verb::Grow || (inside && verb == Verb::Heap);
    Entry entry{verb, std::move(text), frame().nesting() + (inside ? 1 : 0), std::move(key),
                of_heap};
    if (frame().counting()) return visit_.more.add(entry);
    sum_up_drops();
    if (entry.key.empty()) entry.key = entry.text;
    // `v[i] + v[j]` borrows `v` twice; once is enough to read.
    if (verb == Verb::Borrow && !visit_.entries.empty() && visit_.entries.back().verb == verb &&
        visit_.entries.back().text == entry.text)
        return;
    if (++visit_.alike[fmt::format("{} {}", static_cast<int>(verb), entry.key)] > kAlike)
        return visit_.many.add(entry);
    visit_.entries.push_back(std::move(entry));
}

// Behind those that were told one by one.
void TextNarrator::sum_up_drops() {
    if (visit_.more_drops == 0) return;
    std::string text = fmt::format("{} more in the same way", visit_.more_drops);
    if (const std::string totals = visit_.more.text(); !totals.empty()) text += ": " + totals;
    visit_.entries.push_back({Verb::Drop, std::move(text), frame().nesting(), "more", 0});
    visit_.more_drops = 0;
    visit_.counted.add(visit_.more);
    visit_.more = {};
}

uint64_t TextNarrator::shape_of_visit() const {
    std::string shape = fmt::format("{} {} {}", visit_.function, visit_.line, visit_.fresh);
    for (const Entry& e : visit_.entries)
        shape += fmt::format("\n{} {}", static_cast<int>(e.verb), e.key);
    return std::hash<std::string>{}(shape);
}

bool TextNarrator::settle() {
    sum_up_drops();
    if (const std::string totals = visit_.many.text(); !totals.empty())
        visit_.entries.push_back({Verb::Heap, "and more in the same way: " + totals, 0, "many", 0});
    if (visit_.entries.empty() && (!visit_.fresh || visit_.line == 0)) return false;
    bool told = false;
    if (wanted(visit_.line, visit_.function)) {
        const bool is_new = folds_.is_new(shape_of_visit());
        told = is_new || visit_.forced || (visit_.full && folds_.in_first_rounds());
        if (told) {
            write_visit();
        } else {
            Totals totals = visit_.counted;
            totals.add(visit_.many);
            for (const Entry& e : visit_.entries) totals.add(e);
            folds_.fold(totals);
        }
    }
    visit_.entries.clear();
    visit_.alike.clear();
    visit_.many = visit_.counted = {};
    visit_.fresh = false;
    return told;
}

void TextNarrator::write_visit() {
    tell_folded(visit_.depth);
    const bool stands = shown_activation_ == visit_.activation && shown_line_ == visit_.line;
    if (visit_.line != 0 && !stands) page_.line(visit_.depth, visit_.line, visit_.source);
    for (const Entry& e : visit_.entries) page_.entry(visit_.depth, e);
    shown_activation_ = visit_.activation;
    shown_line_ = visit_.line;
}

void TextNarrator::end_visit() {
    settle();
    visit_.activation = 0;
    visit_.line = 0;
}

void TextNarrator::tell_folded(uint32_t at_depth, Folds::Within within) {
    if (!folds_.pending()) return;
    page_.folded(at_depth, folds_.take(within));
    shown_activation_ = 0;
}

}  // namespace fleck::trace
