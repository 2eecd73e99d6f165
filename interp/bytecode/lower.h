// From elaborated generic MIR to bytecode, one instance at a time, when it is first called. In: a
// CodeSource. Out: words in Code, static data in Memory. Constants are computed by running their
// bodies on the machine, through ConstRunner.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "interp/bytecode/bytecode.h"
#include "interp/bytecode/instance.h"
#include "interp/bytecode/layout.h"
#include "interp/bytecode/lir.h"
#include "interp/bytecode/source.h"
#include "runtime/memory.h"

namespace fleck::vm {

// Runs a function without parameters to its end and copies its result to static data.
class ConstRunner {
  public:
    virtual ~ConstRunner() = default;
    // False: it panicked, trapped or ran too long.
    virtual bool run_to_static(FuncId func, rt::Address result, uint64_t size) = 0;
    // How many runs of run_to_static() stand in one another at this moment.
    [[nodiscard]] virtual uint32_t computing() const = 0;
    // What failed is looked at by whoever needs it.
    virtual void forget_failure() = 0;
};

struct LowerOptions {
    bool narrate = false;  // notes; no inlining, no copy propagation
    bool optimise = true;
    bool into_std = false;  // notes inside the prelude too
};

class Lowering {
  public:
    Lowering(CodeSource& source, rt::Memory& memory, const LowerOptions& options);

    CodeSource& source;
    Types& types;
    rt::Memory& memory;
    Layouts layouts;
    Code code;
    LowerOptions options;

    void set_runner(ConstRunner* runner) { runner_ = runner; }

    // The number of a function; its code is made by lower(), or when it is first called.
    FuncId func(const FuncKey& key);
    FuncId func(FnId fn, TypeListId args);
    void lower(FuncId id);
    [[nodiscard]] const FuncKey& key(FuncId id) const { return keys_[id]; }
    const Abi& abi(FuncId id);
    Abi make_abi(TypeId ret, std::vector<TypeId> params);
    // A body from outside (an array length, a test), as a function.
    FuncId add_body(const mir::Body& body, TypeListId args);
    // The MIR of a function and what its parameters stand for; null for glue and constructors.
    struct BodyRef {
        const mir::Body* body = nullptr;
        TypeListId args;
    };
    BodyRef body_of(FuncId id);
    bool in_std(FuncId id);
    std::string name(FuncId id);
    // As a user would write it; empty if no user calls it.
    std::string written_name(FuncId id);
    std::string constructor_name(TypeId ctor);
    // The name of a parameter; invalid if it is none that a user knows, or `body` is null.
    Symbol parameter(const mir::Body* body, uint32_t index);
    Symbol parameter(FuncId id, uint32_t index);

    // ---- Static data
    rt::Address string(std::string_view text);
    rt::Address float_constant(uint64_t bits, uint32_t size);
    // The bytes of a constant, promoted or static; computed when first asked for. Nothing: it could
    // not be computed.
    std::optional<rt::Address> constant(ConstId id, TypeListId args);
    std::optional<rt::Address> static_item(StaticId id);
    std::optional<rt::Address> promoted(FuncId owner, mir::PromotedId id);
    std::optional<rt::Address> evaluated(FuncKey key);
    // ---- Statics that can refer to each other, and to themselves
    //
    // Where such a static lies is known before its value is. Until that is computed its pages are
    // sealed: who reads them too early faults, and computes what it needs first, or finds a cycle.
    struct OpenStatic {
        FuncId func;
        rt::Address at;
        uint64_t size;
        bool is_busy = false;
    };
    // The one that lies at this address; null: none.
    [[nodiscard]] const OpenStatic* open_static(uint64_t address) const;
    // Computes its value; false if that cannot be done.
    bool settle(FuncId func);
    // The bytes at `at` are about to be written.
    void unseal(rt::Address at);
    // Why there was no room for one of them, if that was it.
    [[nodiscard]] const std::optional<rt::Trap>& no_room() const { return no_room_; }

    // ---- Types
    TypeId mono(TypeId type, TypeListId args);
    bool needs_drop(TypeId type);
    std::string_view lang(TypeId type);  // of an ADT, empty for others
    bool is_pair(TypeId type);           // as maps and sets keep them: `#[fleck::note(parts)]`
    TypeId box_inner(TypeId type);       // invalid if it is no Box
    // As one machine scalar, if it is one: numbers, bool, char, thin pointers, fn pointers.
    std::optional<lir::Ty> scalar(TypeId type);
    bool is_signed_int(TypeId type);

    // The LIR of a function, for dumps and tests; `optimised` as options say.
    lir::Function to_lir(FuncId id) { return to_lir(id, options.narrate); }

  private:
    lir::Function to_lir(FuncId id, bool narrate);
    bool has_same_frame(FuncId id) const;
    bool may_need_statics(const mir::Body& body);
    void settle_all();
    std::optional<rt::Address> sealed_room(FuncId f, uint64_t size);

    ConstRunner* runner_ = nullptr;
    IdVec<FuncId, FuncKey> keys_;
    IdVec<FuncId, Abi> abis_;
    std::unordered_map<FuncKey, FuncId> by_key_;
    std::vector<std::pair<const mir::Body*, TypeListId>> outside_;
    std::unordered_map<FuncKey, std::optional<rt::Address>> evaluated_;
    std::vector<OpenStatic> open_;                    // those whose value is not known
    std::unordered_map<FuncId, rt::Address> failed_;  // where those lie that could not be computed
    std::optional<rt::Trap> no_room_;
    std::unordered_map<std::string, rt::Address> strings_;
    std::unordered_map<std::string, rt::Address> float_constants_;
    std::unordered_map<TypeId, bool> needs_drop_;
    std::unordered_map<uint64_t, TypeId> mono_;
};

// A function pointer's value: an address in the unmapped top of the window.
inline constexpr uint64_t kFnPointerBase = 0xf000'0000;
inline constexpr uint64_t kFnPointerStep = 16;
[[nodiscard]] constexpr uint64_t fn_pointer(FuncId id) {
    return kFnPointerBase + uint64_t{id.index} * kFnPointerStep;
}

}  // namespace fleck::vm
