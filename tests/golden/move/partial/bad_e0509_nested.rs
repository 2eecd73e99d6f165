// A field of a field, whose outer type has `Drop`.
struct Inner {
    s: String,
}
struct D {
    inner: Inner,
}
impl Drop for D {
    fn drop(&mut self) {
        println!("drop");
    }
}

fn main() {
    let d = D { inner: Inner { s: String::new() } };
    let s = d.inner.s; //~ E0509
    println!("{s}");
}
