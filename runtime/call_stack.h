// Frames as bytes of the simulated memory. The stack grows up; a frame is named by the address of
// its first byte, the frame pointer, and everything in it lies at an offset that was fixed before
// the program ran:
//
//      frame +0   saved frame pointer   8 bytes, the caller's frame; kNull in the outermost one
//      frame +8   return address        8 bytes, an index into the bytecode, for the VM to check
//      frame +16  parameters, locals, temporaries
//
// A callee's frame begins where its caller's ends, so a caller can write arguments into it before
// it knows which function will run. (Contract: the lowering lays frames out, the VM pushes and pops
// them in its loop, unwinder and views walk them.)
//
// Nothing here trusts those bytes: a saved frame pointer is cut to 32 bits, so it stays in the
// window, and a walk stops where the chain makes no sense.
#pragma once

#include <optional>

#include "runtime/memory.h"
#include "runtime/trap.h"

namespace fleck::rt {

inline constexpr uint32_t kSavedFrameOffset = 0;
inline constexpr uint32_t kReturnOffset = 8;
inline constexpr uint32_t kFrameHeaderBytes = 16;
inline constexpr uint32_t kFrameAlign = 16;  // of a frame's address, so of its size too

// One stack: the main one, or later one per thread.
class CallStack {
  public:
    explicit CallStack(const Memory& memory)
        : CallStack(memory.window(), memory.stack_begin(), memory.stack_limit()) {}
    // Of the bytes [begin, limit); both are multiples of kFrameAlign.
    CallStack(Window window, Address begin, Address limit);

    // Makes room for a frame and writes its header. The one comparison of the common case finds
    // both overflow and a new peak; it is against the peak so far.
    [[nodiscard]] std::optional<Trap> push(Address frame, uint32_t bytes, Address caller,
                                           uint64_t return_to) {
        const uint64_t end = uint64_t{frame} + bytes;
        if (end > peak_end_) [[unlikely]] {
            if (end > limit_) return Trap{TrapKind::StackOverflow, frame, bytes};
            peak_end_ = static_cast<Address>(end);
        }
        window_.store<uint64_t>(frame + kSavedFrameOffset, caller);
        window_.store<uint64_t>(frame + kReturnOffset, return_to);
        return std::nullopt;
    }
    // Popping a frame is to go back to its caller: nothing is erased.
    [[nodiscard]] Address caller_of(Address frame) const {
        return to_address(window_.load<uint64_t>(frame + kSavedFrameOffset));
    }
    [[nodiscard]] uint64_t return_to(Address frame) const {
        return window_.load<uint64_t>(frame + kReturnOffset);
    }

    // Where the outermost frame goes.
    [[nodiscard]] Address begin() const { return begin_; }
    [[nodiscard]] Address limit() const { return limit_; }
    // The most that was ever in use.
    [[nodiscard]] uint32_t peak_bytes() const { return peak_end_ - begin_; }

  private:
    Window window_;
    Address begin_;
    Address limit_;
    Address peak_end_;
};

struct FrameView {
    Address frame = kNull;
    Address caller = kNull;  // kNull: this is the outermost frame
    uint64_t return_to = 0;  // where the caller goes on
};

// The frames of a stack from the innermost out:
//   for (FrameWalk walk(stack, frame); auto f = walk.next();) show(*f);
class FrameWalk {
  public:
    FrameWalk(const CallStack& stack, Address innermost) : stack_(stack), at_(innermost) {}
    // nullopt behind the outermost frame, and where a saved frame pointer does not point further
    // out: it was overwritten. So a walk always ends.
    [[nodiscard]] std::optional<FrameView> next();
    [[nodiscard]] bool corrupted() const { return corrupted_; }

  private:
    [[nodiscard]] bool can_be_frame(Address frame) const;

    const CallStack& stack_;
    Address at_;
    Address inner_ = kNull;  // the frame seen before; kNull at the start
    bool corrupted_ = false;
};

}  // namespace fleck::rt
