// A lifetime that is missing says nothing of what a `Deref` gives, if that has no lifetimes: its methods are known.

use std::ops::Deref;

struct Held<'a>(&'a str);

impl<'a> Deref for Held<'a> {
    type Target = str;
    fn deref(&self) -> &str {
        self.0
    }
}

fn held() -> Held<'_> { //~ E0106
    Held("x")
}

fn list() -> Vec<&str> { //~ E0106
    vec![]
}

fn main() {
    let a: bool = held().len(); //~ E0308
    let b: bool = list().len();
}
