#include "frontend/sema/pattern_ctor.h"

#include <algorithm>

namespace fleck {

namespace {

struct IntShape {
    unsigned bits;
    bool is_signed;
    bool open_ended;  // usize, isize
};
IntShape int_shape(const Types& types, TypeId type) {
    if (const auto* i = types.as<ty::Int>(type))
        return {bit_width(i->kind), is_signed(i->kind),
                i->kind == IntTy::Usize || i->kind == IntTy::Isize};
    if (types.is<ty::Char>(type)) return {32, false, false};
    return {1, false, false};  // bool
}

U128 mask(unsigned bits) { return bits == 128 ? ~U128{0} : (U128{1} << bits) - 1; }

}  // namespace

bool ctor_covers(const Ctor& head, const Ctor& value) {
    switch (head.kind) {
        case Ctor::Kind::Wild:
            return true;
        case Ctor::Kind::Missing:
            return false;
        case Ctor::Kind::Single:
            return value.kind == Ctor::Kind::Single;
        case Ctor::Kind::Variant:
            return value.kind == Ctor::Kind::Variant && head.variant == value.variant;
        case Ctor::Kind::Range:
            return value.kind == Ctor::Kind::Range && head.low <= value.low &&
                   value.high <= head.high;
        case Ctor::Kind::Str:
            return value.kind == Ctor::Kind::Str && head.text == value.text;
        case Ctor::Kind::Slice: {
            if (value.kind != Ctor::Kind::Slice) return false;
            const uint32_t head_len = head.prefix + head.suffix;
            const uint32_t len = value.prefix + value.suffix;
            if (head.rest) return len >= head_len;
            return !value.rest && len == head_len;
        }
        case Ctor::Kind::Opaque:
            return value.kind == Ctor::Kind::Opaque && head.opaque == value.opaque;
    }
    FLECK_UNREACHABLE();
}

bool same_ctor(const Ctor& a, const Ctor& b) { return ctor_covers(a, b) && ctor_covers(b, a); }

U128 ordered(const Types& types, U128 bits, TypeId type) {
    const IntShape s = int_shape(types, type);
    U128 v = bits & mask(s.bits);
    if (s.is_signed) v = (v ^ (U128{1} << (s.bits - 1)));
    if (s.is_signed && s.open_ended) v += 1;
    return v;
}

std::vector<std::pair<U128, U128>> int_domain(const Types& types, TypeId type) {
    if (types.is<ty::Char>(type)) return {{0, 0xD7FF}, {0xE000, 0x10FFFF}};
    const IntShape s = int_shape(types, type);
    if (s.open_ended) return {{0, mask(s.bits) + (s.is_signed ? 2 : 1)}};
    return {{0, mask(s.bits)}};
}

bool is_int_like(const Types& types, TypeId type) {
    return types.is<ty::Int>(type) || types.is<ty::Char>(type) || types.is<ty::Bool>(type);
}

namespace {

class WitnessPrinter {
  public:
    explicit WitnessPrinter(Program& program) : program_(program) {}

    std::string print(const Witness& w) const {
        switch (w.ctor.kind) {
            case Ctor::Kind::Wild:
            case Ctor::Kind::Missing:
            case Ctor::Kind::Opaque:
                return "_";
            case Ctor::Kind::Range:
                return print_range(w.ctor, w.type);
            case Ctor::Kind::Str:
                return fmt::format("\"{}\"", program_.symbols.text(w.ctor.text));
            case Ctor::Kind::Slice:
                return print_slice(w);
            case Ctor::Kind::Single:
            case Ctor::Kind::Variant:
                return print_product(w);
        }
        FLECK_UNREACHABLE();
    }

  private:
    Program& program_;

    std::string print_int(U128 value, TypeId type) const {
        if (program_.types.is<ty::Bool>(type)) return value != 0 ? "true" : "false";
        if (program_.types.is<ty::Char>(type)) {
            const auto c = static_cast<uint32_t>(value);
            return c >= 0x20 && c < 0x7f && c != '\'' && c != '\\'
                       ? fmt::format("'{}'", static_cast<char>(c))
                       : fmt::format("'\\u{{{:x}}}'", c);
        }
        const IntShape s = int_shape(program_.types, type);
        const std::string_view ty_name = name(program_.types.as<ty::Int>(type)->kind);
        const auto domain = int_domain(program_.types, type).front();
        const U128 below = s.open_ended && s.is_signed ? 1 : 0;
        if (s.is_signed && value <= domain.first + below) return fmt::format("{}::MIN", ty_name);
        if (value >= domain.second - (s.open_ended ? 1 : 0)) return fmt::format("{}::MAX", ty_name);
        if (!s.is_signed) return fmt::format("{}", value);
        const U128 zero = (U128{1} << (s.bits - 1)) + below;
        return value >= zero ? fmt::format("{}", value - zero) : fmt::format("-{}", zero - value);
    }

    std::string print_range(const Ctor& c, TypeId type) const {
        if (c.low == c.high &&
            !(program_.types.is<ty::Int>(type) && int_shape(program_.types, type).open_ended &&
              c.high == int_domain(program_.types, type).front().second))
            return print_int(c.low, type);
        if (program_.types.is<ty::Int>(type) && int_shape(program_.types, type).open_ended &&
            c.high == int_domain(program_.types, type).front().second)
            return print_int(c.low, type) + "..";
        return print_int(c.low, type) + "..=" + print_int(c.high, type);
    }

    std::string print_list(const std::vector<Witness>& list) const {
        std::string s;
        for (const Witness& w : list) s += (s.empty() ? "" : ", ") + print(w);
        return s;
    }

    std::string print_slice(const Witness& w) const {
        std::vector<std::string> parts;
        for (const Witness& f : w.fields) parts.push_back(print(f));
        if (w.ctor.rest) parts.insert(parts.begin() + w.ctor.prefix, "..");
        return fmt::format("[{}]", fmt::join(parts, ", "));
    }

    std::string print_product(const Witness& w) const {
        const Types& types = program_.types;
        if (const auto* t = types.as<ty::Tuple>(w.type))
            return fmt::format("({}{})", print_list(w.fields),
                               types.list(t->elems).size() == 1 ? "," : "");
        if (types.is<ty::Ref>(w.type)) return "&" + print_list(w.fields);
        const auto* adt = types.as<ty::Adt>(w.type);
        if (adt == nullptr) return "_";
        const Adt& def = program_.adt(adt->def);
        const Variant& v = def.variants[w.ctor.variant];
        std::string path(program_.symbols.text(def.name));
        const std::string_view variant_name = program_.symbols.text(v.name);
        if (def.kind == AdtKind::Enum) {
            // `Some` and its like are written without their enum, as they stand in the prelude.
            const bool short_name = def.attrs.lang.valid();
            path =
                short_name ? std::string(variant_name) : fmt::format("{}::{}", path, variant_name);
        }
        switch (v.ctor) {
            case ast::CtorKind::Unit:
                return path;
            case ast::CtorKind::Tuple:
                return fmt::format("{}({})", path, print_list(w.fields));
            case ast::CtorKind::Struct:
                break;
        }
        const bool all_wild = std::all_of(w.fields.begin(), w.fields.end(), [](const Witness& f) {
            return f.ctor.kind == Ctor::Kind::Wild;
        });
        if (all_wild) return path + (w.fields.empty() ? " {}" : " { .. }");
        std::vector<std::string> parts;
        for (size_t i = 0; i < w.fields.size() && i < v.fields.size(); ++i)
            parts.push_back(
                fmt::format("{}: {}", program_.symbols.text(v.fields[i].name), print(w.fields[i])));
        return fmt::format("{} {{ {} }}", path, fmt::join(parts, ", "));
    }
};

}  // namespace

bool variant_is_empty(Program& program, const ty::Adt& adt, uint32_t variant, int depth) {
    const TypeListId args = adt.args;
    for (const Field& f : program.adt(adt.def).variants[variant].fields)
        if (is_empty(program, program.types.subst(f.type, args), depth + 1)) return true;
    return false;
}

bool is_empty(Program& program, TypeId type, int depth) {
    const Types& types = program.types;
    if (depth > 8) return false;
    if (types.is<ty::Never>(type)) return true;
    if (const auto* t = types.as<ty::Tuple>(type)) {
        const std::vector<TypeId> elems = types.list(t->elems);
        return std::any_of(elems.begin(), elems.end(),
                           [&](TypeId e) { return is_empty(program, e, depth + 1); });
    }
    if (const auto* a = types.as<ty::Array>(type)) {
        const auto* n = types.as<ty::ConstValue>(a->len);
        return n != nullptr && n->bits != 0 && is_empty(program, a->elem, depth + 1);
    }
    const auto* found = types.as<ty::Adt>(type);
    if (found == nullptr) return false;
    const ty::Adt adt = *found;
    const Adt& def = program.adt(adt.def);
    if (def.kind == AdtKind::Struct && def.ast.crate == CrateId::Std) return false;
    for (uint32_t v = 0; v < def.variants.size(); ++v)
        if (!variant_is_empty(program, adt, v, depth)) return false;
    return true;
}

std::string witness_text(Program& program, const Witness& witness) {
    return WitnessPrinter(program).print(witness);
}

}  // namespace fleck
