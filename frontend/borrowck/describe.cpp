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

std::optional<std::string> describe_place(Program& program, const mir::Body& body,
                                          mir::PlaceId place) {
    const mir::Place& node = body.places[place];
    if (!node.parent.valid()) {
        const mir::Local& local = body.locals[node.local];
        if (!local.name.valid() || local.internal) return std::nullopt;
        return std::string(program.symbols.text(local.name));
    }
    auto base = describe_place(program, body, node.parent);
    if (!base) return std::nullopt;
    return std::visit(
        Overloaded{
            [&](const mir::proj::Field& f) -> std::string {
                // `(*r).x` is written `r.x`.
                std::string& b = *base;
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
