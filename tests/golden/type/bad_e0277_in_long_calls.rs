// Which argument fails a bound is told where that argument stands.
use std::fmt::Display;
struct Token;
fn show<T: Display>(n: i32, t: T) {
    println!("{n} {t}");
}
fn both<T: PartialEq + Display>(a: T, b: T) -> bool {
    a == b
}
fn numbers<I: Iterator<Item = i32>>(i: I) -> usize {
    i.count()
}
struct Shelf;
impl Shelf {
    fn put<T: Clone>(&self, _n: i32, _t: T) {}
}
fn main() {
    show(
        1,
        Token, //~ E0277
    );
    both( //~ E0277
        Token,
        Token,
    );
    numbers(
        vec![1u8].into_iter(), //~ E0271
    );
    numbers(
        5, //~ E0277
    );
    Shelf.put(
        1,
        Token, //~ E0277
    );
}
