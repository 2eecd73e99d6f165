// A struct's own `drop` runs first, then its fields in order of declaration.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Outer {
    b: Loud,
    a: Loud,
    inner: Inner,
}
struct Inner(Loud, Loud);

impl Drop for Outer {
    fn drop(&mut self) {
        println!("drop outer of {} {} {}", self.a.0, self.b.0, self.inner.0 .0);
    }
}
impl Drop for Inner {
    fn drop(&mut self) {
        println!("drop inner");
    }
}

fn main() {
    let _o = Outer { inner: Inner(Loud("i0"), Loud("i1")), a: Loud("a"), b: Loud("b") };
}

//--- expected stdout
// drop outer of a b i0
// drop b
// drop a
// drop inner
// drop i0
// drop i1
