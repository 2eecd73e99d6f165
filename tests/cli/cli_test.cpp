// The command line as a shell sees it: limits, flags that make no sense, pipes that close, and the
// JSON trace against its schema.
//
//     fleck_cli FLECK REPOSITORY [flags of GoogleTest]
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/cli/schema.h"
#include "tests/support/process.h"

namespace fleck::tests {

namespace {

std::string fleck_path, repository;

class Cli : public testing::Test {
  protected:
    // Runs a program under `fleck run` with these flags.
    Finished run(const std::string& program, std::vector<std::string> flags) {
        std::ofstream(folder_.path() / "p.rs", std::ios::binary) << program;
        flags.insert(flags.begin(), {fleck_path, "run"});
        flags.push_back("p.rs");
        return run_process(flags, folder_.path());
    }
    // A shell's view: `command` may use $F, the program, and p.rs.
    Finished shell(const std::string& program, const std::string& command) {
        std::ofstream(folder_.path() / "p.rs", std::ios::binary) << program;
        return run_process({"/bin/sh", "-c", fmt::format("F='{}'; {}", fleck_path, command)},
                           folder_.path());
    }
    // One sentence that begins with `error:`, with these words in it.
    static void expect_one_error(const Finished& result, int exit, const std::string& words) {
        EXPECT_FALSE(result.timed_out);
        EXPECT_EQ(result.exit, exit) << result.err;
        EXPECT_NE(result.err.find(words), std::string::npos) << result.err;
        size_t errors = 0;
        std::istringstream in(result.err);
        for (std::string line; std::getline(in, line);) errors += line.starts_with("error: ");
        EXPECT_EQ(errors, 1u) << result.err;
    }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

  private:
    TempDir folder_;
};

const std::string kHello = "fn main() {\n    println!(\"hi\");\n}\n";

// ---- Limits

TEST_F(Cli, AnEndlessLoopEndsInASentence) {
    const std::string program =
        "fn main() {\n    let mut n = 0u64;\n    loop {\n        n ^= 1;\n    }\n}\n";
    expect_one_error(run(program, {"--quiet", "--max-steps=100000"}), 4,
                     "does a loop never end? (--max-steps changes the limit)");
    const Finished told = run(program, {"--max-steps=100000"});
    expect_one_error(told, 4, "does a loop never end?");
    EXPECT_LT(told.err.size(), 4000u) << "the rounds are summed up";
}

TEST_F(Cli, WithoutFlagsTheLimitsAreThoseOfTheReadme) {
    const std::string endless = "fn main() {\n    loop {}\n}\n";
    expect_one_error(run(endless, {}), 4, "10000000 calls and loop rounds were made");
#ifndef __SANITIZE_ADDRESS__  // where it takes minutes
    expect_one_error(run(endless, {"--quiet"}), 4, "1000000000 calls and loop rounds were made");
#endif
    expect_one_error(
        run("fn f(n: u64) -> u64 {\n    f(n + 1) + 1\n}\nfn main() {\n    f(0);\n}\n", {"--quiet"}),
        4, "the stack has 8 MiB");
    expect_one_error(run("fn main() {\n    let v: Vec<u8> = Vec::with_capacity(1 << 30);\n    "
                         "println!(\"{}\", v.len());\n}\n",
                         {"--quiet"}),
                     4, "the heap may grow to 1024 MiB");
    const Finished printed =
        run("fn main() {\n    let text = \"x\".repeat(1 << 20);\n    loop {\n        "
            "print!(\"{text}\");\n    }\n}\n",
            {"--quiet"});
    expect_one_error(printed, 4, "the program may print 256 MiB");
}

TEST_F(Cli, AnEndlessRecursionEndsInASentence) {
    const std::string program =
        "fn down(n: u64) -> u64 {\n    down(n + 1) + 1\n}\nfn main() {\n    println!(\"{}\", "
        "down(0));\n}\n";
    expect_one_error(run(program, {"--quiet"}), 4, "does a function call itself without end?");
    expect_one_error(run(program, {"--quiet", "--stack-size=64K"}), 4, "the stack has 64 KiB");
    const Finished told = run(program, {"--stack-size=1M"});
    expect_one_error(told, 4, "(--stack-size changes the limit)");
    EXPECT_LT(told.err.size(), 8000u) << "the calls are summed up";
}

TEST_F(Cli, AFrameThatNoStackHoldsEndsInASentence) {
    for (const std::string_view length : {"20_000_000", "1 << 33", "1 << 40", "1 << 57"}) {
        const std::string program = fmt::format(
            "fn sum(a: [u64; {0}]) -> u64 {{\n    a[0]\n}}\nfn main() {{\n    println!(\"{{}}\", "
            "sum([1; {0}]));\n}}\n",
            length);
        for (const std::string_view flag : {"--quiet", "--trace=text"})
            expect_one_error(run(program, {std::string(flag)}), 4,
                             "the frame of one function alone is larger");
    }
}

TEST_F(Cli, AStaticWithoutRoomEndsInASentence) {
    for (const std::string_view length : {"1 << 28", "1 << 31"}) {
        const std::string program = fmt::format(
            "static ALL: [u8; {0}] = [1; {0}];\nfn main() {{\n    println!(\"{{}}\", "
            "ALL[7]);\n}}\n",
            length);
        for (const std::string_view flag : {"--quiet", "--trace=text"})
            expect_one_error(run(program, {std::string(flag)}), 4, "a `Vec` keeps its elements");
    }
}

TEST_F(Cli, TheStackDoesNotBoundStatics) {
    const std::string program =
        "const fn count(n: usize) -> [u8; 40_000_000] {\n    let mut all = [0; 40_000_000];\n"
        "    all[n] = 7;\n    all\n}\n"
        "static ALL: [u8; 40_000_000] = count(30_000_000);\n"
        "fn main() {\n    let more: &'static [u32] = &[5; 4_000_000];\n"
        "    println!(\"{} {}\", ALL[30_000_000], more[3_999_999]);\n}\n";
    for (const std::string_view flag : {"--quiet", "--trace=text"}) {
        const Finished r = run(program, {std::string(flag), "--stack-size=64K"});
        EXPECT_EQ(r.exit, 0) << r.err;
        EXPECT_EQ(r.out, "7 5\n");
    }
}

TEST_F(Cli, AHeapThatGrowsTooLargeEndsInASentence) {
    const std::string program =
        "fn main() {\n    let mut v = Vec::new();\n    loop {\n        v.push(Box::new(7u64));\n"
        "    }\n}\n";
    expect_one_error(run(program, {"--quiet", "--heap-limit=8M"}), 4,
                     "(--heap-limit changes the limit)");
    expect_one_error(run(program, {"--heap-limit=256K"}), 4, "the heap may grow to 256 KiB");
}

TEST_F(Cli, AGiganticAllocationEndsInASentence) {
    expect_one_error(
        run("fn main() {\n    let v = vec![0u8; 1 << 40];\n    println!(\"{}\", v.len());\n}\n",
            {"--quiet"}),
        4, "a block of 1048576 MiB was asked for");
    const Finished capacity = run(
        "fn main() {\n    let v: Vec<u64> = Vec::with_capacity(usize::MAX);\n    println!(\"{}\", "
        "v.len());\n}\n",
        {"--quiet"});
    EXPECT_EQ(capacity.exit, 101) << capacity.err;
    EXPECT_NE(capacity.err.find("capacity overflow"), std::string::npos) << capacity.err;
}

TEST_F(Cli, AMillionBlocksAreNoTrouble) {
    const auto blocks = [](int count) {
        return fmt::format(
            "fn main() {{\n    let mut v = Vec::new();\n    for i in 0..{}u64 {{\n        "
            "v.push(Box::new(i));\n    }}\n    println!(\"{{}}\", v.len());\n}}\n",
            count);
    };
    const Finished quiet = run(blocks(1'000'000), {"--quiet"});
    EXPECT_EQ(quiet.exit, 0) << quiet.err;
    EXPECT_EQ(quiet.out, "1000000\n");
    const Finished told = run(blocks(200'000), {});
    EXPECT_EQ(told.exit, 0) << told.err;
    EXPECT_LT(told.err.size(), 20'000u) << "the rounds are summed up";
    EXPECT_NE(told.err.find("none leaked"), std::string::npos) << told.err;
}

TEST_F(Cli, PrintingWithoutEndEndsInASentence) {
    const Finished result = run("fn main() {\n    loop {\n        println!(\"again\");\n    }\n}\n",
                                {"--quiet", "--max-output=64K"});
    expect_one_error(result, 4, "the program may print 64 KiB (--max-output changes the limit)");
    EXPECT_LE(result.out.size(), size_t{64} << 10);
    EXPECT_GT(result.out.size(), size_t{60} << 10);
}

TEST_F(Cli, WhatWasFlushedIsNotLostByAnAbort) {
    const Finished result =
        run("use std::io::Write;\nfn main() {\n    print!(\"flushed\");\n    "
            "std::io::stdout().flush().unwrap();\n    print!(\"lost\");\n    "
            "std::process::abort();\n}\n",
            {"--quiet"});
    EXPECT_EQ(result.exit, 134);
    EXPECT_EQ(result.out, "flushed");
}

TEST_F(Cli, APanicOfWhatShowsAPanicEndsTheProgram) {
    const Finished result = run(
        "use std::fmt;\nstruct D;\nimpl fmt::Display for D {\n    fn fmt(&self, _: &mut "
        "fmt::Formatter) -> fmt::Result {\n        panic!(\"inner\")\n    }\n}\nimpl Drop for D "
        "{\n    fn drop(&mut self) {\n        println!(\"never\");\n    }\n}\nfn main() {\n    "
        "let d = D;\n    println!(\"begin\");\n    panic!(\"{d}\");\n}\n",
        {"--quiet"});
    EXPECT_EQ(result.exit, 134);
    EXPECT_EQ(result.out, "begin\n");
}

TEST_F(Cli, DeepNestingAndLongProgramsEndInASentence) {
    const std::string deep = "fn main() {\n    let x = " + std::string(50'000, '(') + "1" +
                             std::string(50'000, ')') + ";\n}\n";
    const Finished nested = run(deep, {"--quiet"});
    EXPECT_EQ(nested.exit, 1) << nested.err;
    EXPECT_NE(nested.err.find("error"), std::string::npos);
    EXPECT_LT(nested.err.size(), 300'000u);
    const Finished large = shell("", "head -c 70000000 /dev/zero | tr '\\0' ' ' | $F run -");
    expect_one_error(large, 2, "it is larger than 64 MiB");
}

TEST_F(Cli, LongCirclesOfTypesAreFound) {
    std::string program = "fn main() {}\n";
    for (int i = 0; i < 5'000; ++i)
        program += fmt::format("struct S{}(S{});\n", i, (i + 1) % 5'000);
    const Finished result = shell(program, "$F check --no-warnings --format=short p.rs");
    EXPECT_EQ(result.exit, 1);
    EXPECT_NE(result.err.find("p.rs:2:8: error[E0072]"), std::string::npos) << result.err;
    EXPECT_EQ(std::ranges::count(result.err, '\n'), 1) << result.err;
}

// ---- Flags that make no sense

TEST_F(Cli, AFileWithoutTextHasNoMain) {
    const Finished result = run("", {});
    EXPECT_EQ(result.exit, 1) << result.err;
    EXPECT_NE(result.err.find("--> p.rs:1:1"), std::string::npos) << result.err;
}

TEST_F(Cli, BadValuesGiveOneSentence) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"--trace-lines=abc", "`abc` names no lines"},
        {"--trace-lines=0..2", "`0..2` names no lines"},
        {"--trace-lines=..", "`..` names no lines"},
        {"--trace-lines=3..2", "ends before it begins"},
        {"--trace-lines=90..99", "behind the last line of the file, which is 3"},
        {"--trace-fn=nobody", "the program has no function `nobody`; it has main"},
        {"--trace-file=/no/such/folder/f", "cannot write `/no/such/folder/f`"},
    };
    for (const auto& [flag, words] : cases) {
        const Finished result = run(kHello, {flag});
        expect_one_error(result, 2, words);
        EXPECT_EQ(result.out, "") << flag << ": nothing is run";
    }
    const std::vector<std::pair<std::string, std::string>> usage{
        {"--max-steps=0", "`0` is no positive number"},
        {"--max-steps=many", "`many` is no positive number"},
        {"--max-steps=-5", "`-5` is no positive number"},
        {"--stack-size=1", "out of range"},
        {"--stack-size=100G", "out of range"},
        {"--stack-size=8X", "`8X` is no size"},
        {"--heap-limit=", "no size"},
        {"--max-output=lots", "`lots` is no size"},
        {"--trace=loud", "`loud` is none of jsonl, none, text"},
        {"--no-such-flag", "no-such-flag"},
    };
    for (const auto& [flag, words] : usage) {
        const Finished result = run(kHello, {flag});
        expect_one_error(result, 2, words);
        EXPECT_EQ(result.out, "") << flag << ": nothing is run";
    }
    const Finished both = run(kHello, {"--trace=jsonl", "--trace-fn=main"});
    expect_one_error(both, 2, "a trace in JSON is always whole");
}

TEST_F(Cli, AMistakeOnTheCommandLineIsNamed) {
    expect_one_error(shell(kHello, "$F chekc p.rs"), 2,
                     "there is no command `chekc`; a similar one is `check`");
    expect_one_error(shell(kHello, "$F p.rs"), 2, "`fleck run p.rs` runs the program");
    expect_one_error(shell(kHello, "$F run p.rs p.rs"), 2, "`fleck run` takes one FILE at a time");
    expect_one_error(run(kHello, {"--max-output=1"}), 4, "may print 1 byte (");
}

// ---- What the help says

TEST_F(Cli, HelpFitsTheProgram) {
    const std::pair<std::string, std::string> programs[] = {
        {"fn d() -> &String {\n    todo!()\n}\nfn main() {}\n", "nothing that the result could"},
        {"fn main() {\n    let s = String::new();\n    let _c = s[0];\n}\n",
         "`.chars().nth(i)` counts them"},
        {"fn main() {\n    let v = vec![String::new()];\n    let _s = v[0];\n}\n",
         "cannot move an element out of a `Vec<String>` by its index"},
        {"fn main() {\n    let o = Some(String::new());\n    let r = &o;\n    r.unwrap();\n}\n",
         "`r.as_ref()` gives"},
        {"fn main() {\n    let r = &Some(String::new());\n    let Some(_u) = *r else { return "
         "};\n}\n",
         "cannot move the value in `Some`"},
        {"enum E {\n    B,\n}\nfn main() {\n    let _b = B;\n}\n",
         "a variant of this name: `E::B`"},
        {"fn main() {\n    let _y = 3.0 * 2;\n}\n", "numbers of different types do not mix"},
        {"struct S;\nfn main() {\n    let _a = S + S;\n}\n", "`impl std::ops::Add for S`"},
        {"struct S;\nfn main() {\n    let _c = S.clone();\n}\n", "#[derive(Clone)]"},
        {"fn f(list: &Vec<i32>) {\n    list.push(3);\n}\nfn main() {\n    f(&vec![]);\n}\n",
         "as a parameter of type `&mut Vec<i32>`"},
        {"fn main() {\n    let s = String::new();\n    let f = move || s.len();\n    f();\n    "
         "drop(s);\n}\n",
         "`let other = s.clone();`"},
        {"struct S;\nfn take(_s: S) {}\nfn main() {\n    let s = S;\n    take(s);\n    "
         "take(s);\n}\n",
         "help: let the function borrow it"},
        {"fn main() {\n    let b = Box::new(String::new());\n    let c = *b;\n    "
         "println!(\"{b}{c}\");\n}\n",
         "`(*b).clone()`"},
        {"fn main() {\n    let mut v = vec![1, 2];\n    let a = &mut v[0];\n    let b = &mut "
         "v[1];\n    *a += *b;\n}\n",
         "`.split_at_mut(..)`"},
        {std::string("fn main() {\n    \0let a = 1;\n}\n", 30), "unknown start of token: `\\u{0}`"},
    };
    for (const auto& [program, words] : programs) {
        const Finished result = shell(program, "$F check p.rs");
        EXPECT_EQ(result.exit, 1) << program;
        EXPECT_NE(result.err.find(words), std::string::npos) << program << result.err;
    }
}

// The story behind --why: a program, and words of it.
TEST_F(Cli, WhySaysWhatWouldHappenToMemory) {
    const std::pair<std::string, std::string> programs[] = {
        {"fn main() {\n    let s = String::new();\n    let _t = s;\n    drop(s);\n}\n",
         "line 3 copied the bytes of `s` (a `String`)"},
        {"fn main() {\n    let o = Some(String::new());\n    if let Some(_s) = o {}\n    "
         "drop(o);\n}\n",
         "line 3 copied the bytes of the `String` in `o`"},
        {"fn f(v: &Vec<String>) -> String {\n    v[0]\n}\nfn main() {}\n",
         "line 2: the bytes of the element would be copied to a new owner"},
        {"struct P {\n    s: String,\n}\nfn f(p: &P) -> String {\n    p.s\n}\nfn main() {}\n",
         "in the end both would free what the value owns on the heap"},
        {"fn main() {\n    let n: i32;\n    println!(\"{n}\");\n}\n",
         "line 2: `n` has got its bytes in the stack frame"},
        {"fn f() -> impl Fn() -> i32 {\n    let n = 1;\n    || n\n}\nfn main() {}\n",
         "the closure holds the address of the stack slot of `n`"},
    };
    for (const auto& [program, words] : programs) {
        const Finished result = shell(program, "$F check --why p.rs");
        EXPECT_EQ(result.exit, 1) << program;
        EXPECT_NE(result.err.find(words), std::string::npos) << program << result.err;
    }
}

TEST_F(Cli, HelpListsTheFlagsOfAllCommands) {
    const Finished help = shell(kHello, "$F --help");
    EXPECT_EQ(help.exit, 0);
    for (const std::string_view flag : {"--trace-lines", "--permissions", "--stage", "--why"})
        EXPECT_NE(help.out.find(flag), std::string::npos) << help.out;
    const Finished one = shell(kHello, "$F check --help");
    EXPECT_EQ(one.out.find("--trace-lines"), std::string::npos) << one.out;
}

TEST_F(Cli, HelpIsNotGivenWhereItWouldMislead) {
    const std::pair<std::string, std::string> programs[] = {
        {"fn main() {\n    let b = Box::new(5);\n    drop(b);\n    println!(\"{b}\");\n}\n",
         "let the function borrow it"},
        {"fn main() {\n    let _z = 1 + \"b\";\n}\n", "asks for it"},
    };
    for (const auto& [program, words] : programs) {
        const Finished result = shell(program, "$F check p.rs");
        EXPECT_EQ(result.exit, 1) << program;
        EXPECT_EQ(result.err.find(words), std::string::npos) << program << result.err;
    }
}

TEST_F(Cli, WhatIsMovedInPartGivesNoPermissions) {
    const std::string program =
        "#[derive(Debug)]\nstruct P {\n    name: String,\n    age: u8,\n}\nfn main() {\n    let p "
        "= "
        "P { name: String::new(), age: 3 };\n    let n = p.name;\n    println!(\"{n} {}\", "
        "p.age);\n}\n";
    const Finished permissions = shell(program, "$F check --permissions p.rs");
    EXPECT_NE(permissions.out.find("p -R-O"), std::string::npos) << permissions.out;
    const Finished loans = shell(program, "$F check --loans p.rs");
    EXPECT_EQ(loans.out.find("*f"), std::string::npos) << loans.out << "a derive has no lines";
}

TEST_F(Cli, AFunctionOrLinesCanBeAskedFor) {
    const std::string program =
        "struct Stack {\n    items: Vec<Box<i32>>,\n}\nimpl Stack {\n    fn put(&mut self, n: i32) "
        "{\n        self.items.push(Box::new(n));\n    }\n}\nfn main() {\n    let mut s = Stack { "
        "items: Vec::new() };\n    let text = String::from(\"x\");\n    s.put(4);\n    "
        "println!(\"{text} {}\", s.items.len());\n}\n";
    for (const std::string name : {"put", "Stack::put"}) {
        const Finished one = run(program, {"--trace-fn=" + name});
        EXPECT_EQ(one.exit, 0) << one.err;
        EXPECT_NE(one.err.find("call    Stack::put"), std::string::npos) << one.err;
        EXPECT_NE(one.err.find("   6 | self.items.push"), std::string::npos) << one.err;
        EXPECT_EQ(one.err.find("String::from"), std::string::npos) << one.err;
    }
    const Finished lines = run(program, {"--trace-lines=11"});
    EXPECT_NE(lines.err.find("  11 | let text"), std::string::npos) << lines.err;
    EXPECT_EQ(lines.err.find("  12 |"), std::string::npos) << lines.err;
    const Finished std_lines = run(program, {"--into-std"});
    EXPECT_NE(std_lines.err.find("Vec<Box<i32>>::push"), std::string::npos)
        << "the library's own lines";
    const std::string borrowed = "borrow  `text`, to look at it";
    EXPECT_EQ(run(program, {}).err.find(borrowed), std::string::npos);
    EXPECT_NE(run(program, {"--print-borrows"}).err.find(borrowed), std::string::npos);
}

// ---- Streams

TEST_F(Cli, AReaderThatGoesAwayEndsTheRun) {
    const std::string program = "fn main() {\n    loop {\n        println!(\"line\");\n    }\n}\n";
    const Finished quiet = shell(program, "$F run --quiet p.rs | head -1");
    EXPECT_FALSE(quiet.timed_out);
    EXPECT_EQ(quiet.out, "line\n");
    EXPECT_EQ(quiet.err, "");
    const Finished told = shell(program, "$F run p.rs 2>/dev/null | head -2");
    EXPECT_FALSE(told.timed_out);
    EXPECT_EQ(told.out, "line\nline\n");
    const Finished full = shell(kHello, "$F run --quiet p.rs > /dev/full");
    EXPECT_NE(full.exit, 0);
    EXPECT_NE(full.err.find("cannot write"), std::string::npos) << full.err;
}

TEST_F(Cli, WhatCannotBeWrittenIsNotASuccess) {
    for (const std::string command :
         {"run --quiet p.rs", "run p.rs", "check --format=json w.rs", "check --loans p.rs",
          "dump --stage=mir p.rs", "explain", "explain E0382", "--help"}) {
        const Finished full = shell(
            kHello, "echo 'fn main() { let unused = 1; }' > w.rs; $F " + command + " > /dev/full");
        expect_one_error(full, 2, "cannot write");
    }
    const Finished trace = run(kHello, {"--trace-file=/dev/full"});
    expect_one_error(trace, 2, "cannot write all of `/dev/full`");
    EXPECT_EQ(trace.out, "hi\n") << "the program has run";
}

// As real Rust has it: a standard stream that is closed at the start leads nowhere.
TEST_F(Cli, ClosedStreamsLeadNowhere) {
    for (const std::string command : {"run p.rs", "run --quiet p.rs", "check --loans p.rs",
                                      "dump --stage=mir p.rs", "explain E0382"})
        EXPECT_EQ(shell(kHello, "$F " + command + " >&-").exit, 0) << command;
    const Finished unheard = shell(kHello, "$F run p.rs 2>&-");
    EXPECT_EQ(unheard.exit, 0);
    EXPECT_EQ(unheard.out, "hi\n");
    const Finished no_room = shell(kHello, "$F run p.rs 2>/dev/full");
    EXPECT_EQ(no_room.exit, 0) << "the narration is lost, the program goes on";
    EXPECT_EQ(no_room.out, "hi\n");
    EXPECT_EQ(shell(kHello, "$F run p.rs <&- >&- 2>&-").exit, 0);
    const std::string reads =
        "use std::io;\nfn main() {\n    let mut line = String::new();\n    let n = "
        "io::stdin().read_line(&mut line).unwrap();\n    println!(\"{n} {line:?}\");\n}\n";
    EXPECT_EQ(shell(reads, "$F run --quiet p.rs <&-").out, "0 \"\"\n");
    EXPECT_EQ(shell(reads, "printf 'a line' | $F run --quiet p.rs").out, "6 \"a line\"\n");
    const Finished nothing = shell(kHello, "$F run - <&-");
    EXPECT_EQ(nothing.exit, 1);
    EXPECT_NE(nothing.err.find("the program has no function `main`"), std::string::npos);
}

TEST_F(Cli, LinesWithoutEventsAreTold) {
    const std::string program = "fn main() {\n    let n = 4;\n\n    println!(\"{n}\");\n}\n";
    const std::string nothing = "Nothing that is told happens there.";
    EXPECT_NE(run(program, {"--trace-lines=3"}).err.find(nothing), std::string::npos);
    EXPECT_EQ(run(program, {"--trace-lines=2"}).err.find(nothing), std::string::npos);
    EXPECT_EQ(run(program, {"--trace-lines=3", "--quiet"}).err, "");
}

TEST_F(Cli, TheLibrarysLinesAreToldForTheLinesThatWereAskedFor) {
    const std::string program =
        "fn main() {\n    let a = String::from(\"one\");\n    let b = Box::new(2);\n"
        "    println!(\"{a}{b}\");\n}\n";
    const std::string all = run(program, {"--into-std"}).err;
    EXPECT_NE(all.find("String::from(s = \"one\")"), std::string::npos) << all;
    EXPECT_NE(all.find("Box<i32>::new"), std::string::npos) << all;
    const std::string one = run(program, {"--into-std", "--trace-lines=3"}).err;
    EXPECT_EQ(one.find("String::from"), std::string::npos) << one;
    EXPECT_NE(one.find("Box<i32>::new"), std::string::npos) << one;
    EXPECT_NE(one.find("boxed.rs:"), std::string::npos) << one;
    // Where a value went inside of the library is told with the library's line.
    EXPECT_NE(all.find("was moved to the result in convert.rs:"), std::string::npos) << all;
}

TEST_F(Cli, NarrationGoesToAFileWhereThatIsWanted) {
    const Finished result = run(kHello, {"--trace-file=t.txt"});
    EXPECT_EQ(result.exit, 0);
    EXPECT_EQ(result.out, "hi\n");
    EXPECT_EQ(result.err, "");
    std::ifstream in(folder() / "t.txt");
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    EXPECT_NE(text.find("print   hi"), std::string::npos) << text;
}

// ---- The JSON trace

TEST_F(Cli, EveryLineOfATraceKeepsToTheSchema) {
    const nlohmann::json schema =
        nlohmann::json::parse(std::ifstream(repository + "/interp/trace/trace.schema.json"));
    size_t checked = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(repository + "/tests/golden/trace")) {
        const Finished result = run_process(
            {fleck_path, "run", "--trace=jsonl", "--trace-file=" + (folder() / "t.jsonl").string(),
             entry.path().filename().string()},
            entry.path().parent_path());
        ASSERT_FALSE(result.timed_out);
        std::ifstream in(folder() / "t.jsonl");
        std::string first, last;
        for (std::string line; std::getline(in, line); ++checked) {
            const nlohmann::json object = nlohmann::json::parse(line);
            const auto wrong = schema_error(schema, object);
            ASSERT_FALSE(wrong.has_value()) << entry.path() << ": " << *wrong << "\n" << line;
            last = object["event"];
            if (first.empty()) first = last;
        }
        EXPECT_EQ(first, "trace") << entry.path();
        EXPECT_EQ(last, "summary") << entry.path();
    }
    EXPECT_GT(checked, 1000u);
}

TEST_F(Cli, ATraceIsWholeWhereTheTextSumsUp) {
    const Finished result = run(
        "fn main() {\n    for i in 0..500 {\n        let b = Box::new(i);\n        drop(b);\n    "
        "}\n}\n",
        {"--trace=jsonl", "--trace-file=t.jsonl"});
    EXPECT_EQ(result.exit, 0) << result.err;
    std::ifstream in(folder() / "t.jsonl");
    size_t allocations = 0, frees = 0;
    for (std::string line; std::getline(in, line);) {
        allocations += line.starts_with("{\"event\":\"heap_alloc\"");
        frees += line.starts_with("{\"event\":\"heap_free\"");
    }
    EXPECT_EQ(allocations, 500u);
    EXPECT_EQ(frees, 500u);
}

}  // namespace

}  // namespace fleck::tests

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (argc != 3) {
        std::cerr << "usage: fleck_cli FLECK REPOSITORY [flags of GoogleTest]\n";
        return 2;
    }
    fleck::tests::fleck_path = std::filesystem::absolute(argv[1]).string();
    fleck::tests::repository = argv[2];
    return RUN_ALL_TESTS();
}
