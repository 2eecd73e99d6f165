// What is wrong with the parts of a pattern is told beside a pattern that does not fit, and its names have the types of the fields.

struct Pair(i32, i32);
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    if let Pair(a) = "x" {} //~ E0023 E0308
    if let Point { x, z } = 3 {} //~ E0026 E0308
    if let Point { x } = 3 {} //~ E0027 E0308
    match Some(1) {
        Pair(a, b) => { //~ E0308
            let s: bool = a; //~ E0308
        }
        Point { x: "a", y } => y.foo(), //~ E0308 E0599
        Some(n) => {}
        None => {}
    }
    let (mut a, mut b) = (1, 2);
    Pair(a) = "x"; //~ E0023 E0308
    Some(a, b) = 3; //~ E0023 E0308
    Point { x: a } = 3; //~ E0027 E0308
}
