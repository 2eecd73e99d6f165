// One field is borrowed, and then its struct as a whole.
struct Point {
    x: i32,
    y: i32,
}

fn show(p: &Point) {
    println!("{} {}", p.x, p.y);
}

fn main() {
    let mut p = Point { x: 0, y: 0 };
    let x = &mut p.x;
    show(&p); //~ E0502
    *x += 1;
}
