// A value of a type without end: what does its drop do?
enum List { //~ E0072 E0391
    Cons(i32, List),
    Nil,
}

use crate::List::{Cons, Nil};

fn main() {
    let list = Cons(1, Cons(2, Cons(3, Nil)));
}
