// A field that is given with `=` leaves the literal what it is.
struct P {
    x: i32,
    y: i32,
}

fn main() {
    let p = P { x = 5, y: 2 }; //~ syntax
    let a: i32 = "a"; //~ E0308
    println!("{}", p.x);
}
