#include "tests/oracle/rustc.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace fleck::tests {

namespace fs = std::filesystem;

std::optional<std::string> find_rustc() {
    const Finished found = run_process({"rustc", "--print", "sysroot"}, fs::current_path());
    if (found.exit != 0) return std::nullopt;
    const fs::path compiler = fs::path(found.out.substr(0, found.out.find('\n'))) / "bin/rustc";
    return fs::exists(compiler) ? compiler.string() : "rustc";
}

Answer ask_rustc(const std::string& rustc, const std::string& file_name,
                 const std::string& program) {
    const TempDir folder;
    std::ofstream(folder.path() / file_name, std::ios::binary) << program;
    const std::string executable = (folder.path() / "program").string();
    const Finished build = run_process({rustc, "--edition", "2021", "--error-format=json",
                                        "--crate-name", "program", "-o", executable, file_name},
                                       folder.path());
    Answer answer;
    answer.errors = errors_in_json(build.err, file_name);
    if (answer.accepted() != (build.exit == 0))
        throw std::runtime_error(
            fmt::format("rustc exits with {} and says\n{}", build.exit, build.err));
    if (!answer.accepted()) return answer;
    answer.warnings = warnings_in_json(build.err, file_name);
    const Finished run = run_process({executable}, folder.path());
    if (run.timed_out) throw std::runtime_error("the program does not come to an end");
    answer.ran = true;
    answer.exit = run.exit;
    answer.out = run.out;
    answer.panics = panics_in(run.err, file_name);
    return answer;
}

}  // namespace fleck::tests
