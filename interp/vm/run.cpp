#include "interp/vm/run.h"

#include <algorithm>
#include <functional>

#include "frontend/sema/type_name.h"
#include "interp/bytecode/compiled_source.h"
#include "interp/vm/tracer.h"
#include "runtime/heap/segregated_fit.h"

namespace fleck::vm {

namespace {

FuncId start_func(Lowering& lowering, Program& program) {
    const FnId main = program.main_fn();
    FLECK_CHECK(main.valid(), "a program without main is run");
    return lowering.func(FuncKey{FuncKey::Kind::Start, main.index, 0});
}

class NoOutput : public OutputSink {
  public:
    void write(std::string_view, bool) override {}
};

// Lowers what main can reach, and calls f(FuncId) for each function, in the order of discovery.
std::string for_all_functions(Compilation& compilation, bool all,
                              const std::function<std::string(Lowering&, FuncId)>& f) {
    auto made = rt::Memory::reserve({});
    if (auto* error = std::get_if<rt::MemoryError>(&made)) return error->sentence + "\n";
    rt::Memory memory = std::get<rt::Memory>(std::move(made));
    rt::SegregatedFit heap(memory);
    CompiledSource source(compilation);
    Lowering lowering(source, memory, LowerOptions{});
    NoOutput output;
    Machine machine(lowering, memory, heap, output, RunLimits{});
    lowering.func(compilation.program()->main_fn(), kEmptyTypes);
    std::string out;
    for (uint32_t i = 0; i < lowering.code.func_count(); ++i) {
        const FuncId id(i);
        if (!all && lowering.in_std(id)) continue;
        const std::string text = f(lowering, id);
        if (!text.empty()) out += text + "\n";
    }
    return out;
}

}  // namespace

std::variant<Outcome, rt::MemoryError> run_program(Compilation& compilation,
                                                   const RunOptions& options, OutputSink& output) {
    rt::MemoryLimits limits = options.memory;
    limits.stack_bytes = std::min(limits.stack_bytes + kStackReserve, rt::kMaxStackBytes);
    auto made = rt::Memory::reserve(limits);
    if (auto* error = std::get_if<rt::MemoryError>(&made)) return *error;
    rt::Memory memory = std::get<rt::Memory>(std::move(made));
    rt::SegregatedFit heap(memory);
    CompiledSource source(compilation);
    LowerOptions lower;
    lower.narrate = options.trace != nullptr;
    lower.optimise = options.optimise;
    lower.into_std = options.into_std;
    Lowering lowering(source, memory, lower);
    Machine machine(lowering, memory, heap, output, options.limits);
    const FuncId start = start_func(lowering, *compilation.program());
    std::optional<Tracer> tracer;
    if (options.trace != nullptr) {
        tracer.emplace(lowering, memory, heap, *options.trace, options.into_std);
        machine.set_tracer(&*tracer);
    }
    Outcome out = machine.run(start);
    if (tracer) tracer->summary(machine.steps(), machine.peak_stack_bytes(), out.unwound_to_end);
    // What main's `Termination` made of its result.
    if (out.kind == Outcome::Kind::Finished && out.exit_code == 0) {
        const Abi& abi = lowering.abi(start);
        if (lowering.layouts.size(abi.ret) == 1)
            out.exit_code = memory.load<uint8_t>(rt::kStackBegin + abi.ret_offset);
    }
    return out;
}

std::vector<std::string> function_names(Compilation& compilation) {
    Program& program = *compilation.program();
    std::vector<std::string> out;
    for (const BodyOwner& owner : program.bodies_of(CrateId::User)) {
        const auto* id = std::get_if<FnId>(&owner);
        if (id == nullptr) continue;
        const Fn& fn = program.fn(*id);
        std::string name;
        if (fn.owner.impl.valid()) {
            name = type_name(program, program.impl(fn.owner.impl).self_type) + "::";
        } else if (fn.owner.trait.valid()) {
            name = std::string(compilation.symbols().text(program.name(fn.owner.trait))) + "::";
        }
        out.push_back(name + std::string(compilation.symbols().text(fn.name)));
    }
    return out;
}

std::string dump_bytecode(Compilation& compilation, bool all) {
    return for_all_functions(compilation, all, [](Lowering& lowering, FuncId id) {
        lowering.lower(id);
        return disassemble(lowering.code, *lowering.code.info(id));
    });
}

std::string dump_frames(Compilation& compilation) {
    return for_all_functions(compilation, false, [&](Lowering& lowering, FuncId id) {
        if (lowering.key(id).kind != FuncKey::Kind::Fn) return std::string();
        lowering.lower(id);
        return describe_frame(*lowering.code.info(id), compilation.symbols(), compilation.sources(),
                              [&](TypeId t) { return lowering.source.type_name(t); });
    });
}

std::string dump_lir(Compilation& compilation, bool all) {
    return for_all_functions(compilation, all, [](Lowering& lowering, FuncId id) {
        return lir::dump(lowering.to_lir(id));
    });
}

}  // namespace fleck::vm
