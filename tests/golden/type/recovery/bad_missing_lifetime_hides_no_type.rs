// A lifetime that is missing hides nothing of the type behind the reference: calls are looked at.
struct Word<'a> {
    text: &'a str,
}

struct Line {
    first: Option<Word>, //~ E0106
    name: &str, //~ E0106
}

fn longest(a: &str, b: &str) -> &str { //~ E0106
    if a.len() > b.len() { a } else { b }
}

fn held(n: &'q i32) -> Option<&'q i32> { //~ E0261
    Some(n)
}

fn main() {
    let n: i32 = longest("a", "bc").len(); //~ E0308
    let is_there: u8 = held(&n).is_some(); //~ E0308
    let line = Line { first: None, name: "x" };
    let m: i32 = line.first.unwrap().text.len(); //~ E0308
    let k: u8 = line.name.is_empty(); //~ E0308
}
