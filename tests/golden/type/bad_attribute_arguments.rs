// What attributes are given that they do not take; the program is looked at all the same.
#[inline(sometimes)] //~ E0539
fn one() {}
#[inline(always, never)] //~ E0805
fn two() {}
#[must_use(now)] //~ E0539
fn three() -> i32 {
    3
}
#[deprecated(reason = "old")] //~ E0539
fn four() {}
#[repr(tight)] //~ E0552
struct Five;
#[repr] //~ E0539
struct Six;
#[derive] //~ syntax
struct Seven;
#[derive("Debug")] //~ E0777
struct Eight;
#[allow("dead_code")] //~ E0452
fn nine() {}
#[track_caller(here)] //~ E0565
fn ten() {}
#[allow(dead_code)]
fn eleven() -> i32 {
    "eleven" //~ E0308
}
fn main() {}
