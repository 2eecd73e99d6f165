#include "frontend/borrowck/illegal_move.h"

#include <fmt/format.h>

#include "frontend/borrowck/describe.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {

// In `match *r { Some(s) => .. }` the move happens at the binding `s`, but the fault lies in what
// is matched.
Span guilty_span(const mir::Body& body, const mir::Statement& s) {
    const auto* assign = std::get_if<mir::Assign>(&s.op);
    if (assign == nullptr) return s.span;
    const mir::Local& to = body.locals[body.places[assign->place].local];
    return to.is_user && to.scrutinee.valid() ? to.scrutinee : s.span;
}

void check_legal_move(Program& program, const mir::Body& body, mir::PlaceId place, Span span,
                      DiagSink& diags) {
    const Types& types = program.types;
    // From the root outward, so that the first obstacle on the way to the value is the one that is
    // told.
    std::vector<mir::PlaceId> path;
    for (mir::PlaceId p = place; body.places[p].parent.valid(); p = body.places[p].parent)
        path.push_back(p);
    for (auto it = path.rbegin(); it != path.rend(); ++it) {
        const mir::Place& node = body.places[*it];
        const TypeId base_type = body.places[node.parent].type;
        const auto name = describe_place(program, body, node.parent);
        const auto whole = describe_place(program, body, place);
        const std::string what = whole ? fmt::format("`{}`", *whole) : "a value";
        if (std::holds_alternative<mir::proj::Deref>(node.elem)) {
            if (program.is_box(base_type)) continue;
            // `s[0]` through a `&[T]`: told as the move of an element.
            if (types.is<ty::Slice>(node.type) || types.is<ty::Array>(node.type)) continue;
            const bool raw = types.is<ty::RawPtr>(base_type);
            const auto* ref = types.as<ty::Ref>(base_type);
            auto& d = diags.report(Diag::MoveOutOfBorrow, span, what,
                                   raw                             ? "a raw pointer"
                                   : ref != nullptr && ref->is_mut ? "a mutable reference"
                                                                   : "a shared reference");
            d.at(fmt::format("moving needs ownership, and the type `{}` is not `Copy`",
                             type_name(program, body.places[place].type)));
            if (name)
                d.note(
                    fmt::format("`{}` has type `{}`: it borrows the value, somebody else owns it",
                                *name, type_name(program, base_type)));
            d.help("borrow it instead (`&`), or clone it (`.clone()`)");
            return;
        }
        const bool element =
            std::holds_alternative<mir::proj::Index>(node.elem) ||
            ((std::holds_alternative<mir::proj::ConstantIndex>(node.elem) ||
              std::holds_alternative<mir::proj::Subslice>(node.elem)) &&
             (types.is<ty::Slice>(base_type) || body.places.is_indirect(node.parent)));
        if (element) {
            diags.report(Diag::MoveOutOfArray, span, type_name(program, base_type))
                .at("an element cannot be moved out by itself: the place that it leaves would be "
                    "without a value")
                .help("borrow it instead (`&`), or clone it (`.clone()`)");
            return;
        }
        const bool field = std::holds_alternative<mir::proj::Field>(node.elem);
        if (field && types.is<ty::Adt>(base_type) && drop_impl(program, base_type)) {
            diags.report(Diag::MoveOutOfDrop, span, type_name(program, base_type))
                .at("this field cannot be moved out: `drop` needs the whole value")
                .help("borrow the field (`&`), or clone it (`.clone()`)");
            return;
        }
    }
}

}  // namespace fleck
