// A name twice in a struct pattern.
struct P {
    x: i32,
    y: i32,
}

fn main() {
    let P { x: a, y: a } = P { x: 1, y: 2 }; //~ E0416
    println!("{a}");
}
