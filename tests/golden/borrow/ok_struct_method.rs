// Methods of a struct that holds a slice.
struct Excerpt<'a> {
    part: &'a str,
}
impl<'a> Excerpt<'a> {
    fn level(&self) -> i32 {
        3
    }
    fn announce(&self, a: &str) -> &str {
        println!("{a}");
        self.part
    }
}
fn main() {
    let novel = String::from("Call me. Ishmael");
    let e = Excerpt {
        part: novel.split('.').next().unwrap(),
    };
    println!("{} {}", e.level(), e.announce("x"));
}
