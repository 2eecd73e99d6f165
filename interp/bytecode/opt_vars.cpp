#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

bool touches_memory(Op op) {
    switch (op) {
        case Op::Load:
        case Op::Store:
        case Op::LoadIdx:
        case Op::StoreIdx:
        case Op::LoadBlock:
        case Op::StoreBlock:
        case Op::MoveBlock:
        case Op::Call:
        case Op::CallPtr:
        case Op::Native:
        case Op::MemCopy:
        case Op::MemSet:
        case Op::Note:
        case Op::Alloc:
        case Op::Dealloc:
            return true;
        case Op::Nop:
        case Op::Round:
        case Op::Mov:
        case Op::Addr:
        case Op::CopyBlock:
        case Op::PtrIdx:
        case Op::Add:
        case Op::Sub:
        case Op::Mul:
        case Op::Div:
        case Op::Rem:
        case Op::And:
        case Op::Or:
        case Op::Xor:
        case Op::Shl:
        case Op::Shr:
        case Op::Neg:
        case Op::Not:
        case Op::AddChk:
        case Op::SubChk:
        case Op::MulChk:
        case Op::AddOvf:
        case Op::SubOvf:
        case Op::MulOvf:
        case Op::Cmp:
        case Op::Extend:
        case Op::Truncate:
        case Op::IntToFloat:
        case Op::FloatToInt:
        case Op::FloatToFloat:
        case Op::Bounds:
        case Op::Panic:
            return false;
    }
    FLECK_UNREACHABLE();
}

Vars::Vars(const Function& f) : f_(f) {
    by_slot_.resize(f.slots.size());
    escaped_ = IdSet<SlotId>(f.slots.size());
    const auto add = [&](const Opnd& o, uint32_t size, Access) {
        if (!o.is_slot() || size == 0 || find(o, size).valid()) return;
        by_slot_[o.slot].push_back(vars_.push(Var{range_of(o, size), true}));
    };
    for (const Block& b : f.blocks) {
        for (const Instr& in : b.instrs) {
            for_each_operand(in, add);
            if (in.op == Op::Addr && in.a.is_slot()) escaped_.insert(in.a.slot);
        }
        for_each_operand_of_term(b.term, add);
    }
    // What the caller reads at a return is read as a whole.
    for (const SlotId s : f.slots.ids()) {
        const std::vector<VarId>& list = by_slot_[s];
        for (size_t i = 0; i < list.size(); ++i)
            for (size_t k = i + 1; k < list.size(); ++k) {
                const Range& a = vars_[list[i]].range;
                const Range& b = vars_[list[k]].range;
                if (a.offset < b.offset + b.size && b.offset < a.offset + a.size)
                    vars_[list[i]].clean = vars_[list[k]].clean = false;
            }
    }
}

VarId Vars::find(const Opnd& o, uint32_t size) const {
    if (!o.is_slot()) return {};
    const Range r = range_of(o, size);
    for (const VarId v : by_slot_[o.slot])
        if (vars_[v].range == r) return v;
    return {};
}

bool Vars::simple(VarId v) const {
    const Var& var = vars_[v];
    return var.clean && var.range.size <= 16 && !escaped_.contains(var.range.slot) &&
           !f_.slots[var.range.slot].is_call;
}

}  // namespace fleck::lir
