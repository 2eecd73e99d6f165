#include "frontend/borrowck/describe.h"

#include <fmt/format.h>

namespace fleck {

namespace {

std::string field_name(Program& program, const mir::Body& body, mir::PlaceId base, uint32_t field) {
    const mir::Place& node = body.places[base];
    const auto* adt = program.types.as<ty::Adt>(node.type);
    if (adt == nullptr) return fmt::format("{}", field);
    const auto* down = node.parent.valid() ? std::get_if<mir::proj::Downcast>(&node.elem) : nullptr;
    const Variant& variant = program.adt(adt->def).variants[down != nullptr ? down->variant : 0];
    return std::string(program.symbols.text(variant.fields[field].name));
}

}  // namespace

std::optional<uint32_t> captured_at(const mir::Body& body, mir::PlaceId place) {
    const mir::Place& node = body.places[place];
    if (!body.closure || !node.parent.valid() || node.local != mir::kClosureLocal) return {};
    if (std::holds_alternative<mir::proj::Deref>(node.elem)) {
        const auto capture = captured_at(body, node.parent);
        return capture && body.captured[*capture].by_ref &&
                       std::holds_alternative<mir::proj::Field>(body.places[node.parent].elem)
                   ? capture
                   : std::nullopt;
    }
    const auto* field = std::get_if<mir::proj::Field>(&node.elem);
    if (field == nullptr) return {};
    mir::PlaceId self = node.parent;
    if (*body.closure != ClosureKind::FnOnce) self = body.places[self].parent;
    if (!self.valid() || body.places[self].parent.valid()) return {};
    return field->index;
}

std::optional<StaticId> static_addressed(const mir::Body& body, mir::PlaceId place) {
    if (body.places[place].parent.valid() || body.locals[body.places[place].local].name.valid())
        return {};
    for (const mir::Block& block : body.blocks)
        for (const mir::Statement& s : block.statements) {
            const auto* a = std::get_if<mir::Assign>(&s.op);
            const auto* use = a != nullptr ? std::get_if<mir::Use>(&a->value) : nullptr;
            if (use == nullptr || a->place != place) continue;
            const auto* constant = std::get_if<mir::Constant>(&use->operand);
            if (constant == nullptr) continue;
            if (const auto* r = std::get_if<mir::StaticRefConst>(&constant->value)) return r->def;
        }
    return {};
}

mir::PlaceId nameable_part(const mir::Body& body, mir::PlaceId place) {
    mir::PlaceId named = place;
    for (mir::PlaceId p = place; body.places[p].parent.valid(); p = body.places[p].parent)
        if (std::holds_alternative<mir::proj::Downcast>(body.places[p].elem))
            named = body.places[p].parent;
    return named;
}

std::optional<std::string> describe_place(Program& program, const mir::Body& body,
                                          mir::PlaceId place) {
    const mir::Place& node = body.places[place];
    if (!node.parent.valid()) {
        const mir::Local& local = body.locals[node.local];
        if (!local.name.valid() || local.internal) return std::nullopt;
        return std::string(program.symbols.text(local.name));
    }
    // What a variant holds has no name outside of patterns.
    if (const mir::PlaceId named = nameable_part(body, place); named != place)
        return describe_place(program, body, named);
    if (const auto capture = captured_at(body, place)) return body.captured[*capture].name;
    if (const auto named = static_addressed(body, node.parent))
        return std::string(program.symbols.text(program.static_item(*named).name));
    auto base = describe_place(program, body, node.parent);
    if (!base) return std::nullopt;
    return std::visit(
        Overloaded{
            [&](const mir::proj::Field& f) -> std::string {
                std::string& b = *base;
                // `(*r).x` is written `r.x`.
                if (b.starts_with('*')) b.erase(0, 1);
                return fmt::format("{}.{}", b, field_name(program, body, node.parent, f.index));
            },
            [&](const mir::proj::Deref&) -> std::string { return "*" + *base; },
            [&](const mir::proj::Index&) -> std::string { return *base + "[_]"; },
            [&](const mir::proj::ConstantIndex&) -> std::string { return *base + "[..]"; },
            [&](const mir::proj::Subslice&) -> std::string { return *base + "[..]"; },
            [&](const mir::proj::Downcast&) -> std::string { return *base; },
        },
        node.elem);
}

}  // namespace fleck
