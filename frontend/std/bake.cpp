// fleck-bake OUT lib.rs FILE.rs...: parses the prelude, whose files stand below the folder of
// lib.rs, while Fleck is built, and writes its image to OUT.
#include <fmt/format.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "frontend/base/render.h"
#include "frontend/std/image_write.h"
#include "frontend/syntax/parse.h"

namespace {

// As messages show it: `std/`, and the path from the folder of lib.rs.
std::string file_name(const std::string& path, const std::string& root) {
    return "std/" + path.substr(root.find_last_of('/') + 1);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        fmt::print(stderr, "usage: fleck-bake OUT lib.rs FILE.rs...\n");
        return 2;
    }
    fleck::SourceMap sources;
    fleck::Symbols symbols;
    fleck::DiagSink diags;
    std::vector<fleck::FileId> files;
    for (int i = 2; i < argc; ++i) {
        std::ifstream in(argv[i]);
        if (!in) {
            fmt::print(stderr, "fleck-bake: cannot read {}\n", argv[i]);
            return 1;
        }
        std::stringstream text;
        text << in.rdbuf();
        files.push_back(sources.add(file_name(argv[i], argv[2]), text.str(), true));
    }
    const fleck::FileId root = files.front();
    files.erase(files.begin());
    const auto crate = fleck::parse_std(sources, root, files, symbols, diags);
    if (!crate) {
        diags.sort_and_dedup();
        fmt::print(stderr, "{}", fleck::render(diags, sources, {}));
        return 1;
    }
    const fleck::ast::Crate no_user;
    fleck::Program program(symbols, sources, diags, *crate, no_user);
    std::ofstream out(argv[1], std::ios::binary);
    out << fleck::write_image(program);
    out.close();
    if (!out) {
        fmt::print(stderr, "fleck-bake: cannot write {}\n", argv[1]);
        return 1;
    }
    return 0;
}
