// The result of a bound for all lifetimes, by a function whose result lives forever.
fn take<F>(f: F) where F: for<'a> Fn(&'a i32) -> &'a i32 { let x = 1; f(&x); }
fn k(_: &i32) -> &'static i32 { &4 }
fn l<'a>(x: &'a i32) -> &'a i32 { x }
fn main() { take(k); take(l); } //~ E0308
