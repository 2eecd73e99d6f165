// A checked program, run: memory, heap, lowering and machine put together. (contract: command line,
// tests)
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "frontend/compile.h"
#include "interp/trace/event.h"
#include "interp/vm/machine.h"
#include "runtime/memory.h"

namespace fleck::vm {

struct RunOptions {
    RunLimits limits;
    rt::MemoryLimits memory;
    bool optimise = true;
    bool into_std = false;
    trace::TraceSink* trace = nullptr;  // null: nobody listens, and nothing is paid for it
};

// The program must be free of errors and have a `main`. A sentence if there is no memory to run in.
[[nodiscard]] std::variant<Outcome, rt::MemoryError> run_program(Compilation& compilation,
                                                                 const RunOptions& options,
                                                                 OutputSink& output);

// The functions of the user's program that have a body, as messages name them: `main`,
// `Stack<T>::push`.
[[nodiscard]] std::vector<std::string> function_names(Compilation& compilation);

// What the functions of the user's program were lowered to, those of the prelude too if `all`.
[[nodiscard]] std::string dump_bytecode(Compilation& compilation, bool all = false);
[[nodiscard]] std::string dump_frames(Compilation& compilation);
// The LIR after the optimiser.
[[nodiscard]] std::string dump_lir(Compilation& compilation, bool all = false);

}  // namespace fleck::vm
