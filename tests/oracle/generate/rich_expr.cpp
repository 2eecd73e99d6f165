// Expressions of a type, each on one line.
#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

std::string Writer::expr(const Type& type, unsigned depth) {
    const size_t n = random_.below(100);
    if (depth < 2 && n < 6) return "same(" + expr(type, depth + 1) + ")";
    if (depth < 2 && n < 9)
        return "if odd(" + int_value(2) + ") { " + expr(type, depth + 1) + " } else { " +
               expr(type, depth + 1) + " }";
    if (depth < 2 && n < 12) {
        const std::string name = binding();
        return "{ let " + name + " = " + expr(type, depth + 1) + "; " + name + " }";
    }
    if (n < 55)
        if (const auto place = place_of(type, Use::Move)) return place->text;
    if (n < 60 && type.kind != Kind::Ref && type.kind != Kind::Mut)
        if (const auto place = place_of(type, Use::Change))
            return "std::mem::replace(&mut " + place->text + ", " + fresh_value(type, depth + 1) +
                   ")";
    return fresh_value(type, depth);
}

std::string Writer::fresh_value(const Type& type, unsigned depth) {
    switch (type.kind) {
        case Kind::Int:
            return int_value(depth);
        case Kind::Bool:
            return "odd(" + int_value(depth) + ")";
        case Kind::Text:
            if (random_.chance(30))
                if (const auto place = place_of(type, Use::Share))
                    return "(" + place->text + ").clone()";
            return random_.chance(50) ? "String::from(\"s\")" : "String::new()";
        case Kind::Noisy:
            if (random_.chance(20))
                if (const auto pair = place_of({Kind::Pair}, Use::Move))
                    return pair->dotted + ".into_right()";
            return random_.chance(20) ? "make()" : "Noisy(" + int_value(2) + ")";
        case Kind::Pair: {
            if (random_.chance(20))
                if (const auto base = place_of(type, Use::Move))
                    return "Pair { " +
                           (random_.chance(50) ? "n: " + int_value(2)
                                               : "left: " + expr({Kind::Text}, 2)) +
                           ", .." + base->text + " }";
            return "Pair { left: " + expr({Kind::Text}, depth + 1) +
                   ", right: " + expr({Kind::Noisy}, depth + 1) + ", n: " + int_value(2) + " }";
        }
        case Kind::Point:
            return "Point { x: " + int_value(depth + 1) + ", y: " + int_value(2) + " }";
        case Kind::Shape:
            return shape_value(depth);
        case Kind::View:
            return "View { text: " + expr(of(Kind::Ref, {Kind::Text}), depth + 1) +
                   ", n: " + int_value(2) + " }";
        case Kind::Edit:
            return "Edit { text: " + expr(of(Kind::Mut, {Kind::Text}), depth + 1) + " }";
        case Kind::Guard:
            return "Guard { target: " + expr(of(Kind::Mut, {Kind::Int}), depth + 1) + " }";
        case Kind::Box:
            return "Box::new(" + expr(type.args[0], depth + 1) + ")";
        case Kind::Vec:
            if (depth > 2 || random_.chance(25)) return "Vec::<" + text(type.args[0]) + ">::new()";
            if (random_.chance(60)) return "vec![" + expr(type.args[0], depth + 1) + "]";
            return "vec![" + expr(type.args[0], depth + 1) + ", " + expr(type.args[0], depth + 1) +
                   "]";
        case Kind::Option:
            return option_value(type, depth);
        case Kind::Tuple:
            return "(" + expr(type.args[0], depth + 1) + ", " + expr(type.args[1], depth + 1) + ")";
        case Kind::Ref:
            return reference(type.args[0], depth);
        case Kind::Mut:
            return unique_reference(type.args[0], depth);
    }
    return "";
}

std::string Writer::int_value(unsigned depth) {
    const std::string digit = std::to_string(random_.below(10));
    if (depth > 3) return digit;
    auto counted = [](const Type& t) { return t.kind == Kind::Text || t.kind == Kind::Vec; };
    switch (random_.below(9)) {
        case 0:
        case 1:
        case 2:
            if (const auto place = place_of({Kind::Int}, Use::Move)) return place->text;
            return digit;
        case 3:
            if (const auto place = place_of({Kind::Noisy}, Use::Share))
                return place->dotted + ".get()";
            return digit;
        case 4:
            if (const auto place = place_of({Kind::Point}, Use::Move))
                return place->dotted + ".sum()";
            return digit;
        case 5:
            if (const auto place = place_where(Use::Share, counted))
                return "(" + place->dotted + ".len() as i32)";
            return digit;
        default:
            return digit;
    }
}

std::string Writer::option_value(const Type& type, unsigned depth) {
    const Type& inner = type.args[0];
    const size_t n = random_.below(10);
    if (n == 0) return "None::<" + text(inner) + ">";
    if (n < 4) {
        if (const auto place = place_of(type, Use::Change)) return place->dotted + ".take()";
        if (const auto place = place_of(of(Kind::Vec, inner), Use::Change))
            return place->dotted + ".pop()";
    }
    if (n < 7 && (inner.kind == Kind::Ref || inner.kind == Kind::Mut)) {
        const bool is_mut = inner.kind == Kind::Mut;
        const Use use = is_mut ? Use::Change : Use::Share;
        if (const auto place = place_of(of(Kind::Vec, inner.args[0]), use))
            return place->dotted + (is_mut ? ".last_mut()" : ".first()");
        if (const auto place = place_of(of(Kind::Option, inner.args[0]), use))
            return place->dotted + (is_mut ? ".as_mut()" : ".as_ref()");
    }
    return "Some(" + expr(inner, depth + 1) + ")";
}

std::string Writer::shape_value(unsigned depth) {
    switch (random_.below(depth > 2 ? 2 : 5)) {
        case 0:
            return "Shape::Empty";
        case 1:
            return "Shape::Named(" + expr({Kind::Text}, depth + 1) + ")";
        case 2:
            return "Shape::Deep(Box::new(" + expr({Kind::Shape}, depth + 1) + "))";
        default:
            return "Shape::Both { noisy: " + expr({Kind::Noisy}, depth + 1) +
                   ", n: " + int_value(2) + " }";
    }
}

std::optional<std::string> Writer::borrowed_by_method(const Type& target, bool is_mut) {
    const Use use = is_mut ? Use::Change : Use::Share;
    auto method = [&](Kind owner, const char* call) -> std::optional<std::string> {
        if (const auto place = place_of({owner}, use)) return place->dotted + call;
        return std::nullopt;
    };
    const size_t n = random_.below(3);
    if (target.kind == Kind::Text && is_mut) {
        if (n == 0) return method(Kind::Edit, ".open()");
        if (n == 1) return method(Kind::Edit, ".finish()");
        return method(Kind::Pair, ".left_mut()");
    }
    if (target.kind == Kind::Text) {
        if (n == 0) return method(Kind::View, random_.chance(50) ? ".text()" : ".short()");
        if (n == 1) return method(Kind::Edit, ".text()");
        return method(Kind::Pair, ".left()");
    }
    if (target.kind == Kind::Noisy && is_mut) return method(Kind::Pair, ".right_mut()");
    if (target.kind == Kind::Int && is_mut)
        return n == 0 ? method(Kind::Point, ".x_mut()") : method(Kind::Noisy, ".slot()");
    if (target.kind == Kind::Int) return method(Kind::Noisy, ".number()");
    return std::nullopt;
}

std::string Writer::reference(const Type& target, unsigned depth) {
    const size_t n = random_.below(10);
    if (n < 2)
        if (auto call = borrowed_by_method(target, false)) return *call;
    if (n < 4 && depth < 2)
        return (random_.chance(60) ? "either(" : "first_of(") + reference(target, depth + 1) +
               ", " + reference(target, depth + 1) + ")";
    if (n < 6)
        if (const auto place = place_of(of(Kind::Ref, target), Use::Move)) return place->text;
    if (const auto place = place_of(target, Use::Share)) return "&" + place->text;
    return "&" + fresh_value(target, depth + 1);
}

std::string Writer::unique_reference(const Type& target, unsigned depth) {
    const size_t n = random_.below(10);
    if (n < 2)
        if (auto call = borrowed_by_method(target, true)) return *call;
    if (n < 3 && depth < 2)
        return "either_mut(" + unique_reference(target, depth + 1) + ", " +
               unique_reference(target, depth + 1) + ")";
    if (n < 5)
        if (const auto place = place_of(of(Kind::Mut, target), Use::Move)) return place->text;
    if (const auto place = place_of(target, Use::Change)) return "&mut " + place->text;
    return "&mut " + fresh_value(target, depth + 1);
}

}  // namespace fleck::generate
