// The trait has a type of this name, the impl a constant.
trait T {
    type N;
}

struct S;

impl T for S { //~ E0046
    const N: i32 = 5; //~ E0323
}

fn main() {}
