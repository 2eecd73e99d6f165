// A lifetime that a signature says in two ways: named, left out of a reference, hidden in a path.
struct Parser<'a> {
    text: &'a str,
}

trait Source {
    fn parser(&self) -> Parser;
}

impl Source for String {
    fn parser(&self) -> Parser {
        Parser { text: self }
    }
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text
    }
    fn same(&'a self) -> &str {
        self.text
    }
    fn whole(&self) -> Parser<'a> {
        Parser { text: self.text }
    }
}

fn hidden(text: &str) -> Parser {
    Parser { text }
}
fn shown(text: &str) -> Parser<'_> {
    Parser { text }
}
fn named<'t>(text: &'t str) -> &str {
    text
}
fn inside(parser: Parser) -> &str {
    parser.text
}
fn both_hidden(parser: Parser) -> Parser {
    parser
}
fn letters(text: &str) -> std::str::Chars {
    text.chars()
}

fn main() {
    let text = String::from("let x");
    let p = text.parser();
    println!("{} {} {}", p.rest(), p.same(), p.whole().text);
    println!("{} {}", hidden("a").text, shown("b").text);
    println!("{} {} {}", named("c"), inside(Parser { text: "d" }), both_hidden(p).text);
    println!("{}", letters("e").count());
}
