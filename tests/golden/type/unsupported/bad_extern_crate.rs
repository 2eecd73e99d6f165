// Another crate, by the old way of naming it.
extern crate std as library; //~ unsupported

fn main() {}
