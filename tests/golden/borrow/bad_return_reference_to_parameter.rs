// A reference to a parameter that is owned.
fn f(x: i32) -> &'static i32 {
    &x //~ E0515
}
fn main() {
    f(1);
}
