// A parser gives out slices of itself.
struct Parser {
    text: String,
    at: usize,
}
impl Parser {
    fn word(&mut self) -> &str {
        self.at += 1;
        &self.text[..self.at]
    }
}
fn main() {
    let mut p = Parser {
        text: String::from("abc"),
        at: 0,
    };
    let a = p.word();
    let b = p.word(); //~ E0499
    println!("{a}{b}");
}
