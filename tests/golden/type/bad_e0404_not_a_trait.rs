// Only traits can be implemented.
struct A;
struct B;

impl A for B {} //~ E0404

fn main() {}
