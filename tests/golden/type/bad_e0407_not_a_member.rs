// A method that the trait does not have.
trait T {
    fn f(&self);
}

struct S;

impl T for S {
    fn f(&self) {}

    fn g(&self) {} //~ E0407
}

fn main() {}
