// Only as an argument, that of a `for` included, does a borrow escape (E0521). Operators, elements
// of an array and indices ask for a lifetime that is not long enough.

use std::ops::{Add, Index};

struct Zero;
struct P<'a>(&'a i32);

impl Add<P<'static>> for Zero {
    type Output = i32;
    fn add(self, p: P<'static>) -> i32 {
        *p.0
    }
}
impl<'a> Index<P<'static>> for Zero {
    type Output = i32;
    fn index(&self, p: P<'static>) -> &i32 {
        p.0
    }
}
impl Iterator for P<'static> {
    type Item = i32;
    fn next(&mut self) -> Option<i32> {
        None
    }
}

fn keep(_: P<'static>) {}
fn argument(p: P) {
    keep(p); //~ E0521
}
fn loops(p: P) {
    for _ in p {} //~ E0521
}
fn operator(p: P) -> i32 {
    Zero + p //~ lifetime
}
fn index(p: P) -> i32 {
    Zero[p] //~ lifetime
}
fn elements(mut a: &'static str, mut b: &str) {
    let _v = [&mut a, &mut b]; //~ lifetime
}
fn of_closure() {
    let mut kept: Option<P> = None;
    let _operator = |p: P| Zero + p; //~ lifetime
    let _annotated = |p: P| {
        let _p: P<'static> = p; //~ lifetime
    };
    let _assigned = |p: P| kept = Some(p); //~ E0521
}

fn main() {}
