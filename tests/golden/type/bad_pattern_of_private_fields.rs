// All fields that the pattern leaves out are private.
mod shapes {
    pub struct Square { side: f64, pub name: i32 }
    pub struct Circle { radius: f64 }
    impl Square { pub fn new() -> Square { Square { side: 1.0, name: 2 } } }
    impl Circle { pub fn new() -> Circle { Circle { radius: 1.0 } } }
}
fn main() {
    let shapes::Square { name } = shapes::Square::new(); //~ syntax
    let shapes::Circle {} = shapes::Circle::new(); //~ syntax
    let shapes::Square { name: n, .. } = shapes::Square::new();
    println!("{}{}", name, n);
}
