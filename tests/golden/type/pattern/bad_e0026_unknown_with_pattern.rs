// An unknown field with a pattern of its own, a literal.
struct Point {
    left: i32,
    right: i32,
}

fn main() {
    match (Point { left: 1, right: 2 }) {
        Point { left: 1, top: 5 } => {} //~ E0026 E0027
        Point { left, rigth: 5 } => println!("{left}"), //~ E0026
        Point { .. } => {}
    }
}
