// A parameter of a type with `Drop`, taken apart.
struct D(String);
impl Drop for D {
    fn drop(&mut self) {}
}

fn f(D(s): D) -> usize { //~ E0509
    s.len()
}

fn main() {
    println!("{}", f(D(String::new())));
}
