// An attribute that Rust does not have.
#[derived(Debug)] //~ syntax
struct Point {
    x: i32,
}

#[inlined] //~ syntax
fn main() {
    let p = Point { x: 1 };
    println!("{:?} {}", p, p.x); //~ E0277
}
