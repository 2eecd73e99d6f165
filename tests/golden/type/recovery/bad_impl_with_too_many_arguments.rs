// An impl for a type with more arguments than it takes is for no type: its functions are not there.
struct Parser {
    text: &'a str, //~ E0261
    pos: usize,
}

impl<'a> Parser<'a> { //~ E0107
    fn new() -> i32 {
        let x: i32 = "a"; //~ E0308
        1
    }
    fn next(&mut self) {
        self.nothing();
    }
}

struct Stack {
    items: Vec<i32>,
}

impl<T> Stack<T> { //~ E0107
    fn push(&mut self, t: T) {
        self.items.push(t);
    }
}

struct Pair<T> {
    x: T,
}

impl Pair { //~ E0107
    fn first(&self) {}
}

fn main() {
    Parser::new(); //~ E0599
    let mut s = Stack { items: vec![] };
    s.push(1); //~ E0599
    Pair { x: 1 }.first();
}
