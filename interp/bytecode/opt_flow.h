// What is known of each variable at each point: a constant, a copy of another one, the address of a
// slot, the outcome of a comparison. Forward dataflow; joins keep what all ways agree on (Wegman
// and Zadeck, "Constant Propagation with Conditional Branches", TOPLAS 1991, without the SSA form).
// Private to the optimiser.
#pragma once

#include <map>
#include <optional>

#include "interp/bytecode/opt_live.h"

namespace fleck::lir {

struct Known {
    enum class Kind : uint8_t { Const, Copy, Address, Compare } kind = Kind::Const;
    int64_t value = 0;  // Const: as Opnd::value; Address: offset
    VarId of;           // Copy
    SlotId slot;        // Address
    // Compare: a cond b
    Cond cond = Cond::Eq;
    Ty ty = Ty::I64;
    bool is_signed = false;
    Opnd a, b;
    bool operator==(const Known&) const = default;
};

class Flow {
  public:
    using State = std::map<VarId, Known>;

    Flow(const Function& f, const Vars& vars) : f_(f), vars_(vars), live_(f, vars) {}

    // Fills in the states at block entries; false if the function is too large for it to be worth
    // while.
    bool solve();
    [[nodiscard]] const std::optional<State>& entry(BlockId b) const { return entry_[b]; }

    // The operation as it can be written in this state: operands replaced, folded, a Load through a
    // slot's address made a Mov.
    [[nodiscard]] Instr simplified(const Instr& in, const State& state) const;
    [[nodiscard]] Term simplified(const Term& t, const State& state) const;
    // What a (simplified) operation does to the state; and what an edge tells.
    void apply(const Instr& in, State& state) const;
    void apply_edge(const Term& t, BlockId successor, State& state) const;

  private:
    [[nodiscard]] const Known* known(const Opnd& o, uint32_t size, const State& state) const;
    [[nodiscard]] bool trackable(VarId v) const;
    void forget(const Range& r, State& state) const;
    void forget_memory(State& state, bool calls) const;
    void learn(const Opnd& o, uint32_t size, int64_t value, State& state) const;
    void resolve_memory(Instr& in, const State& state) const;
    static void scalar_blocks(Instr& in);
    // What of a state is worth knowing at a block's entry: facts about what is still read.
    [[nodiscard]] State for_entry(BlockId b, const State& state) const;
    void flow_to(BlockId b, const State& state, std::vector<BlockId>& todo);

    const Function& f_;
    const Vars& vars_;
    Liveness live_;
    IdVec<BlockId, std::optional<State>> entry_;
    size_t work_ = 0;
};

// Constant folding and identities on an operation whose operands are as simple as they get.
void fold(Instr& in);
[[nodiscard]] bool compare(Cond c, Ty ty, bool is_signed, int64_t a, int64_t b);
// `v` as an immediate of this type: two's complement, sign-extended.
[[nodiscard]] int64_t normalized(int64_t v, Ty ty);

}  // namespace fleck::lir
