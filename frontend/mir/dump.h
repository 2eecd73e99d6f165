// MIR as stable text, one statement a line, in the manner of `rustc -Zunpretty=mir`:
//
//     fn f(_1: String) -> usize {
//         let _2: &String;            // r
//         bb0: { ... }
#pragma once

#include <string>

#include "frontend/mir/mir.h"
#include "frontend/sema/program.h"

namespace fleck::mir {

struct DumpOptions {
    bool spans = false;  // `// 3:5-3:9` behind every statement
};

[[nodiscard]] std::string dump(Program& program, const Body& body, DumpOptions options = {});
[[nodiscard]] std::string dump_place(Program& program, const Body& body, PlaceId place);

}  // namespace fleck::mir
