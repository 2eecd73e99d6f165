#include "interp/bytecode/layout.h"

#include <algorithm>
#include <array>
#include <bit>

#include "runtime/address.h"

namespace fleck::vm {

namespace {

using rt::round_up;

constexpr uint64_t kPointerBytes = 8;

u128 mask(uint32_t bytes) { return bytes >= 16 ? ~u128{0} : (u128{1} << (bytes * 8)) - 1; }

std::optional<Niche> niche_of(uint64_t offset, uint32_t size, u128 start, u128 end) {
    const Niche n{offset, size, start, end};
    if (n.available() == 0) return std::nullopt;
    return n;
}

// ---- Sequences of fields

enum class StructKind : uint8_t { AlwaysSized, MaybeUnsized, Prefixed };
enum class Bias : uint8_t { Start, End };

struct Sequence {
    VariantLayout variant;
    uint64_t align = 1;
    bool sized = true;
    bool uninhabited = false;
    std::optional<Niche> niche;
    std::vector<uint32_t> memory_order;
};

struct FieldKey {
    bool zero_sized;  // those come first
    uint64_t group;   // larger comes first
    u128 niche;
    u128 inner;
};

u128 available(const Layout& l) { return l.niche ? l.niche->available() : 0; }

// log2 of the alignment that a field is grouped by: `[u8; 4]` stands with the fields of align 4.
uint64_t group_of(const Layout& l, u128 largest_niche, uint64_t max_align, Bias bias) {
    const uint64_t own = static_cast<uint64_t>(std::countr_zero(l.align));
    const uint64_t by_size =
        static_cast<uint64_t>(std::countr_zero(std::max(l.align, l.size == 0 ? l.align : l.size)));
    if (largest_niche == 0) return by_size;
    if (bias == Bias::Start)
        return std::min(static_cast<uint64_t>(std::countr_zero(max_align)), by_size);
    return available(l) == largest_niche ? own : by_size;
}

// The order of the fields in memory. The last field stays last if it may be unsized; behind a tag
// the small alignments come first, else the large ones do, and the largest niche moves to an edge.
std::vector<uint32_t> order_fields(const std::vector<const Layout*>& fields, StructKind kind,
                                   Bias bias) {
    std::vector<uint32_t> order(fields.size());
    for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const size_t end =
        kind == StructKind::MaybeUnsized && !order.empty() ? order.size() - 1 : order.size();
    if (order.size() < 2) return order;
    uint64_t max_align = 1;
    u128 largest_niche = 0;
    for (size_t i = 0; i < end; ++i) {
        max_align = std::max(max_align, fields[i]->align);
        largest_niche = std::max(largest_niche, available(*fields[i]));
    }
    const auto group = [&](uint32_t i) {
        return group_of(*fields[i], largest_niche, max_align, bias);
    };
    const auto first = order.begin(), last = order.begin() + static_cast<ptrdiff_t>(end);
    if (kind == StructKind::Prefixed) {
        std::stable_sort(first, last, [&](uint32_t x, uint32_t y) {
            const uint64_t gx = group(x), gy = group(y);
            return gx != gy ? gx < gy : available(*fields[x]) < available(*fields[y]);
        });
        return order;
    }
    const auto key = [&](uint32_t i) {
        const Layout& f = *fields[i];
        const u128 n = available(f);
        u128 inner = 0;
        if (f.niche) {
            inner = bias == Bias::Start ? u128{f.niche->offset}
                                        : ~u128{f.size - f.niche->size - f.niche->offset};
        }
        return FieldKey{f.size == 0, group(i), bias == Bias::Start ? ~n : n, inner};
    };
    std::stable_sort(first, last, [&](uint32_t x, uint32_t y) {
        const FieldKey a = key(x), b = key(y);
        if (a.zero_sized != b.zero_sized) return a.zero_sized;
        if (a.group != b.group) return a.group > b.group;
        if (a.niche != b.niche) return a.niche < b.niche;
        return a.inner < b.inner;
    });
    return order;
}

Sequence place_fields(const std::vector<const Layout*>& fields, StructKind kind, bool keep_order,
                      Bias bias, uint64_t prefix_size, uint64_t prefix_align) {
    Sequence s;
    if (keep_order) {
        for (uint32_t i = 0; i < fields.size(); ++i) s.memory_order.push_back(i);
    } else {
        s.memory_order = order_fields(fields, kind, bias);
    }
    uint64_t offset = 0;
    if (kind == StructKind::Prefixed) {
        offset = round_up(prefix_size, prefix_align);
        s.align = prefix_align;
    }
    s.variant.offsets.resize(fields.size());
    u128 best = 0;
    for (uint32_t i : s.memory_order) {
        const Layout& f = *fields[i];
        s.uninhabited |= f.uninhabited;
        s.sized &= f.sized;
        offset = round_up(offset, f.align);
        s.align = std::max(s.align, f.align);
        s.variant.offsets[i] = offset;
        if (f.niche) {
            const u128 n = f.niche->available();
            if (bias == Bias::Start ? n > best : n >= best) {
                best = n;
                s.niche = f.niche;
                s.niche->offset += offset;
            }
        }
        offset = std::min(offset + f.size, kLargestValue);
    }
    s.variant.size = s.sized ? round_up(offset, s.align) : offset;
    return s;
}

// An enum likes its niche at an edge, so that another variant's payload fits beside it: where the
// usual order does not give that, the order with the niche at the end may be the better one.
Sequence sequence(const std::vector<const Layout*>& fields, StructKind kind, bool keep_order,
                  uint64_t prefix_size = 0, uint64_t prefix_align = 1) {
    Sequence s = place_fields(fields, kind, keep_order, Bias::Start, prefix_size, prefix_align);
    if (keep_order || kind == StructKind::MaybeUnsized || !s.niche || fields.size() < 2) return s;
    const uint64_t head = s.niche->offset;
    const uint64_t tail = s.variant.size - head - s.niche->size;
    if (head == 0 || tail == 0) return s;
    Sequence alt = place_fields(fields, kind, keep_order, Bias::End, prefix_size, prefix_align);
    const uint64_t alt_head = alt.niche->offset;
    const uint64_t alt_tail = alt.variant.size - alt_head - alt.niche->size;
    if (std::min(head, tail) > std::min(alt_head, alt_tail)) return alt;
    return s;
}

Layout to_layout(Sequence s) {
    Layout l;
    l.size = s.variant.size;
    l.align = s.align;
    l.sized = s.sized;
    l.uninhabited = s.uninhabited;
    l.niche = s.niche;
    l.variants.push_back(std::move(s.variant));
    return l;
}

// ---- Enums

// Widens the valid range of a niche by `count` values, so that zero is used up early: `None` should
// be all zeroes. Returns the first new value.
std::optional<u128> reserve(Niche& n, u128 count) {
    if (count > n.available()) return std::nullopt;
    const u128 max = n.max();
    const auto move_start = [&] {
        n.start = (n.start - count) & max;
        return n.start;
    };
    const auto move_end = [&] {
        const u128 first = (n.end + 1) & max;
        n.end = (n.end + count) & max;
        return first;
    };
    if (n.start > n.end) return move_end();
    if (n.start <= max - n.end) return count <= n.start ? move_start() : move_end();
    const u128 end = (n.end + count) & max;
    const bool covers_zero = end >= 1 && end <= n.end;
    return covers_zero ? move_start() : move_end();
}

bool is_absent(const std::vector<const Layout*>& fields) {
    bool uninhabited = false, all_empty = true;
    for (const Layout* f : fields) {
        uninhabited |= f->uninhabited;
        all_empty &= f->size == 0;
    }
    return uninhabited && all_empty;
}

using VariantFields = std::vector<std::vector<const Layout*>>;

std::optional<Layout> niche_filled(const VariantFields& fields) {
    if (fields.size() < 2) return std::nullopt;
    Layout l;
    std::vector<Sequence> variants;
    size_t largest = 0;
    for (const auto& f : fields) {
        variants.push_back(sequence(f, StructKind::AlwaysSized, false));
        l.align = std::max(l.align, variants.back().align);
        if (variants.back().variant.size >= variants[largest].variant.size)
            largest = variants.size() - 1;
    }
    std::optional<size_t> first, last;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i == largest || is_absent(fields[i])) continue;
        if (!first) first = i;
        last = i;
    }
    if (!first || !variants[largest].niche) return std::nullopt;
    Niche niche = *variants[largest].niche;
    const auto start = reserve(niche, u128{*last - *first + 1});
    if (!start) return std::nullopt;
    l.size = round_up(variants[largest].variant.size, l.align);
    bool all_uninhabited = true;
    for (size_t i = 0; i < variants.size(); ++i) {
        Sequence& v = variants[i];
        all_uninhabited &= v.uninhabited;
        if (i == largest || v.variant.size <= niche.offset) continue;
        const uint64_t shift = round_up(niche.offset + niche.size, v.align);
        if (shift + v.variant.size > l.size) return std::nullopt;
        for (uint64_t& o : v.variant.offsets) o += shift;
    }
    l.uninhabited = all_uninhabited;
    if (niche.available() != 0) l.niche = niche;
    l.tag = Layout::Tag::Niche;
    l.tag_offset = niche.offset;
    l.tag_size = niche.size;
    l.untagged = static_cast<uint32_t>(largest);
    l.niche_first = static_cast<uint32_t>(*first);
    l.niche_last = static_cast<uint32_t>(*last);
    l.niche_start = *start;
    for (Sequence& v : variants) l.variants.push_back(std::move(v.variant));
    return l;
}

uint32_t bytes_for(__int128 min, __int128 max, bool& is_signed) {
    is_signed = min < 0;
    for (uint32_t bytes : {1u, 2u, 4u}) {
        const __int128 bits = bytes * 8;
        if (is_signed) {
            const __int128 half = __int128{1} << (bits - 1);
            if (min >= -half && max < half) return bytes;
        } else if (max < (__int128{1} << bits)) {
            return bytes;
        }
    }
    return 8;
}

Layout tagged(const VariantFields& fields, const Adt& def) {
    Layout l;
    l.tag = Layout::Tag::Direct;
    __int128 min = 0, max = 0;
    bool any = false;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (std::ranges::any_of(fields[i], [](const Layout* f) { return f->uninhabited; }))
            continue;
        const __int128 d = def.variants[i].discriminant;
        min = any ? std::min(min, d) : d;
        max = any ? std::max(max, d) : d;
        any = true;
    }
    uint32_t tag = 0;
    if (def.repr) {
        tag = bit_width(*def.repr) / 8;
        l.tag_signed = is_signed(*def.repr);
    } else if (def.repr_c) {
        tag = 4;
        l.tag_signed = min < 0;
    } else {
        tag = bytes_for(min, max, l.tag_signed);
    }
    const bool keep_order = def.repr_c || def.repr.has_value();
    uint64_t prefix_align = tag;
    // C keeps the payloads of all variants at one place behind the tag.
    if (def.repr_c) {
        for (const auto& v : fields)
            for (const Layout* f : v) prefix_align = std::max(prefix_align, f->align);
    }
    l.align = prefix_align;
    uint64_t start_align = 256;
    std::vector<Sequence> variants;
    bool all_uninhabited = true;
    for (const auto& f : fields) {
        Sequence s = sequence(f, StructKind::Prefixed, keep_order, tag, prefix_align);
        s.variant.size = std::max(s.variant.size, uint64_t{tag});
        all_uninhabited &= s.uninhabited;
        for (uint32_t i : s.memory_order) {
            if (f[i]->size == 0 && f[i]->align == 1) continue;
            start_align = std::min(start_align, f[i]->align);
            break;
        }
        l.size = std::max(l.size, s.variant.size);
        l.align = std::max(l.align, s.align);
        variants.push_back(std::move(s));
    }
    l.size = round_up(l.size, l.align);
    l.uninhabited = all_uninhabited;
    // The tag takes the room up to the first field: one wide move reads it.
    uint32_t wide = tag;
    if (!keep_order && start_align <= 16 && start_align > tag)
        wide = static_cast<uint32_t>(start_align);
    if (wide > tag) {
        for (Sequence& v : variants)
            for (uint64_t& o : v.variant.offsets)
                if (o <= tag) o = wide;
    }
    l.tag_size = wide;
    const auto bits = [&](__int128 v) { return static_cast<u128>(v) & mask(wide); };
    l.niche = niche_of(0, wide, bits(min), bits(max));
    for (Sequence& v : variants) l.variants.push_back(std::move(v.variant));
    return l;
}

// As `#[repr(align(N))]` wants it.
Layout aligned(Layout l, uint64_t align) {
    l.align = std::max(l.align, align);
    l.size = round_up(l.size, l.align);
    return l;
}

}  // namespace

// ---- Types

const Layout& Layouts::of(TypeId type) {
    const auto it = cache_.find(type);
    if (it != cache_.end()) return *it->second;
    auto made = std::make_unique<Layout>(compute(type));
    return *(cache_[type] = std::move(made));
}

Layout Layouts::scalar(uint32_t size, u128 start, u128 end) const {
    Layout l;
    l.size = l.align = size;
    l.niche = niche_of(0, size, start, end);
    return l;
}

Layout Layouts::pointer(TypeId pointee, bool nonnull) {
    Layout l = scalar(kPointerBytes, nonnull ? 1 : 0, mask(kPointerBytes));
    const Metadata m = metadata(pointee);
    if (m == Metadata::None) return l;
    l.size = 2 * kPointerBytes;
    // The address's niche is as large as the vtable's; the first one counts.
    if (!l.niche && m == Metadata::VTable)
        l.niche = niche_of(kPointerBytes, kPointerBytes, 1, mask(kPointerBytes));
    return l;
}

Metadata Layouts::metadata(TypeId pointee) {
    Types& types = source_.types();
    for (TypeId t = pointee;;) {
        if (types.is<ty::Slice>(t) || types.is<ty::Str>(t)) return Metadata::Length;
        if (const auto* a = types.as<ty::Adt>(t)) {
            const Adt& def = source_.adt(a->def);
            if (def.kind != AdtKind::Struct || def.variants[0].fields.empty())
                return Metadata::None;
            t = fields(t).back();
        } else if (const auto* tuple = types.as<ty::Tuple>(t)) {
            if (types.list(tuple->elems).empty()) return Metadata::None;
            t = types.list(tuple->elems).back();
        } else {
            return Metadata::None;
        }
    }
}

const std::vector<TypeId>& Layouts::fields(TypeId type, uint32_t variant) {
    const uint64_t key = uint64_t{type.index} << 32 | variant;
    const auto it = fields_.find(key);
    if (it != fields_.end()) return *it->second;
    Types& types = source_.types();
    auto out = std::make_unique<std::vector<TypeId>>();
    if (const auto* tuple = types.as<ty::Tuple>(type)) {
        *out = types.list(tuple->elems);
    } else if (const auto* closure = types.as<ty::Closure>(type)) {
        *out = types.list(types.as<ty::Tuple>(types.closure_captures(*closure))->elems);
    } else if (const auto* a = types.as<ty::Adt>(type)) {
        const TypeListId args = a->args;
        for (const Field& f : source_.adt(a->def).variants[variant].fields)
            out->push_back(source_.normalize(types.subst(f.type, args)));
    }
    return *(fields_[key] = std::move(out));
}

Layout Layouts::compute(TypeId type) {
    Types& types = source_.types();
    const TypeKind kind = types.kind(type);
    const auto whole = [&](uint32_t bytes) { return scalar(bytes, 0, mask(bytes)); };
    const auto bad = []() -> Layout {
        FLECK_CHECK(false, "the layout of a type that is not closed");
        return {};
    };
    return std::visit(
        Overloaded{
            [&](const ty::Error&) { return bad(); },
            [&](const ty::Bool&) { return scalar(1, 0, 1); },
            [&](const ty::Char&) { return scalar(4, 0, 0x10'ffff); },
            [&](const ty::Str&) {
                Layout l;
                l.sized = false;
                return l;
            },
            [&](const ty::Never&) {
                Layout l;
                l.uninhabited = true;
                return l;
            },
            [&](const ty::Int& i) { return whole(bit_width(i.kind) / 8); },
            [&](const ty::Float& f) { return whole(f.kind == FloatTy::F32 ? 4 : 8); },
            [&](const ty::Tuple&) {
                std::vector<const Layout*> fs;
                for (TypeId f : fields(type)) fs.push_back(&of(f));
                return to_layout(sequence(
                    fs, fs.empty() ? StructKind::AlwaysSized : StructKind::MaybeUnsized, false));
            },
            [&](const ty::Closure&) {
                std::vector<const Layout*> fs;
                for (TypeId f : fields(type)) fs.push_back(&of(f));
                return to_layout(sequence(fs, StructKind::AlwaysSized, false));
            },
            [&](const ty::Array& a) {
                const auto* n = types.as<ty::ConstValue>(a.len);
                FLECK_CHECK(n != nullptr, "an array without a length");
                const Layout& e = of(a.elem);
                Layout l;
                l.align = e.align;
                l.size =
                    static_cast<uint64_t>(std::min<u128>(u128{e.size} * n->bits, kLargestValue));
                l.uninhabited = e.uninhabited && n->bits != 0;
                if (n->bits != 0) l.niche = e.niche;
                return l;
            },
            [&](const ty::Slice& s) {
                Layout l;
                l.align = of(s.elem).align;
                l.sized = false;
                return l;
            },
            [&](const ty::Ref& r) { return pointer(r.target, true); },
            [&](const ty::RawPtr& r) { return pointer(r.target, false); },
            [&](const ty::Adt& a) { return adt(type, a); },
            [&](const ty::FnDef&) { return Layout{}; },
            [&](const ty::CtorDef&) { return Layout{}; },
            [&](const ty::FnPtr&) { return scalar(kPointerBytes, 1, mask(kPointerBytes)); },
            [&](const ty::Param&) { return bad(); },
            [&](const ty::ConstValue&) { return bad(); },
            [&](const ty::Projection&) { return bad(); },
            [&](const ty::Infer&) { return bad(); },
        },
        kind);
}

Layout Layouts::adt(TypeId type, const ty::Adt& a) {
    const Adt& def = source_.adt(a.def);
    if (def.kind == AdtKind::Enum) return aligned(enumeration(type, def), def.align);
    std::vector<const Layout*> fs;
    for (TypeId f : fields(type)) fs.push_back(&of(f));
    const bool keep_order = def.repr_c;
    const bool unsized_tail = !fs.empty() && !fs.back()->sized;
    Layout l = to_layout(sequence(
        fs, unsized_tail ? StructKind::MaybeUnsized : StructKind::AlwaysSized, keep_order));
    const std::string_view lang = def.attrs.lang.valid() ? source_.text(def.attrs.lang) : "";
    if (lang == "unsafe_cell" || lang == "maybe_uninit") {
        l.niche.reset();
        if (lang == "maybe_uninit") l.uninhabited = false;
    }
    if (def.attrs.valid_range) {
        const auto& [lo, hi] = *def.attrs.valid_range;
        for (size_t i = 0; i < fs.size(); ++i) {
            if (fs[i]->size == 0) continue;
            // Of a wide pointer the address is meant.
            const bool pointer = source_.types().is<ty::RawPtr>(fields(type)[i]);
            const auto bytes = static_cast<uint32_t>(pointer ? kPointerBytes : fs[i]->size);
            const u128 end = hi == UINT64_MAX ? ~u128{0} : u128{hi};
            l.niche = niche_of(l.variants[0].offsets[i], bytes, lo, end & mask(bytes));
        }
    }
    return aligned(std::move(l), def.align);
}

Layout Layouts::enumeration(TypeId type, const Adt& def) {
    VariantFields all;
    std::vector<uint32_t> present;
    bool plain = true;
    for (uint32_t v = 0; v < def.variants.size(); ++v) {
        std::vector<const Layout*> fs;
        for (TypeId f : fields(type, v)) fs.push_back(&of(f));
        if (!is_absent(fs)) present.push_back(v);
        plain &= def.variants[v].discriminant == static_cast<int64_t>(v);
        all.push_back(std::move(fs));
    }
    const bool has_repr = def.repr.has_value() || def.repr_c;
    if (!has_repr && present.size() < 2) {
        Layout l;
        if (present.empty()) {
            l.uninhabited = true;
            for (const auto& fs : all)
                l.variants.push_back(sequence(fs, StructKind::AlwaysSized, false).variant);
            return l;
        }
        Sequence s = sequence(all[present[0]], StructKind::AlwaysSized, false);
        l = to_layout(std::move(s));
        l.single = present[0];
        VariantLayout only = std::move(l.variants[0]);
        l.variants.clear();
        for (uint32_t v = 0; v < all.size(); ++v)
            l.variants.push_back(
                v == l.single ? only : sequence(all[v], StructKind::AlwaysSized, false).variant);
        return l;
    }
    Layout by_tag = tagged(all, def);
    if (has_repr || !plain) return by_tag;
    std::optional<Layout> by_niche = niche_filled(all);
    if (!by_niche) return by_tag;
    const u128 tag_room = available(by_tag), niche_room = available(*by_niche);
    const bool prefer_niche =
        by_tag.size > by_niche->size || (by_tag.size == by_niche->size && tag_room < niche_room);
    return prefer_niche ? *std::move(by_niche) : by_tag;
}

}  // namespace fleck::vm
