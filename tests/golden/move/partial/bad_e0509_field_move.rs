// A field of a type with `Drop`.
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
    let d = D { name: String::new(), n: 1 };
    let s = d.name; //~ E0509
    println!("{s} {}", d.n);
}
