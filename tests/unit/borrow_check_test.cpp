#include "frontend/borrowck/borrow_check.h"

#include <gtest/gtest.h>

#include "frontend/base/render.h"
#include "frontend/borrowck/loan_view.h"
#include "frontend/compile.h"

namespace fleck {
namespace {

// Bodies of the prelude are not looked at before a program needs them; they must pass all the same.
TEST(BorrowCheck, PreludePasses) {
    Compilation compilation("main.rs", "fn main() {}\n");
    Program& program = *compilation.program();
    RegionFacts facts(program);
    DiagSink diags;
    size_t bodies = 0;
    for (const BodyOwner& owner : program.bodies_of(CrateId::Std)) {
        if (compilation.hir(owner) == nullptr) continue;
        check_borrows(facts, program, compilation.built_mir(owner), {}, diags);
        ++bodies;
    }
    EXPECT_GT(bodies, 1000u);
    EXPECT_EQ(render(compilation.diags(), compilation.sources(), {DiagFormat::Short}), "");
    EXPECT_EQ(render(diags, compilation.sources(), {DiagFormat::Short}), "");
}

BodyView view_of_main(const std::string& text) {
    Compilation compilation("main.rs", text);
    RegionFacts facts(*compilation.program());
    return view_loans(facts, *compilation.program(),
                      compilation.built_mir(compilation.program()->main_fn()));
}

TEST(LoanView, BorrowReachesToItsLastUse) {
    const BodyView view = view_of_main(
        "fn main() {\n"
        "    let mut s = String::new();\n"
        "    let r = &s;\n"
        "    r.len();\n"
        "    s.push('a');\n"
        "}\n");
    ASSERT_FALSE(view.borrows.empty());
    EXPECT_EQ(view.borrows[0].place, "s");
    EXPECT_EQ(view.borrows[0].holder, "r");
    EXPECT_EQ(view.borrows[0].from, 3u);
    EXPECT_EQ(view.borrows[0].to, 4u);
}

TEST(LoanView, SharedBorrowTakesWritingAndOwning) {
    const BodyView view = view_of_main(
        "fn main() {\n"
        "    let mut s = String::new();\n"
        "    let r = &s;\n"
        "    r.len();\n"
        "    s.push('a');\n"
        "}\n");
    for (const PermissionChange& c : view.changes) {
        if (c.place != "s" || c.line != 3) continue;
        EXPECT_TRUE(c.before.read && c.before.write && c.before.own);
        EXPECT_TRUE(c.after.read && !c.after.write && !c.after.own);
        return;
    }
    FAIL() << "line 3 changes nothing";
}

}  // namespace
}  // namespace fleck
