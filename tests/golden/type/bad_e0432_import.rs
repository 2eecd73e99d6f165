// An import of something that is not there.
use std::fmt::Pretty; //~ E0432

fn main() {}
