// A lifetime of `for` that only the type of a binding mentions.

fn good<T: for<'a> PartialEq<&'a u8>>(t: T) {}
fn bad<T: for<'a> Iterator<Item = &'a u8>>(t: T) {} //~ E0582

fn main() {}
