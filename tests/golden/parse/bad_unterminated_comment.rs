// A block comment that does not end.
fn main() {}
/* open /* nested */ //~ E0758
