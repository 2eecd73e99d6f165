// The items that all generated programs use: types that own, borrow and print when they are
// dropped, and functions whose signatures connect lifetimes in different ways. They stand in front
// of the generated functions that became a golden program, tests/golden/borrow/bad_generated.rs.
#pragma once

#include <string>
#include <string_view>

namespace fleck::generate {

extern const std::string_view kGeneratedGolden;
extern const std::string kItems;

}  // namespace fleck::generate
