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
    switch (random_.below(15)) {
        case 0:
            out.push_back({"}", {arm("{", depth)}});
            return;
        case 1:
        case 2:
            return if_else(out, depth);
        case 3:
        case 4:
            return if_let(out, depth);
        case 5:
        case 6:
        case 7:
        case 8:
            return match_any(out, depth);
        case 9:
            return block_value(out, depth);
        default:
            return loop(out, depth);
    }
}

void Writer::if_else(std::vector<Statement>& out, unsigned depth) {
    Statement s{"}", {arm("if odd(" + int_value(1) + ") {", depth)}};
    if (random_.chance(50)) s.arms.push_back(arm("} else {", depth));
    out.push_back(std::move(s));
}

void Writer::loop(std::vector<Statement>& out, unsigned depth) {
    const std::string label = random_.chance(25) ? "'l" + std::to_string(names_++) : "";
    const size_t before = out.size();
    loops_.push_back({label});
    switch (random_.below(8)) {
        case 0:
            out.push_back({"}", {arm("for _ in 0..2 {", depth)}});
            break;
        case 1:
        case 2:
        case 3:
            for_each(out, depth);
            break;
        case 4:
            empty_list(out, depth);
            break;
        case 5:
        case 6:
            while_let(out, depth);
            break;
        default: {
            Arm body = arm("loop {", depth);
            body.body.push_back({options_.runs || random_.chance(50)
                                     ? "break;"
                                     : "if odd(" + int_value(2) + ") { break; }"});
            out.push_back({"}", {std::move(body)}});
        }
    }
    loops_.pop_back();
    if (!label.empty() && out.size() == before + 1 && !out.back().arms.empty())
        out.back().arms[0].head = label + ": " + out.back().arms[0].head;
}

void Writer::empty_list(std::vector<Statement>& out, unsigned depth) {
    const auto list = place_where(Use::Change, [](const Type& t) { return t.kind == Kind::Vec; });
    if (!list) return while_let(out, depth);
    std::vector<Variable> bound;
    PatternContext pc;
    pc.bound = &bound;
    pc.refutable = true;
    const std::string p = pattern(list->type.args[0], pc);
    Arm body = arm("while let Some(" + p + ") = " + list->dotted + ".pop() {", depth, bound);
    // What pushes on the vector it empties would never end.
    body.body.push_back({"break;"});
    out.push_back({"}", {std::move(body)}});
}

void Writer::leave(std::vector<Statement>& out) {
    out.push_back({"}", {{"if odd(" + int_value(2) + ") {", {{way_out() + ";"}}}}});
}

}  // namespace fleck::generate
