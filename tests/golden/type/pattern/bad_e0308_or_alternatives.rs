// The alternatives bind the name at different types.
enum E {
    A(u32),
    B(String),
}

fn main() {
    let e = E::A(1);
    match e {
        E::A(x) | E::B(x) => {} //~ E0308
    }
    let _ = E::B(String::new());
}
