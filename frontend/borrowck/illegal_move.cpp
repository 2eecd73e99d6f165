#include "frontend/borrowck/illegal_move.h"

#include <fmt/format.h>

#include "frontend/borrowck/describe.h"
#include "frontend/mir/visit.h"
#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {

namespace {

// What forbids to move `place`, or something in it, out of its `base`.
struct Obstacle {
    enum class Kind : uint8_t { Borrowed, Element, HasDrop } kind;
    mir::PlaceId place, base;
};

std::optional<Obstacle::Kind> obstacle_at(Program& program, const mir::Places& places,
                                          mir::PlaceId p) {
    const Types& types = program.types;
    const mir::Place& node = places[p];
    const TypeId base_type = places[node.parent].type;
    if (std::holds_alternative<mir::proj::Deref>(node.elem)) {
        if (program.is_box(base_type)) return std::nullopt;
        const bool elements = types.is<ty::Slice>(node.type) || types.is<ty::Array>(node.type);
        return elements ? Obstacle::Kind::Element : Obstacle::Kind::Borrowed;
    }
    const bool by_pattern = std::holds_alternative<mir::proj::ConstantIndex>(node.elem) ||
                            std::holds_alternative<mir::proj::Subslice>(node.elem);
    if (std::holds_alternative<mir::proj::Index>(node.elem) ||
        (by_pattern && types.is<ty::Slice>(base_type)))
        return Obstacle::Kind::Element;
    if (std::holds_alternative<mir::proj::Field>(node.elem) && types.is<ty::Adt>(base_type) &&
        drop_impl(program, base_type))
        return Obstacle::Kind::HasDrop;
    return std::nullopt;
}

// From the root outward: the first obstacle on the way to the value is the one that is told.
std::optional<Obstacle> find_obstacle(Program& program, const mir::Places& places,
                                      mir::PlaceId place) {
    std::optional<Obstacle> outermost;
    for (mir::PlaceId p = place; places[p].parent.valid(); p = places[p].parent)
        if (const auto kind = obstacle_at(program, places, p))
            outermost = {*kind, p, places[p].parent};
    return outermost;
}

void report_borrowed(Program& program, const mir::Body& body, mir::PlaceId place, mir::PlaceId base,
                     Span span, DiagSink& diags) {
    const TypeId base_type = body.places[base].type;
    const auto whole = describe_place(program, body, place);
    const auto* ref = program.types.as<ty::Ref>(base_type);
    auto& d =
        diags.report(Diag::MoveOutOfBorrow, span, whole ? fmt::format("`{}`", *whole) : "a value",
                     program.types.is<ty::RawPtr>(base_type) ? "a raw pointer"
                     : ref != nullptr && ref->is_mut         ? "a mutable reference"
                                                             : "a shared reference");
    d.at(fmt::format("moving needs ownership, and the type `{}` is not `Copy`",
                     type_name(program, body.places[place].type)));
    if (const auto name = describe_place(program, body, base))
        d.note(fmt::format("`{}` has type `{}`: it borrows the value, somebody else owns it", *name,
                           type_name(program, base_type)));
    d.help("borrow it instead (`&`), or clone it (`.clone()`)");
}

// The array or slice whose element is in question, behind a reference or not.
TypeId list_type(const mir::Body& body, const Obstacle& obstacle) {
    const mir::Place& node = body.places[obstacle.place];
    const bool behind = std::holds_alternative<mir::proj::Deref>(node.elem);
    return behind ? node.type : body.places[obstacle.base].type;
}

}  // namespace

// In `match *r { Some(s) => .. }` the move happens at the binding `s`, but the fault lies in what
// is matched.
Span guilty_span(const mir::Body& body, const mir::Statement& s) {
    const auto* assign = std::get_if<mir::Assign>(&s.op);
    if (assign == nullptr) return s.span;
    const mir::Local& to = body.locals[body.places[assign->place].local];
    return to.is_user && to.scrutinee.valid() ? to.scrutinee : s.span;
}

IdSet<mir::PlaceId> unmovable_places(Program& program, const mir::Body& body) {
    IdSet<mir::PlaceId> found;
    const auto look = [&](mir::PlaceId p, mir::PlaceUse u) {
        if (u == mir::PlaceUse::Move && find_obstacle(program, body.places, p)) found.insert(p);
        if (u != mir::PlaceUse::Store && u != mir::PlaceUse::CallStore) return;
        for (mir::PlaceId q = p; body.places[q].parent.valid(); q = body.places[q].parent) {
            const auto kind = obstacle_at(program, body.places, q);
            if (kind == Obstacle::Kind::Borrowed || kind == Obstacle::Kind::HasDrop)
                found.insert(p);
        }
    };
    for (const mir::Block& block : body.blocks) {
        for (const mir::Statement& s : block.statements) mir::visit_places(body, s, look);
        mir::visit_places(block.terminator, look);
    }
    return found;
}

void check_legal_move(Program& program, const mir::Body& body, mir::PlaceId place, Span span,
                      DiagSink& diags) {
    const std::optional<Obstacle> obstacle = find_obstacle(program, body.places, place);
    if (!obstacle) return;
    const TypeId base_type = body.places[obstacle->base].type;
    switch (obstacle->kind) {
        case Obstacle::Kind::Borrowed:
            report_borrowed(program, body, place, obstacle->base, span, diags);
            return;
        case Obstacle::Kind::Element:
            diags.report(Diag::MoveOutOfArray, span, type_name(program, list_type(body, *obstacle)))
                .at("an element cannot be moved out by itself: the place that it leaves would be "
                    "without a value")
                .help("borrow it instead (`&`), or clone it (`.clone()`)");
            return;
        case Obstacle::Kind::HasDrop:
            diags.report(Diag::MoveOutOfDrop, span, type_name(program, base_type))
                .at("this field cannot be moved out: `drop` needs the whole value")
                .help("borrow the field (`&`), or clone it (`.clone()`)");
            return;
    }
}

}  // namespace fleck
