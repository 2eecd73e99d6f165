// Two fields that do not exist, and none of the real ones.
struct Point {
    left: i32,
    right: i32,
}

fn main() {
    let Point { a, b } = Point { left: 1, right: 2 }; //~ E0026 E0027
    println!("{a} {b}");
}
