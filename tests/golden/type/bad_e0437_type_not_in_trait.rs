// An associated type that the trait does not have.
trait T {}

struct S;

impl T for S {
    type Item = i32; //~ E0437
}

fn main() {}
