// Constants of several types, associated constants, enum constants, and strings.
#[derive(PartialEq, Eq, Debug)]
struct Point {
    x: i32,
    y: i32,
}
impl Point {
    const ORIGIN: Point = Point { x: 0, y: 0 };
    const LIMIT: i32 = 100;
}
const ZERO: i32 = 0;
const HELLO: &str = "hello";
const PAIR: (u8, char) = (1, 'x');
const LIST: [u8; 2] = [1, 2];

fn point(p: Point) -> &'static str {
    match p {
        Point::ORIGIN => "origin",
        Point { x: ZERO, .. } => "on y",
        Point { x: Point::LIMIT, y: Point::LIMIT } => "corner",
        _ => "elsewhere",
    }
}

fn text(s: &str) -> u32 {
    match s {
        HELLO => 1,
        "" => 2,
        "hell" | "help" => 3,
        _ => 4,
    }
}

fn main() {
    println!("{}", point(Point { x: 0, y: 0 }));
    println!("{}", point(Point { x: 0, y: 1 }));
    println!("{}", point(Point { x: 100, y: 100 }));
    println!("{}", point(Point { x: 5, y: 5 }));
    println!("{} {} {} {}", text("hello"), text(""), text("help"), text("x"));
    println!("{}", matches!((1u8, 'x'), PAIR));
    println!("{} {}", matches!([1u8, 2], LIST), matches!([2u8, 2], LIST));
    println!("{}", matches!(Some("hello"), Some(HELLO)));
}

//--- expected stdout
// origin
// on y
// corner
// elsewhere
// 1 2 3 4
// true
// true false
// true
