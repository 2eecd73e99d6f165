// A value that borrows itself for its own lifetime.
struct Selfish<'a> {
    s: String,
    r: Option<&'a str>,
}
impl<'a> Selfish<'a> {
    fn tie(&'a mut self) {
        self.r = Some(&self.s);
    }
}
fn main() {
    let mut s = Selfish {
        s: String::from("a"),
        r: None,
    };
    s.tie();
    println!("{}", s.s); //~ E0502
}
