// A name alone does nothing, be it of a variable, a function or a value.
struct Unit;
struct Nothing {}
struct Empty();
enum E { A, B() }
const LIMIT: i32 = 1;
fn f() {}
fn main() {
    let v = vec![1];
    Unit;
    E::A;
    LIMIT;
    f;
    None::<i32>;
    v;
    Nothing {};
    Empty();
    E::B();
    f();
}
