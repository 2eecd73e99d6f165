// A pointer for one lifetime is none for all of them.
fn f<'a>(x: fn(&'a i32)) -> fn(&i32) {
    x //~ E0308
}
fn main() {}
