// What lints say of names beyond ASCII: rustc's, under rustc's names.
//
//     let ﬁ = 1;             // uncommon_codepoints: a letter that is there for old texts only
//     let é = 1;             // non_ascii_idents, where the program asks for it
//     let a = 1, а = 2;      // confusable_idents: the second is a Cyrillic letter
//     let α = 1;             // mixed_script_confusables: no Greek letter that is not like a Latin
#pragma once

#include "frontend/syntax/tokens.h"

namespace fleck::syntax {

void report_names(const Tape& tape, DiagSink& diags);

}  // namespace fleck::syntax
