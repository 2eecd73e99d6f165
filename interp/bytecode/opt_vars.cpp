#include "interp/bytecode/opt_vars.h"

namespace fleck::lir {

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
