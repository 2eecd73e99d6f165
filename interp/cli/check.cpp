#include <fmt/format.h>

#include <cstdio>

#include "frontend/base/print.h"
#include "frontend/compile.h"
#include "interp/cli/cli.h"
#include "interp/vm/const_machine.h"

namespace fleck::cli {

int check(const Options& options) {
    int exit = kOk;
    for (const std::string& file : options.files) {
        const auto text = read_source(file);
        if (!text) {
            exit = kUsage;
            continue;
        }
        Compilation compilation(file, *text, vm::make_const_machine);
        const bool json = options.format == DiagFormat::Json;
        std::FILE* out = json ? stdout : stderr;
        const RenderOptions look{options.format, use_color(options.color, fileno(out)),
                                 !options.no_warnings, options.why};
        print_to(out, "{}", render(compilation.diags(), compilation.sources(), look));
        if (options.loans) print_to(stdout, "{}", show_loans(compilation, json));
        if (options.permissions) print_to(stdout, "{}", show_permissions(compilation, json));
        if (!compilation.ok() && exit == kOk) exit = kRejected;
        if (&file == &options.files.back()) quit(exit);
    }
    return exit;
}

}  // namespace fleck::cli
