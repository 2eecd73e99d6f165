// Items of an impl of a trait have no visibility of their own.
trait T {
    fn f(&self);
}

struct S;

impl T for S {
    pub fn f(&self) {} //~ E0449
}

fn main() {}
