// `as` with a lifetime asks for it.
fn f(y: &i32) {
    let z = y as &'static i32; //~ lifetime
}
fn main() {}
