// The elided lifetime of the result is that of self.
struct S {
    a: String,
}
impl S {
    fn get(&self, o: &str) -> &str {
        o //~ lifetime
    }
}
fn main() {
    let s = S { a: String::new() };
    println!("{}{}", s.get("a"), s.a);
}
