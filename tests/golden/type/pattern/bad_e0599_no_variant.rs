// A variant that the enum does not have.
enum E {
    A,
}

fn main() {
    match E::A {
        E::B => {} //~ E0599
        E::A => {}
    }
}
