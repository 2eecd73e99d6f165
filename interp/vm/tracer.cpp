#include "interp/vm/tracer.h"

namespace fleck::vm {

using trace::PlaceView;

namespace {

constexpr int kMostFrames = 100'000;

PlaceView::Kind kind_of(NotePlace::Kind k) {
    switch (k) {
        case NotePlace::Kind::User:
            return PlaceView::Kind::User;
        case NotePlace::Kind::Temporary:
            return PlaceView::Kind::Temporary;
        case NotePlace::Kind::Return:
            return PlaceView::Kind::Return;
        case NotePlace::Kind::Unknown:
            return PlaceView::Kind::Unknown;
    }
    FLECK_UNREACHABLE();
}

trace::Move::Into into_of(Note::Into i) {
    switch (i) {
        case Note::Into::Place:
            return trace::Move::Into::Place;
        case Note::Into::Argument:
            return trace::Move::Into::Argument;
        case Note::Into::Return:
            return trace::Move::Into::Return;
        case Note::Into::Field:
            return trace::Move::Into::Field;
    }
    FLECK_UNREACHABLE();
}

trace::HeapCost cost_of(const rt::CallCost& c) {
    return {c.blocks_looked_at, c.splits, c.merges, c.bytes_grown};
}

}  // namespace

Tracer::Context Tracer::context(Machine::At at) const {
    Context c;
    for (int i = 0; i < kMostFrames; ++i) {
        const FuncInfo* info = lowering_.code.at(at.pc);
        if (info == nullptr) return c;
        const Span span = info->span_at(at.pc);
        if (!c.inner.valid()) c.inner = span;
        c.quiet |= info->is_quiet;
        if (!info->is_std) {
            c.span = span;
            return c;
        }
        c.in_std = true;
        const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
        if (to <= Code::kStub || to >= lowering_.code.size()) return c;
        at.pc = static_cast<uint32_t>(to) - 1;
        at.frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    }
    return c;
}

void Tracer::tell(trace::EventKind kind, const Context& c, uint64_t step) {
    trace::Event e;
    e.step = step;
    e.span = c.span;
    e.inner_span = c.inner;
    e.depth = depth_;
    e.in_std = c.in_std;
    e.kind = std::move(kind);
    sink_.on(e, inspector_);
}

PlaceView Tracer::view(const NotePlace& place, rt::Address frame, std::string_view name) const {
    PlaceView v;
    v.kind = kind_of(place.kind);
    v.name = name;
    v.type = place.type;
    v.size = place.size;
    v.address = uint64_t{frame} + place.frame_offset;
    if (place.indirect) v.address = memory_.load<uint64_t>(static_cast<rt::Address>(v.address));
    return v;
}

// The variable of a live user frame that holds an address.
PlaceView Tracer::find_owner(uint64_t address, Machine::At at, std::string& name) const {
    PlaceView v;
    v.address = address;
    for (int i = 0; i < kMostFrames; ++i) {
        const FuncInfo* info = lowering_.code.at(at.pc);
        if (info == nullptr) return v;
        for (const FrameLocal& l : info->locals) {
            const uint64_t begin = uint64_t{at.frame} + l.offset;
            if (info->is_std || !l.name.valid() || address < begin || address >= begin + l.size)
                continue;
            const auto [path, type] = inspector_.path_to(l.type, address - begin);
            name = std::string(lowering_.source.text(l.name)) + path;
            v.kind = PlaceView::Kind::User;
            v.name = name;
            v.type = type;
            v.size = lowering_.layouts.size(type);
            return v;
        }
        const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
        if (to <= Code::kStub || to >= lowering_.code.size()) return v;
        at.pc = static_cast<uint32_t>(to) - 1;
        at.frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    }
    return v;
}

void Tracer::note(const Note& n, Machine::At at, uint64_t step) {
    Context c = context(at);
    if (c.quiet) return;
    if (n.span.valid() && !c.in_std) c.span = c.inner = n.span;
    const PlaceView a = view(n.a, at.frame, n.a.name);
    const auto b = [&] { return view(n.b, at.frame, n.b.name); };
    switch (n.kind) {
        case Note::Kind::Enter: {
            const FuncInfo& info = *lowering_.code.at(at.pc);
            ++depth_;
            std::vector<PlaceView> params;
            for (const FrameLocal& l : info.locals) {
                if (!l.is_param) continue;
                PlaceView p;
                p.kind = l.name.valid() ? PlaceView::Kind::User : PlaceView::Kind::Temporary;
                if (l.name.valid()) p.name = lowering_.source.text(l.name);
                p.address = uint64_t{at.frame} + l.offset;
                p.size = l.size;
                p.type = l.type;
                assigned_.insert(p.address);
                params.push_back(p);
            }
            // The call stands on the caller's line; nobody calls main.
            const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
            c.span = c.inner = Span{};
            if (to > Code::kStub && to < lowering_.code.size()) {
                const Context caller = context({static_cast<uint32_t>(to) - 1,
                                                rt::to_address(memory_.load<uint64_t>(at.frame))});
                c.span = caller.span;
                c.inner = caller.inner;
            }
            tell(trace::EnterFunction{info.name, at.frame, info.frame_size, info.span, params}, c,
                 step);
            break;
        }
        case Note::Kind::Leave: {
            const FuncInfo& info = *lowering_.code.at(at.pc);
            PlaceView result;
            result.kind = PlaceView::Kind::Return;
            for (const FrameLocal& l : info.locals) {
                if (!l.is_return) continue;
                result.address = uint64_t{at.frame} + l.offset;
                result.size = l.size;
                result.type = l.type;
            }
            tell(trace::LeaveFunction{info.name, at.frame, info.frame_size, result, false}, c,
                 step);
            if (depth_ > 0) --depth_;
            break;
        }
        case Note::Kind::Round:
            tell(trace::EnterScope{n.span}, c, step);
            break;
        case Note::Kind::Live:
            assigned_.erase(a.address);
            tell(trace::LocalLive{a}, c, step);
            break;
        case Note::Kind::Dead:
            assigned_.erase(a.address);
            tell(trace::LocalDead{a}, c, step);
            break;
        case Note::Kind::Assign:
            tell(trace::Assign{a, assigned_.insert(a.address).second}, c, step);
            break;
        case Note::Kind::Copy: {
            const PlaceView to = b();
            assigned_.insert(to.address);
            tell(trace::Copy{a, to}, c, step);
            break;
        }
        case Note::Kind::Move: {
            const PlaceView to = b();
            assigned_.insert(to.address);
            const std::vector<trace::BlockNo> owned = inspector_.owned_blocks(
                n.a.type, to.size == a.size && to.type == a.type ? to.address : a.address);
            tell(trace::Move{a, to, into_of(n.into), n.callee, owned}, c, step);
            break;
        }
        case Note::Kind::Borrow: {
            const PlaceView to = b();
            assigned_.insert(to.address);
            tell(trace::Borrow{a, to, n.is_mut, n.implicit, n.for_format}, c, step);
            break;
        }
        case Note::Kind::DropBegin:
            tell(trace::DropBegin{a, n.replaced, n.has_glue}, c, step);
            break;
        case Note::Kind::DropEnd:
            tell(trace::DropEnd{a}, c, step);
            break;
        case Note::Kind::DropSkipped:
            tell(trace::DropSkipped{a, n.moved_at}, c, step);
            break;
        case Note::Kind::Grow: {
            std::string name;
            const PlaceView container = find_owner(a.address, at, name);
            const auto number = [&](const NotePlace& p) {
                return memory_.load<uint64_t>(at.frame + p.frame_offset);
            };
            tell(trace::Grow{container, number(n.b), number(n.c), number(n.b), n.number}, c, step);
            break;
        }
    }
}

// ---- Heap

void Tracer::tell_growth(const Context& c, uint64_t step) {
    const uint32_t grown = heap_.last_cost().bytes_grown;
    if (grown == 0 || c.quiet) return;
    tell(trace::HeapGrow{grown, memory_.heap_end() - rt::kHeapBegin}, c, step);
}

void Tracer::allocated(rt::Address block, uint64_t size, uint64_t align, Machine::At at,
                       uint64_t step) {
    const Context c = context(at);
    const trace::HeapCost cost = cost_of(heap_.last_cost());
    const rt::BlockId id = blocks_.allocated(block, size, align, c.span);
    tell_growth(c, step);
    if (c.quiet) return;
    tell(trace::HeapAlloc{rt::block_number(id), block, size, align, cost}, c, step);
}

void Tracer::reallocated(rt::Address from, rt::Address to, uint64_t old_size, uint64_t new_size,
                         uint64_t, Machine::At at, uint64_t step) {
    const Context c = context(at);
    const trace::HeapCost cost = cost_of(heap_.last_cost());
    const rt::BlockId old_id = blocks_.at(from);
    const rt::BlockId new_id =
        from == to ? blocks_.resized(from, new_size) : blocks_.moved(from, to, new_size, c.span);
    tell_growth(c, step);
    if (c.quiet) return;
    tell(trace::HeapRealloc{rt::block_number(old_id), rt::block_number(new_id), from, to, old_size,
                            new_size, cost},
         c, step);
}

void Tracer::freed(rt::Address block, uint64_t size, Machine::At at, uint64_t step) {
    const Context c = context(at);
    const rt::BlockId id = blocks_.freed(block, c.span);
    if (c.quiet) return;
    tell(trace::HeapFree{rt::block_number(id), block, size, cost_of(heap_.last_cost())}, c, step);
}

// ---- Panics, output, end

void Tracer::panicked(std::string_view message, Machine::At at, uint64_t step) {
    tell(trace::Panic{message}, context(at), step);
}

void Tracer::unwinds(Machine::At at, uint64_t step) {
    const FuncInfo* info = lowering_.code.at(at.pc);
    if (info == nullptr || info->is_std) return;
    tell(trace::UnwindFrame{info->name}, context(at), step);
}

void Tracer::left_by_unwinding(Machine::At at, uint64_t step) {
    const FuncInfo* info = lowering_.code.at(at.pc);
    if (info == nullptr || (info->is_std && !into_std_)) return;
    PlaceView nothing;
    nothing.kind = PlaceView::Kind::Return;
    tell(trace::LeaveFunction{info->name, at.frame, info->frame_size, nothing, true}, context(at),
         step);
    if (depth_ > 0) --depth_;
}

void Tracer::output(std::string_view text, bool to_stderr, Machine::At at, uint64_t step) {
    tell(trace::Output{text, to_stderr}, context(at), step);
}

void Tracer::summary(uint64_t steps, uint32_t peak_stack) {
    const rt::HeapStats& stats = heap_.stats();
    std::vector<trace::Summary::Leak> leaks;
    for (rt::BlockId id : blocks_.all().ids()) {
        const rt::BlockRecord& r = blocks_[id];
        if (r.live) leaks.push_back({rt::block_number(id), r.address, r.size, r.allocated_at, {}});
    }
    trace::Summary s{};
    s.allocations = stats.allocations;
    s.frees = stats.frees;
    s.bytes_allocated = stats.allocated_bytes;
    s.bytes_freed = stats.freed_bytes();
    s.peak_heap_bytes = stats.peak_live_bytes;
    s.heap_region_bytes = memory_.heap_end() - rt::kHeapBegin;
    s.peak_stack_bytes = peak_stack;
    s.steps = steps;
    s.leaks = leaks;
    tell(s, Context{}, steps);
}

}  // namespace fleck::vm
