// Two arms that would move out of the same place: one error.
enum E {
    A(String),
    B(String),
}

fn f(e: &E) -> usize {
    match *e { //~ E0507
        E::A(s) => s.len(),
        E::B(s) => s.len(),
    }
}

fn main() {
    println!("{}", f(&E::A(String::new())));
    let _ = E::B(String::new());
}
