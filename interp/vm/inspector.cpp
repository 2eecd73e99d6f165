#include "interp/vm/inspector.h"

#include <fmt/format.h>

#include <cmath>
#include <cstring>

#include "frontend/mir/mir.h"
#include "interp/vm/float_text.h"

namespace fleck::vm {

namespace {

constexpr int kDepth = 3;
constexpr uint64_t kElements = 6;
constexpr uint64_t kText = 40;

std::string utf8(uint32_t c) {
    std::string out;
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
    return out;
}

std::string number(u128 v) {
    if (v <= UINT64_MAX) return std::to_string(static_cast<uint64_t>(v));
    std::string out;
    for (; v != 0; v /= 10)
        out.insert(out.begin(), static_cast<char>('0' + static_cast<int>(v % 10)));
    return out;
}

// As `{:?}` prints it.
template <typename T>
std::string float_text(T v) {
    if (std::isnan(v)) return "NaN";
    const std::string sign = std::signbit(v) ? "-" : "";
    if (std::isinf(v)) return sign + "inf";
    if (v == 0) return sign + "0.0";
    const auto [digits, point] = shortest_digits(std::abs(v));
    const auto count = static_cast<int32_t>(digits.size());
    if (point < -3 || point > 16)
        return fmt::format("{}{}{}{}e{}", sign, digits[0], count > 1 ? "." : "", digits.substr(1),
                           point - 1);
    if (point <= 0) return fmt::format("{}0.{:0>{}}", sign, digits, count - point);
    if (point >= count) return fmt::format("{}{:0<{}}.0", sign, digits, point);
    return fmt::format("{}{}.{}", sign, digits.substr(0, point), digits.substr(point));
}

}  // namespace

bool MemoryInspector::readable(uint64_t address, uint64_t bytes) const {
    return memory_.is_mapped(rt::to_address(address), bytes);
}

uint64_t MemoryInspector::word(uint64_t address, uint64_t bytes) const {
    uint64_t v = 0;
    if (readable(address, bytes))
        std::memcpy(&v, memory_.window().at(rt::to_address(address)), std::min<uint64_t>(bytes, 8));
    return v;
}

std::string MemoryInspector::type_name(TypeId type) const {
    return type.valid() ? lowering_.source.type_name(type) : std::string();
}

uint64_t MemoryInspector::target(TypeId type, uint64_t address) const {
    return types_.is<ty::Ref>(type) || types_.is<ty::RawPtr>(type) ? word(address, 8) : 0;
}

trace::BlockNo MemoryInspector::block_at(uint64_t address) const {
    const rt::BlockId id = blocks_.containing(rt::to_address(address));
    return id.valid() ? rt::block_number(id) : 0;
}

std::optional<uint64_t> MemoryInspector::first_element(TypeId type, uint64_t address) const {
    if (types_.is<ty::Array>(type) || types_.is<ty::Slice>(type)) return address;
    const auto* a = types_.as<ty::Adt>(type);
    if (a == nullptr) return 0;
    if (lowering_.source.adt(a->def).kind != AdtKind::Enum) {
        if (field(type, address, "head").type != types_.usize)
            return buffer_of(type, address).first;
        const Elements ring = elements_of(type, address);
        return ring.addresses.empty() ? 0 : ring.addresses[0];
    }
    const uint32_t v = variant_at(type, address);
    const std::vector<TypeId> fields = lowering_.layouts.fields(type, v);
    for (uint32_t i = 0; i < fields.size(); ++i)
        if (lowering_.needs_drop(fields[i]))
            return first_element(fields[i], address + lowering_.layouts.offset(type, v, i));
    return 0;
}

std::string MemoryInspector::in_block(uint64_t address) const {
    const trace::BlockNo n = block_at(address);
    return n == 0 ? std::string() : fmt::format(" in #{}", n);
}

std::string MemoryInspector::text(uint64_t address, uint64_t size) const {
    if (size == 0) return "\"\"";  // it may point anywhere
    if (!readable(address, size)) return "?";
    std::string out = "\"";
    const uint64_t shown = std::min(size, kText);
    for (uint64_t i = 0; i < shown; ++i) {
        const char c = memory_.load<char>(rt::to_address(address + i));
        if (c == '\n') {
            out += "\\n";
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else {
            out += c;
        }
    }
    // Not in the middle of a character.
    if (shown < size) {
        while (!out.empty() && (static_cast<uint8_t>(out.back()) & 0xc0) == 0x80) out.pop_back();
        if (!out.empty() && (static_cast<uint8_t>(out.back()) & 0x80) != 0) out.pop_back();
        out += "...";
    }
    return out + "\"";
}

FuncId MemoryInspector::function_at(uint64_t pointer) const {
    const uint64_t index = (pointer - kFnPointerBase) / kFnPointerStep;
    const bool is_one = pointer >= kFnPointerBase && pointer % kFnPointerStep == 0 &&
                        index < lowering_.code.func_count();
    return is_one ? FuncId(static_cast<uint32_t>(index)) : FuncId();
}

std::string MemoryInspector::render(TypeId type, uint64_t address) const {
    return show(type, address, kDepth);
}

std::string MemoryInspector::show_elements(TypeId elem, uint64_t address, uint64_t count,
                                           int depth) const {
    const uint64_t size = lowering_.layouts.size(elem);
    if (count != 0 && depth <= 0) return "[..]";
    std::string out = "[";
    for (uint64_t i = 0; i < count && i < kElements; ++i)
        out += (i == 0 ? "" : ", ") + show(elem, address + i * size, depth - 1);
    if (count > kElements) out += ", ..";
    return out + "]";
}

std::string MemoryInspector::show(TypeId type, uint64_t address, int depth) const {
    const Layout& layout = lowering_.layouts.of(type);
    if (depth < 0) return "..";
    if (!readable(address, layout.size)) return "?";
    const auto reference = [&](TypeId target, bool is_mut) -> std::string {
        const std::string_view sign = is_mut ? "&mut " : "&";
        const uint64_t p = word(address, 8);
        const uint64_t len = lowering_.layouts.size(type) == 16 ? word(address + 8, 8) : 0;
        if (types_.is<ty::Str>(target)) return text(p, len);
        if (const auto* s = types_.as<ty::Slice>(target))
            return fmt::format("{}{}", sign, show_elements(s->elem, p, len, depth));
        return fmt::format("{}{}", sign, show(target, p, depth - 1));
    };
    const TypeKind kind = types_.kind(type);
    if (std::holds_alternative<ty::Bool>(kind)) return word(address, 1) != 0 ? "true" : "false";
    if (std::holds_alternative<ty::Char>(kind))
        return "'" + utf8(static_cast<uint32_t>(word(address, 4))) + "'";
    if (const auto* i = std::get_if<ty::Int>(&kind)) {
        const unsigned bits = bit_width(i->kind);
        u128 v = 0;
        std::memcpy(&v, memory_.window().at(rt::to_address(address)), bits / 8);
        if (is_signed(i->kind) && ((v >> (bits - 1)) & 1) != 0) {
            const u128 mask = bits == 128 ? ~u128{0} : (u128{1} << bits) - 1;
            return "-" + number((~v + 1) & mask);
        }
        return number(v);
    }
    if (const auto* f = std::get_if<ty::Float>(&kind)) {
        if (f->kind == FloatTy::F32)
            return float_text(memory_.load<float>(rt::to_address(address)));
        return float_text(memory_.load<double>(rt::to_address(address)));
    }
    if (const auto* r = std::get_if<ty::Ref>(&kind)) return reference(r->target, r->is_mut);
    if (std::holds_alternative<ty::RawPtr>(kind)) return fmt::format("{:#x}", word(address, 8));
    if (std::holds_alternative<ty::FnPtr>(kind)) {
        const FuncId to = function_at(word(address, 8));
        return to.valid() ? lowering_.written_name(to) : type_name(type);
    }
    if (const auto* a = std::get_if<ty::Array>(&kind)) {
        const auto* n = types_.as<ty::ConstValue>(a->len);
        return show_elements(a->elem, address, n->bits, depth);
    }
    if (std::holds_alternative<ty::Tuple>(kind)) {
        std::string out = "(";
        const std::vector<TypeId> fields = lowering_.layouts.fields(type);
        for (uint32_t i = 0; i < fields.size(); ++i)
            out += (i == 0 ? "" : ", ") +
                   show(fields[i], address + lowering_.layouts.offset(type, 0, i), depth - 1);
        return out + (fields.size() == 1 ? ",)" : ")");
    }
    if (std::holds_alternative<ty::Closure>(kind)) {
        std::string out = "closure {";
        const std::vector<TypeId> fields = lowering_.layouts.fields(type);
        const mir::Body* body = lowering_.source.body(types_.as<ty::Closure>(type)->def);
        for (uint32_t i = 0; i < fields.size(); ++i)
            out += (i == 0 ? "" : ", ") + body->captured[i].name + ": " +
                   show(fields[i], address + lowering_.layouts.offset(type, 0, i), depth - 1);
        return out + "}";
    }
    if (std::holds_alternative<ty::Adt>(kind)) return show_adt(type, address, depth);
    return type_name(type);
}

uint32_t MemoryInspector::variant_at(TypeId type, uint64_t address) const {
    const Layout& l = lowering_.layouts.of(type);
    const Adt& def = lowering_.source.adt(types_.as<ty::Adt>(type)->def);
    return variant_of_tag(l, def, word(address + l.tag_offset, l.tag_size));
}

uint32_t variant_of_tag(const Layout& l, const Adt& def, uint64_t tag) {
    if (l.tag == Layout::Tag::None) return l.single;
    const uint64_t mask = l.tag_size >= 8 ? ~uint64_t{0} : (uint64_t{1} << (l.tag_size * 8)) - 1;
    if (l.tag == Layout::Tag::Direct) {
        for (uint32_t v = 0; v < def.variants.size(); ++v)
            if ((static_cast<uint64_t>(def.variants[v].discriminant) & mask) == tag) return v;
        return 0;
    }
    const uint64_t relative = (tag - static_cast<uint64_t>(l.niche_start)) & mask;
    return relative <= l.niche_last - l.niche_first
               ? l.niche_first + static_cast<uint32_t>(relative)
               : l.untagged;
}

bool MemoryInspector::is_owning_pointer(TypeId type) const {
    const auto* a = types_.as<ty::Adt>(type);
    if (a == nullptr) return false;
    const Adt& def = lowering_.source.adt(a->def);
    if (!def.attrs.valid_range || def.variants[0].fields.empty()) return false;
    for (TypeId f : lowering_.layouts.fields(type))
        if (types_.is<ty::RawPtr>(f)) return true;
    return false;
}

std::pair<uint64_t, uint64_t> MemoryInspector::buffer_of(TypeId vec, uint64_t address) const {
    std::pair<uint64_t, uint64_t> out{0, 0};
    const auto walk = [&](auto& self, TypeId type, uint64_t at) -> void {
        const auto* a = types_.as<ty::Adt>(type);
        if (a == nullptr) return;
        if (is_owning_pointer(type)) {
            out.first = word(at, 8);
            return;
        }
        const Adt& def = lowering_.source.adt(a->def);
        if (def.kind == AdtKind::Enum) return;
        const std::vector<TypeId> fields = lowering_.layouts.fields(type);
        for (uint32_t i = 0; i < fields.size(); ++i) {
            const uint64_t field_at = at + lowering_.layouts.offset(type, 0, i);
            if (lowering_.source.text(def.variants[0].fields[i].name) == "len")
                out.second = word(field_at, 8);
            else
                self(self, fields[i], field_at);
        }
    };
    walk(walk, vec, address);
    return out;
}

// How many elements a collection of the prelude has: it keeps their number under one of these
// names, perhaps in a part of it.
std::optional<uint64_t> MemoryInspector::count_in(TypeId type, uint64_t address) const {
    const auto* a = types_.as<ty::Adt>(type);
    if (a == nullptr) return std::nullopt;
    const Adt& def = lowering_.source.adt(a->def);
    if (def.kind == AdtKind::Enum || is_owning_pointer(type)) return std::nullopt;
    const std::vector<TypeId> fields = lowering_.layouts.fields(type);
    for (uint32_t i = 0; i < fields.size(); ++i) {
        const uint64_t at = address + lowering_.layouts.offset(type, 0, i);
        const std::string_view name = lowering_.source.text(def.variants[0].fields[i].name);
        if (fields[i] == types_.usize && (name == "len" || name == "items")) return word(at, 8);
        if (const auto n = count_in(fields[i], at)) return n;
    }
    return std::nullopt;
}

std::string MemoryInspector::show_adt(TypeId type, uint64_t address, int depth) const {
    const auto adt = *types_.as<ty::Adt>(type);
    const Adt& def = lowering_.source.adt(adt.def);
    const std::string_view lang = lowering_.lang(type);
    if (lang == "owned_box") {
        const trace::BlockNo n = block_at(word(address, 8));
        return n == 0 ? "Box" : fmt::format("Box -> #{}", n);
    }
    if (lang == "String") {
        const auto [p, n] = buffer_of(type, address);
        return text(p, n) + in_block(p);
    }
    if (lang == "Vec") {
        const auto [p, n] = buffer_of(type, address);
        const TypeId elem = types_.list(adt.args)[0];
        if (n > kElements) return fmt::format("Vec of {}{}", n, in_block(p));
        return show_elements(elem, p, n, depth) + in_block(p);
    }
    if (lang == "Range") {
        const TypeId of = types_.list(adt.args)[0];
        return show(of, address + lowering_.layouts.offset(type, 0, 0), depth) + ".." +
               show(of, address + lowering_.layouts.offset(type, 0, 1), depth);
    }
    const bool is_enum = def.kind == AdtKind::Enum;
    if (!is_enum && lowering_.source.in_std(def.span)) {
        const std::optional<uint64_t> n = count_in(type, address);
        return n ? show_collection(type, address, *n, depth) : type_name(type);
    }
    if (def.variants.empty()) return type_name(type);
    const uint32_t v = is_enum ? variant_at(type, address) : 0;
    const Variant& variant = def.variants[v];
    std::string out(
        lowering_.source.text(variant.name.valid() && is_enum ? variant.name : def.name));
    const std::vector<TypeId> fields = lowering_.layouts.fields(type, v);
    if (fields.empty()) return out;
    const bool named = variant.ctor == ast::CtorKind::Struct;
    out += named ? " { " : "(";
    for (uint32_t i = 0; i < fields.size(); ++i) {
        if (i != 0) out += ", ";
        if (named) out += std::string(lowering_.source.text(variant.fields[i].name)) + ": ";
        out += show(fields[i], address + lowering_.layouts.offset(type, v, i), depth - 1);
    }
    return out + (named ? " }" : ")");
}

// ---- Ownership

std::vector<trace::BlockNo> MemoryInspector::owned_blocks(TypeId type, uint64_t address) const {
    std::vector<trace::BlockNo> out;
    if (type.valid()) collect(type, address, out);
    return out;
}

void MemoryInspector::collect(TypeId type, uint64_t address,
                              std::vector<trace::BlockNo>& out) const {
    if (!lowering_.needs_drop(type) && !is_owning_pointer(type)) return;
    if (const auto* a = types_.as<ty::Array>(type)) {
        const auto elem = a->elem;
        const uint64_t n = types_.as<ty::ConstValue>(a->len)->bits;
        for (uint64_t i = 0; i < n && i < 64; ++i)
            collect(elem, address + i * lowering_.layouts.size(elem), out);
        return;
    }
    const auto* adt = types_.as<ty::Adt>(type);
    if (adt == nullptr && !types_.is<ty::Tuple>(type) && !types_.is<ty::Closure>(type)) return;
    if (is_owning_pointer(type)) {
        const rt::BlockId id = blocks_.at(rt::to_address(word(address, 8)));
        if (id.valid()) out.push_back(rt::block_number(id));
        return;
    }
    uint32_t v = 0;
    if (adt != nullptr && lowering_.source.adt(adt->def).kind == AdtKind::Enum)
        v = variant_at(type, address);
    const bool whole =
        adt != nullptr && (lowering_.lang(type) == "owned_box" ||
                           lowering_.source.in_std(lowering_.source.adt(adt->def).span));
    // What has a drop of its own, and no loan, may keep a pointer into the middle of its block.
    const bool frees = adt != nullptr && lowering_.source.drop_impl(type) &&
                       lowering_.source.adt(adt->def).generics.regions.empty();
    const std::vector<TypeId> fields = lowering_.layouts.fields(type, v);
    for (uint32_t i = 0; i < fields.size(); ++i) {
        const uint64_t at = address + lowering_.layouts.offset(type, v, i);
        if (!whole && !lowering_.needs_drop(fields[i])) continue;
        if (!frees || !is_owning_pointer(fields[i]))
            collect(fields[i], at, out);
        else if (const trace::BlockNo block = block_at(word(at, 8)); block != 0)
            out.push_back(block);
    }
}

std::pair<std::string, TypeId> MemoryInspector::path_to(TypeId type, uint64_t offset) const {
    std::string path;
    for (;;) {
        const auto* a = types_.as<ty::Adt>(type);
        const bool tuple = types_.is<ty::Tuple>(type);
        if (!tuple) {
            if (a == nullptr) return {path, type};
            const Adt& def = lowering_.source.adt(a->def);
            if (def.kind == AdtKind::Enum || lowering_.source.in_std(def.span)) return {path, type};
        }
        const std::vector<TypeId> fields = lowering_.layouts.fields(type);
        bool found = false;
        for (uint32_t i = 0; i < fields.size() && !found; ++i) {
            const uint64_t at = lowering_.layouts.offset(type, 0, i);
            if (offset < at || offset >= at + lowering_.layouts.size(fields[i])) continue;
            path += "." + (tuple ? std::to_string(i)
                                 : std::string(lowering_.source.text(
                                       lowering_.source.adt(a->def).variants[0].fields[i].name)));
            type = fields[i];
            offset -= at;
            found = true;
        }
        if (!found) return {path, type};
    }
}

}  // namespace fleck::vm
