#include "frontend/syntax/image_write.h"

#include "frontend/syntax/image_codec.h"

namespace fleck {

// files, texts of symbols, root, sig, items, lengths of bodies, bodies
std::string write_image(const ast::Crate& crate, const SourceMap& sources, const Symbols& symbols) {
    syntax::SymbolNumbers numbers;
    syntax::ImageWriter tree(numbers);
    tree.write(crate.root);
    tree.write(crate.sig);
    tree.write(crate.items);

    std::string bodies;
    syntax::ImageWriter lengths(numbers);
    lengths.number(crate.bodies.size());
    for (const ast::Body& body : crate.bodies) {
        syntax::ImageWriter one(numbers);
        one.write(body);
        lengths.number(one.bytes().size());
        bodies += one.bytes();
    }

    syntax::SymbolNumbers unused;
    syntax::ImageWriter head(unused);
    head.number(sources.files().size());
    for (const SourceFile& f : sources.files()) {
        head.text(f.name);
        head.text(f.text);
    }
    head.number(numbers.order().size());
    for (const Symbol s : numbers.order()) head.text(symbols.text(s));
    return head.bytes() + tree.bytes() + lengths.bytes() + bodies;
}

}  // namespace fleck
