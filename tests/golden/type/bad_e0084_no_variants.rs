// A representation for an enum without variants.
#[repr(u8)] //~ E0084
enum Nothing {}

fn main() {}
