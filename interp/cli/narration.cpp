// The flags that say what is narrated and where it goes.
#include "interp/cli/narration.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

#include "frontend/base/print.h"
#include "interp/trace/jsonl.h"
#include "interp/trace/text.h"
#include "interp/vm/run.h"

namespace fleck::cli {

namespace {

std::optional<uint32_t> line_number(std::string_view text) {
    uint32_t n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc() || end != text.data() + text.size() || n == 0) return std::nullopt;
    return n;
}

std::nullopt_t complain(const std::string& sentence) {
    print_to(stderr, "error: {}\n", sentence);
    return std::nullopt;
}

// `7`, `5..12`, `5..`, `..12`; both ends belong to it.
std::optional<std::pair<uint32_t, uint32_t>> line_range(const std::string& typed, uint32_t lines) {
    const size_t dots = typed.find("..");
    const std::string_view from = std::string_view(typed).substr(0, dots);
    const std::string_view to =
        dots == std::string::npos ? from : std::string_view(typed).substr(dots + 2);
    const auto first = from.empty() ? std::optional<uint32_t>(1) : line_number(from);
    const auto last = to.empty() ? std::optional<uint32_t>(lines) : line_number(to);
    if (!first || !last || typed.empty() || typed == "..")
        return complain(
            fmt::format("--trace-lines: `{}` names no lines; write 7, 5..12, 5.. or ..12", typed));
    if (*first > lines)
        return complain(
            fmt::format("--trace-lines: `{}` begins behind the last line of the file, which is {}",
                        typed, lines));
    if (*last < *first)
        return complain(fmt::format("--trace-lines: `{}` ends before it begins", typed));
    return std::pair(*first, *last);
}

bool has_function(Compilation& compilation, const std::string& wanted) {
    std::vector<std::string> names = vm::function_names(compilation);
    if (std::ranges::any_of(names, [&](const auto& n) { return trace::is_named(n, wanted); }))
        return true;
    constexpr size_t kShown = 12;
    const bool more = names.size() > kShown;
    if (more) names.resize(kShown);
    complain(fmt::format("--trace-fn: the program has no function `{}`; it has {}{}", wanted,
                         fmt::join(names, ", "), more ? ", ..." : ""));
    return false;
}

std::optional<trace::TextOptions> text_options(const Options& o, Compilation& compilation) {
    trace::TextOptions out;
    out.color =
        o.trace_file.empty() ? use_color(o.color, STDERR_FILENO) : o.color == ColorMode::Always;
    out.into_std = o.into_std;
    out.repeat_output = !o.trace_file.empty();
    out.momentary_borrows = o.print_borrows;
    if (!o.trace_lines.empty()) {
        const SourceFile& file = compilation.sources().file(compilation.user_file());
        const size_t lines = file.line_starts().size() - (file.text.ends_with('\n') ? 1 : 0);
        const auto range = line_range(o.trace_lines, static_cast<uint32_t>(lines));
        if (!range) return std::nullopt;
        out.first_line = range->first;
        out.last_line = range->second;
    }
    if (!o.trace_fn.empty() && !has_function(compilation, o.trace_fn)) return std::nullopt;
    out.function = o.trace_fn;
    return out;
}

}  // namespace

std::optional<Narration> open_narration(const Options& o, Compilation& compilation) {
    Narration out;
    if (o.quiet || o.trace == TraceMode::None) return out;
    const bool narrows = !o.trace_lines.empty() || !o.trace_fn.empty();
    if (narrows && o.trace == TraceMode::Jsonl)
        return complain(
            "--trace-lines and --trace-fn narrow the text; a trace in JSON is always whole");
    std::optional<trace::TextOptions> text;
    if (o.trace == TraceMode::Text) {
        text = text_options(o, compilation);
        if (!text) return std::nullopt;
    }
    std::FILE* to = stderr;
    if (!o.trace_file.empty()) {
        out.file.reset(std::fopen(o.trace_file.c_str(), "w"));
        if (!out.file) return complain(fmt::format("cannot write `{}`", o.trace_file));
        to = out.file.get();
    }
    if (text) {
        out.sink = std::make_unique<trace::TextNarrator>(compilation.sources(), to, *text);
    } else {
        out.sink = std::make_unique<trace::JsonlWriter>(compilation.sources(), to, o.files.front());
    }
    return out;
}

}  // namespace fleck::cli
