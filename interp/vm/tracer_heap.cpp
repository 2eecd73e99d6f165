// The heap's side of the tracer: blocks that come and go, who owned them last, and the sum at the
// end of the run.
#include "interp/vm/tracer.h"

namespace fleck::vm {

using trace::PlaceView;

namespace {

trace::HeapCost cost_of(const rt::CallCost& c) {
    return {c.blocks_looked_at, c.splits, c.merges, c.bytes_grown};
}

}  // namespace

// ---- Who owns what

uint32_t Tracer::name_number(std::string_view name) {
    const auto [it, fresh] =
        name_numbers_.try_emplace(std::string(name), static_cast<uint32_t>(names_.size()));
    if (fresh) names_.emplace_back(name);
    return it->second;
}

void Tracer::hold(const PlaceView& place) {
    if (place.kind != PlaceView::Kind::User || !place.type.valid()) return;
    if (const uint64_t to = inspector_.target(place.type, place.address); to != 0)
        if (const trace::BlockNo block = inspector_.block_at(to); block != 0)
            pointers_[block] = name_number(place.name);
    for (const trace::BlockNo block : inspector_.owned_blocks(place.type, place.address))
        holders_[block] = Holder{name_number(place.name), 0, {}};
}

// What is left on the heap at the end. A block whose address stands in another one that is left was
// held by that.
std::vector<trace::Summary::Leak> Tracer::leaks() {
    std::vector<trace::Summary::Leak> out;
    std::unordered_map<uint64_t, size_t> at;
    for (const rt::BlockRecord& r : blocks_.live()) {
        const uint32_t number = rt::block_number(r.id);
        trace::Summary::Leak leak{number, r.address, r.size, r.allocated_at};
        if (const auto it = holders_.find(number); it != holders_.end()) {
            leak.last_owner = names_[it->second.name];
            leak.given_to = names_[it->second.given_to];
            leak.given_at = it->second.given_at;
        }
        if (const auto it = pointers_.find(number); it != pointers_.end())
            leak.pointer = names_[it->second];
        at[r.address] = out.size();
        out.push_back(leak);
    }
    for (const trace::Summary::Leak& holder : out) {
        for (uint64_t i = 0; i + 8 <= holder.size; i += 8) {
            const auto word = memory_.load<uint64_t>(rt::to_address(holder.address + i));
            const auto it = at.find(word);
            if (it == at.end() || out[it->second].block == holder.block) continue;
            trace::Summary::Leak& held = out[it->second];
            held.in_block = holder.block;
            held.last_owner = held.given_to = held.pointer = {};
            held.given_at = {};
        }
    }
    return out;
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
    forget_moves(block, size);
    if (growing_ != 0) holders_[rt::block_number(id)] = Holder{growing_, 0, {}};
    growing_ = 0;
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
    if (const auto it = holders_.find(rt::block_number(old_id));
        it != holders_.end() && from != to) {
        const Holder holder = it->second;
        holders_.erase(it);
        holders_[rt::block_number(new_id)] = holder;
    }
    tell_growth(c, step);
    if (c.quiet) return;
    tell(trace::HeapRealloc{rt::block_number(old_id), rt::block_number(new_id), from, to, old_size,
                            new_size, cost},
         c, step);
}

void Tracer::freed(rt::Address block, uint64_t size, Machine::At at, uint64_t step) {
    const Context c = context(at);
    const rt::BlockId id = blocks_.freed(block, c.span);
    forget_moves(block, size);
    holders_.erase(rt::block_number(id));
    pointers_.erase(rt::block_number(id));
    if (c.quiet) return;
    tell(trace::HeapFree{rt::block_number(id), block, size, cost_of(heap_.last_cost())}, c, step);
}
// ---- The end

void Tracer::summary(uint64_t steps, uint32_t peak_stack, bool finished) {
    const rt::HeapStats& stats = heap_.stats();
    const std::vector<trace::Summary::Leak> left = leaks();
    trace::Summary s{};
    s.allocations = stats.allocations;
    s.frees = stats.frees;
    s.bytes_allocated = stats.allocated_bytes;
    s.bytes_freed = stats.freed_bytes();
    s.peak_heap_bytes = stats.peak_live_bytes;
    s.heap_region_bytes = memory_.heap_end() - rt::kHeapBegin;
    s.peak_stack_bytes = peak_stack;
    s.peak_user_stack_bytes = peak_user_ - rt::kStackBegin;
    s.steps = steps;
    s.finished = finished;
    s.leaks = left;
    tell(s, Context{}, steps);
}

}  // namespace fleck::vm
