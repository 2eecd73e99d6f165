#include "frontend/base/diagnostic.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <tuple>

namespace fleck {

void check_failed(const char* file, int line, const char* condition, const char* message) {
    fmt::print(stderr, "fleck: internal error at {}:{}: {} ({})\n", file, line, message, condition);
    std::abort();
}

namespace {

constexpr std::array kRows = {
#define FLECK_DIAG(stage, name, code, level, message) \
    DiagRow{DiagStage::stage, #name, code, Level::level, message},
#include "frontend/base/diagnostics.def"
#undef FLECK_DIAG
};

}  // namespace

const DiagRow& diag_row(Diag d) { return kRows[static_cast<size_t>(d)]; }
size_t diag_count() { return kRows.size(); }

Diagnostic& DiagSink::add(Diag id, Span span, std::string message) {
    if (diag_row(id).level == Level::Error) ++errors_;
    all_.push_back(Diagnostic{id, diag_row(id).level, span, std::move(message), {}, {}, {}, {}});
    return all_.back();
}

void DiagSink::count_errors() {
    errors_ = static_cast<size_t>(std::count_if(
        all_.begin(), all_.end(), [](const Diagnostic& d) { return d.level == Level::Error; }));
}

void DiagSink::sort_and_dedup() {
    const auto key = [](const Diagnostic& d) { return std::tuple(d.span.begin, d.span.end, d.id); };
    std::stable_sort(all_.begin(), all_.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    all_.erase(
        std::unique(all_.begin(), all_.end(),
                    [&](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); }),
        all_.end());
    count_errors();
}

}  // namespace fleck
