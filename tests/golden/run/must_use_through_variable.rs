// That a result must be used is asked of functions that are named, not of variables that hold them.
#[must_use]
fn f() -> i32 { 1 }
struct S;
impl S { #[must_use] fn m(&self) -> i32 { 1 } }
fn main() {
    let q = i32::max;
    q(1, 2);
    i32::max(1, 2);
    let g = f;
    g();
    f();
    (f)();
    S.m();
    S::m(&S);
    let h: fn() -> i32 = f;
    h();
    ({ f })();
}

//--- expected stdout
