// An impl without a trait promises nothing.
struct S;
unsafe impl S { //~ E0197
    fn f() -> u8 {
        1i8 //~ E0308
    }
}
fn main() {
    S::f();
}
