// The items that all generated programs use: types that own, borrow and print when they are
// dropped, and functions whose signatures connect lifetimes in different ways.
#pragma once

#include <string>

namespace fleck::generate {

extern const std::string kItems;

}  // namespace fleck::generate
