// A function that wants 'static is no pointer for all lifetimes.
fn st(x: &'static i32) -> &'static i32 { x }
fn f(y: &i32) {
    let g: fn(&i32) -> &i32 = st; //~ E0308
    g(y);
}
fn main() {}
