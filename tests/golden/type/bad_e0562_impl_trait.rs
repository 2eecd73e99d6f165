// `impl Trait` stands in parameters and results of functions.
struct S {
    x: impl Copy, //~ E0562
}
const C: impl Copy = 1; //~ E0562
fn f(_: fn(impl Copy)) {} //~ E0562
fn g(_: <impl Iterator as Iterator>::Item) {} //~ E0562
fn h() -> Option<impl Copy> {
    Some(1)
}
type A = impl Copy; //~ E0658 syntax
fn main() {
    let _x: impl Copy = 1; //~ E0562
    let _c = |_: impl Copy| 1; //~ E0562
    h();
}
