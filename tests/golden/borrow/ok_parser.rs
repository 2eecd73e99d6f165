// A parser gives out slices of the text, not of itself.
struct Parser<'a> {
    text: &'a str,
    at: usize,
}
impl<'a> Parser<'a> {
    fn word(&mut self) -> Option<&'a str> {
        let r = &self.text[self.at..];
        if r.is_empty() {
            return None;
        }
        let e = r.find(' ').unwrap_or(r.len());
        self.at += (e + 1).min(r.len());
        Some(&r[..e])
    }
}
fn main() {
    let t = String::from("a b");
    let mut p = Parser { text: &t, at: 0 };
    let a = p.word();
    let b = p.word();
    println!("{a:?}{b:?}");
}
