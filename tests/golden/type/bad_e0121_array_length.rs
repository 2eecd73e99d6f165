// The length of an array can be inferred in bodies, not in signatures.
fn f(x: [i32; _]) {} //~ E0121

const A: [i32; _] = [1, 2]; //~ E0121

static B: [i32; _] = [1, 2]; //~ E0121

struct S {
    a: [i32; _], //~ E0121
}

fn main() {}
