// A variant with named fields is built with braces.
enum E {
    A { x: i32 },
}

fn main() {
    let e = E::A(1); //~ E0533
}
