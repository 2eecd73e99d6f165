// Text to AST: precedence, statements, macros, derives, errors and limits; and every program of the
// repository parses.
#include "frontend/syntax/parse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "frontend/syntax/dump_ast.h"

namespace fleck {

namespace {

struct Parsed {
    std::string dump;    // empty after an error
    std::string errors;  // "line:column message", a line each
};

Parsed parse_text(const std::string& text) {
    SourceMap sources;
    Symbols symbols;
    DiagSink diags;
    const FileId file = sources.add("test.rs", text, false);
    const auto crate = parse(sources, file, symbols, diags);
    diags.sort_and_dedup();
    Parsed out;
    for (const Diagnostic& d : diags.all()) {
        if (d.level != Level::Error) continue;
        const LineCol at = sources.line_col(d.span.begin);
        out.errors += fmt::format("{}:{} {}\n", at.line, at.column, d.message);
    }
    if (crate) out.dump = dump_ast(*crate, symbols);
    const auto is_mended = [](const Diagnostic& d) {
        return d.level != Level::Error || d.id == Diag::MacroCall ||
               d.id == Diag::DeriveDefaultNoVariant || d.id == Diag::ParamWithoutType;
    };
    const bool fatal = !std::ranges::all_of(diags.all(), is_mended);
    // The parser goes on after a token that was left out or stands for another one, and after what
    // is wrong in a body.
    const bool goes_on = std::ranges::all_of(diags.all(), [&](const Diagnostic& d) {
        return is_mended(d) || d.message.starts_with("expected `") ||
               d.message.starts_with("a struct literal") ||
               out.dump.find("{error}") != std::string::npos;
    });
    EXPECT_TRUE(crate.has_value() || fatal);
    EXPECT_TRUE(!crate.has_value() || goes_on) << out.errors;
    return out;
}

// The dump of one expression, on one line: `(binary + (lit 1) (lit 2))`.
std::string expr(const std::string& text) {
    const Parsed p = parse_text("const X: T = " + text + ";");
    if (p.dump.empty()) return p.errors;
    std::istringstream lines(p.dump);
    std::string line;
    std::getline(lines, line);  // the constant
    std::string out;
    size_t open = 0;
    while (std::getline(lines, line)) {
        const size_t indent = line.find_first_not_of(' ');
        const size_t depth = indent / 4;
        for (; open >= depth && open > 0; --open) out += ")";
        if (!out.empty()) out += " ";
        out += "(" + line.substr(indent);
        open = depth;
    }
    for (; open > 0; --open) out += ")";
    return out;
}

std::string error_of(const std::string& text) { return parse_text(text).errors; }
std::string repeat(std::string_view s, size_t n) {
    std::string out;
    for (size_t i = 0; i < n; ++i) out += s;
    return out;
}

TEST(Parse, OperatorsByPrecedence) {
    EXPECT_EQ(expr("a + b * c"), "(binary + (path a) (binary * (path b) (path c)))");
    EXPECT_EQ(expr("a - b - c"), "(binary - (binary - (path a) (path b)) (path c))");
    EXPECT_EQ(expr("-a as u8 + 1"), "(binary + (cast u8 (neg (path a))) (lit 1))");
    EXPECT_EQ(expr("a || b && c == d"),
              "(logic || (path a) (logic && (path b) (binary == (path c) (path d))))");
    EXPECT_EQ(expr("a >> b >= c"), "(binary >= (binary >> (path a) (path b)) (path c))");
    EXPECT_EQ(expr("a = b = c"), "(assign (path a) (assign (path b) (path c)))");
    EXPECT_EQ(expr("a >>= 1"), "(assign >>= (path a) (lit 1))");
    EXPECT_EQ(expr("0..n + 1"), "(range a..b (lit 0) (binary + (path n) (lit 1)))");
    EXPECT_EQ(expr("&x[1..]"), "(borrow (index (path x) (range a.. (lit 1))))");
    EXPECT_EQ(expr("&&mut x"), "(borrow (borrow mut (path x)))");
    EXPECT_EQ(expr("|a, b: u8| a + b"), "(closure |a, b: u8| (binary + (path a) (path b)))");
    EXPECT_EQ(expr("f(|| 1, 2)"), "(call (path f) (closure || (lit 1)) (lit 2))");
}

TEST(Parse, Suffixes) {
    EXPECT_EQ(expr("a.b.c(1)?"), "(try (method c (field b (path a)) (lit 1)))");
    EXPECT_EQ(expr("(a.f)(x)"), "(call (field f (path a)) (path x))");
    EXPECT_EQ(expr("t.0.1"), "(field 1 (field 0 (path t)))");
    EXPECT_EQ(expr("1. + 2.5"), "(binary + (lit 1.) (lit 2.5))");
    EXPECT_EQ(expr("1.max(2)"), "(method max (lit 1) (lit 2))");
    EXPECT_EQ(expr("v.iter().sum::<i32>()"), "(method sum::<i32> (method iter (path v)))");
}

TEST(Parse, PathsAndTypes) {
    EXPECT_EQ(expr("Vec::<Vec<u8>>::new()"), "(call (path Vec<Vec<u8>>::new))");
    EXPECT_EQ(expr("<T as A>::f"), "(path <T as A>::f)");
    EXPECT_EQ(parse_text("fn f<'a, T: Fn(u8) -> B + 'a>(x: Vec<<T as I>::It>, y: &'a [u8; 3]) "
                         "where T: ?Sized {}")
                  .dump,
              "fn f<'a, T: Fn<(u8,), Output = B> + 'a>(x: Vec<<T as I>::It>, y: &'a [u8; 3]) where "
              "T: ?Sized\n    block\n");
}

TEST(Parse, BlocksEndStatements) {
    // `{..} - 1` is two statements, `match .. {}.f()` one expression.
    EXPECT_EQ(parse_text("fn f() { if a { 1 } else { 2 } -1 }").dump,
              "fn f()\n    block\n        if\n            path a\n            block\n              "
              "  value\n"
              "                    lit 1\n            block\n                value\n               "
              "     lit 2\n"
              "        value\n            neg\n                lit 1\n");
    EXPECT_EQ(parse_text("fn f() { match a {}.b() }").dump,
              "fn f()\n    block\n        value\n            method b\n                match\n     "
              "               path a\n");
}

TEST(Parse, Literals) {
    EXPECT_EQ(expr("0xFF_u8"), "(lit 255_u8)");
    EXPECT_EQ(expr("1e3"), "(lit 1e3)");
    EXPECT_EQ(expr("1f32"), "(lit 1_f32)");
    EXPECT_EQ(expr("340282366920938463463374607431768211455"),
              "(lit 0xffffffffffffffffffffffffffffffff)");
    EXPECT_EQ(expr("'\\u{1F600}'"), "(lit '\\u{1f600}')");
    EXPECT_EQ(expr("\"a\\n\\x41\\\n   b\""), "(lit \"a\\nAb\")");
    EXPECT_EQ(expr("r#\"a\"b\"#"), "(lit \"a\\\"b\")");
    EXPECT_EQ(error_of("const X: u8 = 340282366920938463463374607431768211456;"),
              "1:15 integer literal is too large: it does not fit in 128 bits\n");
    EXPECT_EQ(error_of("const X: u8 = '';"), "1:15 empty character literal\n");
    EXPECT_EQ(error_of("const X: u8 = \"\\q\";"), "1:16 unknown character escape: `q`\n");
    EXPECT_EQ(error_of("const X: u8 = /* /* */ 1;"), "1:15 this block comment is never closed\n");
}

TEST(Parse, Formatting) {
    EXPECT_EQ(expr("format!(\"{} {x:>5.2} {0:?} {{\", a)"),
              "(call [format!] (path $crate::fmt::format) (format {0:Display} \" \" {1:Display > "
              "width 5 precision 2} "
              "\" \" {0:Debug} \" {\" [format_args!] (path a) (path x)))");
    EXPECT_EQ(expr("println!()"),
              "(call [println!] (path $crate::io::_print) (format \"\\n\" [format_args!]))");
    EXPECT_EQ(expr("format!(\"{:.*} {:w$}\", 2, x, y, w = 3)"),
              "(call [format!] (path $crate::fmt::format) (format {1:Display precision 0$} \" \" "
              "{2:Display width 3$} "
              "[format_args!] (lit 2) (path x) (path y) (lit 3)))");
    EXPECT_EQ(error_of("fn f() { println!(\"{} {}\", 1); }"),
              "1:20 2 positional arguments in format string, but there is 1 argument\n");
    EXPECT_EQ(error_of("fn f() { println!(\"{}\", 1, 2); }"), "1:28 argument never used\n");
    EXPECT_EQ(error_of("fn f() { println!(\"{\"); }"),
              "1:20 invalid format string: expected `}` but string was terminated\n");
    EXPECT_EQ(error_of("fn f() { println!(x); }"),
              "1:19 format argument must be a string literal\n");
    EXPECT_EQ(error_of("fn f() { foo!(x); }"), "1:10 cannot find macro `foo` in this scope\n");
}

TEST(Parse, OtherMacros) {
    EXPECT_EQ(expr("vec![1, 2]"),
              "(call [vec!] (path $crate::vec::from_array) (call [vec!] (path "
              "$crate::boxed::Box::new_uninit)) (array (lit 1) (lit 2)))");
    EXPECT_EQ(expr("vec![0; n]"), "(call [vec!] (path $crate::vec::from_elem) (lit 0) (path n))");
    EXPECT_EQ(
        expr("matches!(x, Some(1) if y)"),
        "(match [matches!] (path x) (Some(1) => (if (path y)) (lit true)) (_ => (lit false)))");
    EXPECT_EQ(
        expr("assert!(a+ 1==*b .c( ))"),
        "(if [assert!] (not (binary == (binary + (path a) (lit 1)) (deref (method c (path b))))) "
        "(block (value (call "
        "[panic!] (path $crate::panicking::panic) (lit \"assertion failed: a + 1 == *b.c()\")))))");
}

TEST(Parse, TextOfTokens) {
    EXPECT_EQ(expr("stringify!( a  +\n b ( 1 ,2))"), "(lit \"a + b(1,2)\")");
    EXPECT_EQ(expr("stringify!(a+b)"), "(lit \"a+b\")");
}

TEST(Parse, Derives) {
    const std::string dump = parse_text("#[derive(Clone, Copy)] struct P<T> { x: T }").dump;
    EXPECT_NE(dump.find("impl<T: $crate::clone::Clone> $crate::clone::Clone for P<T>"),
              std::string::npos)
        << dump;
    EXPECT_EQ(error_of("#[derive(Foo)] struct S;"),
              "1:10 cannot find derive macro `Foo` in this scope\n");
}

TEST(Parse, ErrorsNameWhatIsMissing) {
    EXPECT_EQ(error_of("fn f() { let a = 1 let b = 2; }"),
              "1:19 expected `;`, found keyword `let`\n");
    EXPECT_EQ(error_of("fn f() { g() let b = 2; }"),
              "1:13 expected `;` after this expression, found keyword `let`\n");
    EXPECT_EQ(error_of("fn f() { let = 2; }"), "1:14 expected a pattern, found `=`\n");
    EXPECT_EQ(error_of("fn f() { (1, 2; }"), "1:10 mismatched closing delimiter: `}`\n");
    EXPECT_EQ(error_of("async fn f() {}"), "1:1 `async fn` is outside Fleck's subset of Rust\n");
    EXPECT_EQ(error_of("mod x;"),
              "1:1 a module in a file of its own is outside Fleck's subset of Rust\n");
    EXPECT_EQ(error_of("macro_rules! m { () => {} }"),
              "1:1 `macro_rules!` is outside Fleck's subset of Rust\n");
    // One error an item.
    EXPECT_EQ(error_of("fn f() { let = 2; }\nfn g() {}\nfn h() { let = 3; }\n"),
              "1:14 expected a pattern, found `=`\n3:14 expected a pattern, found `=`\n");
}

// Habits from other languages, and what is forgotten most often.
TEST(Parse, SlipsAreNamed) {
    const auto in_fn = [](const std::string& body) { return error_of("fn f() { " + body + " }"); };
    EXPECT_EQ(in_fn("x--;"), "1:11 Rust has no `--` operator\n");
    EXPECT_EQ(in_fn("++x;"), "1:10 Rust has no `++` operator\n");
    EXPECT_EQ(in_fn("a = b ? 1 : 2;"), "1:16 Rust has no `? :` operator\n");
    EXPECT_EQ(in_fn("if a and b {}"), "1:15 `and` is no word of Rust's\n");
    EXPECT_EQ(in_fn("int x = 5;"), "1:14 expected `;`, found `x`\n");
    EXPECT_EQ(in_fn("let x = ;"), "1:18 expected an expression, found `;`\n");
    EXPECT_EQ(in_fn("let x = 1 +"), "1:22 expected an expression, found `}`\n");
    EXPECT_EQ(in_fn("match x { 1 => a() _ => b() }"),
              "1:28 expected `,` after this arm, found `_`\n");
    EXPECT_EQ(in_fn("let p = P { x: 1 y: 2 };"), "1:27 expected `,`, found `y`\n");
    EXPECT_EQ(in_fn("if a {} else if {}"), "1:26 this `if` has no condition\n");
    EXPECT_EQ(error_of("struct P { x: i32 y: i32 }"), "1:18 expected `,`, found `y`\n");
    EXPECT_EQ(error_of("function f() {}"), "1:10 `function` begins no item\n");
    EXPECT_EQ(error_of("fn f { }"), "1:5 this function has no list of parameters\n");
    EXPECT_EQ(error_of("fn f(): i32 { }"), "1:7 expected `->`, found `:`\n");
}

// Each gives one error with a place, and none exhausts the stack.
TEST(Parse, Limits) {
    const size_t n = 20'000;
    for (const std::string& body :
         {repeat("(", n) + "1" + repeat(")", n), repeat("&", n) + "x", repeat("-", n) + "x",
          "1" + repeat("+1", n), repeat("{", n) + repeat("}", n), repeat("if a {} else ", n) + "{}",
          repeat("|a| ", n) + "1", repeat("return ", n) + "1", "a" + repeat(".b()", n),
          "a" + repeat("?", n), "a" + repeat(" as u8", n),
          "x::<" + repeat("Vec<", n) + "u8" + repeat(">", n) + ">()",
          repeat("vec![", n) + repeat("]", n), "match a { " + repeat("&", n) + "x => 1 }",
          "a" + repeat("=a", n), repeat("loop { ", n) + repeat("}", n)}) {
        const std::string errors = error_of("fn f() { " + body + "; }");
        EXPECT_EQ(std::count(errors.begin(), errors.end(), '\n'), 1)
            << body.substr(0, 20) << ": " << errors;
        EXPECT_NE(errors.find("nested too deeply"), std::string::npos) << errors;
    }
    EXPECT_EQ(error_of("fn f() { " + repeat("(", 200) + "1" + repeat(")", 200) + "; }"), "");
    EXPECT_EQ(error_of(repeat("/*", n) + repeat("*/", n)), "");
}

std::vector<std::filesystem::path> programs(const std::string& folder) {
    std::vector<std::filesystem::path> out;
    const std::filesystem::path root = std::filesystem::path(FLECK_SOURCE_DIR) / folder;
    if (!std::filesystem::exists(root)) return out;
    for (const auto& e : std::filesystem::recursive_directory_iterator(root))
        if (e.path().extension() == ".rs") out.push_back(e.path());
    std::sort(out.begin(), out.end());
    return out;
}

// A program parses unless it says that it does not: `//~ syntax`, `unsupported`, or a code that the
// parser gives.
TEST(Parse, EveryProgramOfTheRepository) {
    size_t count = 0;
    for (const std::string folder : {"examples", "tests/golden", "tests/bench/programs"}) {
        for (const auto& path : programs(folder)) {
            std::stringstream text;
            text << std::ifstream(path).rdbuf();
            if (text.str().find("//~") != std::string::npos &&
                path.filename().string().starts_with("bad_"))
                continue;
            if (utf8_error_at(text.str())) continue;
            EXPECT_EQ(error_of(text.str()), "") << path;
            ++count;
        }
    }
    EXPECT_GT(count, 20u);
}

}  // namespace

}  // namespace fleck
