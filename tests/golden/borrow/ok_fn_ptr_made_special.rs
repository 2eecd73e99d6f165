// A pointer for all lifetimes is one for each of them.
fn f<'a>(x: fn(&i32)) -> fn(&'a i32) { x }
fn main() {}
