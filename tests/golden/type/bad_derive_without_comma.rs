// A list of traits that cannot be read derives none of them.
#[derive(Debug Clone, PartialEq)] //~ syntax
struct Point {
    x: i32,
}

fn main() {
    let p = Point { x: 1 };
    println!("{}", p.x);
    println!("{:?}", p); //~ E0277
    let same = p == p; //~ E0369
    println!("{same}");
}
