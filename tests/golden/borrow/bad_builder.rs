// A method that returns self, and one that returns what self borrows.
struct P<'a> {
    name: &'a str,
    tags: Vec<&'a str>,
}
impl<'a> P<'a> {
    fn add(&mut self, t: &'a str) -> &mut Self {
        self.tags.push(t);
        self
    }
    fn name(&self) -> &'a str {
        self.name
    }
}
fn main() {
    let n = String::from("n");
    let mut p = P {
        name: &n,
        tags: vec![],
    };
    p.add("a").add("b");
    let m = p.name();
    p.add(m);
    println!("{}", p.tags.len());
    let q = P { name: "x", ..p };
    drop(n); //~ E0505
    println!("{}", q.name);
}
