// A field can be bound only once in a pattern.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    let P { x: a, x: b } = p; //~ E0025
}
