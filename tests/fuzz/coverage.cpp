// g++ reports each basic block that is reached by `-fsanitize-coverage=trace-pc` (GCC's manual,
// "Instrumentation Options"). libFuzzer takes no such reports, but counters of one's own in a
// section that it knows: so the reports are counted there.
#include <cstddef>
#include <cstdint>

namespace {

constexpr size_t kCounters = size_t{1} << 18;
// No std::array: its operator[] would report that it was reached.
__attribute__((section("__libfuzzer_extra_counters"), used)) uint8_t counters[kCounters];

}  // namespace

extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_pc() {
    const auto at = reinterpret_cast<uintptr_t>(__builtin_return_address(0));
    uint8_t& counter = counters[(at ^ at >> 18) % kCounters];
    counter = static_cast<uint8_t>(counter + (counter != UINT8_MAX ? 1 : 0));
}

// Comparisons of floats, of which clang, and so libFuzzer, knows nothing.
extern "C" void __sanitizer_cov_trace_cmpf(float, float) {}
extern "C" void __sanitizer_cov_trace_cmpd(double, double) {}
