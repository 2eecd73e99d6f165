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
    const bool has_default =
        type.kind == Kind::Text || type.kind == Kind::Vec || type.kind == Kind::Option;
    if (n < 58 && has_default)
        if (const auto place = place_of(type, Use::Change))
            return "std::mem::take(&mut " + place->text + ")";
    if (n < 57)
        if (const auto slot = place_of(of(Kind::Slot, type), Use::Move))
            return slot->dotted + (random_.chance(50) ? ".into_value()" : ".into_part()");
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
        case Kind::Array:
            return "[" + expr(type.args[0], depth + 1) + ", " + expr(type.args[0], depth + 1) + "]";
        case Kind::Slot:
            if (random_.chance(40)) return "Slot::new(" + expr(type.args[0], depth + 1) + ")";
            return "Slot { value: " + expr(type.args[0], depth + 1) +
                   ", spare: " + expr(of(Kind::Option, type.args[0]), depth + 1) + " }";
        case Kind::Cursor:
            return "Cursor { rest: " + slice(type.args[0], true, depth) + " }";
        case Kind::Two:
            return "Two { left: " + expr(of(Kind::Ref, {Kind::Text}), depth + 1) +
                   ", right: " + expr(of(Kind::Mut, {Kind::Int}), depth + 1) + " }";
        case Kind::Node:
            return "Node { n: " + int_value(depth + 1) + ", next: " +
                   (depth > 1 || random_.chance(40)
                        ? "None"
                        : expr(of(Kind::Option, of(Kind::Box, {Kind::Node})), depth + 1)) +
                   " }";
        case Kind::Param:
            if (random_.chance(30))
                if (const auto place = place_of(type, Use::Share))
                    return "(" + place->text + ").clone()";
            return "T::default()";
        case Kind::Ref:
            return reference(type.args[0], depth);
        case Kind::Mut:
            return unique_reference(type.args[0], depth);
        case Kind::Str:
        case Kind::Slice:
            break;  // only behind references
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
        case 6:
            switch (random_.below(4)) {
                case 0:
                    return "COUNT";
                case 1:
                    return "LIMIT";
                case 2:
                    return "FEW[1]";
                default:
                    return digit;
            }
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
    if (n < 8 && (inner.kind == Kind::Ref || inner.kind == Kind::Mut))
        if (const auto text = option_of_reference(inner)) return *text;
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

}  // namespace fleck::generate
