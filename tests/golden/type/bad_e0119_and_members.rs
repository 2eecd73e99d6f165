// Of two impls for one type the members are not compared.
use std::fmt::Display;

struct Point;

impl Display for Point {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "point")
    }
}

impl Display for Point {} //~ E0119

fn main() {
    println!("{}", Point);
}
