#include "tests/fuzz/whole_way.h"

#include <cstdio>
#include <memory>
#include <variant>

#include "frontend/base/check.h"
#include "frontend/base/render.h"
#include "frontend/borrowck/dump_loans.h"
#include "frontend/borrowck/loan_view.h"
#include "frontend/compile.h"
#include "frontend/mir/dump.h"
#include "frontend/sema/dump_hir.h"
#include "frontend/syntax/dump_ast.h"
#include "interp/trace/jsonl.h"
#include "interp/trace/text.h"
#include "interp/vm/const_machine.h"
#include "interp/vm/run.h"

namespace fleck::tests {

namespace {

struct Closed {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closed>;

class Collected : public vm::OutputSink {
  public:
    void write(std::string_view text, bool to_stderr) override {
        if (!to_stderr) out += text;
    }
    std::string out;
};

// Both narrators at once: the machine is asked for all that either shows.
class BothNarrators : public trace::TraceSink {
  public:
    BothNarrators(const SourceMap& sources, std::FILE* to)
        : text_(sources, to, {}), lines_(sources, to, "input") {}
    void on(const trace::Event& event, const trace::Inspector& machine) override {
        text_.on(event, machine);
        lines_.on(event, machine);
    }

  private:
    trace::TextNarrator text_;
    trace::JsonlWriter lines_;
};

void look_at(Compilation& compilation) {
    Program& program = *compilation.program();
    RegionFacts facts(program);
    (void)dump_ast(*compilation.user_ast(), compilation.symbols());
    for (const BodyOwner& body : program.bodies_of(CrateId::User)) {
        if (compilation.hir(body) == nullptr) continue;
        (void)dump_hir(program, *compilation.hir(body));
        (void)mir::dump(program, compilation.built_mir(body));
        (void)dump_loans(facts, program, compilation.built_mir(body));
        (void)view_loans(facts, program, compilation.built_mir(body));
    }
}

struct Ran {
    bool stopped = false;  // by a limit, so how far it came says nothing
    int exit = 0;
    std::string out;
};

Ran run(Compilation& compilation, trace::TraceSink* trace) {
    vm::RunOptions options;
    options.limits = {.max_steps = 5'000, .max_output = 1 << 20};
    options.memory = {.stack_bytes = 1 << 18, .heap_bytes = 1 << 22};
    options.trace = trace;
    Collected output;
    const auto result = vm::run_program(compilation, options, output);
    const auto* outcome = std::get_if<vm::Outcome>(&result);
    FLECK_CHECK(outcome != nullptr, "no memory to run in");
    return {outcome->trap.has_value(), outcome->exit_code, std::move(output.out)};
}

}  // namespace

void take_whole_way(const std::string& text) {
    if (utf8_error_at(text)) return;
    Compilation compilation("input.rs", text, vm::make_const_machine);
    for (const DiagFormat format : {DiagFormat::Text, DiagFormat::Short, DiagFormat::Json})
        (void)render(compilation.diags(), compilation.sources(),
                     {.format = format, .color = true, .warnings = true, .why = true});
    if (compilation.program() == nullptr) return;
    look_at(compilation);
    if (!compilation.ok()) return;
    const Ran quiet = run(compilation, nullptr);
    const File nowhere(std::fopen("/dev/null", "w"));
    FLECK_CHECK(nowhere != nullptr, "/dev/null cannot be opened");
    BothNarrators narrators(compilation.sources(), nowhere.get());
    const Ran narrated = run(compilation, &narrators);
    if (quiet.stopped || narrated.stopped) return;
    FLECK_CHECK(quiet.exit == narrated.exit && quiet.out == narrated.out,
                "a narrated run differs from a quiet one");
}

}  // namespace fleck::tests
