// Two arms that take a type with `Drop` apart.
enum E {
    A(String),
    B(String, u32),
}
impl Drop for E {
    fn drop(&mut self) {}
}

fn f(e: E) -> usize {
    match e { //~ E0509
        E::A(s) => s.len(),
        E::B(s, n) => s.len() + n as usize,
    }
}

fn main() {
    println!("{}", f(E::A(String::new())) + f(E::B(String::new(), 1)));
}
