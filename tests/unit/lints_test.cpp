// Warnings: which lints are told on which lines. The expectations are what rustc says of the same
// programs.
#include <gtest/gtest.h>

#include "frontend/compile.h"

namespace fleck {

namespace {

// `line lint`, in the order of the text; an error as `line error CODE`.
std::string lints(const std::string& text) {
    const Compilation compilation("test.rs", text);
    std::string out;
    for (const Diagnostic& d : compilation.diags().all())
        out += fmt::format("{} {}{}\n", compilation.sources().line_col(d.span.begin).line,
                           d.level == Level::Error ? "error " : "", diag_row(d.id).code);
    return out;
}

}  // namespace

TEST(Lints, Variables) {
    EXPECT_EQ(lints(R"(fn main() {
    let unused = 1;
    let mut only_assigned = 2;
    only_assigned = 3;
    let mut counted = 0;
    counted += 1;
    let mut first_value_dead = 4;
    first_value_dead = 5;
    println!("{first_value_dead}");
    let (a, b) = (1, 2);
    println!("{a}");
    let mut read_by_the_loop = 0;
    while read_by_the_loop < 3 {
        read_by_the_loop += 1;
    }
    read_by_the_loop = 7;
    let _meant = 3;
    let seen = 4;
    let _ = seen;
}
)"),
              "2 unused_variables\n"
              "3 unused_variables\n"
              "4 unused_assignments\n"
              "5 unused_variables\n"
              "6 unused_assignments\n"
              "7 unused_assignments\n"
              "10 unused_variables\n"
              "16 unused_assignments\n");
}

TEST(Lints, ParametersAndPatterns) {
    EXPECT_EQ(lints(R"(fn passed(a: i32, mut b: i32) -> i32 {
    b = a;
    b
}
fn main() {
    println!("{}", passed(1, 2));
    if let Some(z) = Some(1) {}
    match Some(2) {
        Some(w) if w > 1 => {}
        Some(v) => {}
        None => {}
    }
    for i in 0..3 {}
}
)"),
              "1 unused_assignments\n"
              "7 unused_variables\n"
              "10 unused_variables\n"
              "13 unused_variables\n");
}

TEST(Lints, ADropReadsWhatWasPutIntoAPart) {
    EXPECT_EQ(lints(R"(struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Holder {
    slot: Loud,
}
fn main() {
    let mut h = Holder { slot: Loud("one") };
    h.slot = Loud("two");
    let guard = Loud("three");
}
)"),
              "13 unused_variables\n");
}

TEST(Lints, Mutability) {
    EXPECT_EQ(lints(R"(fn main() {
    let mut a = 1;
    let mut v = vec![1];
    v.push(2);
    let mut n = 0;
    let r = &mut n;
    *r += 1;
    println!("{a} {n} {}", v.len());
}
)"),
              "2 unused_mut\n");
}

TEST(Lints, ValuesThatAreThrownAway) {
    EXPECT_EQ(lints(R"(#[must_use]
fn level() -> i32 {
    3
}
fn halve(n: i32) -> Result<i32, String> {
    Ok(n / 2)
}
fn main() {
    level();
    halve(2);
    1 + 2;
    !true;
    let n = 3;
    n;
    n == 4;
    Some(n);
    let _ = halve(3);
}
)"),
              "9 unused_must_use\n"
              "10 unused_must_use\n"
              "11 unused_must_use\n"
              "12 unused_must_use\n"
              "14 path_statements\n"
              "15 unused_must_use\n");
}

TEST(Lints, UnreachableCode) {
    EXPECT_EQ(lints(R"(fn answer() -> i32 {
    return 42;
    println!("never");
    println!("told once");
}
fn pick(n: i32) -> i32 {
    if n > 0 {
        return 1;
    } else {
        return 2;
    }
    3
}
fn main() {
    println!("{} {}", answer(), pick(1));
    loop {
        break;
    }
    println!("reached");
}
)"),
              "3 unreachable_code\n"
              "12 unreachable_code\n");
}

TEST(Lints, DeadCode) {
    EXPECT_EQ(lints(R"(mod shapes {
    pub struct Square(pub i32);
    pub fn unused_here() {}
    pub fn used_here() -> i32 {
        helper()
    }
    fn helper() -> i32 {
        1
    }
    pub trait Area {
        fn area(&self) -> i32;
        fn more(&self) -> i32 {
            1
        }
    }
    impl Area for Square {
        fn area(&self) -> i32 {
            self.0
        }
    }
}
use shapes::*;
struct Never;
struct Half {
    a: i32,
    b: i32,
}
impl Half {
    fn new() -> Half {
        Half { a: 1, b: 2 }
    }
    fn not_used(&self) {}
}
enum State {
    On,
    Off,
}
fn recursive(n: i32) {
    if n > 0 {
        recursive(n - 1)
    }
}
#[allow(dead_code)]
struct Allowed {
    z: i32,
}
fn main() {
    println!("{}", Half::new().a + used_here() + Square(3).area());
    match State::On {
        State::On => {}
        State::Off => {}
    }
}
)"),
              "3 dead_code\n"
              "12 dead_code\n"
              "23 dead_code\n"
              "26 dead_code\n"
              "32 dead_code\n"
              "36 dead_code\n"
              "38 dead_code\n");
}

TEST(Lints, Imports) {
    EXPECT_EQ(lints(R"(use std::fmt::{Debug, Display};
use std::mem::swap;
fn show(x: impl Display) {
    println!("{x}");
}
fn main() {
    show(1);
}
)"),
              "1 unused_imports\n"
              "2 unused_imports\n");
}

TEST(Lints, Attributes) {
    EXPECT_EQ(lints(R"(#![allow(dead_code)]
#[allow(unused)]
fn quiet() {
    let a = 1;
    let mut b = 2;
}
fn loud() {
    let c = 3;
    #[allow(unused_variables)]
    let d = 4;
}
#[deny(unused_variables)]
fn strict() {
    let e = 5;
}
fn main() {}
)"),
              "8 unused_variables\n"
              "14 error unused_variables\n");
}

TEST(Lints, DerivesThatDoNotCount) {
    const Compilation compilation("test.rs", R"(#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Round,
    Square,
}
#[derive(Debug)]
struct Alone(i32);
#[derive(PartialEq)]
struct Compared(i32);
fn main() {
    println!("{:?} {:?}", Alone(1), Shape::Round.clone() == Shape::Round);
    println!("{}", Compared(1) == Compared(2));
}
)");
    std::string notes;
    for (const Diagnostic& d : compilation.diags().all())
        for (const DiagNote& n : d.notes) notes += d.message + ": " + n.text + "\n";
    EXPECT_EQ(
        notes,
        "variant `Square` is never constructed: what `derive(Debug, Clone)` writes does "
        "not count as a use of it\n"
        "field `0` is never read: what `derive(Debug)` writes does not count as a use of it\n");
}

TEST(Lints, NoWarningsBesideAnError) {
    EXPECT_EQ(lints("fn main() {\n    let unused = 1;\n    let n: i32 = \"a\";\n}\n"),
              "3 error E0308\n");
}

}  // namespace fleck
