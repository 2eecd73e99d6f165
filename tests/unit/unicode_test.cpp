#include "frontend/base/unicode.h"

#include <gtest/gtest.h>

namespace fleck {
namespace {

TEST(Unicode, PropertiesAtTheEdgesOfTables) {
    EXPECT_TRUE(char_has('a', CharProperty::Alphabetic));
    EXPECT_FALSE(char_has('1', CharProperty::Alphabetic));
    EXPECT_TRUE(char_has(0xe9, CharProperty::Lowercase));     // é
    EXPECT_TRUE(char_has(0x3a9, CharProperty::Uppercase));    // Ω
    EXPECT_TRUE(char_has(0xbd, CharProperty::Numeric));       // ½
    EXPECT_FALSE(char_has(0x301, CharProperty::Printable));   // combining acute
    EXPECT_FALSE(char_has(0x200b, CharProperty::Printable));  // zero width space
    EXPECT_TRUE(char_has(0x65e5, CharProperty::Alphabetic));  // 日
    EXPECT_FALSE(char_has(0x10ffff, CharProperty::Printable));
    EXPECT_FALSE(char_has(0, CharProperty::Printable));
}

TEST(Unicode, CaseCanGrow) {
    EXPECT_EQ(map_case('q', true).chars[0], 'Q');
    EXPECT_EQ(map_case(0xe9, true).chars[0], 0xc9u);  // é É
    EXPECT_EQ(map_case(0x101, true).chars[0], 0x100u);
    EXPECT_EQ(map_case(0x100, true).chars[0], 0x100u);
    const CaseMapping sharp = map_case(0xdf, true);  // ß SS
    EXPECT_EQ(sharp.count, 2u);
    EXPECT_EQ(sharp.chars[1], 'S');
    EXPECT_EQ(map_case(0xfb03, true).count, 3u);  // ffi
    EXPECT_EQ(map_case(0x130, false).count, 2u);  // İ
}

}  // namespace
}  // namespace fleck
