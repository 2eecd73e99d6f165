#include "interp/bytecode/opt_flow.h"

#include <algorithm>

namespace fleck::lir {

namespace {

constexpr size_t kMostWork = 40'000'000;  // blocks times variables times visits, about

bool writes_memory(Op op) {
    return op == Op::Store || op == Op::StoreIdx || op == Op::StoreBlock || op == Op::MoveBlock ||
           op == Op::MemCopy || op == Op::MemSet;
}

bool inside(const Range& r, const Slot& slot) { return r.offset + uint64_t{r.size} <= slot.size; }

}  // namespace

bool Flow::trackable(VarId v) const {
    const Var& var = vars_[v];
    return var.clean && var.range.size <= 8 && !f_.slots[var.range.slot].is_call;
}

const Known* Flow::known(const Opnd& o, uint32_t size, const State& state) const {
    const VarId v = vars_.find(o, size);
    if (!v.valid()) return nullptr;
    const auto it = state.find(v);
    return it == state.end() ? nullptr : &it->second;
}

void Flow::forget(const Range& r, State& state) const {
    const auto touched = [&](const Range& o) {
        return o.slot == r.slot && o.offset < r.offset + r.size && r.offset < o.offset + o.size;
    };
    const auto touched_opnd = [&](const Opnd& o, uint32_t size) {
        return o.is_slot() && touched(range_of(o, size));
    };
    std::erase_if(state, [&](const auto& entry) {
        const Known& k = entry.second;
        if (touched(vars_[entry.first].range)) return true;
        if (k.kind == Known::Kind::Copy) return touched(vars_[k.of].range);
        if (k.kind == Known::Kind::Compare)
            return touched_opnd(k.a, bytes(k.ty)) || touched_opnd(k.b, bytes(k.ty));
        return false;
    });
}

// Memory was written: what is known of addressed slots, and at calls of calls' own slots, is void.
void Flow::forget_memory(State& state, bool calls) const {
    const auto gone = [&](SlotId s) { return vars_.escaped(s) || (calls && f_.slots[s].is_call); };
    const auto gone_opnd = [&](const Opnd& o) { return o.is_slot() && gone(o.slot); };
    std::erase_if(state, [&](const auto& entry) {
        const Known& k = entry.second;
        if (gone(vars_[entry.first].range.slot)) return true;
        if (k.kind == Known::Kind::Copy) return gone(vars_[k.of].range.slot);
        if (k.kind == Known::Kind::Compare) return gone_opnd(k.a) || gone_opnd(k.b);
        return false;
    });
}

void Flow::learn(const Opnd& o, uint32_t size, int64_t value, State& state) const {
    const VarId v = vars_.find(o, size);
    if (!v.valid() || !trackable(v)) return;
    Known k;
    k.value = value;
    if (const auto it = state.find(v); it != state.end() && it->second.kind == Known::Kind::Copy)
        state[it->second.of] = k;
    state[v] = k;
}

// Memory operations whose base is the known address of a slot work on the slot itself.
void Flow::resolve_memory(Instr& in, const State& state) const {
    const auto slot_at = [&](const Opnd& base, int64_t off, uint32_t size) -> std::optional<Opnd> {
        const Known* k = known(base, 8, state);
        if (k == nullptr || k->kind != Known::Kind::Address) return std::nullopt;
        const int64_t at = k->value + off;
        if (at < 0 || !inside({k->slot, static_cast<uint32_t>(at), size}, f_.slots[k->slot]))
            return std::nullopt;
        return Opnd::of(k->slot, at);
    };
    const auto become = [&](Op op, const Opnd& dst, const Opnd& a, const Opnd& b, int32_t off) {
        in.op = op;
        in.dst = dst;
        in.a = a;
        in.b = b;
        in.c = Opnd{};
        in.off = off;
    };
    const uint32_t n = bytes(in.ty);
    if (in.op == Op::LoadIdx && in.b.is_imm()) {
        const int64_t off = in.b.value * static_cast<int64_t>(in.aux);
        if (off >= 0 && off <= INT32_MAX)
            become(Op::Load, in.dst, in.a, {}, static_cast<int32_t>(off));
    } else if (in.op == Op::StoreIdx && in.b.is_imm()) {
        const int64_t off = in.b.value * static_cast<int64_t>(in.aux);
        if (off >= 0 && off <= INT32_MAX)
            become(Op::Store, {}, in.a, in.c, static_cast<int32_t>(off));
    }
    if (in.op == Op::Load) {
        if (const auto s = slot_at(in.a, in.off, n)) become(Op::Mov, in.dst, *s, {}, 0);
    } else if (in.op == Op::Store) {
        if (const auto s = slot_at(in.a, in.off, n)) become(Op::Mov, *s, in.b, {}, 0);
    } else if (in.op == Op::LoadBlock) {
        if (const auto s = slot_at(in.a, in.off, in.aux); s && s->slot != in.dst.slot)
            become(Op::CopyBlock, in.dst, *s, {}, 0);
    } else if (in.op == Op::StoreBlock) {
        if (const auto s = slot_at(in.a, in.off, in.aux);
            s && in.b.is_slot() && s->slot != in.b.slot)
            become(Op::CopyBlock, *s, in.b, {}, 0);
    } else if (in.op == Op::MoveBlock) {
        const auto to = slot_at(in.a, 0, in.aux);
        const auto from = slot_at(in.b, 0, in.aux);
        if (to && from && to->slot != from->slot)
            become(Op::CopyBlock, *to, *from, {}, 0);
        else if (to && !from)
            become(Op::LoadBlock, *to, in.b, {}, 0);
        else if (from && !to)
            become(Op::StoreBlock, {}, in.a, *from, 0);
    }
}

// A block of the size of a scalar is a scalar.
void Flow::scalar_blocks(Instr& in) {
    const std::optional<Ty> ty = in.aux == 1   ? std::optional(Ty::I8)
                                 : in.aux == 2 ? std::optional(Ty::I16)
                                 : in.aux == 4 ? std::optional(Ty::I32)
                                 : in.aux == 8 ? std::optional(Ty::I64)
                                               : std::nullopt;
    if (!ty) return;
    const auto become = [&](Op op) {
        in.op = op;
        in.ty = *ty;
        in.aux = 0;
    };
    if (in.op == Op::CopyBlock) become(Op::Mov);
    if (in.op == Op::LoadBlock) become(Op::Load);
    if (in.op == Op::StoreBlock) become(Op::Store);
}

Instr Flow::simplified(const Instr& original, const State& state) const {
    Instr in = original;
    resolve_memory(in, state);
    scalar_blocks(in);
    for_each_operand(in, [&](Opnd& o, uint32_t size, Access access) {
        if (access != Access::Read || !o.is_slot()) return;
        const Known* k = known(o, size, state);
        if (k == nullptr) return;
        if (k->kind == Known::Kind::Const && size <= 8)
            o = Opnd::imm(k->value);
        else if (k->kind == Known::Kind::Copy)
            o = Opnd::of(vars_[k->of].range.slot, vars_[k->of].range.offset);
    });
    // `!(a < b)`, as `(a < b) == 0`.
    if (in.op == Op::Cmp && in.b.is_imm() && (in.cond == Cond::Eq || in.cond == Cond::Ne) &&
        !is_float(in.ty)) {
        const Known* k = known(in.a, bytes(in.ty), state);
        if (k != nullptr && k->kind == Known::Kind::Compare &&
            (in.b.value == 0 || in.b.value == 1)) {
            const bool negate = (in.cond == Cond::Eq) == (in.b.value == 0);
            if (!negate || !is_float(k->ty)) {
                constexpr Cond kOpposite[] = {Cond::Ne, Cond::Eq, Cond::Ge,
                                              Cond::Gt, Cond::Le, Cond::Lt};
                in.cond = negate ? kOpposite[static_cast<size_t>(k->cond)] : k->cond;
                in.ty = k->ty;
                in.is_signed = k->is_signed;
                in.a = k->a;
                in.b = k->b;
            }
        }
    }
    fold(in);
    return in;
}

Term Flow::simplified(const Term& original, const State& state) const {
    Term t = original;
    for_each_operand_of_term(t, [&](Opnd& o, uint32_t size, Access) {
        const Known* k = known(o, size, state);
        if (k == nullptr) return;
        if (k->kind == Known::Kind::Const)
            o = Opnd::imm(k->value);
        else if (k->kind == Known::Kind::Copy)
            o = Opnd::of(vars_[k->of].range.slot, vars_[k->of].range.offset);
    });
    const auto go = [&](BlockId target) {
        Term g;
        g.kind = TermKind::Goto;
        g.target = target;
        g.span = t.span;
        return g;
    };
    if (t.kind == TermKind::Switch && t.a.is_imm()) {
        for (const auto& [value, target] : t.cases)
            if (normalized(value, t.ty) == normalized(t.a.value, t.ty)) return go(target);
        return go(t.otherwise);
    }
    if (t.kind == TermKind::Switch && t.cases.size() == 1) {
        Term b = go(t.cases[0].second);
        b.kind = TermKind::Branch;
        b.ty = t.ty;
        b.cond = Cond::Eq;
        b.a = t.a;
        b.b = Opnd::imm(t.cases[0].first);
        b.otherwise = t.otherwise;
        t = b;
    }
    if (t.kind != TermKind::Branch) return t;
    if (t.a.is_imm() && !t.b.is_imm() && !is_float(t.ty)) {
        constexpr Cond kSwapped[] = {Cond::Eq, Cond::Ne, Cond::Gt, Cond::Ge, Cond::Lt, Cond::Le};
        std::swap(t.a, t.b);
        t.cond = kSwapped[static_cast<size_t>(t.cond)];
    }
    if (!is_float(t.ty) && t.b.is_imm() && (t.b.value == 0 || t.b.value == 1) &&
        (t.cond == Cond::Eq || t.cond == Cond::Ne)) {
        const Known* k = known(t.a, bytes(t.ty), state);
        if (k != nullptr && k->kind == Known::Kind::Compare) {
            if ((t.cond == Cond::Eq) == (t.b.value == 0)) std::swap(t.target, t.otherwise);
            t.cond = k->cond;
            t.ty = k->ty;
            t.is_signed = k->is_signed;
            t.a = k->a;
            t.b = k->b;
        }
    }
    if (!is_float(t.ty) && t.ty != Ty::I128 && t.a.is_imm() && t.b.is_imm())
        return go(compare(t.cond, t.ty, t.is_signed, t.a.value, t.b.value) != t.negated
                      ? t.target
                      : t.otherwise);
    return t;
}

void Flow::apply(const Instr& in, State& state) const {
    std::optional<Known> result;
    Opnd dst;
    uint32_t dst_size = 0;
    for_each_operand(in, [&](const Opnd& o, uint32_t size, Access access) {
        if (access != Access::Write) return;
        dst = o;
        dst_size = size;
    });
    // What the result is, in terms of the state before it.
    if (in.op == Op::Mov && in.a.is_imm() && in.ty != Ty::I128) {
        result = Known{};
        result->value = normalized(in.a.value, in.ty);
    } else if (in.op == Op::Mov && in.a.is_slot()) {
        const VarId from = vars_.find(in.a, bytes(in.ty));
        if (from.valid() && trackable(from)) {
            const auto it = state.find(from);
            if (it != state.end()) {
                result = it->second;
            } else {
                result = Known{};
                result->kind = Known::Kind::Copy;
                result->of = from;
            }
        }
    } else if (in.op == Op::Addr && in.a.is_slot()) {
        result = Known{};
        result->kind = Known::Kind::Address;
        result->slot = in.a.slot;
        result->value = in.a.value;
    } else if ((in.op == Op::Add && in.ty == Ty::I64) || in.op == Op::PtrIdx) {
        const Known* base = known(in.a, 8, state);
        if (base != nullptr && base->kind == Known::Kind::Address && in.b.is_imm()) {
            result = *base;
            result->value += in.b.value * (in.op == Op::PtrIdx ? static_cast<int64_t>(in.aux) : 1);
        }
    } else if (in.op == Op::Cmp && in.ty != Ty::I128) {
        result = Known{};
        result->kind = Known::Kind::Compare;
        result->cond = in.cond;
        result->ty = in.ty;
        result->is_signed = in.is_signed;
        result->a = in.a;
        result->b = in.b;
        const auto bad = [&](const Opnd& o) {
            const VarId v = vars_.find(o, bytes(in.ty));
            return o.is_slot() && (!v.valid() || !trackable(v));
        };
        if (bad(in.a) || bad(in.b)) result.reset();
    } else if (in.op == Op::Extend && !in.is_signed && in.from == Ty::I8) {
        // The outcome of a comparison, 0 or 1 in whatever width.
        const Known* k = known(in.a, 1, state);
        if (k != nullptr && k->kind == Known::Kind::Compare) result = *k;
    }
    if (is_call(in.op)) {
        if (in.a.is_slot()) forget({in.a.slot, 0, UINT32_MAX}, state);
        forget_memory(state, true);
    } else if (writes_memory(in.op)) {
        forget_memory(state, false);
    }
    if (!dst.is_slot()) return;
    const Range written = range_of(dst, dst_size);
    forget(written, state);
    if (!result) return;
    const VarId v = vars_.find(dst, dst_size);
    if (!v.valid() || !trackable(v)) return;
    // `x = x + 1` leaves nothing to say of x in terms of itself.
    if (result->kind == Known::Kind::Copy && result->of == v) return;
    const auto self = [&](const Opnd& o) { return o.is_slot() && o.slot == dst.slot; };
    if (result->kind == Known::Kind::Compare && (self(result->a) || self(result->b))) return;
    if (result->kind == Known::Kind::Copy && vars_[result->of].range.slot == written.slot) {
        const Range& r = vars_[result->of].range;
        if (r.offset < written.offset + written.size && written.offset < r.offset + r.size) return;
    }
    state[v] = *result;
}

void Flow::apply_edge(const Term& t, BlockId successor, State& state) const {
    if (is_float(t.ty) || t.ty == Ty::I128) return;
    const uint32_t n = bytes(t.ty);
    if (t.kind == TermKind::Branch && t.b.is_imm() && t.a.is_slot() && t.target != t.otherwise) {
        const bool equal_edge = (t.cond == Cond::Eq) != t.negated   ? successor == t.target
                                : (t.cond == Cond::Ne) != t.negated ? successor == t.otherwise
                                                                    : false;
        if (equal_edge && (t.cond == Cond::Eq || t.cond == Cond::Ne))
            learn(t.a, n, normalized(t.b.value, t.ty), state);
        // A bool that is not 0 is 1, and the other way round: only when a comparison made it.
        const Known* k = known(t.a, n, state);
        if (!equal_edge && k != nullptr && k->kind == Known::Kind::Compare &&
            (t.b.value == 0 || t.b.value == 1) && (t.cond == Cond::Eq || t.cond == Cond::Ne))
            learn(t.a, n, 1 - t.b.value, state);
    } else if (t.kind == TermKind::Switch && t.a.is_slot() && successor != t.otherwise) {
        std::optional<int64_t> value;
        for (const auto& [v, target] : t.cases) {
            if (target != successor) continue;
            if (value) return;
            value = v;
        }
        if (value) learn(t.a, n, normalized(*value, t.ty), state);
    }
}

Flow::State Flow::for_entry(BlockId b, const State& state) const {
    const LiveSet& live = live_.in(b);
    State out;
    for (const auto& [v, known] : state)
        if (live.contains(v) || vars_.escaped(vars_[v].range.slot))
            out.emplace_hint(out.end(), v, known);
    return out;
}

void Flow::flow_to(BlockId b, const State& state, std::vector<BlockId>& todo) {
    std::optional<State>& at = entry_[b];
    work_ += state.size();
    if (!at) {
        at = for_entry(b, state);
        todo.push_back(b);
        return;
    }
    const size_t before = at->size();
    std::erase_if(*at, [&](const auto& e) {
        const auto it = state.find(e.first);
        return it == state.end() || !(it->second == e.second);
    });
    if (at->size() != before) todo.push_back(b);
}

bool Flow::solve() {
    if (f_.blocks.size() * vars_.size() > kMostWork) return false;
    entry_.resize(f_.blocks.size());
    std::vector<BlockId> todo;
    flow_to(BlockId(0u), {}, todo);
    while (!todo.empty()) {
        const BlockId b = todo.back();
        todo.pop_back();
        State state = *entry_[b];
        const Block& block = f_.blocks[b];
        work_ += block.instrs.size() * (state.size() + 4);
        if (work_ > kMostWork) return false;
        for (const Instr& in : block.instrs) {
            const Instr s = simplified(in, state);
            if (s.pad.valid()) {
                // A call may have written memory before it threw.
                State thrown = state;
                if (touches_memory(s.op)) forget_memory(thrown, true);
                flow_to(s.pad, thrown, todo);
            }
            apply(s, state);
        }
        const Term t = simplified(block.term, state);
        for_each_successor(t, [&](BlockId next) {
            State out = state;
            apply_edge(t, next, out);
            flow_to(next, out, todo);
        });
    }
    return true;
}

bool propagate(Function& f) {
    const Vars vars(f);
    Flow flow(f, vars);
    if (!flow.solve()) return false;
    bool changed = false;
    const auto same = [](const Instr& a, const Instr& b) {
        return a.op == b.op && a.a == b.a && a.b == b.b && a.c == b.c && a.dst == b.dst &&
               a.ty == b.ty && a.cond == b.cond;
    };
    std::vector<std::pair<BlockId, Block>> rewritten;
    for (const BlockId b : f.blocks.ids()) {
        if (!flow.entry(b)) continue;
        Flow::State state = *flow.entry(b);
        Block block = f.blocks[b];
        for (Instr& in : block.instrs) {
            Instr s = flow.simplified(in, state);
            flow.apply(s, state);
            changed |= !same(s, in);
            in = std::move(s);
        }
        std::erase_if(block.instrs, [](const Instr& in) {
            return in.op == Op::Nop || (in.op == Op::Mov && in.a == in.dst);
        });
        Term t = flow.simplified(block.term, state);
        changed |= t.kind != block.term.kind || !(t.a == block.term.a) || !(t.b == block.term.b);
        block.term = std::move(t);
        rewritten.emplace_back(b, std::move(block));
    }
    for (auto& [b, block] : rewritten) f.blocks[b] = std::move(block);
    return changed;
}

// An edge that knows how the block it leads to will branch goes there directly, through a copy of
// that block's operations.
bool thread_jumps(Function& f) {
    constexpr size_t kMostInstrs = 8;
    constexpr size_t kMostCopies = 48;
    const Vars vars(f);
    Flow flow(f, vars);
    if (!flow.solve()) return false;
    size_t copies = 0;
    const auto n = static_cast<uint32_t>(f.blocks.size());
    for (uint32_t i = 0; i < n && copies < kMostCopies; ++i) {
        const BlockId b(i);
        if (!flow.entry(b)) continue;
        Flow::State out = *flow.entry(b);
        for (const Instr& in : f.blocks[b].instrs) flow.apply(flow.simplified(in, out), out);
        Term term = f.blocks[b].term;
        const Term seen = flow.simplified(term, out);
        const auto thread = [&](BlockId& edge) {
            const Block& to = f.blocks[edge];
            if (edge == b || to.instrs.size() > kMostInstrs || copies >= kMostCopies) return;
            if (to.term.kind != TermKind::Branch && to.term.kind != TermKind::Switch) return;
            Flow::State state = out;
            if (seen.kind == term.kind) flow.apply_edge(seen, edge, state);
            Block copy;
            copy.is_cleanup = to.is_cleanup;
            for (const Instr& in : to.instrs) {
                if (may_throw(in.op) || is_call(in.op) || in.op == Op::Note) return;
                Instr s = flow.simplified(in, state);
                flow.apply(s, state);
                copy.instrs.push_back(std::move(s));
            }
            Term t = flow.simplified(to.term, state);
            if (t.kind != TermKind::Goto || t.target == edge) return;
            copy.term = std::move(t);
            ++copies;
            edge = copy.instrs.empty() ? copy.term.target : f.blocks.push(std::move(copy));
        };
        switch (term.kind) {
            case TermKind::Goto:
                thread(term.target);
                break;
            case TermKind::Branch:
                if (term.target == term.otherwise) break;
                thread(term.target);
                thread(term.otherwise);
                break;
            case TermKind::Switch:
                for (auto& c : term.cases) thread(c.second);
                thread(term.otherwise);
                break;
            case TermKind::Return:
            case TermKind::Resume:
            case TermKind::Unreachable:
                break;
        }
        f.blocks[b].term = std::move(term);
    }
    return copies > 0;
}

}  // namespace fleck::lir
