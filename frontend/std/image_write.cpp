#include "frontend/std/image_write.h"

#include "frontend/sema/resolve.h"
#include "frontend/sema/tables.h"
#include "frontend/std/image_codec.h"

namespace fleck {

// files, texts of symbols, root, sig, items, size of tables, tables, lengths of bodies, bodies
std::string write_image(Program& program) {
    const ast::Crate& crate = program.crate(CrateId::Std);
    check_imports(program, CrateId::Std);  // so that none is left to resolve at start
    syntax::SymbolNumbers numbers;
    syntax::ImageWriter tree(numbers);
    tree.write(crate.root);
    tree.write(crate.sig);
    tree.write(crate.items);

    syntax::ImageWriter tables(numbers);
    tables.write(program.tables());
    tree.number(tables.bytes().size());

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
    head.number(program.sources.files().size());
    for (const SourceFile& f : program.sources.files()) {
        head.text(f.name);
        head.text(f.text);
    }
    head.number(numbers.order().size());
    for (const Symbol s : numbers.order()) head.text(program.symbols.text(s));
    return head.bytes() + tree.bytes() + tables.bytes() + lengths.bytes() + bodies;
}

}  // namespace fleck
