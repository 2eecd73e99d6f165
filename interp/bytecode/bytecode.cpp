#include "interp/bytecode/bytecode.h"

#include <fmt/format.h>
#include <sys/mman.h>

#include <algorithm>

namespace fleck::vm {

namespace {

// Reserved, not used: pages cost memory when they are written.
constexpr size_t kMaxWords = size_t{1} << 24;
constexpr size_t kMaxFuncs = size_t{1} << 20;

void* reserve(size_t bytes) {
    void* at = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    FLECK_CHECK(at != MAP_FAILED, "no address space for bytecode");
    return at;
}

}  // namespace

Span FuncInfo::span_at(uint32_t pc) const {
    const auto it = std::ranges::upper_bound(spans, pc, {}, &SpanEntry::pc);
    return it == spans.begin() ? span : std::prev(it)->span;
}

uint32_t FuncInfo::pad_at(uint32_t pc) const {
    const auto it = std::ranges::lower_bound(unwind, pc, {}, &UnwindEntry::pc);
    return it != unwind.end() && it->pc == pc ? it->pad : 0;
}

Code::Code()
    : words_(static_cast<Word*>(reserve(kMaxWords * sizeof(Word)))),
      entries_(static_cast<FuncEntry*>(reserve(kMaxFuncs * sizeof(FuncEntry)))) {
    const Word own[] = {Word{static_cast<uint16_t>(Opcode::Halt), 0, 0, 0, 0},
                        Word{static_cast<uint16_t>(Opcode::Stub), 0, 0, 0, 0}};
    append(own);
}

Code::~Code() {
    munmap(words_, kMaxWords * sizeof(Word));
    munmap(entries_, kMaxFuncs * sizeof(FuncEntry));
}

uint32_t Code::append(std::span<const Word> words) {
    FLECK_CHECK(size_ + words.size() <= kMaxWords, "too much bytecode");
    const uint32_t begin = size_;
    std::ranges::copy(words, words_ + size_);
    size_ += static_cast<uint32_t>(words.size());
    return begin;
}

FuncId Code::add_func() {
    FLECK_CHECK(func_count_ < kMaxFuncs, "too many functions");
    entries_[func_count_] = FuncEntry{.entry = kStub};
    info_of_.push_back(UINT32_MAX);
    return FuncId(func_count_++);
}

void Code::add_info(FuncInfo info) {
    info_of_[info.id.index] = static_cast<uint32_t>(infos_.size());
    infos_.push_back(std::move(info));
}

const FuncInfo* Code::at(uint32_t pc) const {
    const auto it = std::ranges::upper_bound(infos_, pc, {}, &FuncInfo::begin);
    if (it == infos_.begin()) return nullptr;
    const FuncInfo& info = *std::prev(it);
    return pc < info.end ? &info : nullptr;
}

const FuncInfo* Code::info(FuncId id) const {
    const uint32_t i = info_of_[id.index];
    return i == UINT32_MAX ? nullptr : &infos_[i];
}

std::string disassemble(const Code& code, const FuncInfo& info) {
    std::string out = fmt::format("fn {}: frame {}\n", info.name, info.frame_size);
    for (uint32_t pc = info.begin; pc < info.end; ++pc) {
        const Word& w = code.words()[pc];
        const OpcodeRow& row = kOpcodes[w.op];
        out += fmt::format("{:6}  {:<14}", pc - info.begin, row.name);
        const uint32_t fields[] = {w.a, w.b, w.c, w.x};
        size_t next = 0;
        for (char kind : row.operands) {
            if (next >= std::size(fields)) break;
            const uint32_t v = fields[next++];
            switch (kind) {
                case 'd':
                case 's':
                    out += fmt::format(" [{}]", v);
                    break;
                case 'i':
                    out += fmt::format(" {}", static_cast<int32_t>(v));
                    break;
                case 'w':
                    out +=
                        fmt::format(" {}", static_cast<int64_t>(v | uint64_t{fields[next]} << 32));
                    ++next;
                    break;
                case 'k':
                    out += fmt::format(" @{:x}", v);
                    break;
                case 'j':
                    out += fmt::format(" ->{}", pc - info.begin + v);
                    break;
                default:
                    out += fmt::format(" {}", v);
                    break;
            }
        }
        const uint32_t pad = info.pad_at(pc);
        if (pad != 0) out += fmt::format("   unwind ->{}", pad - info.begin);
        while (!out.empty() && out.back() == ' ') out.pop_back();
        out += "\n";
    }
    return out;
}

namespace {

struct FrameRow {
    uint64_t offset, size;
    std::string text;
};

std::string describe_local(const FrameLocal& l, const Symbols& symbols) {
    if (l.is_return) return "result";
    const std::string name(l.name.valid() ? symbols.text(l.name) : "_");
    return fmt::format("{} {}", l.is_param ? "parameter" : "local", name);
}

// What a temporary stands for, as it is written.
std::string in_line(Span span, const SourceMap& sources) {
    if (!span.valid() || sources.in_std(span)) return "";
    constexpr size_t kLongest = 32;
    std::string text;
    for (const char c : sources.text(span)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank || !text.ends_with(' ')) text += blank ? ' ' : c;
    }
    if (text.size() > kLongest) {
        size_t end = kLongest - 3;
        while (end > 0 && (static_cast<uint8_t>(text[end]) & 0xc0) == 0x80) --end;
        text = text.substr(0, end) + "...";
    }
    return fmt::format(" for `{}` in line {}", text, sources.line_col(span.begin).line);
}

// Fills the gaps between the rows. No two of them share bytes.
std::vector<FrameRow> with_padding(std::vector<FrameRow> rows, uint64_t end) {
    std::ranges::stable_sort(rows, {}, &FrameRow::offset);
    std::vector<FrameRow> out;
    uint64_t at = 0;
    for (FrameRow& row : rows) {
        FLECK_CHECK(row.offset >= at, "two values share bytes of a frame");
        if (row.offset > at) out.push_back({at, row.offset - at, "(padding)"});
        at = row.offset + row.size;
        out.push_back(std::move(row));
    }
    if (end > at) out.push_back({at, end - at, "(padding)"});
    return out;
}

}  // namespace

std::string describe_frame(const FuncInfo& info, const Symbols& symbols, const SourceMap& sources,
                           const std::function<std::string(TypeId)>& type_name) {
    std::vector<FrameRow> rows{{0, 8, "saved frame pointer"}, {8, 8, "return address"}};
    const auto add = [&](const FrameLocal& l, std::string text) {
        // Of what has no bytes, only what has a name is looked for.
        if (l.size != 0 || l.name.valid())
            rows.push_back({l.offset, l.size, fmt::format("{}: {}", text, type_name(l.type))});
    };
    for (const FrameLocal& l : info.locals) add(l, describe_local(l, symbols));
    for (const FrameLocal& l : info.temporaries)
        add(l, l.is_drop_flag ? fmt::format("drop flag of `{}`", l.flagged)
                              : "temporary" + in_line(l.span, sources));
    rows = with_padding(std::move(rows), info.temps_end);
    if (info.frame_size > info.temps_end)
        rows.push_back({info.temps_end, info.frame_size - info.temps_end,
                        "(values that the machine keeps across calls)"});
    std::string out = fmt::format("fn {}: {} bytes\n  offset  size\n", info.name, info.frame_size);
    for (const FrameRow& row : rows)
        out += fmt::format("  {:6} {:5}  {}\n", row.offset, row.size, row.text);
    return out;
}

}  // namespace fleck::vm
