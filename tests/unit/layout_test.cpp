// Layouts against what rustc 1.95 on x86-64 prints with -Zprint-type-sizes.
#include "interp/bytecode/layout.h"

#include <gtest/gtest.h>

#include "tests/unit/fake_source.h"

namespace fleck::vm {
namespace {

class LayoutTest : public testing::Test {
  protected:
    FakeSource source_;
    Layouts layouts_{source_};
    Types& t_ = source_.types_;

    TypeId make_struct(std::vector<TypeId> fields) {
        return source_.type_of(source_.add_struct("S", std::move(fields)));
    }
    TypeId make_enum(std::vector<std::vector<TypeId>> variants) {
        return source_.type_of(source_.add_enum("E", std::move(variants)));
    }
    TypeId u16() { return t_.int_type(IntTy::U16); }
    TypeId option(TypeId of) { return make_enum({{}, {of}}); }
    std::vector<uint64_t> offsets(TypeId type, uint32_t variant = 0) {
        return layouts_.of(type).variants[variant].offsets;
    }
};

TEST_F(LayoutTest, LargestAlignmentComesFirst) {
    const TypeId s = make_struct({t_.u8, t_.u32, u16()});
    EXPECT_EQ(layouts_.size(s), 8u);
    EXPECT_EQ(offsets(s), (std::vector<uint64_t>{6, 0, 4}));
}

TEST_F(LayoutTest, TheLastElementOfATupleStaysLast) {
    const TypeId tuple = t_.tuple({t_.u8, t_.u32, t_.u8});
    EXPECT_EQ(layouts_.size(tuple), 8u);
    EXPECT_EQ(offsets(tuple), (std::vector<uint64_t>{4, 0, 5}));
}

TEST_F(LayoutTest, NoneIsTheNullPointer) {
    const TypeId o = option(t_.ref(t_.i32, false));
    EXPECT_EQ(layouts_.size(o), 8u);
    EXPECT_EQ(layouts_.of(o).tag, Layout::Tag::Niche);
    EXPECT_EQ(layouts_.of(o).niche_start, u128{0});
    EXPECT_EQ(layouts_.of(o).untagged, 1u);
}

TEST_F(LayoutTest, SlicesAndStringsHaveWidePointers) {
    EXPECT_EQ(layouts_.size(t_.ref(t_.slice(t_.i32), false)), 16u);
    EXPECT_EQ(layouts_.size(option(t_.ref(t_.str, false))), 16u);
    EXPECT_EQ(layouts_.metadata(t_.str), Metadata::Length);
}

TEST_F(LayoutTest, TagsAreAsWideAsTheFirstField) {
    EXPECT_EQ(layouts_.size(option(t_.i32)), 8u);
    EXPECT_EQ(layouts_.of(option(t_.i32)).tag_size, 4u);
    EXPECT_EQ(layouts_.size(option(t_.u64)), 16u);
    EXPECT_EQ(layouts_.size(option(t_.u8)), 2u);
}

TEST_F(LayoutTest, NestedOptionsUseUpTheNichesOfBoolAndChar) {
    const TypeId once = option(t_.boolean), twice = option(once);
    EXPECT_EQ(layouts_.size(once), 1u);
    EXPECT_EQ(layouts_.size(twice), 1u);
    EXPECT_EQ(layouts_.of(once).niche_start, u128{2});
    EXPECT_EQ(layouts_.of(twice).niche_start, u128{3});
    EXPECT_EQ(layouts_.size(option(t_.character)), 4u);
}

TEST_F(LayoutTest, SmallVariantsFitBesideTheNiche) {
    // enum E { A(&u8, u32), B(u32), C }: the niche is the reference, B's u32 goes behind it.
    const TypeId e = make_enum({{t_.ref(t_.u8, false), t_.u32}, {t_.u32}, {}});
    EXPECT_EQ(layouts_.size(e), 16u);
}

TEST_F(LayoutTest, UninhabitedVariantsTakeNoRoom) {
    EXPECT_EQ(layouts_.size(make_enum({{t_.u32}, {t_.never}})), 4u);
    EXPECT_EQ(layouts_.size(make_enum({})), 0u);
    EXPECT_EQ(layouts_.size(make_enum({{}})), 0u);
}

TEST_F(LayoutTest, Arrays) {
    EXPECT_EQ(layouts_.size(t_.array(t_.u32, 5)), 20u);
    EXPECT_EQ(layouts_.align(t_.array(t_.u32, 5)), 4u);
    EXPECT_EQ(layouts_.size(option(t_.array(t_.boolean, 3))), 3u);
}

}  // namespace
}  // namespace fleck::vm
