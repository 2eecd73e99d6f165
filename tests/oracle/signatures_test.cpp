// The prelude cannot invent: every public function, method, constant, trait and impl of
// frontend/std, written as a Rust program that needs it of the real standard library, is given to
// rustc. Each body of the prelude is checked on the way.
//
//     fleck_signatures REPOSITORY [FILE]        also writes the program to FILE
//
// The hash of the last program that rustc accepted is in recorded/signatures.txt: where that has
// not changed, or where rustc is missing, it is the answer. FLECK_BLESS=1 records it.
#include "tests/oracle/signatures.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "frontend/compile.h"
#include "tests/oracle/rustc.h"
#include "tests/support/process.h"

namespace fleck::tests {

namespace {

namespace fs = std::filesystem;

std::string hash_of(const std::string& text) {
    uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("{:016x}", hash);
}

// Types, moves and drops of all bodies of the prelude; what is wrong with them is printed.
bool bodies_are_sound(Compilation& compilation) {
    for (const BodyOwner& owner : compilation.program()->bodies_of(CrateId::Std))
        if (compilation.hir(owner) != nullptr) (void)compilation.mir(owner);
    for (const Diagnostic& d : compilation.diags().all())
        if (diag_row(d.id).level == Level::Error)
            std::cerr << fmt::format("`{}`: {}\n", compilation.sources().text(d.span), d.message);
    return compilation.ok();
}

bool accepted_by_rustc(const std::string& rustc, const std::string& program) {
    const TempDir folder;
    std::ofstream(folder.path() / "signatures.rs", std::ios::binary) << program;
    // Names of bounds that are not stable, such as `Try`, may be written; what is asked is stable.
    const Finished build = run_process({"env", "RUSTC_BOOTSTRAP=1", rustc, "--edition", "2021",
                                        "--emit=metadata", "--error-format=short", "signatures.rs"},
                                       folder.path(), std::chrono::seconds(300));
    if (build.exit != 0) std::cerr << build.err;
    return build.exit == 0;
}

int run(const fs::path& repository, const char* file) {
    Compilation compilation("main.rs", "fn main() {}\n");
    if (!bodies_are_sound(compilation)) return 1;
    const Signatures signatures = prelude_signatures(*compilation.program());
    if (file != nullptr) std::ofstream(file, std::ios::binary) << signatures.rust;
    for (const std::string& u : signatures.unnameable) std::cerr << u << '\n';
    if (!signatures.unnameable.empty()) return 1;

    const fs::path record = repository / "tests/oracle/recorded/signatures.txt";
    std::string recorded;
    std::ifstream(record) >> recorded;
    const std::string hash = hash_of(signatures.rust);
    const char* mode = std::getenv("FLECK_ORACLE");
    const bool live = mode != nullptr && std::string(mode) == "live";
    if (hash == recorded && !live) {
        std::cout << fmt::format("{} signatures, as rustc has accepted them\n", signatures.count);
        return 0;
    }
    const std::optional<std::string> rustc = find_rustc();
    if (!rustc) {
        std::cerr << "the prelude's signatures have changed, and there is no rustc to ask\n";
        return 1;
    }
    if (!accepted_by_rustc(*rustc, signatures.rust)) return 1;
    std::cout << fmt::format("{} signatures, accepted by rustc\n", signatures.count);
    if (std::getenv("FLECK_BLESS") != nullptr) std::ofstream(record) << hash << '\n';
    return 0;
}

}  // namespace

}  // namespace fleck::tests

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: fleck_signatures REPOSITORY [FILE]\n";
        return 2;
    }
    return fleck::tests::run(argv[1], argc > 2 ? argv[2] : nullptr);
}
