// A trait of the library for every type.
use std::fmt::{Display, Formatter, Result};

trait Shape {
    fn area(&self) -> u32;
}

impl<T: Shape> Display for T { //~ E0210
    fn fmt(&self, f: &mut Formatter) -> Result {
        write!(f, "{}", self.area())
    }
}

fn main() {}
