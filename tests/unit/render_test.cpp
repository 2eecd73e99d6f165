// How a diagnostic is shown beside the source.
#include "frontend/base/render.h"

#include <gtest/gtest.h>

namespace fleck {
namespace {

std::string shown(const std::string& text, uint32_t begin, uint32_t end) {
    SourceMap sources;
    const FileId file = sources.add("long.rs", text, false);
    const uint32_t base = sources.file(file).base;
    DiagSink diags;
    diags.report(Diag::Syntax, Span{base + begin, base + end}, "wrong");
    return render(diags, sources, RenderOptions{});
}

TEST(Render, ALineOfOrdinaryLengthIsWhole) {
    EXPECT_NE(shown("fn main() {}\n", 3, 7).find("1 | fn main() {}\n  |    ^^^^\n"),
              std::string::npos);
}

TEST(Render, AnEmptyLineStandsBeforeNotesOnly) {
    SourceMap sources;
    const FileId file = sources.add("a.rs", "fn main() {}\n", false);
    const uint32_t base = sources.file(file).base;
    DiagSink diags;
    diags.report(Diag::Syntax, Span{base + 3, base + 7}, "wrong");
    diags.report(Diag::Syntax, Span{base + 3, base + 7}, "wrong too").help("do it right");
    EXPECT_EQ(render(diags, sources, RenderOptions{}),
              "error: wrong\n --> a.rs:1:4\n  |\n1 | fn main() {}\n  |    ^^^^\n\n"
              "error: wrong too\n --> a.rs:1:4\n  |\n1 | fn main() {}\n  |    ^^^^\n  |\n"
              "  = help: do it right\n\n2 errors\n");
}

TEST(Render, OfALongLineTheColumnsAboutTheMarkAreShown) {
    const std::string text = std::string(100'000, 'a') + "MARK" + std::string(100'000, 'b') + "\n";
    const std::string out = shown(text, 100'000, 100'004);
    EXPECT_LT(out.size(), 1000u);
    EXPECT_NE(out.find("1 | ..." + std::string(40, 'a') + "MARK" + std::string(116, 'b') +
                       "...\n  | " + std::string(43, ' ') + "^^^^\n"),
              std::string::npos)
        << out;
}

TEST(Render, AMarkBeyondTheWindowEndsAtIt) {
    const std::string out = shown(std::string(500, 'x') + "\n", 0, 500);
    EXPECT_NE(out.find("1 | " + std::string(160, 'x') + "...\n  | " + std::string(160, '^') + "\n"),
              std::string::npos)
        << out;
}

}  // namespace
}  // namespace fleck
