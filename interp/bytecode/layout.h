// Where the bytes of a value lie: size, alignment, field offsets, tags and niches of closed types,
// exactly as rustc lays them out on x86-64. In: closed, normalised types. Out: Layouts, cached.
//
//     struct S { a: u8, b: u32 }        // 8 bytes: b at 0, a at 4
//     Option<Box<i32>>                  // 8 bytes: None is the null pointer
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "interp/bytecode/source.h"

namespace fleck::vm {

using u128 = unsigned __int128;

// No value is larger, as in rustc; what is said to be larger counts as this large.
inline constexpr uint64_t kLargestValue = uint64_t{1} << 61;

// Bit patterns that a scalar inside of a type never has. `start..=end` are the valid ones, and may
// wrap around.
struct Niche {
    uint64_t offset = 0;
    uint32_t size = 0;  // in bytes
    u128 start = 0, end = 0;

    [[nodiscard]] u128 max() const { return size >= 16 ? ~u128{0} : (u128{1} << (size * 8)) - 1; }
    [[nodiscard]] u128 available() const { return (start - end - 1) & max(); }
};

struct VariantLayout {
    std::vector<uint64_t> offsets;  // of the fields, in declaration order
    uint64_t size = 0;
};

struct Layout {
    uint64_t size = 0;  // of an unsized type: of what stands before its tail
    uint64_t align = 1;
    bool sized = true;
    bool uninhabited = false;
    std::optional<Niche> niche;  // the largest one

    // How an enum tells its variants apart.
    enum class Tag : uint8_t {
        None,    // no enum, or only `single` can occur
        Direct,  // the tag holds the discriminant
        Niche,   // the tag holds `niche_start + (v - niche_first)` for variants niche_first ..=
                 // niche_last, and anything else for `untagged`
    } tag = Tag::None;
    uint32_t single = 0;
    uint64_t tag_offset = 0;
    uint32_t tag_size = 0;
    bool tag_signed = false;
    uint32_t untagged = 0, niche_first = 0, niche_last = 0;
    u128 niche_start = 0;

    std::vector<VariantLayout> variants;  // one for structs, tuples
};

// What a pointer to a type carries beside the address.
enum class Metadata : uint8_t { None, Length, VTable };

class Layouts {
  public:
    explicit Layouts(CodeSource& source) : source_(source) {}

    const Layout& of(TypeId type);
    [[nodiscard]] uint64_t size(TypeId type) { return of(type).size; }
    [[nodiscard]] uint64_t align(TypeId type) { return of(type).align; }
    // Closed types of the fields of a variant (of a tuple's elements too).
    const std::vector<TypeId>& fields(TypeId type, uint32_t variant = 0);
    [[nodiscard]] uint64_t offset(TypeId type, uint32_t variant, uint32_t field) {
        return of(type).variants[variant].offsets[field];
    }
    // Of pointers to `pointee`: follows the last field of a struct.
    Metadata metadata(TypeId pointee);

  private:
    Layout compute(TypeId type);
    Layout scalar(uint32_t size, u128 start, u128 end) const;
    Layout pointer(TypeId pointee, bool nonnull);
    Layout adt(TypeId type, const ty::Adt& a);
    Layout enumeration(TypeId type, const Adt& def);

    CodeSource& source_;
    std::unordered_map<TypeId, std::unique_ptr<Layout>> cache_;
    std::unordered_map<uint64_t, std::unique_ptr<std::vector<TypeId>>> fields_;
};

}  // namespace fleck::vm
