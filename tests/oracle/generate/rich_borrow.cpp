// Expressions that borrow.
#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

std::optional<std::string> Writer::borrowed_by_method(const Type& target, bool is_mut) {
    const Use use = is_mut ? Use::Change : Use::Share;
    auto method = [&](Kind owner, const char* call) -> std::optional<std::string> {
        if (const auto place = place_of({owner}, use)) return place->dotted + call;
        return std::nullopt;
    };
    if (random_.chance(35)) {
        if (const auto slot = place_of(of(Kind::Slot, target), use)) {
            const char* shared[] = {".get()", ".part()"};
            const char* unique[] = {".get_mut()", ".part_mut()", ".again()"};
            if (random_.chance(25))
                return (is_mut ? "part_of(&mut " : "seen_part(&") + slot->text + ")";
            return slot->dotted + (is_mut ? unique[random_.below(3)] : shared[random_.below(2)]);
        }
    }
    const size_t n = random_.below(4);
    if (n == 3 && target.kind == Kind::Text) {
        const Kind owner = random_.chance(50) ? Kind::Pair : Kind::Text;
        if (owner == Kind::Text) return is_mut ? method(owner, ".lend()") : std::nullopt;
        const auto place = place_of({owner}, use);
        if (!place) return std::nullopt;
        if (random_.chance(50))
            return (is_mut ? "part_of(&mut " : "seen_part(&") + place->text + ")";
        return place->dotted + (is_mut ? ".again()" : ".part()");
    }
    if (target.kind == Kind::Node && is_mut) {
        const auto place = place_of(target, use);
        if (!place) return std::nullopt;
        return "last_node(&mut " + place->text + ")";
    }
    if (target.kind == Kind::Text && n == 2 && !is_mut) return method(Kind::Two, ".left()");
    if (target.kind == Kind::Int && n == 2 && is_mut) return method(Kind::Two, ".right()");
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
    if (target.kind == Kind::Str) return text_slice(depth);
    if (target.kind == Kind::Slice) return slice(target.args[0], false, depth);
    const size_t n = random_.below(10);
    if (n == 9 && target.kind == Kind::Int && random_.chance(30))
        return random_.chance(50) ? "&COUNT" : "&LIMIT";
    if (n == 9 && depth < 2 && random_.chance(40))
        return "shorter(" + reference(target, depth + 1) + ", " + reference(target, depth + 1) +
               ")";
    if (n == 9 && target.kind == Kind::Noisy && depth < 2)
        return "find_or(" + slice(target, false, depth + 1) + ", " + reference(target, depth + 1) +
               ")";
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
    if (target.kind == Kind::Slice) return slice(target.args[0], true, depth);
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

std::string Writer::text_slice(unsigned depth) {
    const Type text{Kind::Text};
    if (depth < 2 && random_.chance(15))
        return "longest(" + text_slice(depth + 1) + ", " + text_slice(depth + 1) + ")";
    if (random_.chance(25))
        if (const auto place = place_of(of(Kind::Ref, {Kind::Str}), Use::Move))
            return random_.chance(70) ? place->text : place->dotted + ".trim()";
    if (random_.chance(60))
        if (const auto place = place_of(text, Use::Share))
            return random_.chance(50)   ? place->dotted + ".as_str()"
                   : random_.chance(50) ? "&" + place->dotted + "[..]"
                                        : place->dotted + ".trim()";
    return random_.chance(50) ? "WORD" : "\"lit\"";
}

std::string Writer::slice(const Type& item, bool is_mut, unsigned depth) {
    const Use use = is_mut ? Use::Change : Use::Share;
    const std::string ref = is_mut ? "&mut " : "&";
    if (random_.chance(25))
        if (const auto place =
                place_of(of(is_mut ? Kind::Mut : Kind::Ref, of(Kind::Slice, item)), Use::Move))
            return place->text;
    if (is_mut && random_.chance(15))
        if (const auto place = place_of(of(Kind::Cursor, item), Use::Move))
            return place->dotted + ".finish()";
    if (random_.chance(65))
        if (const auto place = place_of(of(Kind::Vec, item), use)) {
            if (random_.chance(40)) return ref + place->dotted + "[..]";
            if (random_.chance(30))
                return place->dotted + (is_mut ? ".split_at_mut(0).1" : ".split_at(0).0");
            return place->dotted + (is_mut ? ".as_mut_slice()" : ".as_slice()");
        }
    if (random_.chance(40))
        if (const auto place = place_of(of(Kind::Array, item), use))
            return ref + place->dotted + "[..]";
    return ref + "[" + expr(item, depth + 1) + "][..]";
}

// An `Option` of a reference that a method of something here gives.
std::optional<std::string> Writer::option_of_reference(const Type& inner) {
    const bool is_mut = inner.kind == Kind::Mut;
    const Use use = is_mut ? Use::Change : Use::Share;
    const Type& target = inner.args[0];
    auto one_of = [&](std::vector<const char*> unique, std::vector<const char*> shared) {
        return std::string(random_.pick(is_mut ? unique : shared));
    };
    if (target.kind == Kind::Int && is_mut && random_.chance(30))
        if (const auto place = place_of(of(Kind::Vec, target), use))
            return "find(&mut " + place->text + ", " + int_value(2) + ")";
    if (target.kind == Kind::Node && random_.chance(60))
        if (const auto place = place_of(target, use))
            return place->dotted + one_of({".next.as_deref_mut()"}, {".next.as_deref()"});
    if (random_.chance(50))
        if (const auto place = place_of(of(Kind::Vec, target), use))
            return place->dotted +
                   one_of({".last_mut()", ".first_mut()", ".iter_mut().next()", ".get_mut(0)"},
                          {".first()", ".last()", ".iter().next()", ".get(0)"});
    if (random_.chance(50))
        if (const auto place =
                place_of(of(Kind::Cursor, target), is_mut ? Use::Change : Use::Share))
            return place->dotted + one_of({".next()", ".peek_mut()"}, {".peek()"});
    if (random_.chance(50))
        if (const auto place = place_of(of(Kind::Slot, target), use))
            return place->dotted + one_of({".spare.as_mut()", ".both().1"}, {".spare.as_ref()"});
    if (const auto place = place_of(of(Kind::Option, target), use))
        return place->dotted + one_of({".as_mut()"}, {".as_ref()"});
    return std::nullopt;
}

}  // namespace fleck::generate
