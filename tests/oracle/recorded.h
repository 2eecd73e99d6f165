// Answers of rustc on disk, so that programs which did not change need not be compiled again, and
// so that there is something to compare with where rustc is missing. One JSON file for each folder
// of programs; each answer goes with a hash of its program, and answers for that program only.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "tests/support/answer.h"

namespace fleck::tests {

class RecordedAnswers {
  public:
    // A file that does not exist holds no answers.
    explicit RecordedAnswers(std::filesystem::path path);
    [[nodiscard]] std::optional<Answer> find(const GoldenFile& file) const;
    void put(const GoldenFile& file, const Answer& answer);
    // Names of programs with an answer, whether it still holds or not.
    [[nodiscard]] std::set<std::string> names() const;
    void forget(const std::string& name) { entries_.erase(name); }
    void save() const;

  private:
    struct Entry {
        std::string hash;
        Answer answer;
    };
    std::filesystem::path path_;
    std::map<std::string, Entry> entries_;
};

}  // namespace fleck::tests
