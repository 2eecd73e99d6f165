#include "interp/vm/const_tree.h"

#include "interp/vm/inspector.h"

namespace fleck::vm {

namespace {

constexpr size_t kMaxParts = 10'000;

class TreeReader {
  public:
    TreeReader(Lowering& lowering, const rt::Memory& memory)
        : lowering_(lowering), types_(lowering.types), memory_(memory) {}

    std::optional<ConstTree> read(TypeId type, uint64_t at) {
        if (++parts_ > kMaxParts) return std::nullopt;
        if (types_.is<ty::Int>(type) || types_.is<ty::Float>(type) || types_.is<ty::Bool>(type) ||
            types_.is<ty::Char>(type))
            return ConstTree{type, word(at, lowering_.layouts.size(type))};
        if (const auto* r = types_.as<ty::Ref>(type)) return reference(type, r->target, at);
        if (const auto* a = types_.as<ty::Array>(type))
            return elements(type, a->elem, at, types_.as<ty::ConstValue>(a->len)->bits);
        if (types_.is<ty::Tuple>(type)) return fields(type, 0, at);
        const auto* adt = types_.as<ty::Adt>(type);
        if (adt == nullptr) return std::nullopt;
        const Adt& def = lowering_.source.adt(adt->def);
        if (def.kind != AdtKind::Enum) return fields(type, 0, at);
        const Layout& l = lowering_.layouts.of(type);
        const auto tag = static_cast<uint64_t>(word(at + l.tag_offset, l.tag_size));
        return fields(type, variant_of_tag(l, def, tag), at);
    }

  private:
    Lowering& lowering_;
    Types& types_;
    const rt::Memory& memory_;
    size_t parts_ = 0;

    unsigned __int128 word(uint64_t at, uint64_t size) const {
        unsigned __int128 bits = 0;
        for (uint64_t i = size; i-- > 0;)
            bits = bits << 8 | memory_.load<uint8_t>(rt::to_address(at + i));
        return bits;
    }

    std::optional<ConstTree> reference(TypeId type, TypeId target, uint64_t at) {
        const auto to = static_cast<uint64_t>(word(at, 8));
        const auto length = [&] { return static_cast<uint64_t>(word(at + 8, 8)); };
        std::optional<ConstTree> inside;
        if (target == types_.str) {
            std::string text;
            for (uint64_t i = 0; i < length(); ++i)
                text += memory_.load<char>(rt::to_address(to + i));
            inside = ConstTree{target, std::move(text)};
        } else if (const auto* slice = types_.as<ty::Slice>(target)) {
            inside = elements(target, slice->elem, to, length());
        } else if (lowering_.layouts.metadata(target) == Metadata::None) {
            inside = read(target, to);
        }
        if (!inside) return std::nullopt;
        return ConstTree{type, ConstTree::Branch{0, {std::move(*inside)}}};
    }

    std::optional<ConstTree> elements(TypeId type, TypeId elem, uint64_t at, uint64_t count) {
        ConstTree::Branch branch;
        for (uint64_t i = 0; i < count; ++i) {
            std::optional<ConstTree> part = read(elem, at + i * lowering_.layouts.size(elem));
            if (!part) return std::nullopt;
            branch.parts.push_back(std::move(*part));
        }
        return ConstTree{type, std::move(branch)};
    }

    std::optional<ConstTree> fields(TypeId type, uint32_t variant, uint64_t at) {
        ConstTree::Branch branch{variant, {}};
        const std::vector<TypeId> of = lowering_.layouts.fields(type, variant);
        for (uint32_t i = 0; i < of.size(); ++i) {
            std::optional<ConstTree> part =
                read(of[i], at + lowering_.layouts.offset(type, variant, i));
            if (!part) return std::nullopt;
            branch.parts.push_back(std::move(*part));
        }
        return ConstTree{type, std::move(branch)};
    }
};

}  // namespace

std::optional<ConstTree> const_tree(Lowering& lowering, const rt::Memory& memory, TypeId type,
                                    rt::Address address) {
    return TreeReader(lowering, memory).read(type, address);
}

}  // namespace fleck::vm
