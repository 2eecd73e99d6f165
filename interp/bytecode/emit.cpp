#include "interp/bytecode/emit.h"

#include <algorithm>

namespace fleck::vm {

using lir::BlockId;
using lir::Cond;
using lir::Op;
using lir::TermKind;

namespace {

constexpr uint32_t kUnset = UINT32_MAX;
// From the opcode of a jump to its form that costs a step: the number of widths.
constexpr uint32_t kIntStep = 5;
constexpr uint32_t kFloatStep = 2;

// A step at `i` that can be made with the jump at the end of its block.
bool can_wait(const lir::Block& b, size_t i) {
    return std::all_of(b.instrs.begin() + static_cast<ptrdiff_t>(i) + 1, b.instrs.end(),
                       [](const lir::Instr& later) {
                           return !lir::may_throw(later.op) && later.op != Op::Note &&
                                  later.op != Op::Round;
                       });
}

// Blocks that a run without panics does not come to.
bool is_cold(const lir::Block& b) {
    return b.is_cleanup || b.term.kind == TermKind::Unreachable || b.term.kind == TermKind::Resume;
}

}  // namespace

void emit(const lir::Function& f, const FrameLayout& frame, const FloatPool& pool, FuncInfo info,
          Code& code) {
    Emitter(f, frame, pool, std::move(info), code).run();
}

Emitter::Emitter(const lir::Function& f, const FrameLayout& frame, const FloatPool& pool,
                 FuncInfo info, Code& code)
    : f_(f), frame_(frame), pool_(pool), info_(std::move(info)), code_(code) {}

void Emitter::run() {
    order_blocks();
    starts_.assign(f_.blocks.size(), kUnset);
    Span last;
    for (size_t k = 0; k < order_.size(); ++k) {
        const lir::Block& b = f_.blocks[order_[k]];
        if (b.is_cleanup && info_.cleanup_begin == UINT32_MAX)
            info_.cleanup_begin = static_cast<uint32_t>(words_.size());
        starts_[order_[k].index] = static_cast<uint32_t>(words_.size());
        const auto mark = [&](Span span) {
            if (span == last && !info_.spans.empty()) return;
            info_.spans.push_back({static_cast<uint32_t>(words_.size()), span});
            last = span;
        };
        const lir::Instr* step = nullptr;
        for (size_t i = 0; i < b.instrs.size();) {
            if (b.instrs[i].op == Op::Nop || (b.instrs[i].op == Op::Round && can_wait(b, i))) {
                if (b.instrs[i].op == Op::Round) step = &b.instrs[i];
                ++i;
                continue;
            }
            mark(b.instrs[i].span);
            scratch_used_ = 0;
            const size_t taken = select(b.instrs, i);
            i += taken;
        }
        mark(b.term.span);
        scratch_used_ = 0;
        last = Span{};
        terminator(b.term, k + 1 < order_.size() ? order_[k + 1] : BlockId{}, step);
    }
    fix_distances();
    const uint32_t begin = code_.append(words_);
    info_.begin = begin;
    info_.end = begin + static_cast<uint32_t>(words_.size());
    info_.frame_size = frame_.call_base;
    for (const auto& [pc, pad] : pads_)
        if (starts_[pad.index] != kUnset)
            info_.unwind.push_back({begin + pc, begin + starts_[pad.index]});
    for (SpanEntry& s : info_.spans) s.pc += begin;
    if (info_.cleanup_begin != UINT32_MAX) info_.cleanup_begin += begin;
    FuncEntry& entry = code_.entry(info_.id);
    entry.entry = begin;
    if (f_.too_large) {
        entry.frame_size = UINT32_MAX;
        entry.must_fit = INT32_MAX;
        code_.add_info(std::move(info_));
        return;
    }
    entry.frame_size = frame_.end;
    // Half of the reserve is for the library's frames, the rest for what lies behind a frame's end.
    entry.must_fit =
        std::max(static_cast<int32_t>(frame_.call_base) - (info_.is_std ? kStackReserve / 2 : 0),
                 static_cast<int32_t>(frame_.end) - kStackReserve);
    code_.add_info(std::move(info_));
}

// ---- Order of blocks: loops in one piece, cold blocks at the end.
void Emitter::order_blocks() {
    const size_t n = f_.blocks.size();
    std::vector<std::vector<BlockId>> preds(n);
    std::vector<uint8_t> state(n, 0);
    std::vector<BlockId> post;
    std::vector<std::pair<BlockId, BlockId>> back_edges;
    struct Step {
        BlockId block;
        std::vector<BlockId> next;
    };
    std::vector<uint32_t> depth(n, 0);
    const auto walk = [&](bool by_depth) {
        state.assign(n, 0);
        post.clear();
        std::vector<Step> stack;
        const auto enter = [&](BlockId b) {
            state[b.index] = 1;
            Step s{b, {}};
            const lir::Block& block = f_.blocks[b];
            lir::for_each_successor(block.term, [&](BlockId t) { s.next.push_back(t); });
            for (const lir::Instr& i : block.instrs)
                if (i.pad.valid()) s.next.push_back(i.pad);
            if (by_depth) {
                // The one visited first comes last in the order. Taken from the back.
                std::ranges::stable_sort(s.next, [&](BlockId x, BlockId y) {
                    const bool cx = is_cold(f_.blocks[x]), cy = is_cold(f_.blocks[y]);
                    if (cx != cy) return cy;
                    return depth[x.index] > depth[y.index];
                });
            }
            stack.push_back(std::move(s));
        };
        enter(BlockId(0u));
        while (!stack.empty()) {
            Step& top = stack.back();
            if (top.next.empty()) {
                state[top.block.index] = 2;
                post.push_back(top.block);
                stack.pop_back();
                continue;
            }
            const BlockId t = top.next.back();
            top.next.pop_back();
            if (!by_depth) {
                preds[t.index].push_back(top.block);
                if (state[t.index] == 1) back_edges.emplace_back(top.block, t);
            }
            if (state[t.index] == 0) enter(t);
        }
    };
    walk(false);
    for (const auto& [latch, head] : back_edges) {
        std::vector<BlockId> todo{latch};
        IdSet<BlockId> in_loop(n);
        in_loop.insert(head);
        ++depth[head.index];
        while (!todo.empty()) {
            const BlockId b = todo.back();
            todo.pop_back();
            if (!in_loop.insert(b)) continue;
            ++depth[b.index];
            for (BlockId p : preds[b.index]) todo.push_back(p);
        }
    }
    walk(true);
    std::ranges::reverse(post);
    find_latches();
    const auto rank = [&](BlockId b) {
        if (b.index == 0) return 0;
        return f_.blocks[b].is_cleanup ? 2 : (is_cold(f_.blocks[b]) ? 1 : 0);
    };
    for (const int wanted : {0, 1, 2})
        for (BlockId b : post)
            if (rank(b) == wanted && !latches_.contains(b)) order_.push_back(b);
}

// ---- Jumps

// A block that only makes a step and goes on is no code: the jumps to it make the step.
void Emitter::find_latches() {
    latches_ = IdSet<BlockId>(f_.blocks.size());
    const auto only_steps = [&](BlockId b) {
        const lir::Block& block = f_.blocks[b];
        return block.instrs.size() == 1 && block.instrs[0].op == Op::Round &&
               block.term.kind == TermKind::Goto;
    };
    for (BlockId b : f_.blocks.ids())
        if (b.index != 0 && only_steps(b) && !only_steps(f_.blocks[b].term.target))
            latches_.insert(b);
    for (const lir::Block& b : f_.blocks)
        for (const lir::Instr& i : b.instrs)
            if (i.pad.valid()) latches_.remove(i.pad);
}

Emitter::Edge Emitter::edge(BlockId to) const {
    if (!latches_.contains(to)) return {to, nullptr};
    return {f_.blocks[to].term.target, &f_.blocks[to].instrs.front()};
}

bool Emitter::is_emitted(BlockId b) const { return starts_[b.index] != kUnset; }

// The way back to a short test at the head of a loop is the test once more: one jump a round.
bool Emitter::repeat_head(const Edge& edge, BlockId next) {
    constexpr size_t kShort = 4;
    const lir::Block& head = f_.blocks[edge.to];
    if (!is_emitted(edge.to) || head.term.kind != TermKind::Branch || head.instrs.size() > kShort ||
        head.term.target == head.term.otherwise)
        return false;
    for (const lir::Instr& i : head.instrs)
        if (lir::is_call(i.op) || i.op == Op::Note || i.op == Op::Round) return false;
    if (edge.step != nullptr) {
        // The step comes with the jump at the end: nothing may leave the block before it, and the
        // jump has only one to make.
        for (const lir::Instr& i : head.instrs)
            if (lir::may_throw(i.op)) return false;
        if (makes_step(head.term)) return false;
    }
    for (size_t i = 0; i < head.instrs.size();) {
        scratch_used_ = 0;
        info_.spans.push_back({static_cast<uint32_t>(words_.size()), head.instrs[i].span});
        i += select(head.instrs, i);
    }
    scratch_used_ = 0;
    info_.spans.push_back({static_cast<uint32_t>(words_.size()), head.term.span});
    branch(head.term, next, edge.step);
    return true;
}

uint32_t Emitter::distance(BlockId to, bool in_a) {
    const auto here = static_cast<uint32_t>(words_.size());
    if (is_emitted(to)) return starts_[to.index] - here;
    fixups_.push_back({here, to, in_a});
    return 0;
}

void Emitter::mark_step(const lir::Instr* step) {
    if (step != nullptr) info_.spans.push_back({static_cast<uint32_t>(words_.size()), step->span});
}

void Emitter::jump(const Edge& edge) {
    mark_step(edge.step);
    const uint32_t by = distance(edge.to, true);
    word(edge.step != nullptr ? Opcode::JmpStep : Opcode::Jmp, by);
}

void Emitter::jump_if(Opcode plain, uint32_t step_delta, uint32_t a, uint32_t b, const Edge& edge) {
    mark_step(edge.step);
    const uint32_t by = distance(edge.to, false);
    const uint32_t more = edge.step != nullptr ? step_delta : 0;
    word(static_cast<Opcode>(static_cast<uint32_t>(plain) + more), a, b, by);
}

void Emitter::fix_distances() {
    for (const Fixup& fix : fixups_) {
        const uint32_t distance = starts_[fix.target.index] - fix.word;
        (fix.in_a ? words_[fix.word].a : words_[fix.word].c) = distance;
    }
}

bool Emitter::makes_step(const lir::Term& t) const {
    bool found = false;
    lir::for_each_successor(t, [&](BlockId to) { found |= edge(to).step != nullptr; });
    return found;
}

// `step`: the block has a step left to make, whichever way it is left.
void Emitter::terminator(const lir::Term& t, BlockId next, const lir::Instr* step) {
    const bool can_step = t.kind == TermKind::Goto || t.kind == TermKind::Branch;
    if (step != nullptr && (!can_step || makes_step(t))) {
        mark_step(step);
        word(Opcode::Round);
        step = nullptr;
    }
    switch (t.kind) {
        case TermKind::Goto: {
            Edge e = edge(t.target);
            if (step != nullptr) e.step = step;
            if ((e.to != next || e.step != nullptr) && !repeat_head(e, next)) jump(e);
            return;
        }
        case TermKind::Branch:
            return branch(t, next, step);
        case TermKind::Switch:
            return switch_on(t, next);
        case TermKind::Return:
            word(Opcode::Ret);
            return;
        case TermKind::Resume:
            word(Opcode::Resume);
            return;
        case TermKind::Unreachable:
            word(Opcode::Unreachable);
            return;
    }
    FLECK_UNREACHABLE();
}

namespace {

Cond inverse(Cond c) {
    switch (c) {
        case Cond::Eq:
            return Cond::Ne;
        case Cond::Ne:
            return Cond::Eq;
        case Cond::Lt:
            return Cond::Ge;
        case Cond::Le:
            return Cond::Gt;
        case Cond::Gt:
            return Cond::Le;
        case Cond::Ge:
            return Cond::Lt;
    }
    FLECK_UNREACHABLE();
}

Cond swapped(Cond c) {
    switch (c) {
        case Cond::Eq:
        case Cond::Ne:
            return c;
        case Cond::Lt:
            return Cond::Gt;
        case Cond::Le:
            return Cond::Ge;
        case Cond::Gt:
            return Cond::Lt;
        case Cond::Ge:
            return Cond::Le;
    }
    FLECK_UNREACHABLE();
}

}  // namespace

void Emitter::float_jump(lir::Term t, const Edge& target) {
    if (t.cond == Cond::Gt || t.cond == Cond::Ge) {
        std::swap(t.a, t.b);
        t.cond = swapped(t.cond);
    }
    Opcode op = Opcode::JEqF32;
    switch (t.cond) {
        case Cond::Eq:
            op = t.negated ? Opcode::JNeF32 : Opcode::JEqF32;
            break;
        case Cond::Ne:
            op = t.negated ? Opcode::JEqF32 : Opcode::JNeF32;
            break;
        case Cond::Lt:
            op = t.negated ? Opcode::JNotLtF32 : Opcode::JLtF32;
            break;
        case Cond::Le:
            op = t.negated ? Opcode::JNotLeF32 : Opcode::JLeF32;
            break;
        case Cond::Gt:
        case Cond::Ge:
            FLECK_UNREACHABLE();
    }
    const uint32_t a = reg(t.a, t.ty), b = reg(t.b, t.ty);
    jump_if(wide(op, t.ty), kFloatStep, a, b, target);
}

void Emitter::int_jump(lir::Term t, const Edge& target) {
    if (t.a.is_imm()) {
        std::swap(t.a, t.b);
        t.cond = swapped(t.cond);
    }
    const bool imm = fits(t.b);
    if (!imm && (t.cond == Cond::Gt || t.cond == Cond::Ge)) {
        std::swap(t.a, t.b);
        t.cond = swapped(t.cond);
    }
    const bool s = t.is_signed;
    Opcode op = Opcode::JEq8;
    switch (t.cond) {
        case Cond::Eq:
            op = imm ? Opcode::JEqI8 : Opcode::JEq8;
            break;
        case Cond::Ne:
            op = imm ? Opcode::JNeI8 : Opcode::JNe8;
            break;
        case Cond::Lt:
            op = imm ? (s ? Opcode::JLtSI8 : Opcode::JLtUI8) : (s ? Opcode::JLtS8 : Opcode::JLtU8);
            break;
        case Cond::Le:
            op = imm ? (s ? Opcode::JLeSI8 : Opcode::JLeUI8) : (s ? Opcode::JLeS8 : Opcode::JLeU8);
            break;
        case Cond::Gt:
            op = s ? Opcode::JGtSI8 : Opcode::JGtUI8;
            break;
        case Cond::Ge:
            op = s ? Opcode::JGeSI8 : Opcode::JGeUI8;
            break;
    }
    const uint32_t a = reg(t.a, t.ty);
    const uint32_t b = imm ? static_cast<uint32_t>(t.b.value) : reg(t.b, t.ty);
    jump_if(wide(op, t.ty), kIntStep, a, b, target);
}

void Emitter::branch(const lir::Term& term, BlockId next, const lir::Instr* step) {
    lir::Term t = term;
    Edge target = edge(t.target), otherwise = edge(t.otherwise);
    FLECK_CHECK(step == nullptr || !makes_step(t), "two steps on one edge");
    if (t.target == t.otherwise) {
        if (step != nullptr) target.step = step;
        if (target.to != next || target.step != nullptr) jump(target);
        return;
    }
    // The one that is jumped to: the way back of a loop; else the one that does not come next.
    const auto wants_jump = [&](const Edge& e) {
        if (e.step != nullptr || (step != nullptr && is_emitted(e.to))) return 2;
        return e.to == next ? 0 : 1;
    };
    if (wants_jump(target) < wants_jump(otherwise)) {
        std::swap(target, otherwise);
        if (!lir::is_float(t.ty)) {
            t.cond = inverse(t.cond);
        } else {
            t.negated = !t.negated;
        }
    }
    if (step != nullptr) target.step = step;
    if (lir::is_float(t.ty))
        float_jump(t, target);
    else
        int_jump(t, target);
    if (step != nullptr) {
        mark_step(step);
        word(Opcode::Round);
    }
    if (otherwise.to != next || otherwise.step != nullptr) jump(otherwise);
}

void Emitter::switch_on(const lir::Term& t, BlockId next) {
    auto cases = t.cases;
    std::ranges::sort(cases, {}, [](const auto& c) { return c.first; });
    const int64_t low = cases.front().first, high = cases.back().first;
    const uint64_t span = static_cast<uint64_t>(high) - static_cast<uint64_t>(low);
    const uint32_t value = reg(t.a, t.ty);
    if (cases.size() >= 4 && span < cases.size() * 3 && low == static_cast<int32_t>(low)) {
        const auto count = static_cast<uint32_t>(span + 1);
        word(wide(Opcode::Table8, t.ty), value, static_cast<uint32_t>(low), count);
        size_t k = 0;
        for (uint32_t i = 0; i < count; ++i) {
            const bool hit = cases[k].first == low + static_cast<int64_t>(i);
            jump(edge(hit ? cases[k].second : t.otherwise));
            if (hit) ++k;
        }
        jump(edge(t.otherwise));
        return;
    }
    for (const auto& [v, target] : t.cases) {
        const Opnd imm = Opnd::imm(v);
        if (fits(imm)) {
            jump_if(wide(Opcode::JEqI8, t.ty), kIntStep, value, static_cast<uint32_t>(v),
                    edge(target));
        } else {
            scratch_used_ = t.a.is_imm() ? 1 : 0;
            jump_if(wide(Opcode::JEq8, t.ty), kIntStep, value, reg(imm, t.ty), edge(target));
        }
    }
    if (const Edge e = edge(t.otherwise); e.to != next || e.step != nullptr) jump(e);
}

}  // namespace fleck::vm
