#include "frontend/base/source.h"

#include <algorithm>

namespace fleck {

// Position 0 belongs to no file, so that Span{} is nowhere.
SourceMap::SourceMap() = default;

FileId SourceMap::add(std::string name, std::string text, bool is_std) {
    auto owned = std::make_shared<const std::string>(std::move(text));
    const FileId id = add_std(std::move(name), *owned);
    files_[id].owned_text_ = std::move(owned);
    files_[id].is_std = is_std;
    return id;
}

FileId SourceMap::add_std(std::string name, std::string_view text) {
    SourceFile f;
    if (!files_.empty()) {
        const SourceFile& last = files_[FileId(files_.size() - 1)];
        f.base = last.base + static_cast<uint32_t>(last.text.size()) + 1;
    } else {
        f.base = 1;
    }
    f.name = std::move(name);
    f.text = text;
    f.is_std = true;
    return files_.push(std::move(f));
}

const std::vector<uint32_t>& SourceFile::line_starts() const {
    if (line_starts_.empty()) {
        line_starts_.push_back(0);
        for (size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n') line_starts_.push_back(static_cast<uint32_t>(i + 1));
    }
    return line_starts_;
}

constexpr uint32_t kIndexStep = 256;

SourceFile::Before SourceFile::before(uint32_t offset) const {
    const auto add = [&](Before& sum, size_t i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) ++sum.code_points;
        if (text[i] == '\t') ++sum.tabs;
    };
    if (before_.empty()) {
        Before sum;
        for (size_t i = 0; i < text.size(); ++i) {
            if (i % kIndexStep == 0) before_.push_back(sum);
            add(sum, i);
        }
        before_.push_back(sum);
    }
    const uint32_t row = std::min(offset / kIndexStep, static_cast<uint32_t>(before_.size() - 1));
    Before out = before_[row];
    for (size_t i = size_t{row} * kIndexStep; i < offset && i < text.size(); ++i) add(out, i);
    return out;
}

FileId SourceMap::file_of(uint32_t position) const {
    uint32_t lo = 0;
    uint32_t hi = static_cast<uint32_t>(files_.size());
    FLECK_CHECK(hi > 0, "a position needs a file");
    while (hi - lo > 1) {
        const uint32_t mid = (lo + hi) / 2;
        (files_[FileId(mid)].base <= position ? lo : hi) = mid;
    }
    return FileId(lo);
}

LineCol SourceMap::line_col(uint32_t position) const {
    const SourceFile& f = file(file_of(position));
    const uint32_t offset =
        std::min(position < f.base ? 0 : position - f.base, static_cast<uint32_t>(f.text.size()));
    const auto it = std::upper_bound(f.line_starts().begin(), f.line_starts().end(), offset);
    const auto line = static_cast<uint32_t>(it - f.line_starts().begin());
    const uint32_t before_line = f.before(f.line_starts()[line - 1]).code_points;
    return LineCol{line, f.before(offset).code_points - before_line + 1};
}

std::string_view SourceMap::text(Span span) const {
    const SourceFile& f = file(file_of(span.begin));
    const size_t from =
        std::min<size_t>(span.begin < f.base ? 0 : span.begin - f.base, f.text.size());
    return f.text.substr(from, span.size());
}

std::string_view SourceMap::line_text(FileId id, uint32_t line) const {
    const SourceFile& f = file(id);
    if (line == 0 || line > f.line_starts().size()) return {};
    const uint32_t from = f.line_starts()[line - 1];
    const size_t to = line < f.line_starts().size() ? f.line_starts()[line] - 1 : f.text.size();
    std::string_view s = f.text.substr(from, to - from);
    if (s.ends_with('\r')) s.remove_suffix(1);
    return s;
}

std::optional<size_t> utf8_error_at(std::string_view text) {
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    for (size_t i = 0; i < text.size();) {
        const unsigned char c = byte(i);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const size_t n = c >= 0xC2 && c <= 0xDF   ? 2
                         : c >= 0xE0 && c <= 0xEF ? 3
                         : c >= 0xF0 && c <= 0xF4 ? 4
                                                  : 0;
        if (n == 0 || text.size() - i < n) return i;
        for (size_t k = 1; k < n; ++k)
            if ((byte(i + k) & 0xC0) != 0x80) return i;
        // Overlong forms, surrogates and what lies beyond U+10FFFF.
        const unsigned char d = byte(i + 1);
        if ((c == 0xE0 && d < 0xA0) || (c == 0xED && d > 0x9F) || (c == 0xF0 && d < 0x90) ||
            (c == 0xF4 && d > 0x8F))
            return i;
        i += n;
    }
    return std::nullopt;
}

}  // namespace fleck
