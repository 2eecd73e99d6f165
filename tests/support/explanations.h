// The explanations of interp/cli/explain, taken apart: each code with the program that shows it.
#pragma once

#include <filesystem>
#include <vector>

#include "tests/support/golden_file.h"

namespace fleck::tests {

// One program for each explanation; its name is the code and its stage `explain`. The files do not
// exist. An explanation has a title, one program, why the rule is there, and the way out: one that
// lacks a part is an exception.
[[nodiscard]] std::vector<GoldenFile> read_explanations(const std::filesystem::path& folder);

// The code of a row of level Warning: a program may provoke it and be accepted.
[[nodiscard]] bool is_warning_code(const std::string& code);

}  // namespace fleck::tests
