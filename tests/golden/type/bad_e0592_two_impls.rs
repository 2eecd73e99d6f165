// Two methods of one name in two impl blocks.
struct S;

impl S {
    fn f(&self) {} //~ E0592
}

impl S {
    fn f(&self) {}
}

fn main() {}
