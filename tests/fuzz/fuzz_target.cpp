// What libFuzzer calls: https://llvm.org/docs/LibFuzzer.html. It is linked with objects of g++,
// which reports each basic block that is reached by `-fsanitize-coverage=trace-pc` (GCC's manual,
// "Instrumentation Options"). libFuzzer takes such reports only as counters, so they are counted
// here, where it looks for counters of one's own.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include "tests/fuzz/mutate.h"
#include "tests/fuzz/whole_way.h"

namespace {

constexpr size_t kCounters = size_t{1} << 18;
__attribute__((section("__libfuzzer_extra_counters"), used)) std::array<uint8_t, kCounters>
    counters;

std::string_view view(const uint8_t* bytes, size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

size_t hand_over(const std::string& text, uint8_t* to, size_t max_size) {
    const size_t size = std::min(text.size(), max_size);
    std::memcpy(to, text.data(), size);
    return size;
}

}  // namespace

extern "C" {

size_t LLVMFuzzerMutate(uint8_t* bytes, size_t size, size_t max_size);

__attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_pc() {
    const auto at = reinterpret_cast<uintptr_t>(__builtin_return_address(0));
    uint8_t& counter = counters[(at ^ at >> 18) % kCounters];
    counter = static_cast<uint8_t>(counter + (counter != UINT8_MAX ? 1 : 0));
}

int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    fleck::tests::take_whole_way(std::string(view(bytes, size)));
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t* bytes, size_t size, size_t max_size, unsigned seed) {
    if (seed % 8 == 0) return LLVMFuzzerMutate(bytes, size, max_size);
    return hand_over(fleck::tests::mutate(view(bytes, size), {}, seed), bytes, max_size);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t* bytes, size_t size, const uint8_t* others,
                                 size_t others_size, uint8_t* out, size_t max_size, unsigned seed) {
    return hand_over(fleck::tests::mutate(view(bytes, size), view(others, others_size), seed), out,
                     max_size);
}
}
