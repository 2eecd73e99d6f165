#include "interp/vm/machine.h"

#include <fmt/format.h>

#include <cstdio>

#include "interp/vm/tracer.h"
#include "runtime/call_stack.h"
#include "runtime/fault.h"

namespace fleck::vm {

using rt::Trap;
using rt::TrapKind;

namespace {

// Statics that are computed one for another; each takes some of the host's stack.
constexpr uint32_t kMaxSettling = 512;

}  // namespace

Machine::Machine(Lowering& lowering, rt::Memory& memory, rt::Heap& heap, OutputSink& output,
                 const RunLimits& limits)
    : lowering_(lowering),
      memory_(memory),
      heap_(heap),
      output_(output),
      limits_(limits),
      fuel_(static_cast<int64_t>(limits.max_steps)),
      stack_(stack(memory.stack_begin(), memory.stack_limit())) {
    lowering_.set_runner(this);
}

// ---- Runs

Outcome Machine::run(FuncId entry) {
    lowering_.lower(entry);
    const rt::Address frame = stack_.top;
    memory_.store<uint64_t>(frame, 0);
    memory_.store<uint64_t>(frame + 8, Code::kHalt);
    Stop stop = Stop::Halt;
    const auto fault =
        rt::run_contained(memory_, [&] { stop = loop(lowering_.code.entry(entry).entry, frame); });
    if (fault) {
        (void)stop_with(*fault, last_);
        stop = Stop::Trap;
    }
    flush();
    return finish(entry, stop);
}

Outcome Machine::finish(FuncId entry, Stop stop) {
    Outcome out;
    switch (stop) {
        case Stop::Halt:
            out.unwound_to_end = true;
            break;
        case Stop::Unwound:
            out.unwound_to_end = true;
            out.kind = Outcome::Kind::Panicked;
            out.exit_code = 101;
            break;
        case Stop::Abort:
            out.kind = Outcome::Kind::Aborted;
            out.exit_code = 134;
            break;
        case Stop::Exit:
            out.exit_code = exit_code_;
            break;
        case Stop::Trap:
            out.kind = Outcome::Kind::Trapped;
            out.trap = trap_;
            out.exit_code = rt::trap_row(trap_->kind).cls == rt::TrapClass::Limit ? 4 : 3;
            out.where = user_span(trap_at_);
            // No line calls main.
            if (!out.where.valid())
                out.where = lowering_.source.fn(FnId(lowering_.key(entry).a)).span;
            break;
    }
    out.steps = steps();
    out.peak_stack = peak_stack_bytes();
    out.peak_heap = heap_.stats().peak_live_bytes;
    return out;
}

bool Machine::run_to_static(FuncId func, rt::Address result, uint64_t size) {
    const bool outer = in_constant_;
    const Stack outer_stack = stack_;
    std::vector<rt::Address> outer_frames = std::exchange(const_frames_, {});
    const At outer_last = last_;
    if (!outer) stack_ = stack(memory_.const_stack_begin(), memory_.const_stack_limit());
    in_constant_ = true;
    ++computing_;
    lowering_.lower(func);
    const auto frame = static_cast<rt::Address>(rt::round_up(stack_.top, rt::kFrameAlign));
    const At start{lowering_.code.entry(func).entry, frame};
    Stop stop = Stop::Trap;
    std::optional<rt::Trap> fault;
    const bool is_static = lowering_.key(func).kind == FuncKey::Kind::Static;
    if (is_static) statics_.push_back(func);
    for (;;) {
        if (!may_enter(func, frame, start)) break;
        memory_.store<uint64_t>(frame, 0);
        memory_.store<uint64_t>(frame + 8, Code::kHalt);
        fault = rt::run_contained(memory_, [&] { stop = loop(start.pc, frame); });
        const auto* touched = fault ? lowering_.open_static(fault->pointer) : nullptr;
        if (touched == nullptr || !settled(*touched, start)) break;
        const_frames_.clear();
        fault.reset();
    }
    if (is_static) statics_.pop_back();
    const bool ok = !fault && stop == Stop::Halt;
    if (fault) (void)stop_with(*fault, start);
    if ((fault || stop == Stop::Trap) && !failure_)
        failure_ = ConstFailure{"", trap_, root_span(trap_at_), user_span(trap_at_)};
    if (ok) lowering_.unseal(result);
    if (ok)
        memory_.window().copy(result, frame + lowering_.abi(func).ret_offset,
                              static_cast<uint32_t>(size));
    in_constant_ = outer;
    --computing_;
    stack_ = outer_stack;
    const_frames_ = std::move(outer_frames);
    last_ = outer_last;
    if (!ok) panic_count_ = 0;
    return ok;
}

bool Machine::settled(const Lowering::OpenStatic& touched, At start) {
    const FuncId needed = touched.func;
    if (!touched.is_busy && computing_ < kMaxSettling) return lowering_.settle(needed);
    if (failure_) return false;
    failure_ = ConstFailure{"", {}, root_span(start), {}};
    if (touched.is_busy)
        failure_->cycle = StaticCycle{needed, statics_.back() == needed};
    else
        failure_->trap = Trap{TrapKind::ConstDepth, start.frame, kMaxSettling};
    return false;
}

// While a function is lowered, constants may run: above the frame that waits for it.
void Machine::call_stub(FuncId callee, rt::Address frame) {
    const rt::Address outer = stack_.top;
    stack_.top = static_cast<rt::Address>(uint64_t{frame} + lowering_.abi(callee).size);
    lowering_.lower(callee);
    stack_.top = outer;
}

bool Machine::may_enter(FuncId callee, rt::Address frame, At at) {
    // As many functions as rustc lets call each other, the constant's own body among them.
    constexpr size_t kMaxConstDepth = 128;
    const FuncEntry entry = lowering_.code.entry(callee);
    if (int64_t{frame} + entry.must_fit > stack_.limit) {
        const auto kind = in_constant_ ? TrapKind::StaticLimit : TrapKind::StackOverflow;
        return stop_with(Trap{kind, frame, entry.frame_size}, at);
    }
    if (!in_constant_) return true;
    while (!const_frames_.empty() && const_frames_.back() >= frame) const_frames_.pop_back();
    const FuncInfo* info = lowering_.code.info(callee);
    if (info != nullptr && info->is_std) return true;
    const_frames_.push_back(frame);
    if (const_frames_.size() <= kMaxConstDepth) return true;
    return stop_with(Trap{TrapKind::ConstDepth, frame, kMaxConstDepth}, at);
}

// ---- Panics

std::optional<Machine::At> Machine::caller(At at) {
    const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
    if (to <= Code::kStub || to >= lowering_.code.size()) return std::nullopt;
    const rt::Address frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    if (frame >= at.frame) return std::nullopt;  // a broken frame: callers stand below
    return At{static_cast<uint32_t>(to) - 1, frame};
}

Span Machine::user_span(At at) {
    // The nearest frame of the user's own code; its call, if it is not the innermost.
    for (std::optional<At> frame = at; frame; frame = caller(*frame)) {
        const FuncInfo* info = lowering_.code.at(frame->pc);
        if (info == nullptr) return {};
        if (!info->is_std && !info->tracks_caller) return info->span_at(frame->pc);
        at = *frame;
    }
    return lowering_.code.at(at.pc)->span_at(at.pc);
}

Span Machine::root_span(At at) {
    Span span;
    for (std::optional<At> frame = at; frame; frame = caller(*frame)) {
        const FuncInfo* info = lowering_.code.at(frame->pc);
        if (info == nullptr) return span;
        span = info->span_at(frame->pc);
    }
    return span;
}

void Machine::begin_panic(std::string_view message, At at) {
    ++panic_count_;
    if (in_constant_) {
        if (!failure_)
            failure_ = ConstFailure{std::string(message), {}, root_span(at), user_span(at)};
        return;
    }
    const Span span = user_span(at);
    flush_lines();
    if (traced()) tracer_->panicked(message, at, steps());
    write(fmt::format("\nthread 'main' panicked at {}:\n{}\n", lowering_.source.location(span),
                      message),
          true);
}

bool Machine::stopped_by_constant(At at) {
    std::optional<Trap> trap = lowering_.no_room();
    if (!trap && failure_) trap = failure_->trap;
    if (in_constant_ || !trap) return false;
    (void)stop_with(*trap, at);
    return true;
}

void Machine::panic_with(uint32_t kind, At at) {
    if (kind == kConstFailed) {
        begin_panic("a constant could not be computed", at);
        return;
    }
    const auto op = static_cast<mir::BinOp>(kind & 0xff);
    std::string_view text;
    switch (static_cast<mir::PanicKind>(kind >> 8)) {
        case mir::PanicKind::Overflow:
            text = op == mir::BinOp::Add   ? "attempt to add with overflow"
                   : op == mir::BinOp::Sub ? "attempt to subtract with overflow"
                                           : "attempt to multiply with overflow";
            break;
        case mir::PanicKind::NegOverflow:
            text = "attempt to negate with overflow";
            break;
        case mir::PanicKind::DivisionByZero:
            text = "attempt to divide by zero";
            break;
        case mir::PanicKind::RemainderByZero:
            text = "attempt to calculate the remainder with a divisor of zero";
            break;
        case mir::PanicKind::DivOverflow:
            text = "attempt to divide with overflow";
            break;
        case mir::PanicKind::RemOverflow:
            text = "attempt to calculate the remainder with overflow";
            break;
        case mir::PanicKind::ShlOverflow:
            text = "attempt to shift left with overflow";
            break;
        case mir::PanicKind::ShrOverflow:
            text = "attempt to shift right with overflow";
            break;
        case mir::PanicKind::BoundsCheck:
            text = "index out of bounds";
            break;
    }
    begin_panic(text, at);
}

void Machine::bounds_panic(uint64_t index, uint64_t len, At at) {
    begin_panic(fmt::format("index out of bounds: the len is {} but the index is {}", len, index),
                at);
}

bool Machine::unwind(At& at) {
    for (;;) {
        const FuncInfo* info = lowering_.code.at(at.pc);
        if (info == nullptr) break;
        const uint32_t pad = info->pad_at(at.pc);
        if (pad != 0) {
            if (traced()) tracer_->unwinds(at, steps());
            at.pc = pad;
            return true;
        }
        if (at.pc >= info->cleanup_begin) {
            // A drop that ran because of a panic has panicked itself.
            if (!in_constant_)
                write(
                    "\nthread 'main' panicked at library/core/src/panicking.rs:233:5:\n"
                    "panic in a destructor during cleanup\n"
                    "thread caused non-unwinding panic. aborting.\n",
                    true);
            last_ = at;
            stop_abort(trace::Abort::Why::PanicWhileUnwinding);
            return false;
        }
        const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
        if (traced()) tracer_->left_by_unwinding(at, steps());
        if (to <= Code::kStub) break;
        if (to >= lowering_.code.size()) return stop_with(Trap{TrapKind::BadReturn, to, 0}, at);
        at.pc = static_cast<uint32_t>(to) - 1;
        at.frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    }
    stop_ = Stop::Unwound;
    return false;
}

bool Machine::resume(At& at) {
    const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
    if (traced()) tracer_->left_by_unwinding(at, steps());
    if (to <= Code::kStub) {
        stop_ = Stop::Unwound;
        return false;
    }
    if (to >= lowering_.code.size()) return stop_with(Trap{TrapKind::BadReturn, to, 0}, at);
    at.pc = static_cast<uint32_t>(to) - 1;
    at.frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    return unwind(at);
}

void Machine::stop_abort(trace::Abort::Why why) {
    flush_lines();
    buffer_.clear();
    if (traced()) tracer_->aborts(why, last_, steps());
    stop_ = Stop::Abort;
}

bool Machine::stop_with(Trap trap, At at) {
    trap_ = trap;
    trap_at_ = at;
    stop_ = Stop::Trap;
    return false;
}

// ---- Output

void Machine::write(std::string_view text, bool to_stderr) {
    constexpr size_t kBuffered = 1 << 16, kLine = 1024;
    if (to_stderr) {
        flush_lines();
        if (traced()) tracer_->output(text, true, last_, steps());
        output_.write(text, true);
        return;
    }
    if (const size_t end = text.rfind('\n'); end != std::string_view::npos)
        begun_line_ = buffer_.size() + end + 1;
    buffer_ += text;
    if (buffer_.size() - begun_line_ >= kLine) begun_line_ = buffer_.size();
    if (buffer_.size() >= kBuffered || (traced() && begun_line_ == buffer_.size())) flush_lines();
}

bool Machine::may_write(uint64_t bytes, At at) {
    if (bytes > limits_.max_output - written_)
        return stop_with({rt::TrapKind::OutputLimit, 0, limits_.max_output}, at);
    written_ += bytes;
    return true;
}

void Machine::flush() {
    begun_line_ = buffer_.size();
    flush_lines();
}

// As Rust's own standard output (std::io::LineWriter): a line that is not complete waits, unless it
// grows long, and is lost if the program aborts.
void Machine::flush_lines() {
    if (begun_line_ == 0) return;
    const std::string_view lines = std::string_view(buffer_).substr(0, begun_line_);
    if (traced()) tracer_->output(lines, false, last_, steps());
    output_.write(lines, false);
    buffer_.erase(0, begun_line_);
    begun_line_ = 0;
}

std::optional<std::string_view> Machine::text_at(uint64_t pointer, uint64_t size) {
    if (size == 0) return std::string_view{};
    const auto bytes = memory_.bytes(rt::to_address(pointer), size);
    if (!bytes.ok()) return std::nullopt;
    return std::string_view(reinterpret_cast<const char*>(bytes.value().data()), size);
}

std::optional<uint64_t> Machine::read_line(uint64_t pointer, uint64_t capacity, At at) {
    flush();
    uint64_t n = 0;
    while (n < capacity) {
        const int c = std::getchar();
        if (c == EOF) break;
        if (!memory_.is_mapped(rt::to_address(pointer + n), 1)) {
            (void)stop_with(rt::Memory::bad_access(pointer + n, 1), at);
            return std::nullopt;
        }
        memory_.store<char>(rt::to_address(pointer + n), static_cast<char>(c));
        ++n;
        if (c == '\n') break;
    }
    return n;
}

// ---- Heap and bulk memory

rt::Address Machine::allocate(uint64_t size, uint64_t align, bool zeroed, At at) {
    const rt::Address block = heap_.allocate(size, align);
    if (block == rt::kNull) {
        (void)stop_with(Trap{TrapKind::HeapLimit, size, 0}, at);
        return rt::kNull;
    }
    if (traced()) tracer_->allocated(block, size, align, at, steps());
    if (zeroed) memory_.window().fill(block, 0, static_cast<uint32_t>(size));
    return block;
}

bool Machine::deallocate(uint64_t pointer, uint64_t size, At at) {
    const auto trap = heap_.deallocate(rt::to_address(pointer), size);
    if (trap) return stop_with(*trap, at);
    if (traced()) tracer_->freed(rt::to_address(pointer), size, at, steps());
    return true;
}

std::optional<uint64_t> Machine::reallocate(uint64_t pointer, uint64_t old_size, uint64_t align,
                                            uint64_t new_size, At at) {
    auto block = heap_.reallocate(rt::to_address(pointer), old_size, new_size, align);
    if (!block.ok()) {
        (void)stop_with(block.trap(), at);
        return std::nullopt;
    }
    if (block.value() == rt::kNull) {
        (void)stop_with(Trap{TrapKind::HeapLimit, new_size, 0}, at);
        return std::nullopt;
    }
    if (traced())
        tracer_->reallocated(rt::to_address(pointer), block.value(), old_size, new_size, align, at,
                             steps());
    return block.value();
}

void Machine::note(uint32_t index, At at) {
    if (traced()) tracer_->note(lowering_.code.note(index), at, steps());
}

bool Machine::copy(uint64_t to, uint64_t from, uint64_t bytes, At at) {
    const auto trap = memory_.copy(rt::to_address(to), rt::to_address(from), bytes);
    return !trap || stop_with(*trap, at);
}

bool Machine::fill(uint64_t to, uint8_t value, uint64_t bytes, At at) {
    const auto trap = memory_.fill(rt::to_address(to), value, bytes);
    return !trap || stop_with(*trap, at);
}

}  // namespace fleck::vm
