#include "frontend/std/image.h"

#include <vector>

#include "frontend/sema/tables.h"
#include "frontend/std/image_codec.h"
#include "frontend/std/image_data.h"

namespace fleck {

namespace {

// The texts of the image's symbols, interned when they are first met.
class ImageSymbols {
  public:
    ImageSymbols(Symbols& symbols) : symbols_(symbols) {}
    void add(std::string_view text) { texts_.push_back(text); }
    void finish() { known_.resize(texts_.size()); }
    Symbol operator()(uint32_t n) {
        if (!known_[n].valid()) known_[n] = symbols_.intern(texts_[n]);
        return known_[n];
    }

  private:
    Symbols& symbols_;
    std::vector<std::string_view> texts_;
    std::vector<Symbol> known_;
};

class BakedStd final : public StdImage {
  public:
    BakedStd(SourceMap& sources, Symbols& symbols) : symbols_(symbols) {
        syntax::ImageReader in(fleck_std_image, symbols_);
        for (uint64_t n = in.number(); n > 0; --n) {
            const std::string_view name = in.text();
            sources.add_std(std::string(name), in.text());
        }
        for (uint64_t n = in.number(); n > 0; --n) symbols_.add(in.text());
        symbols_.finish();
        in.read(crate_.root);
        in.read(crate_.sig);
        in.read(crate_.items);
        tables_ = in.skip(in.number());
        body_begin_.reserve(4096);
        size_t begin = 0;
        for (uint64_t n = in.number(); n > 0; --n) {
            body_begin_.push_back(static_cast<uint32_t>(begin));
            begin += in.number();
        }
        bodies_ = in.at();
        decoded_.resize(body_begin_.size());
    }
    [[nodiscard]] const ast::Crate& crate() const override { return crate_; }
    void read_tables(Program::Tables& tables) override {
        syntax::ImageReader(tables_, symbols_).read(tables);
    }
    const ast::Body& body(ast::BodyId id) override {
        std::unique_ptr<ast::Body>& body = decoded_[id.index];
        if (!body) {
            body = std::make_unique<ast::Body>();
            syntax::ImageReader in(bodies_ + body_begin_[id.index], symbols_);
            in.read(*body);
        }
        return *body;
    }

  private:
    ImageSymbols symbols_;
    ast::Crate crate_;  // without bodies
    std::vector<uint32_t> body_begin_;
    const unsigned char* tables_ = nullptr;
    const unsigned char* bodies_ = nullptr;
    std::vector<std::unique_ptr<ast::Body>> decoded_;
};

}  // namespace

std::unique_ptr<StdImage> load_std(SourceMap& sources, Symbols& symbols) {
    FLECK_CHECK(sources.files().empty(), "the prelude's files come first");
    return std::make_unique<BakedStd>(sources, symbols);
}

}  // namespace fleck
