// A function with two lifetimes where a pointer has one.
fn pick<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 { x }
fn f() { let g: for<'x> fn(&'x i32, &'x i32) -> &'x i32 = pick; }
fn main() {}
