// Diagnostics about wrong programs. A stage reports rows of the table diagnostics.def with typed
// arguments; labels and helps hang on them. How they look is decided in render.h (text, json,
// short), not here.
#pragma once

#include <fmt/format.h>

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "frontend/base/source.h"

namespace fleck {

enum class Diag : uint16_t {
#define FLECK_DIAG(stage, name, code, level, message) name,
#include "frontend/base/diagnostics.def"
#undef FLECK_DIAG
};

enum class Level : uint8_t { Error, Warning };
enum class DiagStage : uint8_t { Syntax, Names, Types, Moves, Borrows, Lints };

struct DiagRow {
    DiagStage stage;
    std::string_view name;  // the enumerator, for tests
    std::string_view code;  // "E0382", a lint's name, "unsupported" or ""
    Level level;
    std::string_view message;  // fmt format string
};
[[nodiscard]] const DiagRow& diag_row(Diag d);
[[nodiscard]] size_t diag_count();

struct DiagLabel {
    Span span;
    std::string text;
};

// A line below the snippet, with no span: "help: ..." is a way out, "note: ..." a fact.
struct DiagNote {
    enum class Kind : uint8_t { Note, Help } kind;
    std::string text;
};

struct Diagnostic {
    Diag id;
    Level level;  // the row's, unless an attribute says otherwise
    Span span;    // the primary span: the smallest guilty range
    std::string message;
    std::string primary_label;      // text at the primary span; may be empty
    std::vector<DiagLabel> labels;  // the history: created, moved, borrowed
    std::vector<DiagNote> notes;
    std::vector<std::string> why;  // the story in terms of stack and heap, shown with --why

    // For chaining: diags.report(...).label(span, "value moved here").help("...").
    // Label texts are finished strings (use fmt::format at the call).
    Diagnostic& at(std::string text) {
        primary_label = std::move(text);
        return *this;
    }
    Diagnostic& label(Span s, std::string text) {
        labels.push_back({s, std::move(text)});
        return *this;
    }
    Diagnostic& note(std::string text) {
        notes.push_back({DiagNote::Kind::Note, std::move(text)});
        return *this;
    }
    Diagnostic& help(std::string text) {
        notes.push_back({DiagNote::Kind::Help, std::move(text)});
        return *this;
    }
    Diagnostic& because(std::string text) {
        why.push_back(std::move(text));
        return *this;
    }
};

class DiagSink {
  public:
    // What it returns is good until keep() or sort_and_dedup(): looking for a way out may report,
    // too.
    template <typename... Args>
    Diagnostic& report(Diag id, Span span, const Args&... args) {
        return add(id, span, fmt::vformat(diag_row(id).message, fmt::make_format_args(args...)));
    }
    [[nodiscard]] bool has_errors() const { return errors_ > 0; }
    [[nodiscard]] size_t error_count() const { return errors_; }
    [[nodiscard]] const std::deque<Diagnostic>& all() const { return all_; }
    // Drops all others.
    template <typename Wanted>
    void keep(Wanted wanted) {
        std::erase_if(all_, [&](const Diagnostic& d) { return !wanted(d); });
        count_errors();
    }
    // `#![deny(..)]` makes errors of warnings, `#[warn(..)]` warnings of errors.
    template <typename LevelOf>
    void set_levels(LevelOf level_of) {
        for (Diagnostic& d : all_) d.level = level_of(d);
        count_errors();
    }
    // By place, then code; one mistake reported twice (same id and span) is dropped.
    void sort_and_dedup();

  private:
    Diagnostic& add(Diag id, Span span, std::string message);
    void count_errors();
    std::deque<Diagnostic> all_;
    size_t errors_ = 0;
};

}  // namespace fleck
