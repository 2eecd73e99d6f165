// Patterns taken apart into tests of places and bindings, in source order.
#include "frontend/mir/builder.h"
#include "frontend/sema/exhaustive.h"

namespace fleck::mir {

PatternValue Builder::pattern_value(const hir::LitValue& value, TypeId type) const {
    PatternValue v{};
    std::visit(Overloaded{
                   [&](const hir::IntConst& c) {
                       v.kind = PatternValue::Kind::Int;
                       v.bits = c.bits;
                       v.rank = c.bits;
                       const auto* i = types_.as<ty::Int>(type);
                       if (i == nullptr || !is_signed(i->kind)) return;
                       // Flipping the sign bit puts the negative ones first.
                       v.rank ^= static_cast<unsigned __int128>(1) << (bit_width(i->kind) - 1);
                   },
                   [&](const hir::FloatConst& c) {
                       v.kind = PatternValue::Kind::Float;
                       v.real = c.value;
                   },
                   [&](const hir::StrConst& c) {
                       v.kind = PatternValue::Kind::Str;
                       v.text = c.text;
                   },
                   // Taken apart by add_byte_string.
                   [](const hir::ByteStrConst&) { FLECK_UNREACHABLE(); },
               },
               value);
    return v;
}

// The bindings of a subpattern are made before that of `x @ sub`, which may move the whole.
void Builder::add_pattern(FlatPattern& flat, std::vector<MatchPair>& pairs, hir::PatId id,
                          PlaceId place) {
    const hir::Pat& pat = hir_.pats[id];
    const auto fields = [&](std::vector<MatchPair>& to, PlaceId base,
                            const std::vector<hir::FieldSubPat>& subs) {
        for (const hir::FieldSubPat& s : subs)
            add_pattern(flat, to, s.pat,
                        body_.places.project(base, proj::Field{s.field}, hir_.pats[s.pat].type));
    };
    const auto pair = [&](MatchPair::Kind kind) {
        MatchPair p{};
        p.kind = kind;
        p.place = place;
        p.span = pat.span;
        p.type = pat.type;
        return p;
    };
    std::visit(
        Overloaded{
            [](const hir::WildPat&) {},
            [&](const hir::BindingPat& b) {
                if (b.sub.valid()) add_pattern(flat, pairs, b.sub, place);
                flat.bindings.push_back({b.var, place, b.by_ref, b.ref_mut, pat.span});
            },
            [&](const hir::VariantPat& v) {
                const PlaceId as = body_.places.project(place, proj::Downcast{v.variant}, pat.type);
                if (has_only_variant(program_, v.adt)) {
                    fields(pairs, as, v.subs);
                    return;
                }
                MatchPair p = pair(MatchPair::Kind::Variant);
                p.adt = v.adt;
                p.variant = v.variant;
                fields(p.subpairs, as, v.subs);
                pairs.push_back(std::move(p));
            },
            [&](const hir::LeafPat& l) { fields(pairs, place, l.subs); },
            [&](const hir::DerefPat& d) {
                add_pattern(flat, pairs, d.sub,
                            body_.places.project(place, proj::Deref{}, hir_.pats[d.sub].type));
            },
            [&](const hir::LitPat& l) {
                if (const auto* bytes = std::get_if<hir::ByteStrConst>(&l.value)) {
                    add_byte_string(pairs, id, place, bytes->bytes);
                    return;
                }
                MatchPair p = pair(MatchPair::Kind::Constant);
                p.low = pattern_value(l.value, pat.type);
                pairs.push_back(std::move(p));
            },
            [&](const hir::ConstPat& c) {
                if (c.value.valid()) {
                    add_pattern(flat, pairs, c.value, place);
                    return;
                }
                MatchPair p = pair(MatchPair::Kind::Constant);
                p.low.kind = PatternValue::Kind::Item;
                p.low.item = c.def;
                p.low.args = c.args;
                pairs.push_back(std::move(p));
            },
            [&](const hir::RangePat& r) {
                MatchPair p = pair(MatchPair::Kind::Range);
                p.has_low = r.low.has_value();
                p.has_high = r.high.has_value();
                if (p.has_low) p.low = pattern_value(*r.low, pat.type);
                if (p.has_high) p.high = pattern_value(*r.high, pat.type);
                p.high_inclusive = r.high_inclusive;
                pairs.push_back(std::move(p));
            },
            [&](const hir::SlicePat& s) { add_slice(flat, pairs, id, s, place); },
            [&](const hir::OrPat& o) {
                MatchPair p = pair(MatchPair::Kind::Or);
                for (const hir::PatId alt : o.alts) {
                    FlatPattern f;
                    f.span = hir_.pats[alt].span;
                    add_pattern(f, f.pairs, alt, place);
                    p.alts.push_back(std::move(f));
                }
                pairs.push_back(std::move(p));
            },
        },
        pat.kind);
}

void Builder::add_slice(FlatPattern& flat, std::vector<MatchPair>& pairs, hir::PatId id,
                        const hir::SlicePat& slice, PlaceId place) {
    const hir::Pat& pat = hir_.pats[id];
    const uint64_t front = slice.prefix.size();
    const uint64_t back = slice.suffix.size();
    const auto* array = types_.as<ty::Array>(pat.type);
    const auto* array_length = array != nullptr ? types_.as<ty::ConstValue>(array->len) : nullptr;
    MatchPair test{};
    test.kind = MatchPair::Kind::Slice;
    test.place = place;
    test.span = pat.span;
    test.type = pat.type;
    test.length = front + back;
    test.variable = slice.has_rest;
    const bool needs_test = array == nullptr && !(slice.has_rest && test.length == 0);
    std::vector<MatchPair>& to = needs_test ? test.subpairs : pairs;

    const auto element = [&](hir::PatId sub, uint64_t offset, bool from_end) {
        uint64_t min_length = front + back;
        if (array_length != nullptr) {
            // The positions in an array are known.
            if (from_end) offset = array_length->bits - offset;
            from_end = false;
            min_length = array_length->bits;
        }
        add_pattern(flat, to, sub,
                    body_.places.project(place, proj::ConstantIndex{offset, min_length, from_end},
                                         hir_.pats[sub].type));
    };
    for (uint64_t i = 0; i < front; ++i) element(slice.prefix[i], i, false);
    if (slice.slice.valid() && !std::holds_alternative<hir::WildPat>(hir_.pats[slice.slice].kind)) {
        const bool from_end = array_length == nullptr;
        const uint64_t until = from_end ? back : array_length->bits - back;
        add_pattern(flat, to, slice.slice,
                    body_.places.project(place, proj::Subslice{front, until, from_end},
                                         hir_.pats[slice.slice].type));
    }
    // As rustc has it, and as the order of drops shows: what follows the rest, the last first.
    for (uint64_t i = back; i-- > 0;) element(slice.suffix[i], back - i, true);
    if (needs_test) pairs.push_back(std::move(test));
}

// `b"ab"` as a pattern is `[97, 98]`, behind a reference.
void Builder::add_byte_string(std::vector<MatchPair>& pairs, hir::PatId id, PlaceId place,
                              Symbol bytes) {
    const hir::Pat& pat = hir_.pats[id];
    if (types_.is<ty::Ref>(pat.type)) place = deref(place);
    const TypeId type = body_.places[place].type;
    const std::string_view text = program_.symbols.text(bytes);
    MatchPair test{};
    test.kind = MatchPair::Kind::Slice;
    test.place = place;
    test.span = pat.span;
    test.type = type;
    test.length = text.size();
    std::vector<MatchPair> elements;
    for (uint64_t i = 0; i < text.size(); ++i) {
        MatchPair p{};
        p.kind = MatchPair::Kind::Constant;
        p.place =
            body_.places.project(place, proj::ConstantIndex{i, text.size(), false}, types_.u8);
        p.span = pat.span;
        p.type = types_.u8;
        p.low = pattern_value(hir::IntConst{static_cast<unsigned char>(text[i])}, types_.u8);
        elements.push_back(std::move(p));
    }
    if (types_.is<ty::Slice>(type)) {
        test.subpairs = std::move(elements);
        pairs.push_back(std::move(test));
    } else {
        for (MatchPair& p : elements) pairs.push_back(std::move(p));
    }
}

}  // namespace fleck::mir
