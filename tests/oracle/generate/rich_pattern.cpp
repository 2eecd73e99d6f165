// Patterns of all forms, by the type of what is matched (Rust reference, "Patterns").
#include "tests/oracle/generate/rich_writer.h"

namespace fleck::generate {

namespace {

Type bound_type(const Type& type, BindMode mode) {
    switch (mode) {
        case BindMode::Move:
            return type;
        case BindMode::Ref:
            return of(Kind::Ref, type);
        case BindMode::RefMut:
            return of(Kind::Mut, type);
    }
    return type;
}

}  // namespace

std::string Writer::bind(const Type& type, const PatternContext& pc) {
    if (random_.chance(10) && is_sized(type)) return "_";
    const std::string name = binding();
    bool is_mut = false;
    BindMode mode = pc.mode;
    std::string prefix;
    if (mode == BindMode::Move) {
        const bool keep = !pc.movable && !is_copy(type) && random_.chance(options_.careful);
        const size_t n = random_.below(10);
        if (keep ? n < 6 : n < 2) {
            mode = BindMode::Ref;
            prefix = "ref ";
        } else if (keep || n < 3) {
            mode = BindMode::RefMut;
            prefix = "ref mut ";
        } else if (n < 6) {
            is_mut = true;
            prefix = "mut ";
        }
    }
    pc.bound->push_back({name, bound_type(type, mode), is_mut});
    return prefix + name;
}

std::string Writer::pattern(const Type& type, const PatternContext& pc, unsigned depth) {
    if (depth >= 3 || random_.chance(depth == 0 ? 10 : 35)) return bind(type, pc);
    if (auto p = structural(type, pc, depth)) return *p;
    return bind(type, pc);
}

std::optional<std::string> Writer::structural(const Type& type, const PatternContext& pc,
                                              unsigned depth) {
    PatternContext inner = pc;
    if (has_drop_impl(type)) inner.movable = false;
    auto sub = [&](Type t) { return pattern(t, inner, depth + 1); };
    auto behind = [&](BindMode mode) -> std::optional<std::string> {
        inner.movable = false;
        if (pc.mode == BindMode::Move && type.args[0].kind != Kind::Param &&
            is_sized(type.args[0]) && random_.chance(15))
            return (mode == BindMode::Ref ? "&" : "&mut ") + parenthesized(sub(type.args[0]));
        inner.mode = pc.mode == BindMode::Ref ? BindMode::Ref : mode;
        return structural(type.args[0], inner, depth + 1);
    };
    switch (type.kind) {
        case Kind::Int:
            if (!pc.refutable) return std::nullopt;
            if (pc.mode == BindMode::Move && random_.chance(40)) {
                const std::string name = binding();
                pc.bound->push_back({name, type, false});
                return name + " @ 0..=4";
            }
            if (random_.chance(50)) return "3";
            // A constant in a pattern does not look through references.
            return pc.mode != BindMode::Move || random_.chance(50) ? "0..=4" : "LIMIT";
        case Kind::Bool:
            if (!pc.refutable) return std::nullopt;
            return "true";
        case Kind::Noisy:
            return "Noisy(" + sub({Kind::Int}) + ")";
        case Kind::Pair: {
            std::string out = "Pair { ";
            if (random_.chance(60)) out += "left: " + sub({Kind::Text}) + ", ";
            if (random_.chance(50)) out += "right: " + sub({Kind::Noisy}) + ", ";
            if (random_.chance(30)) out += "n: " + sub({Kind::Int}) + ", ";
            return out + ".. }";
        }
        case Kind::Point:
            return "Point { x: " + sub({Kind::Int}) + ", y: " + sub({Kind::Int}) + " }";
        case Kind::Shape:
            if (!pc.refutable) return std::nullopt;
            switch (random_.below(4)) {
                case 0:
                    return "Shape::Empty";
                case 1:
                    return "Shape::Named(" + sub({Kind::Text}) + ")";
                case 2:
                    return "Shape::Both { noisy: " + sub({Kind::Noisy}) +
                           ", n: " + sub({Kind::Int}) + " }";
                default:
                    return "Shape::Deep(" + sub(of(Kind::Box, {Kind::Shape})) + ")";
            }
        case Kind::View:
            return "View { text: " + sub(of(Kind::Ref, {Kind::Text})) + ", .. }";
        case Kind::Edit:
            return "Edit { text: " + sub(of(Kind::Mut, {Kind::Text})) + " }";
        case Kind::Guard:
            return "Guard { target: " + sub(of(Kind::Mut, {Kind::Int})) + " }";
        case Kind::Two:
            return "Two { left: " + sub(of(Kind::Ref, {Kind::Text})) +
                   ", right: " + sub(of(Kind::Mut, {Kind::Int})) + " }";
        case Kind::Cursor:
            return "Cursor { rest: " + sub(of(Kind::Mut, of(Kind::Slice, type.args[0]))) + " }";
        case Kind::Slot:
            return "Slot { value: " + sub(type.args[0]) +
                   ", spare: " + sub(of(Kind::Option, type.args[0])) + " }";
        case Kind::Node:
            return "Node { n: " + sub({Kind::Int}) +
                   ", next: " + sub(of(Kind::Option, of(Kind::Box, {Kind::Node}))) + " }";
        case Kind::Option:
            if (!pc.refutable) return std::nullopt;
            if (random_.chance(15)) return "None";
            return "Some(" + sub(type.args[0]) + ")";
        case Kind::Tuple:
            if (random_.chance(20)) return "(" + sub(type.args[0]) + ", ..)";
            return "(" + sub(type.args[0]) + ", " + sub(type.args[1]) + ")";
        case Kind::Array:
            if (random_.chance(30)) return "[" + sub(type.args[0]) + ", ..]";
            if (random_.chance(30)) return "[.., " + sub(type.args[0]) + "]";
            return "[" + sub(type.args[0]) + ", " + sub(type.args[0]) + "]";
        case Kind::Slice:
            return slice_pattern(type, inner, depth);
        case Kind::Ref:
            return behind(BindMode::Ref);
        case Kind::Mut:
            return behind(pc.mode == BindMode::Move ? BindMode::RefMut : pc.mode);
        case Kind::Text:
        case Kind::Box:
        case Kind::Vec:
        case Kind::Param:
        case Kind::Str:
            return std::nullopt;
    }
    return std::nullopt;
}

// Only behind references: what is bound by itself has no size.
std::optional<std::string> Writer::slice_pattern(const Type& type, const PatternContext& pc,
                                                 unsigned depth) {
    if (!pc.refutable || pc.mode == BindMode::Move) return std::nullopt;
    auto sub = [&] { return pattern(type.args[0], pc, depth + 1); };
    const std::string rest = binding();
    switch (random_.below(5)) {
        case 0:
            return "[" + sub() + ", .., " + sub() + "]";
        case 1:
            return "[" + sub() + ", ..]";
        case 2:
            return "[.., " + sub() + "]";
        case 3:
            pc.bound->push_back({rest, bound_type(type, pc.mode), false});
            return "[" + sub() + ", " + rest + " @ ..]";
        default:
            pc.bound->push_back({rest, bound_type(type, pc.mode), false});
            return "[" + rest + " @ .., " + sub() + "]";
    }
}

// `&mut x` would be a pattern of its own behind `&`, and so would `0..=4` be.
std::string Writer::parenthesized(const std::string& pattern) {
    return pattern.find(' ') != std::string::npos || pattern.find("..") != std::string::npos
               ? "(" + pattern + ")"
               : pattern;
}

}  // namespace fleck::generate
