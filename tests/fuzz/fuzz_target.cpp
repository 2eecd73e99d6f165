// What libFuzzer calls: https://llvm.org/docs/LibFuzzer.html.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

#include "tests/fuzz/mutate.h"
#include "tests/fuzz/whole_way.h"

namespace {

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
