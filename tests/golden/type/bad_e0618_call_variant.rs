// A variant without fields is not called.
enum E {
    A,
}

fn main() {
    let e = E::A(1); //~ E0618
}
