// `P { x: x }`, ranges that share an end, and comments that document nothing.
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    /// The point.
    let p = Point { x: 1, y: 7 };
    let Point { x: x, y: height } = p;
    match height {
        0..=5 => println!("low"),
        5..=9 => println!("high"),
        /** elsewhere */
        _ => println!("out"),
    }
    match x {
        i32::MIN..=-1 => println!("minus"),
        0 => println!("null"),
        0.. => println!("plus"),
    }
    //// not a documentation
    println!("{}", p.x);
    /// An item may be documented here.
    fn inner() {}
    inner();
}
