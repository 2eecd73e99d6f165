// Several arguments of wrong types are told once, at the function.
fn f(a: i32, b: &str, c: bool) {}
struct S;
impl S {
    fn m(&self, a: i32, b: &str) {}
}
struct T(i32, bool);
enum E { A(i32, bool) }
fn same<I>(a: I, b: I, c: I) {}
fn main() {
    f( //~ E0308
        "a",
        1,
        true);
    f(
        1,
        "a",
        3); //~ E0308
    S
        .m( //~ E0308
        "a",
        1);
    T( //~ E0308
        true,
        1);
    E::A( //~ E0308
        true,
        1);
    same( //~ E0308
        1,
        true,
        "s");
    f(
        undefined, //~ E0425
        1, //~ E0308
        true);
}
