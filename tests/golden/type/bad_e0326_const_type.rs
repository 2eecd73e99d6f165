// An associated constant of another type.
trait T {
    const N: i32;
}

struct S;

impl T for S {
    const N: u8 = 5; //~ E0326
}

fn main() {}
