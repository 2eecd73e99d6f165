// Test cases that exist because a file exists: registers them with GoogleTest.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <string>

namespace fleck::tests {

class FileCase : public testing::Test {
  public:
    explicit FileCase(std::function<void()> body) : body_(std::move(body)) {}
    void TestBody() override { body_(); }

  private:
    std::function<void()> body_;
};

// An exception that leaves `body` fails the case.
inline void add_case(const std::string& suite, const std::string& name,
                     std::function<void()> body) {
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
