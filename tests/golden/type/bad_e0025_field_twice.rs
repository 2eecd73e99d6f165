// A field can be bound only once in a pattern. Nothing else is said of the second time.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    let P { x: a, x: b } = p; //~ E0025
    match p {
        P { x: 0, x: "zero" } => {} //~ E0025
        P { x: n } => println!("{n}"),
    }
}
