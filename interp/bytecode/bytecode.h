// Bytecode: words of 16 bytes in one arena, and per function what the machine must find out about a
// position in it: source spans, landing pads, the frame's locals. (contract)
//
// An operand named `a`, `b`, `c` or `x` is a byte offset from the frame pointer, an immediate, or a
// distance in words, as the row of opcode.def says. A return address is an index into the arena;
// word 0 stops the machine.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "frontend/base/source.h"
#include "frontend/base/symbol.h"
#include "frontend/sema/types.h"
#include "interp/bytecode/instance.h"
#include "interp/bytecode/note.h"

namespace fleck::vm {

enum class Opcode : uint16_t {
#define FLECK_OP(name, operands, text) name,
#include "interp/bytecode/opcode.def"
#undef FLECK_OP
};

struct OpcodeRow {
    std::string_view name;
    std::string_view operands;
    std::string_view text;
};
inline constexpr OpcodeRow kOpcodes[] = {
#define FLECK_OP(name, operands, text) {#name, operands, text},
#include "interp/bytecode/opcode.def"
#undef FLECK_OP
};
inline constexpr size_t kOpcodeCount = std::size(kOpcodes);

struct Word {
    uint16_t op = 0;
    uint16_t x = 0;
    uint32_t a = 0, b = 0, c = 0;
};
static_assert(sizeof(Word) == 16);

// Panic's number for a constant that could not be computed; others are mir::PanicKind << 8 | BinOp.
inline constexpr uint32_t kConstFailed = 0xffff;

// Room behind the stack's limit, for what a run needs of the stack that its narration does not
// show: the frames of the library's functions, and what the optimiser adds to a frame behind its
// end. So it is always the same call of an own function that overflows the stack.
inline constexpr int32_t kStackReserve = 64 << 10;

// What a call needs of its callee. The first call of a function goes to a stub that lowers it.
struct alignas(16) FuncEntry {
    uint32_t entry = 0;
    uint32_t frame_size = 0;
    int32_t must_fit = 0;  // bytes of it that may not reach over the stack's limit; below 0: it may
                           // begin so far behind
    uint32_t steps = 0;    // that a call of it costs
};

struct FrameLocal {
    Symbol name;  // invalid: a temporary
    TypeId type;
    uint32_t offset = 0;
    uint64_t size = 0;
    bool is_param = false;
    bool is_return = false;
    bool is_drop_flag = false;  // is what it stands for still to be dropped?
    std::string flagged;        // what that is
    Span span;
};

struct UnwindEntry {
    uint32_t pc;   // of the word that may throw
    uint32_t pad;  // where its cleanup begins
};
struct SpanEntry {
    uint32_t pc;  // from this word on
    Span span;
};

// One lowered function.
struct FuncInfo {
    FuncId id;
    std::string name;
    uint32_t begin = 0, end = 0;          // words
    uint32_t frame_size = 0;              // where a callee's frame begins
    uint32_t cleanup_begin = UINT32_MAX;  // from this word on, what runs while unwinding
    bool is_std = false;
    bool tracks_caller = false;  // of the user's; what panics in it is told of its caller
    bool is_quiet = false;       // nothing that happens inside is narrated
    Span span;
    std::vector<FrameLocal> locals;
    std::vector<FrameLocal> temporaries;  // without names; `locals` has the rest
    uint32_t temps_end = 0;               // of the frame as the source has it
    std::vector<UnwindEntry> unwind;      // by pc
    std::vector<SpanEntry> spans;         // by pc
    [[nodiscard]] Span span_at(uint32_t pc) const;
    [[nodiscard]] uint32_t pad_at(uint32_t pc) const;  // 0: none
};

class Code {
  public:
    Code();
    ~Code();
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;

    // The arena does not move as it grows.
    [[nodiscard]] const Word* words() const { return words_; }
    [[nodiscard]] uint32_t size() const { return size_; }
    uint32_t append(std::span<const Word> words);

    [[nodiscard]] FuncEntry& entry(FuncId id) { return entries_[id.index]; }
    [[nodiscard]] const FuncEntry* entries() const { return entries_; }
    [[nodiscard]] uint32_t func_count() const { return func_count_; }
    FuncId add_func();

    void add_info(FuncInfo info);
    uint32_t add_note(Note note) {
        notes_.push_back(std::move(note));
        return static_cast<uint32_t>(notes_.size() - 1);
    }
    [[nodiscard]] const Note& note(uint32_t index) const { return notes_[index]; }
    // The function that a word belongs to; null for the machine's own words.
    [[nodiscard]] const FuncInfo* at(uint32_t pc) const;
    [[nodiscard]] const FuncInfo* info(FuncId id) const;

    static constexpr uint32_t kHalt = 0;  // where the outermost function returns to
    static constexpr uint32_t kStub = 1;  // lowers the function that was called, and calls it

  private:
    Word* words_ = nullptr;
    uint32_t size_ = 0;
    FuncEntry* entries_ = nullptr;
    uint32_t func_count_ = 0;
    std::vector<FuncInfo> infos_;  // by begin
    std::vector<uint32_t> info_of_;
    std::vector<Note> notes_;
};

[[nodiscard]] std::string disassemble(const Code& code, const FuncInfo& info);
// Every byte of a function's frame: what lies there, at which offset, and the padding between.
// Of a temporary, the line whose value it holds.
[[nodiscard]] std::string describe_frame(const FuncInfo& info, const Symbols& symbols,
                                         const SourceMap& sources,
                                         const std::function<std::string(TypeId)>& type_name);

}  // namespace fleck::vm
