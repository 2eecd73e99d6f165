#include "runtime/call_stack.h"

namespace fleck::rt {

CallStack::CallStack(Window window, Address begin, Address limit)
    : window_(window), begin_(begin), limit_(limit), peak_end_(begin) {
    FLECK_CHECK(begin % kFrameAlign == 0 && limit % kFrameAlign == 0 && begin <= limit,
                "bounds of a stack");
}

// Every frame but the innermost ends at or before the one that it called.
bool FrameWalk::can_be_frame(Address frame) const {
    const Address end = inner_ == kNull ? stack_.limit() : inner_;
    return frame % kFrameAlign == 0 && stack_.begin() <= frame && frame < end &&
           end - frame >= kFrameHeaderBytes;
}

std::optional<FrameView> FrameWalk::next() {
    if (at_ == kNull) return std::nullopt;
    if (!can_be_frame(at_)) {
        corrupted_ = true;
        at_ = kNull;
        return std::nullopt;
    }
    const FrameView view{at_, stack_.caller_of(at_), stack_.return_to(at_)};
    inner_ = at_;
    at_ = view.caller;
    return view;
}

}  // namespace fleck::rt
