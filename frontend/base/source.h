// Source files in one global position space: file k occupies the byte positions [base, base +
// text.size()], and the next file starts behind it. So a Span is two 32-bit numbers, and no span
// needs to name its file.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "frontend/base/id.h"

namespace fleck {

// Half-open range of global byte positions. The default is "nowhere".
struct Span {
    uint32_t begin = 0;
    uint32_t end = 0;

    [[nodiscard]] bool valid() const { return end != 0; }
    [[nodiscard]] uint32_t size() const { return end - begin; }
    [[nodiscard]] bool contains(Span o) const { return begin <= o.begin && o.end <= end; }
    // From the begin of this to the end of `o`.
    [[nodiscard]] Span to(Span o) const { return Span{begin, o.end}; }
    // The empty span right behind this one, and the last byte of it.
    [[nodiscard]] Span after() const { return Span{end, end}; }
    [[nodiscard]] Span last_byte() const { return Span{end > begin ? end - 1 : begin, end}; }
    auto operator<=>(const Span&) const = default;
};

using FileId = Id<struct FileTag>;

// A place as people count it: both 1-based; `column` counts code points, as rustc does.
struct LineCol {
    uint32_t line = 0;
    uint32_t column = 0;
};

struct SourceFile {
    std::string name;       // as given on the command line
    std::string_view text;  // UTF-8, checked
    uint32_t base = 0;
    bool is_std = false;  // part of the prelude

    // Byte offsets into text; found when they are first asked for, which for most of the prelude is
    // never.
    [[nodiscard]] const std::vector<uint32_t>& line_starts() const;
    // What stands in front of a byte offset. A line may be as long as its file: an index makes this
    // cheap wherever it is.
    struct Before {
        uint32_t code_points = 0, tabs = 0;
    };
    [[nodiscard]] Before before(uint32_t offset) const;

  private:
    friend class SourceMap;
    std::shared_ptr<const std::string> owned_text_;
    mutable std::vector<uint32_t> line_starts_;
    mutable std::vector<Before> before_;  // of each kIndexStep bytes
};

class SourceMap {
  public:
    SourceMap();
    // `text` must be UTF-8 (see utf8_error_at) and fit in the 32-bit position space.
    FileId add(std::string name, std::string text, bool is_std);
    // A file of the prelude whose text lives as long as the program.
    FileId add_std(std::string name, std::string_view text);
    [[nodiscard]] const SourceFile& file(FileId id) const { return files_[id]; }
    [[nodiscard]] const IdVec<FileId, SourceFile>& files() const { return files_; }
    [[nodiscard]] FileId file_of(uint32_t position) const;
    [[nodiscard]] bool in_std(Span span) const { return file(file_of(span.begin)).is_std; }
    [[nodiscard]] LineCol line_col(uint32_t position) const;
    [[nodiscard]] std::string_view text(Span span) const;
    // The text of a 1-based line, without its line end.
    [[nodiscard]] std::string_view line_text(FileId id, uint32_t line) const;

  private:
    IdVec<FileId, SourceFile> files_;
};

// Byte offset of the first byte that is not UTF-8, if any.
[[nodiscard]] std::optional<size_t> utf8_error_at(std::string_view text);

}  // namespace fleck
