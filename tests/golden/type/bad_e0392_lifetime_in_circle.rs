// Two types hand a lifetime to each other and never use it.
struct A<'a> { b: Option<Box<B<'a>>> } //~ E0392
struct B<'a> { a: Option<Box<A<'a>>> } //~ E0392
fn main() {}
