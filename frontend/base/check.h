// FLECK_CHECK: for conditions that only a bug in Fleck itself can break. It is on in every build;
// it prints where and what, and aborts. Wrong programs go to a DiagSink, program faults to
// rt::TrapOr; neither ever comes here.
#pragma once

namespace fleck {

[[noreturn]] void check_failed(const char* file, int line, const char* condition,
                               const char* message);

}  // namespace fleck

#define FLECK_CHECK(condition, message) \
    ((condition) ? void(0) : ::fleck::check_failed(__FILE__, __LINE__, #condition, message))
#define FLECK_UNREACHABLE() ::fleck::check_failed(__FILE__, __LINE__, "unreachable", "")
