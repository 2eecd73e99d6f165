// A result takes the lifetime of `&self`, else the only one among the parameters.

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self, _other: &str) -> &str {
        &self.text[self.at..]
    }
    fn of_boxed(self: &Box<Self>, _other: &str) -> &str {
        self.text
    }
    fn by_value(self, other: &str) -> &str {
        let _ = self;
        other
    }
    fn without_lifetime(self) -> &str { //~ E0106
        self.text
    }
    fn named_self(self: Reader<'a>) -> &str { //~ E0106
        self.text
    }
    fn two_references(self: &&Self) -> &str { //~ E0106
        self.text
    }
}

fn one(x: &str) -> &str {
    x
}
fn twice_the_same<'a>(x: &'a str, _y: &'a str) -> &str { //~ E0106
    x
}
fn statics(x: &'static str) -> &str {
    x
}
fn static_and_other(x: &'static str, y: &str) -> &str { //~ E0106
    if y.is_empty() { x } else { x }
}
fn none() -> &str { //~ E0106
    ""
}
fn hidden(r: Reader) -> &str {
    r.text
}
fn two(x: &str, y: &str) -> (&str, Reader) { //~ E0106
    (x, Reader { text: y, at: 0 })
}

fn main() {}
