#include "interp/bytecode/lir.h"

#include <fmt/format.h>

#include "runtime/address.h"

namespace fleck::lir {

void leave_out_if_too_large(Function& f) {
    uint64_t bytes = 0;
    for (const Slot& slot : f.slots) {
        if (slot.size > rt::kMaxStackBytes) f.too_large = true;
        if (!f.too_large) bytes += slot.size;
    }
    f.too_large |= bytes > rt::kMaxStackBytes;
    if (!f.too_large) return;
    f.blocks = {};
    f.notes.clear();
    Block nothing;
    nothing.term.span = f.span;
    f.blocks.push(std::move(nothing));
}

// An edge to a block that the walk is still inside of goes back: graphs made from source text are
// reducible, so these are the same edges whatever the order of the walk.
void mark_rounds(Function& f) {
    enum class State : uint8_t { New, Open, Done };
    std::vector<State> states(f.blocks.size(), State::New);
    struct Step {
        BlockId block;
        std::vector<BlockId> next;
    };
    std::vector<Step> stack;
    std::vector<std::pair<BlockId, BlockId>> back_edges;
    const auto enter = [&](BlockId b) {
        states[b.index] = State::Open;
        Step s{b, {}};
        for_each_successor(f.blocks[b].term, [&](BlockId t) { s.next.push_back(t); });
        for (const Instr& in : f.blocks[b].instrs)
            if (in.pad.valid()) s.next.push_back(in.pad);
        stack.push_back(std::move(s));
    };
    enter(BlockId(0u));
    while (!stack.empty()) {
        Step& top = stack.back();
        if (top.next.empty()) {
            states[top.block.index] = State::Done;
            stack.pop_back();
            continue;
        }
        const BlockId to = top.next.back();
        top.next.pop_back();
        if (states[to.index] == State::Open) back_edges.emplace_back(top.block, to);
        if (states[to.index] == State::New) enter(to);
    }
    for (const auto& [from, head] : back_edges) {
        Block latch;
        latch.is_cleanup = f.blocks[from].is_cleanup;
        Instr& round = latch.instrs.emplace_back();
        round.op = Op::Round;
        round.span = f.blocks[from].term.span;
        latch.term.kind = TermKind::Goto;
        latch.term.target = head;
        latch.term.span = f.blocks[from].term.span;
        const BlockId added = f.blocks.push(std::move(latch));
        for_each_successor(f.blocks[from].term, [&](BlockId& t) {
            if (t == head) t = added;
        });
    }
}

bool is_call(Op op) { return op == Op::Call || op == Op::CallPtr || op == Op::Native; }

namespace {

enum Effect : uint8_t { kNoEffect = 0, kPure = 1, kThrows = 2, kMemory = 4 };

struct OpRow {
    const char* name;
    int effect;
};
constexpr OpRow kOps[] = {
#define FLECK_LIR_OP(name, text, effect) OpRow{text, effect},
#include "interp/bytecode/lir_op.def"
#undef FLECK_LIR_OP
};

const OpRow& row(Op op) { return kOps[static_cast<size_t>(op)]; }

}  // namespace

bool may_throw(Op op) { return (row(op).effect & kThrows) != 0; }
bool is_pure(Op op) { return (row(op).effect & kPure) != 0; }
bool touches_memory(Op op) { return (row(op).effect & kMemory) != 0; }

namespace {

constexpr const char* kTyNames[] = {"i8", "i16", "i32", "i64", "i128", "f32", "f64"};
constexpr const char* kCondNames[] = {"==", "!=", "<", "<=", ">", ">="};

std::string text(const Function& f, const Opnd& o) {
    switch (o.kind) {
        case Opnd::Kind::None:
            return "";
        case Opnd::Kind::Imm:
            return fmt::format("{}", o.value);
        case Opnd::Kind::Slot:
            return fmt::format("s{}{}{}", o.slot.index, f.slots[o.slot].is_call ? "!" : "",
                               o.value != 0 ? fmt::format("+{}", o.value) : "");
    }
    FLECK_UNREACHABLE();
}

}  // namespace

std::string dump(const Function& f) {
    std::string out = fmt::format("fn {}\n", f.name);
    for (BlockId id : f.blocks.ids()) {
        const Block& b = f.blocks[id];
        if (id.index != 0 && b.instrs.empty() && b.term.kind == TermKind::Unreachable) continue;
        out += fmt::format("  b{}{}:\n", id.index, b.is_cleanup ? " (cleanup)" : "");
        for (const Instr& i : b.instrs) {
            if (i.op == Op::Nop) continue;
            out += "    ";
            if (!i.dst.none()) out += text(f, i.dst) + " = ";
            out += fmt::format("{}.{}{}", row(i.op).name, i.is_signed ? "s" : "",
                               kTyNames[static_cast<size_t>(i.ty)]);
            if (i.op == Op::Cmp) out += fmt::format(" {}", kCondNames[static_cast<size_t>(i.cond)]);
            for (const Opnd* o : {&i.a, &i.b, &i.c})
                if (!o->none()) out += " " + text(f, *o);
            if (i.off != 0) out += fmt::format(" off {}", i.off);
            if (i.aux != 0) out += fmt::format(" #{}", i.aux);
            if (i.pad.valid()) out += fmt::format(" unwind b{}", i.pad.index);
            out += "\n";
        }
        const Term& t = b.term;
        switch (t.kind) {
            case TermKind::Goto:
                out += fmt::format("    goto b{}\n", t.target.index);
                break;
            case TermKind::Branch:
                out +=
                    fmt::format("    if {}{} {} {} ({}{}) b{} else b{}\n", t.negated ? "not " : "",
                                text(f, t.a), kCondNames[static_cast<size_t>(t.cond)], text(f, t.b),
                                t.is_signed ? "s" : "", kTyNames[static_cast<size_t>(t.ty)],
                                t.target.index, t.otherwise.index);
                break;
            case TermKind::Switch:
                out += fmt::format("    switch {}", text(f, t.a));
                for (const auto& [v, b2] : t.cases) out += fmt::format(" {}: b{}", v, b2.index);
                out += fmt::format(" else b{}\n", t.otherwise.index);
                break;
            case TermKind::Return:
                out += "    return\n";
                break;
            case TermKind::Resume:
                out += "    resume\n";
                break;
            case TermKind::Unreachable:
                out += "    unreachable\n";
                break;
        }
    }
    return out;
}

}  // namespace fleck::lir
