#include "interp/vm/tracer.h"

#include <algorithm>
#include <utility>

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
        case NotePlace::Kind::Part:
            return PlaceView::Kind::Part;
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

}  // namespace

// The caller's context is kept with the call of each function of the prelude.
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
        c.called = info->id;
        if (const Call* call = call_at(at.frame); call != nullptr) {
            c.span = call->context.span;
            c.call = call->context.call != 0 ? call->context.call : at.frame;
            if (call->context.called.valid()) c.called = call->context.called;
            c.made_by = call->context.called.valid() ? call->context.made_by : call->made_by;
            c.quiet |= call->context.quiet;
            return c;
        }
        const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
        if (to <= Code::kStub || to >= lowering_.code.size()) return c;
        at.pc = static_cast<uint32_t>(to) - 1;
        at.frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    }
    return c;
}

// Every function tells of its frame when it is entered, so an entry that stands at the address of a
// frame that is there belongs to it.
void Tracer::push_call(Machine::At at) {
    while (!calls_.empty() && calls_.back().frame >= at.frame) calls_.pop_back();
    Call call{at.frame, {}, std::exchange(given_, {}), blocks_.count(), std::exchange(made_by_, 0)};
    const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
    if (to > Code::kStub && to < lowering_.code.size())
        call.context = context(
            {static_cast<uint32_t>(to) - 1, rt::to_address(memory_.load<uint64_t>(at.frame))});
    calls_.push_back(call);
}

const Tracer::Call* Tracer::call_at(rt::Address frame) const {
    const auto it = std::ranges::lower_bound(calls_, frame, {}, &Call::frame);
    return it != calls_.end() && it->frame == frame ? &*it : nullptr;
}

void Tracer::tell(trace::EventKind kind, const Context& c, uint64_t step) {
    trace::Event e;
    e.step = step;
    e.span = c.span;
    e.inner_span = c.inner;
    e.depth = depth_;
    e.in_std = c.in_std;
    if (c.called.valid()) e.called = lowering_.code.info(c.called)->name;
    e.made_by = names_[c.made_by];
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

// The variable of a live frame that holds an address: a user's by its name, one of the prelude by
// its type only.
PlaceView Tracer::find_owner(uint64_t address, Machine::At at, std::string& name) {
    PlaceView v;
    v.address = address;
    inside_ = {};
    for (int i = 0; i < kMostFrames; ++i) {
        const FuncInfo* info = lowering_.code.at(at.pc);
        if (info == nullptr) return v;
        for (const FrameLocal& l : info->locals) {
            const uint64_t begin = uint64_t{at.frame} + l.offset;
            if (!l.name.valid() || address < begin || address >= begin + l.size) continue;
            const auto [path, type] = inspector_.path_to(l.type, address - begin);
            const TypeId inside = std::exchange(v.type, type);
            v.size = lowering_.layouts.size(type);
            if (info->is_std) return v;
            const auto* adt = lowering_.types.as<ty::Adt>(type);
            const bool is_enum =
                adt != nullptr && lowering_.source.adt(adt->def).kind == AdtKind::Enum;
            inside_ = is_enum ? inside : TypeId();
            name = std::string(lowering_.source.text(l.name)) + path;
            v.kind = PlaceView::Kind::User;
            v.name = name;
            return v;
        }
        if (find_referred(address, *info, at.frame, v, name)) return v;
        const uint64_t to = memory_.load<uint64_t>(at.frame + 8);
        if (to <= Code::kStub || to >= lowering_.code.size()) return v;
        at.pc = static_cast<uint32_t>(to) - 1;
        at.frame = rt::to_address(memory_.load<uint64_t>(at.frame));
    }
    return v;
}

// The same through a live variable that refers to it: `*text`. What a parameter of the prelude
// refers to has a type, but no name for a user.
bool Tracer::find_referred(uint64_t address, const FuncInfo& info, rt::Address frame, PlaceView& v,
                           std::string& name) const {
    for (const FrameLocal& l : info.locals) {
        const auto* ref = lowering_.types.as<ty::Ref>(l.type);
        if (!l.name.valid() || ref == nullptr || l.size != 8) continue;
        const TypeId target = ref->target;
        if (info.is_std ? !l.is_param : !assigned_.contains(uint64_t{frame} + l.offset)) continue;
        const auto begin = memory_.load<uint64_t>(frame + l.offset);
        if (address < begin || address >= begin + lowering_.layouts.size(target)) continue;
        const auto [path, type] = inspector_.path_to(target, address - begin);
        v.type = type;
        v.size = lowering_.layouts.size(type);
        if (info.is_std) return false;
        name = (path.empty() ? "*" : "") + std::string(lowering_.source.text(l.name)) + path;
        v.kind = PlaceView::Kind::User;
        v.name = name;
        return true;
    }
    return false;
}

void Tracer::entered(Machine::At at, Context c, uint64_t step) {
    const FuncInfo& info = *lowering_.code.at(at.pc);
    ++depth_;
    if (!info.is_std) peak_user_ = std::max(peak_user_, at.frame + info.frame_size);
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
        has_value(p);
        params.push_back(p);
    }
    // The call stands on the caller's line; nobody calls main.
    push_call(at);
    c.span = calls_.back().context.span;
    c.inner = calls_.back().context.inner;
    tell(trace::EnterFunction{info.name, at.frame, info.frame_size, info.span, params}, c, step);
}

void Tracer::left(Machine::At at, const Context& c, uint64_t step) {
    const FuncInfo& info = *lowering_.code.at(at.pc);
    PlaceView result;
    result.kind = PlaceView::Kind::Return;
    for (const FrameLocal& l : info.locals) {
        if (!l.is_return) continue;
        result.address = uint64_t{at.frame} + l.offset;
        result.size = l.size;
        result.type = l.type;
    }
    tell(trace::LeaveFunction{info.name, at.frame, info.frame_size, result, false}, c, step);
    if (depth_ > 0) --depth_;
}

// The function that a note's pointer leads to; invalid if it has none.
FuncId Tracer::pointed_to(const Note& n, rt::Address frame) const {
    if (n.pointer.slot == UINT32_MAX) return {};
    return inspector_.function_at(memory_.load<uint64_t>(frame + n.pointer.frame_offset));
}

void Tracer::moved(const Note& n, const PlaceView& from, const PlaceView& to,
                   std::string_view callee, const Context& c, uint64_t step) {
    assigned_.insert(to.address);
    if (from.kind == PlaceView::Kind::User) gone(from, into_std_ ? c.inner : c.span);
    forget_moves(to.address, to.size);
    const uint64_t at = to.size == from.size && to.type == from.type ? to.address : from.address;
    const std::vector<trace::BlockNo> owned = inspector_.owned_blocks(n.a.type, at);
    for (const trace::BlockNo block : owned) {
        Holder& h = holders_[block];
        h = {};
        const bool named = to.kind == PlaceView::Kind::User;
        h.name = name_number(named ? to.name : from.name);
        if (named || n.into != Note::Into::Argument) continue;
        h.given_to = name_number(callee);
        h.given_at = c.span;
    }
    if (n.into == Note::Into::Argument)
        given_.push_back({n.a.type, first_bytes(at, from.size), owned});
    tell(trace::Move{from, to, into_of(n.into), callee, owned, n.what, n.closure}, c, step);
}

void Tracer::grows(const Note& n, Machine::At at, const Context& c, uint64_t step) {
    std::string name;
    PlaceView container = find_owner(view(n.a, at.frame, {}).address, at, name);
    const auto number = [&](const NotePlace& p) {
        return memory_.load<uint64_t>(at.frame + p.frame_offset);
    };
    growing_ = name_number(name);
    // Called as the line calls it, which has lent it.
    if (const auto it = lent_.find(container.address);
        it != lent_.end() && it->second.type == container.type && !it->second.name.empty()) {
        container.kind = PlaceView::Kind::User;
        container.name = it->second.name;
    }
    tell(trace::Grow{container, number(n.b), number(n.c), number(n.d), n.number, inside_,
                     n.is_entry},
         c, step);
}

// The name of a place with its indices as they are.
std::string Tracer::name_of(const NotePlace& place, rt::Address frame) const {
    if (place.holes.empty()) return place.name;
    std::string out;
    size_t hole = 0;
    for (const char c : place.name)
        if (c == NotePlace::kHole)
            out += std::to_string(memory_.load<uint64_t>(frame + place.holes[hole++].frame_offset));
        else
            out += c;
    return out;
}

void Tracer::note(const Note& n, Machine::At at, uint64_t step) {
    if (n.kind == Note::Kind::Frame) return push_call(at);
    if (n.kind == Note::Kind::MadeBy) {
        made_by_ = name_number(n.what);
        return;
    }
    Context c = context(at);
    if (c.quiet) {
        if (n.kind == Note::Kind::Enter) push_call(at);
        return;
    }
    if (n.span.valid() && !c.in_std) c.span = c.inner = n.span;
    const std::string a_name = name_of(n.a, at.frame), b_name = name_of(n.b, at.frame);
    PlaceView a = view(n.a, at.frame, a_name);
    PlaceView b = view(n.b, at.frame, b_name);
    std::string callee = n.callee;
    if (const FuncId to = pointed_to(n, at.frame); to.valid()) {
        callee = lowering_.written_name(to);
        const auto index = static_cast<uint32_t>(n.number);
        if (const Symbol param = lowering_.parameter(to, index);
            param.valid() && n.kind == Note::Kind::Move) {
            b.kind = PlaceView::Kind::User;
            b.name = lowering_.source.text(param);
        }
    }
    std::string element;
    if (n.a.kind == NotePlace::Kind::Part && n.b.slot != UINT32_MAX) {
        element = "[" + std::to_string(memory_.load<uint64_t>(at.frame + n.b.frame_offset)) + "]";
        a.name = element;
    }
    growing_ = 0;
    switch (n.kind) {
        case Note::Kind::MadeBy:
        case Note::Kind::Frame:
            return;
        case Note::Kind::Enter:
            return entered(at, c, step);
        case Note::Kind::Leave:
            return left(at, c, step);
        case Note::Kind::Early:
            return tell(trace::EarlyReturn{a}, c, step);
        case Note::Kind::Round:
            return tell(trace::LoopRound{n.scope}, c, step);
        case Note::Kind::LoopLeft:
            return tell(trace::LoopLeft{n.scope}, c, step);
        case Note::Kind::Live:
            assigned_.erase(a.address);
            forget_moves(a.address, a.size);
            return tell(trace::LocalLive{a}, c, step);
        case Note::Kind::Dead:
            assigned_.erase(a.address);
            forget_moves(a.address, a.size);
            lent_.erase(lent_.lower_bound(a.address), lent_.lower_bound(a.address + a.size));
            return tell(trace::LocalDead{a}, c, step);
        case Note::Kind::Assign:
            // What the prelude has given a reference to may be part of a variable.
            if (a.kind == PlaceView::Kind::Unknown)
                if (const PlaceView owner = find_owner(a.address, at, element);
                    owner.kind == PlaceView::Kind::User && owner.type == a.type)
                    a = owner;
            has_value(a);
            return tell(trace::Assign{a, assigned_.insert(a.address).second}, c, step);
        case Note::Kind::Copy:
            assigned_.insert(b.address);
            forget_moves(b.address, b.size);
            return tell(trace::Copy{a, b, n.closure}, c, step);
        case Note::Kind::Move:
            return moved(n, a, b, callee, c, step);
        case Note::Kind::Borrow:
            assigned_.insert(b.address);
            return tell(trace::Borrow{a, b, n.is_mut, n.implicit, n.momentary, n.closure}, c, step);
        case Note::Kind::DropBegin:
            // What the prelude replaces may be a variable, through a reference.
            if (n.replaced && a.kind == PlaceView::Kind::Temporary && c.in_std)
                if (const PlaceView owner = find_owner(a.address, at, element);
                    owner.kind == PlaceView::Kind::User && owner.type == a.type)
                    a = owner;
            return tell(trace::DropBegin{a, n.replaced, n.has_glue, callee, n.what, n.scope,
                                         origin(a, n.what, c), n.is_entry},
                        c, step);
        case Note::Kind::DropEnd:
            return tell(trace::DropEnd{a}, c, step);
        case Note::Kind::DropSkipped:
            return skipped(a, c, step);
        case Note::Kind::DropFlag:
            return tell(trace::DropFlag{a, memory_.load<uint8_t>(at.frame + n.b.frame_offset) != 0},
                        c, step);
        case Note::Kind::Gone:
            return gone(a, into_std_ ? c.inner : c.span);
        case Note::Kind::Before:
            lent_[a.address] = {a_name, a.type, inspector_.render(a.type, a.address)};
            return;
        case Note::Kind::After:
            return changed(a, c, step);
        case Note::Kind::Grow:
            return grows(n, at, c, step);
    }
    FLECK_UNREACHABLE();
}

// Enough of a value to know it again.
std::string Tracer::first_bytes(uint64_t address, uint64_t size) const {
    constexpr uint64_t kMost = 64;
    std::string out;
    for (uint64_t i = 0; i < std::min(size, kMost); ++i)
        out += memory_.load<char>(static_cast<rt::Address>(address + i));
    return out;
}

// What is dropped as it was given, or owns what was given, is the caller's; of the rest, what owns
// something that is older than the call was in a container.
trace::DropBegin::From Tracer::origin(const PlaceView& dropped, std::string_view part,
                                      const Context& c) const {
    using From = trace::DropBegin::From;
    const Call* call = c.in_std && c.call != 0 ? call_at(c.call) : nullptr;
    if (call == nullptr || dropped.kind != PlaceView::Kind::Temporary) return From::Unknown;
    const std::vector<trace::BlockNo> owned =
        inspector_.owned_blocks(dropped.type, dropped.address);
    const std::string bytes = first_bytes(dropped.address, dropped.size);
    for (const Given& g : call->given) {
        if (g.type == dropped.type && g.bytes == bytes) return From::Caller;
        for (const trace::BlockNo block : g.owned)
            if (std::ranges::find(owned, block) != owned.end()) return From::Caller;
    }
    if (!part.empty()) return From::Entry;
    return !owned.empty() && owned[0] <= call->last_block ? From::Container : From::Unknown;
}

// ---- Where values went

void Tracer::has_value(const PlaceView& place) {
    forget_moves(place.address, place.size);
    hold(place);
}

void Tracer::forget_moves(uint64_t begin, uint64_t size) {
    auto it = gone_.lower_bound(begin);
    if (it != gone_.begin() && std::prev(it)->first + std::prev(it)->second.size > begin)
        it = gone_.erase(std::prev(it));
    while (it != gone_.end() && (it->first < begin + size || it->first == begin))
        it = gone_.erase(it);
}

void Tracer::gone(const PlaceView& from, Span at) {
    forget_moves(from.address, from.size);
    gone_[from.address] = {std::string(from.name), from.type, from.size, at, false};
}

// What was moved out of a place: all of it, with what it is part of, or parts of it. Nothing is
// told of what lies behind a pointer that went, and of what never had a value.
void Tracer::skipped(const PlaceView& place, const Context& c, uint64_t step) {
    const auto say = [&](uint64_t address, Gone& g) {
        if (std::exchange(g.told, true)) return;
        PlaceView v = place;
        v.name = g.name;
        v.type = g.type;
        v.address = address;
        v.size = g.size;
        tell(trace::DropSkipped{v, g.at}, c, step);
    };
    auto it = gone_.upper_bound(place.address);
    if (it != gone_.begin()) {
        auto& [begin, g] = *std::prev(it);
        if (begin + g.size >= place.address + place.size && begin + g.size > place.address)
            return say(begin, g);
    }
    for (it = gone_.lower_bound(place.address);
         it != gone_.end() &&
         (it->first < place.address + place.size || it->first == place.address);
         ++it)
        say(it->first, it->second);
}

// The prelude had a `&mut` of the place: did it change it?
void Tracer::changed(const PlaceView& place, const Context& c, uint64_t step) {
    const auto it = lent_.find(place.address);
    if (it == lent_.end()) return;
    const std::string before = std::move(it->second.value);
    lent_.erase(it);
    if (before == inspector_.render(place.type, place.address)) return;
    hold(place);
    tell(trace::Assign{place, false}, c, step);
}

// ---- Panics and output

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

void Tracer::aborts(trace::Abort::Why why, Machine::At at, uint64_t step) {
    tell(trace::Abort{why}, context(at), step);
}

}  // namespace fleck::vm
