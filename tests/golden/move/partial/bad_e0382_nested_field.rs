// A field of a field moved out: its parent cannot be used, its sibling can.
struct Inner {
    a: String,
    b: String,
}
struct Outer {
    inner: Inner,
    c: String,
}

fn main() {
    let o = Outer { inner: Inner { a: String::new(), b: String::new() }, c: String::new() };
    drop(o.inner.a);
    println!("{} {}", o.inner.b, o.c);
    let inner = o.inner; //~ E0382
    println!("{}", inner.b);
}
