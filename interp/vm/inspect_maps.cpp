// Maps and sets as a person would write them: `{"a": 1, "b": 2}`, `{"x", "y"}`. Where their entries
// are is read from the library's own structures: a `Vec` of pairs, in order, or the table of a hash
// map (frontend/std/collections/hash_map/table.rs), whose control bytes say which buckets are full.
#include "interp/vm/inspector.h"

namespace fleck::vm {

namespace {

constexpr uint64_t kShown = 6;
constexpr uint64_t kBuckets = 64;  // that are looked through
constexpr uint64_t kRemoved = 0x80;

}  // namespace

// The type of its pairs, and their addresses in the order in which the map gives them; no type: it
// is no map, or one that is too large to be shown.
MemoryInspector::Pairs MemoryInspector::pairs_of(TypeId type, uint64_t address) const {
    const auto* a = types_.as<ty::Adt>(type);
    if (a == nullptr) return {};
    const Adt& def = lowering_.source.adt(a->def);
    if (def.kind == AdtKind::Enum || is_owning_pointer(type)) return {};
    if (lowering_.lang(type) == "Vec") {
        const TypeId elem = types_.list(a->args)[0];
        const auto [first, count] = buffer_of(type, address);
        if (!lowering_.is_pair(elem) || count > kShown) return {};
        Pairs out{elem, {}};
        for (uint64_t i = 0; i < count; ++i)
            out.addresses.push_back(first + i * lowering_.layouts.size(elem));
        return out;
    }
    const std::vector<TypeId> fields = lowering_.layouts.fields(type);
    uint64_t ctrl = 0, mask = 0;
    TypeId pair;
    for (uint32_t i = 0; i < fields.size(); ++i) {
        const uint64_t at = address + lowering_.layouts.offset(type, 0, i);
        const std::string_view name = lowering_.source.text(def.variants[0].fields[i].name);
        if (name == "ctrl") ctrl = word(at, 8);
        if (name == "bucket_mask") mask = word(at, 8);
        if (lowering_.lang(fields[i]) == "phantom_data")
            pair = types_.list(types_.as<ty::Adt>(fields[i])->args)[0];
    }
    if (ctrl != 0) return table_pairs(pair, ctrl, mask);
    for (uint32_t i = 0; i < fields.size(); ++i) {
        const uint64_t at = address + lowering_.layouts.offset(type, 0, i);
        if (Pairs found = pairs_of(fields[i], at); found.type.valid()) return found;
    }
    return {};
}

// Buckets lie before the control bytes, the first one next to them.
MemoryInspector::Pairs MemoryInspector::table_pairs(TypeId pair, uint64_t ctrl,
                                                    uint64_t mask) const {
    if (!pair.valid() || !lowering_.is_pair(pair) || mask == 0 || mask >= kBuckets) return {};
    Pairs out{pair, {}};
    for (uint64_t i = 0; i <= mask; ++i) {
        if (!readable(ctrl + i, 1)) return {};
        if (word(ctrl + i, 1) < kRemoved)
            out.addresses.push_back(ctrl - (i + 1) * lowering_.layouts.size(pair));
    }
    if (out.addresses.size() > kShown) return {};
    return out;
}

// Empty: it is no map with few entries.
std::string MemoryInspector::show_map(TypeId type, uint64_t address, int depth) const {
    const Pairs pairs = pairs_of(type, address);
    if (!pairs.type.valid() || pairs.addresses.empty()) return "";
    if (depth <= 0) return "{..}";
    const std::vector<TypeId> fields = lowering_.layouts.fields(pairs.type);
    std::string out = "{";
    for (const uint64_t at : pairs.addresses) {
        if (out.size() > 1) out += ", ";
        out += show(fields[0], at + lowering_.layouts.offset(pairs.type, 0, 0), depth - 1);
        if (fields[1] == types_.unit) continue;
        out += ": " + show(fields[1], at + lowering_.layouts.offset(pairs.type, 0, 1), depth - 1);
    }
    return out + "}";
}

}  // namespace fleck::vm
