// Two methods of one name in an impl of a trait.
trait T {
    fn f(&self);
}

struct S;

impl T for S {
    fn f(&self) {}

    fn f(&self) {} //~ E0201
}

fn main() {}
