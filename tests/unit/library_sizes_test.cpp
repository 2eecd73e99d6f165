// The table of library types whose size is not rustc's (frontend/std/SIZES.md) is true.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "frontend/compile.h"
#include "interp/vm/run.h"

namespace fleck::vm {

namespace {

struct Row {
    std::string type, size;
};

// | `Option<BTreeMap<i32, i32>>` | 24 | 32 |
std::vector<Row> rows() {
    std::ifstream in(std::string(FLECK_SOURCE_DIR) + "/frontend/std/SIZES.md");
    std::vector<Row> out;
    for (std::string line; std::getline(in, line);) {
        const size_t end = line.find("` | ");
        if (!line.starts_with("| `") || end == std::string::npos) continue;
        const size_t number = end + 4;
        out.push_back(
            {line.substr(3, end - 3), line.substr(number, line.find(' ', number) - number)});
    }
    return out;
}

class Output : public OutputSink {
  public:
    void write(std::string_view text, bool) override { text_ += text; }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    std::string text_;
};

TEST(LibrarySizes, AreThoseOfTheTable) {
    std::string program = "use std::collections::*;\nuse std::hash::RandomState;\nfn main() {\n";
    std::string expected;
    for (const Row& row : rows()) {
        program += fmt::format("println!(\"{0} {{}}\", size_of::<{0}>());\n", row.type);
        expected += fmt::format("{} {}\n", row.type, row.size);
    }
    program += "}\n";
    ASSERT_GT(rows().size(), 10u);
    Compilation compilation("sizes.rs", program);
    ASSERT_TRUE(compilation.ok());
    Output output;
    (void)run_program(compilation, RunOptions{}, output);
    EXPECT_EQ(output.text(), expected);
}

}  // namespace

}  // namespace fleck::vm
