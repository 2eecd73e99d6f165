// One field does not exist, another is missing.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let Point { x, why } = Point { x: 1, y: 2 }; //~ E0026 E0027
    println!("{x} {why}");
}
