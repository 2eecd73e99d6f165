#include "frontend/syntax/image.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "frontend/base/render.h"
#include "frontend/syntax/parse.h"

namespace fleck {

namespace {

class ParsedStd : public StdImage {
  public:
    explicit ParsedStd(ast::Crate crate) : crate_(std::move(crate)) {}
    [[nodiscard]] const ast::Crate& crate() const override { return crate_; }
    const ast::Body& body(ast::BodyId id) override { return crate_.bodies[id]; }

  private:
    ast::Crate crate_;
};

}  // namespace

std::unique_ptr<StdImage> load_std(SourceMap& sources, Symbols& symbols) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(FLECK_STD_DIR))
        if (entry.path().extension() == ".rs") names.push_back(entry.path().string());
    std::ranges::sort(names);
    FileId root;
    std::vector<FileId> files;
    for (const std::string& name : names) {
        std::ifstream in(name);
        std::stringstream text;
        text << in.rdbuf();
        const FileId id = sources.add(name, text.str(), true);
        if (name.ends_with("/lib.rs"))
            root = id;
        else
            files.push_back(id);
    }
    DiagSink diags;
    std::optional<ast::Crate> crate = parse_std(sources, root, files, symbols, diags);
    if (!crate) fmt::print(stderr, "{}", render(diags, sources, {}));
    FLECK_CHECK(crate.has_value(), "the prelude does not parse");
    return std::make_unique<ParsedStd>(std::move(*crate));
}

}  // namespace fleck
