// `self` alone in a use.
use std::fmt::self; //~ E0429

fn main() {}
