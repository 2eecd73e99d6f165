#include "frontend/borrowck/illegal_move.h"

#include <fmt/format.h>

#include <algorithm>

#include "frontend/borrowck/describe.h"
#include "frontend/borrowck/elaborate.h"
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

// If the reference `base` is what `list[i]` called for: the type of `list`.
std::optional<TypeId> indexed_type(Program& program, const mir::Body& body, mir::PlaceId base) {
    if (body.places[base].parent.valid()) return std::nullopt;
    for (const mir::Block& block : body.blocks) {
        const auto* call = std::get_if<mir::Call>(&block.terminator);
        if (call == nullptr || call->destination != base || call->source != mir::Source::Index)
            continue;
        std::optional<TypeId> list;
        const auto look = [&](mir::PlaceId p, mir::PlaceUse) {
            if (list) return;
            if (const auto* ref = program.types.as<ty::Ref>(body.places[p].type))
                list = ref->target;
        };
        mir::visit_operand(call->args.front(), look);
        return list;
    }
    return std::nullopt;
}

// What a pattern takes out of a variant has no name of its own.
std::string described(Program& program, const mir::Body& body, mir::PlaceId place) {
    const mir::Place& node = body.places[place];
    const auto* field = std::get_if<mir::proj::Field>(&node.elem);
    if (node.parent.valid() && field != nullptr) {
        const mir::Place& outer = body.places[node.parent];
        const auto* down = std::get_if<mir::proj::Downcast>(&outer.elem);
        if (outer.parent.valid() && down != nullptr) {
            const auto* adt = program.types.as<ty::Adt>(outer.type);
            const Variant& variant = program.adt(adt->def).variants[down->variant];
            const std::string_view name = program.symbols.text(variant.name);
            if (variant.fields.size() == 1) return fmt::format("the value in `{}`", name);
            return fmt::format("the field `{}` of `{}`",
                               program.symbols.text(variant.fields[field->index].name), name);
        }
    }
    const auto whole = describe_place(program, body, place);
    return whole ? fmt::format("`{}`", *whole) : "a value";
}

bool is_implemented(Program& program, const mir::Body& body, TypeId type, TraitId trait) {
    const auto owner = body_owner(body);
    return trait.valid() &&
           implements(program, owner ? param_env(program, *owner) : ParamEnv{}, type, trait);
}

// What to do with the value, other than to move it.
std::string instead(Program& program, const mir::Body& body, mir::PlaceId place) {
    const TypeId type = body.places[place].type;
    if (is_implemented(program, body, type, program.lang_trait("clone")))
        return "borrow it instead (`&`), or clone it (`.clone()`)";
    const auto* adt = program.types.as<ty::Adt>(type);
    if (adt == nullptr || program.crate_of(adt->def) != CrateId::User)
        return "borrow it instead (`&`)";
    return fmt::format(
        "borrow it instead (`&`); with `#[derive(Clone)]` on `{}` it could be cloned too",
        program.symbols.text(program.name(adt->def)));
}

// A method `fn(&self) -> Self<&T, ..>` of the type, which turns a borrow of the whole into a whole
// of borrows: `Option::as_ref`. With `takes`, one that gives the value out of a mutable borrow:
// `Option::take`.
FnId borrowing_method(Program& program, TypeId type, bool takes) {
    const Types& types = program.types;
    if (!types.is<ty::Adt>(type)) return {};
    const ty::Adt adt = *types.as<ty::Adt>(type);
    if (types.list(adt.args).empty()) return {};
    for (const ImplId impl : program.inherent_impls(program.head(type))) {
        const TypeId self = program.impl(impl).self_type;
        const std::vector<FnId> fns = program.impl(impl).fns;
        for (const FnId f : fns) {
            const Fn& fn = program.fn(f);
            if (!fn.has_self || fn.sig.params.size() != 1) continue;
            const auto* receiver = types.as<ty::Ref>(fn.sig.params[0]);
            const auto* result = types.as<ty::Adt>(fn.sig.ret);
            if (receiver == nullptr || receiver->is_mut != takes || receiver->target != self)
                continue;
            if (takes && fn.sig.ret == self) return f;
            if (takes || result == nullptr || result->def != adt.def) continue;
            const std::vector<TypeId> owned = types.list(types.as<ty::Adt>(self)->args);
            const std::vector<TypeId> lent = types.list(result->args);
            if (std::ranges::equal(lent, owned, [&](TypeId a, TypeId b) {
                    const auto* ref = types.as<ty::Ref>(a);
                    return ref != nullptr && !ref->is_mut && ref->target == b;
                }))
                return f;
        }
    }
    return {};
}

Diagnostic& report_indexed(Program& program, const mir::Body& body, mir::PlaceId place, TypeId list,
                           Span span, DiagSink& diags) {
    const bool element = !body.places[body.places[place].parent].parent.valid();
    return diags
        .report(Diag::MoveOutOfBorrow, span, element ? "an element" : "a part of an element",
                fmt::format("a `{}` by its index", type_name(program, list)))
        .at(fmt::format(
            "moving needs ownership, the list keeps it, and the type `{}` is not `Copy`",
            type_name(program, body.places[place].type)))
        .help(instead(program, body, place));
}

Diagnostic& report_borrowed(Program& program, const mir::Body& body, mir::PlaceId place,
                            mir::PlaceId base, Span span, DiagSink& diags) {
    const TypeId base_type = body.places[base].type;
    if (const auto list = indexed_type(program, body, base))
        return report_indexed(program, body, place, *list, span, diags);
    const auto* ref = program.types.as<ty::Ref>(base_type);
    auto& d = diags.report(Diag::MoveOutOfBorrow, span, described(program, body, place),
                           program.types.is<ty::RawPtr>(base_type) ? "a raw pointer"
                           : ref != nullptr && ref->is_mut         ? "a mutable reference"
                                                                   : "a shared reference");
    d.at(fmt::format("moving needs ownership, and the type `{}` is not `Copy`",
                     type_name(program, body.places[place].type)));
    if (const auto name = describe_place(program, body, base))
        d.note(fmt::format("`{}` has type `{}`: it borrows the value, somebody else owns it", *name,
                           type_name(program, base_type)));
    d.help(instead(program, body, place));
    const mir::PlaceId whole = nameable_part(body, place);
    const TypeId type = body.places[whole].type;
    auto name = describe_place(program, body, whole);
    if (!name) return d;
    const std::string as_place = *name;
    name->erase(0, name->find_first_not_of('*'));  // the call takes the references off
    if (const FnId view = borrowing_method(program, type, false); view.valid())
        d.help(fmt::format("`{}.{}()` gives a value of the same form that holds references", *name,
                           program.symbols.text(program.name(view))));
    if (ref == nullptr || !ref->is_mut) return d;
    if (const FnId take = borrowing_method(program, type, true); take.valid())
        d.help(fmt::format("`{}.{}()` takes the value out, and leaves an empty one in its place",
                           *name, program.symbols.text(program.name(take))));
    else if (is_implemented(program, body, type, program.lang_trait("Default")))
        d.help(fmt::format("`std::mem::take(&mut {})` takes it out, and leaves its default there",
                           as_place));
    else
        d.help(fmt::format(
            "`std::mem::replace(&mut {}, ..)` takes it out, and puts another one there", as_place));
    return d;
}

// What would come of two owners, of whom one knows nothing of the other.
std::string two_owners(Program& program, const mir::Body& body, mir::PlaceId place, Span span) {
    const auto owner = body_owner(body);
    const ParamEnv env = owner ? param_env(program, *owner) : ParamEnv{};
    const auto name = describe_place(program, body, place);
    const bool is_element = !name || name->find("[_]") != std::string::npos;
    return fmt::format(
        "line {}: the bytes of {} would be copied to a new owner, and the old one, who knows "
        "nothing of that, would go on using them{}",
        program.sources.line_col(span.begin).line,
        is_element ? "the element" : described(program, body, place),
        needs_drop(program, env, body.places[place].type)
            ? "; in the end both would free what the value owns on the heap"
            : "");
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
            report_borrowed(program, body, place, obstacle->base, span, diags)
                .because(two_owners(program, body, place, span));
            return;
        case Obstacle::Kind::Element:
            diags.report(Diag::MoveOutOfArray, span, type_name(program, list_type(body, *obstacle)))
                .at("an element cannot be moved out by itself: the place that it leaves would be "
                    "without a value")
                .help(instead(program, body, place))
                .because(two_owners(program, body, place, span));
            return;
        case Obstacle::Kind::HasDrop:
            diags.report(Diag::MoveOutOfDrop, span, type_name(program, base_type))
                .at("this field cannot be moved out: `drop` needs the whole value")
                .help("borrow the field (`&`), or clone it (`.clone()`)")
                .because(two_owners(program, body, place, span));
            return;
    }
}

}  // namespace fleck
