#include "tests/oracle/generate/rich.h"

#include "tests/oracle/generate/rich_signature.h"

namespace fleck::generate {

Program Writer::program() {
    Program out{"()", "@()", {}, {}};
    std::optional<Type>& result = result_;
    if (random_.chance(50)) {
        const Signature& s = random_.pick(signatures());
        out.signature = s.text;
        out.call = s.call;
        out.impl = s.impl;
        variables_ = s.params;
        result = s.result;
    }
    statements(out.body, 2 + static_cast<unsigned>(random_.below(options_.statements)), 0);
    // Borrows matter where they are needed later.
    for (size_t i = random_.below(4); i > 0 && !variables_.empty(); --i) {
        const auto place = place_where(Use::Share, [](const Type& t) {
            return t.kind == Kind::Ref || t.kind == Kind::Mut || t.kind == Kind::View ||
                   t.kind == Kind::Edit || t.kind == Kind::Vec || t.kind == Kind::Option;
        });
        if (place) out.body.push_back({"touch(&" + place->text + ");"});
    }
    if (result) {
        const std::string value = expr(*result);
        out.body.push_back({random_.chance(50) ? "return " + value + ";" : value});
    }
    return out;
}

Program rich_program(uint64_t seed, const RichOptions& options) {
    return Writer(seed * 0x9E3779B97F4A7C15u + 1, options).program();
}

}  // namespace fleck::generate
