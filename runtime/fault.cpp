#include "runtime/fault.h"

#include <csetjmp>
#include <csignal>

namespace fleck::rt {

namespace {

struct ContainedRun {
    const Memory* memory;
    ContainedRun* outer;
    sigjmp_buf resume;
    uint64_t fault_address;
    struct sigaction old_segv;
    struct sigaction old_bus;
};

// The innermost run of this thread. A signal handler gets no context argument, so this is the one
// place where a variable must be reachable from everywhere.
thread_local ContainedRun* innermost_run = nullptr;

void on_fault(int signal, siginfo_t* info, void*) {
    for (ContainedRun* run = innermost_run; run != nullptr; run = run->outer) {
        if (!run->memory->reserved(info->si_addr)) continue;
        run->fault_address = run->memory->address_of(info->si_addr);
        siglongjmp(run->resume, 1);
    }
    // Not ours: put back what was there before us; returning repeats the access and takes us there.
    ContainedRun* outermost = innermost_run;
    while (outermost != nullptr && outermost->outer != nullptr) outermost = outermost->outer;
    if (outermost == nullptr) {
        std::signal(signal, SIG_DFL);
        return;
    }
    sigaction(signal, signal == SIGSEGV ? &outermost->old_segv : &outermost->old_bus, nullptr);
}

void enter(ContainedRun& run) {
    struct sigaction action = {};
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    sigaction(SIGSEGV, &action, &run.old_segv);
    sigaction(SIGBUS, &action, &run.old_bus);
    innermost_run = &run;
}

void leave(ContainedRun& run) {
    innermost_run = run.outer;
    sigaction(SIGSEGV, &run.old_segv, nullptr);
    sigaction(SIGBUS, &run.old_bus, nullptr);
}

}  // namespace

std::optional<Trap> run_contained(const Memory& memory, void (*body)(void*), void* context) {
    ContainedRun run = {};
    run.memory = &memory;
    run.outer = innermost_run;
    enter(run);
    const bool faulted = sigsetjmp(run.resume, /*savemask=*/1) != 0;
    if (!faulted) body(context);
    leave(run);
    if (!faulted) return std::nullopt;
    // An address behind the window came from one inside it plus an offset: it is not near null.
    if (run.fault_address >= kWindowBytes) return Trap{TrapKind::WildAccess, run.fault_address};
    return Memory::bad_access(run.fault_address, 0);
}

}  // namespace fleck::rt
