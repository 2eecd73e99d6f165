// Struct update from a base with `Drop`.
struct D {
    name: String,
    n: u32,
}
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.n);
    }
}

fn main() {
    let base = D { name: String::new(), n: 1 };
    let d = D { n: 2, ..base }; //~ E0509
    println!("{}", d.name);
}
