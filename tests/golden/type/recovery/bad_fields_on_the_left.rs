// A struct on the left of `=` names each field once, or ends with `..`.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let (mut a, mut b) = (0, 0);
    Point { x: a, .. } = Point { x: 1, y: 2 };
    Point { x: a } = Point { x: 1, y: 2 }; //~ E0027
    Point { x: a, x: b, y: b } = Point { x: 1, y: 2 }; //~ E0025
    println!("{a}{b}");
}
