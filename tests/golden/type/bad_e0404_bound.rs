// A bound must be a trait.
struct A;

fn f<T: A>(t: T) {} //~ E0404

fn main() {}
