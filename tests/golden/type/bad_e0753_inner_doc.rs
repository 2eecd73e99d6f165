//! What stands at the beginning of the file is about the file,
#![allow(dead_code)]
//! also behind attributes.
//! A `//!` elsewhere is in the wrong place.
use std::fmt;
//! about nothing //~ E0753
struct Point {
    //! about the point //~ E0753
    x: i32,
}
impl Point {
    //! about the impl
    fn new() -> Point {
        //! about the function
        Point { x: 1 }
    }
}
mod inner {
    //! about the module
    pub fn f() {} //! about f //~ E0753
    pub fn g() {}
}
fn show(p: &Point, f: &mut fmt::Formatter) -> fmt::Result {
    let x: u8 = p.x; //! and its x //~ E0308 E0753
    let y = x;
    write!(f, "{}", y)
}
fn main() {
    let p = Point::new();
    match p.x {
        //! about the match
        _ => inner::f(),
    }
    let done = true;
    //! the end //~ E0585 E0753
}
