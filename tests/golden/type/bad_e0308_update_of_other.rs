// `..base` must be of the same struct.
struct A {
    x: i32,
    y: i32,
}

struct B {
    x: i32,
    y: i32,
}

fn main() {
    let b = B { x: 1, y: 2 };
    let a = A { x: 3, ..b }; //~ E0308
    println!("{} {} {}", a.x, a.y, b.x + b.y);
}
