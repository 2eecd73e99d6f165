// derive(Clone) needs every field to be Clone.
struct Inner;

#[derive(Clone)]
struct Outer {
    inner: Inner, //~ E0277
}

fn main() {
    let _o = Outer { inner: Inner };
}
