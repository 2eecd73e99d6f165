// `F: Fn(&i32)` asks for every lifetime.
fn take<F: Fn(&i32)>(f: F) { let x = 1; f(&x); }
fn s(_: &'static i32) {}
fn main() {
    take(s); //~ lifetime
}
