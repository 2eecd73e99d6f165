#include "frontend/mir/dump.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "frontend/base/print.h"
#include "frontend/borrowck/dump_loans.h"
#include "frontend/compile.h"
#include "frontend/sema/dump_hir.h"
#include "frontend/syntax/dump_ast.h"
#include "interp/cli/cli.h"
#include "interp/vm/const_machine.h"
#include "interp/vm/run.h"

namespace fleck::cli {

namespace {

// The bodies of the user's program that have no error, one after the other; of each the closures
// behind it, which are functions of their own from MIR on.
template <typename F>
std::string for_bodies(Compilation& compilation, F f, bool closures = true) {
    std::string out;
    for (const BodyOwner& owner : compilation.program()->bodies_of(CrateId::User)) {
        if (compilation.hir(owner) == nullptr) continue;
        if (!out.empty()) out += "\n";
        out += f(owner);
        if (!closures) continue;
        for (const hir::Closure& c : compilation.hir(owner)->closures) out += "\n" + f(c.def);
    }
    return out;
}

}  // namespace

int dump(const Options& o) {
    const auto text = read_source(o.files.front());
    if (!text) return kUsage;
    Compilation compilation(o.files.front(), *text, vm::make_const_machine);
    print_to(stderr, "{}",
             render(compilation.diags(), compilation.sources(),
                    {o.format, use_color(o.color, STDERR_FILENO), false, o.why}));
    const int exit = compilation.ok() ? kOk : kRejected;
    if (compilation.program() == nullptr) return exit;
    Program& program = *compilation.program();
    // What an error in one place does not touch can still be shown.
    std::string out;
    if (o.stage == "ast")
        out = dump_ast(*compilation.user_ast(), compilation.symbols());
    else if (o.stage == "hir")
        out = for_bodies(
            compilation, [&](const BodyOwner& b) { return dump_hir(program, *compilation.hir(b)); },
            false);
    else if (o.stage == "mir-built")
        out = for_bodies(compilation, [&](const BodyOwner& b) {
            return mir::dump(program, compilation.built_mir(b));
        });
    else if (o.stage == "loans") {
        RegionFacts facts(program);
        out = for_bodies(compilation, [&](const BodyOwner& b) {
            return dump_loans(facts, program, compilation.built_mir(b));
        });
    } else if (!compilation.ok())
        return exit;
    else if (o.stage == "mir")
        out = for_bodies(compilation, [&](const BodyOwner& b) {
            return mir::dump(program, compilation.mir(b));
        });
    else if (o.stage == "lir")
        out = vm::dump_lir(compilation);
    else if (o.stage == "bytecode")
        out = vm::dump_bytecode(compilation);
    else
        out = vm::dump_frames(compilation);
    print_to(stdout, "{}", out);
    return exit;
}

}  // namespace fleck::cli
