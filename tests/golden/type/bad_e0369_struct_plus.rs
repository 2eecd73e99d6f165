// + on a struct without an impl of Add.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    let q = P { x: 2 };
    let r = p + q; //~ E0369
}
