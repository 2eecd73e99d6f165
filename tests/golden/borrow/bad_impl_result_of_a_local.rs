// What a result hides as `impl Trait` may borrow from no local: that is told of the borrow, not of the return.

use std::fmt::Display;

fn letters() -> impl Iterator<Item = char> {
    let s = String::from("abc");
    s.chars() //~ E0597
}

fn shown() -> Option<impl Display> {
    let s = String::from(" abc ");
    let t = s.trim(); //~ E0597
    Some(t)
}

fn temporary() -> impl Display {
    &String::new() //~ E0716
}

// A lifetime that the result names is asked for as in a reference.
fn named<'a>(v: &'a [i32]) -> impl Iterator<Item = &'a i32> {
    let w = v.to_vec();
    w.iter() //~ E0515
}

fn main() {
    let _ = (letters(), shown(), temporary(), named(&[]));
}
