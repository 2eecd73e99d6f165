// One type that lacks `Debug`, in several fields of one derive.
struct B;
#[derive(Debug)]
struct A {
    a: i32,
    b: B, //~ E0277
    c: Option<B>,
    d: B,
}
#[derive(Debug)]
enum E {
    X(B), //~ E0277
    Y { b: B }, //~ E0277
}
fn main() {}
