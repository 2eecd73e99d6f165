// A constant of a type without `PartialEq` as a pattern.
struct Point {
    x: i32,
}

const ORIGIN: Point = Point { x: 0 };

fn main() {
    let p = Point { x: 1 };
    match p {
        ORIGIN => println!("{}", p.x), //~ syntax
        _ => {}
    }
}
