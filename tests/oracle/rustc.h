// The oracle: what the real compiler says of a program and what the program then does.
#pragma once

#include <optional>
#include <string>

#include "tests/support/answer.h"

namespace fleck::tests {

// The compiler itself, not the shim that rustup puts on the path; nothing where there is none.
[[nodiscard]] std::optional<std::string> find_rustc();

// A full build with `--edition 2021` (some lints come late), then a run.
[[nodiscard]] Answer ask_rustc(const std::string& rustc, const std::string& file_name,
                               const std::string& program);

}  // namespace fleck::tests
