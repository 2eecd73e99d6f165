// The name of a struct with named fields is no value: as a pattern it binds.
struct Point {
    x: i32,
}

fn main() {
    match (Point { x: 1 }) {
        Point => {}
    }
}
