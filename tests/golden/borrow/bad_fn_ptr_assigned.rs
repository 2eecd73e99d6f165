// What is assigned through a reference must be as general.
fn f<'a>(x: &mut fn(&i32), g: fn(&'a i32)) {
    *x = g; //~ E0308
}
fn main() {}
