// Taken apart by a pattern.
struct D(String, u32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.1);
    }
}

fn main() {
    let D(s, n) = D(String::new(), 1); //~ E0509
    println!("{s} {n}");
}
