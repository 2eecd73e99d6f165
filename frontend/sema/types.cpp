#include "frontend/sema/types.h"

#include <functional>

namespace fleck {

namespace {

size_t mix(size_t seed, size_t value) {
    seed ^= value + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2);
    return seed * 0xff51afd7ed558ccdULL;
}

size_t hash_of(const Region& r) { return mix(static_cast<size_t>(r.kind), r.index); }

size_t hash_of(const TypeKind& kind) {
    const size_t seed = kind.index();
    return std::visit(
        Overloaded{
            [&](const ty::Error&) { return seed; },
            [&](const ty::Bool&) { return seed; },
            [&](const ty::Char&) { return seed; },
            [&](const ty::Str&) { return seed; },
            [&](const ty::Never&) { return seed; },
            [&](const ty::Int& k) { return mix(seed, static_cast<size_t>(k.kind)); },
            [&](const ty::Float& k) { return mix(seed, static_cast<size_t>(k.kind)); },
            [&](const ty::Tuple& k) { return mix(seed, k.elems.index); },
            [&](const ty::Array& k) { return mix(mix(seed, k.elem.index), k.len.index); },
            [&](const ty::Slice& k) { return mix(seed, k.elem.index); },
            [&](const ty::Ref& k) {
                return mix(mix(mix(seed, hash_of(k.region)), k.is_mut), k.target.index);
            },
            [&](const ty::RawPtr& k) { return mix(mix(seed, k.is_mut), k.target.index); },
            [&](const ty::Adt& k) {
                return mix(mix(mix(seed, k.def.index), k.args.index), k.regions.index);
            },
            [&](const ty::FnDef& k) {
                return mix(mix(mix(seed, k.def.index), k.args.index), k.regions.index);
            },
            [&](const ty::CtorDef& k) {
                return mix(mix(mix(mix(seed, k.def.index), k.variant), k.args.index),
                           k.regions.index);
            },
            [&](const ty::Closure& k) { return mix(mix(seed, k.def.index), k.args.index); },
            [&](const ty::FnPtr& k) {
                return mix(mix(seed, k.inputs_and_output.index), k.is_unsafe);
            },
            [&](const ty::Param& k) { return mix(mix(seed, k.index), k.name.index); },
            [&](const ty::ConstValue& k) { return mix(mix(seed, k.bits), k.type.index); },
            [&](const ty::Projection& k) {
                return mix(mix(mix(seed, k.assoc.index), k.args.index), k.regions.index);
            },
            [&](const ty::Infer& k) {
                return mix(mix(seed, static_cast<size_t>(k.kind)), k.index);
            },
        },
        kind);
}

}  // namespace

unsigned bit_width(IntTy t) {
    switch (t) {
        case IntTy::I8:
        case IntTy::U8:
            return 8;
        case IntTy::I16:
        case IntTy::U16:
            return 16;
        case IntTy::I32:
        case IntTy::U32:
            return 32;
        case IntTy::I64:
        case IntTy::U64:
        case IntTy::Isize:
        case IntTy::Usize:
            return 64;
        case IntTy::I128:
        case IntTy::U128:
            return 128;
    }
    FLECK_UNREACHABLE();
}

std::string_view name(IntTy t) {
    static constexpr std::string_view kNames[] = {"i8", "i16", "i32", "i64", "i128", "isize",
                                                  "u8", "u16", "u32", "u64", "u128", "usize"};
    return kNames[static_cast<size_t>(t)];
}

std::string_view name(FloatTy t) { return t == FloatTy::F32 ? "f32" : "f64"; }

Types::Types() {
    lists_.emplace_back();
    list_hashes_.push_back(0);
    region_lists_.emplace_back();
    region_hashes_.push_back(0);
    error = intern(ty::Error{});
    boolean = intern(ty::Bool{});
    character = intern(ty::Char{});
    str = intern(ty::Str{});
    never = intern(ty::Never{});
    unit = intern(ty::Tuple{kEmptyTypes});
    for (size_t i = 0; i < 12; ++i) ints_[i] = intern(ty::Int{static_cast<IntTy>(i)});
    for (size_t i = 0; i < 2; ++i) floats_[i] = intern(ty::Float{static_cast<FloatTy>(i)});
    i32 = int_type(IntTy::I32);
    i64 = int_type(IntTy::I64);
    isize = int_type(IntTy::Isize);
    u8 = int_type(IntTy::U8);
    u32 = int_type(IntTy::U32);
    u64 = int_type(IntTy::U64);
    usize = int_type(IntTy::Usize);
    f64 = float_type(FloatTy::F64);
}

// The id whose element equals (`eq(id)`), or the one that `add()` makes. Linear probing, at most
// half full.
template <typename Eq, typename Add>
uint32_t Types::find_or_add(HashIndex& index, std::vector<size_t>& hashes, size_t hash, Eq eq,
                            Add add) {
    if ((index.used + 1) * 2 > index.slots.size()) {
        const size_t n = index.slots.empty() ? 1024 : index.slots.size() * 2;
        std::vector<uint32_t> old = std::move(index.slots);
        index.slots.assign(n, 0);
        for (uint32_t slot : old) {
            if (slot == 0) continue;
            size_t i = hashes[slot - 1] & (n - 1);
            while (index.slots[i] != 0) i = (i + 1) & (n - 1);
            index.slots[i] = slot;
        }
    }
    const size_t mask = index.slots.size() - 1;
    size_t i = hash & mask;
    for (; index.slots[i] != 0; i = (i + 1) & mask) {
        const uint32_t id = index.slots[i] - 1;
        if (hashes[id] == hash && eq(id)) return id;
    }
    const uint32_t id = add();
    hashes.push_back(hash);
    index.slots[i] = id + 1;
    ++index.used;
    return id;
}

TypeFlags Types::compute_flags(const TypeKind& kind) const {
    TypeFlags f;
    auto merge = [&](TypeId t) {
        const TypeFlags o = flags(t);
        f.has_infer |= o.has_infer;
        f.has_param |= o.has_param;
        f.has_projection |= o.has_projection;
        f.has_error |= o.has_error;
        f.has_region |= o.has_region;
    };
    auto merge_list = [&](TypeListId l) {
        for (TypeId t : list(l)) merge(t);
    };
    auto merge_regions = [&](RegionListId l) {
        f.has_region |= l != kNoRegions;
        for (const Region& r : regions(l)) f.has_error |= r.kind == Region::Kind::Error;
    };
    std::visit(Overloaded{
                   [&](const ty::Error&) { f.has_error = true; },
                   [](const ty::Bool&) {},
                   [](const ty::Char&) {},
                   [](const ty::Str&) {},
                   [](const ty::Never&) {},
                   [](const ty::Int&) {},
                   [](const ty::Float&) {},
                   [](const ty::ConstValue&) {},
                   [&](const ty::Tuple& k) { merge_list(k.elems); },
                   [&](const ty::Array& k) {
                       merge(k.elem);
                       merge(k.len);
                   },
                   [&](const ty::Slice& k) { merge(k.elem); },
                   [&](const ty::Ref& k) {
                       merge(k.target);
                       f.has_region |= k.region.kind != Region::Kind::Erased;
                       f.has_error |= k.region.kind == Region::Kind::Error;
                   },
                   [&](const ty::RawPtr& k) { merge(k.target); },
                   [&](const ty::Adt& k) {
                       merge_list(k.args);
                       merge_regions(k.regions);
                   },
                   [&](const ty::FnDef& k) {
                       merge_list(k.args);
                       merge_regions(k.regions);
                   },
                   [&](const ty::CtorDef& k) {
                       merge_list(k.args);
                       merge_regions(k.regions);
                   },
                   [&](const ty::Closure& k) { merge_list(k.args); },
                   [&](const ty::FnPtr& k) { merge_list(k.inputs_and_output); },
                   [&](const ty::Param&) { f.has_param = true; },
                   [&](const ty::Projection& k) {
                       merge_list(k.args);
                       merge_regions(k.regions);
                       f.has_projection = true;
                   },
                   [&](const ty::Infer&) { f.has_infer = true; },
               },
               kind);
    return f;
}

TypeId Types::intern(const TypeKind& kind) {
    const size_t hash = hash_of(kind);
    return TypeId(find_or_add(
        types_index_, type_hashes_, hash,
        [&](uint32_t id) { return types_[TypeId(id)].kind == kind; },
        [&] {
            return types_.push({kind, compute_flags(kind)}).index;
        }));
}

TypeListId Types::list(std::vector<TypeId> types) {
    if (types.empty()) return kEmptyTypes;
    size_t hash = types.size();
    for (TypeId t : types) hash = mix(hash, t.index);
    return TypeListId(find_or_add(
        lists_index_, list_hashes_, hash, [&](uint32_t id) { return lists_[id] == types; },
        [&] {
            lists_.push_back(std::move(types));
            return static_cast<uint32_t>(lists_.size() - 1);
        }));
}

RegionListId Types::regions(std::vector<Region> regions) {
    // A list that says nothing is the empty one, so that erased types are equal.
    bool erased = true;
    for (const Region& r : regions) erased &= r.kind == Region::Kind::Erased;
    if (erased) return kNoRegions;
    size_t hash = regions.size();
    for (const Region& r : regions) hash = mix(hash, hash_of(r));
    return RegionListId(find_or_add(
        regions_index_, region_hashes_, hash,
        [&](uint32_t id) { return region_lists_[id] == regions; },
        [&] {
            region_lists_.push_back(std::move(regions));
            return static_cast<uint32_t>(region_lists_.size() - 1);
        }));
}

TypeListId Types::closure_item_args(const ty::Closure& c) {
    std::vector<TypeId> all = list(c.args);
    all.resize(all.size() - 3);
    return list(std::move(all));
}

TypeId Types::kind_type(ClosureKind kind) const {
    switch (kind) {
        case ClosureKind::Fn:
            return int_type(IntTy::I8);
        case ClosureKind::FnMut:
            return int_type(IntTy::I16);
        case ClosureKind::FnOnce:
            return int_type(IntTy::I32);
    }
    FLECK_UNREACHABLE();
}

std::optional<ClosureKind> Types::as_closure_kind(TypeId t) const {
    for (const ClosureKind kind : {ClosureKind::Fn, ClosureKind::FnMut, ClosureKind::FnOnce})
        if (t == kind_type(kind)) return kind;
    return std::nullopt;
}

RegionListId Types::region_list(TypeId t) const {
    if (const auto* adt = as<ty::Adt>(t)) return adt->regions;
    if (const auto* fn = as<ty::FnDef>(t)) return fn->regions;
    if (const auto* ctor = as<ty::CtorDef>(t)) return ctor->regions;
    if (const auto* proj = as<ty::Projection>(t)) return proj->regions;
    return kNoRegions;
}

bool Types::has_free_regions(TypeId t) const {
    bool any = false;
    each_region(t, [&](const Region& r, uint32_t depth) {
        any |= r.kind != Region::Kind::Bound || binders_out(r) >= depth;
    });
    return any;
}

TypeId Types::with_region_list(TypeId t, RegionListId regions) {
    if (region_list(t) == regions) return t;
    TypeKind kind = types_[t].kind;
    if (auto* adt = std::get_if<ty::Adt>(&kind)) adt->regions = regions;
    if (auto* fn = std::get_if<ty::FnDef>(&kind)) fn->regions = regions;
    if (auto* ctor = std::get_if<ty::CtorDef>(&kind)) ctor->regions = regions;
    if (auto* proj = std::get_if<ty::Projection>(&kind)) proj->regions = regions;
    return intern(kind);
}

TypeId Types::subst_with(TypeId t, const std::vector<TypeId>& args,
                         const std::vector<Region>* region_args, uint32_t depth) {
    const TypeFlags f = flags(t);
    if (!f.has_param && !f.has_region) return t;
    if (const auto* param = as<ty::Param>(t)) {
        if (param->index >= args.size()) return t;
        const TypeId arg = args[param->index];
        if (depth == 0 || !flags(arg).has_region) return arg;
        return map_regions(arg, [&](const Region& r, uint32_t inside) {
            const bool free = r.kind == Region::Kind::Bound && binders_out(r) >= inside;
            return free ? shifted_in(r, depth) : r;
        });
    }
    auto region = [&](const Region& r) {
        switch (r.kind) {
            case Region::Kind::Param:
                if (region_args == nullptr) return Region{};
                return r.index < region_args->size() ? shifted_in((*region_args)[r.index], depth)
                                                     : r;
            case Region::Kind::Bound:
                return region_args == nullptr && binders_out(r) >= depth ? Region{} : r;
            case Region::Kind::Error:
                return r;
            case Region::Kind::Erased:
            case Region::Kind::Static:
            case Region::Kind::Var:
                return region_args == nullptr ? Region{} : r;
        }
        FLECK_UNREACHABLE();
    };
    const uint32_t inner = depth + (is<ty::FnPtr>(t) ? 1 : 0);
    const TypeId mapped =
        map_parts(t, [&](TypeId part) { return subst_with(part, args, region_args, inner); });
    if (!f.has_region) return mapped;
    if (const auto* ref = as<ty::Ref>(mapped)) {
        const ty::Ref k = *ref;
        return intern(ty::Ref{region(k.region), k.is_mut, k.target});
    }
    const RegionListId list_id = region_list(mapped);
    if (list_id == kNoRegions) return mapped;
    std::vector<Region> list_copy = regions(list_id);
    for (Region& r : list_copy) r = region(r);
    return with_region_list(mapped, regions(std::move(list_copy)));
}

TypeId Types::subst(TypeId t, TypeListId args) { return subst_with(t, list(args), nullptr, 0); }

TypeListId Types::subst(TypeListId l, TypeListId args) {
    if (l == kEmptyTypes) return l;
    std::vector<TypeId> out = list(l);
    for (TypeId& t : out) t = subst(t, args);
    return list(std::move(out));
}

TypeId Types::subst(TypeId t, TypeListId args, const std::vector<Region>& region_args) {
    return subst_with(t, list(args), &region_args, 0);
}

TypeId Types::erase_regions(TypeId t) {
    static const std::vector<TypeId> kNoArgs;
    return flags(t).has_region ? subst_with(t, kNoArgs, nullptr, 0) : t;
}

}  // namespace fleck
