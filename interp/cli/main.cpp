// `fleck COMMAND ...`: reads the command line and calls the command.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <charconv>

#include "frontend/base/similar_name.h"
#include "interp/cli/cli.h"
#include "runtime/memory.h"

namespace fleck::cli {

namespace {

const std::map<std::string, DiagFormat> kFormats{
    {"text", DiagFormat::Text}, {"short", DiagFormat::Short}, {"json", DiagFormat::Json}};
const std::map<std::string, ColorMode> kColors{
    {"auto", ColorMode::Auto}, {"always", ColorMode::Always}, {"never", ColorMode::Never}};
const std::map<std::string, TraceMode> kTraces{
    {"text", TraceMode::Text}, {"jsonl", TraceMode::Jsonl}, {"none", TraceMode::None}};

std::string choices(const auto& map, const std::string& between = "|") {
    std::string out;
    for (const auto& [name, value] : map) out += (out.empty() ? "" : between) + name;
    return out;
}

template <typename Map>
CLI::Validator one_of(const Map& map) {
    return {[map](std::string& text) -> std::string {
                const auto it = map.find(CLI::detail::to_lower(text));
                if (it == map.end()) return "`" + text + "` is none of " + choices(map, ", ");
                text = std::to_string(static_cast<int>(it->second));
                return "";
            },
            ""};
}

// What a size means, as in 64K, 8M, 1G, and how large it may be.
CLI::Validator size_between(uint64_t least, uint64_t most) {
    return {[=](std::string& text) -> std::string {
                uint64_t bytes = 0;
                const auto [end, error] =
                    std::from_chars(text.data(), text.data() + text.size(), bytes);
                const std::string_view unit(end, text.data() + text.size() - end);
                static constexpr std::string_view kUnits = "KMG";
                const size_t power = unit.empty() ? 0 : kUnits.find(unit.front()) + 1;
                const bool is_size = error == std::errc() && unit.size() <= 1 &&
                                     (unit.empty() || power != 0) && bytes < uint64_t{1} << 32;
                if (!is_size) return "`" + text + "` is no size; write it as 65536, 64K, 8M or 1G";
                bytes <<= 10 * power;
                if (bytes < least || bytes > most)
                    return "`" + text + "` is out of range; it can be " + std::to_string(least) +
                           " to " + std::to_string(most) + " bytes";
                text = std::to_string(bytes);
                return "";
            },
            ""};
}

CLI::Validator positive() {
    return {[](std::string& text) -> std::string {
                uint64_t n = 0;
                const auto [end, error] =
                    std::from_chars(text.data(), text.data() + text.size(), n);
                if (error == std::errc() && end == text.data() + text.size() && n != 0 &&
                    n <= INT64_MAX)
                    return "";
                return "`" + text + "` is no positive number";
            },
            ""};
}

void add_diagnostic_flags(CLI::App& app, Options& o) {
    app.add_option("--format", o.format, "how diagnostics are printed")
        ->transform(one_of(kFormats))
        ->type_name(choices(kFormats));
    app.add_option("--color", o.color, "colours: auto is on for a terminal, unless NO_COLOR is set")
        ->transform(one_of(kColors))
        ->type_name(choices(kColors));
    app.add_flag("--why", o.why, "tell each error's story in terms of stack and heap");
    app.add_flag("--no-warnings", o.no_warnings, "errors only");
}

// What CLI11 says of two common mistakes names neither.
std::string mistake(const CLI::App& app, const CLI::Error& e, std::string_view command) {
    if (e.get_name() == "RequiredError" && app.get_subcommands().empty() && !command.empty() &&
        !command.starts_with('-')) {
        std::vector<std::string_view> names;
        for (const CLI::App* sub : app.get_subcommands({})) names.push_back(sub->get_name());
        const std::string_view near = similar_text(command, names);
        std::string out = fmt::format("there is no command `{}`", command);
        if (!near.empty())
            out += fmt::format("; a similar one is `{}`", near);
        else if (command.ends_with(".rs"))
            out += fmt::format("; `fleck run {}` runs the program", command);
        return out;
    }
    const std::string text = e.what();
    if (e.get_name() == "ArgumentMismatch" && text.starts_with("FILE: At Most 1"))
        return fmt::format("`fleck {}` takes one FILE at a time", command);
    return text;
}

// As a Rust program does at its start: a standard stream that is closed leads nowhere from then on,
// so that no file of ours gets its number.
void open_closed_streams() {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd)
        if (fcntl(fd, F_GETFD) == -1 && errno == EBADF) (void)open("/dev/null", O_RDWR);
}

int main(int argc, char** argv) {
    open_closed_streams();
    CLI::App app{"Fleck runs a small Rust and shows what happens to memory.", "fleck"};
    app.set_version_flag("--version", "fleck " FLECK_VERSION);
    app.require_subcommand(1);
    app.failure_message([command = std::string_view(argc > 1 ? argv[1] : "")](
                            const CLI::App* failed, const CLI::Error& e) {
        return fmt::format("error: {}; `fleck --help` lists what there is\n",
                           mistake(*failed, e, command));
    });
    Options o;

    CLI::App* check_cmd = app.add_subcommand("check", "check programs without running them");
    check_cmd->add_option("FILE", o.files, "Rust source files; - is standard input")->required();
    check_cmd->add_flag("--loans", o.loans,
                        "draw each borrow beside the program, from its start to its last use");
    check_cmd->add_flag("--permissions", o.permissions,
                        "show which of reading, writing and owning each line gives and takes");
    add_diagnostic_flags(*check_cmd, o);

    CLI::App* run_cmd = app.add_subcommand(
        "run", "check a program, run it, and narrate moves, borrows, drops and frees");
    run_cmd->add_option("FILE", o.files, "a Rust source file; - is standard input")
        ->required()
        ->expected(1);
    add_diagnostic_flags(*run_cmd, o);
    run_cmd->add_flag("-q,--quiet", o.quiet, "no narration: only what the program prints");
    run_cmd->add_option("--trace", o.trace, "narration as text, as one JSON object a line, or none")
        ->transform(one_of(kTraces))
        ->type_name(choices(kTraces));
    run_cmd
        ->add_option("--trace-file", o.trace_file,
                     "write the narration to this file instead of standard error")
        ->type_name("F");
    run_cmd
        ->add_option("--trace-lines", o.trace_lines,
                     "narrate only what happens on these lines: 7, 5..12, 5.. or ..12")
        ->type_name("A..B");
    run_cmd
        ->add_option("--trace-fn", o.trace_fn,
                     "narrate only what happens in this function, as in area or Stack::push")
        ->type_name("NAME");
    run_cmd->add_flag("--into-std", o.into_std,
                      "narrate the standard library's own lines too, and those of what is derived");
    run_cmd->add_flag(
        "--print-borrows", o.print_borrows,
        "narrate the borrows that matter to nobody too, as of comparisons and println!");
    run_cmd
        ->add_option("--max-steps", o.max_steps,
                     "stop after so many calls of your functions and rounds of loops, as in 50000")
        ->check(positive())
        ->type_name("N");
    run_cmd->add_option("--stack-size", o.stack_size, "size of the call stack, as in 8M")
        ->transform(size_between(1 << 12, rt::kMaxStackBytes))
        ->type_name("SIZE");
    run_cmd->add_option("--heap-limit", o.heap_limit, "most that the heap may grow to, as in 1G")
        ->transform(size_between(1 << 12, rt::kMaxHeapBytes))
        ->type_name("SIZE");
    run_cmd->add_option("--max-output", o.max_output, "most that the program may print, as in 64M")
        ->transform(size_between(1, uint64_t{1} << 40))
        ->type_name("SIZE");

    CLI::App* dump_cmd = app.add_subcommand("dump", "print what a stage made of the program");
    dump_cmd->add_option("FILE", o.files, "a Rust source file; - is standard input")
        ->required()
        ->expected(1);
    dump_cmd->add_option("--stage", o.stage, "which stage")
        ->required()
        ->check(
            CLI::IsMember({"ast", "hir", "mir-built", "mir", "lir", "bytecode", "frames", "loans"})
                .description(""))  // the type's name says it
        ->type_name("ast|hir|mir-built|mir|lir|bytecode|frames|loans");
    add_diagnostic_flags(*dump_cmd, o);

    CLI::App* explain_cmd = app.add_subcommand(
        "explain", "what an error code means, with a tiny program that shows it");
    explain_cmd->add_option("CODE", o.code, "as in E0382; without one, all codes are listed");
    add_diagnostic_flags(*explain_cmd, o);

    // Of the program as a whole that of all commands; each command has its own already.
    app.set_help_flag();
    app.set_help_all_flag("-h,--help", "Print this help message and exit");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return finish(app.exit(e) == 0 ? kOk : kUsage);
    }
    if (check_cmd->parsed()) return finish(check(o));
    if (run_cmd->parsed()) return finish(run(o));
    if (dump_cmd->parsed()) return finish(dump(o));
    return finish(explain(o));
}

}  // namespace

}  // namespace fleck::cli

int main(int argc, char** argv) { return fleck::cli::main(argc, argv); }
