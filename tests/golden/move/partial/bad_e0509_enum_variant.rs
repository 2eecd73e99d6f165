// A payload of an enum with `Drop`.
enum E {
    A(String),
    B,
}
impl Drop for E {
    fn drop(&mut self) {
        println!("drop");
    }
}

fn main() {
    let e = E::A(String::new());
    match e { //~ E0509
        E::A(s) => println!("{s}"),
        E::B => {}
    }
    let _ = E::B;
}
