// Test cases that exist because a file exists: registers them with GoogleTest.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <string>

namespace fleck::tests {

class FileCase : public testing::Test {
  public:
    explicit FileCase(std::function<void()> body) : body_(std::move(body)) {}
    void TestBody() override { body_(); }

  private:
    std::function<void()> body_;
};

// Cases that are known to fail: tests/pending.txt, one `suite.name` a line. They are skipped, and
// run with FLECK_PENDING=1.
inline std::set<std::string>& pending_cases() {
    static std::set<std::string> cases;
    return cases;
}

inline void read_pending(const std::filesystem::path& repository) {
    const char* run_them = std::getenv("FLECK_PENDING");
    if (run_them != nullptr && std::string_view(run_them) == "1") return;
    std::ifstream in(repository / "tests/pending.txt");
    for (std::string line; std::getline(in, line);) pending_cases().insert(line);
}

// An exception that leaves `body` fails the case.
inline void add_case(const std::string& suite, const std::string& name,
                     std::function<void()> body) {
    if (pending_cases().contains(suite + "." + name)) body = [] { GTEST_SKIP() << "pending"; };
    testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [body = std::move(body)]() -> testing::Test* {
                              return new FileCase(body);  // GoogleTest deletes it
                          });
}

// Does the environment ask to rewrite expected outputs and recorded answers?
inline bool blessing() {
    const char* value = std::getenv("FLECK_BLESS");
    return value != nullptr && std::string_view(value) == "1";
}

}  // namespace fleck::tests
