// Runs another program and collects what it wrote. For tests only.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace fleck::tests {

struct Finished {
    int exit = 0;  // 128 + N when signal N ended it
    bool timed_out = false;
    std::string out, err;
};

// argv[0] is looked for on the PATH unless it has a slash. RUST_BACKTRACE is 0 and NO_COLOR set for
// the program. A program that cannot be started ends with 127, as in a shell.
[[nodiscard]] Finished run_process(const std::vector<std::string>& argv,
                                   const std::filesystem::path& directory,
                                   std::chrono::seconds limit = std::chrono::seconds(60));

// A new empty folder, removed with all that is in it.
class TempDir {
  public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace fleck::tests
