// A field is not a method.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    println!("{}", p.x()); //~ E0599
}
