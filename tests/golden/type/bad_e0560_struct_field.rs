// A struct has no such field.
struct P {
    x: i32,
}

fn main() {
    let p = P { x: 1, y: 2 }; //~ E0560
    println!("{}", p.x);
}
