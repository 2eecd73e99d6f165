// A struct pattern leaves out a field without `..`.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, y: 2 };
    let Point { x } = p; //~ E0027
    println!("{x} {}", p.y);
}
