#include "frontend/base/render.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace fleck {

namespace {

struct Style {
    bool on;
    [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const {
        return on && !text.empty() ? fmt::format("\x1b[{}m{}\x1b[0m", code, text)
                                   : std::string(text);
    }
    [[nodiscard]] std::string error(std::string_view t) const { return paint("1;31", t); }
    [[nodiscard]] std::string warning(std::string_view t) const { return paint("1;33", t); }
    [[nodiscard]] std::string secondary(std::string_view t) const { return paint("1;34", t); }
    [[nodiscard]] std::string help(std::string_view t) const { return paint("1;36", t); }
    [[nodiscard]] std::string bold(std::string_view t) const { return paint("1", t); }
};

std::string_view level_name(Level level) {
    switch (level) {
        case Level::Error:
            return "error";
        case Level::Warning:
            return "warning";
    }
    FLECK_UNREACHABLE();
}

// A span cut down to one line, in columns as they are shown: code points, tabs as four.
struct Mark {
    uint32_t line;
    uint32_t from, to;
    bool primary;
    std::string text;
};

constexpr uint32_t kTab = 4;

uint32_t shown_width(std::string_view text) {
    uint32_t n = 0;
    for (unsigned char c : text)
        if ((c & 0xC0) != 0x80) n += c == '\t' ? kTab : 1;
    return n;
}

// What is shown of a line that is too long for any terminal: the columns about its marks.
struct Window {
    static constexpr uint32_t kWidest = 160, kBefore = 40;
    static constexpr std::string_view kCut = "...";

    uint32_t from, to, width;

    // For a line of `width` columns whose first mark begins at column `first`.
    static Window around(uint32_t first, uint32_t width) {
        if (width <= kWidest) return {0, width, width};
        const uint32_t from = first > kBefore ? first - kBefore : 0;
        return {from, std::min(from + kWidest, width), width};
    }
    // A column of the line, as a column of what is shown of it.
    [[nodiscard]] uint32_t column(uint32_t at) const {
        const uint32_t lead = from > 0 ? static_cast<uint32_t>(kCut.size()) : 0;
        return std::clamp(at, from, to) - from + lead;
    }
    // `text` is a part of the line that begins at column `at`.
    [[nodiscard]] std::string cut(std::string_view text, uint32_t at) const {
        std::string out{from > 0 ? kCut : ""};
        for (char c : text) {
            if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++at;
            if (at > from && at <= to) out += c;
        }
        return out + std::string{to < width ? kCut : ""};
    }
};

std::string shown(std::string_view text) {
    std::string out;
    for (char c : text) {
        if (c == '\t')
            out.append(kTab, ' ');
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += ' ';
        else
            out += c;
    }
    return out;
}

// A line of a file, in columns as they are shown.
class Line {
  public:
    Line(const SourceMap& sources, FileId file, uint32_t line)
        : file_(sources.file(file)),
          start_(file_.line_starts()[line - 1]),
          text_(sources.line_text(file, line)),
          before_(file_.before(start_)) {}

    [[nodiscard]] uint32_t start() const { return file_.base + start_; }
    [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(text_.size()); }
    [[nodiscard]] uint32_t width() const { return column(size()); }
    // Of a byte of the line.
    [[nodiscard]] uint32_t column(uint32_t at) const {
        const SourceFile::Before b = file_.before(start_ + at);
        return b.code_points - before_.code_points + (kTab - 1) * (b.tabs - before_.tabs);
    }
    // What `window` shows of it.
    [[nodiscard]] std::string part(const Window& window) const {
        const uint32_t from = byte_at(window.from), to = byte_at(window.to + kTab);
        return window.cut(shown(text_.substr(from, to - from)), column(from));
    }

  private:
    // The first byte of the last character that does not begin behind a column.
    [[nodiscard]] uint32_t byte_at(uint32_t wanted) const {
        uint32_t low = 0, high = size();
        while (low < high) {
            const uint32_t middle = low + (high - low + 1) / 2;
            if (column(middle) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        while (low > 0 && low < size() && (static_cast<unsigned char>(text_[low]) & 0xC0) == 0x80)
            --low;
        return low;
    }

    const SourceFile& file_;
    uint32_t start_;
    std::string_view text_;
    SourceFile::Before before_;
};

Mark mark_of(const SourceMap& sources, Span span, bool primary, const std::string& text) {
    const FileId file = sources.file_of(span.begin);
    const uint32_t number = sources.line_col(span.begin).line;
    const Line line(sources, file, number);
    const uint32_t from = std::min<uint32_t>(span.begin - line.start(), line.size());
    const uint32_t to = std::clamp<uint32_t>(span.end - line.start(), from, line.size());
    Mark m{number, line.column(from), line.column(to), primary, text};
    if (m.to == m.from) m.to = m.from + 1;
    return m;
}

// What would have happened: the error's own story, or the one that those of its stage share.
std::vector<std::string> story_of(const Diagnostic& d) {
    const DiagRow& row = diag_row(d.id);
    if (!d.why.empty()) return d.why;
    if (d.level != Level::Error || row.code == "unsupported") return {};
    switch (row.stage) {
        case DiagStage::Syntax:
        case DiagStage::Names:
        case DiagStage::Types:
            return {
                "nothing would have happened to memory: what this line means is not settled, and "
                "there is no code to run before it is"};
        case DiagStage::Moves:
        case DiagStage::Borrows:
            return {
                "no run is told of here: two signatures promise different things of how long an "
                "address is good, and who trusts one of them might use an address that is gone"};
        case DiagStage::Lints:
            return {
                "memory would come to no harm: the program could be run, and this is an error "
                "since it is hardly what is meant"};
    }
    FLECK_UNREACHABLE();
}

class TextRenderer {
  public:
    TextRenderer(const SourceMap& sources, const RenderOptions& options)
        : sources_(sources), style_{options.color}, options_(options) {}

    std::string render(const Diagnostic& d) {
        const DiagRow& row = diag_row(d.id);
        const std::string_view level = level_name(d.level);
        const std::string head =
            row.code.empty() ? std::string(level) : fmt::format("{}[{}]", level, row.code);
        out_ = (d.level == Level::Error ? style_.error(head) : style_.warning(head)) +
               style_.bold(": " + d.message) + "\n";
        if (d.span.valid()) snippets(d, d.level);
        const std::vector<std::string> story =
            options_.why ? story_of(d) : std::vector<std::string>();
        const bool has_why = !story.empty();
        if (d.span.valid() && (!d.notes.empty() || has_why)) empty_line();
        const std::string pad(gutter_, ' ');
        for (const DiagNote& n : d.notes) {
            const std::string_view kind = n.kind == DiagNote::Kind::Help ? "help" : "note";
            out_ += fmt::format("{} {} {}: {}\n", pad, style_.secondary("="), style_.help(kind),
                                n.text);
        }
        if (has_why)
            for (const std::string& w : story)
                out_ += fmt::format("{} {} {}: {}\n", pad, style_.secondary("="),
                                    style_.help("why"), w);
        out_ += "\n";
        return out_;
    }

  private:
    void snippets(const Diagnostic& d, Level level) {
        // By file, the primary one first; in each by line.
        std::vector<FileId> order{sources_.file_of(d.span.begin)};
        std::map<FileId, std::vector<Mark>> marks;
        marks[order[0]].push_back(mark_of(sources_, d.span, true, d.primary_label));
        for (const DiagLabel& l : d.labels) {
            if (!l.span.valid()) continue;
            const FileId f = sources_.file_of(l.span.begin);
            if (std::ranges::find(order, f) == order.end()) order.push_back(f);
            marks[f].push_back(mark_of(sources_, l.span, false, l.text));
        }
        uint32_t last_line = 0;
        for (const auto& [f, list] : marks)
            for (const Mark& m : list) last_line = std::max(last_line, m.line);
        gutter_ = fmt::format("{}", last_line).size();
        const LineCol at = sources_.line_col(d.span.begin);
        for (FileId f : order) {
            const bool first = f == order[0];
            if (!first) empty_line();
            out_ += fmt::format("{}{} {}{}\n", std::string(gutter_, ' '),
                                style_.secondary(first ? "-->" : ":::"), sources_.file(f).name,
                                first ? fmt::format(":{}:{}", at.line, at.column) : "");
            lines(f, marks[f], level);
        }
    }

    void lines(FileId file, std::vector<Mark>& marks, Level level) {
        std::ranges::stable_sort(marks, {}, &Mark::line);
        empty_line();
        uint32_t previous = 0;
        for (size_t i = 0; i < marks.size();) {
            const uint32_t line = marks[i].line;
            std::vector<Mark> here;
            for (; i < marks.size() && marks[i].line == line; ++i) here.push_back(marks[i]);
            if (previous != 0 && line == previous + 2)
                source_line(file, line - 1, 0);
            else if (previous != 0 && line > previous + 1)
                out_ += style_.secondary("...") + "\n";
            const Window window =
                source_line(file, line, std::ranges::min(here, {}, &Mark::from).from);
            for (Mark& m : here) {
                m.from = window.column(m.from);
                m.to = std::max(window.column(m.to), m.from + 1);
            }
            annotations(here, level);
            previous = line;
        }
    }

    void empty_line() {
        out_ += fmt::format("{} {}\n", std::string(gutter_, ' '), style_.secondary("|"));
    }

    Window source_line(FileId file, uint32_t line, uint32_t first_mark) {
        const Line source(sources_, file, line);
        const Window window = Window::around(first_mark, source.width());
        const std::string text = source.part(window);
        out_ += fmt::format("{} {}{}{}\n", style_.secondary(fmt::format("{:>{}}", line, gutter_)),
                            style_.secondary("|"), text.empty() ? "" : " ", text);
        return window;
    }

    // First the underlines with the text of the rightmost one, then a line for each other text.
    void annotations(std::vector<Mark>& marks, Level level) {
        std::ranges::stable_sort(marks, {},
                                 [](const Mark& m) { return std::pair(m.from, !m.primary); });
        uint32_t width = 0;
        for (const Mark& m : marks) width = std::max(width, m.to);
        std::vector<char> under(width, ' ');
        for (int pass = 0; pass < 2; ++pass)  // the primary one on top
            for (const Mark& m : marks)
                if (m.primary == (pass == 1))
                    for (uint32_t c = m.from; c < m.to; ++c) under[c] = m.primary ? '^' : '-';
        std::string line;
        for (uint32_t c = 0; c < width; ++c)
            line += under[c] == ' ' ? std::string(" ")
                                    : paint(std::string(1, under[c]), under[c] == '^', level);
        const Mark& last = marks.back();
        const std::string gutter =
            fmt::format("{} {} ", std::string(gutter_, ' '), style_.secondary("|"));
        // The last text fits behind the underlines only if no other mark reaches beyond it.
        const bool inline_last = last.to >= width;
        out_ +=
            gutter + line +
            (inline_last && !last.text.empty() ? " " + paint(last.text, last.primary, level) : "") +
            "\n";
        for (size_t i = marks.size() - (inline_last ? 1 : 0); i-- > 0;) {
            if (marks[i].text.empty()) continue;
            std::string bars;
            uint32_t at = 0;
            for (size_t k = 0; k < i; ++k) {
                if (marks[k].text.empty() || marks[k].from < at || marks[k].from >= marks[i].from)
                    continue;
                bars += std::string(marks[k].from - at, ' ') + paint("|", marks[k].primary, level);
                at = marks[k].from + 1;
            }
            bars += std::string(marks[i].from - at, ' ');
            out_ += gutter + bars + paint(marks[i].text, marks[i].primary, level) + "\n";
        }
    }

    [[nodiscard]] std::string paint(std::string_view text, bool primary, Level level) const {
        if (!primary) return style_.secondary(text);
        return level == Level::Error ? style_.error(text) : style_.warning(text);
    }

    const SourceMap& sources_;
    Style style_;
    RenderOptions options_;
    size_t gutter_ = 1;
    std::string out_;
};

std::string render_short(const Diagnostic& d, const SourceMap& sources, const Style& style) {
    const DiagRow& row = diag_row(d.id);
    std::string where;
    if (d.span.valid()) {
        const LineCol at = sources.line_col(d.span.begin);
        where = fmt::format("{}:{}:{}: ", sources.file(sources.file_of(d.span.begin)).name, at.line,
                            at.column);
    }
    const std::string_view level = level_name(d.level);
    const std::string head =
        row.code.empty() ? std::string(level) : fmt::format("{}[{}]", level, row.code);
    return fmt::format("{}{}: {}\n", where,
                       d.level == Level::Error ? style.error(head) : style.warning(head),
                       d.message);
}

nlohmann::ordered_json json_span(const SourceMap& sources, Span span, bool primary,
                                 const std::string& label) {
    const FileId file = sources.file_of(span.begin);
    const SourceFile& f = sources.file(file);
    const LineCol from = sources.line_col(span.begin);
    const LineCol to = sources.line_col(span.end);
    nlohmann::ordered_json text = nlohmann::ordered_json::array();
    for (uint32_t l = from.line; l <= to.line; ++l) {
        const std::string source(sources.line_text(file, l));
        text.push_back({{"text", source},
                        {"highlight_start", l == from.line ? from.column : 1},
                        {"highlight_end", l == to.line ? to.column : shown_width(source) + 1}});
    }
    return {{"file_name", f.name},
            {"byte_start", span.begin - f.base},
            {"byte_end", span.end - f.base},
            {"line_start", from.line},
            {"line_end", to.line},
            {"column_start", from.column},
            {"column_end", to.column},
            {"is_primary", primary},
            {"text", text},
            {"label", label.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(label)},
            {"suggested_replacement", nullptr},
            {"suggestion_applicability", nullptr},
            {"expansion", nullptr}};
}

std::string render_json(const Diagnostic& d, const SourceMap& sources) {
    const DiagRow& row = diag_row(d.id);
    nlohmann::ordered_json spans = nlohmann::ordered_json::array();
    if (d.span.valid()) spans.push_back(json_span(sources, d.span, true, d.primary_label));
    for (const DiagLabel& l : d.labels)
        if (l.span.valid()) spans.push_back(json_span(sources, l.span, false, l.text));
    nlohmann::ordered_json children = nlohmann::ordered_json::array();
    for (const DiagNote& n : d.notes)
        children.push_back({{"message", n.text},
                            {"code", nullptr},
                            {"level", n.kind == DiagNote::Kind::Help ? "help" : "note"},
                            {"spans", nlohmann::ordered_json::array()},
                            {"children", nlohmann::ordered_json::array()},
                            {"rendered", nullptr}});
    RenderOptions plain;
    nlohmann::ordered_json code;
    if (!row.code.empty()) code = {{"code", row.code}, {"explanation", nullptr}};
    nlohmann::ordered_json object = {{"$message_type", "diagnostic"},
                                     {"message", d.message},
                                     {"code", code},
                                     {"level", level_name(d.level)},
                                     {"spans", spans},
                                     {"children", children},
                                     {"why", story_of(d)},
                                     {"rendered", TextRenderer(sources, plain).render(d)}};
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string render(const DiagSink& diags, const SourceMap& sources, const RenderOptions& options) {
    std::string out;
    size_t errors = 0;
    size_t warnings = 0;
    for (const Diagnostic& d : diags.all()) {
        if (d.level == Level::Warning && !options.warnings) continue;
        (d.level == Level::Error ? errors : warnings) += 1;
        switch (options.format) {
            case DiagFormat::Text:
                out += TextRenderer(sources, options).render(d);
                break;
            case DiagFormat::Short:
                out += render_short(d, sources, Style{options.color});
                break;
            case DiagFormat::Json:
                out += render_json(d, sources);
                break;
        }
    }
    if (options.format != DiagFormat::Text || errors + warnings == 0) return out;
    const auto count = [](size_t n, std::string_view what) {
        return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
    };
    std::string total;
    if (errors > 0) total = count(errors, "error");
    if (warnings > 0) total += (total.empty() ? "" : " and ") + count(warnings, "warning");
    const Style style{options.color};
    out += (errors > 0 ? style.error(total) : style.warning(total)) + "\n";
    return out;
}

}  // namespace fleck
