#include "interp/trace/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <functional>

namespace fleck::trace {

namespace {

constexpr size_t kLongestValue = 60;
constexpr uint32_t kAlike = 8;  // entries of one kind on one line

Totals totals_of(const std::vector<Entry>& entries, const Totals& counted) {
    Totals out = counted;
    for (const Entry& e : entries) out.add(e);
    return out;
}

bool is_heap(Verb verb) {
    return verb == Verb::Alloc || verb == Verb::Realloc || verb == Verb::Heap || verb == Verb::Free;
}

}  // namespace

std::string bytes(uint64_t n) { return count(n, "byte"); }

bool is_user(const PlaceView& place) { return place.kind == PlaceView::Kind::User; }

std::string block_name(BlockNo number) { return fmt::format("block #{}", number); }

bool is_words(std::string_view name) { return name.find('`') != std::string_view::npos; }

std::string quoted(std::string_view name) {
    return is_words(name) ? std::string(name) : fmt::format("`{}`", name);
}

std::string without_arguments(std::string_view function) {
    std::string out;
    int depth = 0;
    char before = 0;  // `->` closes nothing
    for (const char c : function) {
        if (c == '<') ++depth;
        if (depth == 0) out += c;
        if (c == '>' && before != '-') --depth;
        before = c;
    }
    return out.empty() ? std::string(function) : out;
}

std::string the(const std::string& type) { return is_closure(type) ? type : "the " + type; }

std::string a_new(const std::string& type) { return is_closure(type) ? type : "a new " + type; }

std::string shortened(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (text.size() <= kLongestValue) return text;
    size_t end = kLongestValue - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "...";
}

namespace {

// How far a value's text goes that is cut short: the brackets that are open there, the innermost
// last.
struct Cut {
    size_t end = 0;
    std::string closers;
    bool quoted = false;
};

// Reads one more character of a value. Is it outside of quotes?
bool read_value(const std::string& text, size_t at, Cut& cut) {
    const char c = text[at];
    if (c == '"' && (at == 0 || text[at - 1] != '\\')) cut.quoted = !cut.quoted;
    if (cut.quoted) return false;
    if (c == '(') cut.closers += ')';
    if (c == '[') cut.closers += ']';
    if (c == '{') cut.closers += '}';
    if ((c == ')' || c == ']' || c == '}') && !cut.closers.empty()) cut.closers.pop_back();
    return true;
}

// Which of the brackets that are open at the cut, the innermost last, have more parts behind what
// is shown of them.
std::vector<bool> have_more_parts(const std::string& text, const Cut& cut) {
    std::vector<bool> out(cut.closers.size(), false);
    Cut rest = cut;
    size_t open = out.size();  // of these
    for (size_t at = cut.end; at < text.size(); ++at) {
        const bool counts = read_value(text, at, rest);
        open = std::min(open, rest.closers.size());
        if (counts && text[at] == ',' && open > 0 && rest.closers.size() == open)
            out[open - 1] = true;
    }
    return out;
}

}  // namespace

std::string shortened_value(const std::string& text) {
    if (text.size() <= kLongestValue) return shortened(text);
    Cut cut, part;  // `part`: behind the last `, `
    for (; cut.end + cut.closers.size() + 3 < kLongestValue; ++cut.end) {
        const size_t at = cut.end;
        if (!read_value(text, at, cut)) continue;
        if (text[at] == ' ' && at > 0 && text[at - 1] == ',') {
            part = cut;
            part.end = at + 1;
        }
    }
    while (cut.end > 0 && (static_cast<unsigned char>(text[cut.end]) & 0xC0) == 0x80) --cut.end;
    if (part.end != 0) cut = part;
    std::string out = shortened(text.substr(0, cut.end)) + (cut.quoted ? "...\"" : "..");
    const std::vector<bool> more = have_more_parts(text, cut);
    for (size_t i = cut.closers.size(); i-- > 0;) {
        const bool innermost = i + 1 == cut.closers.size();
        if (more[i] && !innermost) out += ", ..";
        if (cut.closers[i] == '}') out += ' ';
        out += cut.closers[i];
    }
    return out;
}

std::string without_indices(std::string name) {
    std::string out;
    bool inside = false;
    for (const char c : name) {
        if (c == ']') inside = false;
        if (!inside || c < '0' || c > '9') out += c;
        if (c == '[') inside = true;
    }
    return out;
}

bool is_named(std::string_view function, std::string_view wanted) {
    const std::string plain = without_arguments(function);
    return function == wanted || plain == wanted ||
           (plain.ends_with(wanted) &&
            std::string_view(plain).substr(0, plain.size() - wanted.size()).ends_with("::"));
}

TextNarrator::TextNarrator(const SourceMap& sources, std::FILE* to, TextOptions options)
    : sources_(sources), options_(std::move(options)), page_(to, options_.color), frames_(1) {}

TextNarrator::~TextNarrator() {
    end_visit();
    tell_folded(0);
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
            return quoted(place.name);
        case PlaceView::Kind::Return:
            return "the result";
        case PlaceView::Kind::Temporary:
            if (const auto it = handed_over_.find(place.address); it != handed_over_.end())
                return fmt::format("what was {}", quoted(it->second));
            break;
        case PlaceView::Kind::Part:
        case PlaceView::Kind::Unknown:
            break;
    }
    const std::string type = place.type.valid() ? machine_->type_name(place.type) : "";
    const std::string what = type.empty()       ? std::string("a value")
                             : is_closure(type) ? type
                                                : fmt::format("a value of type `{}`", type);
    const BlockNo in = machine_->block_at(place.address);
    return in == 0 ? what : fmt::format("{} in {}", what, block_name(in));
}

std::string TextNarrator::value(const PlaceView& place) const {
    if (!place.type.valid()) return "";
    if (place.size == 0) {
        // Of what has no bytes only a closure is worth a word.
        const std::string type = machine_->type_name(place.type);
        return is_closure(type) ? type : "";
    }
    return shortened_value(machine_->render(place.type, place.address));
}

// ---- where on the page ----

void TextNarrator::Frame::begin_drop(const Drop& drop) {
    drops.push_back(drop);
    nesting += drop.told && !drop.counted ? 1 : 0;
}

TextNarrator::Drop TextNarrator::Frame::end_drop() {
    const Drop drop = drops.back();
    drops.pop_back();
    nesting -= drop.told && !drop.counted ? 1 : 0;
    return drop;
}

void TextNarrator::Frame::end_drops() {
    drops.clear();
    nesting = 0;
}

uint32_t TextNarrator::line_of(Span span) const {
    if (!span.valid()) return 0;
    const auto [at, is_new] = lines_.try_emplace(span.begin);
    if (is_new) at->second = sources_.line_col(span.begin).line;
    return at->second;
}

std::string TextNarrator::in_line(Span span) const {
    if (!span.valid()) return "";
    const uint32_t line = line_of(span);
    if (!sources_.in_std(span)) return fmt::format(" in line {}", line);
    const std::string_view path = sources_.file(sources_.file_of(span.begin)).name;
    return fmt::format(" in {}:{}", path.substr(path.rfind('/') + 1), line);
}

// The prelude's own business; what it does to the heap is told on the user's line all the same.
bool TextNarrator::hidden(const Event& event) const { return event.in_std && !options_.into_std; }

bool TextNarrator::filtered() const {
    return !options_.function.empty() || options_.first_line != 0 ||
           options_.last_line != UINT32_MAX;
}

// What the library does belongs to the user's line and function that it does it for.
bool TextNarrator::wanted(const Visit& visit) const {
    if (!filtered()) return true;
    if (!options_.function.empty() && !is_named(visit.function, options_.function)) return false;
    return visit.users >= options_.first_line && visit.users <= options_.last_line;
}

void TextNarrator::open_visit(uint32_t line, std::string_view source) {
    end_visit();
    visit_ = {};
    visit_.activation = frame().activation;
    visit_.column = frame().column;
    visit_.line = visit_.users = line;
    visit_.source = source;
    visit_.label = std::to_string(line);
    visit_.function = frame().for_function;
    visit_.full = frame().full;
    visit_.fresh = true;
    if (line == 0) return;
    folds_.leave_passes(visit_.activation, line);
    folds_.visit(line);
}

void TextNarrator::go_to_line(const Event& event) {
    const Span span = options_.into_std && event.inner_span.valid() ? event.inner_span : event.span;
    const uint32_t line = line_of(span);
    if (frame().unwinding) return go_to_frame();
    if (line == 0 || frame().muted ||
        (frame().activation == visit_.activation && line == visit_.line))
        return;
    const FileId file = sources_.file_of(span.begin);
    open_visit(line, sources_.line_text(file, line));
    visit_.users = line_of(event.span);
    if (event.in_std && span == event.inner_span && span != event.span) {
        const std::string_view path = sources_.file(file).name;
        visit_.label = fmt::format("{}:{}", path.substr(path.rfind('/') + 1), line);
    }
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
    Entry entry{verb, std::move(text), frame().nesting + (inside ? 1 : 0), std::move(key), of_heap};
    if (frame().counting()) return visit_.more.add(entry);
    sum_up_drops();
    if (entry.key.empty()) entry.key = entry.text;
    // `v[i] + v[j]` borrows `v` twice; once is enough to read.
    if (verb == Verb::Borrow && !visit_.entries.empty() && visit_.entries.back().verb == verb &&
        visit_.entries.back().text == entry.text)
        return;
    const uint32_t times = ++visit_.alike[{verb, entry.key}];
    if (verb == Verb::Drop && entry.nesting == 0 && times == 1) {
        // Another owner: what is freed for it is no repetition.
        sum_up_many();
        visit_.alike = {{{verb, entry.key}, times}};
    }
    if (times > kAlike) {
        visit_.many.add(entry);
        if (visit_.first_of_many.size() < 2) visit_.first_of_many.push_back(std::move(entry));
        return;
    }
    visit_.entries.push_back(std::move(entry));
}

// A sentence is worth it if it stands for several entries.
void TextNarrator::sum_up_many() {
    if (visit_.first_of_many.empty()) return;
    if (visit_.first_of_many.size() == 1) {
        visit_.entries.push_back(std::move(visit_.first_of_many[0]));
    } else if (const std::string totals = visit_.many.text(); !totals.empty()) {
        visit_.entries.push_back({Verb::Heap, "and more in the same way: " + totals, 0, "many", 0});
        visit_.counted.add(visit_.many);
    }
    visit_.first_of_many.clear();
    visit_.many = {};
}

// Behind those that were told one by one.
void TextNarrator::sum_up_drops() {
    if (visit_.more_drops == 0) return;
    std::string text = fmt::format("{} more in the same way", visit_.more_drops);
    if (visit_.inner_drops != 0)
        text = fmt::format("{} more, and {} inside of {}, in the same way", visit_.more_drops,
                           visit_.inner_drops, visit_.more_drops == 1 ? "it" : "them");
    // Such as had nothing to free are not told either.
    if (const std::string totals = visit_.more.text(); !totals.empty())
        visit_.entries.push_back({Verb::Drop, text + ": " + totals, frame().nesting, "more", 0});
    visit_.more_drops = visit_.inner_drops = 0;
    visit_.counted.add(visit_.more);
    visit_.more = {};
}

uint64_t TextNarrator::shape_of_visit() const {
    uint64_t shape = std::hash<std::string>{}(visit_.function);
    // As in Boost's hash_combine (P. Jenkins' mix of two hashes).
    const auto add = [&](uint64_t part) {
        shape ^= part + 0x9e3779b97f4a7c15 + (shape << 6) + (shape >> 2);
    };
    add(visit_.line);
    add(visit_.fresh ? 1 : 0);
    for (const Entry& e : visit_.entries) {
        add(static_cast<uint64_t>(e.verb));
        add(std::hash<std::string>{}(e.key));
    }
    return shape;
}

bool TextNarrator::settle() {
    sum_up_drops();
    sum_up_many();
    if (visit_.entries.empty() && (!visit_.fresh || visit_.line == 0)) return false;
    bool told = false;
    if (wanted(visit_)) {
        const bool is_new = folds_.is_new(shape_of_visit());
        told = is_new || visit_.forced || (visit_.full && folds_.in_first_rounds());
        if (told) {
            write_visit();
        } else {
            folds_.fold(totals_of(visit_.entries, visit_.counted));
        }
    }
    visit_.entries.clear();
    visit_.alike.clear();
    visit_.counted = {};
    visit_.fresh = false;
    return told;
}

void TextNarrator::write_visit() {
    unfold_calls();
    tell_folded(visit_.column);
    write(visit_);
    folds_.unfold();
}

void TextNarrator::write(const Visit& visit) {
    const bool stands = shown_activation_ == visit.activation && shown_line_ == visit.line;
    if (visit.line != 0 && !stands) page_.line(visit.column, visit.label, visit.source);
    for (const Entry& e : visit.entries) page_.entry(visit.column, e);
    shown_activation_ = visit.activation;
    shown_line_ = visit.line;
    wrote_ = true;
}

// ---- calls that are told when something new happens in them

std::unique_ptr<TextNarrator::Held> TextNarrator::hold_call() {
    sum_up_drops();
    sum_up_many();
    if (!wanted(visit_)) return nullptr;
    return std::make_unique<Held>(Held{visit_, folds_.totals()});
}

// The calls that lead to what is to be told, but no long chain of them.
void TextNarrator::unfold_calls() {
    size_t first = frames_.size();
    while (first > 0 && frames_[first - 1].held != nullptr) --first;
    for (; first < frames_.size(); ++first) {
        const std::unique_ptr<Held> held = std::move(frames_[first].held);
        Totals since = folds_.totals();
        since.subtract(held->before);
        Totals own = totals_of(held->visit.entries, held->visit.counted);
        own.visits = 1;
        since.subtract(own);
        folds_.set_totals(held->before);
        tell_folded(held->visit.column);
        write(held->visit);
        folds_.unfold();
        folds_.set_totals(since);
        frames_[first].call_told = true;
        // What was folded before the calls further in is told already.
        for (size_t i = first + 1; i < frames_.size(); ++i) {
            if (frames_[i].held == nullptr) continue;
            frames_[i].held->before.subtract(held->before);
            frames_[i].held->before.subtract(own);
        }
    }
}

void TextNarrator::end_visit() {
    settle();
    visit_.activation = 0;
    visit_.line = 0;
}

void TextNarrator::tell_folded(uint32_t column, Folds::Within within) {
    if (!folds_.pending()) return;
    const std::string text = folds_.take(within);
    if (!text.empty()) page_.folded(column, text);
    shown_activation_ = 0;
}

}  // namespace fleck::trace
