// A tuple variant with too few patterns.
enum Shape {
    Rect(i32, i32),
}

fn main() {
    match Shape::Rect(1, 2) {
        Shape::Rect(w) => println!("{w}"), //~ E0023
    }
}
