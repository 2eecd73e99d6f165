// A limit that is lower than the usual one; a higher one changes nothing here.
#![recursion_limit = "256"]
#![recursion_limit = "64"] //~ unsupported

fn main() {}
