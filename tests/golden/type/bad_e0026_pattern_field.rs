// A struct pattern names a field that does not exist.
struct Point {
    x: i32,
}

fn main() {
    let p = Point { x: 1 };
    let Point { z, .. } = p; //~ E0026
    println!("{z} {}", p.x);
}
