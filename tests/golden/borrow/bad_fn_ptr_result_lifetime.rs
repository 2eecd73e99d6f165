// A pointer for one lifetime does not give a reference of another one.
fn f<'a, 'b>(x: fn(&'a i32) -> &'a i32, y: &'b i32) -> &'b i32 {
    x(y) //~ lifetime
}
fn main() {}
