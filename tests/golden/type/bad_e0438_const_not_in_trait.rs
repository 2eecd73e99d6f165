// An associated constant that the trait does not have.
trait T {}

struct S;

impl T for S {
    const N: i32 = 5; //~ E0438
}

fn main() {}
