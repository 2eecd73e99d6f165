// What was found once stays found: every file of tests/fuzz/corpus goes the whole way again.
//
//     fleck_fuzz_corpus FOLDER [flags of GoogleTest]
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/fuzz/whole_way.h"

namespace fleck::tests {

namespace {

class Replay : public testing::Test {
  public:
    explicit Replay(std::filesystem::path path) : path_(std::move(path)) {}
    void TestBody() override {
        std::ifstream file(path_, std::ios::binary);
        ASSERT_TRUE(file) << path_;
        take_whole_way({std::istreambuf_iterator<char>(file), {}});
    }

  private:
    std::filesystem::path path_;
};

}  // namespace

}  // namespace fleck::tests

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (argc != 2) return 2;
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
        ++found;
        testing::RegisterTest(
            "fuzz", entry.path().filename().c_str(), nullptr, nullptr, __FILE__, __LINE__,
            [path = entry.path()]() -> testing::Test* { return new fleck::tests::Replay(path); });
    }
    if (found == 0) return 2;
    return RUN_ALL_TESTS();
}
