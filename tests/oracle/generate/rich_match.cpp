// Statements with patterns: match, if let, let else, while let, for.
#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

namespace {

bool has_parts(const Type& t) {
    switch (t.kind) {
        case Kind::Noisy:
        case Kind::Pair:
        case Kind::Point:
        case Kind::Shape:
        case Kind::View:
        case Kind::Edit:
        case Kind::Guard:
        case Kind::Option:
        case Kind::Tuple:
        case Kind::Array:
        case Kind::Slot:
        case Kind::Cursor:
        case Kind::Two:
        case Kind::Node:
            return true;
        case Kind::Ref:
        case Kind::Mut:
            return !is_sized(t.args[0]) ? t.args[0].kind == Kind::Slice : has_parts(t.args[0]);
        case Kind::Int:
        case Kind::Bool:
        case Kind::Text:
        case Kind::Box:
        case Kind::Vec:
        case Kind::Param:
        case Kind::Str:
        case Kind::Slice:
            return false;
    }
    return false;
}

}  // namespace

// What is matched: a place, a borrow of one, or a value.
Writer::Matched Writer::scrutinee(std::vector<Variable>& bound, bool refutable) {
    Matched out;
    out.context.refutable = refutable;
    out.context.bound = &bound;
    const size_t how = random_.below(8);
    const Use use = how < 3 ? Use::Share : how < 5 ? Use::Share : Use::Change;
    if (how < 7) {
        if (const auto place = place_where(use, has_parts)) {
            out.type = place->type;
            out.context.movable = place->movable;
            const char* prefix = how < 3 ? "" : how < 5 ? "&" : "&mut ";
            out.text = prefix + place->text;
            if (how >= 3) {
                out.type = of(how < 5 ? Kind::Ref : Kind::Mut, out.type);
                out.context.movable = false;
            }
            return out;
        }
    }
    out.type = refutable ? of(Kind::Option, some_type(1)) : some_type(1);
    out.text = expr(out.type, 1);
    // A literal of a struct would be read as the block.
    if (out.text.find('{') != std::string::npos) out.text = "(" + out.text + ")";
    return out;
}

std::string Writer::guard(const std::vector<Variable>& bound) {
    if (!random_.chance(25)) return "";
    const size_t mark = variables_.size();
    variables_.insert(variables_.end(), bound.begin(), bound.end());
    std::string out = " if odd(" + int_value(1) + ")";
    if (random_.chance(20)) {
        if (const auto place = place_where(Use::Change, [](const Type&) { return true; }))
            out = " if { change(&mut " + place->text + "); true }";
    }
    variables_.resize(mark);
    return out;
}

void Writer::match_any(std::vector<Statement>& out, unsigned depth) {
    std::vector<Variable> bound;
    const Matched m = scrutinee(bound, true);
    Statement s{"_ => {} }", {{"match " + m.text + " {", {}}}};
    std::string close;
    for (size_t i = 1 + random_.below(3); i > 0; --i) {
        bound.clear();
        std::string head = close + pattern(m.type, m.context);
        if (bound.empty() && random_.chance(20)) head += " | " + pattern(m.type, m.context);
        if (head.find('|') != std::string::npos && !bound.empty())
            head = close + "_", bound.clear();
        head += guard(bound) + " => {";
        s.arms.push_back(arm(std::move(head), depth, bound));
        close = "} ";
    }
    s.arms.push_back({"}", {}});
    out.push_back(std::move(s));
}

// `let x = match .. { .. };` on one line: arms give a common type.
void Writer::match_value(std::vector<Statement>& out) {
    std::vector<Variable> bound;
    const Matched m = scrutinee(bound, true);
    const Type type = some_type(1);
    std::string text = "match " + m.text + " { ";
    for (size_t i = 1 + random_.below(2); i > 0; --i) {
        bound.clear();
        text += pattern(m.type, m.context) + guard(bound);
        const size_t mark = variables_.size();
        variables_.insert(variables_.end(), bound.begin(), bound.end());
        text += " => " + expr(type, 1) + ", ";
        variables_.resize(mark);
    }
    text += "_ => " + expr(type, 1) + " }";
    const std::string typed = random_.chance(30) ? ": " + fleck::generate::text(type) : "";
    const bool is_mut = random_.chance(60);
    const std::string name = declare(type, is_mut);
    out.push_back({"let " + std::string(is_mut ? "mut " : "") + name + typed + " = " + text + ";"});
}

void Writer::let_pattern(std::vector<Statement>& out) {
    std::vector<Variable> bound;
    const Matched m = scrutinee(bound, false);
    const std::string p = pattern(m.type, m.context);
    out.push_back({"let " + p + " = " + m.text + ";"});
    variables_.insert(variables_.end(), bound.begin(), bound.end());
}

// An expression that leaves what is around it.
std::string Writer::way_out() {
    if (!loops_.empty() && random_.chance(60)) {
        const Loop* loop = &random_.pick(loops_);
        if (loop->label.empty()) loop = &loops_.back();
        const bool goes_on = !options_.runs && random_.chance(40);
        const bool label = loop != &loops_.back() || random_.chance(50);
        if (goes_on || !loop->has_value)
            return (goes_on ? "continue" : "break") +
                   (label && !loop->label.empty() ? " " + loop->label : "");
    }
    return result_ ? "return " + expr(*result_, 1) : "return";
}

void Writer::let_else(std::vector<Statement>& out) {
    std::vector<Variable> bound;
    const Matched m = scrutinee(bound, true);
    const std::string p = pattern(m.type, m.context);
    const std::string value = m.text.back() == '}' ? "(" + m.text + ")" : m.text;
    out.push_back({"let " + p + " = " + value + " else { " + way_out() + " };"});
    variables_.insert(variables_.end(), bound.begin(), bound.end());
}

void Writer::let_question(std::vector<Statement>& out) {
    if (!result_ || result_->kind != Kind::Option) return let_else(out);
    const Type type = some_type(1);
    const std::string value = "(" + expr(of(Kind::Option, type), 1) + ")?";
    const std::string name = declare(type);
    out.push_back({"let mut " + name + " = " + value + ";"});
}

void Writer::if_let(std::vector<Statement>& out, unsigned depth) {
    std::vector<Variable> bound;
    const Matched m = scrutinee(bound, true);
    const std::string p = pattern(m.type, m.context);
    Statement s{"}", {arm("if let " + p + " = " + m.text + " {", depth, bound)}};
    if (random_.chance(40)) s.arms.push_back(arm("} else {", depth));
    out.push_back(std::move(s));
}

void Writer::while_let(std::vector<Statement>& out, unsigned depth) {
    std::vector<Variable> bound;
    const Matched m = scrutinee(bound, true);
    const std::string p = pattern(m.type, m.context);
    Arm body = arm("while let " + p + " = " + m.text + " {", depth, bound);
    if (options_.runs || random_.chance(30)) body.body.push_back({"break;"});
    out.push_back({"}", {std::move(body)}});
}

void Writer::for_each(std::vector<Statement>& out, unsigned depth) {
    auto is_list = [](const Type& t) {
        return t.kind == Kind::Vec || t.kind == Kind::Array ||
               ((t.kind == Kind::Ref || t.kind == Kind::Mut) && t.args[0].kind == Kind::Slice);
    };
    const size_t how = random_.below(7);
    const bool changes = how == 2 || how == 4 || how == 6;
    const auto list = place_where(how == 0  ? Use::Move
                                  : changes ? Use::Change
                                            : Use::Share,
                                  is_list);
    if (!list) return while_let(out, depth);
    const bool owned = list->type.kind == Kind::Vec || list->type.kind == Kind::Array;
    const Type item = owned ? list->type.args[0] : list->type.args[0].args[0];
    Type type = of(changes ? Kind::Mut : Kind::Ref, item);
    std::string text;
    if (how == 0 || (!owned && (how == 1 || how == 2))) {
        text = list->text;
        type = owned ? item : of(list->type.kind, item);
    } else if (how == 1 || how == 2) {
        text = (changes ? "&mut " : "&") + list->text;
    } else if (how == 3 || how == 5) {
        text = list->dotted + ".iter()";
    } else if (how == 4) {
        text = list->dotted + ".iter_mut()";
    } else if (list->type.kind == Kind::Vec) {
        text = list->dotted + ".drain(..)";
        type = item;
    } else {
        text = list->dotted + ".iter_mut()";
    }
    if (how == 5 && owned && list->type.kind == Kind::Vec && random_.chance(50))
        text = "(Walk { rest: &" + list->text + " })";
    std::vector<Variable> bound;
    PatternContext pc;
    pc.bound = &bound;
    std::string p = pattern(type, pc);
    if (random_.chance(15)) {
        p = "(_, " + p + ")";
        text += owned && how < 3 ? ".into_iter().enumerate()" : ".enumerate()";
        if (how < 3)
            text = "(" + text.substr(0, text.find(".into_iter")) + ")" + ".into_iter().enumerate()";
    }
    if (how < 3 && text.find("enumerate") != std::string::npos && !owned)
        text = list->text + ".into_iter().enumerate()";
    out.push_back({"}", {arm("for " + p + " in " + text + " {", depth, bound)}});
}

// `let x = { ..; value };`, with a label and a `break`, or as a loop with a value.
void Writer::block_value(std::vector<Statement>& out, unsigned depth) {
    const Type type = some_type(1);
    const size_t mark = variables_.size();
    const size_t how = random_.below(3);
    const std::string label = how == 0 ? "" : "'b" + std::to_string(names_++) + ": ";
    Arm body{"", {}};
    if (how == 2) loops_.push_back({"", true});
    statements(body.body, static_cast<unsigned>(random_.below(3)), depth + 1);
    const std::string to = label.substr(0, label.find(':'));
    if (how > 0)
        body.body.push_back(
            {"if odd(" + int_value(2) + ") { break " + to + " " + expr(type, 1) + "; }"});
    const std::string value = expr(type, 1);
    if (how == 2) {
        statements(body.body, static_cast<unsigned>(random_.below(2)), depth + 1);
        loops_.pop_back();
    }
    variables_.resize(mark);
    const std::string name = declare(type);
    body.head = "let mut " + name + " = " + label + (how == 2 ? "loop {" : "{");
    out.push_back({how == 2 ? "break " + value + "; };" : value + " };", {std::move(body)}});
}

// `let x; if c { x = a; } else { x = b; }`
void Writer::let_later(std::vector<Statement>& out) {
    const Type type = some_type(1);
    const std::string name = binding();
    const std::string condition = int_value(1), a = expr(type, 1), b = expr(type, 1);
    const std::string otherwise = random_.chance(80) ? name + " = " + b + ";" : way_out() + ";";
    out.push_back({"let " + name + ";"});
    out.push_back(
        {"if odd(" + condition + ") { " + name + " = " + a + "; } else { " + otherwise + " }"});
    variables_.push_back({name, type, false});
}

// The ways to walk a list to its end, with and without a borrow that lives too long.
void Writer::walk_list(std::vector<Statement>& out) {
    const auto list = place_of({Kind::Node}, Use::Change);
    if (!list) return let(out);
    const std::string at = binding(), next = binding();
    const bool is_mut = random_.chance(75);
    const std::string mut = is_mut ? "mut " : "";
    out.push_back({"let mut " + at + " = &" + mut + list->text + ";"});
    variables_.push_back({at, of(is_mut ? Kind::Mut : Kind::Ref, {Kind::Node})});
    switch (random_.below(5)) {
        case 0:
            out.push_back({"while let Some(" + next + ") = &" + mut + at + ".next { " + at + " = " +
                           next + "; }"});
            return;
        case 1:
            out.push_back({"while let Some(ref " + mut + next + ") = " + at + ".next { " + at +
                           " = " + next + "; }"});
            return;
        case 2:
            out.push_back({"loop { match " + at + ".next { Some(ref " + mut + next + ") => " + at +
                           " = " + next + ", None => break } }"});
            return;
        case 3:
            out.push_back({"while let Some(" + next + ") = " + at + ".next.as_deref" +
                           (is_mut ? "_mut()" : "()") + " { " + at + " = " + next + "; }"});
            return;
        default:
            out.push_back({"while " + at + ".next.is_some() { " + at + " = " + at + ".next.as_" +
                           (is_mut ? "mut" : "ref") + "().unwrap(); }"});
    }
}

}  // namespace fleck::generate
