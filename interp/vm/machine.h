// The machine: runs bytecode over the simulated memory. In: a Lowering, which it asks for the code
// of a function when that is first called. Out: the program's output, events to a sink if there is
// one, and how the run ended. (contract)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "interp/bytecode/lower.h"
#include "interp/trace/event.h"
#include "runtime/heap/heap.h"
#include "runtime/memory.h"
#include "runtime/trap.h"

namespace fleck::vm {

class OutputSink {
  public:
    virtual ~OutputSink() = default;
    virtual void write(std::string_view text, bool to_stderr) = 0;
};

struct RunLimits {
    uint64_t max_steps = uint64_t{1} << 62;
    uint64_t max_output = uint64_t{1} << 62;  // bytes
};

struct Outcome {
    enum class Kind : uint8_t { Finished, Panicked, Aborted, Trapped } kind = Kind::Finished;
    int exit_code = 0;  // the program's; 101 and 134 as Rust has them; 3 or 4 for a trap
    std::optional<rt::Trap> trap;
    Span where;                   // of a trap, in the user's program
    bool unwound_to_end = false;  // main was left: nothing on the stack owns anything any more
    // The same whether the run is narrated or not.
    uint64_t steps = 0;
    uint32_t peak_stack = 0;
    uint64_t peak_heap = 0;  // bytes in use
};

class Tracer;

class Machine : public ConstRunner {
  public:
    Machine(Lowering& lowering, rt::Memory& memory, rt::Heap& heap, OutputSink& output,
            const RunLimits& limits);

    // Who is told what happens; null: nobody.
    void set_tracer(Tracer* tracer) { tracer_ = tracer; }
    // Runs a function without parameters; its result is at result_address() then.
    Outcome run(FuncId entry);
    bool run_to_static(FuncId func, rt::Address result, uint64_t size) override;
    [[nodiscard]] uint32_t computing() const override { return computing_; }
    void forget_failure() override { failure_.reset(); }

    // A static whose value is needed to compute it.
    struct StaticCycle {
        FuncId first;
        bool is_self;  // it reads itself, no other static comes between
    };
    // Why a constant could not be computed: the panic's message, or a trap.
    struct ConstFailure {
        std::string message;
        std::optional<rt::Trap> trap;
        Span root;       // where the constant's own body stood
        Span innermost;  // where the innermost function of the user's did
        std::optional<StaticCycle> cycle = std::nullopt;
    };
    // Of the last run_to_static() that returned false; forgets it.
    [[nodiscard]] std::optional<ConstFailure> take_failure() {
        return std::exchange(failure_, std::nullopt);
    }
    // All steps may be made once more.
    void refuel() { fuel_ = static_cast<int64_t>(limits_.max_steps); }

    [[nodiscard]] uint64_t steps() const {
        return limits_.max_steps - static_cast<uint64_t>(fuel_);
    }
    [[nodiscard]] uint32_t peak_stack_bytes() const { return stack_.peak - rt::kStackBegin; }

    // ---- For the loop and the native functions
    enum class Stop : uint8_t { Halt, Unwound, Abort, Exit, Trap };
    enum class NativeResult : uint8_t { Done, Throw, Stop };

    // A position in the running program.
    struct At {
        uint32_t pc;
        rt::Address frame;
    };
    // Prints the message with its place, once; the unwinding is up to the caller.
    void begin_panic(std::string_view message, At at);
    void panic_with(uint32_t kind, At at);
    // The program needs a constant that could not be computed for want of room: that stops it.
    bool stopped_by_constant(At at);
    void bounds_panic(uint64_t index, uint64_t len, At at);
    // From something that threw to the landing pad that handles it. False: there is none left, or
    // a cleanup itself threw; stop_ says which.
    bool unwind(At& at);
    // From a finished cleanup on, in the caller.
    bool resume(At& at);
    // Where the frame's caller stands, in its call; none: `at` is the run's outermost frame.
    std::optional<At> caller(At at);
    Span user_span(At at);
    // In the outermost frame of this run: the constant's body, or main's caller.
    Span root_span(At at);
    void write(std::string_view text, bool to_stderr);
    // Counts what the program is about to print; false: more than it may.
    bool may_write(uint64_t bytes, At at);
    void flush();
    void flush_lines();
    rt::Address allocate(uint64_t size, uint64_t align, bool zeroed, At at);
    bool deallocate(uint64_t pointer, uint64_t size, At at);
    std::optional<uint64_t> reallocate(uint64_t pointer, uint64_t old_size, uint64_t align,
                                       uint64_t new_size, At at);
    bool copy(uint64_t to, uint64_t from, uint64_t bytes, At at);
    bool fill(uint64_t to, uint8_t value, uint64_t bytes, At at);
    bool stop_with(rt::Trap trap, At at);  // always false
    void stop_exit(int code) {
        stop_ = Stop::Exit;
        exit_code_ = code;
    }
    void stop_abort(trace::Abort::Why why);
    void note(uint32_t index, At at);
    void call_stub(FuncId callee, rt::Address frame);
    [[nodiscard]] uint32_t panic_count() const { return panic_count_; }
    std::optional<std::string_view> text_at(uint64_t pointer, uint64_t size);
    // A line of standard input to memory; nothing if that stopped the machine.
    std::optional<uint64_t> read_line(uint64_t pointer, uint64_t capacity, At at);
    rt::Memory& memory() { return memory_; }

  private:
    struct Stack {
        rt::Address top;    // where a nested run's frame goes
        rt::Address limit;  // frames end below, but for the library's and what lies behind them
        rt::Address peak;   // the most that frames ever reached
    };
    Stack stack(rt::Address begin, rt::Address limit) {
        return {begin, limit - kStackReserve, begin};
    }

    Stop loop(uint32_t pc, rt::Address frame);
    // Whether the stack has room for one more frame; if not, the machine stops `at`.
    bool may_enter(FuncId callee, rt::Address frame, At at);
    Outcome finish(FuncId entry, Stop stop);
    // A constant touched the pages of a static: is its value known now? Then it can be computed
    // anew.
    bool settled(const Lowering::OpenStatic& touched, At start);
    [[nodiscard]] bool traced() const { return tracer_ != nullptr && !in_constant_; }

    Lowering& lowering_;
    rt::Memory& memory_;
    rt::Heap& heap_;
    OutputSink& output_;
    RunLimits limits_;
    int64_t fuel_;
    Stack stack_;  // that of the run, or while a constant is computed, that of constants
    std::vector<rt::Address> const_frames_;  // of the user's functions that compute a constant
    At last_{0, 0};                          // the last call, for faults
    uint32_t panic_count_ = 0;
    bool in_constant_ = false;
    uint32_t computing_ = 0;
    std::optional<ConstFailure> failure_;
    std::vector<FuncId> statics_;  // that are being computed, the outermost first
    Stop stop_ = Stop::Halt;
    int exit_code_ = 0;
    std::optional<rt::Trap> trap_;
    At trap_at_{0, 0};
    std::string buffer_;     // standard output that was not handed on yet
    size_t begun_line_ = 0;  // where in it the line begins that is not complete
    uint64_t written_ = 0;
    Tracer* tracer_ = nullptr;
};

}  // namespace fleck::vm
