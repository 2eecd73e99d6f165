// A value with a field of a type that is not there: its function is not looked at any further.
struct Point {
    x: i32,
    y: Number, //~ E0425
}

fn show(p: &Point) {
    println!("{}", p.x);
}

fn main() {
    let mut p = Point { x: 0, y: 0 };
    let x = &mut p.x;
    show(&p);
    *x += 1;
}
