// A variant has no such field.
enum E {
    A { x: i32 },
}

fn main() {
    let e = E::A { y: 1 }; //~ E0559
}
