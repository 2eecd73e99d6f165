// Collections as a person would write them: `[1, 2] in #3`, `{"a": 1, "b": 2} in #4`. Where their
// elements are is read from the library's own structures: a `Vec`, a buffer whose end goes on at
// its beginning, a chain of nodes, or the table of a hash map (frontend/std/collections/), whose
// control bytes say which buckets are full.
#include <fmt/format.h>

#include "interp/vm/inspector.h"

namespace fleck::vm {

namespace {

constexpr uint64_t kShown = 6;
constexpr uint64_t kBuckets = 64;  // that are looked through
constexpr uint64_t kRemoved = 0x80;

}  // namespace

// A field of a struct by its name; nowhere, with no type, if it has none of that name.
MemoryInspector::Part MemoryInspector::field(TypeId type, uint64_t address,
                                             std::string_view name) const {
    const Adt& def = lowering_.source.adt(types_.as<ty::Adt>(type)->def);
    const std::vector<TypeId> fields = lowering_.layouts.fields(type);
    for (uint32_t i = 0; i < fields.size(); ++i)
        if (lowering_.source.text(def.variants[0].fields[i].name) == name)
            return {fields[i], address + lowering_.layouts.offset(type, 0, i)};
    return {};
}

// The elements of a collection in the order in which it gives them; no type: it is none, or its
// elements do not stand where they could be read.
MemoryInspector::Elements MemoryInspector::elements_of(TypeId type, uint64_t address) const {
    const auto* a = types_.as<ty::Adt>(type);
    if (a == nullptr) return {};
    const Adt& def = lowering_.source.adt(a->def);
    if (def.kind == AdtKind::Enum || is_owning_pointer(type)) return {};
    if (lowering_.lang(type) == "Vec") {
        const auto [first, count] = buffer_of(type, address);
        return in_a_row(types_.list(a->args)[0], first, count);
    }
    const Part head = field(type, address, "head");
    if (head.type == types_.usize)
        return in_a_ring(types_.list(a->args)[0], type, address, word(head.address, 8));
    if (head.type.valid() && types_.is<ty::RawPtr>(head.type)) return in_a_chain(head);
    if (field(type, address, "ctrl").type.valid()) return in_a_table(type, address);
    const std::vector<TypeId> fields = lowering_.layouts.fields(type);
    for (uint32_t i = 0; i < fields.size(); ++i) {
        const uint64_t at = address + lowering_.layouts.offset(type, 0, i);
        if (Elements found = elements_of(fields[i], at); found.type.valid()) return found;
    }
    return {};
}

MemoryInspector::Elements MemoryInspector::in_a_row(TypeId type, uint64_t first,
                                                    uint64_t count) const {
    Elements out{type, block_at(first), {}};
    for (uint64_t i = 0; i < count && i <= kShown; ++i)
        out.addresses.push_back(first + i * lowering_.layouts.size(type));
    return out;
}

// `head`: the index of the first. (collections/vec_deque.rs)
MemoryInspector::Elements MemoryInspector::in_a_ring(TypeId type, TypeId ring, uint64_t address,
                                                     uint64_t head) const {
    const auto [first, count] = buffer_of(ring, address);
    const Part buffer = field(ring, address, "buf");
    if (!buffer.type.valid()) return {};
    const Part capacity = field(buffer.type, buffer.address, "cap");
    const uint64_t slots = capacity.type.valid() ? word(capacity.address, 8) : 0;
    Elements out{type, block_at(first), {}};
    for (uint64_t i = 0; i < count && i <= kShown; ++i) {
        const uint64_t slot = slots == 0 ? 0 : (head + i) % slots;
        out.addresses.push_back(first + slot * lowering_.layouts.size(type));
    }
    return out;
}

// Each node is in a block of its own and knows the next. (collections/linked_list.rs)
MemoryInspector::Elements MemoryInspector::in_a_chain(const Part& head) const {
    const TypeId node = types_.as<ty::RawPtr>(head.type)->target;
    if (types_.as<ty::Adt>(node) == nullptr) return {};
    const Part element = field(node, 0, "element"), next = field(node, 0, "next");
    if (!element.type.valid() || !next.type.valid()) return {};
    Elements out{element.type, 0, {}};
    for (uint64_t at = word(head.address, 8); at != 0 && out.addresses.size() <= kShown;
         at = word(at + next.address, 8))
        out.addresses.push_back(at + element.address);
    return out;
}

// Buckets lie before the control bytes, the first one next to them. (hash_map/table.rs)
MemoryInspector::Elements MemoryInspector::in_a_table(TypeId table, uint64_t address) const {
    const uint64_t ctrl = word(field(table, address, "ctrl").address, 8);
    const uint64_t mask = word(field(table, address, "bucket_mask").address, 8);
    TypeId pair;
    for (const TypeId f : lowering_.layouts.fields(table))
        if (lowering_.lang(f) == "phantom_data") pair = types_.list(types_.as<ty::Adt>(f)->args)[0];
    if (mask == 0) return {pair, 0, {}};
    if (!pair.valid() || mask >= kBuckets) return {};
    Elements out{pair, block_at(ctrl), {}};
    for (uint64_t i = 0; i <= mask; ++i) {
        if (!readable(ctrl + i, 1)) return {};
        if (word(ctrl + i, 1) < kRemoved)
            out.addresses.push_back(ctrl - (i + 1) * lowering_.layouts.size(pair));
    }
    return out;
}

// Of `count` elements; of a large one only their number.
std::string MemoryInspector::show_collection(TypeId type, uint64_t address, uint64_t count,
                                             int depth) const {
    const std::string_view name =
        lowering_.source.text(lowering_.source.adt(types_.as<ty::Adt>(type)->def).name);
    const Elements all = elements_of(type, address);
    const std::string in = all.block == 0 ? "" : fmt::format(" in #{}", all.block);
    if (!all.type.valid() || count > kShown || all.addresses.size() != count)
        return fmt::format("{} of {}{}", name, count, in);
    const bool is_map = lowering_.is_pair(all.type);
    if (depth <= 0 && count != 0) return (is_map ? "{..}" : "[..]") + in;
    std::string out;
    for (const uint64_t at : all.addresses)
        out += (out.empty() ? "" : ", ") +
               (is_map ? show_entry(all.type, at, depth - 1) : show(all.type, at, depth - 1));
    return (is_map ? "{" + out + "}" : "[" + out + "]") + in;
}

// A key with its value, or the element of a set.
std::string MemoryInspector::show_entry(TypeId pair, uint64_t address, int depth) const {
    const std::vector<TypeId> fields = lowering_.layouts.fields(pair);
    const auto at = [&](uint32_t i) { return address + lowering_.layouts.offset(pair, 0, i); };
    std::string out = show(fields[0], at(0), depth);
    if (fields[1] != types_.unit) out += ": " + show(fields[1], at(1), depth);
    return out;
}

}  // namespace fleck::vm
