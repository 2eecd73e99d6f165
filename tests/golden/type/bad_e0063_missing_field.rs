// A struct literal leaves out a field.
struct P {
    x: i32,
    y: i32,
}

fn main() {
    let p = P { x: 1 }; //~ E0063
    println!("{} {}", p.x, p.y);
}
