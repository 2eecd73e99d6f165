// Assignment to a tuple, array or struct pattern; `_` and `..` ignore.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let (mut a, mut b) = (1, 2);
    (a, b) = (b, a + b);
    println!("{a} {b}");
    [a, _, b] = [10, 20, 30];
    println!("{a} {b}");
    Point { x: a, .. } = Point { x: 7, y: 8 };
    println!("{a}");
    (_, b) = (a, Point { x: 1, y: 99 }.y);
    println!("{b}");
}

//--- expected stdout
// 2 3
// 10 30
// 7
// 99
