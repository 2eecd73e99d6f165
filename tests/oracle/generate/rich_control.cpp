// Statements with blocks.
#include <algorithm>

#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

// A block whose variables end with it; what it moved stays moved.
Arm Writer::arm(std::string head, unsigned depth, const std::vector<Variable>& bound) {
    Arm out{std::move(head), {}};
    const size_t mark = variables_.size();
    variables_.insert(variables_.end(), bound.begin(), bound.end());
    statements(out.body, static_cast<unsigned>(random_.below(4)), depth + 1);
    variables_.resize(mark);
    return out;
}

void Writer::control(std::vector<Statement>& out, unsigned depth) {
    switch (random_.below(9)) {
        case 0:
            out.push_back({"}", {arm("{", depth)}});
            return;
        case 1:
        case 2:
            return if_else(out, depth);
        case 3:
            return if_let(out, depth);
        case 4:
            return match_option(out, depth);
        case 5:
            return match_shape(out, depth);
        default:
            return loop(out, depth);
    }
}

void Writer::if_else(std::vector<Statement>& out, unsigned depth) {
    Statement s{"}", {arm("if odd(" + int_value(1) + ") {", depth)}};
    if (random_.chance(50)) s.arms.push_back(arm("} else {", depth));
    out.push_back(std::move(s));
}

void Writer::if_let(std::vector<Statement>& out, unsigned depth) {
    const Type item = some_type(1);
    const std::string value = expr(of(Kind::Option, item));
    const std::string name = binding();
    Statement s{"}",
                {arm("if let Some(" + name + ") = " + value + " {", depth, {{name, item, false}})}};
    if (random_.chance(40)) s.arms.push_back(arm("} else {", depth));
    out.push_back(std::move(s));
}

void Writer::match_option(std::vector<Statement>& out, unsigned depth) {
    auto is_option = [](const Type& t) { return t.kind == Kind::Option; };
    const size_t how = random_.below(3);
    const auto place = place_where(how == 0   ? Use::Move
                                   : how == 1 ? Use::Share
                                              : Use::Change,
                                   is_option);
    if (!place) return if_let(out, depth);
    const char* prefix[] = {"", "&", "&mut "};
    const Type& inner = place->type.args[0];
    const Type bound = how == 0 ? inner : how == 1 ? of(Kind::Ref, inner) : of(Kind::Mut, inner);
    const std::string name = binding();
    Statement s{"}",
                {{std::string("match ") + prefix[how] + place->text + " {", {}},
                 arm("Some(" + name + ") => {", depth, {{name, bound, false}}),
                 arm("} None => {", depth)}};
    s.text = "} }";
    out.push_back(std::move(s));
}

void Writer::match_shape(std::vector<Statement>& out, unsigned depth) {
    const size_t how = random_.below(3);
    const auto place = place_of({Kind::Shape}, how == 0   ? Use::Move
                                               : how == 1 ? Use::Share
                                                          : Use::Change);
    if (!place) return if_else(out, depth);
    const char* prefix[] = {"", "&", "&mut "};
    auto bound = [&](Type t) {
        return how == 0 ? t : of(how == 1 ? Kind::Ref : Kind::Mut, std::move(t));
    };
    const std::string a = binding(), b = binding(), c = binding();
    Statement s{"_ => {} }",
                {{std::string("match ") + prefix[how] + place->text + " {", {}},
                 arm("Shape::Named(" + a + ") => {", depth, {{a, bound({Kind::Text}), false}}),
                 arm("} Shape::Both { noisy: " + b + ", .. } => {", depth,
                     {{b, bound({Kind::Noisy}), false}}),
                 arm("} Shape::Deep(" + c + ") => {", depth,
                     {{c, bound(of(Kind::Box, {Kind::Shape})), false}})}};
    s.arms.push_back({"}", {}});
    out.push_back(std::move(s));
}

void Writer::loop(std::vector<Statement>& out, unsigned depth) {
    ++loops_;
    auto is_vec = [](const Type& t) { return t.kind == Kind::Vec; };
    const size_t n = random_.below(6);
    if (n < 2) {
        out.push_back({"}", {arm("for _ in 0..2 {", depth)}});
    } else if (n < 5) {
        const size_t how = random_.below(4);
        const Use use = how == 0 ? Use::Move : how == 1 ? Use::Share : Use::Change;
        if (const auto vec = place_where(use, is_vec)) {
            const Type& item = vec->type.args[0];
            const std::string name = binding();
            const Variable bound{name,
                                 how == 0   ? item
                                 : how == 1 ? of(Kind::Ref, item)
                                 : how == 2 ? of(Kind::Mut, item)
                                            : item,
                                 false};
            const std::string head =
                how == 3
                    ? "while let Some(" + name + ") = " + vec->dotted + ".pop() {"
                    : "for " + name + " in " +
                          (how == 0 ? vec->text : (how == 1 ? "&" : "&mut ") + vec->text) + " {";
            Arm body = arm(head, depth, {bound});
            // What pushes on the vector it empties would never end.
            if (how == 3) body.body.push_back({"break;"});
            out.push_back({"}", {std::move(body)}});
        }
    } else {
        Arm body = arm("loop {", depth);
        body.body.push_back({"break;"});
        out.push_back({"}", {std::move(body)}});
    }
    --loops_;
}

void Writer::leave(std::vector<Statement>& out) {
    std::string what = returns_value_ ? "" : "return;";
    if (loops_ > 0 && random_.chance(70))
        what = options_.runs || random_.chance(50) ? "break;" : "continue;";
    if (what.empty()) return call(out);
    out.push_back({"}", {{"if odd(" + int_value(2) + ") {", {{what}}}}});
}

}  // namespace fleck::generate
