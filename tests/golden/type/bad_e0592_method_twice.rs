// Two methods of one name.
struct S;

impl S {
    fn f(&self) {}

    fn f(&self, n: i32) {} //~ E0592
}

fn main() {}
