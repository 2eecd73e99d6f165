// An unknown type.
fn f(x: Strng) -> usize { //~ E0425
    1
}

fn main() {}
