// Constants of struct, tuple, option and string type in patterns.
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
struct Point {
    x: i32,
    y: i32,
}

const ORIGIN: Point = Point { x: 0, y: 0 };
const SOME: Option<i32> = Some(3);
const WORD: &str = "stop";
const PAIR: (i32, char) = (1, 'a');
const ARRAY: [i32; 2] = [1, 2];

fn where_is(p: Point) -> &'static str {
    match p {
        ORIGIN => "origin",
        Point { x: 0, .. } => "on the axis",
        _ => "elsewhere",
    }
}

fn main() {
    println!("{} {}", where_is(Point { x: 0, y: 0 }), where_is(Point { x: 0, y: 3 }));
    println!("{}", where_is(Point { x: 1, y: 3 }));
    match Some(3) {
        SOME => println!("three"),
        _ => println!("other"),
    }
    match "stop" {
        WORD => println!("stop"),
        _ => println!("go"),
    }
    match (1, 'a') {
        PAIR => println!("pair"),
        _ => println!("no pair"),
    }
    match [1, 2] {
        ARRAY => println!("array"),
        _ => println!("no array"),
    }
}

//--- expected stdout
// origin on the axis
// elsewhere
// three
// stop
// pair
// array
