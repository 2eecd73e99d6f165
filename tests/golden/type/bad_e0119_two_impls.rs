// Two impls of one trait for one type.
trait T {
    fn f(&self) {}
}

struct S;

impl T for S {}

impl T for S {} //~ E0119

fn main() {
    S.f();
}
