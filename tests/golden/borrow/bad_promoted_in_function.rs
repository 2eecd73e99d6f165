// What is constant lives for ever, what contains a parameter does not.
const K: i32 = 5;
fn f() -> &'static i32 {
    &K
}
fn g() -> &'static [i32] {
    &[K, 2]
}
fn h(x: i32) -> &'static [i32] {
    &[K, x] //~ E0515
}
fn main() {
    f();
    g();
    h(1);
}
