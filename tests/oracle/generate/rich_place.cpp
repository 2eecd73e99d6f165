// Which places there are, and which of them a program uses.
#include <algorithm>

#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

std::vector<Place> Writer::places() const {
    std::vector<Place> out;
    for (size_t i = 0; i < variables_.size(); ++i) {
        const Variable& v = variables_[i];
        // A shadowed variable cannot be named.
        bool shadowed = false;
        for (size_t j = i + 1; j < variables_.size(); ++j) shadowed |= variables_[j].name == v.name;
        if (shadowed) continue;
        extend({v.name, v.name, v.type, i, v.is_mut, true, true}, 0, out);
    }
    return out;
}

void Writer::extend(const Place& place, unsigned depth, std::vector<Place>& out) const {
    out.push_back(place);
    if (depth >= 3) return;
    const bool may_split = place.movable && !has_drop_impl(place.type);
    auto field = [&](const char* name, Type type) {
        const std::string path = place.dotted + "." + name;
        extend({path, path, std::move(type), place.root, place.writable, may_split, false},
               depth + 1, out);
    };
    auto deref = [&](bool writable, bool movable) {
        extend({"*" + place.text, place.dotted, place.type.args[0], place.root, writable, movable,
                false},
               depth + 1, out);
    };
    auto element = [&](const Type& type, bool writable) {
        if (options_.runs && place.type.kind != Kind::Array) return;
        const std::string path = place.dotted + "[0]";
        extend({path, path, type, place.root, writable, false, false}, depth + 1, out);
    };
    switch (place.type.kind) {
        case Kind::Noisy:
            return field("0", {Kind::Int});
        case Kind::Pair:
            field("left", {Kind::Text});
            field("right", {Kind::Noisy});
            return field("n", {Kind::Int});
        case Kind::Point:
            field("x", {Kind::Int});
            return field("y", {Kind::Int});
        case Kind::View:
            field("text", of(Kind::Ref, {Kind::Text}));
            return field("n", {Kind::Int});
        case Kind::Edit:
            return field("text", of(Kind::Mut, {Kind::Text}));
        case Kind::Guard:
            return field("target", of(Kind::Mut, {Kind::Int}));
        case Kind::Tuple:
            field("0", place.type.args[0]);
            return field("1", place.type.args[1]);
        case Kind::Slot:
            field("value", place.type.args[0]);
            return field("spare", of(Kind::Option, place.type.args[0]));
        case Kind::Cursor:
            return field("rest", of(Kind::Mut, of(Kind::Slice, place.type.args[0])));
        case Kind::Two:
            field("left", of(Kind::Ref, {Kind::Text}));
            return field("right", of(Kind::Mut, {Kind::Int}));
        case Kind::Node:
            field("n", {Kind::Int});
            return field("next", of(Kind::Option, of(Kind::Box, {Kind::Node})));
        case Kind::Box:
            return deref(place.writable, place.movable);
        case Kind::Ref:
        case Kind::Mut: {
            const bool is_mut = place.type.kind == Kind::Mut;
            const Type& target = place.type.args[0];
            if (target.kind == Kind::Slice) return element(target.args[0], is_mut);
            if (target.kind != Kind::Str) deref(is_mut, false);
            return;
        }
        case Kind::Array:
            return element(place.type.args[0], place.writable);
        case Kind::Vec:
            return element(place.type.args[0], place.writable);
        case Kind::Int:
        case Kind::Bool:
        case Kind::Text:
        case Kind::Shape:
        case Kind::Option:
        case Kind::Param:
        case Kind::Str:
        case Kind::Slice:
            return;
    }
}

std::optional<Place> Writer::place_of(const Type& type, Use use) {
    std::vector<Place> fitting;
    for (Place& p : places())
        if (p.type == type) fitting.push_back(std::move(p));
    return choose(std::move(fitting), use);
}

std::optional<Place> Writer::place_where(Use use, bool (*fits)(const Type&)) {
    std::vector<Place> fitting;
    for (Place& p : places())
        if (fits(p.type)) fitting.push_back(std::move(p));
    return choose(std::move(fitting), use);
}

std::optional<Place> Writer::choose(std::vector<Place> fitting, Use use) {
    const bool careful = random_.chance(options_.careful);
    std::erase_if(fitting, [&](const Place& p) {
        const Variable& v = variables_[p.root];
        if (use == Use::Move && !is_copy(p.type) && !p.movable) return careful;
        if ((use == Use::Change || (use == Use::Assign && v.assigned)) && !p.writable)
            return careful;
        if (use == Use::Assign && p.whole) return false;
        return careful && (v.moved || !v.assigned);
    });
    if (fitting.empty()) return std::nullopt;
    // Short paths are what people write.
    const Place& a = random_.pick(fitting);
    const Place& b = random_.pick(fitting);
    const Place chosen = a.text.size() <= b.text.size() ? a : b;
    Variable& v = variables_[chosen.root];
    if (use == Use::Move && !is_copy(chosen.type)) v.moved = true;
    if (use == Use::Assign && chosen.whole) {
        v.moved = false;
        v.assigned = true;
    }
    return chosen;
}

Type Writer::owned_type(unsigned depth) {
    static const std::vector<Kind> kFlat{Kind::Int,   Kind::Text, Kind::Text,  Kind::Noisy,
                                         Kind::Noisy, Kind::Pair, Kind::Point, Kind::Shape};
    const size_t n = random_.below(depth < 2 ? 18 : 8);
    if (n < 8) return {kFlat[n]};
    if (n == 14) return of(Kind::Array, owned_type(depth + 1));
    if (n == 15) return of(Kind::Slot, owned_type(depth + 1));
    if (n == 16) return {Kind::Node};
    if (n == 17)
        return of(random_.chance(50) ? Kind::Slot : Kind::Vec,
                  of(Kind::Option, owned_type(depth + 1)));
    if (n < 10) return of(Kind::Box, owned_type(depth + 1));
    if (n < 12) return of(Kind::Vec, owned_type(depth + 1));
    if (n < 13) return of(Kind::Option, owned_type(depth + 1));
    return {Kind::Tuple, {owned_type(depth + 1), owned_type(depth + 1)}};
}

// Prefers references to what is there.
Type Writer::some_type(unsigned depth) {
    if (random_.chance(45)) return owned_type(depth);
    std::vector<Place> there = places();
    std::erase_if(there, [](const Place& p) { return p.type.kind == Kind::Bool; });
    if (there.empty()) return owned_type(depth);
    const Type target = random_.pick(there).type;
    switch (random_.below(17)) {
        case 12:
            return of(random_.chance(50) ? Kind::Slot : Kind::Array,
                      of(random_.chance(50) ? Kind::Ref : Kind::Mut, target));
        case 13:
            return {Kind::Two};
        case 14:
            return of(Kind::Ref, {Kind::Str});
        case 15:
            if (target.kind == Kind::Vec)
                return of(random_.chance(40) ? Kind::Ref : Kind::Mut,
                          of(Kind::Slice, target.args[0]));
            return of(Kind::Cursor, {random_.chance(50) ? Kind::Int : Kind::Noisy});
        case 16:
            if (target.kind == Kind::Vec) return of(Kind::Cursor, target.args[0]);
            return target;
        case 0:
        case 1:
        case 2:
            return of(Kind::Ref, target);
        case 3:
        case 4:
        case 5:
        case 6:
            return of(Kind::Mut, target);
        case 7:
            return of(Kind::Option, of(random_.chance(50) ? Kind::Ref : Kind::Mut, target));
        case 8:
            return of(Kind::Vec, of(random_.chance(50) ? Kind::Ref : Kind::Mut, target));
        case 9:
            return {random_.chance(50) ? Kind::View : Kind::Edit};
        case 10:
            return {Kind::Guard};
        default:
            return {Kind::Tuple, {of(Kind::Ref, target), owned_type(2)}};
    }
}

}  // namespace fleck::generate
