// The text of a typed body, for `fleck dump --stage=hir` and tests: Rust-like, with every
// adjustment written out and no type left to guess.
//
//     let v: Vec<i32> = Vec::<i32>::new();
//     Vec::<i32>::push(&auto two_phase v, 5_i32);
#pragma once

#include <string>

#include "frontend/sema/hir.h"
#include "frontend/sema/program.h"

namespace fleck {

[[nodiscard]] std::string dump_hir(Program& program, const hir::Body& body);

}  // namespace fleck
