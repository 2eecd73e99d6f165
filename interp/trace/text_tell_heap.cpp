// What the narrator says of the heap, of panics and output, and at the end of the run.
#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "interp/trace/text.h"

namespace fleck::trace {

namespace {

constexpr uint64_t kPage = 4096;
constexpr size_t kLeaks = 10;

}  // namespace

// ---- heap ----

void TextNarrator::tell(const Event& event, const HeapAlloc& e) {
    say(event, Verb::Alloc,
        fmt::format("{}: {} of heap at {:#x}", block_name(e.block), bytes(e.size), e.address),
        "block", e.size);
}

void TextNarrator::tell(const Event& event, const HeapRealloc& e) {
    if (e.old_block == e.new_block && e.old_address == e.new_address) {
        say(event, Verb::Realloc,
            fmt::format("{} at {:#x} stays where it is and has {} now instead of {}",
                        block_name(e.new_block), e.new_address, bytes(e.new_size), e.old_size),
            "stays");
        return;
    }
    say(event, Verb::Realloc,
        fmt::format("{} -> {}: {} of heap at {:#x}; {} copied over, then {} is freed",
                    block_name(e.old_block), block_name(e.new_block), bytes(e.new_size),
                    e.new_address, bytes(std::min(e.old_size, e.new_size)),
                    block_name(e.old_block)),
        "moves");
}

void TextNarrator::tell(const Event& event, const HeapFree& e) {
    say(event, Verb::Free,
        fmt::format("{}: {} at {:#x} {} back to the heap", block_name(e.block), bytes(e.size),
                    e.address, e.size == 1 ? "goes" : "go"),
        "block", e.size);
}

void TextNarrator::tell(const Event& event, const HeapGrow& e) {
    const std::string pages =
        fmt::format("{} ({})", count(e.bytes / kPage, "page"), bytes(e.bytes));
    say(event, Verb::Heap,
        e.bytes == e.total
            ? fmt::format("the heap gets its first {}",
                          e.bytes == kPage ? fmt::format("page, {}", bytes(kPage)) : pages)
            : fmt::format("no room left: the heap gets {} more and has {} now", pages,
                          bytes(e.total)),
        "page");
}

void TextNarrator::tell(const Event& event, const Grow& e) {
    const BlockNo in = machine_->block_at(e.container.address);
    const std::string type =
        e.container.type.valid() ? machine_->type_name(e.container.type) : "container";
    const std::string who =
        is_user(e.container) && e.inside.valid()
            ? fmt::format("{} in {}", the(machine_->type_name(e.inside)), name(e.container))
        : is_user(e.container) ? name(e.container)
        : in != 0              ? fmt::format("{} in {}", the(type), block_name(in))
                               : a_new(type);
    const std::string_view noun = e.is_map ? "entry" : "element";
    const std::string_view many = e.is_map ? "entries" : "elements";
    const std::string in_use = e.elem_size == 1 && !e.is_map
                                   ? bytes(e.length)
                                   : fmt::format("{} {}", e.length, e.length == 1 ? noun : many);
    const std::string room =
        e.elem_size == 1 && !e.is_map
            ? "room for " + bytes(e.new_capacity)
            : fmt::format("room for {} {} of {}", e.new_capacity, e.new_capacity == 1 ? noun : many,
                          bytes(e.elem_size));
    std::string text;
    if (e.old_capacity == 0)
        text = fmt::format("{} gets {}", who, room);
    else if (e.new_capacity > e.old_capacity && e.length == e.old_capacity)
        text = fmt::format("{} is full: {} instead of {}", who, room, e.old_capacity);
    else if (e.new_capacity > e.old_capacity)
        text = fmt::format("{} has {} in use and needs more: {} instead of {}", who, in_use, room,
                           e.old_capacity);
    else
        text = fmt::format("{} has {} in use and shrinks: {} instead of {}", who, in_use, room,
                           e.old_capacity);
    say(event, Verb::Grow, std::move(text),
        without_indices(fmt::format("{} {}", name(e.container), std::bit_width(e.new_capacity))));
}

// ---- panics, output, end ----

void TextNarrator::tell(const Event& event, const Panic& e) {
    unmute();
    go_to_line(event);
    visit_.forced = true;
    say_here(Verb::Panic, fmt::format("{}: from here on every call ends, and drops what it owns",
                                      shortened(std::string(e.message))));
    settle();
    page_.flush();
}

// What follows is told again, whatever was only counted.
void TextNarrator::unmute() {
    for (Frame& f : frames_) {
        if (f.muted) (void)folds_.enter(f.function);
        f.muted = false;
        f.nesting = 0;
        for (Drop& d : f.drops) {
            d.counted = false;
            f.nesting += d.told ? 1 : 0;
        }
    }
}

void TextNarrator::tell(const Event&, const UnwindFrame& e) {
    frame().end_drops();
    frame().unwinding = true;
    go_to_frame();
    say_here(Verb::Unwind, fmt::format("{} drops what it owns", e.name));
}

void TextNarrator::tell(const Event& event, const Abort& e) {
    unmute();
    frame().end_drops();
    go_to_line(event);
    visit_.forced = true;
    say_here(Verb::Abort,
             e.why == Abort::Why::PanicWhileUnwinding
                 ? "a drop panicked while a panic was under way: the program ends here and now, "
                   "and nothing more is dropped"
                 : "the program ends here and now, and nothing more is dropped");
    settle();
    page_.flush();
}

void TextNarrator::tell(const Event& event, const Output& e) {
    // A panic's message is no line's doing.
    if (!e.to_stderr) go_to_line(event);
    if (options_.repeat_output && !frame().muted)
        say_here(Verb::Print, shortened(std::string(e.text)), "print");
    if (!frame().muted) {
        settle();
        // The program's words do not stand in front of those about what it has done before.
        if (!e.to_stderr && folds_.is_over())
            tell_folded(frame().column);
        else if (const std::string text = e.to_stderr ? "" : folds_.announce(); !text.empty())
            page_.folded(frame().column, text);
    }
    page_.flush();
}

void TextNarrator::tell(const Event&, const Summary& e) {
    end_visit();
    tell_folded(0);
    if (filtered() && !wrote_) page_.closing_line("", "Nothing that is told happens there.");
    page_.closing_line("", "");
    closing_lines(e);
    closing_leaks(e);
}

void TextNarrator::closing_lines(const Summary& e) {
    uint64_t left = 0;
    for (const Summary::Leak& leak : e.leaks) left += leak.size;
    const std::string_view lost = e.finished ? "leaked" : "left at the end";
    if (e.allocations == 0) {
        page_.closing_line("Heap", "not used");
    } else {
        page_.closing_line(
            "Heap",
            fmt::format("{} allocated ({}), {} freed ({}), {}", count(e.allocations, "block"),
                        bytes(e.bytes_allocated), e.frees, bytes(e.bytes_freed),
                        e.leaks.empty()
                            ? fmt::format("none {}", lost)
                            : fmt::format("{} {} ({})", e.leaks.size(), lost, bytes(left))));
        page_.closing_line(
            "", fmt::format("at most {} in use at a time; the heap has {}",
                            bytes(e.peak_heap_bytes), count(e.heap_region_bytes / kPage, "page")));
    }
    page_.closing_line(
        "Stack", e.peak_stack_bytes > e.peak_user_stack_bytes
                     ? fmt::format("at most {} of your functions' frames, {} with the library's",
                                   bytes(e.peak_user_stack_bytes), e.peak_stack_bytes)
                     : fmt::format("at most {} of frames", bytes(e.peak_user_stack_bytes)));
}

void TextNarrator::closing_leaks(const Summary& e) {
    if (!e.finished) return;
    for (const Summary::Leak& leak : e.leaks.subspan(0, std::min(e.leaks.size(), kLeaks))) {
        std::string text =
            fmt::format("{}: {} at {:#x}", block_name(leak.block), bytes(leak.size), leak.address);
        if (leak.allocated_at.valid())
            text += fmt::format(", allocated{}", in_line(leak.allocated_at));
        if (leak.in_block != 0) text += fmt::format(", held by {}", block_name(leak.in_block));
        if (!leak.last_owner.empty())
            text += fmt::format(", last held by {}", quoted(leak.last_owner));
        if (!leak.given_to.empty())
            text += fmt::format(", {}given to `{}`", leak.last_owner.empty() ? "" : "which was ",
                                without_arguments(leak.given_to));
        text += in_line(leak.given_at);
        if (!leak.pointer.empty()) text += fmt::format("; {} pointed to it", quoted(leak.pointer));
        page_.closing_line("Leaked", text);
    }
    if (e.leaks.size() > kLeaks)
        page_.closing_line("", fmt::format("and {} more", e.leaks.size() - kLeaks));
}

}  // namespace fleck::trace
