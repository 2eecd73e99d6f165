#include "tests/oracle/generate/rich_type.h"

#include <algorithm>

namespace fleck::generate {

std::string text(const Type& t) {
    switch (t.kind) {
        case Kind::Int:
            return "i32";
        case Kind::Bool:
            return "bool";
        case Kind::Text:
            return "String";
        case Kind::Noisy:
            return "Noisy";
        case Kind::Pair:
            return "Pair";
        case Kind::Point:
            return "Point";
        case Kind::Shape:
            return "Shape";
        case Kind::View:
            return "View<'_>";
        case Kind::Edit:
            return "Edit<'_>";
        case Kind::Guard:
            return "Guard<'_>";
        case Kind::Box:
            return "Box<" + text(t.args[0]) + ">";
        case Kind::Vec:
            return "Vec<" + text(t.args[0]) + ">";
        case Kind::Option:
            return "Option<" + text(t.args[0]) + ">";
        case Kind::Tuple:
            return "(" + text(t.args[0]) + ", " + text(t.args[1]) + ")";
        case Kind::Array:
            return "[" + text(t.args[0]) + "; 2]";
        case Kind::Slot:
            return "Slot<" + text(t.args[0]) + ">";
        case Kind::Cursor:
            return "Cursor<'_, " + text(t.args[0]) + ">";
        case Kind::Two:
            return "Two<'_, '_>";
        case Kind::Node:
            return "Node";
        case Kind::Param:
            return "T";
        case Kind::Str:
            return "str";
        case Kind::Slice:
            return "[" + text(t.args[0]) + "]";
        case Kind::Ref:
            return "&" + text(t.args[0]);
        case Kind::Mut:
            return "&mut " + text(t.args[0]);
    }
    return "";
}

bool is_copy(const Type& t) {
    switch (t.kind) {
        case Kind::Int:
        case Kind::Bool:
        case Kind::Point:
        case Kind::Ref:
            return true;
        case Kind::Option:
        case Kind::Tuple:
        case Kind::Array:
            return std::all_of(t.args.begin(), t.args.end(), is_copy);
        case Kind::Text:
        case Kind::Noisy:
        case Kind::Pair:
        case Kind::Shape:
        case Kind::View:
        case Kind::Edit:
        case Kind::Guard:
        case Kind::Box:
        case Kind::Vec:
        case Kind::Slot:
        case Kind::Cursor:
        case Kind::Two:
        case Kind::Node:
        case Kind::Param:
        case Kind::Mut:
        case Kind::Str:
        case Kind::Slice:
            return false;
    }
    return false;
}

bool has_drop_impl(const Type& t) { return t.kind == Kind::Noisy || t.kind == Kind::Guard; }

}  // namespace fleck::generate
