// Moving out of a box frees the box but drops only what was not moved.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Two {
    a: Loud,
    b: Loud,
}

fn main() {
    let boxed = Box::new(Two { a: Loud("a"), b: Loud("b") });
    let whole = *boxed;
    println!("{} {}", whole.a.0, whole.b.0);
    let boxed = Box::new(Two { a: Loud("c"), b: Loud("d") });
    let c = boxed.a;
    println!("{} out of the box", c.0);
}

//--- expected stdout
// a b
// c out of the box
// drop c
// drop d
// drop a
// drop b
