// A struct has no such field.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1 };
    println!("{} {}", p.x, p.y); //~ E0609
}
