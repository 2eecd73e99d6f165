// A function with one lifetime for both arguments, as a pointer with one of its own.
fn pick<'a>(x: &'a i32, y: &'a i32) -> &'a i32 { x }
fn f<'b>(y: &'b i32) {
    let g: for<'x> fn(&'x i32, &'b i32) -> &'x i32 = pick; //~ lifetime
    g(y, y);
}
fn main() {}
