// == on a struct without PartialEq.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    let q = P { x: 2 };
    println!("{}", p == q); //~ E0369
}
