// A struct is no value, and no function.
struct P {
    x: i32,
}

fn main() {
    let p = P(5); //~ E0423
}
