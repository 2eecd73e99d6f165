// What the fuzzer and the replay of its finds do with an input.
#pragma once

#include <string>

namespace fleck::tests {

// Takes `text` as far as it goes: checks it, renders what there is to say in every format, dumps,
// draws loans and permissions, and, if it is a program, runs it twice within small limits, narrated
// and not. Aborts when the two runs disagree; everything else that is wrong is for the sanitizers,
// and for FLECK_UNREACHABLE, to find.
void take_whole_way(const std::string& text);

}  // namespace fleck::tests
